import Foundation
import PartnerProgram
import Postgres

/// An opportunity of ours: what it is about, how far it is, who may mean the same, and who sells it with us.
struct VendorOpportunityPage: Page {
    static let template = "vendor-opportunities/show"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let content: Facts
    let matches: Table?
    let invitations: Table?
    let actions: [RegistrationPage.RegistrationAction]
    let summary: Facts
    let stages: Table?

    /// What is shown besides the record.
    struct File: Sendable {
        let likes: [VendorOpportunityStore.Like]
        let invitations: [CoSellRecord]
        let stages: [(percent: Int, on: Day, by: String?)]
    }

    init(
        frame: FrameMaker, _ record: VendorOpportunityRecord, _ file: File, _ viewer: User, _ clock: OfficeClock,
        _ typed: Typed
    ) {
        self.frame = frame(
            record.title, section: "Our opportunities", crumbs: [Link("Our opportunities", "/vendor-opportunities")])
        problems = typed.summary
        let acts = DealContext.admits(viewer) && record.isOpen
        identity = Identity(
            record.title, tags: [VendorOpportunityRecord.tag(record.outcome)],
            facts: [Link(record.reference, nil), Link(record.countryName, nil), Link("\(record.stage) %", nil)],
            buttons: acts
                ? [
                    .link("Invite partners", record.path + "/invitations/new", .primary),
                    .link("Close", record.path + "/close"),
                ] : [])
        content = record.content
        matches = Self.matches(record, file.likes)
        invitations = file.invitations.isEmpty ? nil : Self.invitations(file.invitations)
        actions =
            acts
            ? [
                .init(
                    form: RegistrationStageForm.action(to: record.path + "/stages", typed, now: record.stage),
                    version: record.version)
            ] : []
        summary = record.summary
        stages =
            file.stages.isEmpty
            ? nil
            : Table(
                "Stages", hidesCaption: true, [Column("Reached on"), .number("Stage"), Column("By")],
                file.stages.map { step in
                    TableRow(.text(step.on.spoken), [.number("\(step.percent) %"), .text(step.by)])
                })
    }

    private static func matches(_ record: VendorOpportunityRecord, _ likes: [VendorOpportunityStore.Like]) -> Table? {
        let rows = likes.map { like in (like, record.prospect.likeness(to: like.prospect)) }
            .filter { !$0.1.isEmpty }
            .map { like, kinds in
                TableRow(
                    .link("\(like.reference): \(like.prospect.name)", like.path, note: like.partner),
                    [
                        .text(kinds.map(\.rawValue).joined(separator: ", ")), .tags(like.state.tag),
                        .text(RegistrationMatch.utc(like.submittedAt)),
                    ])
            }
        return rows.isEmpty
            ? nil
            : Table(
                "Registrations that may be the same", hidesCaption: true,
                [Column("Registration"), Column("Matches by"), Column("State"), Column("First submitted")], rows)
    }

    private static func invitations(_ all: [CoSellRecord]) -> Table {
        Table(
            "Invitations", hidesCaption: true, [Column("Partner"), Column("Answer by"), Column("State")],
            all.map { invitation in
                TableRow(
                    .link(invitation.partnerName, invitation.path, note: invitation.reference),
                    [.text(invitation.rules.answerBy.spoken), .tags(invitation.rules.state.tag)])
            })
    }
}

extension VendorOpportunityRecord {
    fileprivate var content: Facts {
        func fact(_ label: String, _ value: String?, note: String? = nil) -> Fact {
            Fact(label, value.flatMap { $0.isEmpty ? nil : $0 }, note: note)
        }
        return Facts(
            "The opportunity",
            [
                fact("Customer", prospect.name, note: customer), fact("Country", countryName),
                fact("Web domain", prospect.domain), fact("Registration number", prospect.number), fact("Need", need),
                fact("Estimated value", value?.description), fact("Expected close", expectedClose?.spoken),
                fact("Motion", motion?.label, note: motion?.explanation), fact("Account executive", executive),
            ])
    }

    fileprivate var summary: Facts {
        let known = Fact(
            "Known since", RegistrationMatch.utc(knownSince),
            note: recorder.map { "Entered by \($0). The server's time; it decides who was first." }
                ?? "It came from our sales system.")
        let counting = Fact(
            "Counts since", countingSince?.spoken,
            note: "The first day at \(SalesStage.counting) % or more; later days do not undo it (A7).")
        guard let closedOn else { return Facts(isNarrow: true, [known, Fact("Stage", "\(stage) %"), counting]) }
        let arr = newARR.flatMap { Money(rounding: $0, in: currency)?.description }
        return Facts(
            isNarrow: true,
            [known, counting, Fact("Closed on", closedOn.spoken, note: closer.map { "By \($0)" })]
                + (outcome == "won" ? [Fact("New licence ARR", arr)] : [Fact("Why it was lost", lossReason)]))
    }
}
