import PartnerProgram

/// A Joint Business Plan as it is drafted: its year, its goals, and perhaps its document.
struct JointPlanForm: Sendable {
    struct Goal: Sendable {
        let measure: JointPlanMeasure
        /// In units of the plan's currency, or a number; exact, as text.
        let target: String
        let how: String
    }

    struct Found: Sendable {
        /// As we name it; nil for a partner's own.
        let partner: String?
        let year: Int
        let summary: String
        let currency: Currency
        let goals: [Goal]
        let document: UploadedDocument?
    }

    let typed: Typed
    let currencies: [Currency]
    let asksPartner: Bool
    /// Nil: the form asks for it.
    let year: Int?

    static let known: KnownConstraints = [
        "joint_plans_are_one_a_year": ("year", "There is a plan for this year already: change that one")
    ]

    func read() throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let partner = asksPartner ? read.text("partner", "Enter the partner's reference or name") : nil
        let year = self.year ?? read.number("year", "Enter the program year, such as 2021", in: 2000...2100)
        let summary = read.optionalParagraphs("summary", atMost: 4000) ?? ""
        let currency = currencies.first { $0.code == typed.form["currency"] }
        if currency == nil { read.refuse("currency", "Choose the currency of the amounts") }
        let goals = JointPlanMeasure.allCases.compactMap { goal($0, currency ?? .eur, &read) }
        var problems = read.problems
        var document: UploadedDocument?
        if typed.form.files["document"]?.content.isEmpty == false {
            document = UploadedDocument(
                typed.form.files["document"], "the plan", field: "document", problems: &problems)
        }
        guard problems.isEmpty, let currency else { throw problems }
        return Found(
            partner: partner, year: year, summary: summary, currency: currency, goals: goals, document: document)
    }

    private func goal(_ measure: JointPlanMeasure, _ currency: Currency, _ read: inout FormReader) -> Goal? {
        let how = read.optionalText(measure.rawValue + "_how", called: "way to the goal", atMost: 300) ?? ""
        var target: String?
        if measure.isMoney, let text = read.optionalText(measure.rawValue, called: "goal", atMost: 40) {
            do throws(Money.Unreadable) {
                let money = try Money.parse(text, in: currency)
                if money.minor == 0 { read.refuse(measure.rawValue, "Enter an amount above zero, or none") }
                target = money.plain
            } catch { read.refuse(measure.rawValue, error.sentence) }
        } else if !measure.isMoney {
            target = read.optionalNumber(measure.rawValue, in: 1...100_000).map(String.init)
        }
        if target == nil, !how.isEmpty, read.problems[measure.rawValue] == nil {
            read.refuse(measure.rawValue, "Enter the goal that this is about")
        }
        return target.map { Goal(measure: measure, target: $0, how: how) }
    }

    var fields: [Field] {
        let (form, problems) = (typed.form, typed.problems)
        let first: [Field] = (asksPartner ? [.partner(typed)] : [])
        let asked: [Field] =
            year == nil
            ? [
                .text(
                    "year", "Program year", value: form["year"], problem: problems["year"], width: .w10,
                    inputmode: "numeric")
            ] : []
        return first + asked + [
            .textarea(
                "summary", "What do we want to reach together?", value: form["summary"], problem: problems["summary"],
                isOptional: true),
            .select(
                "currency", "Currency", value: form["currency"], options: currencies.map { ($0.code, $0.code) },
                problem: problems["currency"], width: .w10),
        ] + JointPlanMeasure.allCases.flatMap(fields(of:)) + [
            .pdf("document", "Document", hint: "The plan as it was written.", typed, isOptional: true)
        ]
    }

    private func fields(of measure: JointPlanMeasure) -> [Field] {
        let name = measure.rawValue
        return [
            .text(
                name, measure.label, hint: measure.isMoney ? "In the currency above." : "How many in the year.",
                value: typed.form[name], problem: typed.problems[name], isOptional: true, width: .w10,
                inputmode: "decimal"),
            .text(
                name + "_how", "\(measure.label): how?", value: typed.form[name + "_how"],
                problem: typed.problems[name + "_how"], isOptional: true),
        ]
    }
}
