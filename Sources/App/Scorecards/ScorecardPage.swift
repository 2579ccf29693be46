import PartnerProgram

/// What each requirement asks of a partner on a day, what counts, what does not and why, and what is missing in words.
struct ScorecardPage: Page {
    static let template = "scorecards/show"
    let frame: Frame
    let head: PartnerHead
    let banners: [Banner]
    let empty: EmptyState?
    let cards: [LevelCard]
    let mending: Table?
    let history: Table?
    let basis: String?
    let actions: Actions?
    let whatIf: WhatIf?

    struct Actions: Sendable { let buttons: [Button] }

    /// The form of the what-if, with what is imagined already.
    struct WhatIf: Sendable {
        let action: String
        let day: String?
        let imagined: [String]
        let fields: [Field]
    }

    init(
        frame: FrameMaker, head: PartnerHead, _ content: ScorecardContent?, _ whatIf: WhatIfForm,
        risks: [(level: Authorization, yearEnd: Day, reasons: [String])] = []
    ) {
        self.frame = head.frame(frame, "Scorecard")
        self.head = head
        let path = head.path + "/scorecard"
        let isStaff = head.viewer.user.kind != .partner
        let today = head.isToday ? "" : "?on=\(head.day)"
        banners = Self.banners(content, whatIf, clear: path + today) + risks.map(Self.risk)
        empty = Self.empty(content)
        cards = (content?.cards ?? []).map {
            LevelCard($0.trace, $0.card, content?.held ?? [], year: $0.trace.year, linksAffiliates: isStaff)
        }
        mending = content.flatMap { Self.mending($0, isStaff) }
        let history = (content?.history ?? []).filter { head.isToday || $0.firstDay <= head.day }
        self.history = history.isEmpty ? nil : Self.history(history)
        basis = content.map { Self.basis($0, head.day) }
        actions = isStaff ? Self.actions(head) : nil
        self.whatIf =
            whatIf.isOffered && !cards.isEmpty
            ? content.map {
                WhatIf(
                    action: path, day: head.isToday ? nil : "\(head.day)", imagined: whatIf.imagined.map(\.value),
                    fields: whatIf.fields($0.rules))
            } : nil
    }

    private static func empty(_ content: ScorecardContent?) -> EmptyState? {
        guard let content else {
            return .nothingYet(
                "No program on this day", "No version of the program is in effect that could ask for something.")
        }
        guard content.cards.isEmpty else { return nil }
        return .nothingYet(
            "Nothing is asked on this day",
            "The program of \(content.rules.year.year), version \(content.rules.version), has no requirements here.")
    }

    private static func actions(_ head: PartnerHead) -> Actions {
        let mayAsk = ChannelContext.admits(head.viewer.user) && head.isToday
        let exception: Button = .link("Ask for an exception", head.path + "/exceptions/new")
        let assessment: Button = .link(
            "Assess as an integrator", head.path + "/integrator" + (head.isToday ? "" : "?on=\(head.day)"))
        return Actions(buttons: (mayAsk ? [exception] : []) + [assessment])
    }

    private static func banners(_ content: ScorecardContent?, _ whatIf: WhatIfForm, clear: String) -> [Banner] {
        guard let content, let words = whatIf.words(content.rules) else { return [] }
        return [
            Banner(
                .info, "What if.", "Imagined: \(words). Nothing is saved.",
                link: Link("Back to what is", clear))
        ]
    }

    private static func risk(_ level: Authorization, _ yearEnd: Day, _ reasons: [String]) -> Banner {
        Banner(
            .warn, "\(level.label) is at risk.",
            "Its requirements are met today and, if nothing changes, not on \(yearEnd.spoken) (R35). "
                + reasons.joined(separator: " "))
    }

    private static func basis(_ content: ScorecardContent, _ day: Day) -> String {
        "As of \(day.spoken), facts of \(day.year) up to then, by the program of \(content.rules.year.year), version "
            + "\(content.rules.version). All countries of the territory are judged together (R22). Achievements of "
            + "affiliates count only where a consent says so (R24)."
    }

    /// What does not count and could be made to, each once.
    private static func mending(_ content: ScorecardContent, _ isStaff: Bool) -> Table? {
        var seen: Set<String> = []
        let lines = content.cards.flatMap { $0.card.root.all }.flatMap { line in line.leftOut.map { (line, $0) } }
        let rows = lines.compactMap { line, evidence -> TableRow? in
            guard let exclusion = evidence.exclusion, let remedy = exclusion.reason.remedy,
                seen.insert("\(evidence.kind) \(evidence.id) \(exclusion.reason)").inserted
            else { return nil }
            let link = LevelCard.link(evidence, isStaff)
            let head: Cell =
                link.href.map { .link(link.text, $0, note: line.name) } ?? .text(link.text, note: line.name)
            return TableRow(head, [.text(exclusion.sentence), .text(remedy)])
        }
        guard !rows.isEmpty else { return nil }
        return Table(
            "What does not count yet", hidesCaption: true,
            [Column("Evidence"), Column("Why it does not count"), Column("What helps")], rows)
    }

    private static func history(_ rows: [HeldAuthorization]) -> Table {
        Table(
            "Authorizations held", hidesCaption: true,
            [Column("Authorization"), Column("Since"), Column("Until"), Column("How"), Column("Reason")],
            rows.map { held in
                TableRow(
                    .text(held.level.label),
                    [
                        .text(held.firstDay.spoken), .text(held.lastDay?.spoken ?? "No end set"),
                        held.exception.map { .link(held.cause.label, "/exceptions/\($0)") } ?? .text(held.cause.label),
                        .text(held.reason, note: held.endReason.map { "Ended: \($0)" }),
                    ])
            })
    }
}
