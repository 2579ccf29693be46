/// The two signed documents of a partnership: the Order Form (R3) and the addendum that changes its territory (R15).
public enum AgreementKind: String, Sendable, Hashable, Codable, CaseIterable {
    case orderForm = "order_form"
    case addendum

    public var label: String {
        switch self {
        case .orderForm: "Order Form"
        case .addendum: "Addendum"
        }
    }
}

/// The states of an Order Form or addendum (SM2).
public enum AgreementState: String, Sendable, Hashable, Codable, CaseIterable {
    case draft, sent
    case partnerSigned = "partner_signed"
    case executed, active, declined, voided, superseded, expired, terminated

    public var label: String {
        switch self {
        case .draft: "Draft"
        case .sent: "Sent for signature"
        case .partnerSigned: "Signed by the partner"
        case .executed: "Executed"
        case .active: "Active"
        case .declined: "Declined"
        case .voided: "Voided"
        case .superseded: "Superseded"
        case .expired: "Expired"
        case .terminated: "Terminated"
        }
    }

    /// What a refusal says about the state.
    var phrase: String {
        switch self {
        case .draft: "it is still a draft"
        case .sent: "it waits for the partner's signature"
        case .partnerSigned: "the partner has signed it and our signature is missing"
        case .executed: "it is executed and waits for its effective date"
        case .active: "it is active"
        case .declined: "the partner declined it"
        case .voided: "it was voided"
        case .superseded: "a newer agreement has taken its place"
        case .expired: "it has expired"
        case .terminated: "it was terminated"
        }
    }

    public var isOpen: Bool { AgreementAction.allCases.contains { $0.target(from: self) != nil } }

    /// Whether the text, the parties, the territory and the dates can still be changed: executed documents never
    /// change, and a sent one is what the partner has in its hands.
    public var isEditable: Bool { self == .draft }
}

/// What can be done with an agreement, and where it leads: SM2 as one table.
public enum AgreementAction: String, Sendable, Hashable, Codable, CaseIterable {
    case edit, send
    case signByPartner = "sign_by_partner"
    case decline, execute, activate, void, supersede, expire
    case giveNotice = "give_notice"
    case terminate

    /// The state after this action in `state`; nil where SM2 has no such step.
    public func target(from state: AgreementState) -> AgreementState? {
        switch (self, state) {
        case (.edit, .draft): .draft
        case (.send, .draft): .sent
        case (.signByPartner, .sent): .partnerSigned
        case (.decline, .sent): .declined
        case (.execute, .partnerSigned): .executed
        case (.activate, .executed): .active
        case (.void, .draft), (.void, .sent): .voided
        case (.supersede, .active): .superseded
        case (.expire, .sent), (.expire, .active): .expired
        case (.giveNotice, .active): .active
        case (.terminate, .active): .terminated
        default: nil
        }
    }

    var phrase: String {
        switch self {
        case .edit: "be changed"
        case .send: "be sent"
        case .signByPartner: "be signed by the partner"
        case .decline: "be declined"
        case .execute: "be executed"
        case .activate: "become active"
        case .void: "be voided"
        case .supersede: "be superseded"
        case .expire: "expire"
        case .giveNotice: "be given notice of"
        case .terminate: "be terminated"
        }
    }
}
