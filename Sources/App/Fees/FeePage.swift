import PartnerProgram

/// What a fee's page says.
struct FeePage {
    let record: FeeRecord
    let events: [EvidenceEvent]
    let user: User
    let clock: OfficeClock

    static let known: KnownConstraints = [
        "partner_fees_invoice_is_used_once": ("invoice_number", "Another fee has this number of an invoice")
    ]

    private var standing: PartnerFee.Standing { record.rules.standing(on: clock.today) }
    private var isOpen: Bool { record.rules.state == .due || record.rules.state == .invoiced }

    func page(_ frame: FrameMaker, _ typed: Typed) -> EvidencePage {
        EvidencePage(
            frame: frame(record.title, section: "Fees", crumbs: [Link("Fees", "/fees")]), typed,
            Identity(
                record.title, tags: [standing.tag],
                facts: [
                    Link(record.reference, nil),
                    Link(record.partnerName, user.kind == .partner ? nil : "/partners/\(record.partner)"),
                ]), banners, facts, actions: actions(typed), events, clock)
    }

    private var banners: [Banner] {
        var banners: [Banner] = []
        if standing == .overdue {
            banners.append(
                Banner(
                    .warn, "Overdue.",
                    record.kind == .demoEnvironment
                        ? "Until it is paid or waived, no authorization is granted (A46)."
                        : "Until it is paid or waived, the subsidiary has no access to Partner Licenses (A46)."))
        }
        if isOpen, let reason = record.waiverReason {
            let asker = record.asker ?? "Somebody of ours"
            banners.append(Banner(.info, "\(asker) asks that it be waived:", reason))
        }
        return banners
    }

    private var facts: Facts {
        Facts(
            nil,
            [
                Fact("Partner", record.partnerName), Fact("Fee", record.kind.label, note: "R93, R94"),
                Fact("Program year", String(record.year)), Fact("Amount", record.amount?.description),
                Fact(
                    "Due on", record.rules.dueOn.spoken,
                    note: isOpen ? record.rules.dueOn.distance(from: clock.today) : nil),
                Fact("Invoice", record.invoiceNumber, note: record.rules.invoicedOn.map { "of \($0.spoken)" }),
                Fact("Paid on", record.rules.paidOn?.spoken),
            ]
                + (record.rules.waivedOn.map {
                    [
                        Fact("Waived on", $0.spoken, note: record.waiver.map { "by \($0)" }),
                        Fact("Why it was waived", record.waiverReason),
                    ]
                } ?? []))
    }

    private func actions(_ typed: Typed) -> [ActionForm] {
        guard isOpen, FeeKeeperContext.admits(user) else { return [] }
        // Where a waiver waits for this reader, that comes first.
        let decides = record.rules.asker.map { $0 != user.id } ?? false
        let look: Button.Look? = decides ? nil : .primary
        let next =
            record.rules.state == .due
            ? ActionForm(
                "Invoice", to: record.path + "/invoice",
                [
                    .text(
                        "invoice_number", "Number of the invoice", value: typed.form["invoice_number"],
                        problem: typed.problems["invoice_number"], width: .w20),
                    .day("invoiced", "Day of the invoice", typed),
                ], button: "It is invoiced", look)
            : ActionForm(
                "Payment", to: record.path + "/payment", [.day("paid", "Paid on", typed)], button: "It is paid",
                look)
        return decides ? waiver(typed) + [next] : [next] + waiver(typed)
    }

    private func waiver(_ typed: Typed) -> [ActionForm] {
        guard let asker = record.rules.asker else {
            return [
                ActionForm(
                    "Ask that it be waived", text: "A second person decides.", to: record.path + "/waiver-request",
                    [ReasonForm.field("waiver_reason", "Why should it be waived?", typed)], button: "Ask for it")
            ]
        }
        guard asker != user.id else { return [] }
        return [
            ActionForm(
                "Waive it", text: "The partner no longer owes it, and is told.", to: record.path + "/waiver",
                button: "Waive the fee", .primary),
            ActionForm(
                "Do not waive it", to: record.path + "/waiver-refusal",
                [ReasonForm.field("refusal_reason", "Why not?", typed)], button: "Do not waive it"),
        ]
    }
}
