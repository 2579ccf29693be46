import PartnerProgram

/// A form on a page of its own, with what it does above it.
struct DealFormPage: Page {
    static let template = "vendor-opportunities/form"
    let frame: Frame
    let problems: ErrorSummary?
    let title: String
    let effect: String
    let filters: Filters?
    let facts: Facts?
    let action: String
    let back: String
    let version: Int?
    let fields: [Field]
    let button: Button

    init(
        _ frame: Frame, _ title: String, effect: String, to action: String, back: String, version: Int? = nil,
        _ fields: [Field], button: Button, filters: Filters? = nil, facts: Facts? = nil, problems: ErrorSummary?
    ) {
        self.frame = frame
        self.title = title
        self.effect = effect
        self.action = action
        self.back = back
        self.version = version
        self.fields = fields
        self.button = button
        self.filters = filters
        self.facts = facts
        self.problems = problems
    }
}
