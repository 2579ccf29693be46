import PartnerProgram
import Postgres

/// What is written about the documents of partners: to the partner's administrators, and to our people who wait.
struct PartnerAgreementMail {
    let database: Transaction
    let desk: Desk

    init(_ database: Transaction, _ desk: Desk) {
        self.database = database
        self.desk = desk
    }

    func sent(_ record: AgreementRecord, to partner: Int, lastDay: Day) async throws {
        try await toPartner(
            partner, "\(record.title) is ready to be signed",
            """
            the \(record.title) is ready. Read it, print it, sign it and send it back here:
            \(desk.settings.publicURL)\(record.path)

            You can sign up to the end of \(lastDay.spoken). After that it expires.
            """)
    }

    func voided(_ record: AgreementRecord, to partner: Int) async throws {
        try await toPartner(
            partner, "\(record.title) is recalled",
            """
            we have recalled the \(record.title): do not sign it. You hear from us when another one is ready.
            """)
    }

    func executed(_ record: AgreementRecord, to partner: Int, from day: Day) async throws {
        try await toPartner(
            partner, "\(record.title) has both signatures",
            """
            the \(record.title) has both signatures and takes effect on \(day.spoken):
            \(desk.settings.publicURL)\(record.path)
            """)
    }

    /// The partner has answered: those who wait for it hear of it.
    func answered(_ record: AgreementRecord, _ answer: String, detail: String) async throws {
        for reader in try await PartnerAgreementStore(database).readers(of: record.id) {
            try await MessageStore(database).queue(
                to: reader.email, subject: "\(record.title) \(answer)",
                body: """
                    Dear \(reader.name),

                    \(record.company): \(record.title) \(answer). \(detail)

                    \(desk.settings.publicURL)\(record.path)

                    Partnerdesk
                    """)
        }
    }

    private func toPartner(_ partner: Int, _ subject: String, _ text: String) async throws {
        for reader in try await MembershipStore(database).administrators(of: partner) {
            try await MessageStore(database).queue(
                to: reader.email, subject: subject, body: "Dear \(reader.name),\n\n\(text)\n\nPartnerdesk\n")
        }
    }
}
