/// The settings of a version that say how evidence is counted.
public struct CountingSettings: Sendable, Hashable, Codable {
    /// `requirement.personFillsSeveralRows` (A11).
    public var personFillsSeveralRows: Bool
    /// `requirement.mspProjectCountsForDelivery` (A37).
    public var mspProjectCountsForDelivery: Bool
    /// Which certificates a higher one stands for, by code, where `requirement.higherImpliesAssociate` is on; empty
    /// where it is off (A12).
    public var implied: [String: [String]]

    public init(
        personFillsSeveralRows: Bool = true, mspProjectCountsForDelivery: Bool = false,
        implied: [String: [String]] = [:]
    ) {
        self.personFillsSeveralRows = personFillsSeveralRows
        self.mspProjectCountsForDelivery = mspProjectCountsForDelivery
        self.implied = implied.mapValues { $0.sorted(by: isBefore) }
    }

    /// Whether a certificate counts in a row that asks for any of `asked`.
    func counts(_ certificate: String, as asked: [String]) -> Bool {
        asked.contains(certificate) || implied[certificate]?.contains(where: asked.contains) ?? false
    }
}
