import PartnerProgram
import Postgres

/// What is done with a fee: entered, invoiced, paid, waived by a second person.
struct FeeEntry: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: FeeStore { FeeStore(database) }

    func enter(_ found: FeeForm.Found) async throws -> Done {
        let partner = try await EvidenceReaderStore(database).partner(named: found.partner)
        let id = try await store.insert(found, of: partner, by: actor, at: now)
        try await EvidenceEventStore(database).add(
            "Entered: \(found.amount), due on \(found.dueOn.spoken)", to: .fee(id), by: actor, at: now)
        return Done("/fees/\(id)", notice: "The fee is entered.")
    }

    func invoice(_ record: FeeRecord, _ form: FormData) async throws -> Done {
        var read = FormReader(form)
        let number = read.text("invoice_number", "Enter the number of the invoice", atMost: 40)
        let day = read.day("invoiced", "Enter the day of the invoice")
        try read.finish()
        let next = try onDay("invoiced") { () throws(PartnerFee.Refusal) in
            try record.rules.invoiced(on: day ?? today, today: today)
        }
        try await store.invoice(record, next, number: number)
        return try await told(record, "Invoiced: \(number)", tellsPartner: true)
    }

    func pay(_ record: FeeRecord, _ form: FormData) async throws -> Done {
        var read = FormReader(form)
        let day = read.day("paid", "Enter the day on which it was paid")
        try read.finish()
        let next = try onDay("paid") { () throws(PartnerFee.Refusal) in
            try record.rules.paid(on: day ?? today, today: today)
        }
        try await store.pay(record, next)
        return try await told(record, "Paid on \((next.paidOn ?? today).spoken)")
    }

    /// A day that cannot be is a problem of its field.
    private func onDay(_ field: String, _ decide: () throws(PartnerFee.Refusal) -> PartnerFee) throws -> PartnerFee {
        do throws(PartnerFee.Refusal) { return try decide() } catch {
            switch error {
            case .inTheFuture, .beforeTheInvoice: throw Problems(field, error.sentence)
            default: throw error
            }
        }
    }

    func askWaiver(_ record: FeeRecord, because reason: String) async throws -> Done {
        guard let user = actor.user else { throw Refusal.forbidden }
        _ = try record.rules.waiverAsked(by: user, because: reason)
        try await store.askWaiver(record, because: reason, by: actor, at: now)
        return try await told(record, "Waiver asked for", because: reason)
    }

    func waive(_ record: FeeRecord) async throws -> Done {
        guard let user = actor.user else { throw Refusal.forbidden }
        try await store.waive(record, try record.rules.waived(by: user, on: today), by: actor)
        return try await told(record, "Waived", because: record.waiverReason, tellsPartner: true)
    }

    func refuseWaiver(_ record: FeeRecord, because reason: String) async throws -> Done {
        _ = try record.rules.waiverRefused()
        try await store.refuseWaiver(record)
        return try await told(record, "Waiver refused", because: reason)
    }

    private func told(
        _ record: FeeRecord, _ what: String, because reason: String? = nil, tellsPartner: Bool = false
    ) async throws -> Done {
        try await EvidenceEventStore(database).add(what, because: reason, to: .fee(record.id), by: actor, at: now)
        if tellsPartner {
            try await TimelineStore(database).add(
                "\(record.title): \(what.lowercased())", link: record.path, to: .partner(record.partner), by: actor,
                at: now)
            try await EvidenceReaderStore(database).tell(
                record.partner, "\(record.title): \(what.lowercased())",
                """
                \(record.amount?.description ?? ""), due on \(record.rules.dueOn.spoken).

                \(desk.settings.publicURL + record.path)
                """)
        }
        return Done(record.path, notice: what + ".")
    }
}
