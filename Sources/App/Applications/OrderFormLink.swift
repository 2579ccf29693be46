import PartnerProgram

/// The way from an approved application to its Order Form: to the one there is, or to a new one for those who draw it
/// up.
struct OrderFormLink: Sendable {
    let application: ApplicationRecord
    let existing: (id: Int, reference: String)?
    let mayDrawUp: Bool

    var buttons: [Button] {
        if let existing { return [.link("Order Form \(existing.reference)", "/agreements/\(existing.id)")] }
        guard mayDrawUp, [.approved, .agreementSent].contains(application.rules.state) else { return [] }
        return [.link("Draw up the Order Form", "/agreements/new?application=\(application.id)", .primary)]
    }
}
