import PartnerProgram

/// The form by which a document for an existing partner is drawn up, or its draft is changed.
struct PartnerAgreementPage: Page {
    static let template = "agreements/partner-form"
    let frame: Frame
    let problems: ErrorSummary?
    let facts: Facts
    let kind: String
    let form: ActionForm
    let cancel: Link

    init(drawingUp kind: AgreementKind, _ facts: TerritoryFacts, _ typed: Typed, _ frame: FrameMaker) {
        let path = "/partners/\(facts.partner)"
        self.init(
            kind, facts, typed,
            frame.with(typed.problems)(
                kind == .orderForm ? "Draw up a new Order Form" : "Draw up an addendum", section: "Agreements",
                crumbs: [Link("Partners", "/partners"), Link(facts.name, path)]),
            to: path + "/agreements", button: "Save as a draft", cancel: path + "/agreements")
    }

    init(editing record: AgreementRecord, _ facts: TerritoryFacts, _ typed: Typed, _ frame: FrameMaker) {
        self.init(
            record.rules.kind, facts, typed,
            frame.with(typed.problems)(
                "Change \(record.title)", section: "Agreements",
                crumbs: record.crumbs + [Link(record.title, record.path)]),
            to: record.path + "/partner-draft", button: "Save the draft", cancel: record.path)
    }

    private init(
        _ kind: AgreementKind, _ facts: TerritoryFacts, _ typed: Typed, _ frame: Frame, to action: String,
        button: String, cancel: String
    ) {
        self.frame = frame
        self.kind = kind.rawValue
        problems = typed.summary
        self.facts = Facts(
            nil,
            note: kind == .orderForm
                ? "A new Order Form names the whole territory. When it becomes active it takes the place of the one in "
                    + "force and of its addenda; the membership and its clock go on."
                : "An addendum adds and takes away countries. The rest of the Order Form stays.",
            [
                Fact("Partner", facts.name, href: "/partners/\(facts.partner)", note: facts.reference),
                Fact(
                    "In force", facts.orderForm?.title, href: facts.orderForm.map { "/agreements/\($0.id)" }),
                Fact("Location", facts.location.map(facts.name)),
                Fact("Channel manager", facts.managerName),
            ])
        form = ActionForm(
            "What it says", to: action, PartnerAgreementForm(kind: kind, facts: facts, typed: typed).fields,
            button: button, .primary)
        self.cancel = Link("Cancel", cancel)
    }
}

extension PartnerAgreementForm {
    /// What stands in a draft, as it was typed.
    static func values(of record: AgreementRecord, _ facts: TerritoryFacts) -> FormData {
        var form = FormData([
            "vendor_party": record.vendorParty, "partner_party": record.partnerParty, "terms": record.terms,
            "location": record.location.code,
        ])
        let named = Set(record.countries.filter { !$0.isRemoved }.map(\.code))
        let removed = Set(record.countries.filter(\.isRemoved).map(\.code))
        let stays = record.rules.kind == .orderForm ? facts.held.intersection(named) : facts.held.subtracting(removed)
        for country in stays.sorted() { form.add(country, to: "countries") }
        form.set("more", named.subtracting(facts.held).map(facts.name).sorted().joined(separator: ", "))
        form.set("effective", record.rules.effectiveOn)
        if let end = record.rules.endsOn { form.set("ends", end) }
        return form
    }
}
