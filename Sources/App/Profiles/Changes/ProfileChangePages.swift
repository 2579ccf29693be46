import Foundation
import PartnerProgram

/// What waits for a decision, oldest first, and what was decided.
struct ProfileChangesPage: Page {
    static let template = "profiles/changes"
    let frame: Frame
    let identity: Identity
    let scopes: Tabs
    let changes: Table?
    let publications: Table?
    let empty: EmptyState?

    init(
        frame: Frame, changes: [ChangeRecord], publications: [PublicationRecord], decided: [ChangeRecord]?,
        answered: [PublicationRecord], clock: OfficeClock
    ) {
        self.frame = frame
        let waiting = changes.count + publications.count
        identity = Identity("Profile changes", count: "\(waiting)")
        scopes = Tabs(
            "Profile changes",
            [
                .init("Waiting", "/profile-changes", count: waiting, isCurrent: decided == nil),
                .init("Decided", "/profile-changes?state=decided", isCurrent: decided != nil),
            ])
        let (shown, asked) = (decided ?? changes, decided == nil ? publications : answered)
        self.changes = shown.isEmpty ? nil : Self.table("Changes of the company's identity", shown, clock)
        self.publications = asked.isEmpty ? nil : PublicationRecord.table("Publications of profiles", asked, clock)
        empty =
            shown.isEmpty && asked.isEmpty
            ? .nothingYet(
                "Nothing here", "What partners propose to change or ask to publish is listed here, oldest first.") : nil
    }

    static func table(
        _ caption: String, _ changes: [ChangeRecord], _ clock: OfficeClock, namesPartner: Bool = true
    ) -> Table {
        Table(
            caption,
            [Column(namesPartner ? "Partner" : "Change"), Column("What"), Column("Proposed"), Column("State")],
            changes.map { change in
                let head = namesPartner ? change.partnerName : "Change \(change.id)"
                let days = Day.day(of: change.proposedAt, in: clock.zone).days(until: clock.today)
                let age =
                    change.rules.state == .proposed
                    ? ", \(days == 0 ? "today" : days == 1 ? "1 day ago" : "\(days) days ago")" : ""
                return TableRow(
                    .link(head, "/profile-changes/\(change.id)"),
                    [
                        .text(change.fieldNames),
                        .text(
                            Day.day(of: change.proposedAt, in: clock.zone).spoken + age, note: "by \(change.proposer)"),
                        .tags(change.tag),
                    ])
            })
    }
}

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
        identity = Identity(title, tags: [record.tag])
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
