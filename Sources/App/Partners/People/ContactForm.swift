/// A new contact of a partner.
struct ContactForm: Sendable {
    enum Purpose: String, Sendable, CaseIterable {
        case main, signatory, sales, delivery, finance, other

        var label: String {
            switch self {
            case .main: "Main contact"
            case .signatory: "Signs for the company"
            case .sales: "Sales"
            case .delivery: "Delivery"
            case .finance: "Finance"
            case .other: "Something else"
            }
        }
    }

    struct Contact: Sendable {
        let name: String
        let email: String?
        let phone: String?
        let jobTitle: String?
        let purpose: Purpose
    }

    private let form: FormData

    init(_ form: FormData = FormData()) { self.form = form }

    func read() throws(Problems) -> Contact {
        var read = FormReader(form)
        let name = read.text("name", "Enter the contact's name", atMost: 120)
        let purpose = read.choice("purpose", "Choose what the contact is for", of: Purpose.self)
        let title = read.optionalText("job_title", atMost: 120)
        let email = form["email"].allSatisfy(\.isWhitespace) ? nil : read.email("email")
        let phone = read.optionalText("phone", called: "telephone number", atMost: 40)
        if email == nil, phone == nil { read.refuse("email", "Enter an e-mail address or a telephone number") }
        try read.finish()
        return Contact(name: name, email: email, phone: phone, jobTitle: title, purpose: purpose ?? .other)
    }

    func fields(_ problems: Problems = Problems()) -> [Field] {
        [
            .text("name", "Name", value: form["name"], problem: problems["name"], width: .w20),
            .select(
                "purpose", "Contact for", value: form["purpose"], empty: "Choose one",
                options: Purpose.allCases.map { ($0.rawValue, $0.label) }, problem: problems["purpose"]),
            .text(
                "job_title", "Job title", value: form["job_title"], problem: problems["job_title"], isOptional: true,
                width: .w20),
            .email(
                "email", "E-mail address", hint: "An e-mail address, a telephone number, or both.",
                value: form["email"],
                problem: problems["email"], autocomplete: nil),
            .text("phone", "Telephone", value: form["phone"], problem: problems["phone"], width: .w20, type: "tel"),
        ]
    }
}
