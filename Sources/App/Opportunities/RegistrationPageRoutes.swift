import Hummingbird
import PartnerProgram
import Postgres

/// `/opportunities/{id}`: one registration, for its partner and for us, with the two streams of comments.
struct RegistrationPageRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        RegistrationLifeRoutes(desk: desk).add(to: router)
        router.group("opportunities/:id", context: SignedInContext.self).get(use: show)
        router.group("opportunities/:id/comments", context: CommentContext.self).post(use: comment)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await desk.registrationPage(id, context.signedIn, database, frame)
        }
    }

    func comment(request: Request, context: CommentContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await RegistrationStore(database).visible(id, to: context.signedIn)
            let isPartner = context.signedIn.kind == .partner
            var read = FormReader(form)
            let text = read.paragraphs("comment", "Write your comment", atMost: 4000)
            let audience =
                isPartner ? .shared : read.choice("audience", "Choose who reads it", of: TimelineStore.Audience.self)
            try read.finish()
            try await RegistrationFactsStore(database).comment(
                text, for: audience ?? .internal, on: id, by: context.signedIn, at: desk.clock.now)
            if audience == .shared { try await tell(record, text, context.signedIn, database) }
            return Done("/opportunities/\(id)", notice: "Your comment is added.")
        } again: { form, problems, database, frame in
            let typed = Typed(form: form, problems: problems)
            return try await desk.registrationPage(id, context.signedIn, database, frame, typed)
        }
    }

    private func tell(
        _ record: RegistrationRecord, _ text: String, _ user: User, _ database: Transaction
    ) async throws {
        let mail = RegistrationMail.commented(
            record, by: user.name, text, link: desk.settings.publicURL + record.path)
        let store = RegistrationMailStore(database)
        try await user.kind == .partner ? store.tellOffice(of: record, mail) : store.tellPartner(of: record, mail)
    }
}

/// Those who write about a registration: its partner's people and ours.
struct CommentContext: UserContext {
    static func admits(_ user: User) -> Bool { user.kind != .auditor }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}

extension RegistrationStore {
    /// A draft is its partner's alone.
    func visible(_ id: Int, to user: User) async throws -> RegistrationRecord {
        let record = try await require(id)
        let isUnsent = record.rules.submittedAt == nil && record.rules.origin == .partnerSourced
        guard user.kind == .partner || !isUnsent else { throw Refusal.notFound }
        return record
    }
}

extension Desk {
    func registrationPage(
        _ id: Int, _ user: User, _ database: Transaction, _ frame: FrameMaker, _ typed: Typed = Typed()
    ) async throws -> RegistrationPage {
        let record = try await RegistrationStore(database).visible(id, to: user)
        let file = try await RegistrationFile(record, for: user, self, database)
        return RegistrationPage(frame: frame, file, clock, typed: typed)
    }
}
