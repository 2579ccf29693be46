import Foundation
import PartnerProgram

/// One record of a register of evidence: what it says, what hangs on it, what can be done, and what happened.
struct EvidencePage: Page {
    static let template = "evidence/show"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let banners: [Banner]
    let facts: Facts
    let tables: [Section]
    let actions: [ActionForm]
    let timeline: Timeline

    /// A table under its own heading, or a sentence where there is nothing in it.
    struct Section: Sendable {
        let title: String
        let table: Table?
        let nothing: String?

        init(_ table: Table, nothing: String) {
            title = table.caption
            self.table = table.rows.isEmpty ? nil : table
            self.nothing = table.rows.isEmpty ? nothing : nil
        }
    }

    init(
        frame: Frame, _ typed: Typed, _ identity: Identity, _ banners: [Banner] = [], _ facts: Facts,
        tables: [Section] = [], actions: [ActionForm], _ events: [EvidenceEvent], _ clock: OfficeClock
    ) {
        self.frame = frame
        problems = typed.summary
        self.identity = identity
        self.banners = banners
        self.facts = facts
        self.tables = tables
        self.actions = actions
        timeline = Timeline(
            events.map {
                Timeline.Entry(
                    $0.title, time: clock.spoken($0.at), machineTime: $0.at.formatted(.iso8601), by: $0.actor,
                    detail: $0.reason)
            })
    }
}

/// The form of a new record of such a register.
struct EvidenceFormPage: Page {
    static let template = "evidence/form"
    let frame: Frame
    let problems: ErrorSummary?
    let title: String
    let text: String
    let action: String
    let fields: [Field]
    let button: String
    let back: String

    /// `list` is where the form leads back to: its name and address.
    init(
        frame: FrameMaker, _ title: String, text: String, to action: String, _ fields: [Field], button: String,
        list: Link, _ typed: Typed
    ) {
        self.frame = frame(title, section: list.text, crumbs: [list])
        problems = typed.summary
        self.title = title
        self.text = text
        self.action = action
        self.fields = fields
        self.button = button
        back = list.href ?? "/"
    }
}
