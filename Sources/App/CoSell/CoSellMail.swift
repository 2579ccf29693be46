import PartnerProgram
import Postgres

/// What is written about invitations. A letter says no more of the opportunity than the outline.
struct CoSellMail {
    let database: Transaction
    let desk: Desk

    init(_ database: Transaction, _ desk: Desk) {
        self.database = database
        self.desk = desk
    }

    func invited(_ record: CoSellRecord) async throws {
        try await toPartner(
            record, "Invitation \(record.reference): sell with us in \(record.countryName)",
            """
            we would like to sell an opportunity of ours together with you.

            Where: \(record.countryName)
            Industry: \(record.industry)

            \(record.outline)

            What we ask of you: \(record.askedFor)

            You can answer until the end of \(record.rules.answerBy.spokenWithWeekday). Who the customer is, you read
            when you accept. You then hold an approved registration of \(OpportunityRegistration.validDays) days.
            """)
    }

    func accepted(_ record: CoSellRecord, until last: Day) async throws {
        try await toOffice(
            record, "\(record.partnerName) accepts \(record.reference)",
            "\(record.partnerName) has accepted the invitation. Its registration is valid through \(last.spoken).")
        try await toPartner(
            record, "You have accepted \(record.reference)",
            """
            you sell this opportunity with us now. Your registration is valid through \(last.spoken).

            Enter what you do in this sale, such as presentations and demos, before the opportunity closes: without a
            contribution there is no commission (R111).
            """)
    }

    func declined(_ record: CoSellRecord, because reason: String) async throws {
        try await toOffice(
            record, "\(record.partnerName) declines \(record.reference)",
            """
            \(record.partnerName) has declined the invitation.

            The reason: \(reason)
            """)
    }

    func revoked(_ record: CoSellRecord, because reason: String) async throws {
        try await toPartner(
            record, "Invitation \(record.reference) is revoked",
            """
            we have taken back our invitation. Nothing is asked of you any more.

            The reason: \(reason)
            """)
    }

    func lapsed(_ record: CoSellRecord) async throws {
        let day = record.rules.answerBy.spoken
        try await toOffice(
            record, "Invitation \(record.reference) has lapsed", "\(record.partnerName) has not answered by \(day).")
        try await toPartner(
            record, "Invitation \(record.reference) has lapsed",
            "the last day for an answer was \(day). The invitation has lapsed, and nothing is asked of you any more.")
    }

    private func toOffice(_ record: CoSellRecord, _ subject: String, _ text: String) async throws {
        let readers = try await CoSellStore(database).readers(of: record.id)
        try await MessageStore(database).queue(
            to: readers, subject: subject, text, link: desk.settings.publicURL + record.path)
    }

    private func toPartner(_ record: CoSellRecord, _ subject: String, _ text: String) async throws {
        let readers = try await MembershipStore(database).administrators(of: record.partner)
        try await MessageStore(database).queue(
            to: readers, subject: subject, text, link: desk.settings.publicURL + record.path)
    }
}
