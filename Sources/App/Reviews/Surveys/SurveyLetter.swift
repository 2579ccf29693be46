import PartnerProgram
import Postgres

/// The mail that asks a customer, and its reminder.
struct SurveyLetter: Sendable {
    let contact: ReviewContact
    let project: String
    let partner: String
    let vendor: String
    let lastDay: Day
    let isReminder: Bool

    /// Draws up a link of its own and queues the letter: a link's key is kept nowhere, so a reminder needs another one.
    func send(_ survey: Int, in transaction: Transaction, _ desk: Desk) async throws {
        let token = SecretToken()
        try await SurveySendingStore(transaction).draw(link: token, to: survey)
        try await MessageStore(transaction).queue(
            to: contact.email, subject: (isReminder ? "Reminder: how" : "How") + " did “\(project)” go?",
            body: body(link: "\(desk.settings.publicURL)/survey/\(token.text)"))
    }

    private func body(link: String) -> String {
        let opening =
            isReminder
            ? "some days ago we asked you how the project “\(project)” with \(partner) went. We have no answer yet."
            : "\(partner) delivered the project “\(project)” to you. \(vendor) would like to know how it went."
        return """
            Hello \(contact.name),

            \(opening)

            It is one question and takes less than a minute. You need no account:
            \(link)

            The link can be answered once, until \(lastDay.spoken). On the same page you can say that you do not
            know the project, or that you do not wish to be written to again.

            \(vendor)
            """
    }
}
