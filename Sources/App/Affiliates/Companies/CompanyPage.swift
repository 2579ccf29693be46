import PartnerProgram

/// A company on a day: who it is and was, whom it belongs to, what was consented to, and what can be recorded.
struct CompanyPage: Page {
    static let template = "affiliates/company"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let path: String
    let days: [Field]
    let facts: Facts
    let label: String
    let tree: Markup
    let parents: Table?
    let children: Table?
    let alone: EmptyState?
    let consents: Table?
    let aliases: Table?
    let nothingElse: EmptyState?
    let actions: [ActionForm]

    /// What the page is made of, as read.
    struct Content: Sendable {
        let record: CompanyRecord
        let companies: [GroupCompany]
        let rights: [GroupRight]
        let links: [CompanyLink]
        let consents: [ConsentLine]
        let aliases: [CompanyAlias]
        let names: [String]
    }

    /// The forms of the page, as they were typed.
    struct Forms: Sendable {
        var link = CompanyLinkForm()
        var identifier = IdentifierForm()

        func actions(for record: CompanyRecord, names: [String]) -> [ActionForm] {
            [
                link.action(to: record.path + "/links", companies: names),
                identifier.action(to: record.path + "/identifiers"),
            ]
        }
    }

    init(frame: FrameMaker, content: Content, today: Day, user: User, forms: Forms) {
        let record = content.record
        let isToday = record.day == today
        self.frame = frame.with(asOf: isToday ? nil : .asOf(record.day.spoken, backTo: record.path))(
            record.nameOnDay, section: "Companies", crumbs: [Link("Companies", "/companies")])
        problems = forms.link.typed.summary ?? forms.identifier.typed.summary
        identity = Self.identity(record)
        path = record.path
        days = [.text("on", "Show it as of", value: record.day.description, type: "date")]
        facts = Self.facts(record)
        let tree = GroupTree(content.companies, content.rights, own: record.id, on: record.day, for: user)
        label = tree.label
        self.tree = tree.body
        let mayRecord = isToday && ChannelContext.admits(user)
        let (above, below) = (
            content.links.filter { $0.child == record.id }, content.links.filter { $0.parent == record.id }
        )
        parents = above.isEmpty ? nil : Self.table("Belongs to", above, record, mayEnd: mayRecord)
        children = below.isEmpty ? nil : Self.table("Companies below it", below, record, mayEnd: mayRecord)
        alone =
            content.links.isEmpty
            ? .nothingYet("It stands alone", "No parent, subsidiary or affiliate of it was ever recorded.") : nil
        consents =
            content.consents.isEmpty
            ? nil
            : ConsentLine.table(
                content.consents, on: record.day, isToday: isToday, showsPartner: true)
        aliases =
            content.aliases.isEmpty
            ? nil
            : CompanyAlias.table(content.aliases, showsCompany: false, links: false, mayEnd: mayRecord)
        nothingElse =
            content.aliases.isEmpty
            ? .nothingYet("Nothing else", "No former name and no other number is recorded.") : nil
        actions = mayRecord ? forms.actions(for: record, names: content.names) : []
    }

    private static func identity(_ record: CompanyRecord) -> Identity {
        let partner = record.partner
        return Identity(
            record.nameOnDay,
            tags: [partner.map { $0.status?.tag ?? .calm("Not a partner yet") } ?? .calm("No partner")],
            facts: [Link("Company \(record.id)", nil), Link(record.country, nil)]
                + (partner.map { [Link("Partner \($0.reference)", "/partners/\($0.id)")] } ?? []))
    }

    private static func facts(_ record: CompanyRecord) -> Facts {
        let identity = record.identity
        let since = identity.map { "Since \($0.since.spoken)" + ($0.until.map { ", to \($0.spoken)" } ?? "") }
        return Facts(
            nil,
            [
                Fact("Legal name", identity?.name ?? record.name, note: since ?? "Not recorded for this day"),
                Fact("Registration number", identity?.registration), Fact("VAT number", identity?.vat),
                Fact("Web domain", identity?.domain), Fact("Address", identity?.address),
                Fact("Country", record.country),
            ])
    }

    private static func table(_ title: String, _ links: [CompanyLink], _ record: CompanyRecord, mayEnd: Bool) -> Table {
        Table(
            title, hidesCaption: true,
            [Column("Company"), Column("How"), Column("From"), Column("To"), Column("Known by")]
                + (mayEnd ? [Column("End")] : []),
            links.map { link in
                let isAbove = link.child == record.id
                let (id, name) = isAbove ? (link.parent, link.parentName) : (link.child, link.childName)
                let end: Cell =
                    link.until == nil
                    ? .link("Record its end", "/companies/\(link.child)/links/\(link.id)/end", unseen: "of \(name)")
                    : .text(nil)
                return TableRow(
                    .link(name, "/companies/\(id)"),
                    [
                        .text(link.words), .text(link.since.spoken),
                        .text(link.until?.spoken ?? "Goes on", note: link.endReason),
                        .text(link.evidence, note: link.holds(on: record.day) ? nil : "Not on \(record.day.spoken)"),
                    ] + (mayEnd ? [end] : []))
            })
    }
}

/// The form by which a company is added.
struct CompanyFormPage: Page {
    static let template = "affiliates/company-form"
    let frame: Frame
    let problems: ErrorSummary?
    let form: ActionForm
    let cancel: Link

    init(frame: FrameMaker, form: CompanyForm, names: [String: String]) {
        self.frame = frame.with(form.typed.problems)(
            "Add a company", section: "Companies", crumbs: [Link("Companies", "/companies")])
        problems = form.typed.summary
        self.form = ActionForm(
            "Who it is",
            text: "A company that is not a partner itself, so that it can stand in a partner's group.",
            to: "/companies",
            form.fields(names), button: "Add the company", .primary)
        cancel = Link("Cancel", "/companies")
    }
}
