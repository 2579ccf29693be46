import PartnerProgram

/// What a debt's page says.
struct DebtPage {
    let record: DebtRecord
    let events: [EvidenceEvent]
    let user: User
    let clock: OfficeClock

    private var standing: Debt.Standing { record.rules.standing(on: clock.today) }

    func page(_ frame: FrameMaker, _ typed: Typed) -> EvidencePage {
        EvidencePage(
            frame: frame(record.title, section: "Debts", crumbs: [Link("Debts", "/debts")]), typed,
            Identity(
                record.title, tags: [standing.tag],
                facts: [
                    Link(record.reference, nil),
                    Link(record.partnerName, "/partners/\(record.partner)/reselling"),
                ]), banners, facts, actions: actions(typed), events, clock)
    }

    private var banners: [Banner] {
        guard standing == .delinquent else { return [] }
        return [
            Banner(
                .warn, "Past due and delinquent.",
                "Until it is paid, no new order of a reseller is taken; running ones go on (R142).")
        ]
    }

    private var facts: Facts {
        Facts(
            nil,
            [
                Fact("Partner", record.partnerName), Fact("Owed", record.amount?.description),
                Fact(
                    "Due on", record.rules.dueOn.spoken,
                    note: standing == .paid ? nil : record.rules.dueOn.left(from: clock.today)),
            ]
                + (record.rules.graceUntil.map {
                    [Fact("Grace until", $0.spoken, note: record.graceReason)]
                } ?? [])
                + [Fact("Paid on", record.rules.paidOn?.spoken ?? "Not paid")])
    }

    private func actions(_ typed: Typed) -> [ActionForm] {
        guard FinanceContext.admits(user), record.rules.paidOn == nil else { return [] }
        return [
            ActionForm(
                "Payment", to: record.path + "/payment", [.day("paid", "Paid on", typed)], button: "It is paid",
                .primary),
            ActionForm(
                "Grace", text: "Until its last day the invoice is not delinquent. It can be made longer, not shorter.",
                to: record.path + "/grace",
                [
                    .day("grace", "Last day of the grace", typed),
                    ReasonForm.field("grace_reason", "Why is it given?", typed),
                ], button: "Give the grace"),
        ]
    }
}
