import PartnerProgram

/// A number under which a company is or was known.
struct IdentifierForm: Sendable {
    struct Found: Sendable {
        let kind: CompanyAlias.Kind
        let value: String
        let note: String?
        let since: Day?
        let until: Day?
    }

    let typed: Typed

    static let known: KnownConstraints = [
        "organisation_identifiers_name_one_company_a_day": (
            "value", "A company has this number already on some of these days: look for it in the search"
        )
    ]

    init(_ typed: Typed = Typed()) { self.typed = typed }

    func read() throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let kind = read.choice("scheme", "Choose what number it is", of: CompanyAlias.Kind.self)
        if let kind, !CompanyAlias.Kind.identifiers.contains(kind) {
            read.refuse("scheme", "Choose what number it is")
        }
        let value = read.text("value", "Enter the number", atMost: 100)
        let since = read.optionalDay("from")
        let until = read.optionalDay("to")
        let note = read.optionalText("note", atMost: 300)
        if let since, let until, until < since {
            read.refuse("to", "Enter a last day that is not before \(since.spoken)")
        }
        try read.finish()
        guard let kind else { throw read.problems }
        return Found(kind: kind, value: value, note: note, since: since, until: until)
    }

    func action(to path: String) -> ActionForm {
        let form = typed.form
        let problems = typed.problems
        return ActionForm(
            "Record another number", text: "Whoever searches for it finds this company.", to: path,
            [
                .select(
                    "scheme", "What it is", value: form["scheme"], empty: "Choose one",
                    options: CompanyAlias.Kind.identifiers.map { ($0.rawValue, $0.label) },
                    problem: problems["scheme"]),
                .text("value", "Number", value: form["value"], problem: problems["value"], width: .w20),
                .day("from", "From", hint: "Leave empty where nobody knows.", typed, isOptional: true),
                .day("to", "Last day", hint: "Leave empty where it goes on.", typed, isOptional: true),
                .text("note", "Note", value: form["note"], problem: problems["note"], isOptional: true),
            ], button: "Record it")
    }
}
