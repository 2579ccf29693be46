import Foundation
import PartnerProgram

/// The form of one contribution; each kind has its own.
struct ContributionFormPage: Page {
    static let template = "contributions/form"
    let frame: Frame
    let title: String
    let lead: String
    let problems: ErrorSummary?
    let query: Banner?
    let action: String
    let version: Int?
    let fields: [Field]
    let buttons: [Button]
    let back: String

    /// A new one for a registration.
    init(frame: FrameMaker, _ form: ContributionForm, _ registration: RegistrationRecord) {
        self.init(
            frame: frame, form, title: "\(form.kind.label): \(registration.title)", query: nil,
            action: "\(registration.path)/contributions/\(form.kind.rawValue)", version: nil,
            back: Link(registration.title, registration.path), isDraft: true)
    }

    /// A draft, or one that was queried.
    init(frame: FrameMaker, _ form: ContributionForm, _ record: ContributionRecord) {
        self.init(
            frame: frame, form, title: record.title,
            query: record.rules.state == .queried ? record.query.map { Banner(.info, "We asked:", $0) } : nil,
            action: record.path + "/edit", version: record.version, back: Link(record.title, record.path),
            isDraft: record.rules.state == .draft)
    }

    private init(
        frame: FrameMaker, _ form: ContributionForm, title: String, query: Banner?, action: String, version: Int?,
        back: Link, isDraft: Bool
    ) {
        self.frame = frame(
            title, section: "Opportunities", crumbs: [Link("Opportunities", "/opportunities"), back])
        self.title = title
        self.query = query
        self.action = action
        self.version = version
        self.back = back.href ?? "/opportunities"
        lead = "It counts when it is submitted before the opportunity closes (R111, \(form.kind.clause))."
        problems = form.typed.summary
        fields = form.fields
        buttons =
            [.submit("Submit", .primary)]
            + (isDraft ? [.submit("Save as a draft", name: "do", value: "later")] : [])
    }
}

/// One contribution with its way.
struct ContributionPage: Page {
    static let template = "contributions/show"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let banners: [Banner]
    let facts: Facts
    let actions: [RegistrationPage.RegistrationAction]
    let timeline: Timeline

    init(
        frame: FrameMaker, _ record: ContributionRecord,
        _ steps: [(to: Contribution.State, at: Date, actor: String, reason: String?)], for user: User, _ typed: Typed,
        _ clock: OfficeClock
    ) {
        let back = Link("\(record.registrationReference): \(record.prospect)", "/opportunities/\(record.registration)")
        self.frame = frame(
            record.title, section: "Opportunities", crumbs: [Link("Opportunities", "/opportunities"), back])
        problems = typed.summary
        let isPartner = user.kind == .partner
        let mayEdit = isPartner && (record.rules.state == .draft || record.rules.state == .queried)
        identity = Identity(
            record.title, tags: [record.rules.state.tag],
            facts: [Link(record.rules.kind.clause, nil), back]
                + (isPartner ? [] : [Link(record.partnerName, "/partners/\(record.partner)")]),
            buttons: mayEdit
                ? [.link(record.rules.state == .draft ? "Complete it" : "Answer", record.path + "/edit", .primary)] : []
        )
        banners = Self.banners(record)
        facts = Self.facts(record, clock)
        actions = DealContext.admits(user) ? Self.actions(record, typed) : []
        timeline = Timeline(
            steps.map { step in
                Timeline.Entry(
                    step.to.label, time: clock.spoken(step.at), machineTime: step.at.formatted(.iso8601),
                    by: step.actor, detail: step.reason)
            })
    }

    private static func banners(_ record: ContributionRecord) -> [Banner] {
        var banners: [Banner] = []
        if record.rules.state == .queried, let query = record.query {
            banners.append(Banner(.warn, "We asked:", query))
        }
        if let reason = record.rejectionReason { banners.append(Banner(.info, "It does not count:", reason)) }
        if record.rules.state == .draft {
            banners.append(Banner(.warn, "A draft does not count.", "Submit it before the opportunity closes (R111)."))
        }
        return banners
    }

    private static func facts(_ record: ContributionRecord, _ clock: OfficeClock) -> Facts {
        let rules = record.rules
        let counts = rules.counts(closedAt: record.closedAt)
        return Facts(
            nil,
            [
                Fact("Day", rules.happenedOn?.spoken),
                Fact("What it was about", rules.summary.isEmpty ? nil : rules.summary),
            ]
                + rules.kind.details.map { detail in
                    let text = rules.details[detail] ?? ""
                    return Fact(detail.label, text.isEmpty ? nil : text)
                } + [
                    Fact("Document", record.document?.text, href: record.document?.href),
                    Fact(
                        "Entered", rules.enteredAt.map(RegistrationMatch.utc),
                        note: "The server's time, compared with that of the close."),
                    Fact(
                        "For a commission", counts ? "It counts (R111)" : "It does not count",
                        note: counts && rules.state != .verified ? "Not verified: open to an audit (R126)." : nil),
                ])
    }

    private static func actions(_ record: ContributionRecord, _ typed: Typed) -> [RegistrationPage.RegistrationAction] {
        let rules = record.rules
        var forms: [ActionForm] = []
        if Contribution.Action.verify.target(from: rules.state) != nil {
            forms.append(ActionForm("Verify", to: record.path + "/verification", button: "Verify it", .primary))
            forms.append(
                ActionForm(
                    "Ask", to: record.path + "/query", [ReasonForm.field("query", "What do you want to know?", typed)],
                    button: "Ask the partner"))
        }
        if Contribution.Action.reject.target(from: rules.state) != nil {
            forms.append(
                ActionForm(
                    "Reject", text: "A rejected contribution does not count for a commission.",
                    to: record.path + "/rejection", [ReasonForm.field("rejection", "Why does it not count?", typed)],
                    button: "Reject it", .danger))
        }
        return forms.map { .init(form: $0, version: record.version) }
    }
}

extension ContributionRecord {
    /// The contributions of a registration, as a table.
    static func table(_ records: [ContributionRecord]) -> Table {
        Table(
            "Contributions", hidesCaption: true,
            [Column("What"), Column("Day"), Column("Entered"), Column("State"), Column("Counts")],
            records.map { record in
                TableRow(
                    .link(record.rules.kind.label, record.path, note: record.rules.summary),
                    [
                        .text(record.rules.happenedOn?.spoken),
                        .text(record.rules.enteredAt.map(RegistrationMatch.utc)),
                        .tags(record.rules.state.tag),
                        .text(record.rules.counts(closedAt: record.closedAt) ? "Yes" : "No"),
                    ])
            })
    }
}
