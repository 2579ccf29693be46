/// One country of a territory judged by itself (R101), unlike every other evaluation (R22).
///
/// Which facts are a country's: an opportunity is of the country of the prospect as it was registered, an MSP agreement
/// of that of its client, a project and its reviews of that of the customer, a certificate of the country in which the
/// person works. The Joint Business Plan, the Partner Agreement and the fees are the partner's as a whole: there is one
/// of each, and it counts in every country. A fact of a country outside the territory counts in none, and a fact
/// without a country, where its register should have one, counts in none either. Waivers do not reach here: they leave
/// out a row for the partner as a whole, and an invitation rests on what was found true (R100, R101).
public struct IntegratorCountry: Sendable, Hashable, Codable {
    /// Two letters (ISO 3166-1).
    public let code: String
    public let name: String
    public let traces: [Trace]

    public init(_ code: String, _ name: String, traces: [Trace]) {
        self.code = code
        self.name = name
        self.traces = traces
    }

    /// Judges the levels over the facts of this country alone.
    public init(
        _ code: String, _ name: String, _ input: JudgementInput, places: EvidencePlaces, _ judgement: Judgement,
        levels: [RequirementLevel]
    ) {
        let own = Self.input(input, places, in: code)
        self.init(code, name, traces: levels.compactMap { judgement.trace(of: $0, own) })
    }

    /// The facts of one country, without waivers.
    public static func input(_ input: JudgementInput, _ places: EvidencePlaces, in code: String) -> JudgementInput {
        JudgementInput(
            partner: input.partner, day: input.day, facts: places.facts(input.facts, in: code),
            settings: input.settings)
    }
}

/// In which country each piece of evidence is.
public struct EvidencePlaces: Sendable, Hashable {
    struct Key: Hashable, Sendable {
        let kind: EvidenceKind
        let id: Int
    }

    private let countries: [Key: String]

    public init(_ rows: [(kind: EvidenceKind, id: Int, country: String)]) {
        countries = Dictionary(rows.map { (Key(kind: $0.kind, id: $0.id), $0.country) }) { first, _ in first }
    }

    /// Those of the country, and those that are of the partner as a whole.
    public func facts(_ facts: EvidenceFacts, in country: String) -> EvidenceFacts {
        EvidenceFacts(
            facts.candidates.mapValues { candidates in
                candidates.filter { candidate in
                    candidate.kind.isOfThePartner
                        || countries[Key(kind: candidate.kind, id: candidate.id)] == country
                }
            })
    }
}

extension EvidenceKind {
    /// There is one for the partner, whatever the country.
    var isOfThePartner: Bool {
        switch self {
        case .plan, .agreement, .fee: true
        case .opportunity, .clientAgreement, .certificate, .response, .project: false
        }
    }
}
