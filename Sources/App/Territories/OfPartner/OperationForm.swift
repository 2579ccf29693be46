import PartnerProgram

/// What was found that a partner has in a country, as it is typed in.
struct OperationForm: Sendable {
    struct Found: Sendable {
        let country: String
        let kind: LocalOperation.Kind
        let detail: String
        let evidence: String
        let since: Day
        let document: UploadedDocument?
    }

    let typed: Typed

    static let known: KnownConstraints = [
        "partner_operations_are_stated_once_a_day": (
            "detail", "This is recorded already, for that day or for later days"
        )
    ]

    init(_ typed: Typed = Typed()) { self.typed = typed }

    /// `names` are the countries there are, by code.
    func read(names: [String: String], today: Day) throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let country = typed.form["country"]
        if names[country] == nil { read.refuse("country", "Choose the country") }
        let kind = read.choice("kind", "Choose what the partner has there", of: LocalOperation.Kind.self)
        let detail = read.text("detail", "Enter its name and place", atMost: 200)
        let evidence = read.paragraphs(
            "evidence", "Write how it is known, such as a register and its day", atMost: 1000)
        let since = read.day("since", "Enter the day since when it has been there")
        if let since, since > today {
            read.refuse("since", "Enter today or a day before: evidence is of what is there")
        }
        var problems = read.problems
        var document: UploadedDocument?
        if let file = typed.form.files["document"], !file.content.isEmpty {
            document = UploadedDocument(file, "the document", field: "document", problems: &problems)
        }
        guard problems.isEmpty, let kind, let since else { throw problems }
        return Found(
            country: country, kind: kind, detail: detail, evidence: evidence, since: since, document: document)
    }

    /// The countries of the territory come first.
    func action(to path: String, _ facts: TerritoryFacts) -> ActionForm {
        let sorted = facts.names.sorted { $0.value < $1.value }
        let (own, others) = (
            sorted.filter { facts.held.contains($0.key) }, sorted.filter { !facts.held.contains($0.key) }
        )
        let form = typed.form
        let problems = typed.problems
        return ActionForm(
            "Record what the partner has",
            text: "Of a country of the territory, or of one that an addendum is to add.", to: path,
            [
                .select(
                    "country", "Country", value: form["country"], empty: "Choose one",
                    options: (own + others).map { ($0.key, $0.value) }, problem: problems["country"]),
                .radios(
                    "kind", "What is there", value: form["kind"],
                    LocalOperation.Kind.allCases.map { .init($0.rawValue, $0.label, hint: $0.clause) },
                    problem: problems["kind"]),
                .text(
                    "detail", "Name and place", hint: "Such as Nova Systems S.L., Calle Mayor 4, Madrid.",
                    value: form["detail"], problem: problems["detail"]),
                .textarea(
                    "evidence", "How it is known", hint: "Such as a register and its day, or who visited when.",
                    value: form["evidence"], problem: problems["evidence"], rows: 2),
                .day("since", "Since", typed),
                .pdf("document", "The evidence", hint: "An extract of the register, say.", typed, isOptional: true),
            ], button: "Record it", isUpload: true)
    }
}

/// The end of something a partner had in a country.
struct OperationEndForm: Sendable {
    let typed: Typed

    init(_ typed: Typed = Typed()) { self.typed = typed }

    func read(for record: OperationRecord) throws(Problems) -> (day: Day, reason: String) {
        var read = FormReader(typed.form)
        let day = read.day("ended", "Enter the first day without it")
        let reason = read.paragraphs("end_reason", "Write how it is known that it has ended", atMost: 1000)
        if let day, day <= record.since {
            read.refuse("ended", "Enter a day after \(record.since.spoken), since when it has been there")
        }
        try read.finish()
        return (day ?? record.since, reason)
    }

    var fields: [Field] {
        [
            .day("ended", "First day without it", hint: "It may lie ahead.", typed),
            ReasonForm.field("end_reason", "How is it known?", typed),
        ]
    }
}

extension LocalOperation.Kind {
    var clause: String {
        switch self {
        case .legalEntity:
            "At least one country of the territory needs one, and the location is such a country (R16, R20)."
        case .office, .salesTeam: "Every country of the territory needs an office and a sales team (R18)."
        case .deliveryTeam: "Recommended inside the territory (R19)."
        }
    }
}
