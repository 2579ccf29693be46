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

extension Day {
    /// "3 days left", "Today is the last day", "Overdue by 2 days".
    func left(from today: Day) -> String {
        let days = today.days(until: self)
        if days == 0 { return "Today is the last day" }
        let count = "\(abs(days)) day\(abs(days) == 1 ? "" : "s")"
        return days > 0 ? "\(count) left" : "Overdue by \(count)"
    }
}
