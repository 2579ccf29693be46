import Foundation
import PartnerProgram
import Postgres

/// A place that a rule names a manager for: a country, or a GEO without the countries that have a rule of their own.
struct ManagerPlace: Sendable, Hashable {
    let geo: String?
    let country: String?
    let name: String

    init(geo: String?, country: String?, name: String) {
        self.geo = geo
        self.country = country
        self.name = name
    }

    init(row: Row) throws {
        geo = try row.optional("geo")
        country = try row.optional("country")
        name = try row.get("place")
    }

    /// What it is called in SQL: the country's name, or the GEO's.
    static let nameColumn: SQL =
        "coalesce((SELECT name FROM countries WHERE alpha2 = rule.country), rule.geo) AS place"
}

/// Who looks after a place, by a rule with its days (R21).
struct ManagerRule: Sendable {
    let id: Int
    let place: ManagerPlace
    let manager: Int
    let managerName: String
    /// The manager has an account that is open, and is a channel manager still.
    let isThere: Bool
    let days: ChannelManagerRule
    let reason: String

    init(row: Row) throws {
        id = try row.get("id")
        place = try ManagerPlace(row: row)
        manager = try row.get("user_id")
        managerName = try row.get("manager_name")
        isThere = try row.get("is_there")
        days = ChannelManagerRule(from: try row.get("since"), until: try row.optional("until"))
        reason = try row.get("reason")
    }
}

/// Somebody of our people.
struct NamedPerson: Sendable, Hashable {
    let id: Int
    let name: String
}

/// A change of the rules, as it is recorded.
struct ManagerRuleChange: Sendable {
    enum Kind: String, Sendable, CaseIterable { case added, replaced, ended }

    let id: Int
    let kind: Kind
    let place: ManagerPlace
    let day: Day
    let former: NamedPerson?
    let successor: NamedPerson?
    let reason: String
    let recordedAt: Date
    let recordedBy: String
    let recorder: Int
    let carriedOutAt: Date?
    let partnersMoved: Int
    let workMoved: Int

    init(row: Row) throws {
        id = try row.get("id")
        kind = try row.get("kind")
        place = try ManagerPlace(row: row)
        day = try row.get("effective_on")
        former = try Self.person("former", row)
        successor = try Self.person("successor", row)
        reason = try row.get("reason")
        recordedAt = try row.get("recorded_at")
        recordedBy = try row.get("recorder")
        recorder = try row.get("recorded_by")
        carriedOutAt = try row.optional("carried_out_at")
        partnersMoved = try row.get("partners_moved")
        workMoved = try row.get("work_moved")
    }

    private static func person(_ who: String, _ row: Row) throws -> NamedPerson? {
        guard let id = try row.optional("\(who)_id", as: Int.self) else { return nil }
        return NamedPerson(id: id, name: try row.get("\(who)_name"))
    }

    /// "Germany: Jonas Weber takes over from Mia Santos".
    var sentence: String {
        switch (former, successor) {
        case (let former?, let successor?) where former.id == successor.id: "\(place.name): \(successor.name) stays"
        case (let former?, let successor?): "\(place.name): \(successor.name) takes over from \(former.name)"
        case (nil, let successor?): "\(place.name): \(successor.name) looks after it"
        case (let former?, nil): "\(place.name): \(former.name) looks after it no more, and nobody does"
        case (nil, nil): "\(place.name): nobody looks after it"
        }
    }
}
