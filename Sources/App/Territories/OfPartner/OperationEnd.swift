import PartnerProgram
import Postgres

/// The end of something that a partner had in a country: recorded with its evidence. A gate that is lost by it becomes
/// a task; the territory itself changes by a signed document alone (R15–R18).
struct OperationEnd: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    /// The gates that `record`'s end on `day` loses: on that day, or on a later one on which something else there has
    /// ended that carried the gate until then.
    static func lost(by record: OperationRecord, on day: Day, of partner: Int, _ database: any Querying) async throws
        -> [Gate]
    {
        var lost: [Gate] = []
        for day in try await [day] + OperationStore(database).ends(of: partner, after: day) {
            let facts = try await TerritoryFactsStore(database).facts(of: partner, on: day)
            let location = facts.location ?? ""
            let before = facts.gates(for: facts.held, location: location)
            let found = before.lost(in: facts.without(record).gates(for: facts.held, location: location))
            lost += facts.held.isEmpty ? [] : found.filter { gate in !lost.contains { gate.isSame(as: $0) } }
        }
        return lost
    }

    /// Gives how many tasks were opened.
    func carryOut(_ record: OperationRecord, of partner: Int, on day: Day, because reason: String) async throws -> Int {
        let lost = try await Self.lost(by: record, on: day, of: partner, database)
        try await OperationStore(database).end(record, on: day, because: reason, by: actor.user ?? 0)
        try await TimelineStore(database).add(
            "\(record.title) ends", detail: "\(record.detail). \(reason)", link: "/partners/\(partner)/territory",
            to: .partner(partner), by: actor, at: now, on: day)
        guard !lost.isEmpty else { return 0 }
        let calendar = try await OfficeStore(database).businessCalendar()
        let due = max(calendar.businessDays(after: now, count: Self.businessDaysToSettle).due, day)
        var opened = 0
        for gate in lost {
            let task = PartnerTask(
                partner: partner, kind: .gateLost, country: gate.rule == "R18" ? gate.country : nil,
                title: "\(gate.rule) is no longer met\(record.place(of: gate)): \(gate.found)",
                detail: "\(gate.sentence) \(record.title) (\(record.detail)) ends on \(day.spoken): \(reason)",
                clause: gate.rule, link: "/partners/\(partner)/territory#\(gate.rule.lowercased())", dueOn: due)
            opened += try await TaskStore(database).open(task, at: now) ? 1 : 0
        }
        return opened
    }

    /// Ours (DEFAULT): the document names no time.
    static let businessDaysToSettle = 10
}

extension Gate {
    fileprivate func isSame(as other: Gate) -> Bool { rule == other.rule && country == other.country }
}

extension OperationRecord {
    /// " in Ireland", where the gate is that of the country.
    fileprivate func place(of gate: Gate) -> String {
        gate.rule == "R18" && gate.country == country ? " in \(countryName)" : ""
    }
}

extension TerritoryFacts {
    /// The same without one of its operations.
    func without(_ record: OperationRecord) -> TerritoryFacts {
        var next = self
        next.operations.removeAll { $0.id == record.id }
        return next
    }
}
