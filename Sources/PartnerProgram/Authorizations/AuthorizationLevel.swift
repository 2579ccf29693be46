/// What a partner earns: exactly these four there are (R28).
public enum AuthorizationLevel: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    case sales, delivery, msp, gsi

    public var label: String {
        switch self {
        case .sales: "Sales"
        case .delivery: "Delivery"
        case .msp: "MSP"
        case .gsi: "Global System Integrator"
        }
    }

    /// Earned by meeting requirements of its own; the other one is by invitation (R44).
    public var isEarned: Bool { self != .gsi }

    /// In the order in which the program names them.
    public static func < (left: Self, right: Self) -> Bool { left.position < right.position }

    private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
