/// All candidate facts of a partner, by the measure that looked at them, in canonical order.
public struct PartnerFacts: Sendable, Hashable {
    public let candidates: [RequirementMeasure: [Candidate]]

    public init(_ candidates: [RequirementMeasure: [Candidate]]) {
        self.candidates = candidates.filter { !$0.value.isEmpty }.mapValues { $0.sorted() }
    }

    public subscript(measure: RequirementMeasure) -> [Candidate] { candidates[measure] ?? [] }

    /// What would be if these were there as well: nothing is saved.
    public func adding(_ more: [Candidate], to measure: RequirementMeasure) -> PartnerFacts {
        PartnerFacts(candidates.merging([measure: more]) { $0 + $1 })
    }
}

extension PartnerFacts: Codable {
    public init(from decoder: any Decoder) throws {
        let named = try [String: [Candidate]](from: decoder)
        var candidates: [RequirementMeasure: [Candidate]] = [:]
        for (name, list) in named {
            guard let measure = RequirementMeasure(rawValue: name) else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: decoder.codingPath, debugDescription: "\(name) is not a measure"))
            }
            candidates[measure] = list
        }
        self.init(candidates)
    }

    public func encode(to encoder: any Encoder) throws {
        try Dictionary(uniqueKeysWithValues: candidates.map { ($0.key.rawValue, $0.value) }).encode(to: encoder)
    }
}
