import Foundation
import PartnerProgram
import Postgres

/// The customer's reviews of one project, as its page shows them: whom we ask, what came back, what of it counts.
struct ProjectReviewSection: Sendable {
    let missing: Banner?
    let standing: Facts
    let contactTable: Table?
    let responseTable: Table?
    let asking: ActionForm?
    let folds: [Fold]

    /// A form that is shown once its title is opened, or where it is needed first.
    struct Fold: Sendable {
        let form: ActionForm
        let isOpen: Bool
    }

    init(
        _ project: ProjectRecord, _ contacts: [ReviewContactRecord], _ surveys: [ReviewSurvey.State],
        _ responses: [CustomerReviewRecord], for user: User, _ typed: Typed, _ clock: OfficeClock
    ) {
        let reviews = ProjectReviews(
            hasContacts: !contacts.isEmpty, surveys: surveys, responses: responses.map(\.rules))
        missing = reviews.missing.map { Banner(.info, $0) }
        standing = Self.facts(reviews, isMSP: project.isMSP)
        contactTable = contacts.isEmpty ? nil : Self.table(contacts, clock)
        responseTable = responses.isEmpty ? nil : Self.table(responses)
        let open = contacts.filter { !$0.rules.objects }
        let isKeeper = ProjectKeeperContext.admits(user)
        asking = isKeeper && !open.isEmpty ? Self.asking(project, open, typed) : nil
        folds = isKeeper ? Self.folds(project, open, user, typed) : []
    }

    static func read(
        _ project: ProjectRecord, for user: User, _ typed: Typed, _ database: Transaction, _ clock: OfficeClock
    ) async throws -> ProjectReviewSection {
        let store = ReviewContactStore(database)
        return ProjectReviewSection(
            project, try await store.all(of: project.id), try await store.surveys(of: project.id),
            try await CustomerReviewStore(database).all(of: project.id), for: user, typed, clock)
    }

    private static func facts(_ reviews: ProjectReviews, isMSP: Bool) -> Facts {
        Facts(
            nil,
            [
                Fact("State", nil, tag: reviews.state.tag),
                Fact(
                    "Mean score", reviews.meanWords.map { "\($0) out of 5" } ?? "None yet",
                    note: reviews.mean.map { "of \($0.count) response\($0.count == 1 ? "" : "s") that count" }),
                Fact(
                    "Counts from", reviews.countsFrom?.spoken ?? "Does not count yet",
                    note: reviews.countsFrom.map {
                        "The day of the first response that counts: a new \(isMSP ? "MSP " : "")project of \($0.year), "
                            + "once (R98)."
                    }),
            ])
    }

    private static func table(_ contacts: [ReviewContactRecord], _ clock: OfficeClock) -> Table {
        Table(
            "Contacts", [Column("Contact"), Column("Role"), Column("Permission to write"), Column("Survey")],
            contacts.map { contact in
                TableRow(
                    .text(contact.rules.name, note: contact.rules.email),
                    [
                        .text(contact.role, note: ReviewContactForm.language(contact.language)),
                        .text(
                            contact.ground.label,
                            note: "\(contact.permittedOn.spoken), by \(contact.permittedBy)"),
                        survey(of: contact, clock),
                    ])
            })
    }

    private static func survey(of contact: ReviewContactRecord, _ clock: OfficeClock) -> Cell {
        if let day = contact.rules.objectedOn {
            return .tags(.bad("Not to be written to"), note: "Since \(day.spoken): \(contact.objection ?? "")")
        }
        guard let survey = contact.survey else { return .tags(.calm("Not sent yet")) }
        let days = survey.rules
        let reminder = survey.remindedAt.map { ", reminded on \(Day.day(of: $0, in: clock.zone).spoken)" } ?? ""
        let end =
            days.state == .sent
            ? "; can be answered until \(days.lastDay.spoken)"
            : survey.closedAt.map { "; closed on \(Day.day(of: $0, in: clock.zone).spoken)" } ?? ""
        return .tags(days.state.tag, note: "Sent on \(days.sentOn.spoken)\(reminder)\(end)")
    }

    private static func table(_ responses: [CustomerReviewRecord]) -> Table {
        Table(
            "Responses", [Column("Received"), Column("From"), Column("Score"), Column("Counting")],
            responses.map { response in
                TableRow(
                    .link(response.rules.receivedOn.spoken, response.path, note: response.reference),
                    [
                        .text(response.contactName),
                        .text(response.scoreWords, note: response.comment),
                        .tags(
                            response.rules.verdict.tag,
                            note: response.exclusion ?? response.flagWords),
                    ])
            })
    }

    private static func asking(
        _ project: ProjectRecord, _ contacts: [ReviewContactRecord], _ typed: Typed
    ) -> ActionForm {
        ActionForm(
            "Ask for a review",
            text: "The contact gets a link that can be answered once within \(ReviewSurvey.daysOpen) days, and one "
                + "reminder. A survey that still waits is replaced.",
            to: project.path + "/surveys", [choice("survey_contact", contacts, typed)], button: "Send the survey")
    }

    private static func folds(
        _ project: ProjectRecord, _ contacts: [ReviewContactRecord], _ user: User, _ typed: Typed
    ) -> [Fold] {
        let give = ReviewContactForm(typed: typed).action(of: project.path)
        let given = Fold(form: give, isOpen: contacts.isEmpty || give.hasProblem)
        guard OnboardingContext.admits(user), !contacts.isEmpty else { return [given] }
        let stop = ActionForm(
            "Stop writing to a contact", text: "For a contact who told us so. Nobody takes this back.",
            to: project.path + "/objections",
            [
                choice("objecting_contact", contacts, typed),
                ReasonForm.field("objection", "How and when did the contact say so?", typed),
            ], button: "Do not write any more", .danger)
        return [given, Fold(form: stop, isOpen: stop.hasProblem)]
    }

    private static func choice(_ name: String, _ contacts: [ReviewContactRecord], _ typed: Typed) -> Field {
        .select(
            name, "Contact", value: typed.form[name], empty: "Choose the contact",
            options: contacts.map { (String($0.id), "\($0.rules.name), \($0.rules.email)") },
            problem: typed.problems[name])
    }
}
