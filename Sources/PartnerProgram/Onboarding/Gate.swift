/// One row of the check before an approval: what a rule needs and what was found (R16–R20).
public struct Gate: Sendable, Hashable {
    public enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
        case met, missed
        /// Recommended and not found; it never stops an approval.
        case advice

        public var label: String {
            switch self {
            case .met: "Met"
            case .missed: "Not met"
            case .advice: "Recommended"
            }
        }
    }

    /// The clause, such as `R16`.
    public let rule: String
    /// ISO code, where the row is about one country.
    public let country: String?
    /// The rule in one sentence.
    public let sentence: String
    public let needed: String
    public let found: String
    public let verdict: Verdict

    public init(
        rule: String, country: String?, sentence: String, needed: String, found: String, verdict: Verdict
    ) {
        self.rule = rule
        self.country = country
        self.sentence = sentence
        self.needed = needed
        self.found = found
        self.verdict = verdict
    }
}

extension PartnerApplication {
    /// Whether nothing stands in the way of an approval.
    public var gatesAreMet: Bool { gates.allSatisfy { $0.verdict != .missed } }

    /// The countries that can be the location (R20): those of the territory with a legal entity.
    public var possibleLocations: [Presence] { presences.filter { $0.legalEntity == true } }

    /// R16 to R20 for this application.
    public var gates: [Gate] {
        PresenceGates(presences: presences, deliveryCountries: deliveryCountries, location: location).all
    }
}

/// R16 to R20 for what a company has in the countries of a territory, wanted or held.
public struct PresenceGates: Sendable, Hashable {
    public let presences: [PartnerApplication.Presence]
    /// ISO codes of the countries with delivery people.
    public let deliveryCountries: Set<String>
    public let location: String?

    public init(presences: [PartnerApplication.Presence], deliveryCountries: Set<String>, location: String?) {
        self.presences = presences
        self.deliveryCountries = deliveryCountries
        self.location = location
    }

    public var areMet: Bool { all.allSatisfy { $0.verdict != .missed } }

    private var possibleLocations: [PartnerApplication.Presence] { presences.filter { $0.legalEntity == true } }

    /// In the order of the document; R18 has a row for each country.
    public var all: [Gate] {
        [legalEntityGate, operationsGate] + presences.map(officeAndSalesGate) + [deliveryGate, locationGate]
    }

    /// The gates that are met here and no longer in `next`. R17 says of all countries what R18 says of each, and is
    /// left out.
    public func lost(in next: PresenceGates) -> [Gate] {
        let met = Set(all.filter { $0.verdict == .met }.map(\.subject))
        return next.all.filter { $0.rule != "R17" && $0.verdict == .missed && met.contains($0.subject) }
    }

    private var legalEntityGate: Gate {
        let names = possibleLocations.map(\.name)
        return Gate(
            rule: "R16", country: nil, sentence: "The company needs a legal entity inside the territory.",
            needed: "A legal entity in at least one country of the territory",
            found: names.isEmpty ? "no legal entity in the territory" : "legal entity in \(listed(names))",
            verdict: names.isEmpty ? .missed : .met)
    }

    private var operationsGate: Gate {
        let working = presences.filter(\.hasOperations)
        let without = presences.filter { !$0.hasOperations }.map(\.name)
        let isMet = !presences.isEmpty && without.isEmpty
        return Gate(
            rule: "R17", country: nil, sentence: "The company needs operations in every country of the territory.",
            needed: "Operations in every country of the territory",
            found: presences.isEmpty
                ? "no country chosen"
                : isMet
                    ? "operations in \(listed(working.map(\.name)))"
                    : "no operations in \(listed(without, with: "or"))",
            verdict: isMet ? .met : .missed)
    }

    private func officeAndSalesGate(_ presence: PartnerApplication.Presence) -> Gate {
        let found =
            switch (presence.office == true, presence.salesTeam == true) {
            case (true, true): "an office and a sales team"
            case (true, false): "an office, but no sales team"
            case (false, true): "a sales team, but no office"
            case (false, false): "neither an office nor a sales team"
            }
        return Gate(
            rule: "R18", country: presence.country,
            sentence: "Operations in \(presence.name) mean both an office and a sales team there.",
            needed: "An office and a sales team in \(presence.name)", found: found,
            verdict: presence.hasOperations ? .met : .missed)
    }

    private var deliveryGate: Gate {
        let inside = presences.filter { deliveryCountries.contains($0.country) }.map(\.name)
        return Gate(
            rule: "R19", country: nil,
            sentence: "Delivery people inside the territory are recommended; they may also sit elsewhere.",
            needed: "Delivery people in a country of the territory (advice)",
            found: inside.isEmpty ? "no delivery people in the territory" : "delivery people in \(listed(inside))",
            verdict: inside.isEmpty ? .advice : .met)
    }

    private var locationGate: Gate {
        let names = possibleLocations.map(\.name)
        return Gate(
            rule: "R20", country: location,
            sentence: "The location has to be a country of the territory with a legal entity.",
            needed: "A country that can be the location",
            found: names.isEmpty ? "no country with a legal entity" : "possible: \(listed(names, with: "or"))",
            verdict: names.isEmpty ? .missed : .met)
    }
}

extension Gate {
    /// What it is about: a rule, and for R18 the country.
    fileprivate var subject: [String] { [rule, rule == "R18" ? country ?? "" : ""] }
}
