import PartnerProgram

/// What an applicant is written, each with the way back.
struct ApplicationMail: Sendable {
    let subject: String
    let body: String

    static func link(_ key: String, publicURL: String) -> String { "\(publicURL)/apply/resume/\(key)" }

    static func started(_ reference: String, link: String) -> Self {
        Self(
            subject: "Your application \(reference): come back any time",
            body: """
                You have begun to apply to the partner program. Your reference is \(reference).

                This link opens your application again, on any device:
                \(link)

                Keep it to yourself: whoever has it can read and change the application. If it was not you, do nothing.
                """)
    }

    static func submitted(_ record: ApplicationRecord, answerBy due: Day, link: String) -> Self {
        Self(
            subject: "Application \(record.reference) has arrived",
            body: """
                Dear \(record.applicantName),

                the application of \(record.rules.legalName) has arrived. Its reference is \(record.reference).

                A channel manager reads it and answers by \(due.spokenWithWeekday). We write to you if we need to know \
                more.

                See where it stands, or withdraw it:
                \(link)
                """)
    }

    static func asked(_ record: ApplicationRecord, _ question: PartnerApplication.Question, link: String) -> Self {
        let parts = PartnerApplication.Field.allCases.filter(question.fields.contains).map { "- \($0.label)" }
        return Self(
            subject: "Application \(record.reference): we have a question",
            body: """
                Dear \(record.applicantName),

                about the application of \(record.rules.legalName) we would like to know:

                \(question.text)

                You can change these parts of the application:
                \(parts.joined(separator: "\n"))

                Answer here:
                \(link)
                """)
    }

    static func new(_ record: ApplicationRecord, answerBy due: Day, reviewer: String, link: String) -> Self {
        Self(
            subject: "New application \(record.reference): \(record.rules.legalName)",
            body: """
                Dear \(reviewer),

                \(record.rules.legalName) has applied to the partner program. We promised an answer by \
                \(due.spokenWithWeekday).

                Read it and take it on:
                \(link)
                """)
    }

    static func answered(_ record: ApplicationRecord, reviewer: String, link: String) -> Self {
        Self(
            subject: "Application \(record.reference) has been answered",
            body: """
                \(reviewer),

                \(record.applicantName) has answered your question about the application of \(record.rules.legalName).

                \(link)
                """)
    }

    static func approved(_ record: ApplicationRecord, location: String, manager: String, link: String) -> Self {
        Self(
            subject: "Application \(record.reference) is approved",
            body: """
                Dear \(record.applicantName),

                the application of \(record.rules.legalName) is approved. Your location in the program is \
                \(location), and \(manager) is your Regional Channel Manager.

                Next we draw up the Order Form and send it to you for signature. With both signatures your company \
                is a Registered partner.

                \(link)
                """)
    }

    static func rejected(_ record: ApplicationRecord, message: String, link: String) -> Self {
        Self(
            subject: "Application \(record.reference): our decision",
            body: """
                Dear \(record.applicantName),

                we have read the application of \(record.rules.legalName) and do not go on with it.

                \(message)

                The application as you sent it:
                \(link)
                """)
    }

    static func withdrawn(_ record: ApplicationRecord) -> Self {
        Self(
            subject: "Application \(record.reference) is withdrawn",
            body: """
                Dear \(record.applicantName),

                the application \(record.reference) is withdrawn, as you asked. You are welcome to apply again at \
                any time.
                """)
    }
}

extension MessageStore {
    func queue(_ mail: ApplicationMail, to recipient: String) async throws {
        try await queue(to: recipient, subject: mail.subject, body: mail.body)
    }
}
