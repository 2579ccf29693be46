import Foundation
import PartnerProgram

/// The form of a new MSP licence agreement.
struct MSPClientFormPage: Page {
    static let template = "msp-clients/form"
    let frame: Frame
    let problems: ErrorSummary?
    let fields: [Field]

    init(frame: FrameMaker, _ form: MSPClientForm) {
        self.frame = frame(
            "Enter an MSP agreement", section: "MSP clients", crumbs: [Link("MSP clients", "/msp-clients")])
        problems = form.typed.summary
        fields = form.fields
    }
}

/// One agreement with its client.
struct MSPClientPage: Page {
    static let template = "msp-clients/show"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let banners: [Banner]
    let facts: Facts
    let actions: [ActionForm]
    let timeline: Timeline

    init(
        frame: FrameMaker, _ record: MSPClientRecord, among agreements: [MSPClientAgreement], for user: User,
        _ typed: Typed, _ clock: OfficeClock
    ) {
        let isPartner = user.kind == .partner
        self.frame = frame(
            record.client.name, section: "MSP clients", crumbs: [Link("MSP clients", "/msp-clients")])
        problems = typed.summary
        let isNew = record.rules.isNewClient(among: agreements)
        identity = Identity(
            record.client.name, tags: [record.rules.state.tag] + (isNew ? [.calm("New client")] : []),
            facts: [Link(record.reference, nil)]
                + (isPartner ? [] : [Link(record.partnerName, "/partners/\(record.partner)")]))
        banners = Self.banners(record, user)
        facts = Self.facts(record, isNew: isNew, clock)
        let mayAnswer = ChannelContext.admits(user) && user.id != record.rules.enterer
        actions = mayAnswer && record.rules.state == .signed ? Self.actions(record, typed) : []
        timeline = Self.timeline(record, clock)
    }

    private static func banners(_ record: MSPClientRecord, _ user: User) -> [Banner] {
        if let reason = record.returnReason {
            return [Banner(.warn, "Returned:", reason + " Enter the agreement again once that is put right.")]
        }
        guard record.rules.state == .signed else { return [] }
        return user.id == record.rules.enterer && ChannelContext.admits(user)
            ? [Banner(.info, "You entered this agreement.", "Somebody else compares it with its document.")]
            : [Banner(.info, "It does not count yet.", "It counts once we have compared it with its document.")]
    }

    private static func facts(_ record: MSPClientRecord, isNew: Bool, _ clock: OfficeClock) -> Facts {
        Facts(
            nil,
            [
                Fact("Client", record.client.name, note: record.countryName),
                Fact("Web domain", record.client.domain),
                Fact("Signature", record.rules.signedOn.spoken),
                Fact("First day", record.firstDay.spoken),
                Fact("Last day", record.lastDay?.spoken ?? "Without an end"),
                Fact("Agreement", record.document.text, href: record.document.href),
                Fact(
                    "New client", isNew ? "Yes" : "No",
                    note: isNew
                        ? "No earlier MSP agreement of the partner names it. It counts in "
                            + "\(record.rules.signedOn.year) (R84)."
                        : "Only the first MSP agreement with a client counts as a new client (R84)."),
            ])
    }

    private static func actions(_ record: MSPClientRecord, _ typed: Typed) -> [ActionForm] {
        [
            ActionForm(
                "Verify", text: "Compare client, signature and days with \(record.document.text) first.",
                to: record.path + "/verification", button: "It is as entered", .primary),
            ActionForm(
                "Return", text: "A returned agreement does not count.", to: record.path + "/return",
                [ReasonForm.field("reason", "What is not as entered?", typed)], button: "Return it", .danger),
        ]
    }

    private static func timeline(_ record: MSPClientRecord, _ clock: OfficeClock) -> Timeline {
        let answered = record.answeredAt.map {
            Timeline.Entry(
                record.rules.state.label, time: clock.spoken($0), machineTime: $0.formatted(.iso8601),
                by: record.answerer ?? "Somebody of ours", detail: record.returnReason)
        }
        let entered = Timeline.Entry(
            "Entered", time: clock.spoken(record.enteredAt), machineTime: record.enteredAt.formatted(.iso8601),
            by: record.enterer)
        return Timeline([answered, entered].compactMap(\.self))
    }
}
