import Foundation
import PartnerProgram

/// The rehearsal: everything that a combination touches, what becomes of it by which clause, and what stands in the
/// way.
struct CombinationPage: Page {
    static let template = "combinations/show"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let stages: StageBar
    let banners: [Banner]
    let facts: Facts
    let sections: [Section]
    let deciding: Deciding?
    let actions: [ActionForm]
    let timeline: Timeline

    struct Section: Sendable {
        let title: String
        let table: Table
    }

    /// One form for everything that people decide.
    struct Deciding: Sendable {
        let action: String
        let version: Int
        let questions: [CombinationDecisionForm.Question]
    }

    /// What the page is made of, as read.
    struct Content: Sendable {
        let record: CombinationRecord
        /// As things stand; nil once it is over.
        let current: CombinationPlan?
        /// The same without any decision: what people may choose.
        let undecided: CombinationPlan?
        let decisions: [CombinationPlan.Item: CombinationFacts.Decision]
        let steps: [CombinationStep]

        /// What is shown: as assessed and carried out, or as things stand.
        var plan: CombinationPlan? { record.plan ?? current }
        var choices: [CombinationPlan.Row] { undecided?.rows.filter { !$0.choices.isEmpty } ?? [] }
    }

    init(frame: FrameMaker, content: Content, user: User, typed: Typed, clock: OfficeClock) {
        let record = content.record
        let may = CombinationActions(content: content, user: user, today: clock.today, typed: typed)
        self.frame = frame(
            record.title, section: "Combinations", crumbs: [Link("Combinations", "/combinations")])
        problems = typed.summary
        identity = Identity(
            record.title, tags: [record.state.tag],
            facts: [
                Link(record.reference, nil), Link(record.kind.label, nil),
                Link("From \(record.rules.effectiveOn.spoken)", nil),
            ], buttons: may.next.map { [$0] } ?? [])
        stages = Self.stages(record, clock)
        banners = CombinationBanners(content: content, user: user, today: clock.today).all
        facts = Self.facts(record, clock)
        sections = content.plan.map { Self.sections($0, record) } ?? []
        let questions = CombinationDecisionForm(typed).questions(
            content.choices, content.decisions, survivor: record.survivorName)
        deciding =
            may.decides && !questions.isEmpty
            ? Deciding(action: record.path + "/decisions", version: record.version, questions: questions) : nil
        actions = may.forms
        timeline = Timeline(content.steps.map { $0.entry(clock) })
    }

    private static func stages(_ record: CombinationRecord, _ clock: OfficeClock) -> StageBar {
        func day(_ instant: Date?) -> String? { instant.map { Day.day(of: $0, in: clock.zone).spoken } }
        let label = "Stages of the combination"
        switch record.state {
        case .reported:
            return StageBar(
                label, [.current("Reported", day(record.reportedAt)), .ahead("Assessed"), .ahead("Applied")])
        case .assessed:
            return StageBar(
                label,
                [
                    .done("Reported", day(record.reportedAt)), .current("Assessed", day(record.assessedAt)),
                    .ahead("Applied", "from \(record.rules.effectiveOn.spoken)"),
                ])
        case .applied:
            return StageBar(
                label,
                [
                    .done("Reported", day(record.reportedAt)), .done("Assessed", day(record.assessedAt)),
                    .current("Applied", day(record.appliedAt)),
                ])
        case .withdrawn:
            return StageBar(label, [.done("Reported", day(record.reportedAt)), .current("Withdrawn")])
        }
    }

    private static func facts(_ record: CombinationRecord, _ clock: OfficeClock) -> Facts {
        let rules = record.rules
        return Facts(
            nil,
            [
                Fact(
                    "Goes on", record.survivorName, href: "/partners/\(rules.survivor)",
                    note: record.survivorReference),
                Fact(
                    "Becomes part of it", record.absorbedName, href: "/partners/\(rules.absorbed)",
                    note: record.absorbedReference),
                Fact("First day of the new company", rules.effectiveOn.spoken),
                Fact("What happened", record.report, note: "Reported by \(record.reporter)"),
                Fact("Document", record.document?.text ?? "None", href: record.document?.href),
            ]
                + [
                    record.assessor.map {
                        Fact("Assessed", record.assessedAt.map(clock.spoken), note: "by \($0)")
                    },
                    record.applier.map { Fact("Applied", record.appliedAt.map(clock.spoken), note: "by \($0)") },
                ].compactMap(\.self))
    }

    private static func sections(_ plan: CombinationPlan, _ record: CombinationRecord) -> [Section] {
        CombinationPlan.Section.allCases.compactMap { section in
            let rows = plan.rows(in: section)
            guard !rows.isEmpty else { return nil }
            return Section(
                title: "\(section.label) (\(rows.count))",
                table: Table(
                    section.label, hidesCaption: true,
                    [
                        Column("What"), Column("What was found"), Column("What becomes of it"), Column("Clause"),
                    ], rows.map { $0.tableRow(survivor: record.survivorName) }))
        }
    }
}

extension CombinationPlan.Row {
    fileprivate func tableRow(survivor: String) -> TableRow {
        TableRow(
            .text(what, note: item.kind.label),
            [
                .text(found),
                .text(
                    conflict ?? outcome?.words(survivor) ?? "Nobody has decided", note: reason.isEmpty ? nil : reason),
                .text(clause),
            ])
    }
}

extension CombinationStep {
    fileprivate func entry(_ clock: OfficeClock) -> Timeline.Entry {
        let isReturn = state == .reported && from == .assessed
        return Timeline.Entry(
            isReturn ? "Back to be assessed again" : state.label, time: clock.spoken(at),
            machineTime: at.formatted(.iso8601), by: actor, detail: reason)
    }
}
