import HTTPTypes
import Logging
import PartnerProgram
import Postgres
import Testing

@testable import App

/// We invite partners to sell an opportunity of ours with us (R108, SM5, A4, A6).
@Suite(.database) struct CoSellTests {
    let owner = TestDatabase.current.owner

    init() async throws { try await Registrations.prepare() }

    @Test func `the partner reads the outline alone, and everything when it has accepted`() async throws {
        let id = try await CoSell.opportunity()
        #expect(try await CoSell.invite(to: id).location == "/vendor-opportunities/\(id)")
        let ravi = try await TestApp(as: .ravi)
        let before = try await ravi.get("/cosell-invitations/1").html
        for words in ["Portugal", "Food", "A cold store plans", "A workshop on site", "Monday 15 March 2021"] {
            #expect(before.contains(words), "\(words)")
        }
        let list = try await ravi.get("/cosell-invitations").html
        let letter = try await owner.one("SELECT body FROM messages WHERE subject LIKE 'Invitation CI-%'") {
            try $0.get("body", as: String.self)
        }
        for text in [before, list, letter] {
            for hidden in ["FriNorte", "frinorte", "120,000", "A warehouse app", "Eva Lind", "OP-000001"] {
                #expect(!text.contains(hidden), "\(hidden)")
            }
        }
        #expect(try await ravi.get("/").html.contains("Invitations to sell with us"))
        let accepted = try await ravi.post("/cosell-invitations/1/acceptance", ["version": "1"])
        #expect(accepted.location == "/opportunities/1")
        let registration = try await ravi.get("/opportunities/1").html
        #expect(registration.contains("FriNorte Group") && registration.contains("Saturday 28 August 2021"))
        #expect(registration.contains("Co-sell by invitation"))
        let told = try await owner.one("SELECT count(*) AS n FROM messages WHERE subject LIKE '%accepts CI-000001'") {
            try $0.get("n", as: Int.self)
        }
        #expect(told == 1)
    }

    @Test func `two accept at once and one registration comes of it`() async throws {
        _ = try await CoSell.invite(to: CoSell.opportunity())
        async let one = TestApp(as: .ravi).post("/cosell-invitations/1/acceptance", ["version": "1"])
        async let two = TestApp(as: .nina).post("/cosell-invitations/1/acceptance", ["version": "1"])
        let answers = try await [one.status, two.status].sorted { $0.code < $1.code }
        #expect(answers == [.seeOther, .conflict])
        #expect(try await owner.one("SELECT count(*) AS n FROM opportunity_registrations") { try $0.get("n") } == 1)
    }

    @Test func `no partner is invited twice while an invitation holds, even at once`() async throws {
        let id = try await CoSell.opportunity()
        async let one = CoSell.invite(to: id)
        async let two = CoSell.invite(to: id)
        let answers = try await [one.status, two.status].sorted { $0.code < $1.code }
        #expect(answers == [.seeOther, .unprocessableContent])
        let again = try await CoSell.invite(to: id)
        #expect(again.status == .unprocessableContent && again.html.contains("Nova Systems Lda is invited already"))
    }

    @Test func `outside the territory the channel manager writes why, and nobody else can`() async throws {
        let id = try await CoSell.opportunity(["prospect_country": "DE"])
        let bare = try await CoSell.invite(to: id)
        #expect(bare.status == .unprocessableContent && bare.html.contains("is invited outside its territory (A6)"))
        let reason = ["territory_reason": "They know the customer's plant"]
        let foreign = try await CoSell.invite(to: id, as: .dora, reason)
        #expect(foreign.status == .unprocessableContent && foreign.html.contains("a channel manager has to invite it"))
        #expect(try await CoSell.invite(to: id, reason).status == .seeOther)
        let ours = try await TestApp(as: .dora).get("/cosell-invitations/1").html
        #expect(ours.contains("They know the customer"))
        #expect(try await !TestApp(as: .ravi).get("/cosell-invitations/1").html.contains("They know the customer"))
    }

