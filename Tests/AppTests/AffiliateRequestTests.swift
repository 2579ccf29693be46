import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Asking for a consent (SM4): by the partner's administrator, or on its behalf; checked, then sent.
@Suite(.database) struct AffiliateRequestTests {
    @Test func `the partner asks, checks what it asked for, and program managers hear of it`() async throws {
        let group = try await NovaGroup()
        let app = try await TestApp(as: .ravi, on: "2021-06-01")
        let page = try await app.get("/affiliate-consents/new").html
        #expect(
            page.contains("Nova Norte Lda") && page.contains("Nova Sul Lda") && page.contains("The whole territory"))
        let query = group.asking(group.norte, measures: ["projects", "arr"], countries: ["PT"], until: "2021-12-31")
            .map { "\($0)=\($1.replacing(" ", with: "+"))" }.joined(separator: "&")
        let check = try await app.get("/affiliate-consents/check?\(query)")
        #expect(check.status == .ok)
        for words in [
            "Nova Norte Lda", "New licence ARR, Projects", "15 June 2021", "31 December 2021", "It sells for us",
            "name=\"measures\" value=\"arr\"", "#countries",
        ] { #expect(check.html.contains(words), "\(words)") }
        #expect(try await stored("SELECT count(*) FROM affiliate_consents") == 0, "nothing is kept before it is sent")
        let id = try await group.asked(group.norte)
        #expect(try await NovaGroup.state(id) == "requested")
        #expect(try await NovaGroup.recipients("A consent is asked for: Nova Norte Lda%") == ["pia@vendor.example"])
        #expect(try await TestApp(as: .pia, on: "2021-06-01").get("/").html.contains("nobody has taken up"))
        let list = try await TestApp(as: .pia, on: "2021-06-01").get("/affiliate-consents?tab=requested").html
        #expect(list.contains(">Nova Norte Lda</a>"))
        #expect(
            try await TestApp(as: .mia, on: "2021-06-01").get("/partners/1/history").html.contains("Consent asked for"))
    }

    @Test func `a region stands for its countries of the territory, and is spelled out before it is sent`() async throws
    {
        let group = try await NovaGroup()
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        for region in ["all", "EMEA"] {
            let query = group.asking(group.norte, countries: []).map { "\($0)=\($1.replacing(" ", with: "+"))" }
            let check = try await app.get(
                "/affiliate-consents/check?\(query.joined(separator: "&"))&region=\(region)"
            ).html
            #expect(check.contains("Portugal, Spain"))
        }
        let answer = try await app.post(
            "/affiliate-consents", pairs: group.asking(group.norte, countries: []) + [("region", "all")])
        #expect(answer.status == .seeOther)
        #expect(try await stored("SELECT array_to_string(countries, ',') FROM affiliate_consents") == "ES,PT")
    }

    @Test func `every problem is told at once and everything typed stays`() async throws {
        let group = try await NovaGroup()
        let app = try await TestApp(as: .ravi, on: "2021-06-01")
        let empty = try await app.get(
            "/affiliate-consents/check?partner=1&reason=+&until=40&until_month=1&until_year=2021")
        #expect(empty.status == .unprocessableContent)
        for field in ["affiliate", "rights", "countries", "from", "until", "reason"] {
            #expect(empty.hasProblem(field), "\(field)")
        }
        let wrong = try await app.post(
            "/affiliate-consents",
            pairs: group.asking(group.norte, measures: [], countries: ["PT", "FR"], rights: "no", until: "2021-06-14"))
        #expect(wrong.status == .unprocessableContent && wrong.html.contains("It sells for us"))
        for field in ["measures", "countries", "until"] { #expect(wrong.hasProblem(field), "\(field)") }
        #expect(wrong.html.contains("Not in the partner") && wrong.html.contains("that day: FR."))
        #expect(wrong.html.contains("value=\"PT\" checked"))
        let stranger = try await app.post("/affiliate-consents", pairs: group.asking(NovaGroup.borealis))
        #expect(stranger.hasProblem("affiliate"), "no company outside the group")
    }

    @Test func `the group and the territory of the first day count`() async throws {
        let group = try await NovaGroup()
        let app = try await TestApp(as: .ravi, on: "2021-06-01")
        let early = try await app.post("/affiliate-consents", pairs: group.asking(group.norte, from: "2020-12-31"))
        #expect(early.hasProblem("affiliate"), "it joined on the next day")
        let before = try await app.post("/affiliate-consents", pairs: group.asking(group.norte, from: "2021-02-11"))
        #expect(before.hasProblem("countries"), "the territory began on the next day")
        let first = try await app.post("/affiliate-consents", pairs: group.asking(group.norte, from: "2021-02-12"))
        #expect(first.status == .seeOther)
    }

    @Test func `one request a company is open; twice is once; two at once, one is told`() async throws {
        let group = try await NovaGroup()
        let key = ("form_key", "2F3C8E0A-5A53-4C5B-9E0B-9C1B5A2D7E12")
        let app = try await TestApp(as: .ravi, on: "2021-06-01")
        let sent = try await app.post("/affiliate-consents", pairs: group.asking(group.norte) + [key])
        let twice = try await app.post("/affiliate-consents", pairs: group.asking(group.norte) + [key])
        #expect(sent.location == twice.location && sent.status == .seeOther)
        let second = try await app.post("/affiliate-consents", pairs: group.asking(group.norte))
        #expect(second.hasProblem("affiliate") && second.html.contains("is open already"))
        let mia = try await TestApp(as: .mia, on: "2021-06-01")
        async let one = app.post("/affiliate-consents", pairs: group.asking(group.sul))
        async let two = mia.post("/affiliate-consents", pairs: group.asking(group.sul))
        #expect(try await Set([one.status, two.status]) == [.seeOther, .unprocessableContent])
        #expect(try await stored("SELECT count(*) FROM affiliate_consents") == 2)
    }

    @Test func `nobody asks for another partner, without the role, or for one that has left`() async throws {
        let group = try await NovaGroup()
        let bob = try await TestApp(as: .bob, on: "2021-06-01")
        #expect(try await !bob.get("/affiliate-consents/new?partner=1").html.contains("Nova"))
        #expect(try await bob.post("/affiliate-consents", pairs: group.asking(group.norte)).hasProblem("affiliate"))
        for user in [User.nina, .finn, .lea, .ada] {
            let app = try await TestApp(as: user, on: "2021-06-01")
            #expect(try await app.get("/affiliate-consents/new?partner=1").status == .forbidden)
            #expect(try await app.post("/affiliate-consents", pairs: group.asking(group.norte)).status == .forbidden)
        }
        try await TestDatabase.current.owner.run(
            script: """
                UPDATE partner_memberships SET valid = '[2021-02-12,2021-05-01)' WHERE partner_id = 1;
                INSERT INTO partner_memberships (partner_id, status, valid, cause)
                VALUES (1, 'terminated', '[2021-05-01,)', 'Ended');
                """)
        let app = try await TestApp(as: .mia, on: "2021-06-01")
        let answer = try await app.post("/affiliate-consents", pairs: group.asking(group.norte))
        #expect(answer.status == .conflict && answer.html.contains("The partner is not in the program"))
    }

    @Test func `past the pages too, a partner can neither decide nor ask in another one's name`() async throws {
        let group = try await NovaGroup()
        let id = try await group.asked(group.norte)
        let door = TestDatabase.current.doors.partner
        func refused(_ statement: SQL) async -> Bool {
            do {
                let rows = try await door.transaction(settings: ["app.user_id": "8"]) {
                    try await $0.execute(statement)
                }
                return rows == 0
            } catch { return error is PostgresError }
        }
        #expect(await refused("UPDATE affiliate_consents SET state = 'under_review' WHERE id = \(id)"))
        #expect(await refused("UPDATE affiliate_consents SET countries = '{FR}' WHERE id = \(id)"))
        #expect(
            await refused(
                """
                INSERT INTO affiliate_consents (partner_id, affiliate_id, affiliate_name, uses_rights, measures,
                    countries, valid_from, reason, requested_at, requested_by)
                VALUES (2, 1, 'Nova', true, '{}', '{NO}', '2021-06-01', 'Because', now(), 8)
                """))
        #expect(
            await refused(
                "INSERT INTO organisation_links (parent_id, child_id, kind, evidence, valid) "
                    + "VALUES (1, 2, 'acquired', 'None', '[2021-01-01,)')"))
        #expect(await !refused("UPDATE affiliate_consents SET state = 'withdrawn' WHERE id = \(id)"))
    }
}
