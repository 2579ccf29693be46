import Postgres

/// Who hears of what happens to a registration, and the letters to them.
struct RegistrationMailStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// To the reviewer and the channel manager, or to all reviewers while there is none.
    func tellOffice(of record: RegistrationRecord, _ mail: RegistrationMail) async throws {
        try await queue(mail, "SELECT email FROM desk.registration_readers(\(record.id))")
    }

    /// To whoever handed it in, and to the partner's administrators.
    func tellPartner(of record: RegistrationRecord, _ mail: RegistrationMail) async throws {
        try await queue(
            mail,
            """
            SELECT DISTINCT users.email FROM users
            WHERE users.state = 'active' AND users.partner_id = \(record.partner) AND (users.id = \(record.writer)
                OR users.id IN (SELECT user_id FROM user_roles WHERE role = 'partner_administrator' AND valid @> now()))
            ORDER BY 1
            """)
    }

    private func queue(_ mail: RegistrationMail, _ readers: SQL) async throws {
        for reader in try await database.all(readers, { try $0.get("email", as: String.self) }) {
            try await MessageStore(database).queue(to: reader, subject: mail.subject, body: mail.body)
        }
    }
}
