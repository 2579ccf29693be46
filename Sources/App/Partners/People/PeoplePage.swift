import PartnerProgram

/// Who signs in for the partner, and who is to be asked about what.
struct PeoplePage: Page {
    static let template = "partners/people"
    let frame: Frame
    let problems: ErrorSummary?
    let head: PartnerHead
    let users: Table?
    let usersEmpty: EmptyState?
    let accounts: Link?
    let contacts: [ContactCard]
    let contactsEmpty: EmptyState?
    let add: AddContact?

    struct ContactCard: Sendable {
        let facts: Facts
        let end: String?
        let name: String
    }

    struct AddContact: Sendable {
        let action: String
        let fields: [Field]
    }

    init(
        frame: Frame, head: PartnerHead, users: [PortalUser], contacts: [PartnerContactLine],
        form: ContactForm = ContactForm(),
        problems: Problems = Problems()
    ) {
        self.frame = frame
        self.head = head
        let path = head.path + "/contacts"
        let mayChange = head.viewer.keepsPartner && head.isToday
        self.users = users.isEmpty ? nil : Self.table(users)
        usersEmpty = users.isEmpty ? .nothingYet("No portal users yet", "Nobody of this partner can sign in yet.") : nil
        accounts =
            head.viewer.user.holds(.partnerAdministrator) ? Link("Invite people and change their roles", "/users") : nil
        self.contacts = contacts.map { contact in
            ContactCard(
                facts: Self.facts(contact), end: mayChange ? "\(path)/\(contact.id)/end" : nil, name: contact.name)
        }
        contactsEmpty = contacts.isEmpty ? .nothingYet("No contacts yet", "Nobody is named to be asked.") : nil
        add = mayChange ? AddContact(action: path, fields: form.fields(problems)) : nil
        self.problems = ErrorSummary(problems)
    }

    private static func table(_ users: [PortalUser]) -> Table {
        Table(
            "Portal users", hidesCaption: true,
            [Column("Name"), Column("E-mail address"), Column("Role"), Column("State")],
            users.map { user in
                TableRow(
                    .text(user.name),
                    [
                        .text(user.email),
                        .text(user.roles.isEmpty ? nil : user.roles.map(\.label).joined(separator: ", ")),
                        .tags(user.tag),
                    ])
            })
    }

    private static func facts(_ contact: PartnerContactLine) -> Facts {
        Facts(
            nil,
            [
                Fact("Name", contact.name, note: contact.jobTitle),
                Fact("Contact for", contact.purpose.label, note: "Since \(contact.since.spoken)"),
                Fact("E-mail address", contact.email, href: contact.email.map { "mailto:\($0)" }),
                Fact("Telephone", contact.phone),
            ])
    }
}
