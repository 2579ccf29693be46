import Foundation
import PartnerProgram
import Postgres

/// The day of an executed agreement has come (SM2): a new Order Form takes the place of the one before it and of that
/// one's addenda, and location and manager follow the document.
struct Activation {
    let database: Transaction
    let today: Day
    let now: Date

    init(_ database: Transaction, on today: Day, at now: Date) {
        self.database = database
        self.today = today
        self.now = now
    }

    func carryOut(_ record: AgreementRecord) async throws {
        let active = try record.rules.activated(on: today)
        try await AgreementStore(database).move(record, to: active, by: .system, at: now)
        if let subject = record.subject {
            try await TimelineStore(database).add(
                "\(record.title) is active", link: record.path, to: subject, by: .system, at: now,
                on: active.takesEffectOn)
        }
        guard let partner = record.partnerID, record.applicationID == nil, let day = active.takesEffectOn else {
            return
        }
        if record.rules.kind == .orderForm { try await supersede(by: record, active, of: partner) }
        try await move(partner, to: record, from: day)
    }

    private func supersede(by record: AgreementRecord, _ active: Agreement, of partner: Int) async throws {
        let store = PartnerAgreementStore(database)
        for older in try await store.inForce(of: partner, besides: record.id) {
            let next = try older.rules.superseded(by: active)
            try await AgreementStore(database).move(
                older, to: next, by: .system, at: now, reason: "\(record.title) takes its place")
            try await store.markSuperseded(older.id, by: record.id)
            try await TimelineStore(database).add(
                "\(older.title) is superseded", detail: "By \(record.title)", link: older.path, to: .partner(partner),
                by: .system, at: now, on: active.takesEffectOn)
        }
    }

    /// Location and manager as the document names them, from its day on (R20, R21).
    private func move(_ partner: Int, to record: AgreementRecord, from day: Day) async throws {
        let moved = try await PartnerAgreementStore(database).locate(
            partner, in: record.location.code, from: day, by: record.id)
        guard moved else { return }
        try await TimelineStore(database).add(
            "Location is now \(record.location.name)", detail: record.title, link: record.path, to: .partner(partner),
            by: .system, at: now, on: day)
        try await ManagerChange(database, at: now).hand(
            partner, to: record.managerID, from: day, because: "Location by \(record.title) (R21)", by: .system)
    }
}
