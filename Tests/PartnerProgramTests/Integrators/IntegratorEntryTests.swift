import PartnerProgram
import Testing

/// What is entered of a company, its certificates, and what an invitation goes through (R44, R100, R101, R149).
@Suite struct IntegratorEntryTests {
    private func revenue(_ id: Int, _ amount: Int, ended: String, known: String) throws -> IntegratorEntry {
        IntegratorEntry(
            id, reference: "GF-\(id)", content: .annualRevenue(ExactNumber(amount), yearEnded: try day(ended)),
            knownOn: try day(known))
    }

    private var criterion: IntegratorCriterion {
        IntegratorCriterion(
            "annual_revenue", position: 1, sentence: "Revenue", measure: .annualRevenue, threshold: ExactNumber(2),
            clause: "R100", isConfirmed: true)
    }

    private func facts(_ entries: [IntegratorEntry], on text: String) throws -> IntegratorFacts {
        IntegratorFacts(
            [criterion], entries: entries, certificates: IntegratorCertificates([], [criterion]), countries: [],
            on: try day(text))
    }

    @Test func `the latest known by the day holds, and of one day the one entered last`() throws {
        let entries = [
            try revenue(3, 30, ended: "2020-12-31", known: "2021-03-01"),
            try revenue(1, 10, ended: "2020-12-31", known: "2021-02-01"),
            try revenue(2, 20, ended: "2020-12-31", known: "2021-03-01"),
        ]
        #expect(try facts(entries, on: "2021-01-31").annualRevenue == nil)
        #expect(try facts(entries, on: "2021-02-28").annualRevenue == ExactNumber(10))
        #expect(try facts(entries, on: "2021-03-01").annualRevenue == ExactNumber(30))
        #expect(try facts(entries, on: "2021-03-01").evidence["annual_revenue"] == ["GF-3"])
    }

    @Test func `a fiscal year is the last closed one for twelve months, and its figures then count no more`() throws {
        let entries = [try revenue(1, 10, ended: "2020-06-30", known: "2020-09-01")]
        #expect(try facts(entries, on: "2021-06-29").annualRevenue == ExactNumber(10))
        let outdated = try facts(entries, on: "2021-06-30")
        #expect(outdated.annualRevenue == nil)
        #expect(IntegratorTrace([criterion], outdated).lines[0].words == "known of the year to 30 June 2020 alone")
    }

    @Test func `nothing is entered of days to come, nor of a year that is open`() throws {
        let today = try day("2021-11-30")
        let open = IntegratorEntry.Content.servicesShare(ExactNumber(70), yearEnded: try day("2021-12-31"))
        #expect(throws: IntegratorEntry.Refusal.yearIsOpen(try day("2021-12-31"))) {
            try IntegratorEntry.check(open, knownOn: today, today: today)
        }
        let presence = IntegratorEntry.Content.presence(.emea, customers: true, operations: true, center: false)
        #expect(throws: IntegratorEntry.Refusal.inTheFuture(today)) {
            try IntegratorEntry.check(presence, knownOn: try day("2021-12-01"), today: today)
        }
        try IntegratorEntry.check(presence, knownOn: today, today: today)
    }

    @Test func `each certificate of each person counts once, and others are not looked at`() {
        let criterion = IntegratorCriterion(
            "leads", position: 1, sentence: "", measure: .leads, threshold: .zero, clause: "R100", isConfirmed: true,
            terms: .init(leadCertificates: ["expert"], associateCertificates: ["associate"]))
        func held(_ id: Int, _ code: String, _ person: Int, _ exclusion: Exclusion? = nil) -> Candidate {
            Candidate(
                .certificate, id, reference: "CH-\(id)", label: "", trait: code, group: "person:\(person)",
                exclusion: exclusion)
        }
        let found = IntegratorCertificates(
            [
                held(1, "associate", 1), held(2, "expert", 1), held(3, "associate", 1), held(4, "sales", 2),
                held(5, "associate", 3, Exclusion(.expired)),
            ], [criterion])
        #expect(found.byCode == ["associate": 1, "expert": 1])
        #expect(found.leftOut.map { $0.exclusion?.reason } == [.samePerson, .expired])
        #expect(found.references(of: ["expert"]) == ["CH-2"])
    }

    @Test func `a country has its own facts and those of the partner as a whole`() throws {
        let facts = EvidenceFacts([
            .sourcedOpportunities: [1, 2, 3].map { Candidate(.opportunity, $0, reference: "O-\($0)", label: "") },
            .jointBusinessPlans: [Candidate(.plan, 1, reference: "JP-1", label: "")],
        ])
        let places = EvidencePlaces([(.opportunity, 1, "PT"), (.opportunity, 2, "ES")])
        let portugal = places.facts(facts, in: "PT")
        #expect(portugal[.sourcedOpportunities].map(\.id) == [1])
        #expect(portugal[.jointBusinessPlans].map(\.id) == [1])
        #expect(places.facts(facts, in: "FR")[.sourcedOpportunities] == [], "one without a country counts in none")
    }

    @Test func `an invitation is answered once, and ends without reaching back`() throws {
        let today = try day("2021-11-30")
        let open = IntegratorInvitation()
        #expect(try open.accepted(on: today, isMember: true).1.heldFrom == today)
        #expect(throws: IntegratorInvitation.Refusal.noMember) { try open.accepted(on: today, isMember: false) }
        #expect(throws: IntegratorInvitation.Refusal.withoutReason) { try open.withdrawn(because: " ") }
        for state in IntegratorInvitation.State.allCases where state != .invited {
            let answered = IntegratorInvitation(state: state)
            #expect(throws: IntegratorInvitation.Refusal.answered(state)) { try answered.declined() }
            #expect(throws: IntegratorInvitation.Refusal.answered(state)) { try answered.withdrawn(because: "No") }
            #expect(throws: IntegratorInvitation.Refusal.answered(state)) {
                try answered.accepted(on: today, isMember: true)
            }
        }
        func end(_ last: String, until: Day? = nil) throws -> AuthorizationRecord {
            try IntegratorInvitation.end(
                heldFrom: day("2021-09-01"), until: until, lastDay: day(last), today: today, because: "Sold")
        }
        #expect(try end("2021-11-30").heldUntil == day("2021-12-01"))
        #expect(throws: IntegratorInvitation.Refusal.inThePast(today)) { try end("2021-11-29") }
        #expect(throws: IntegratorInvitation.Refusal.endsAlready(try day("2021-12-31"))) {
            try end("2021-12-15", until: day("2022-01-01"))
        }
    }
}
