import Foundation
import PartnerProgram

/// One proposed change: before and after, and the decision on each field.
struct ProfileChangePage: Page {
    static let template = "profiles/change"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let facts: Facts
    let outcome: Table
    let warning: Banner?
    let decide: Decide?
    let withdraw: Withdrawal?
    let waits: String?

    struct Decide: Sendable {
        let action: String
        let fields: [Field]
    }

    struct Withdrawal: Sendable {
        let action: String
    }

    init(
        frame: FrameMaker, record: ChangeRecord, viewer: PartnerViewer, words: ProfileWords,
        lookalikes: [(id: Int, name: String)], form: ChangeDecisionForm, problems: Problems, clock: OfficeClock
    ) {
        let title = "Proposed change of \(record.partnerName)"
        let partner = Link(record.partnerName, "/partners/\(record.partner)")
        let crumbs = viewer.user.kind == .partner ? [partner] : [Link("Profile changes", "/profile-changes"), partner]
        self.frame = frame(title, section: "Profile changes", crumbs: crumbs)
        self.problems = ErrorSummary(problems)
        identity = Identity(title, tags: [record.rules.state.tag])
        facts = Facts(
            nil,
            [
                Fact("Partner", record.partnerName, href: "/partners/\(record.partner)"),
                Fact("Proposed", clock.spoken(record.proposedAt), note: "by \(record.proposer)"),
            ]
                + (record.decidedAt.map {
                    [Fact("Decided", clock.spoken($0), note: record.decider.map { "by \($0)" })]
                } ?? []))
        outcome = Self.table(record, words)
        let isOpen = record.rules.state == .proposed
        let isOwn = record.proposedBy == viewer.user.id
        warning =
            isOpen && !lookalikes.isEmpty
            ? Banner(
                .warn, "Others look the same.",
                "The proposed values are also those of \(lookalikes.map(\.name).joined(separator: ", ")).") : nil
        decide =
            isOpen && viewer.decides && !isOwn
            ? Decide(
                action: "/profile-changes/\(record.id)/decision", fields: form.fields(for: record, words, problems))
            : nil
        withdraw =
            isOpen && viewer.keepsPartner && (isOwn || viewer.user.kind == .partner)
            ? Withdrawal(action: "/profile-changes/\(record.id)/withdrawal") : nil
        waits =
            isOpen && decide == nil
            ? "A channel manager or program manager other than \(record.proposer) decides." : nil
    }

    private static func table(_ record: ChangeRecord, _ words: ProfileWords) -> Table {
        Table(
            "Before and after", [Column("Field"), Column("Before"), Column("After"), Column("Decision")],
            record.rules.entries.map { entry in
                TableRow(
                    .text(entry.field.label),
                    [
                        .text(words.spoken(entry.field, entry.before)), .text(words.spoken(entry.field, entry.after)),
                        decision(record, entry.field),
                    ])
            })
    }

    private static func decision(_ record: ChangeRecord, _ field: ProfileField) -> Cell {
        switch record.rules.decisions[field] {
        case .accepted: .tags(.good("Accepted"))
        case .declined(let reason): .tags(.bad("Declined"), note: reason)
        case nil: .text(record.rules.state == .withdrawn ? "Withdrawn" : "Open")
        }
    }
}

extension ChangeRecord {
    /// A partner's changes; what still waits says since when.
    static func table(_ caption: String, _ changes: [ChangeRecord], _ clock: OfficeClock) -> Table {
        Table(
            caption, [Column("Change"), Column("What"), Column("Proposed"), Column("State")],
            changes.map { change in
                let day = Day.day(of: change.proposedAt, in: clock.zone)
                let age = change.rules.state == .proposed ? ", \(day.age(on: clock.today))" : ""
                return TableRow(
                    .link("Change \(change.id)", "/profile-changes/\(change.id)"),
                    [
                        .text(change.fieldNames), .text(day.spoken + age, note: "by \(change.proposer)"),
                        .tags(change.rules.state.tag),
                    ])
            })
    }
}
