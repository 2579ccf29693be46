import Foundation
import PartnerProgram

/// The form of a new project.
struct ProjectFormPage: Page {
    static let template = "projects/form"
    let frame: Frame
    let problems: ErrorSummary?
    let fields: [Field]

    init(frame: FrameMaker, _ form: ProjectForm) {
        self.frame = frame("Register a project", section: "Projects", crumbs: [Link("Projects", "/projects")])
        problems = form.typed.summary
        fields = form.fields
    }
}

/// One project with its support and what happened.
struct ProjectPage: Page {
    static let template = "projects/show"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let banners: [Banner]
    let facts: Facts
    let supports: Table?
    let actions: [ActionForm]
    let reviews: ProjectReviewSection
    let timeline: Timeline

    init(
        frame: FrameMaker, _ record: ProjectRecord, _ events: [ProjectRecord.Event], _ reviews: ProjectReviewSection,
        for user: User, _ typed: Typed, _ clock: OfficeClock
    ) {
        self.reviews = reviews
        let isPartner = user.kind == .partner
        let rules = record.rules
        self.frame = frame(record.name, section: "Projects", crumbs: [Link("Projects", "/projects")])
        problems = typed.summary
        identity = Identity(
            record.name, tags: [record.supportTag(on: clock.today)],
            facts: [Link(record.reference, nil), Link(record.customer.name, nil)]
                + (isPartner ? [] : [Link(record.partnerName, "/partners/\(record.partner)")]))
        banners =
            rules.lacksSupport(on: clock.today)
            ? [
                Banner(
                    .warn, "No form of support is recorded.",
                    "Until the partner holds Delivery, we support each of its projects: by a co-delivery contract or "
                        + "by services that it buys (R40, R41).")
            ] : []
        facts = Self.facts(record, clock)
        supports = record.supports.isEmpty ? nil : Self.table(record.supports)
        actions = Self.actions(record, user, typed)
        timeline = Timeline(
            events.map {
                Timeline.Entry(
                    $0.title, time: clock.spoken($0.at), machineTime: $0.at.formatted(.iso8601), by: $0.actor,
                    detail: $0.reason)
            })
    }

    private static func facts(_ record: ProjectRecord, _ clock: OfficeClock) -> Facts {
        let rules = record.rules
        return Facts(
            nil,
            [
                Fact("Customer", record.customer.name, note: record.countryName),
                Fact("Web domain", record.customer.domain),
                Fact("What is delivered", record.description.isEmpty ? nil : record.description),
                Fact("MSP project", record.isMSP ? "Yes" : "No"),
                Fact("Start", rules.startedOn.spoken),
                Fact("End", rules.endedOn?.spoken ?? "Not ended"),
                Fact(
                    "Support", rules.needsSupport ? "Needed" : "Not needed",
                    note: rules.needsSupport
                        ? "The partner did not hold Delivery on the day of the start (R41)."
                        : "The partner held Delivery on the day of the start."),
                Fact("Registered", clock.spoken(record.registeredAt), note: "by \(record.registrar)"),
            ])
    }

    private static func table(_ supports: [ProjectRecord.Support]) -> Table {
        Table(
            "Support", hidesCaption: true,
            [Column("Form"), Column("From"), Column("Through"), Column("Document"), Column("State")],
            supports.map { support in
                let rules = support.rules
                return TableRow(
                    .text(rules.form.label),
                    [
                        .text(rules.firstDay.spoken), .text(rules.lastDay?.spoken ?? "The end of the project"),
                        .link(support.document.text, support.document.href ?? ""),
                        .tags(rules.state.tag, note: support.returnReason ?? support.answerer),
                    ])
            })
    }

    private static func actions(_ record: ProjectRecord, _ user: User, _ typed: Typed) -> [ActionForm] {
        var actions: [ActionForm] = []
        if user.kind == .partner, record.rules.needsSupport {
            actions.append(SupportForm(typed: typed).action(of: record))
        }
        if OnboardingContext.admits(user) {
            // One at a time, the oldest first.
            if let support = record.supports.last(where: { $0.rules.state == .recorded }) {
                actions += answers(to: support, of: record, typed)
            }
        }
        if user.kind == .partner || OnboardingContext.admits(user), record.rules.endedOn == nil {
            actions.append(
                ActionForm(
                    "End the project", to: record.path + "/end",
                    [.day("ended", "Last day of work", typed)], button: "End the project"))
        }
        return actions
    }

    private static func answers(
        to support: ProjectRecord.Support, of record: ProjectRecord, _ typed: Typed
    ) -> [ActionForm] {
        let path = "\(record.path)/supports/\(support.id)"
        let words = "\(support.rules.form.label), from \(support.rules.firstDay.spoken)"
        return [
            ActionForm(
                "Accept the support", text: "\(words). Compare it with \(support.document.text) first.",
                to: path + "/acceptance", button: "Accept it", .primary),
            ActionForm(
                "Return the support", text: "The project counts as not supported until another form is recorded.",
                to: path + "/return", [ReasonForm.field("reason", "Why is it returned?", typed)], button: "Return it",
                .danger),
        ]
    }
}