    @Test func `the outline does not name the customer, and only members are invited`() async throws {
        let id = try await CoSell.opportunity()
        let named = try await CoSell.invite(to: id, ["outline": "The FRINORTE group plans its yard"])
        #expect(named.status == .unprocessableContent && named.html.contains("Leave out the customer"))
        try await owner.run(script: "UPDATE partners SET status = 'removed' WHERE id = 2")
        let former = try await CoSell.invite([2], to: id)
        #expect(former.status == .unprocessableContent && former.html.contains("Choose at least one partner"))
    }

    @Test func `it is declined or revoked with a reason, once`() async throws {
        let id = try await CoSell.opportunity()
        _ = try await CoSell.invite([1], to: id)
        _ = try await CoSell.invite([2], to: id)
        let ravi = try await TestApp(as: .ravi)
        let path = "/cosell-invitations/1/declination"
        #expect(try await ravi.post(path, ["version": "1"]).html.contains("Write why you decline"))
        #expect(try await ravi.post(path, ["version": "1", "reason": "No people"]).status == .seeOther)
        #expect(try await ravi.post(path, ["version": "2", "reason": "No people"]).status == .conflict)
        #expect(try await ravi.post("/cosell-invitations/1/acceptance", ["version": "2"]).status == .conflict)
        let revoked = try await TestApp(as: .mia).post(
            "/cosell-invitations/2/revocation", ["version": "1", "reason": "Sold without"])
        #expect(revoked.status == .seeOther)
        #expect(try await TestApp(as: .bob).get("/cosell-invitations/2").html.contains("Sold without"))
        #expect(try await [CoSell.state(1), CoSell.state(2)] == ["declined", "revoked"])
    }

    @Test func `another partner sees and answers nothing of it`() async throws {
        _ = try await CoSell.invite(to: CoSell.opportunity())
        let bob = try await TestApp(as: .bob)
        #expect(try await bob.get("/cosell-invitations/1").status == .notFound)
        #expect(try await bob.post("/cosell-invitations/1/acceptance", ["version": "1"]).status == .notFound)
        #expect(try await !bob.get("/cosell-invitations?tab=all").html.contains("CI-000001"))
        #expect(try await CoSell.state() == "invited")
    }

    @Test func `the day after its last day it lapses by itself, and both sides are told`() async throws {
        _ = try await CoSell.invite(to: CoSell.opportunity())
        let last = try await DayWorker(desk: TestApp(on: "2021-03-15").desk, logger: Logger(label: "test")).pass()
        #expect(last["invitations to sell with us lapsed"] == nil)
        let late = try await TestApp(as: .ravi, on: "2021-03-16").post(
            "/cosell-invitations/1/acceptance", ["version": "1"])
        #expect(late.status == .conflict && late.html.contains("The last day for an answer was 15 March 2021"))
        let next = try await DayWorker(desk: TestApp(on: "2021-03-16").desk, logger: Logger(label: "test")).pass()
        #expect(next["invitations to sell with us lapsed"] == 1)
        #expect(try await CoSell.state() == "lapsed")
        let letters = try await owner.all("SELECT recipient FROM messages WHERE subject LIKE '%lapsed' ORDER BY 1") {
            try $0.get("recipient", as: String.self)
        }
        #expect(letters == ["mia@vendor.example", "ravi@nova.example"])
    }

    @Test func `closing the opportunity takes back what nobody has answered`() async throws {
        let id = try await CoSell.opportunity()
        _ = try await CoSell.invite([1, 2], to: id)
        let bob = try await TestApp(as: .bob)
        #expect(try await bob.post("/cosell-invitations/1/acceptance", ["version": "1"]).status == .seeOther)
        let close = [
            "version": try await CoSell.version(id), "outcome": "won", "closed": "1", "closed_month": "3",
            "closed_year": "2021", "new_arr": "90,000",
        ]
        #expect(try await TestApp(as: .mia).post("/vendor-opportunities/\(id)/close", close).status == .seeOther)
        #expect(try await [CoSell.state(1), CoSell.state(2)] == ["accepted", "revoked"])
        #expect(try await Registrations.state(1) == "won")
    }
}
