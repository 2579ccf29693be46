import PartnerProgram
import Postgres

/// A contact that is to end: a partner keeps one main contact, whatever happens.
struct ContactEnd: Sendable {
    let contact: PartnerContactLine
    let isLastMain: Bool

    init(_ id: Int, of partner: Int, on day: Day, _ people: PeopleStore) async throws {
        let contacts = try await people.contacts(of: partner, on: day)
        guard let contact = contacts.first(where: { $0.id == id }) else {
            throw Refusal.conflict("This contact has ended already.")
        }
        self.contact = contact
        isLastMain = contact.purpose == .main && contacts.count { $0.purpose == .main } == 1
    }

    var objection: String {
        "\(contact.name) is the only main contact. Add another main contact first, then end this one."
    }
}

/// The question before a contact ends.
struct ContactEndPage: Page {
    static let template = "partners/contact-end"
    let frame: Frame
    let head: PartnerHead
    let title: String
    let objection: Banner?
    let facts: Facts
    let action: String?
    let back: String

    init(frame: Frame, head: PartnerHead, _ ending: ContactEnd, today: Day) {
        self.frame = frame
        self.head = head
        let contact = ending.contact
        title = "End \(contact.name) as a contact?"
        objection = ending.isLastMain ? Banner(.warn, "One main contact has to stay.", ending.objection) : nil
        facts = Facts(
            nil,
            [
                Fact("Name", contact.name, note: contact.jobTitle), Fact("Contact for", contact.purpose.label),
                Fact("Since", contact.since.spoken),
                Fact(
                    "What happens", "Nobody is asked to write to \(contact.name) from \(today.spoken) on",
                    note: "It stays on record. It cannot be undone; the person can be added anew."),
            ])
        action = ending.isLastMain ? nil : "\(head.path)/contacts/\(contact.id)/end"
        back = head.path + "/people"
    }
}
