import Foundation
import PartnerProgram
import Postgres

/// The day of an executed agreement has come (SM2): a new Order Form takes the place of the one before it and of that
/// one's addenda, and location and manager follow the document.
struct Activation {
    let database: Transaction
    let desk: Desk

    init(_ database: Transaction, _ desk: Desk) {
        self.database = database
        self.desk = desk
    }

    private var today: Day { desk.clock.today }
    private var now: Date { desk.clock.now }

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
        try await hand(partner, record, from: day)
    }

    /// The manager whom the rules of that day name for the new place; without a rule, the one whom the document names.
    private func hand(_ partner: Int, _ record: AgreementRecord, from day: Day) async throws {
        let rule = try await ManagerRuleStore(database).rule(for: record.location.code, on: day)
        let named = record.managerName.map { NamedPerson(id: record.managerID, name: $0) }
        guard let manager = rule?.manager ?? named else { return }
        let wanted = ManagerChange.Wanted(
            manager: manager, day: day, reason: "Location by \(record.title) (R21).", actor: .system, rule: rule?.id)
        try await ManagerChange(database, desk).hand(partner, wanted)
    }
}
