import Foundation
import PartnerProgram

extension EvaluationPage {
    static func facts(_ record: EvaluationRecord, _ partners: [Link]) -> Facts {
        let rules = record.rules
        let names = partners.prefix(5).map(\.text).joined(separator: ", ")
        let more = partners.count > 5 ? " and \(partners.count - 5) more" : ""
        return Facts(
            nil,
            [
                Fact("Cut-off day", rules.cutOff.spoken, note: "Facts of \(rules.cutOff.year) up to it count."),
                Fact("Holds from", rules.effectiveOn.spoken),
                Fact("Partners", record.partners == nil ? "All in the program on that day" : names + more),
                Fact("Decided by", "Program of \(record.program)", href: "/program/\(record.programYear)"),
            ])
    }

    static func frozen(_ freeze: EvaluationFreeze, _ clock: OfficeClock) -> Facts {
        Facts(
            nil,
            [
                Fact("Frozen", clock.spoken(freeze.takenAt), note: "By \(freeze.takenBy); freeze \(freeze.number)"),
                Fact("Partners", ListPage.words(freeze.partnerCount)),
                Fact("Facts looked at", ListPage.words(freeze.factCount)),
                Fact("SHA-256 of the rules", short(freeze.rulesHash)),
                Fact("SHA-256 of the inputs", freeze.inputHash.map(short), note: pending(freeze)),
                Fact("SHA-256 of the results", freeze.resultHash.map(short), note: pending(freeze)),
            ])
    }

    private static func pending(_ freeze: EvaluationFreeze) -> String? {
        freeze.calculatedAt == nil ? "Known once all partners are judged" : nil
    }

    /// In groups that can be read aloud, the whole of it.
    private static func short(_ hash: String) -> String {
        stride(from: 0, to: hash.count, by: 8).map { start in
            let first = hash.index(hash.startIndex, offsetBy: start)
            return String(hash[first...].prefix(8))
        }.joined(separator: " ")
    }

    static func earlier(_ freezes: [EvaluationFreeze], _ clock: OfficeClock) -> Table {
        Table(
            "Earlier freezes", hidesCaption: true,
            [Column("Freeze"), Column("Taken"), .number("Partners"), .number("Facts"), Column("Result")],
            freezes.map { freeze in
                TableRow(
                    .text("\(freeze.number)"),
                    [
                        .text(clock.spoken(freeze.takenAt), note: "By \(freeze.takenBy)"),
                        .number(ListPage.words(freeze.partnerCount)), .number(ListPage.words(freeze.factCount)),
                        .text(freeze.resultHash.map { String($0.prefix(8)) } ?? "Not calculated"),
                    ])
            })
    }

    static func timeline(_ record: EvaluationRecord, _ clock: OfficeClock) -> Timeline {
        func entry(_ title: String, _ at: Date, _ by: String, _ detail: String? = nil) -> Timeline.Entry {
            Timeline.Entry(
                title, time: clock.spoken(at), machineTime: at.formatted(.iso8601), by: by, detail: detail)
        }
        let freeze = record.freeze
        let deeds = [
            (Optional(record.planned), "Planned", nil), (record.reviewed, "Taken into review", nil),
            (record.approved, "Approved", nil), (record.applied, "Published", nil),
            (record.cancelled, "Cancelled", record.cancelReason),
        ]
        var entries = deeds.compactMap { deed, title, detail in
            deed.map { (at: $0.at, entry: entry(title, $0.at, $0.by, detail)) }
        }
        if let freeze {
            entries.append((freeze.takenAt, entry("Frozen", freeze.takenAt, freeze.takenBy)))
            if let at = freeze.calculatedAt { entries.append((at, entry("Calculated", at, "Partnerdesk"))) }
        }
        return Timeline(entries.sorted { $0.at > $1.at }.map(\.entry))
    }
}

/// What the reader may do with an evaluation now.
struct EvaluationActions {
    let record: EvaluationRecord
    let user: User
    let today: Day
    let typed: Typed

    var forms: [ActionForm] {
        guard ProgramManagerContext.admits(user), record.rules.state.isOpen else { return [] }
        let now: [ActionForm?] =
            switch record.rules.state {
            case .scheduled: [freezing("Freeze the facts", .primary)]
            case .snapshotTaken: []
            case .calculated: [reviewing, freezing("Freeze anew")]
            case .inReview: [approving, freezing("Freeze anew")]
            case .approved: [publishing]
            case .applied, .cancelled: []
            }
        return now.compactMap(\.self) + [cancelling]
    }

    private func freezing(_ title: String, _ look: Button.Look? = nil) -> ActionForm? {
        guard record.freezeAskedAt == nil else { return nil }
        let isAnew = record.freeze != nil
        return ActionForm(
            title,
            text: isAnew
                ? "Results are never edited. Once data is corrected or a waiver is approved, everything is frozen and "
                    + "judged anew; this freeze stays for comparison."
                : "One picture of everything that counts is taken and judged. What changes afterwards changes nothing "
                    + "in it.",
            to: record.path + "/freeze", button: title, look)
    }

    private var reviewing: ActionForm {
        ActionForm(
            "Take into review", text: "Look at the results. Once they are right, somebody else approves them.",
            to: record.path + "/review", button: "Take into review", .primary)
    }

    private var approving: ActionForm? {
        let isOurs = [record.rules.plannedBy, record.rules.reviewedBy].contains(user.id)
        guard !record.rules.isRehearsal, !isOurs else { return nil }
        return ActionForm(
            "Approve", text: "You confirm the results as the second person.", to: record.path + "/approval",
            button: "Approve the results", .primary)
    }

    private var publishing: ActionForm? {
        guard today >= record.rules.effectiveOn else { return nil }
        return ActionForm(
            "Publish", text: "Everything named under “What publishing does” happens at once. It is not undone.",
            to: record.path + "/publication", button: "Publish it", .primary)
    }

    private var cancelling: ActionForm {
        ActionForm(
            "Cancel", text: "Nothing of it takes effect. The day can be evaluated by another one.",
            to: record.path + "/cancellation", [ReasonForm.field("reason", "Why is it cancelled?", typed)],
            button: "Cancel the evaluation", .danger)
    }
}

/// The form by which an evaluation is planned.
struct EvaluationFormPage: Page {
    static let template = "evaluations/form"
    let frame: Frame
    let problems: ErrorSummary?
    let fields: [Field]

    init(frame: FrameMaker, _ form: EvaluationForm) {
        self.frame = frame(
            "Plan an evaluation", section: "Evaluations", crumbs: [Link("Evaluations", "/evaluations")])
        problems = form.typed.summary
        fields = form.fields
    }
}
