import PartnerProgram

/// Somebody of the customer whom we may ask, as the partner gives it, with the permission to write.
struct ReviewContactForm: Sendable {
    struct Found: Sendable {
        let contact: ReviewContact
        let role: String
        let language: String
        let ground: ReviewContact.Ground
        let permittedOn: Day
        let permittedBy: String
    }

    static let known: KnownConstraints = [
        "review_contacts_are_given_once": (
            "contact_email", "Somebody with this address is given for the project already"
        )
    ]

    /// In which a contact is best written to, by ISO 639.
    static let languages = [
        ("en", "English"), ("de", "German"), ("es", "Spanish"), ("fr", "French"), ("it", "Italian"),
        ("ja", "Japanese"), ("nl", "Dutch"), ("pl", "Polish"), ("pt", "Portuguese"), ("tr", "Turkish"),
    ]

    static func language(_ code: String) -> String { languages.first { $0.0 == code }?.1 ?? code }

    let typed: Typed

    func read(today: Day) throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let name = read.text("contact_name", "Enter the name of the contact", atMost: 120)
        let email = read.email("contact_email", "Enter the contact's e-mail address")
        let role = read.text("contact_role", "Enter what the contact does at the customer", atMost: 120)
        let language = typed.form["contact_language"]
        if !Self.languages.contains(where: { $0.0 == language }) {
            read.refuse("contact_language", "Choose the language of the contact from the list")
        }
        let ground = read.choice(
            "permission_ground", "Choose by what right we may write to the contact", of: ReviewContact.Ground.self)
        let permittedBy = read.text("permission_by", "Enter who gave the permission", atMost: 120)
        let permittedOn = read.day("permission_given", "Enter the day on which the permission was given")
        if let permittedOn, permittedOn > today {
            read.refuse("permission_given", "Enter the day on which the permission was given, today at the latest")
        }
        try read.finish()
        return Found(
            contact: ReviewContact(name: name, email: email), role: role, language: language,
            ground: ground ?? .agreed, permittedOn: permittedOn ?? .epoch, permittedBy: permittedBy)
    }

    func action(of project: String) -> ActionForm {
        let (form, problems) = (typed.form, typed.problems)
        return ActionForm(
            "Give a contact",
            text:
                "Somebody of the customer who knows the project. We may ask every contact, and a contact alone can say "
                + "that we shall not (R99).",
            to: project + "/contacts",
            [
                .text("contact_name", "Name", value: form["contact_name"], problem: problems["contact_name"]),
                .email(
                    "contact_email", "E-mail address", value: form["contact_email"],
                    problem: problems["contact_email"], autocomplete: nil),
                .text(
                    "contact_role", "Role at the customer", hint: "Such as head of claims.",
                    value: form["contact_role"], problem: problems["contact_role"]),
                .select(
                    "contact_language", "Language", value: form["contact_language"], empty: "Choose a language",
                    options: Self.languages.map { ($0.0, $0.1) }, problem: problems["contact_language"]),
                .radios(
                    "permission_ground", "By what right may we write?", value: form["permission_ground"],
                    ReviewContact.Ground.allCases.map { .init($0.rawValue, $0.label) },
                    problem: problems["permission_ground"]),
                .text(
                    "permission_by", "Who gave the permission?", value: form["permission_by"],
                    problem: problems["permission_by"]),
                .day("permission_given", "Permission given on", typed),
            ], button: "Add the contact")
    }
}
