import PartnerProgram

/// What a certificate is, from a day on.
struct CatalogueForm: Sendable {
    let typed: Typed
    /// The others, which may come before it or be stood for.
    let others: [CatalogueEntry]
    let isNew: Bool

    static let known: KnownConstraints = [
        "certificates_code_is_used_once": ("code", "Another certificate has this code"),
        "certificates_have_one_set_of_terms_a_day": (
            "from", "Other terms begin on that day or later: enter a later day"
        ),
    ]

    func read() throws(Problems) -> (code: String, terms: CertificateTerms, from: Day) {
        var read = FormReader(typed.form)
        var code = ""
        if isNew {
            code = read.text("code", "Enter the code that requirements name", atMost: 60)
            if !code.isEmpty, code.wholeMatch(of: /[a-z][a-z0-9_]*/) == nil {
                read.refuse("code", "Use small letters, digits and underscores for the code")
            }
        }
        let name = read.text("name", "Enter the name of the certificate", atMost: 120)
        let track = read.text("track", "Enter the track", atMost: 60)
        let level = read.choice("level", "Choose the level", of: CertificateTerms.Level.self)
        let months = read.optionalNumber("months", in: 1...120)
        let day = read.day("from", "Enter the day from which this is so")
        try read.finish()
        let codes = Set(others.map(\.code))
        return (
            code,
            CertificateTerms(
                name: name, track: track, level: level ?? .associate, months: months,
                requires: typed.form.all("requires").filter(codes.contains),
                standsFor: typed.form.all("stands_for").filter(codes.contains)), day ?? .epoch
        )
    }

    var fields: [Field] {
        let (form, problems) = (typed.form, typed.problems)
        let answers = others.map { Field.Answer($0.code, $0.terms.name) }
        let code: Field = .text(
            "code", "Code", hint: "Under which requirements of the program name it.", value: form["code"],
            problem: problems["code"], width: .w20)
        return (isNew ? [code] : []) + [
            .text("name", "Name", value: form["name"], problem: problems["name"], width: .w20),
            .text("track", "Track", value: form["track"], problem: problems["track"], width: .w20),
            .select(
                "level", "Level", value: form["level"], empty: "Choose one",
                options: CertificateTerms.Level.allCases.map { ($0.rawValue, $0.label) }, problem: problems["level"]),
            .text(
                "months", "Valid for", hint: "Left empty: without an end.", value: form["months"],
                problem: problems["months"], isOptional: true, width: .w10, inputmode: "numeric", suffix: "months"),
            .checkboxes(
                "requires", "What has to be held before it", values: Set(form.all("requires")), answers,
                isOptional: true),
            .checkboxes(
                "stands_for", "What it may stand for", hint: "Only where the program's setting says so (A12).",
                values: Set(form.all("stands_for")), answers, isOptional: true),
            .day("from", "From", typed),
        ]
    }
}
