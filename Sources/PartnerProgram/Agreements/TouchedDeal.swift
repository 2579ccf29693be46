/// What a change of the territory means for a deal that is open when it takes effect: the territory of the day on which
/// a registration was submitted decides it (R96), and an invitation is answered by the territory of that day (A6).
public enum TouchedDeal: Sendable, Hashable {
    case draft
    /// Waits for our answer, or for the partner's; whether the country was in the territory on the day of submission.
    case submitted(inTerritory: Bool)
    case approved
    /// An invitation to one of our own opportunities that the partner has not answered.
    case invited

    /// `isLost`: the country leaves the territory; otherwise it comes to it. `day` is the first one of the change.
    public func consequence(isLost: Bool, day: String) -> String {
        switch (self, isLost) {
        case (.draft, true): "Can be submitted before \(day) alone: from then on the country is outside."
        case (.draft, false): "Can be submitted from \(day) on: until then the country is outside."
        case (.submitted(inTerritory: true), true):
            "Is decided as before: the country was in the territory on the day of its submission."
        case (.submitted(inTerritory: true), false):
            "Is decided as before: it was submitted while the country was in the territory."
        case (.submitted(inTerritory: false), true):
            "Was submitted while the country was outside the territory, and stays so."
        case (.submitted(inTerritory: false), false):
            "Gains nothing: the country was outside on the day of its submission. "
                + "It can be submitted anew from \(day) on."
        case (.approved, true): "Stays approved for its whole term: what was approved is not taken back by it."
        case (.approved, false): "Stays approved, as it is."
        case (.invited, true):
            "From \(day) on the country is outside: to go on together needs a channel manager's consent."
        case (.invited, false): "From \(day) on the country is inside: it needs no consent any more."
        }
    }

    public var clause: String {
        switch self {
        case .draft, .submitted: "R96"
        case .approved: "R105"
        case .invited: "R14"
        }
    }
}
