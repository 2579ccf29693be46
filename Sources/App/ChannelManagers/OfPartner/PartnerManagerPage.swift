import PartnerProgram

/// Who looks after a partner, by what, and who did before.
struct PartnerManagerPage: Page {
    static let template = "channel-managers/partner"
    let frame: Frame
    let problems: ErrorSummary?
    let head: PartnerHead
    let facts: Facts
    let terms: Table?
    let empty: EmptyState?
    let version: String
    let actions: [ActionForm]

    struct Content: Sendable {
        let terms: [ManagerTerm]
        /// Whom the rules name for where the partner is located today.
        let byRule: NamedPerson?
        let location: String?
        /// Those who can be chosen; nobody where the reader may not choose.
        let managers: [NamedPerson]
    }

    init(frame: FrameMaker, head: PartnerHead, _ content: Content, _ form: PartnerManagerForm) {
        self.frame = head.frame(frame.with(form.typed.problems), "Channel manager")
        self.head = head
        problems = form.typed.summary
        let now = content.terms.term(on: head.day)
        facts = Facts(
            nil,
            [
                Fact("Channel manager", now?.manager.name ?? "Nobody", note: now.map { "Since \($0.since.spoken)" }),
                Fact(
                    "How", now.map { $0.isByRule ? "By the rule of its location" : "Chosen by hand" }, note: now?.reason
                ),
                Fact("Location", content.location), Fact("The rules name", content.byRule?.name ?? "Nobody"),
            ])
        terms =
            content.terms.isEmpty
            ? nil
            : Table(
                "Managers", hidesCaption: true,
                [Column("Manager"), Column("From"), Column("Until"), Column("How"), Column("Why"), Column("By")],
                content.terms.map { Self.line($0, head.day) })
        empty = content.terms.isEmpty ? .nothingYet("No manager yet", "Nobody was ever named for this partner.") : nil
        version = content.terms.version
        let path = head.path + "/manager"
        let isByHand = now.map { !$0.isByRule } ?? true
        actions =
            content.managers.isEmpty || !head.isToday
            ? []
            : [form.choosing(content.managers, path: path)]
                + (isByHand ? content.byRule.map { [form.returning($0.name, path: path)] } ?? [] : [])
    }

    private static func line(_ term: ManagerTerm, _ day: Day) -> TableRow {
        TableRow(
            .text(term.manager.name, note: term.since > day ? "Planned" : nil),
            [
                .text(term.since.spoken), .text(term.until?.spoken ?? "No end set"),
                .text(term.isByRule ? "By rule" : "By hand"), .text(term.reason),
                .text(term.recordedBy ?? "Partnerdesk"),
            ])
    }
}
