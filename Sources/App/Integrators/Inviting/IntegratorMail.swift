import PartnerProgram
import Postgres

/// What is written about invitations: the letter itself to the partner's administrators, the answer to the office.
struct IntegratorMail {
    let database: Transaction
    let desk: Desk

    /// What a letter begins as; the program manager changes it as it should be.
    static func draft(to partner: String, _ assessment: IntegratorAssessment) -> String {
        """
        We would like \(partner) to be a Global System Integrator of our program.

        We looked at what the program asks of one on \(assessment.day.spoken), and found all of it met: your revenue \
        and your share of services, your customers, operations and Centers of Excellence, your certified developers, \
        and the requirements for Sales and Delivery in each country of your territory.

        The same benefits and requirements apply to you as for Sales, Delivery and MSP. Your administrator can accept \
        or decline this invitation in the portal. There is no deadline.
        """
    }

    func invited(_ record: IntegratorRecord) async throws {
        try await toPartner(record, "Invitation \(record.reference): Global System Integrator", record.letter)
    }

    func accepted(_ record: IntegratorRecord) async throws {
        try await toOffice(
            record, "\(record.partnerName) accepts \(record.reference)",
            "\(record.partnerName) is a Global System Integrator from \(desk.clock.today.spoken) on.")
        try await toPartner(
            record, "You are a Global System Integrator",
            "\(record.partnerName) has accepted our invitation, and is a Global System Integrator from "
                + "\(desk.clock.today.spoken) on.")
    }

    func declined(_ record: IntegratorRecord, because reason: String) async throws {
        try await toOffice(
            record, "\(record.partnerName) declines \(record.reference)",
            "\(record.partnerName) has declined the invitation as a Global System Integrator."
                + (reason.isEmpty ? "" : "\n\nThe reason: \(reason)"))
    }

    func withdrawn(_ record: IntegratorRecord, because reason: String) async throws {
        try await toPartner(
            record, "Invitation \(record.reference) is withdrawn",
            "We have withdrawn our invitation. Nothing is asked of you any more.\n\nThe reason: \(reason)")
    }

    func ended(_ record: IntegratorRecord, on last: Day, because reason: String) async throws {
        try await toPartner(
            record, "Your authorization as a Global System Integrator ends",
            "The last day on which \(record.partnerName) is a Global System Integrator is \(last.spoken). Your other "
                + "authorizations stay as they are.\n\nThe reason: \(reason)")
    }

    private func toOffice(_ record: IntegratorRecord, _ subject: String, _ text: String) async throws {
        let readers = try await IntegratorStore(database, today: desk.clock.today).readers(of: record.id)
        try await MessageStore(database).queue(
            to: readers, subject: subject, text, link: desk.settings.publicURL + record.path)
    }

    private func toPartner(_ record: IntegratorRecord, _ subject: String, _ text: String) async throws {
        let readers = try await MembershipStore(database).administrators(of: record.partner)
        try await MessageStore(database).queue(
            to: readers, subject: subject, text, link: desk.settings.publicURL + record.path)
    }
}
