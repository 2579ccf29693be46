/// What a signed document does to a territory: the only way in which one changes (R15).
public struct TerritoryChange: Sendable, Hashable {
    /// ISO codes before and after.
    public let before: Set<String>
    public let after: Set<String>

    public var gained: Set<String> { after.subtracting(before) }
    public var lost: Set<String> { before.subtracting(after) }
    public var kept: Set<String> { before.intersection(after) }

    /// A new Order Form names the whole territory anew.
    public static func orderForm(from before: Set<String>, to after: Set<String>) throws(Refusal) -> TerritoryChange {
        guard !after.isEmpty else { throw .nothingLeft }
        return TerritoryChange(before: before, after: after)
    }

    /// An addendum names what is added and what leaves.
    public static func addendum(
        to before: Set<String>, adding: Set<String>, removing: Set<String>
    ) throws(Refusal) -> TerritoryChange {
        guard !adding.isEmpty || !removing.isEmpty else { throw .nothingChanges }
        let both = adding.intersection(removing)
        guard both.isEmpty else { throw .addedAndRemoved(both.sorted()) }
        let held = adding.intersection(before)
        guard held.isEmpty else { throw .alreadyHeld(held.sorted()) }
        let missing = removing.subtracting(before)
        guard missing.isEmpty else { throw .notHeld(missing.sorted()) }
        let after = before.union(adding).subtracting(removing)
        guard !after.isEmpty else { throw .nothingLeft }
        return TerritoryChange(before: before, after: after)
    }

    public init(before: Set<String>, after: Set<String>) {
        self.before = before
        self.after = after
    }

    public enum Refusal: Refused {
        case nothingChanges
        case addedAndRemoved([String])
        case alreadyHeld([String])
        case notHeld([String])
        case nothingLeft

        public var sentence: String {
            switch self {
            case .nothingChanges: "Add a country or take one away: the addendum would change nothing."
            case .addedAndRemoved(let codes): "Both added and taken away: \(listed(codes))."
            case .alreadyHeld(let codes): "In the territory already: \(listed(codes))."
            case .notHeld(let codes): "Not in the territory: \(listed(codes))."
            case .nothingLeft: "At least one country has to be in the territory."
            }
        }

        public var clause: String? {
            switch self {
            case .nothingLeft: "R13"
            default: "R15"
            }
        }
    }
}
