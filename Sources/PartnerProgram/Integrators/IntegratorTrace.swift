/// Whether a company may be invited as a Global System Integrator: every criterion, with what was found and its
/// evidence. Nobody applies; the verdict only lets a program manager invite (R44).
public struct IntegratorTrace: Sendable, Hashable, Codable {
    public let lines: [Line]

    public struct Line: Sendable, Hashable, Codable {
        public let code: String
        public let sentence: String
        public let clause: String
        public let measure: IntegratorMeasure
        public let needed: ExactNumber
        /// The same in words: "at least 50 certificates".
        public let asked: String
        /// Nil where nothing is known.
        public let found: ExactNumber?
        /// The same in words: "37 Associates and 13 Leads or Professionals".
        public let words: String
        public let evidence: [String]
        /// The number is reached, and there is evidence for it.
        public let isMet: Bool
        public let isConfirmed: Bool
    }

    public var mayBeInvited: Bool { !lines.isEmpty && lines.allSatisfy(\.isMet) }

    public init(_ criteria: [IntegratorCriterion], _ facts: IntegratorFacts) {
        let ordered = criteria.sorted { ($0.position, $0.code) < ($1.position, $1.code) }
        lines = ordered.map { criterion in
            let found = facts.number(for: criterion)
            let evidence = (facts.evidence[criterion.code] ?? []).sorted(by: isBefore)
            let isReached = found.map { criterion.comparison.holds($0, criterion.threshold) } ?? false
            return Line(
                code: criterion.code, sentence: criterion.sentence, clause: criterion.clause,
                measure: criterion.measure, needed: criterion.threshold, asked: criterion.needed, found: found,
                words: facts.words(for: criterion), evidence: evidence, isMet: isReached && !evidence.isEmpty,
                isConfirmed: criterion.isConfirmed)
        }
    }
}

extension IntegratorFacts {
    private func met(_ levels: [RequirementLevel], in country: Country) -> Int {
        levels.count { country.reached.contains($0) }
    }

    func number(for criterion: IntegratorCriterion) -> ExactNumber? {
        let terms = criterion.terms
        return switch criterion.measure {
        case .annualRevenue: annualRevenue
        case .servicesShare: servicesShare
        case .presence: ExactNumber(geos.count { $0.hasCustomers && $0.hasOperations })
        case .certificates: ExactNumber(held(terms.certificates))
        // Associates that could be added: 3 × Leads less the Associates there are (A39).
        case .leads:
            ExactNumber(
                held(terms.leadCertificates) * terms.associates - held(terms.associateCertificates) * terms.leads)
        case .centers: ExactNumber(geos.count(where: \.hasCenter))
        case .levels: countries.map { met(terms.levels, in: $0) }.min().map(ExactNumber.init)
        }
    }

    func words(for criterion: IntegratorCriterion) -> String {
        let terms = criterion.terms
        switch criterion.measure {
        case .annualRevenue: return annualRevenue.map { "USD \($0.shown)" } ?? unknown(criterion.measure)
        case .servicesShare: return servicesShare.map { "\($0.shown) %" } ?? unknown(criterion.measure)
        case .presence: return names(geos.filter { $0.hasCustomers && $0.hasOperations })
        case .centers: return names(geos.filter(\.hasCenter))
        case .certificates: return counted(held(terms.certificates), "certificate")
        case .leads:
            return "\(counted(held(terms.associateCertificates), "Associate")) and "
                + counted(held(terms.leadCertificates), "Lead or Professional", "Leads or Professionals")
        case .levels: return countryWords(terms.levels)
        }
    }

    private func unknown(_ measure: IntegratorMeasure) -> String {
        outdated[measure].map { "known of the year to \($0.spoken) alone" } ?? "not known"
    }

    private func names(_ geos: [Geo]) -> String {
        geos.isEmpty ? "none" : listed(geos.map(\.name).sorted { isBefore($0.lowercased(), $1.lowercased()) })
    }

    private func countryWords(_ levels: [RequirementLevel]) -> String {
        guard !countries.isEmpty else { return "no country judged" }
        let missing = countries.sorted { isBefore($0.name, $1.name) }.compactMap { country -> String? in
            let lacking = levels.filter { !country.reached.contains($0) }.map(\.label)
            return lacking.isEmpty ? nil : "\(listed(lacking)) in \(country.name)"
        }
        let all = countries.count == 1 ? "1 country" : "\(countries.count) countries"
        return missing.isEmpty ? "met in \(all)" : "missing: \(listed(missing))"
    }
}
