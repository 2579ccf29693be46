import Foundation
import PartnerProgram
import Postgres

/// The vendor's registered office: its zone, hours, weekend and holidays.
struct OfficeStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The registered office itself.
    struct Record: Sendable {
        let id: Int
        let name: String
        /// Of the company that signs.
        let legalName: String
        let city: String
        let country: String
        /// ISO 3166, two letters.
        let countryCode: String
        let zone: String
        /// Minutes after midnight.
        let opens: Int
        let closes: Int
        let evidence: Evidence
        let note: String?
    }

    /// One day on which the office is closed besides weekends.
    struct Holiday: Sendable {
        let day: Day
        let name: String
        let evidence: Evidence
    }

    func zone() async throws -> String {
        try await database.one("SELECT time_zone FROM offices ORDER BY is_registered_office DESC, id LIMIT 1") {
            try $0.get("time_zone")
        }
    }

    func office() async throws -> Record {
        try await database.one(
            """
            SELECT offices.id, offices.name, legal_name, city, countries.name AS country, alpha2, offices.time_zone,
                evidence, note,
                (extract(epoch FROM opens_at) / 60)::integer AS opens,
                (extract(epoch FROM closes_at) / 60)::integer AS closes
            FROM offices JOIN countries ON countries.alpha2 = offices.country
            ORDER BY is_registered_office DESC, offices.id LIMIT 1
            """
        ) { row in
            Record(
                id: try row.get("id"), name: try row.get("name"), legalName: try row.get("legal_name"),
                city: try row.get("city"), country: try row.get("country"), countryCode: try row.get("alpha2"),
                zone: try row.get("time_zone"),
                opens: try row.get("opens"),
                closes: try row.get("closes"), evidence: try row.get("evidence"), note: try row.optional("note"))
        }
    }

    func weekend(of office: Int) async throws -> Set<Weekday> {
        let days = try await database.all(
            "SELECT weekday FROM office_weekend_days WHERE office_id = \(office)"
        ) { try $0.get("weekday", as: Int.self) }
        return Set(days.compactMap(Weekday.init(rawValue:)))
    }

    func holidays(of office: Int) async throws -> [Holiday] {
        try await database.all(
            "SELECT day, name, evidence FROM office_holidays WHERE office_id = \(office) ORDER BY day"
        ) { Holiday(day: try $0.get("day"), name: try $0.get("name"), evidence: try $0.get("evidence")) }
    }

    /// The days on which the registered office works (R104, A24). `lateCountsAsNextDay` is a setting of the program.
    func businessCalendar(lateCountsAsNextDay: Bool = false) async throws -> BusinessCalendar {
        let office = try await office()
        guard let zone = TimeZone(identifier: office.zone) else { throw Office.UnknownZone(name: office.zone) }
        let holidays = try await holidays(of: office.id).map { ($0.day, $0.name) }
        return try BusinessCalendar(
            weekend: await weekend(of: office.id), holidays: Dictionary(uniqueKeysWithValues: holidays), zone: zone,
            lateCountsAsNextDay: lateCountsAsNextDay, closingMinute: office.closes)
    }

    func write(_ details: OfficeDetails, to office: Int) async throws {
        try await database.execute(
            """
            UPDATE offices SET name = \(details.name), legal_name = \(details.legalName), city = \(details.city), 
                country = \(details.country), time_zone = \(details.zone), opens_at = \(details.opens)::text::time,
                closes_at = \(details.closes)::text::time, evidence = \(details.evidence), note = \(details.note)
            WHERE id = \(office)
            """)
        try await database.execute(
            "DELETE FROM office_weekend_days WHERE office_id = \(office) AND weekday <> ALL (\(details.weekend))")
        try await database.execute(
            """
            INSERT INTO office_weekend_days (office_id, weekday)
            SELECT \(office), unnest(\(details.weekend)::integer[]) ON CONFLICT DO NOTHING
            """)
    }

    func details() async throws -> OfficeDetails {
        let office = try await office()
        return OfficeDetails(
            name: office.name, legalName: office.legalName, city: office.city, country: office.countryCode,
            zone: office.zone,
            opens: OfficeDetails.time(office.opens), closes: OfficeDetails.time(office.closes),
            weekend: try await weekend(of: office.id).map(\.rawValue).sorted(), evidence: office.evidence.rawValue,
            note: office.note)
    }

    func countries() async throws -> [(code: String, name: String)] {
        try await database.all("SELECT alpha2, name FROM countries ORDER BY name") {
            (code: try $0.get("alpha2", as: String.self), name: try $0.get("name", as: String.self))
        }
    }

    func add(_ day: Day, _ name: String, to office: Int) async throws {
        try await database.execute(
            """
            INSERT INTO office_holidays (office_id, day, name) VALUES (\(office), \(day), \(name))
            """)
    }

    /// False when there is no such holiday, or it is no longer called `old`.
    func rename(_ day: Day, from old: String, to name: String, at office: Int) async throws -> Bool {
        let renamed = try await database.execute(
            """
            UPDATE office_holidays SET name = \(name)
            WHERE office_id = \(office) AND day = \(day) AND name = \(old)
            """)
        return renamed == 1
    }

    /// False when it is not there any more.
    func remove(_ day: Day, from office: Int) async throws -> Bool {
        try await database.execute("DELETE FROM office_holidays WHERE office_id = \(office) AND day = \(day)") == 1
    }
}

/// The vendor's registered office.
package enum Office {
    /// The zone in which the office's days begin and end.
    package static func zone(of database: Database) async throws -> TimeZone {
        let name = try await OfficeStore(database).zone()
        guard let zone = TimeZone(identifier: name) else { throw UnknownZone(name: name) }
        return zone
    }

    /// Lets the clock follow an office that has moved, whoever entered it.
    static func setClock(of desk: Desk) async throws {
        let name = try await desk.read(as: OfficeHand()) { try await OfficeStore($0).zone() }
        if let zone = TimeZone(identifier: name), zone != desk.clock.zone { desk.clock.move(to: zone) }
    }

    struct UnknownZone: Error {
        let name: String
    }
}
