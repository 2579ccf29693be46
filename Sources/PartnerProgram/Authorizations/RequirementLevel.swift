/// The columns of the document's tables: Registered, which is a status, and the authorizations that are earned (R28,
/// R30).
public enum RequirementLevel: String, Sendable, Hashable, Codable, CaseIterable {
    case registered, sales, delivery, msp

    public var label: String {
        switch self {
        case .registered: "Registered"
        case .sales: "Sales"
        case .delivery: "Delivery"
        case .msp: "MSP"
        }
    }

    /// Nil for Registered, which is no authorization.
    public var authorization: Authorization? { Authorization(rawValue: rawValue) }
}

/// The four authorizations (R28).
public enum Authorization: String, Sendable, Hashable, Codable, CaseIterable {
    case sales, delivery, msp, gsi

    public var label: String {
        switch self {
        case .sales: "Sales"
        case .delivery: "Delivery"
        case .msp: "MSP"
        case .gsi: "Global System Integrator"
        }
    }

    /// The column of requirements that earns it; nil for GSI, which is by invitation (R44).
    public var level: RequirementLevel? { RequirementLevel(rawValue: rawValue) }

    /// Whether holding it keeps a partner from being Registered (R51, A30). GSI does not: it rests on the others.
    public var isEarned: Bool { self != .gsi }
}
