import PartnerProgram

extension AgreementState {
    /// Not everybody has signed yet, and everybody still can.
    var awaitsSignatures: Bool { self == .draft || self == .sent || self == .partnerSigned }

    var tag: Tag {
        switch self {
        case .draft, .superseded: .calm(label)
        case .sent, .partnerSigned: .warn(label)
        case .executed, .active: .good(label)
        case .declined, .voided, .expired, .terminated: .bad(label)
        }
    }
}
