import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// We answer a registration: take it, compare it with what is known, return, approve, reject (R96, R102–R105).
@Suite(.database) struct DealReviewTests {
    let owner = TestDatabase.current.owner

    init() async throws { try await Registrations.prepare() }

    @Test func `approved, it is the partner's for 180 days, with what it rested on`() async throws {
        let id = try await Registrations.underReview()
        let dora = try await TestApp(as: .dora)
        let page = try await dora.get("/opportunities/\(id)").html
        #expect(page.contains("In the territory by Order Form OF-") && page.contains("Not said yet"))
        let silent = try await dora.post("/opportunities/\(id)/approval", ["version": Registrations.version(id)])
        #expect(silent.status == .unprocessableContent && silent.html.contains("Say that you find it qualified"))
        #expect(try await Registrations.approve(id).status == .seeOther)
        let approved = try await TestApp(as: .ravi).get("/opportunities/\(id)").html
        #expect(approved.contains("Saturday 28 August 2021") && approved.contains("180 days after the approval"))
        let kept = try await owner.all("SELECT rule || ' ' || verdict AS row FROM registration_checks ORDER BY id") {
            try $0.get("row", as: String.self)
        }
        #expect(kept == ["R96 met", "R96 met", "R102 met", "R103 met"])
        let mail = try await owner.one("SELECT body FROM messages WHERE subject LIKE '%is approved'") {
            try $0.get("body", as: String.self)
        }
        #expect(mail.contains("valid through 28 August 2021") && mail.contains("R111"))
        #expect(try await Registrations.approve(id).status == .conflict, "twice is once")
    }

    @Test func `outside the territory nothing is approved, and the refusal names the clause`() async throws {
        let id = try await Registrations.underReview(["prospect_country": "DE"])
        let answer = try await Registrations.approve(id)
        #expect(answer.status == .conflict && answer.html.contains("Not in the territory on that day"))
        #expect(answer.html.contains("R96"))
        #expect(try await Registrations.state(id) == "under_review")
    }

    @Test func `an opportunity of ours stands in the way until somebody says that it is about another need`()
        async throws
    {
        try await owner.run(
            script: """
                INSERT INTO customers (legal_name, name_key, country, domain)
                VALUES ('FriNorte Group', 'frinorte group', 'PT', 'frinorte.example');
                INSERT INTO opportunities (customer_id, need, origin, source, known_since)
                VALUES (1, 'A warehouse app', 'vendor', 'entered', '2021-02-20');
                """)
        let id = try await Registrations.underReview()
        let dora = try await TestApp(as: .dora)
        let page = try await dora.get("/opportunities/\(id)").html
        #expect(page.contains("Matches by web domain") && page.contains("Not looked at yet: OP-000001"))
        #expect(page.contains("20 February 2021, 00:00:00 UTC"))
        #expect(try await Registrations.approve(id).html.contains("Not looked at yet: OP-000001"))
        let path = "/opportunities/\(id)/judgements/vendor_opportunity:1"
        let bare = try await dora.post(path, ["version": Registrations.version(id), "same_vendor_opportunity_1": "no"])
        #expect(bare.status == .unprocessableContent && bare.html.contains("Write why it is about another need"))
        let judged = try await dora.post(
            path,
            [
                "version": Registrations.version(id), "same_vendor_opportunity_1": "no",
                "same_vendor_opportunity_1_reason": "Claims, not the warehouse",
            ])
        #expect(judged.status == .seeOther)
        #expect(try await dora.get("/opportunities/\(id)").html.contains("Another need, says Dora Weiss on"))
        #expect(try await Registrations.approve(id).status == .seeOther)
    }

    @Test func `two partners, two spellings, the same second: one is approved and the other is told`() async throws {
        let nova = try await Registrations.underReview(at: "12:00:00")
        let borealis = try await Registrations.underReview(
            by: .emil, of: .bob,
            ["prospect_name": "FRIGORIFICO NORTE SA", "prospect_domain": "fn.example", "prospect_number": ""],
            at: "12:00:00")
        async let one = Registrations.approve(nova)
        async let two = Registrations.approve(borealis, as: .emil)
        let answers = try await [one.status, two.status].sorted { $0.code < $1.code }
        #expect(answers[0] == .seeOther && [.conflict, .unprocessableContent].contains(answers[1]))
        let approved = try await owner.one(
            "SELECT count(*) AS n FROM opportunity_registrations WHERE state = 'approved'"
        ) { try $0.get("n", as: Int.self) }
        #expect(approved == 1)
    }

    @Test func `two reviewers decide at once, and a page that is out of date decides nothing`() async throws {
        let id = try await Registrations.underReview()
        let version = try await Registrations.version(id)
        async let one = TestApp(as: .dora).post(
            "/opportunities/\(id)/approval", ["version": version, "qualified": "yes"])
        async let two = TestApp(as: .dora).post(
            "/opportunities/\(id)/rejection", ["version": version, "reason": "duplicate"])
        let answers = try await [one.status, two.status].sorted { $0.code < $1.code }
        #expect(answers == [.seeOther, .conflict])
        let other = try await Registrations.underReview([
            "prospect_domain": "other.example", "prospect_name": "Other", "prospect_number": "",
        ])
        let stale = try await TestApp(as: .dora).post(
            "/opportunities/\(other)/rejection", ["version": "1", "reason": "duplicate"])
        #expect(stale.status == .conflict)
        let foreign = try await TestApp(as: .emil).post(
            "/opportunities/\(other)/approval", ["version": Registrations.version(other), "qualified": "yes"])
        #expect(foreign.status == .conflict && foreign.html.contains("Dora Weiss reviews it"))
    }

    @Test func `the two streams of comments are told apart, and the partner sees its own`() async throws {
        let id = try await Registrations.underReview()
        let dora = try await TestApp(as: .dora)
        let path = "/opportunities/\(id)/comments"
        let unsaid = try await dora.post(path, ["comment": "Looks thin"])
        #expect(unsaid.status == .unprocessableContent && unsaid.html.contains("Choose who reads it"))
        _ = try await dora.post(path, ["comment": "Looks thin", "audience": "internal"])
        _ = try await dora.post(path, ["comment": "Who pays?", "audience": "shared"])
        _ = try await TestApp(as: .ravi).post(path, ["comment": "The board"])
        let ours = try await dora.get("/opportunities/\(id)").html
        #expect(
            ours.contains("Internal: the partner does not see this") && ours.contains("Shared with Nova Systems Lda"))
        let theirs = try await TestApp(as: .ravi).get("/opportunities/\(id)").html
        #expect(theirs.contains("Who pays?") && theirs.contains("The board") && !theirs.contains("Looks thin"))
        #expect(!theirs.contains("What may be the same") && !theirs.contains("Who reads it?"))
        #expect(try await TestApp(as: .bob).post(path, ["comment": "Mine"]).status == .notFound)
    }

    @Test func `after a decision the next one by time left is opened`() async throws {
        let first = try await Registrations.underReview()
        let second = try await Registrations.submitted([
            "prospect_name": "B", "prospect_domain": "b.example", "prospect_number": "",
        ])
        let answer = try await TestApp(as: .dora).post(
            "/opportunities/\(first)/rejection", ["version": Registrations.version(first), "reason": "duplicate"])
        #expect(answer.location == "/opportunities/\(second)")
        let queue = try await TestApp(as: .dora, on: "2021-03-09").get("/opportunities?tab=late").html
        #expect(queue.contains("Overdue by 1 day"), "an alert, and never an approval")
        #expect(try await Registrations.state(second) == "submitted")
    }
}
