import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Termination, removal and a merger end what the partner holds, from their day on and once (SM3, SM10, R26, R53).
@Suite(.database) struct AuthorizationEndTests {
    private let owner = TestDatabase.current.owner

    private let world = HeldWorld()

    private func terminate(_ agreement: Int, on day: String, as first: Day) async throws {
        let fields = [
            "end_reason": "Breach", "ended": "\(first.day)", "ended_month": "\(first.month)",
            "ended_year": "\(first.year)",
        ]
        let answer = try await TestApp(as: .lea, on: day).upload(
            "/agreements/\(agreement)/termination", fields, file: "notice", name: "notice.pdf", type: "application/pdf",
            content: ApprovedCompany.pdf)
        #expect(answer.status == .seeOther, "\(answer.html)")
    }

    @Test func `a termination ahead leaves everything as it is until its day, and ends it then, once`() async throws {
        let (agreement, partner) = try await ApprovedCompany().registered()
        try await world.give(partner)
        let before = try await world.held(partner)
        try await terminate(agreement, on: "2021-05-10", as: Day(iso: "2021-06-01") ?? .epoch)
        _ = try await passDay("2021-05-31")
        #expect(try await world.held(partner) == before)
        #expect(try await passDay("2021-06-01")["agreements terminated"] == 1)
        let reference: String? = try await stored("SELECT reference FROM agreements WHERE id = \(agreement)")
        let reason = "The partner left the program. Order Form \(reference ?? "") terminated."
        try await world.checkEverythingEnded(partner, "left", reason)
        _ = try await passDay("2021-06-01")
        _ = try await passDay("2021-07-01")
        try await world.checkEverythingEnded(partner, "left", reason)
    }

    @Test func `a termination of today ends it at once, and the pages say why`() async throws {
        let (agreement, partner) = try await ApprovedCompany().registered()
        try await world.give(partner)
        try await terminate(agreement, on: "2021-06-01", as: Day(iso: "2021-06-01") ?? .epoch)
        let reference: String? = try await stored("SELECT reference FROM agreements WHERE id = \(agreement)")
        try await world.checkEverythingEnded(
            partner, "left", "The partner left the program. Order Form \(reference ?? "") terminated.")
        let app = try await TestApp(as: .mia, on: "2021-06-02")
        let card = try await app.get("/partners/\(partner)/scorecard").html
        #expect(card.contains("31 May 2021") && card.contains("Ended: The partner left the program."))
        #expect(!card.contains("1 July 2021"), "what never began was never held")
        let exception: Int? = try await stored("SELECT min(id) FROM authorization_exceptions")
        let page = try await app.get("/exceptions/\(exception ?? 0)").html
        #expect(page.contains("Ended early") && page.contains("31 May 2021"))
        #expect(try await !app.get("/exceptions?tab=force").html.contains("Casa do Sal"))
        #expect(try await app.get("/partners/\(partner)/history").html.contains("Sales ends with 31 May 2021"))
    }

    @Test func `a removal by two people ends what was to come`() async throws {
        let (_, partner) = try await ApprovedCompany().registered(signedOn: "2021-03-12")
        _ = try await passDay("2022-03-14")
        try await owner.execute(
            """
            INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, recorded_at)
            VALUES (\(partner), 'gsi', '[2022-02-01,)', 'taken_over', 'Taken over', '2022-02-01'),
                (\(partner), 'sales', '[2022-04-01,)', 'taken_over', 'Taken over', '2022-03-15')
            """)
        _ = try await TestApp(as: .pia, on: "2022-03-20")
            .post("/partners/\(partner)/membership/removal-proposal", ["removal_reason": "No authorization in a year"])
        for status in [HTTPResponse.Status.seeOther, .conflict] {
            let answer = try await TestApp(as: .lea, on: "2022-03-20").upload(
                "/partners/\(partner)/membership/removal", [:], file: "notice", name: "notice.pdf",
                type: "application/pdf", content: ApprovedCompany.pdf)
            #expect(answer.status == status)
        }
        #expect(try await world.held(partner) == ["gsi [2022-02-01,2022-03-20) left", "sales empty left 2022-04-01"])
        #expect(
            try await world.told(partner)
                == "The partner left the program. Removed: No authorization in a year. "
                + "Sales does not begin on 1 April 2022. Global System Integrator ends with 19 March 2022.")
    }

    @Test func `a merger ends what the absorbed one holds, as its rehearsal says, and nothing carries over`()
        async throws
    {
        let test = try await CombinationCase()
        try await world.give(2)
        try await owner.execute(
            """
            INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, recorded_at)
            VALUES (1, 'sales', '[2021-03-01,)', 'taken_over', 'Earned', '2021-03-01')
            """)
        let id = try await test.assessed()
        let rehearsal = try await TestApp(as: .mia, on: CombinationCase.today).get("/combinations/\(id)").html
        for words in [
            "Sales, Delivery and MSP", "Held no longer from 1 June 2021 on: they do not carry over.",
            "Invitation of Borealis Software AS as Global System Integrator", "3 exceptions",
            "What is asked for is withdrawn, and what was approved holds no longer from 1 June 2021 on.",
        ] { #expect(rehearsal.contains(words), "\(words)") }
        #expect(rehearsal.contains("the authorizations Delivery and MSP"))
        for status in [HTTPResponse.Status.seeOther, .conflict] {
            #expect(try await test.apply(id).status == status)
        }
        let reference: String? = try await stored("SELECT reference FROM business_combinations WHERE id = \(id)")
        try await world.checkEverythingEnded(
            2, "merged", "Borealis Software AS became part of Nova Systems Lda (\(reference ?? "")).")
        #expect(try await world.held(1) == ["sales [2021-03-01,)"], "the survivor keeps its own, and no more (R26)")
    }

    @Test func `what never began has its day and its reason, and nothing else has`() async throws {
        try await world.give(1)
        for change in [
            "valid = 'empty'", "was_to_begin_on = '2021-07-01'",
            "valid = 'empty', was_to_begin_on = '2021-07-01', end_cause = 'left'",
        ] {
            let error = await #expect(throws: PostgresError.self) {
                try await owner.execute("UPDATE partner_authorizations SET \(raw: SQL(file: change))")
            }
            #expect(error?.violatedConstraint?.contains("partner_authorizations_") == true, "\(change)")
        }
    }

    @Test func `nobody withdraws an invitation of a partner that stays but the program manager`() async throws {
        try await world.give(1)
        let error = await #expect(throws: PostgresError.self) {
            try await TestDatabase.current.doors.staff.transaction(settings: ["app.user_id": "5"]) {
                try await $0.execute(
                    """
                    UPDATE integrator_invitations SET state = 'withdrawn', answered_at = now(), answered_by = 5,
                        answer_reason = 'No'
                    """)
            }
        }
        #expect(error?.sqlState == "42501")
    }

    @Test func `a territory that never began is found on no day`() async throws {
        let documents = PartnerDocuments()
        let partner = try await documents.partner()
        try await documents.evidence(partner, "FR", ["office", "sales_team"])
        let addendum = try await documents.drawnUp(
            partner, documents.form("addendum", "2021-09-01", keep: ["PT", "ES"], add: "FR"), on: "2021-06-01")
        try await documents.executed(addendum, partner, on: "2021-06-01")
        _ = try await passDay("2021-09-01")
        try await owner.execute(
            "UPDATE partner_territories SET valid = 'empty' WHERE partner_id = \(partner) AND country = 'FR'")
        let page = try await TestApp(as: .mia, on: "2021-09-02").get("/territories/FR")
        #expect(page.status == .ok && page.html.contains("A white spot"))
    }
}
