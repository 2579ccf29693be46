import PartnerProgram

/// What a partner writes of a project that it delivers.
struct ProjectForm: Sendable {
    struct Found: Sendable {
        let customer: CustomerForm.Found
        let name: String
        let description: String
        let isMSP: Bool
        let startedOn: Day
    }

    private enum Answer: String { case yes, no }

    let typed: Typed
    let countries: [String: String]

    static let known: KnownConstraints = [
        "delivery_projects_are_registered_once": (
            "name", "A project of this name and start is registered for this customer already"
        )
    ]

    private var customer: CustomerForm { CustomerForm(word: "customer", typed: typed, countries: countries) }

    func read() throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let customer = customer.read(&read)
        let name = read.text("name", "Enter the name of the project", atMost: 120)
        let description = read.optionalParagraphs("description", atMost: 2000) ?? ""
        let started = read.day("started", "Enter the day on which the project starts")
        let isMSP = read.choice("msp", "Say whether it is an MSP project", of: Answer.self) == .yes
        try read.finish()
        return Found(
            customer: customer, name: name, description: description, isMSP: isMSP, startedOn: started ?? .epoch)
    }

    var fields: [Field] {
        let (form, problems) = (typed.form, typed.problems)
        return customer.fields + [
            .text("name", "Name of the project", value: form["name"], problem: problems["name"]),
            .textarea(
                "description", "What is delivered?", value: form["description"], problem: problems["description"],
                isOptional: true, rows: 3),
            .day("started", "Start", hint: "The first day of work, past or planned.", typed),
            .radios(
                "msp", "Is it part of a managed service?", value: form["msp"],
                [
                    .init("yes", "Yes, an MSP project", hint: "You run it for the customer with licences of your own."),
                    .init("no", "No"),
                ], problem: problems["msp"]),
        ]
    }
}

/// The form of support of a project, with its document and days.
struct SupportForm: Sendable {
    let typed: Typed

    static let known: KnownConstraints = [
        "projects_have_one_form_of_support_a_day": (
            "first", "Another form of support is recorded for some of these days: choose others"
        )
    ]

    func read() throws(Problems) -> (DeliverySupport, UploadedDocument) {
        var read = FormReader(typed.form)
        let form = read.choice("form", "Choose the form of support", of: DeliverySupport.Form.self)
        let first = read.day("first", "Enter the first day of the support")
        let last = read.optionalDay("last")
        if let first, let last, last < first { read.refuse("last", "Enter a day that is not before the first day") }
        var problems = read.problems
        let document = UploadedDocument(
            typed.form.files["document"], "the signed document", field: "document", problems: &problems)
        guard problems.isEmpty, let form, let first, let document else { throw problems }
        return (DeliverySupport(form, from: first, through: last), document)
    }

    func action(of record: ProjectRecord) -> ActionForm {
        ActionForm(
            "Record the form of support",
            text: "Until your company holds Delivery, every project is supported in one of two forms (R40, R41).",
            to: record.path + "/support",
            [
                .radios(
                    "form", "Form of support", value: typed.form["form"],
                    DeliverySupport.Form.allCases.map { .init($0.rawValue, $0.label) },
                    problem: typed.problems["form"]),
                .day("first", "First day", typed),
                .day("last", "Last day", hint: "Left empty: until the project ends.", typed, isOptional: true),
                .pdf("document", "Contract or order", hint: "The signed contract, or the order of services.", typed),
            ], button: "Record it", .primary, isUpload: true)
    }
}
