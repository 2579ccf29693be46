import Foundation
import PartnerProgram

/// Who is signed in, as read from the session at the start of a request.
package struct User: Sendable {
    package enum Kind: String, Sendable { case staff, partner, auditor }

    package let id: Int
    package let kind: Kind
    package let name: String
    package let email: String
    package let roles: Set<Role>
    package let scope: Scope
    package let partnerID: Int?
    package let theme: String
    package let sessionID: Int?
    /// When the session ends if nothing more is asked for.
    package var sessionEnds: Date?
    /// Whether the key `/` moves to the search field.
    package var slashSearches = false

    package init(
        id: Int, kind: Kind, name: String, email: String, roles: Set<Role>, scope: Scope = Scope(),
        partnerID: Int? = nil,
        theme: String = "system", sessionID: Int? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.email = email
        self.roles = roles
        self.scope = scope
        self.partnerID = partnerID
        self.theme = theme
        self.sessionID = sessionID
    }

    /// Whether the user holds at least one of `wanted`.
    func holds(_ wanted: Role...) -> Bool { !roles.isDisjoint(with: wanted) }
}
