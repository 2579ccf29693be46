import PartnerProgram

/// The countries in which the company wants to sell (R13); a named group adds its members.
struct ApplyCountriesForm: ApplyForm {
    static let most = 60

    var lead: String {
        "Where you want to sell. You need an office and a sales team in every one of them, and a legal entity in at "
            + "least one."
    }

    func filled(from record: ApplicationRecord) -> FormData {
        var form = FormData()
        for presence in record.presences { form.add(presence.presence.country, to: "countries") }
        return form
    }

    func questions(_ form: FormData, _ problems: Problems, _ choices: ApplyChoices) -> [ApplyQuestion] {
        let chosen = form.all("countries").compactMap { choices[$0] }
        var fields: [Field] = [
            .suggest(
                "add", "Add a country", hint: "Begin to type, then choose", value: form["add"], options: choices.names,
                problem: problems["add"], isOptional: !chosen.isEmpty),
            .select(
                "group", "Or add all countries of a group", hint: "You can take single ones off again",
                value: form["group"],
                empty: "No group", options: choices.groups.map { ($0.code, "\($0.name) (\($0.countries.count))") },
                problem: problems["group"], isOptional: true),
        ]
        if !chosen.isEmpty {
            let answers = chosen.map { country in
                Field.Answer(
                    country.code, country.name,
                    hint: country.isResold
                        ? "A resell territory: partners resell here as a rule (sell-thru)"
                        : "We sell here ourselves as a rule, with the partner (sell-with)")
            }
            fields.insert(
                .checkboxes(
                    "countries", "Countries of your territory",
                    hint: "These are chosen so far. Untick a country to take it off",
                    values: Set(chosen.map(\.code)), answers, problem: problems["countries"]), at: 0)
        }
        return fields.map { ApplyQuestion(.countries, $0) }
    }

    func read(_ answers: inout ApplyAnswers, into record: inout ApplicationRecord, _ choices: ApplyChoices) {
        var codes = answers.form.all("countries").filter { choices[$0] != nil }
        if let typed = answers.read.optionalText("add", called: "country") {
            if let code = choices.code(of: typed) {
                codes.append(code)
            } else {
                answers.read.refuse("add", "There is no country called “\(typed)”: choose one from the list")
            }
        }
        codes += choices.groups.first { $0.code == answers.form["group"] }?.countries ?? []
        var seen: Set<String> = []
        codes = codes.filter { seen.insert($0).inserted }
        answers.require(!codes.isEmpty, "add", "Enter at least one country in which you want to sell")
        if codes.count > Self.most { answers.read.refuse("group", "Choose at most \(Self.most) countries") }
        record.presences = codes.map { code in
            record.presences.first { $0.presence.country == code }
                ?? .init(
                    presence: .init(
                        country: code, name: choices.name(of: code), legalEntity: nil, office: nil, salesTeam: nil))
        }
        record.rules.presences = record.presences.map(\.presence)
    }

    func isComplete(in record: ApplicationRecord) -> Bool { !record.presences.isEmpty }
}

/// What the company has in one country (R16, R18).
struct ApplyPresenceForm: ApplyForm {
    let country: String

    var lead: String { "A no is an answer too: it tells us what the territory can be." }

    private static let things: [(name: String, question: String, detail: String, hint: String, missing: String)] = [
        (
            "legal_entity", "Do you have a legal entity there?", "Its name and registration number",
            "Only where you have one: the company itself, or a subsidiary", "Say whether you have a legal entity there"
        ),
        (
            "office", "Do you have an office there?", "Its address", "Only where you have one",
            "Say whether you have an office there"
        ),
        (
            "sales_team", "Do you have a sales team there?", "Who sells there",
            "Only where you have one: how many people, and who leads them", "Say whether you have a sales team there"
        ),
    ]

    func filled(from record: ApplicationRecord) -> FormData {
        guard let detail = record.presences.first(where: { $0.presence.country == country }) else { return FormData() }
        func word(_ answer: Bool?) -> String { answer.map { $0 ? "yes" : "no" } ?? "" }
        return FormData([
            "has_legal_entity": word(detail.presence.legalEntity), "legal_entity": detail.legalEntity,
            "has_office": word(detail.presence.office), "office": detail.office,
            "has_sales_team": word(detail.presence.salesTeam), "sales_team": detail.salesTeam,
        ])
    }

    func questions(_ form: FormData, _ problems: Problems, _ choices: ApplyChoices) -> [ApplyQuestion] {
        Self.things.flatMap { thing in
            [
                ApplyQuestion(
                    .presence,
                    .radios(
                        "has_\(thing.name)", thing.question, value: form["has_\(thing.name)"],
                        [.init("yes", "Yes"), .init("no", "No")], problem: problems["has_\(thing.name)"])),
                ApplyQuestion(
                    .presence,
                    .text(
                        thing.name, thing.detail, hint: thing.hint, value: form[thing.name],
                        problem: problems[thing.name])),
            ]
        }
    }

    func read(_ answers: inout ApplyAnswers, into record: inout ApplicationRecord, _ choices: ApplyChoices) {
        let read = Self.things.map { thing in answer(thing.name, thing.detail, thing.missing, &answers) }
        guard let index = record.presences.firstIndex(where: { $0.presence.country == country }) else { return }
        var detail = record.presences[index]
        (detail.presence.legalEntity, detail.legalEntity) = read[0]
        (detail.presence.office, detail.office) = read[1]
        (detail.presence.salesTeam, detail.salesTeam) = read[2]
        record.presences[index] = detail
        record.rules.presences = record.presences.map(\.presence)
    }

    /// A yes says what it is; behind a no nothing is kept.
    private func answer(
        _ name: String, _ detail: String, _ missing: String, _ answers: inout ApplyAnswers
    ) -> (Bool?, String) {
        let text = answers.read.optionalText(name, atMost: 300) ?? ""
        switch answers.form["has_\(name)"] {
        case "yes":
            answers.require(!text.isEmpty, name, "Enter \(detail.lowercasedFirst)")
            return (true, text)
        case "no": return (false, "")
        default:
            answers.require(false, "has_\(name)", missing)
            return (nil, text)
        }
    }

    func isComplete(in record: ApplicationRecord) -> Bool {
        guard let detail = record.presences.first(where: { $0.presence.country == country }) else { return false }
        let answers = [
            (detail.presence.legalEntity, detail.legalEntity), (detail.presence.office, detail.office),
            (detail.presence.salesTeam, detail.salesTeam),
        ]
        return answers.allSatisfy { $0.0 == false || ($0.0 == true && !$0.1.isEmpty) }
    }
}
