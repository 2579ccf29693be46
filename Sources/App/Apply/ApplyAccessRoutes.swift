import Hummingbird
import PartnerProgram
import Postgres

/// Somebody of an existing partner is led to ask its administrators for access.
struct ApplyAccessRoutes {
    let desk: Desk

    func add(to group: RouterGroup<ApplicantContext>) {
        group.get("access", use: ask)
        group.post("access", use: request)
        group.get("access/sent", use: sent)
    }

    func ask(request: Request, context: ApplicantContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            try await page(database, frame)
        }
    }

    func request(request: Request, context: ApplicantContext) async throws -> Response {
        let again = "You have asked already: the administrators of your company have been told"
        return try await desk.submit(request, as: context, known: ["access_requests_are_open_once": ("name", again)]) {
            form, database in
            let record = try await ApplicationStore(database).own()
            var read = FormReader(form)
            let name = read.text("name", "Enter your name", atMost: 120)
            let note = read.optionalParagraphs("note", atMost: 1000)
            try read.finish()
            try await ask(record, name, note, database)
            return Done("/apply/access/sent")
        } again: { form, problems, database, frame in
            try await page(database, frame, form, problems)
        }
    }

    private func ask(_ record: ApplicationRecord, _ name: String, _ note: String?, _ database: Transaction) async throws
    {
        let email = record.rules.contactEmail
        let administrators = try await ApplyStore(database).requestAccess(
            mailDomain: EmailAddress.companyDomain(of: email), name: name, email: email, note: note)
        for administrator in administrators {
            try await MessageStore(database).queue(
                to: administrator.email, subject: "\(name) asks for access to Partnerdesk",
                body: """
                    \(administrator.name),

                    \(name) (\(email)) says that they work at your company and asks for access to Partnerdesk.\
                    \(note.map { "\n\nThey write:\n\($0)" } ?? "")

                    You decide here:
                    \(desk.settings.publicURL)/access-requests
                    """)
        }
        try await TimelineStore(database).add(
            "Access to an existing partner asked for", to: .application(record.id), by: .applicant(name),
            at: desk.clock.now)
    }

    func sent(request: Request, context: ApplicantContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            let record = try await ApplicationStore(database).own()
            return ApplyNoticePage(
                frame: frame("Your company's administrator has been asked", section: "Apply"),
                confirmation: Confirmation(
                    "Your company's administrator has been asked",
                    next: [
                        "The decision is theirs. Once you are let in, an invitation comes to "
                            + "\(record.rules.contactEmail).",
                        "The application \(record.reference) is kept as a draft; withdraw it if you do not need it.",
                    ],
                    buttons: [.link("Withdraw the application", "/apply/withdrawal")]))
        }
    }

    private func page(
        _ database: Transaction, _ frame: FrameMaker, _ form: FormData? = nil, _ problems: Problems = Problems()
    ) async throws -> ApplyAccessPage {
        let record = try await ApplicationStore(database).own()
        let mailDomain = EmailAddress.companyDomain(of: record.rules.contactEmail)
        guard let partner = try await ApplyStore(database).knownPartner(mailDomain: mailDomain) else {
            throw Refusal.notFound
        }
        return ApplyAccessPage(
            frame: frame("Is this your company?", section: "Apply"), record, partner: partner, form: form,
            problems: problems)
    }
}
