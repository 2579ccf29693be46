import Foundation
import PartnerProgram
import Postgres

/// The membership of a partner: its clock in words, its history, and what can be decided.
struct MembershipPage: Page {
    static let template = "membership/show"
    let frame: Frame
    let problems: ErrorSummary?
    let head: PartnerHead
    let clock: ClockFace?
    let explanation: Facts?
    let proposal: Banner?
    let history: Table
    let actions: [ActionForm]

    init(
        _ id: Int, _ database: Transaction, _ frame: FrameMaker, _ desk: Desk, _ user: User, _ typed: Typed
    ) async throws {
        let today = desk.clock.today
        let store = MembershipStore(database)
        guard let record = try await store.find(id, on: today) else { throw Refusal.notFound }
        let removal = user.kind == .partner ? nil : try await RemovalStore(database).open(of: id)
        let partner = try await PartnerStore(database).require(id, on: today)
        head = try await PartnerHead(partner, .membership, for: user, today: today, database)
        self.frame = head.frame(frame, "Membership")
        problems = typed.summary
        clock = record.rules.clock.map { Self.face($0, today) }
        explanation = record.rules.clock.map(Self.explanation)
        proposal = removal.map {
            Banner(
                .warn, "Removal proposed by \($0.proposer).", "\($0.reason) Another person, of legal, carries it out.")
        }
        history = Self.history(try await store.history(of: id), desk)
        actions = MembershipActions(record: record, removal: removal, user: user, typed: typed).forms
    }

    private static func face(_ clock: MembershipClock, _ today: Day) -> ClockFace {
        ClockFace(
            clock.kind.label, date: clock.deadline.spokenWithWeekday, left: clock.deadline.left(from: today),
            isLate: clock.deadline < today, link: Link("How this is counted", "#counted"))
    }

    private static func explanation(_ clock: MembershipClock) -> Facts {
        let said = clock.explanation
        return Facts(
            "How this is counted",
            [
                Fact("What ends", said.what), Fact("When", said.when), Fact("What happens then", said.then),
                Fact("How the day was found", said.how),
                Fact(
                    "Notices",
                    clock.notices().map { "\($0.day.spoken) (\($0.daysBefore) days before)" }.joined(separator: "; ")),
                Fact("Rests on", said.clauses.joined(separator: ", ")),
            ])
    }

    private static func history(
        _ rows: [(status: MembershipState, from: Day, cause: String, recordedAt: Date)], _ desk: Desk
    ) -> Table {
        Table(
            "History of the membership", [Column("From"), Column("State"), Column("Because"), Column("Recorded")],
            rows.map { row in
                TableRow(
                    .text(row.from.spoken),
                    [.tags(row.status.tag), .text(row.cause), .text(desk.clock.spoken(row.recordedAt))])
            })
    }
}

/// What the reader may decide about a membership.
struct MembershipActions {
    let record: MembershipRecord
    let removal: Removal?
    let user: User
    let typed: Typed

    var forms: [ActionForm] {
        guard record.rules.state == .removalPending else { return [] }
        if let removal { return decisions(on: removal) }
        return user.holds(.programManager) ? [extending, proposing] : []
    }

    private func decisions(on removal: Removal) -> [ActionForm] {
        var forms: [ActionForm] = []
        if user.holds(.legal), user.id != removal.proposedBy {
            forms.append(
                ActionForm(
                    "Remove the partner",
                    text: "Ends its agreements, its territory and its membership today. It cannot be undone.",
                    to: record.path + "/removal",
                    [.pdf("notice", "The notice of removal", hint: "As it is sent to the partner.", typed)],
                    button: "Remove \(record.partnerName)", .danger, isUpload: true))
        }
        if user.holds(.programManager) {
            forms.append(
                ActionForm(
                    "Withdraw the proposal", to: record.path + "/removal-proposal/withdrawal",
                    button: "Withdraw the proposal"))
        }
        return forms
    }

    private var extending: ActionForm {
        ActionForm(
            "Give more time", text: "The partner is Registered again, and reads the reason.",
            to: record.path + "/extension",
            [
                .day("extended", "New last day", typed),
                ReasonForm.field("extension_reason", "Reason", hint: "It is sent to the partner.", typed),
            ], button: "Extend in writing", .primary)
    }

    private var proposing: ActionForm {
        ActionForm(
            "Propose the removal", text: "Legal decides: two people remove a partner, never one (R53).",
            to: record.path + "/removal-proposal",
            [ReasonForm.field("removal_reason", "Why is the partner to be removed?", typed)],
            button: "Propose the removal",
            .danger)
    }
}
