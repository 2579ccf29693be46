import PartnerProgram

/// What is written of an opportunity of ours: the company and the deal, as a registration asks for them.
struct VendorOpportunityForm: Sendable {
    private let form: RegistrationForm
    private var typed: Typed { form.typed }

    private static let asked: [OpportunityRegistration.Field] = [
        .prospectName, .prospectCountry, .prospectDomain, .prospectNumber, .need, .value, .expectedClose,
    ]

    /// What was read.
    struct Found: Sendable {
        let content: OpportunityRegistration.Content
        let executive: String?
        let stage: Int
    }

    init(_ typed: Typed, _ choices: RegistrationChoices) { form = RegistrationForm(typed, choices) }

    func read() throws(Problems) -> Found {
        let content = try form.read().content
        var read = FormReader(typed.form)
        for missing in OpportunityRegistration(content: content).missing where Self.asked.contains(missing.field) {
            read.refuse(missing.field.rawValue, missing.sentence)
        }
        let executive = read.optionalText("account_executive", atMost: 120)
        let stage = SalesStage.ladder.first { String($0) == typed.form["stage"] }
        if stage == nil { read.refuse("stage", "Choose the stage") }
        try read.finish()
        return Found(content: content, executive: executive, stage: stage ?? 0)
    }

    var fields: [Field] {
        form.groups(open: Set(Self.asked)).flatMap(\.fields) + [
            .select(
                "stage", "Stage today", hint: "From \(SalesStage.counting) % on it counts for Sales (R83).",
                value: typed.form["stage"], options: SalesStage.ladder.map { (String($0), "\($0) %") },
                problem: typed.problems["stage"], width: .w10),
            .text(
                "account_executive", "Account executive", hint: "Who of us works on it.",
                value: typed.form["account_executive"], problem: typed.problems["account_executive"],
                isOptional: true, width: .w20),
        ]
    }
}
