/// The coded reasons for turning an opportunity registration down (SM5): what the partner is told, and what it can do.
public enum RegistrationRejection: String, Sendable, Hashable, Codable, CaseIterable {
    case alreadyKnown = "already_known"
    case outOfTerritory = "out_of_territory"
    case duplicate
    case notQualified = "not_qualified"
    case incomplete
    case existingCustomer = "existing_customer"
    case other

    public var label: String {
        switch self {
        case .alreadyKnown: "Known to us already"
        case .outOfTerritory: "Outside the territory"
        case .duplicate: "Registered earlier by another partner"
        case .notQualified: "Not qualified"
        case .incomplete: "Incomplete"
        case .existingCustomer: "A customer already"
        case .other: "Another reason"
        }
    }

    public var clause: String? {
        switch self {
        case .alreadyKnown: "R96"
        case .outOfTerritory: "R96"
        case .duplicate: "R102"
        case .notQualified: "R103"
        case .existingCustomer: "R117"
        default: nil
        }
    }

    /// Whether the reviewer has to write what it was.
    public var needsNote: Bool { self == .other || self == .notQualified || self == .incomplete }

    /// What the partner is told, without the reviewer's note; empty for `other`, where the note is the message.
    public var message: String {
        switch self {
        case .alreadyKnown:
            "We were already in touch with this prospect about this need on the day on which you submitted."
        case .outOfTerritory:
            "The prospect is not in the territory of your Order Form on the day on which you submitted."
        case .duplicate: "Another partner registered this opportunity before you."
        case .notQualified: "By the criteria of the qualification this is not yet an opportunity."
        case .incomplete: "What you wrote does not suffice for a decision."
        case .existingCustomer: "The prospect is a customer already, and this need is part of what it has."
        case .other: ""
        }
    }

    /// What the partner can do next.
    public var nextStep: String {
        switch self {
        case .alreadyKnown:
            "You may be invited to sell this opportunity together with us. Tell your channel manager if you work with "
                + "the prospect."
        case .outOfTerritory: "An addendum can add the country to your territory. Ask your channel manager."
        case .duplicate: "If you can show that you were first, raise a dispute on the registration."
        case .notQualified: "Copy the registration when you know more, and submit it again."
        case .incomplete: "Copy the registration, complete it, and submit it again."
        case .existingCustomer: "An upgrade can be registered: copy the registration and say what is added."
        case .other: "Ask your channel manager."
        }
    }
}
