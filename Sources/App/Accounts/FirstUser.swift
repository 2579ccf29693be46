import PartnerProgram
import Postgres

/// Somebody who is let in from the command line, such as the first administrator.
package struct FirstUser: Sendable {
    let email: String
    let name: String
    let roles: [Role]

    package init(email: String, name: String, roles: [Role]) {
        self.email = email
        self.name = name
        self.roles = roles
    }

    /// Adds the account, as the database's owner, and gives the link by which the person chooses a password.
    package func add(to owner: Database, publicURL: String) async throws -> String {
        let token = SecretToken()
        try await owner.transaction { transaction in
            let accounts = AccountStore(transaction)
            let user = try await accounts.insert(
                email: email, name: name, kind: roles.contains(.auditor) ? .auditor : .staff, by: nil)
            for role in roles { try await accounts.grant(role, to: user, by: nil) }
            try await InvitationStore(transaction).draw(for: user, token: token, days: Invitation.days)
        }
        return "\(publicURL)/invitation/\(token.text)"
    }
}
