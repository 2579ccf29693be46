import PartnerProgram
import Testing

@Suite struct ResellerCertificationTests {
    private let day = Day(iso: "2021-03-01") ?? .epoch

    private func facts(_ change: (inout ResellChecklist.Facts) -> Void = { _ in }) -> ResellChecklist.Facts {
        var facts = ResellChecklist.Facts(
            salesSince: day, reviewUntil: day.adding(months: 12), delinquent: [], termsShownOn: day,
            resellable: ["Poland"], others: ["Germany"])
        change(&facts)
        return facts
    }

    private func certified() throws -> ResellerCertification {
        try ResellerCertification().certified(by: ResellChecklist(facts()))
    }

    @Test func `each line is met or not, with what was found and how to cure it`() {
        let lines = ResellChecklist(facts()).lines
        #expect(lines.map(\.clause) == ["R139", "R141", "R142", "R143", "R135"])
        #expect(lines.allSatisfy { $0.isMet && $0.cure == nil })
        let none = ResellChecklist(
            .init(
                salesSince: nil, reviewUntil: nil, delinquent: ["INV-7", "INV-9"], termsShownOn: nil, resellable: [],
                others: ["Germany"]))
        #expect(none.lines.allSatisfy { !$0.isMet && $0.cure != nil })
        #expect(none.lines[2].found == "INV-7 and INV-9")
        #expect(!none.mayBeCertified)
        #expect(ResellChecklist(facts { $0.exceptions = ["Germany"] }).lines[4].found == "Poland and Germany")
    }

    @Test func `it is given once everything is met, and not twice`() throws {
        for change: (inout ResellChecklist.Facts) -> Void in [
            { $0.salesSince = nil }, { $0.reviewUntil = nil }, { $0.delinquent = ["INV-7"] }, { $0.termsShownOn = nil },
        ] {
            #expect(throws: ResellerCertification.Refusal.self) {
                try ResellerCertification().certified(by: ResellChecklist(facts(change)))
            }
        }
        #expect(throws: ResellerCertification.Refusal.notMet(["R139", "R142"])) {
            try ResellerCertification().certified(
                by: ResellChecklist(
                    facts {
                        $0.salesSince = nil
                        $0.delinquent = ["INV-7"]
                    }))
        }
        let abroad = ResellChecklist(facts { $0.resellable = [] })
        #expect(try ResellerCertification().certified(by: abroad).state == .certified, "a country is another question")
        let held = try certified()
        #expect(throws: ResellerCertification.Refusal.isCertifiedAlready(.certified)) {
            try held.certified(by: ResellChecklist(facts()))
        }
    }

    @Test func `each cause suspends it, and it is restored when the last one is cured`() throws {
        let held = try certified()
        for cause in ResellerCertification.Cause.allCases {
            let suspended = held.settled(by: [cause])
            #expect(suspended.state == .suspended && suspended.causes == [cause])
            #expect(suspended.settled(by: [cause]) == suspended, "twice is once")
            #expect(throws: ResellerCertification.Refusal.isSuspended([cause])) { try suspended.ordered() }
            #expect(suspended.settled(by: []) == held)
        }
        let both = held.settled(by: [.debt, .sales])
        #expect(both.settled(by: [.sales]).state == .suspended)
        #expect(facts { $0.salesSince = nil }.causes == [.sales])
        #expect(facts { $0.termsShownOn = nil }.causes == [], "shown once is shown")
    }

    @Test func `a revocation has a reason and ends it until it is given anew`() throws {
        let held = try certified()
        #expect(throws: ResellerCertification.Refusal.withoutReason) { try held.revoked(because: " ") }
        let revoked = try held.settled(by: [.debt]).revoked(because: "Resold below cost")
        #expect(revoked.settled(by: []).state == .revoked, "a cure does not bring it back")
        #expect(throws: ResellerCertification.Refusal.notCertified(.revoked)) { try revoked.revoked(because: "Again") }
        #expect(throws: ResellerCertification.Refusal.notCertified(.revoked)) { try revoked.ordered() }
        #expect(throws: ResellerCertification.Refusal.notCertified(.notCertified)) {
            try ResellerCertification().ordered()
        }
        #expect(try revoked.certified(by: ResellChecklist(facts())).state == .certified)
        try held.ordered()
    }

    @Test func `a certified partner resells in Poland, and in Germany only with a written exception`() {
        func place(_ isResell: Bool, _ hasException: Bool, _ isInTerritory: Bool = true) -> ResellPlace {
            ResellPlace(isInTerritory: isInTerritory, isResellTerritory: isResell, hasException: hasException)
        }
        #expect(place(true, false).isAllowed && place(false, true).isAllowed)
        #expect(place(false, false) == .needsException && !place(false, false).isAllowed)
        #expect(place(true, true, false) == .notInTerritory)
    }
}
