import Foundation
import PartnerProgram

/// The form by which an exception is asked for.
struct ExceptionFormPage: Page {
    static let template = "exceptions/form"
    let frame: Frame
    let problems: ErrorSummary?
    let partner: String
    let action: String
    let back: String
    let fields: [Field]

    init(frame: FrameMaker, _ form: ExceptionForm, of partner: Link) {
        let path = partner.href ?? ""
        self.frame = frame(
            "Ask for an exception", section: "Exceptions", crumbs: [Link("Exceptions", "/exceptions"), partner])
        problems = form.typed.summary
        self.partner = partner.text
        action = path + "/exceptions"
        back = path
        fields = form.fields
    }
}

/// One exception with whoever asked and whoever decided.
struct ExceptionPage: Page {
    static let template = "exceptions/show"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let banners: [Banner]
    let facts: Facts
    let actions: [ActionForm]
    let timeline: Timeline

    init(frame: FrameMaker, _ record: ExceptionRecord, for user: User, _ typed: Typed, _ clock: OfficeClock) {
        let isPartner = user.kind == .partner
        self.frame = frame(
            record.title, section: "Exceptions", crumbs: isPartner ? [] : [Link("Exceptions", "/exceptions")])
        problems = typed.summary
        identity = Identity(
            record.title, tags: [.calm(record.rules.kind.label), record.rules.state.tag],
            facts: [Link(record.reference, nil), Link(record.partnerName, "/partners/\(record.partner)")])
        banners = Self.banners(record, user)
        facts = Self.facts(record)
        actions = record.rules.state == .asked ? Self.actions(record, user, typed) : []
        timeline = Self.timeline(record, clock)
    }

    private static func banners(_ record: ExceptionRecord, _ user: User) -> [Banner] {
        guard record.rules.state == .asked else { return [] }
        return user.id == record.rules.asker
            ? [Banner(.info, "You asked for it.", "A program manager other than you decides.")]
            : [Banner(.info, "Nothing has changed yet.", "It takes effect once a program manager approves it.")]
    }

    private static func facts(_ record: ExceptionRecord) -> Facts {
        let isWaiver = record.rules.kind == .waiver
        let effect =
            isWaiver
            ? "The row “\(record.requirementName ?? "")” need not be met by evaluations with a cut-off on these days."
            : "The partner holds \(record.rules.level.label) on these days, marked as given by decision. Its deadline "
                + "as a Registered partner runs on, since no requirement is met (R34)."
        return Facts(
            nil,
            [
                Fact("Authorization", record.rules.level.label),
                Fact("First day", record.rules.days.lowerBound.spoken),
                Fact("Last day", record.rules.days.upperBound.spoken),
                Fact("Effect", effect),
                Fact("Reason", record.reason),
            ] + decision(record))
    }

    /// What the one who decided wrote, which nobody has to who approves.
    private static func decision(_ record: ExceptionRecord) -> [Fact] {
        (record.decisionReason.isEmpty ? [] : [Fact("Decision", record.decisionReason)])
            + (record.endReason.map { [Fact("Ended early", $0)] } ?? [])
    }

    private static func actions(_ record: ExceptionRecord, _ user: User, _ typed: Typed) -> [ActionForm] {
        if user.id == record.rules.asker {
            return [
                ActionForm(
                    "Withdraw", text: "Nobody decides on it then.", to: record.path + "/withdrawal",
                    button: "Withdraw it")
            ]
        }
        guard ProgramManagerContext.admits(user) else { return [] }
        return [
            ActionForm(
                "Approve", to: record.path + "/approval",
                [
                    .textarea(
                        "words", "Note", value: typed.form["words"], problem: typed.problems["words"], isOptional: true,
                        rows: 3)
                ], button: "Approve it", .primary),
            ActionForm(
                "Refuse", to: record.path + "/refusal", [ReasonForm.field("reason", "Why is it refused?", typed)],
                button: "Refuse it", .danger),
        ]
    }

    private static func timeline(_ record: ExceptionRecord, _ clock: OfficeClock) -> Timeline {
        let decided = record.decidedAt.map {
            Timeline.Entry(
                record.rules.state.label, time: clock.spoken($0), machineTime: $0.formatted(.iso8601),
                by: record.decider ?? "Somebody of ours",
                detail: record.decisionReason.isEmpty ? nil : record.decisionReason)
        }
        let asked = Timeline.Entry(
            "Asked for", time: clock.spoken(record.askedAt), machineTime: record.askedAt.formatted(.iso8601),
            by: record.asker, detail: record.reason)
        return Timeline([decided, asked].compactMap(\.self))
    }
}
