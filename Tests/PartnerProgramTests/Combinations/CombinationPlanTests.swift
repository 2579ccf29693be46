import PartnerProgram
import Testing

/// EvidenceFacts in, plan out: Borealis (NO, SE) becomes part of Nova (PT, SE) on 1 July 2021.
@Suite struct CombinationPlanTests {
    let day = Day(iso: "2021-07-01") ?? .epoch
    let before = Day(iso: "2020-02-01") ?? .epoch

    private func facts(_ change: (inout CombinationFacts) -> Void = { _ in }) -> CombinationFacts {
        var facts = CombinationFacts(
            effectiveOn: day,
            survivor: .init(
                organisation: 1, name: "Nova", reference: "P-000001", state: .registered, memberSince: before,
                territory: ["PT", "SE"]),
            absorbed: .init(
                organisation: 2, name: "Borealis", reference: "P-000002", state: .authorized, memberSince: before,
                territory: ["NO", "SE"]))
        facts.countryNames = ["NO": "Norway", "SE": "Sweden", "PT": "Portugal"]
        change(&facts)
        return facts
    }

    private func row(
        _ kind: CombinationPlan.Kind, _ id: Int, _ facts: CombinationFacts
    ) throws -> CombinationPlan.Row {
        try #require(CombinationPlan(facts).row(.init(kind, id)))
    }

    @Test func `it names what the absorbed partner holds and the survivor lacks`() throws {
        let plan = CombinationPlan(facts())
        #expect(plan.lostCountries == ["Norway"] && plan.lostCodes == ["NO"] && plan.losesAuthorization)
        #expect(plan.lacking == "the territory of Norway and an authorization")
        #expect(try row(.territory, 1, facts()).outcome == .stays)
        #expect(try row(.territory, 2, facts()).found == "Sweden")
        let lost = try row(.territory, 3, facts())
        #expect(lost.outcome == .ends && lost.clause == "R26" && lost.reason.contains("needs an addendum"))
        let equal = facts {
            $0.absorbed.territory = ["SE"]
            $0.survivor.state = .authorized
        }
        #expect(CombinationPlan(equal).lacking == nil)
    }

    @Test func `it names what ends of the absorbed one, and what the survivor does not hold of it`() throws {
        let held = facts {
            $0.absorbed.held = [.msp, .sales]
            $0.survivor.held = [.sales, .delivery]
            $0.survivor.state = .authorized
            $0.invitation = "GI-000001"
            $0.exceptions = 1
            $0.work.tasks = [.init(id: 5, title: "Follow up", kind: "integrator_invited")]
        }
        #expect(try row(.authorization, 1, held).found == "Sales and Delivery")
        let ends = try row(.authorization, 2, held)
        #expect(ends.found == "Sales and MSP" && ends.outcome == .ends && ends.clause == "R26")
        #expect(try row(.authorization, 3, held).found == "GI-000001")
        #expect(try row(.authorization, 4, held).found == "1 exception")
        #expect(try row(.task, 5, held).section == .ends)
        #expect(CombinationPlan(held).lacking == "the territory of Norway and the authorization MSP")
        let none = facts { $0.absorbed.state = .registered }
        #expect((2...4).allSatisfy { CombinationPlan(none).row(.init(.authorization, $0)) == nil })
    }

