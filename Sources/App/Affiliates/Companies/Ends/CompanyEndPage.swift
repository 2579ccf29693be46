import PartnerProgram

/// The form by which something that is recorded of a company ends: that it belongs to another one, or a number.
struct CompanyEndPage: Page {
    static let template = "affiliates/end"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let warning: Banner?
    let facts: Facts
    let action: String
    let fields: [Field]
    let back: String

    init(frame: FrameMaker, link: CompanyLink, consents: [ConsentLine], form: CompanyEndForm) {
        let loss: Banner? =
            consents.isEmpty
            ? nil
            : Banner(
                .warn,
                consents.count == 1 ? "A consent needs this link." : "\(consents.count) consents need this link.",
                "From that day on \(consents.map(\.reference).joined(separator: ", ")) gives nothing any more, and "
                    + "a task is opened.")
        self.init(
            frame: frame, "\(link.childName) leaves \(link.parentName)", of: link.child, named: link.childName, loss,
            [Fact("Now", link.words, note: "Since \(link.since.spoken)"), Fact("Known by", link.evidence)],
            to: "links/\(link.id)", form, form.fields("First day on which it belongs there no more"))
    }

    init(frame: FrameMaker, number: CompanyAlias, identifier: Int, form: CompanyEndForm) {
        self.init(
            frame: frame, "\(number.kind.label) \(number.value) ends", of: number.company, named: number.companyName,
            Banner(.info, "It still leads here.", "Whoever looks for this number finds the company, as before."),
            [
                Fact(number.kind.label, number.value, note: number.note),
                Fact("Since", number.since?.spoken ?? "Nobody knows since when"),
            ],
            to: "identifiers/\(identifier)", form, form.fields("First day on which it holds no more"))
    }

    private init(
        frame: FrameMaker, _ title: String, of company: Int, named name: String, _ warning: Banner?, _ facts: [Fact],
        to path: String, _ form: CompanyEndForm, _ fields: [Field]
    ) {
        back = "/companies/\(company)"
        self.frame = frame.with(form.typed.problems)(
            title, section: "Companies", crumbs: [Link("Companies", "/companies"), Link(name, back)])
        problems = form.typed.summary
        identity = Identity(title)
        self.warning = warning
        self.facts = Facts(nil, facts)
        action = "\(back)/\(path)/end"
        self.fields = fields
    }
}
