import PartnerProgram
import Postgres

/// What is written about consents: to those who decide, and to the partner's administrators.
struct ConsentMail {
    let database: Transaction
    let desk: Desk

    init(_ database: Transaction, _ desk: Desk) {
        self.database = database
        self.desk = desk
    }

    func asked(_ record: ConsentRecord, by name: String) async throws {
        try await toDeciders(
            record, "A consent is asked for: \(record.affiliateName) with \(record.partnerName)",
            """
            \(name) asks for our written consent for \(record.affiliateName), an affiliate of \(record.partnerName).

            \(scope(record))

            The reason: \(record.reason)
            """)
    }

    func withdrawn(_ record: ConsentRecord, by name: String) async throws {
        try await toDeciders(
            record, "\(record.reference) is withdrawn",
            "\(name) has withdrawn the request for \(record.affiliateName) with \(record.partnerName). "
                + "Nothing is left to decide.")
    }

    func given(_ record: ConsentRecord) async throws {
        try await toPartner(
            record, "Our consent for \(record.affiliateName)",
            """
            we have given our written consent for \(record.affiliateName). You find the document on its page.

            \(scope(record))
            """)
    }

    func refused(_ record: ConsentRecord, because reason: String) async throws {
        try await toPartner(
            record, "No consent for \(record.affiliateName)",
            """
            we do not consent to what you asked for with \(record.affiliateName). It has no rights under your
            agreement, and nothing of it counts with you.

            The reason: \(reason)
            """)
    }

    func revoked(_ record: ConsentRecord, from day: Day, because reason: String) async throws {
        try await toPartner(
            record, "Our consent for \(record.affiliateName) is revoked",
            """
            we have revoked our consent for \(record.affiliateName) in writing. From \(day.spoken) on it gives nothing
            any more; what counted until then stays. You find the document on its page.

            The reason: \(reason)
            """)
    }

    func expired(_ record: ConsentRecord, on last: Day) async throws {
        try await toPartner(
            record, "Our consent for \(record.affiliateName) has ended",
            """
            our consent for \(record.affiliateName) held to \(last.spoken) and has ended by itself. You can ask for
            another one on the page of your group.
            """)
    }

    private func scope(_ record: ConsentRecord) -> String {
        let end = record.rules.validUntil.map { "to \($0.spoken)" } ?? "without an end"
        return """
            What: \(record.rules.scope.words)
            Where: \(record.countries.joined(separator: ", "))
            When: from \(record.rules.validFrom.spoken), \(end)
            """
    }

    private func toDeciders(_ record: ConsentRecord, _ subject: String, _ text: String) async throws {
        let readers = try await ConsentStore(database).readers(of: record.id)
        try await MessageStore(database).queue(
            to: readers, subject: subject, text, link: desk.settings.publicURL + record.path)
    }

    private func toPartner(_ record: ConsentRecord, _ subject: String, _ text: String) async throws {
        let readers = try await MembershipStore(database).administrators(of: record.partner)
        try await MessageStore(database).queue(
            to: readers, subject: subject, text, link: desk.settings.publicURL + record.path)
    }
}
