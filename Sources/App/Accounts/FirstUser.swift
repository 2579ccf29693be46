import Foundation
import PartnerProgram
import Postgres

/// Somebody who is let in from the command line, such as the first administrator.
package struct FirstUser: Sendable {
    package static let longestName = 120
    /// How many days the link works.
    package static let days = Invitation.days

    let email: String
    let name: String
    let roles: [Role]

    package init(email: String, name: String, roles: [Role]) throws(FirstUserRefusal) {
        self.name = name.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !self.name.isEmpty else { throw .noName }
        guard self.name.count <= Self.longestName else { throw .nameTooLong }
        do {
            self.email = try EmailAddress.normalised(email)
        } catch {
            throw .notAnAddress(email, reason: error.sentence)
        }
        self.roles = roles
    }

    /// Adds the account, as the database's owner, and gives the link by which the person chooses a password.
    package func add(to owner: Database, publicURL: String) async throws -> String {
        let token = SecretToken()
        do {
            try await owner.transaction { transaction in
                let accounts = AccountStore(transaction)
                let user = try await accounts.insert(
                    email: email, name: name, kind: roles.contains(.auditor) ? .auditor : .staff, by: nil)
                for role in roles { try await accounts.grant(role, to: user, by: nil) }
                try await InvitationStore(transaction).draw(for: user, token: token, days: Self.days)
            }
        } catch let error as PostgresError where error.violatedConstraint == "users_email_is_used_once" {
            throw FirstUserRefusal.addressInUse(email)
        }
        return "\(publicURL)/invitation/\(token.text)"
    }
}

/// Why nobody is let in from the command line.
package enum FirstUserRefusal: Error, CustomStringConvertible, Equatable {
    case noName
    case nameTooLong
    case notAnAddress(String, reason: String)
    case addressInUse(String)

    package var description: String {
        switch self {
        case .noName: "Give the person's name, such as --name \"Mia Santos\"."
        case .nameTooLong: "Give a name of at most \(FirstUser.longestName) characters."
        case .notAnAddress(let text, let reason): "\(text.prefix(80)) is not an e-mail address. \(reason)"
        case .addressInUse(let email): "There is an account with the address \(email) already."
        }
    }
}
