import Foundation
import PartnerProgram
import Postgres

/// An evaluation: where it stands, what was frozen, what came out, what publishing does, and what can be done now.
struct EvaluationPage: Page {
    static let template = "evaluations/show"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let banners: [Banner]
    let stages: StageBar
    let progress: ProgressBar?
    let counts: Table?
    let effects: Facts?
    let deals: Table?
    let frozen: Facts?
    let facts: Facts
    let earlier: Table?
    let actions: [ActionForm]
    let timeline: Timeline

    /// What it is made of.
    struct Content: Sendable {
        let record: EvaluationRecord
        let counts: [(level: Authorization, outcome: EvaluationOutcome, count: Int)]
        let effects: EvaluationEffects?
        let progress: EvaluationProgress?
        let partners: [Link]
        let earlier: [EvaluationFreeze]
    }

    init(frame: FrameMaker, _ content: Content, for user: User, _ typed: Typed, _ clock: OfficeClock) {
        let record = content.record
        self.frame = frame(record.title, section: "Evaluations", crumbs: [Link("Evaluations", "/evaluations")])
        problems = typed.summary
        let rehearsal: [Tag] = record.rules.isRehearsal ? [.warn("Rehearsal")] : []
        identity = Identity(
            record.title, tags: [record.rules.state.tag] + rehearsal,
            facts: [
                Link(record.reference, nil), Link("Program of \(record.program)", "/program/\(record.programYear)"),
            ])
        banners = Self.banners(record, user, clock)
        stages = Self.stages(record, clock)
        progress = record.isBusy ? content.progress.map { Self.progress($0) } : nil
        counts = content.counts.isEmpty ? nil : Self.counts(record, content.counts)
        effects = content.effects.map { $0.facts(of: record) }
        deals = content.effects.flatMap(\.deals)
        frozen = record.freeze.map { Self.frozen($0, clock) }
        facts = Self.facts(record, content.partners)
        earlier = content.earlier.isEmpty ? nil : Self.earlier(content.earlier, clock)
        actions = EvaluationActions(record: record, user: user, today: clock.today, typed: typed).forms
        timeline = Self.timeline(record, clock)
    }

    private static func banners(_ record: EvaluationRecord, _ user: User, _ clock: OfficeClock) -> [Banner] {
        var banners: [Banner] = []
        if record.rules.isRehearsal {
            banners.append(Banner(.warn, "A rehearsal.", "It changes nothing, whatever came out."))
        }
        if record.isBusy {
            banners.append(
                Banner(.info, "The office is working on it.", "This page may be closed.", link: Link("Look again", "")))
        }
        let isOurs = record.rules.plannedBy == user.id || record.rules.reviewedBy == user.id
        if record.rules.state == .inReview, !record.rules.isRehearsal, isOurs, ProgramManagerContext.admits(user) {
            banners.append(
                Banner(
                    .info, "Somebody else approves it.",
                    "Whoever planned or reviewed an evaluation does not approve it as well."))
        }
        if record.rules.state == .approved, clock.today < record.rules.effectiveOn {
            banners.append(
                Banner(.info, "Approved.", "It can be published from \(record.rules.effectiveOn.spoken) on."))
        }
        return banners
    }

    private static func stages(_ record: EvaluationRecord, _ clock: OfficeClock) -> StageBar {
        let path: [EvaluationRun.State] =
            record.rules.isRehearsal
            ? [.scheduled, .snapshotTaken, .calculated, .inReview]
            : [.scheduled, .snapshotTaken, .calculated, .inReview, .approved, .applied]
        let deeds: [EvaluationRun.State: Date?] = [
            .scheduled: record.planned.at, .snapshotTaken: record.freeze?.takenAt,
            .calculated: record.freeze?.calculatedAt, .inReview: record.reviewed?.at, .approved: record.approved?.at,
            .applied: record.applied?.at,
        ]
        let reached = path.firstIndex(of: record.rules.state)
        return StageBar(
            "Stages of the evaluation",
            path.enumerated().map { index, state in
                let note = (deeds[state] ?? nil).map { Day.day(of: $0, in: clock.zone).spoken }
                guard let reached else { return note == nil ? .ahead(state.label) : .done(state.label, note) }
                return index < reached || state == .applied && index == reached
                    ? .done(state.label, note)
                    : index == reached ? .current(state.label, note) : .ahead(state.label)
            })
    }

    private static func progress(_ progress: EvaluationProgress) -> ProgressBar {
        let left = progress.secondsLeft.map { seconds in
            seconds < 90 ? ", about \(max(1, seconds)) seconds left" : ", about \((seconds + 59) / 60) minutes left"
        }
        return ProgressBar(
            id: "progress", progress.phase == .freeze ? "Facts are frozen" : "Partners are judged",
            done: progress.done, of: max(progress.total, 1),
            words: "\(ListPage.words(progress.done)) of \(ListPage.words(progress.total)) partners\(left ?? "")")
    }

    private static func counts(
        _ record: EvaluationRecord, _ counts: [(level: Authorization, outcome: EvaluationOutcome, count: Int)]
    ) -> Table {
        let outcomes: [EvaluationOutcome] =
            record.rules.kind == .monthly ? [.granted, .notReached, .kept, .atRisk] : [.kept, .lost, .notHeld]
        return Table(
            "Results by authorization", hidesCaption: true,
            [Column("Authorization")] + outcomes.map { Column.number($0.label) },
            Authorization.allCases.filter(\.isEarned).map { level in
                TableRow(
                    .text(level.label),
                    outcomes.map { outcome in
                        let count = counts.first { $0.level == level && $0.outcome == outcome }?.count ?? 0
                        let rows = "\(record.path)/results?level=\(level.rawValue)&outcome=\(outcome.rawValue)"
                        return .number(ListPage.words(count), href: count > 0 ? rows : nil)
                    })
            })
    }
}
