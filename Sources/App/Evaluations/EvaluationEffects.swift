import PartnerProgram

/// What publishing an evaluation does, as its page says it beforehand.
enum EvaluationEffects: Sendable {
    case grants(GrantOutcome)
    /// With the deals that were closed since the effective day by those who lose something.
    case losses(LossOutcome, deals: [(deal: Link, partner: String, closedOn: Day)])

    func facts(of record: EvaluationRecord) -> Facts {
        switch self {
        case .grants(let outcome): Self.facts(of: record, outcome)
        case .losses(let outcome, _): Self.facts(of: record, outcome)
        }
    }

    private static func facts(of record: EvaluationRecord, _ outcome: GrantOutcome) -> Facts {
        Facts(
            nil,
            [
                Fact("Granted from \(record.rules.effectiveOn.spoken) on", outcome.words),
                Fact(
                    "Become Authorized", counted(outcome.authorized.count, "partner"),
                    note: "Their time to earn a first authorization stops (R34)."),
                Fact(
                    "Letters",
                    "To the administrators of \(counted(Set(outcome.grants.map(\.partner)).count, "partner"))"),
                left(outcome.left.map(\.name), "Reached the requirements and left the program since."),
                Fact("Ends", "Nothing", note: "A monthly evaluation only grants (R35)."),
            ].compactMap(\.self))
    }

    private static func facts(of record: EvaluationRecord, _ outcome: LossOutcome) -> Facts {
        Facts(
            nil,
            [
                Fact("Ended with \(record.rules.cutOff.spoken)", outcome.words),
                Fact(
                    "Become Registered", counted(outcome.registered.count, "partner"),
                    note: "Nothing earned is left; from \(record.rules.effectiveOn.spoken) on they have time to earn "
                        + "one of Sales, Delivery and MSP again (R51, R52)."),
                Fact("Letters", "To the administrators of every partner that held something"),
                left(outcome.left.map(\.name), "Left the program since; what they held ended then."),
                Fact("Granted", "Nothing", note: "A year-end evaluation keeps or ends; a monthly one grants (R50)."),
            ].compactMap(\.self))
    }

    private static func left(_ names: [String], _ note: String) -> Fact? {
        names.isEmpty ? nil : Fact("Nothing for", names.joined(separator: ", "), note: note)
    }

    /// The correction list (A31); nil where there is nothing to look at.
    var deals: Table? {
        guard case .losses(_, let deals) = self, !deals.isEmpty else { return nil }
        return Table(
            "Deals closed since", hidesCaption: true, [Column("Deal"), Column("Partner"), Column("Won on")],
            deals.map { deal in
                TableRow(
                    .link(deal.deal.text, deal.deal.href ?? ""), [.text(deal.partner), .text(deal.closedOn.spoken)])
            })
    }
}
