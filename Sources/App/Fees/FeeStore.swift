import Foundation
import PartnerProgram
import Postgres

/// Fees of partners (R93, R94, A46). Row-level security leaves a partner its own.
struct FeeStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func require(_ id: Int) async throws -> FeeRecord {
        let record = try await database.first(
            """
            SELECT fee.*, partners.name AS partner_name, minor_units, askers.name AS asker,
                CASE WHEN waived_by IS NOT NULL THEN coalesce(waivers.name, 'Somebody of ours') END AS waiver
            FROM partner_fees fee JOIN partners ON partners.id = fee.partner_id JOIN currencies ON code = fee.currency
            LEFT JOIN users askers ON askers.id = waiver_asked_by LEFT JOIN users waivers ON waivers.id = waived_by
            WHERE fee.id = \(id)
            """, FeeRecord.init(row:))
        guard let record else { throw Refusal.notFound }
        return record
    }

    func insert(_ found: FeeForm.Found, of partner: Int, by actor: Actor, at instant: Date) async throws -> Int {
        try await database.one(
            """
            INSERT INTO partner_fees (partner_id, kind, program_year, subsidiary, amount, currency, due_on, recorded_at,
                recorded_by)
            VALUES (\(partner), \(found.kind), \(found.year), \(found.subsidiary), \(found.amount.plain)::numeric,
                \(found.amount.currency.code), \(found.dueOn), \(instant), \(actor.user))
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    func invoice(_ record: FeeRecord, _ next: PartnerFee, number: String) async throws {
        try await touch(
            record, "state = \(next.state), invoiced_on = \(next.invoicedOn), invoice_number = \(number)")
    }

    func pay(_ record: FeeRecord, _ next: PartnerFee) async throws {
        try await touch(
            record,
            """
            state = \(next.state), paid_on = \(next.paidOn), waiver_reason = NULL, waiver_asked_at = NULL,
            waiver_asked_by = NULL
            """)
    }

    func askWaiver(_ record: FeeRecord, because reason: String, by actor: Actor, at instant: Date) async throws {
        try await touch(
            record, "waiver_reason = \(reason), waiver_asked_at = \(instant), waiver_asked_by = \(actor.user)")
    }

    func waive(_ record: FeeRecord, _ next: PartnerFee, by actor: Actor) async throws {
        try await touch(record, "state = \(next.state), waived_on = \(next.waivedOn), waived_by = \(actor.user)")
    }

    func refuseWaiver(_ record: FeeRecord) async throws {
        try await touch(record, "waiver_reason = NULL, waiver_asked_at = NULL, waiver_asked_by = NULL")
    }

    private func touch(_ record: FeeRecord, _ change: SQL) async throws {
        let changed = try await database.execute(
            """
            UPDATE partner_fees SET \(raw: change), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard changed == 1 else {
            throw Refusal.conflict("Somebody else changed this fee at the same moment. Look again.")
        }
    }
}
