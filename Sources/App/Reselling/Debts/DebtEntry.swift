import PartnerProgram
import Postgres

/// What is done with a debt. Whatever changes it may suspend or restore the partner's certification.
struct DebtEntry: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: DebtStore { DebtStore(database) }

    func enter(_ found: DebtForm.Found) async throws -> Done {
        let partner = try await EvidenceReaderStore(database).partner(named: found.partner)
        let id = try await store.insert(found, of: partner, by: actor, at: now)
        return try await told(
            try await store.require(id), "Entered: \(found.amount), due on \(found.dueOn.spoken)",
            notice: "The invoice is entered.")
    }

    func pay(_ record: DebtRecord, _ form: FormData) async throws -> Done {
        var read = FormReader(form)
        let day = read.day("paid", "Enter the day on which it was paid")
        try read.finish()
        let next = try atField("paid") { () throws(Debt.Refusal) in
            try record.rules.paid(on: day ?? today, today: today)
        }
        try await store.change(record, to: next, because: nil)
        return try await told(record, "Paid on \((day ?? today).spoken)", notice: "The payment is entered.")
    }

    func grant(_ record: DebtRecord, _ form: FormData) async throws -> Done {
        var read = FormReader(form)
        let day = read.day("grace", "Enter the last day of the grace")
        let reason = read.paragraphs("grace_reason", "Write why the grace is given", atMost: 1000)
        try read.finish()
        let next = try atField("grace") { () throws(Debt.Refusal) in
            try record.rules.granted(until: day ?? today, because: reason)
        }
        try await store.change(record, to: next, because: reason)
        return try await told(
            record, "Grace until \((day ?? today).spoken)", because: reason, notice: "The grace is given.")
    }

    /// A day that cannot be is a problem of its field.
    private func atField(_ field: String, _ decide: () throws(Debt.Refusal) -> Debt) throws -> Debt {
        do throws(Debt.Refusal) { return try decide() } catch {
            guard error == .isPaid else { throw Problems(field, error.sentence) }
            throw error
        }
    }

    private func told(_ record: DebtRecord, _ what: String, because reason: String? = nil, notice: String) async throws
        -> Done
    {
        try await EvidenceEventStore(database).add(what, because: reason, to: .debt(record.id), by: actor, at: now)
        try await ResellerSteps(database, by: actor, desk).settle(of: record.partner)
        return Done(record.path, notice: notice)
    }
}
