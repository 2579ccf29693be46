/// What a row counted: its number, whose, and every candidate with its share of the number or the reason it has none.
public struct Tally: Sendable, Hashable {
    /// Nil where there is nothing to take a mean of.
    public let number: ExactNumber?
    /// How much of it is the partner's own, and how much its affiliates'; for a mean, of how many projects.
    public let own: ExactNumber
    public let affiliates: ExactNumber
    public let counted: [Counted]
    public let leftOut: [LeftOut]

    public struct Counted: Sendable, Hashable, Codable {
        public let kind: EvidenceKind
        public let id: Int
        /// 1, an amount in EUR, or a score.
        public let value: ExactNumber

        public init(kind: EvidenceKind, id: Int, value: ExactNumber) {
            self.kind = kind
            self.id = id
            self.value = value
        }
    }

    public struct LeftOut: Sendable, Hashable, Codable {
        public let kind: EvidenceKind
        public let id: Int
        public let exclusion: Exclusion

        public init(kind: EvidenceKind, id: Int, exclusion: Exclusion) {
            self.kind = kind
            self.id = id
            self.exclusion = exclusion
        }
    }
}
