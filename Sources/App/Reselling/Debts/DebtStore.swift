import Foundation
import PartnerProgram
import Postgres

/// A debt as it is kept.
struct DebtRecord: Sendable {
    let id: Int
    let reference: String
    let partner: Int
    let partnerName: String
    let invoice: String
    let amount: Money?
    let graceReason: String?
    let version: Int
    let rules: Debt

    var path: String { "/debts/\(id)" }
    var title: String { "Invoice \(invoice)" }

    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        invoice = try row.get("invoice_number")
        amount = Money(
            rounding: try row.get("amount"),
            in: Currency(code: try row.get("currency"), minorUnits: try row.get("minor_units")))
        graceReason = try row.optional("grace_reason")
        version = try row.get("version")
        rules = try Debt(row: row)
    }
}

extension Debt {
    init(row: Row) throws {
        self.init(
            dueOn: try row.get("due_on"), graceUntil: try row.optional("grace_until"),
            paidOn: try row.optional("paid_on"))
    }
}

extension Debt.Standing {
    var tag: Tag {
        switch self {
        case .open: .calm(label)
        case .inGrace: .warn(label)
        case .delinquent: .bad(label)
        case .paid: .good(label)
        }
    }
}

/// Invoices that partners owe (R142). Row-level security leaves a partner its own.
struct DebtStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func require(_ id: Int) async throws -> DebtRecord {
        let record = try await database.first(
            """
            SELECT debts.*, partners.name AS partner_name, minor_units
            FROM debts JOIN partners ON partners.id = partner_id JOIN currencies ON code = currency
            WHERE debts.id = \(id)
            """, DebtRecord.init(row:))
        guard let record else { throw Refusal.notFound }
        return record
    }

    func insert(_ found: DebtForm.Found, of partner: Int, by actor: Actor, at instant: Date) async throws -> Int {
        try await database.one(
            """
            INSERT INTO debts (partner_id, invoice_number, amount, currency, due_on, recorded_at, recorded_by)
            VALUES (\(partner), \(found.invoice), \(found.amount.plain)::numeric, \(found.amount.currency.code),
                \(found.dueOn), \(instant), \(actor.user))
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    func change(_ record: DebtRecord, to next: Debt, because reason: String?) async throws {
        let changed = try await database.execute(
            """
            UPDATE debts SET grace_until = \(next.graceUntil), grace_reason = coalesce(\(reason), grace_reason),
                paid_on = \(next.paidOn), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard changed == 1 else {
            throw Refusal.conflict("Somebody else changed this debt at the same moment. Look again.")
        }
    }
}
