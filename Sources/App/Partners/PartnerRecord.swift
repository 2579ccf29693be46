import Foundation
import PartnerProgram
import Postgres

/// A partner as it was on one day: what is dated is read by its validity, never from today's row.
struct PartnerRecord: Sendable {
    let id: Int
    let reference: String
    let organisation: Int
    /// Today's name: how people look for the partner.
    let name: String
    let signedOn: Day?
    let motions: [Motion]
    let capabilities: [Capability]
    /// The day that the dated facts below belong to.
    let day: Day
    let identity: CompanyIdentity?
    let status: Dated<MembershipState>?
    let statusCause: String?
    let location: Location?
    let manager: Manager?

    struct Dated<Value: Sendable>: Sendable {
        let value: Value
        let since: Day
    }

    struct Location: Sendable {
        let country: String
        let name: String
        let geo: Geo?
        let since: Day
    }

    struct Manager: Sendable {
        let id: Int
        let name: String
        let since: Day
        let reason: String
    }

    /// Where the clocks of the partner are read (A28); the office's zone until a location is known.
    var placeName: String? {
        guard let location else { return nil }
        return [identity?.city, location.name].compactMap(\.self).joined(separator: ", ")
    }
}

/// Who a company is, from one day to another.
struct CompanyIdentity: Sendable {
    let legalName: String
    let registrationNumber: String?
    let vatNumber: String?
    let domain: String?
    let street: String?
    let postalCode: String?
    let city: String?
    let country: String
    let countryName: String
    let since: Day

    /// "Rua do Ouro 1, 1100-060 Lisboa, Portugal".
    var address: String {
        let town = [postalCode, city].compactMap(\.self).joined(separator: " ")
        return [street, town.isEmpty ? nil : town, countryName].compactMap(\.self).joined(separator: ", ")
    }

    init(row: Row) throws {
        legalName = try row.get("legal_name")
        registrationNumber = try row.optional("registration_number")
        vatNumber = try row.optional("vat_number")
        domain = try row.optional("domain")
        street = try row.optional("street")
        postalCode = try row.optional("postal_code")
        city = try row.optional("city")
        country = try row.get("identity_country")
        countryName = try row.get("identity_country_name")
        since = try row.get("identity_since")
    }
}

extension PartnerRecord {
    init(row: Row, day: Day) throws {
        self.day = day
        id = try row.get("id")
        reference = try row.get("reference")
        organisation = try row.get("organisation_id")
        name = try row.get("name")
        signedOn = try row.optional("signed_on")
        motions = try row.get("motions", as: [String].self).compactMap(Motion.init(rawValue:))
        capabilities = try row.get("capabilities", as: [String].self).compactMap(Capability.init(rawValue:))
        let isKnown = try row.optional("identity_since", as: Day.self) != nil
        identity = isKnown ? try CompanyIdentity(row: row) : nil
        status = try row.optional("status_since", as: Day.self).map {
            Dated(value: try row.get("status"), since: $0)
        }
        statusCause = try row.optional("status_cause")
        location = try row.optional("location_since", as: Day.self).map { since in
            Location(
                country: try row.get("location_country"), name: try row.get("location_name"),
                geo: try row.optional("geo", as: String.self).flatMap(Geo.init(rawValue:)), since: since)
        }
        manager = try row.optional("manager_since", as: Day.self).map { since in
            Manager(
                id: try row.get("manager_id"), name: try row.optional("manager_name") ?? "Not known here", since: since,
                reason: try row.get("manager_reason"))
        }
    }
}
