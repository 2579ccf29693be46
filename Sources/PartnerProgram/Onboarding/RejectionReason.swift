/// The coded reasons for turning an application down (SM1); each is what the applicant is told.
public enum RejectionReason: String, Sendable, Hashable, Codable, CaseIterable {
    case noLegalEntity = "no_legal_entity"
    case noOperations = "no_operations"
    case alreadyPartner = "already_partner"
    case duplicateApplication = "duplicate_application"
    case affiliateWithoutConsent = "affiliate_without_consent"
    case noFit = "no_fit"
    case noAnswer = "no_answer"
    case untrue
    case other

    public var label: String {
        switch self {
        case .noLegalEntity: "No legal entity in the territory"
        case .noOperations: "No operations in every country"
        case .alreadyPartner: "Already a partner"
        case .duplicateApplication: "Another application of the same company"
        case .affiliateWithoutConsent: "Affiliate of a partner, without consent"
        case .noFit: "No fit with the program"
        case .noAnswer: "No answer to our questions"
        case .untrue: "Statements that could not be confirmed"
        case .other: "Another reason"
        }
    }

    /// The clause the reason rests on; nil where it is a judgement.
    public var clause: String? {
        switch self {
        case .noLegalEntity: "R16"
        case .noOperations: "R17"
        case .affiliateWithoutConsent: "R23"
        default: nil
        }
    }

    /// Whether the reviewer has to write what it was.
    public var needsNote: Bool { self == .other || self == .noFit || self == .untrue }

    /// What the applicant is told, without the reviewer's note; empty for `other`, where the note is the message.
    public var message: String {
        switch self {
        case .noLegalEntity:
            "A partner needs a legal entity in at least one country of the territory it applies for. Your application "
                + "names none. You are welcome to apply again once there is one, or for other countries."
        case .noOperations:
            "A partner needs an office and a sales team in every country of its territory. That is not so for all the "
                + "countries you named. You are welcome to apply again for those where you have both."
        case .alreadyPartner:
            "Your company is already a partner. Ask your company's partner administrator to give you access."
        case .duplicateApplication:
            "There is already an application of your company, and we go on with that one."
        case .affiliateWithoutConsent:
            "Your company belongs to a group that has a partner. Rights under that agreement need our written consent, "
                + "which the partner can ask for."
        case .noFit: "We do not see a fit between your plans and the partner program at present."
        case .noAnswer:
            "We asked for information and did not receive it, so we have closed the application. You are welcome to "
                + "apply again."
        case .untrue: "We could not confirm statements in the application that the decision depends on."
        case .other: ""
        }
    }

    /// The message followed by the reviewer's note.
    public func message(note: String) -> String {
        [message, note].filter { !$0.isBlank }.joined(separator: "\n\n")
    }
}
