import PartnerProgram

/// What is written about a registration; each letter leads to it.
struct RegistrationMail: Sendable {
    let subject: String
    let body: String

    static func new(_ record: RegistrationRecord, answerBy due: Day, link: String) -> Self {
        Self(
            subject: "New registration \(record.reference): \(record.title)",
            body: """
                \(record.partnerName) has registered an opportunity with \(record.title). The answer is due by the end \
                of \(due.spokenWithWeekday).

                \(link)
                """)
    }

    static func answered(_ record: RegistrationRecord, answerBy due: Day, link: String) -> Self {
        Self(
            subject: "Registration \(record.reference) has been answered",
            body: """
                \(record.partnerName) has answered the question about \(record.title). A fresh term of five business \
                days runs to the end of \(due.spokenWithWeekday).

                \(link)
                """)
    }

    static func asked(_ record: RegistrationRecord, _ question: OpportunityRegistration.Question, link: String) -> Self
    {
        let parts = OpportunityRegistration.Field.allCases.filter(question.fields.contains).map { "- \($0.label)" }
        return Self(
            subject: "Registration \(record.reference): we have a question",
            body: """
                About your registration of \(record.title) we would like to know:

                \(question.text)

                You can change these parts of it:
                \(parts.joined(separator: "\n"))

                The time of your first submission stays. Answer here:
                \(link)
                """)
    }

    static func approved(_ record: RegistrationRecord, until last: Day, link: String) -> Self {
        Self(
            subject: "Registration \(record.reference) is approved",
            body: """
                Your registration of \(record.title) is approved. It is valid through \(last.spoken).

                Enter what you do in this sale, such as presentations and demos, before the opportunity closes: \
                without a contribution there is no commission (R111).

                \(link)
                """)
    }

    static func rejected(_ record: RegistrationRecord, _ rejection: OpportunityRegistration.Rejection, link: String)
        -> Self
    {
        let words = [rejection.reason.message, rejection.note, rejection.reason.nextStep]
        return Self(
            subject: "Registration \(record.reference): our decision",
            body: """
                We do not approve your registration of \(record.title).

                \(words.filter { !$0.isEmpty }.joined(separator: "\n\n"))

                \(link)
                """)
    }

    static func extended(_ record: RegistrationRecord, until last: Day, reason: String, link: String) -> Self {
        Self(
            subject: "Registration \(record.reference) is extended",
            body: """
                Your registration of \(record.title) is now valid through \(last.spoken).

                \(reason)

                \(link)
                """)
    }

    /// `what` such as "is cancelled" or "has expired".
    static func ended(_ record: RegistrationRecord, _ what: String, reason: String, link: String) -> Self {
        Self(
            subject: "Registration \(record.reference) \(what)",
            body: """
                Your registration of \(record.title) \(what). It protects the opportunity no longer.

                \(reason)

                \(link)
                """)
    }

    static func disputed(_ record: RegistrationRecord, reason: String, link: String) -> Self {
        Self(
            subject: "Registration \(record.reference) is disputed",
            body: """
                \(record.partnerName) disputes who was first with \(record.title):

                \(reason)

                Until it is decided nothing that competes is approved.
                \(link)
                """)
    }

    static func disputeDecided(
        _ record: RegistrationRecord, _ state: OpportunityRegistration.DisputeState, reason: String, link: String
    ) -> Self {
        Self(
            subject: "Registration \(record.reference): the dispute is \(state.label.lowercased())",
            body: """
                We have decided your dispute about \(record.title): \(state.label.lowercased()).

                \(reason)

                \(link)
                """)
    }

    static func commented(_ record: RegistrationRecord, by author: String, _ text: String, link: String) -> Self {
        Self(
            subject: "Registration \(record.reference): a comment by \(author)",
            body: """
                \(author) writes about \(record.title):

                \(text)

                \(link)
                """)
    }
}
