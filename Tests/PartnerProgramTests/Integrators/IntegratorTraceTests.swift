import PartnerProgram
import Testing

/// Global System Integrators: invited where everything is true and shown (R100, R101).
@Suite struct IntegratorTraceTests {
    private func criteria() throws -> [IntegratorCriterion] {
        func one(
            _ measure: IntegratorMeasure, _ position: Int, _ threshold: ExactNumber,
            _ comparison: Comparison = .atLeast, terms: IntegratorCriterion.Terms = .init()
        ) -> IntegratorCriterion {
            IntegratorCriterion(
                measure.rawValue, position: position, sentence: measure.label, measure: measure,
                comparison: comparison, threshold: threshold, clause: "R100", isConfirmed: true, terms: terms)
        }
        return [
            one(.annualRevenue, 10, try Program2021.number("2000000000")),
            one(.servicesShare, 20, ExactNumber(65), .moreThan), one(.presence, 30, ExactNumber(3)),
            one(
                .certificates, 40, ExactNumber(50),
                terms: .init(certificates: ["associate_developer", "associate_tech_lead", "expert_developer"])),
            one(
                .leads, 50, .zero,
                terms: .init(
                    leadCertificates: ["associate_tech_lead", "expert_developer"],
                    associateCertificates: ["associate_developer"])),
            one(.centers, 60, ExactNumber(1)),
            one(.levels, 70, ExactNumber(2), terms: .init(levels: [.sales, .delivery])),
        ]
    }

    private func facts() throws -> IntegratorFacts {
        IntegratorFacts(
            annualRevenue: try Program2021.number("2000000000"), servicesShare: try Program2021.number("65.01"),
            geos: [
                .init("Americas", customers: true, operations: true, center: false),
                .init("APAC", customers: true, operations: true, center: false),
                .init("EMEA", customers: true, operations: true, center: true),
            ],
            certificates: ["associate_developer": 37, "associate_tech_lead": 5, "expert_developer": 8],
            countries: [
                .init("Spain", reached: [.sales, .delivery]), .init("Portugal", reached: [.sales, .delivery, .msp]),
            ],
            evidence: Dictionary(uniqueKeysWithValues: IntegratorMeasure.allCases.map { ($0.rawValue, ["DOC-1"]) }))
    }

    private func failing(_ facts: IntegratorFacts) throws -> [String] {
        IntegratorTrace(try criteria().reversed(), facts).lines.filter { !$0.isMet }.map(\.code)
    }

    @Test func `37 Associates and 13 Leads are met: 50 in all, and 39 are 37 at least`() throws {
        let trace = IntegratorTrace(try criteria(), try facts())
        #expect(trace.mayBeInvited)
        #expect(trace.lines.map(\.code) == (try criteria()).map(\.code))
        let ratio = try #require(trace.lines.first { $0.code == "leads_for_associates" })
        #expect(ratio.found == ExactNumber(2) && ratio.words == "37 Associates and 13 Leads or Professionals")
    }

    @Test func `each criterion at its edge, and one below`() throws {
        var changed = try facts()
        changed.certificates["associate_developer"] = 36
        #expect(try failing(changed) == ["developer_certificates"])
        changed.certificates["associate_developer"] = 40
        #expect(try failing(changed) == ["leads_for_associates"])
        changed = try facts()
        changed.servicesShare = ExactNumber(65)
        #expect(try failing(changed) == ["services_share"])
        changed = try facts()
        changed.annualRevenue = try Program2021.number("1999999999.99")
        #expect(try failing(changed) == ["annual_revenue"])
        changed = try facts()
        changed.geos[1] = .init("APAC", customers: true, operations: false, center: false)
        changed.geos[2] = .init("EMEA", customers: true, operations: true, center: false)
        #expect(try failing(changed) == ["geos_with_customers_and_operations", "geos_with_center_of_excellence"])
    }

    @Test func `Sales and Delivery are met in each country, and MSP is not asked`() throws {
        var changed = try facts()
        changed.countries.append(.init("France", reached: [.sales, .msp]))
        #expect(try failing(changed) == ["levels_met_in_each_country"])
        let line = IntegratorTrace(try criteria(), changed).lines.last
        #expect(line?.words == "missing: Delivery in France" && line?.found == ExactNumber(1))
        changed.countries = []
        #expect(try failing(changed) == ["levels_met_in_each_country"])
    }

    @Test func `nothing is true without evidence, and without criteria nobody is invited`() throws {
        var changed = try facts()
        changed.evidence["annual_revenue"] = []
        #expect(try failing(changed) == ["annual_revenue"])
        #expect(!IntegratorTrace([], try facts()).mayBeInvited)
    }

    @Test func `it is invited, then accepted or declined, and never earned by a run`() throws {
        let record = AuthorizationRecord(.gsi)
        let invited = try record.invited(after: IntegratorTrace(try criteria(), try facts()))
        #expect(try invited.accepted(on: day("2021-07-01")).state == .held)
        #expect(try invited.declined().state == .declined)
        #expect(throws: AuthorizationRecord.Refusal.self) { try record.granted(by: .monthly, from: day("2021-07-01")) }
        #expect(throws: AuthorizationRecord.Refusal.self) { try record.accepted(on: day("2021-07-01")) }
        #expect(throws: AuthorizationRecord.Refusal.self) { try record.invited(after: IntegratorTrace([], facts())) }
        for state in AuthorizationState.allCases where state != .invited {
            let steps = AuthorizationAction.allCases.filter { $0.target(of: .gsi, from: state) != nil }
            #expect(steps.allSatisfy { [.invite, .end].contains($0) })
        }
    }
}
