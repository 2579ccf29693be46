import PartnerProgram
import Testing

/// Waivers: asked for by one, granted by another, for some days and for one requirement.
@Suite struct WaiverTests {
    static func granted(for key: String, at level: RequirementLevel) throws -> RequirementWaiver {
        let rule = try #require(try Program2021.rules().rule(key, at: level))
        return try RequirementWaiver.requested(
            "WV-\(level.rawValue)-\(key)", for: rule, reason: "Their lead fell ill", by: 1, from: day("2021-12-01"),
            through: day("2021-12-31")
        ).granted(by: 2, on: day("2021-12-10"))
    }

    @Test(arguments: [("2021-11-30", false), ("2021-12-01", true), ("2021-12-31", true), ("2022-01-01", false)])
    func `a waiver holds on its days alone`(text: String, isMet: Bool) throws {
        var facts = try Nova.deliveryFacts()
        facts[.reviewedProjects]?.removeLast()
        let waiver = try Self.granted(for: "reviewed_projects", at: .delivery)
        let trace = try Nova.trace(.delivery, facts, on: day(text), waivers: [waiver])
        #expect(trace.isMet == isMet)
        #expect(trace.node("reviewed_projects")?.verdict == (isMet ? .waived : .notMet))
        #expect(trace.root.verdict == (isMet ? .waived : .notMet))
        #expect(trace.node("reviewed_projects")?.waiver == (isMet ? waiver.reference : nil))
    }

    @Test func `what is met needs no waiver, another level's waiver does nothing, nor does one that is not granted`()
        throws
    {
        let waiver = try Self.granted(for: "reviewed_projects", at: .delivery)
        let met = try Nova.trace(.delivery, Nova.deliveryFacts(), waivers: [waiver])
        #expect(met.root.verdict == .met && met.node("reviewed_projects")?.waiver == nil)
        var facts = try Nova.mspFacts()
        facts[.reviewedProjects] = []
        #expect(try !Nova.trace(.msp, facts, waivers: [waiver]).isMet)
        let rule = try #require(try Program2021.rules().rule("reviewed_projects", at: .msp))
        let asked = try RequirementWaiver.requested(
            "WV-9", for: rule, reason: "Ill", by: 1, from: day("2021-12-01"), through: day("2021-12-31"))
        #expect(try !Nova.trace(.msp, facts, waivers: [asked]).isMet)
        #expect(try !Nova.trace(.msp, facts, waivers: [asked.refused(by: 2)]).isMet)
        #expect(try Nova.trace(.msp, facts, waivers: [asked.granted(by: 2, on: Nova.cutOff)]).isMet)
    }

    @Test func `a waiver of an either/or is a waiver of the whole choice`() throws {
        let waiver = try Self.granted(for: "sourced_opportunities", at: .sales)
        let trace = try Nova.trace(.sales, Nova.salesFacts, waivers: [waiver])
        #expect(trace.node("sourced_opportunities")?.verdict == .waived && trace.isMet)
    }

    @Test func `it is granted by a second person, in time, for one requirement that can be waived`() throws {
        let rules = try Program2021.rules()
        let rule = try #require(rules.rule("associate_sales", at: .sales))
        let (first, last) = (try day("2021-12-01"), try day("2021-12-31"))
        func asked(
            _ key: String, reason: String = "Ill", through last: Day = last, at level: RequirementLevel = .delivery
        )
            throws
        {
            let rule = try #require(rules.rule(key, at: level))
            _ = try RequirementWaiver.requested("WV-1", for: rule, reason: reason, by: 1, from: first, through: last)
        }
        #expect(throws: RequirementWaiver.Refusal.wholeLevel(.delivery)) { try asked("delivery") }
        #expect(throws: RequirementWaiver.Refusal.notRequired("Joint Business Plan")) {
            try asked("joint_business_plan")
        }
        #expect(throws: RequirementWaiver.Refusal.agreement) { try asked("partner_agreement") }
        #expect(throws: RequirementWaiver.Refusal.withoutReason) { try asked("review_score", reason: " ") }
        #expect(throws: RequirementWaiver.Refusal.endsBeforeItBegins) {
            try asked("review_score", through: day("2021-11-30"))
        }
        let waiver = try RequirementWaiver.requested(
            "WV-1", for: rule, reason: "Ill", by: 1, from: first, through: last)
        #expect(throws: RequirementWaiver.Refusal.decidedByTheSamePerson) { try waiver.granted(by: 1, on: first) }
        #expect(throws: RequirementWaiver.Refusal.over(last)) { try waiver.granted(by: 2, on: day("2022-01-01")) }
        let granted = try waiver.granted(by: 2, on: last)
        #expect(throws: RequirementWaiver.Refusal.decided(.granted)) { try granted.refused(by: 2) }
        #expect(throws: RequirementWaiver.Refusal.notGranted(.requested)) { try waiver.revoked(on: first) }
        let revoked = try granted.revoked(on: day("2021-12-20"))
        #expect(try revoked.holds(on: day("2021-12-19")) && !revoked.holds(on: day("2021-12-20")))
    }
}
