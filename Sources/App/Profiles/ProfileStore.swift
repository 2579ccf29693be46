import Foundation
import PartnerProgram
import Postgres

/// A profile as it stands today: every field as text, and who saved it last.
struct ProfileRecord: Sendable {
    let partner: Int
    let organisation: Int
    let values: [ProfileField: String]
    let version: Int
    let savedAt: Date?
    let savedBy: String?
    /// The open proposed change.
    let openChange: Int?

    subscript(_ field: ProfileField) -> String { values[field] ?? "" }
}

/// Profiles: harmless fields in place, identity fields by a proposed change.
struct ProfileStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func find(_ partner: PartnerRecord) async throws -> ProfileRecord {
        let tradingNames = try await PartnerStore(database).tradingNames(of: partner.organisation, on: partner.day)
        let open = try await database.first(
            "SELECT id FROM profile_changes WHERE partner_id = \(partner.id) AND state = 'proposed'"
        ) { try $0.get("id", as: Int.self) }
        let kept = try await database.first(
            """
            SELECT summary, website, phone, industries, languages, coalesce(employees::text, '') AS employees,
                version, saved_at,
                (SELECT name FROM desk.partner_people(partner_id) WHERE user_id = saved_by) AS saved_by_name
            FROM partner_profiles WHERE partner_id = \(partner.id)
            """
        ) { row in
            var values: [ProfileField: String] = [:]
            for field in ProfileField.kept { values[field] = try row.get(field.rawValue) }
            return ProfileRecord(
                partner: partner.id, organisation: partner.organisation, values: values,
                version: try row.get("version"),
                savedAt: try row.optional("saved_at"), savedBy: try row.optional("saved_by_name"), openChange: open)
        }
        var values = kept?.values ?? [:]
        values[.tradingNames] = tradingNames.joined(separator: "\n")
        values[.motions] = partner.motions.map(\.rawValue).sorted().joined(separator: ",")
        values[.capabilities] = partner.capabilities.map(\.rawValue).sorted().joined(separator: ",")
        values.merge(partner.identity?.fields ?? [:]) { $1 }
        return ProfileRecord(
            partner: partner.id, organisation: partner.organisation, values: values, version: kept?.version ?? 0,
            savedAt: kept?.savedAt, savedBy: kept?.savedBy, openChange: open)
    }

    /// Saves the harmless fields of `values`, on top of the version that was read.
    func save(
        _ entries: [ProfileChange.Entry], _ values: [ProfileField: String], on record: ProfileRecord, by user: Int,
        at instant: Date, today: Day
    ) async throws {
        try await database.execute(
            "INSERT INTO partner_profiles (partner_id, version) VALUES (\(record.partner), 0) ON CONFLICT DO NOTHING")
        let saved = try await database.execute(
            """
            UPDATE partner_profiles SET summary = \(values[.summary] ?? ""), website = \(values[.website] ?? ""),
                phone = \(values[.phone] ?? ""), industries = \(values[.industries] ?? ""),
                languages = \(values[.languages] ?? ""), employees = \(Int(values[.employees] ?? "")),
                version = version + 1, saved_at = \(instant), saved_by = \(user)
            WHERE partner_id = \(record.partner) AND version = \(record.version)
            """)
        guard saved == 1 else {
            throw Refusal.conflict("Somebody else saved this profile at the same moment. Look again.")
        }
        let changed = Set(entries.map(\.field))
        if changed.contains(.motions) || changed.contains(.capabilities) {
            try await database.execute(
                """
                UPDATE partners SET motions = \(Self.list(values[.motions], ",")),
                    capabilities = \(Self.list(values[.capabilities], ",")) WHERE id = \(record.partner)
                """)
        }
        if changed.contains(.tradingNames) {
            try await saveTradingNames(Self.list(values[.tradingNames], "\n"), of: record.organisation, today: today)
        }
    }

    /// Names that are no longer used end today; new ones begin today.
    private func saveTradingNames(_ names: [String], of organisation: Int, today: Day) async throws {
        try await database.execute(
            """
            UPDATE organisation_trading_names SET valid = daterange(lower(valid), \(today)::date)
            WHERE organisation_id = \(organisation) AND valid @> \(today)::date AND name <> ALL (\(names))
            """)
        let held = Set(try await PartnerStore(database).tradingNames(of: organisation, on: today))
        for name in names where !held.contains(name) {
            try await database.execute(
                """
                INSERT INTO organisation_trading_names (organisation_id, name, name_key, valid)
                VALUES (\(organisation), \(name), \(CompanyName.key(name)), daterange(\(today), NULL))
                """)
        }
    }

    private static func list(_ text: String?, _ separator: Character) -> [String] {
        (text ?? "").split(separator: separator).map(String.init)
    }

    /// The countries there are, by name.
    func countries() async throws -> [ProfileCountry] {
        try await database.all("SELECT alpha2, name FROM countries ORDER BY name") {
            ProfileCountry(code: try $0.get("alpha2"), name: try $0.get("name"))
        }
    }
}

/// A country that a legal entity may have its address in.
struct ProfileCountry: Sendable {
    let code: String
    let name: String
}

extension ProfileField {
    /// The fields that lie in the profile's own table.
    static let kept: [ProfileField] = [.summary, .website, .phone, .industries, .languages, .employees]
}

extension CompanyIdentity {
    var fields: [ProfileField: String] {
        [
            .legalName: legalName, .registrationNumber: registrationNumber ?? "", .vatNumber: vatNumber ?? "",
            .domain: domain ?? "", .street: street ?? "", .postalCode: postalCode ?? "", .city: city ?? "",
            .country: country,
        ]
    }
}
