import Foundation
import PartnerProgram
import Postgres

/// One account, with the roles it holds now.
struct UserRecord: Sendable {
    enum State: String, Sendable { case invited, active, disabled }

    let id: Int
    let name: String
    let email: String
    let kind: Role.Kind
    let state: State
    let partnerID: Int?
    let company: String?
    let roles: [Role]
    let scope: Scope

    init(row: Row) throws {
        id = try row.get("id")
        name = try row.get("name")
        email = try row.get("email")
        kind = try row.get("kind")
        state = try row.get("state")
        partnerID = try row.optional("partner_id")
        company = try row.optional("company")
        roles = try row.get("roles", as: [String].self).compactMap(Role.init(rawValue:))
        scope = Scope(
            geos: Set(try row.get("geos", as: [String].self).compactMap(Geo.init(rawValue:))),
            countries: Set(try row.get("countries", as: [String].self)))
    }

    var tag: Tag {
        switch state {
        case .active: .good("Active")
        case .invited: .warn("Invited")
        case .disabled: .calm("Closed")
        }
    }

    /// "Channel manager, Legal" or "No role".
    var roleWords: String { roles.isEmpty ? "No role" : roles.map(\.label).sorted().joined(separator: ", ") }

    /// Where a channel manager works, in words.
    var placeWords: String {
        let places = scope.geos.map(\.label).sorted() + scope.countries.sorted()
        return places.isEmpty ? "Everywhere" : places.joined(separator: ", ")
    }
}

/// A role that somebody holds or held.
struct RoleTerm: Sendable {
    let role: Role
    let since: Date
    let until: Date?
    let by: String?
}
