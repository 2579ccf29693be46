import Foundation
import PartnerProgram
import Postgres

/// What happened to a partner, newest first, a page at a time. Row-level security keeps what is internal from partners.
struct PartnerHistoryStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Entries that were written before `instant`, or all; with those of the application the partner came from.
    func entries(of partner: Int, before instant: Date?, limit: Int) async throws -> [HistoryEntry] {
        let place: SQL = instant.map { "at < \($0)" } ?? "true"
        return try await page(of: partner, place, limit)
    }

    /// The entries that follow the entry `last`, of one audience or of both.
    func entries(
        of partner: Int, after last: Int?, audience: TimelineStore.Audience?, limit: Int
    ) async throws -> [HistoryEntry] {
        let place: SQL = last.map { "(at, id) < (SELECT at, id FROM timeline_entries WHERE id = \($0))" } ?? "true"
        let whose: SQL = audience.map { "audience = \($0)" } ?? "true"
        return try await page(of: partner, place + " AND " + whose, limit)
    }

    private func page(of partner: Int, _ condition: SQL, _ limit: Int) async throws -> [HistoryEntry] {
        try await database.all(
            """
            SELECT id, at, happened_on, actor, title, detail, link, audience FROM timeline_entries
            WHERE (partner_id = \(partner)
                    OR (partner_id IS NULL
                        AND application_id IN (SELECT id FROM applications WHERE partner_id = \(partner))))
                AND \(raw: condition)
            ORDER BY at DESC, id DESC LIMIT \(limit)
            """
        ) { HistoryEntry(id: try $0.get("id"), entry: try TimelineEntry(row: $0)) }
    }

    func counts(of partner: Int) async throws -> (shared: Int, internal: Int) {
        try await database.one(
            """
            SELECT count(*) FILTER (WHERE audience = 'shared') AS shared,
                count(*) FILTER (WHERE audience = 'internal') AS internal
            FROM timeline_entries
            WHERE partner_id = \(partner)
                OR (partner_id IS NULL
                    AND application_id IN (SELECT id FROM applications WHERE partner_id = \(partner)))
            """
        ) { (try $0.get("shared"), try $0.get("internal")) }
    }
}

/// One entry of a history, with the place it has in it.
struct HistoryEntry: Sendable {
    let id: Int
    let entry: TimelineEntry

    /// The day that counts stands before the moment it was written down, where the two differ.
    func shown(_ clock: OfficeClock) -> Timeline.Entry {
        let written = clock.spoken(entry.at)
        let isOtherDay = entry.happenedOn.map { $0 != Day.day(of: entry.at, in: clock.zone) } ?? false
        let time = isOtherDay ? "\(entry.happenedOn?.spoken ?? ""), written down on \(written)" : written
        return Timeline.Entry(
            entry.title, time: time, machineTime: entry.at.formatted(.iso8601), by: entry.actor,
            link: entry.link.map { Link("Open", $0, hidden: entry.title) }, isInternal: entry.audience == .internal,
            detail: entry.detail)
    }
}
