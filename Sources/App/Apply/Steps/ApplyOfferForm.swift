import PartnerProgram

/// Where the people sit who build for customers; they may sit anywhere (R19).
struct ApplyDeliveryForm: ApplyForm {
    var lead: String {
        "Where the people sit who build for your customers. They may sit anywhere; people inside the territory are "
            + "recommended."
    }

    func filled(from record: ApplicationRecord) -> FormData {
        var form = FormData(["delivery_places": record.deliveryPlaces])
        for code in record.rules.deliveryCountries.sorted() { form.add(code, to: "delivery_countries") }
        return form
    }

    func questions(_ form: FormData, _ problems: Problems, _ choices: ApplyChoices) -> [ApplyQuestion] {
        let chosen = form.all("delivery_countries").compactMap { choices[$0] }
        var fields: [Field] = [
            .suggest(
                "add", "Add a country of the delivery team", hint: "Begin to type, then choose", value: form["add"],
                options: choices.names, problem: problems["add"], isOptional: true),
            .textarea(
                "delivery_places", "Cities, and how many people in each", hint: "Such as Porto, 12 people",
                value: form["delivery_places"], problem: problems["delivery_places"], rows: 3),
        ]
        if !chosen.isEmpty {
            fields.insert(
                .checkboxes(
                    "delivery_countries", "Countries of the delivery team", hint: "Untick a country to take it off",
                    values: Set(chosen.map(\.code)), chosen.map { .init($0.code, $0.name) }), at: 0)
        }
        return fields.map { ApplyQuestion(.deliveryTeam, $0) }
    }

    func read(_ answers: inout ApplyAnswers, into record: inout ApplicationRecord, _ choices: ApplyChoices) {
        var codes = answers.form.all("delivery_countries").filter { choices[$0] != nil }
        if let typed = answers.read.optionalText("add", called: "country") {
            if let code = choices.code(of: typed) {
                codes.append(code)
            } else {
                answers.read.refuse("add", "There is no country called “\(typed)”: choose one from the list")
            }
        }
        let places = answers.read.optionalParagraphs("delivery_places", atMost: 1000) ?? ""
        answers.require(!codes.isEmpty, "add", "Enter at least one country in which your delivery team sits")
        answers.require(!places.isEmpty, "delivery_places", "Enter the cities and how many people sit in each")
        record.rules.deliveryCountries = Set(codes)
        record.deliveryPlaces = places
    }

    func isComplete(in record: ApplicationRecord) -> Bool {
        !record.rules.deliveryCountries.isEmpty && !record.deliveryPlaces.isEmpty
    }
}

/// The go-to-market motions of interest (R8).
struct ApplyMotionsForm: ApplyForm {
    var lead: String { "How you want to sell. Choose all that interest you; the agreement covers them together." }

    func filled(from record: ApplicationRecord) -> FormData {
        var form = FormData()
        for motion in Motion.allCases where record.rules.motions.contains(motion) {
            form.add(motion.rawValue, to: "motions")
        }
        return form
    }

    func questions(_ form: FormData, _ problems: Problems, _ choices: ApplyChoices) -> [ApplyQuestion] {
        let answers = Motion.allCases.map { Field.Answer($0.rawValue, $0.label, hint: $0.explanation) }
        return [
            ApplyQuestion(
                .motions,
                .checkboxes(
                    "motions", "Ways of selling that interest you", values: Set(form.all("motions")), answers,
                    problem: problems["motions"]))
        ]
    }

    func read(_ answers: inout ApplyAnswers, into record: inout ApplicationRecord, _ choices: ApplyChoices) {
        let motions = answers.read.choices("motions", of: Motion.self)
        answers.require(!motions.isEmpty, "motions", "Choose at least one way of selling")
        record.rules.motions = Set(motions)
    }

    func isComplete(in record: ApplicationRecord) -> Bool { !record.rules.motions.isEmpty }
}

/// The recognised partner activities (R7), and the company in its own words.
struct ApplyCapabilitiesForm: ApplyForm {
    var lead: String { "What your company does for customers. It helps us to find the right people for you." }

    func filled(from record: ApplicationRecord) -> FormData {
        var form = FormData(["about": record.about])
        for capability in record.capabilities { form.add(capability.rawValue, to: "capabilities") }
        return form
    }

    func questions(_ form: FormData, _ problems: Problems, _ choices: ApplyChoices) -> [ApplyQuestion] {
        [
            ApplyQuestion(
                .capabilities,
                .checkboxes(
                    "capabilities", "What you bring", values: Set(form.all("capabilities")),
                    Capability.allCases.map { .init($0.rawValue, $0.label) }, problem: problems["capabilities"])),
            ApplyQuestion(
                .capabilities,
                .textarea(
                    "about", "Your company in a few sentences",
                    hint: "Industries, typical customers, what you have built",
                    value: form["about"], problem: problems["about"], isOptional: true)),
        ]
    }

    func read(_ answers: inout ApplyAnswers, into record: inout ApplicationRecord, _ choices: ApplyChoices) {
        let chosen = Set(answers.read.choices("capabilities", of: Capability.self))
        answers.require(!chosen.isEmpty, "capabilities", "Choose at least one")
        record.capabilities = Capability.allCases.filter(chosen.contains)
        record.about = answers.read.optionalParagraphs("about", called: "text about the company", atMost: 2000) ?? ""
    }

    func isComplete(in record: ApplicationRecord) -> Bool { !record.capabilities.isEmpty }
}