    @Test(arguments: MembershipState.allCases) func `a membership that cannot be merged stands in the way`(
        state: MembershipState
    ) throws {
        let merges = state == .registered || state == .authorized
        #expect(try (row(.membership, 0, facts { $0.absorbed.state = state }).conflict == nil) == merges)
        #expect(
            try (row(.membership, 0, facts { $0.survivor.state = state }).conflict == nil) == state.isMember)
    }

    @Test func `a day on which not both were partners stands in the way`() throws {
        let late = facts { $0.survivor.memberSince = day.adding(days: 1) }
        #expect(try row(.membership, 0, late).conflict?.contains("2 July 2021") == true)
        #expect(try row(.membership, 0, facts { $0.survivor.memberSince = day }).conflict == nil)
    }

    @Test func `a report names no day before both were partners`() throws {
        func report(_ effective: Day) throws(BusinessCombination.Refusal) -> BusinessCombination {
            try .reported(
                survivor: 1, absorbed: 2, effectiveOn: effective, by: 4, survivorState: .authorized,
                absorbedState: .registered, partnersSince: day)
        }
        #expect(throws: BusinessCombination.Refusal.beforeBothWerePartners(day)) { try report(day.adding(days: -1)) }
        #expect(try report(day).effectiveOn == day)
    }

    @Test func `agreements end by their state, and what cannot end stands in the way`() throws {
        for state in AgreementState.allCases {
            let open = facts {
                $0.agreements = [
                    .init(
                        id: 7, title: "Order Form OF-000007",
                        rules: Agreement(kind: .orderForm, state: state, territory: ["NO"], effectiveOn: before))
                ]
            }
            let plan = CombinationPlan(open)
            switch state {
            case .draft, .sent, .active: #expect(plan.row(.init(.agreement, 7))?.section == .ends)
            case .partnerSigned, .executed: #expect(plan.row(.init(.agreement, 7))?.section == .conflicts)
            default: #expect(plan.row(.init(.agreement, 0))?.section == .stays)
            }
        }
    }

    @Test func `an agreement ends on the day, earlier by an earlier notice, and never before it took effect`() {
        var agreement = Agreement(kind: .orderForm, state: .active, territory: ["NO"], effectiveOn: before)
        #expect(agreement.endOfCombination(day) == day)
        agreement.termination = .init(reason: "Notice", noticeDocument: "1", effectiveOn: day.adding(days: -5))
        #expect(agreement.endOfCombination(day) == day.adding(days: -5))
        agreement.termination = .init(reason: "Notice", noticeDocument: "1", effectiveOn: day.adding(days: 5))
        #expect(agreement.endOfCombination(day) == day)
        let late = Agreement(
            kind: .addendum, state: .active, territory: ["NO"], effectiveOn: day.adding(days: 9),
            partnerSignature: .init(signatory: "Bob", day: before), ourSignature: .init(signatory: "Lea", day: before))
        #expect(late.endOfCombination(day) == day.adding(days: 9))
    }

    @Test func `users are decided one by one, and an administrator moves as a member`() throws {
        var facts = facts {
            $0.people.accounts = [.init(id: 9, name: "Bob", email: "bob@b.example", isAdministrator: true)]
            $0.people.survivorHasAdministrator = true
            $0.people.closedAccounts = 2
        }
        #expect(try row(.user, 9, facts).section == .undecided)
        #expect(try row(.user, 0, facts).section == .stays)
        facts.decisions[.init(.user, 9)] = .init(.moves)
        #expect(try row(.user, 9, facts).becomes == "partner_member")
        facts.people.survivorHasAdministrator = false
        #expect(try row(.user, 9, facts).becomes == nil)
        facts.decisions[.init(.user, 9)] = .init(.ends, reason: "He retires.")
        let ended = try row(.user, 9, facts)
        #expect(ended.section == .ends && ended.reason.hasSuffix("He retires."))
        facts.decisions[.init(.user, 9)] = .init(.stays, reason: "Not offered")
        #expect(try row(.user, 9, facts).section == .undecided)
    }

    @Test func `the same address or purpose at both is a conflict until somebody decides`() throws {
        var facts = facts {
            $0.people.contacts = [
                .init(id: 1, name: "Eva", email: "EVA@x.example", purpose: "sales"),
                .init(id: 2, name: "Leif", email: "leif@b.example", purpose: "main"),
                .init(id: 3, name: "Kim", email: nil, purpose: "other"),
            ]
            $0.people.survivorContacts = [
                .init(id: 11, name: "Eva B", email: "eva@x.example", purpose: "finance"),
                .init(id: 12, name: "Rui", email: nil, purpose: "main"),
                .init(id: 13, name: "Rui", email: nil, purpose: "other"),
            ]
        }
        #expect(try row(.contact, 1, facts).section == .conflicts)
        #expect(try row(.contact, 2, facts).section == .conflicts)
        #expect(try row(.contact, 3, facts).section == .undecided)
        for id in 1...3 { facts.decisions[.init(.contact, id)] = .init(.moves) }
        #expect(try row(.contact, 1, facts).replaces == 11)
        #expect(try row(.contact, 2, facts).becomes == "other")
        #expect(try row(.contact, 3, facts).becomes == nil)
        #expect(CombinationPlan(facts).open == 0)
    }
}
