import PartnerProgram
import Postgres

/// What a partner and its manager are written about the membership.
struct MembershipMail {
    let database: Transaction
    let desk: Desk

    init(_ database: Transaction, _ desk: Desk) {
        self.database = database
        self.desk = desk
    }

    func welcome(_ email: String, _ name: String, _ application: ApplicationRecord, _ token: SecretToken) async throws {
        try await MessageStore(database).queue(
            to: email, subject: "\(application.rules.legalName) is a Registered partner",
            body: """
                Dear \(name),

                the Order Form has both signatures: \(application.rules.legalName) is now a Registered partner, and
                you are its administrator. Choose your password here, within 7 days:
                \(desk.settings.publicURL)/invitation/\(token.text)

                Then sign in, complete your company's profile and let your colleagues in. Your channel manager invites
                you to the marketing on-boarding, and a Partner Success Manager to the technical one.

                Partnerdesk
                """)
    }

    /// To the administrators of the partner and to its manager.
    func notice(_ membership: MembershipRecord, _ clock: MembershipClock, today: Day) async throws {
        let explanation = clock.explanation
        let left = clock.deadline.left(from: today)
        try await write(
            membership, "\(left) to earn an authorization: \(membership.partnerName)",
            """
            \(explanation.what) \(explanation.when)
            \(left).

            \(explanation.then)

            How the day was found: \(explanation.how)

            \(desk.settings.publicURL)\(membership.path)
            """)
    }

    func deadlinePassed(_ membership: MembershipRecord, _ clock: MembershipClock) async throws {
        try await write(
            membership, "The time to earn an authorization is over: \(membership.partnerName)",
            """
            The time in which \(membership.partnerName) had to earn at least one of Sales, Delivery and MSP ended on
            \(clock.deadline.spoken). Nothing is decided by that alone: a program manager looks at it and either gives
            more time in writing or proposes the removal from the program.

            \(desk.settings.publicURL)\(membership.path)
            """)
    }

    func extended(_ membership: MembershipRecord, until day: Day, reason: String) async throws {
        try await write(
            membership, "More time to earn an authorization: \(membership.partnerName)",
            """
            The time in which \(membership.partnerName) has to earn at least one of Sales, Delivery and MSP is
            extended to the end of \(day.spoken). The reason: \(reason)

            \(desk.settings.publicURL)\(membership.path)
            """)
    }

    func terminated(_ record: AgreementRecord, _ membership: MembershipRecord, _ notice: TerminationNotice) async throws
    {
        try await write(
            membership, "Notice of termination: \(record.title)",
            """
            \(record.title) with \(membership.partnerName) is terminated. The first day without it is
            \(notice.day.spoken). The reason: \(notice.reason)

            The written notice is kept with the agreement:
            \(desk.settings.publicURL)\(record.path)
            """)
    }

    func removed(_ membership: MembershipRecord, _ reason: String) async throws {
        try await write(
            membership, "Removed from the partner program: \(membership.partnerName)",
            """
            \(membership.partnerName) is removed from the partner program, under the terms of the Partner Agreement.
            The reason: \(reason)

            \(desk.settings.publicURL)\(membership.path)
            """)
    }

    func termEnded(_ record: AgreementRecord, _ membership: MembershipRecord, on day: Day) async throws {
        try await write(
            membership, "\(record.title) has run out",
            """
            The term of \(record.title) with \(membership.partnerName) ended on \(day.spoken), and no newer agreement
            has taken its place. Its countries are no longer territory.

            \(desk.settings.publicURL)\(record.path)
            """)
    }

    private func write(_ membership: MembershipRecord, _ subject: String, _ text: String) async throws {
        let administrators = try await MembershipStore(database).administrators(of: membership.partnerID)
        let manager = membership.managerEmail.map { [(name: membership.managerName ?? "colleague", email: $0)] } ?? []
        for reader in administrators + manager {
            try await MessageStore(database).queue(
                to: reader.email, subject: subject, body: "Dear \(reader.name),\n\n\(text)\n\nPartnerdesk\n")
        }
    }
}
