import Hummingbird
import PartnerProgram
import Postgres

/// What happens to an approved registration: extended, cancelled, further, closed, disputed.
struct RegistrationLifeRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let managers = router.group("opportunities/:id", context: ProgramManagerContext.self)
        managers.get("extension") { try await form(request: $0, context: $1, .extend) }
        managers.post("extension", use: extend)
        managers.get("cancellation") { try await form(request: $0, context: $1, .cancel) }
        managers.post("cancellation", use: cancel)
        let deals = router.group("opportunities/:id", context: DealContext.self)
        deals.post("stages", use: reach)
        deals.get("close") { try await form(request: $0, context: $1, .close) }
        deals.post("close", use: close)
        DisputeRoutes(desk: desk).add(to: router)
    }

    func form(request: Request, context: some UserContext, _ step: RegistrationLifeStep) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(step, id, context.signedIn, database, frame)
        }
    }

    func extend(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await carryOut(.extend, request, context) { record, form, life in
            let (last, reason) = try RegistrationExtensionForm.read(form)
            try await life.extend(record, to: last, because: reason)
            return "\(record.reference) is valid through \(last.spoken)."
        }
    }

    func cancel(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await carryOut(.cancel, request, context) { record, form, life in
            try await life.cancel(record, because: ReasonForm.read(form, "reason", "Write why it is cancelled"))
            return "\(record.reference) is cancelled."
        }
    }

    func close(request: Request, context: DealContext) async throws -> Response {
        try await carryOut(.close, request, context) { record, form, life in
            let found = try RegistrationCloseForm.read(form, in: record.currency, today: desk.clock.today)
            try await life.close(record, found)
            return "The opportunity is \(found.isWon ? "won" : "lost")."
        }
    }

    func reach(request: Request, context: DealContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await RegistrationStore(database).visible(id, to: context.signedIn)
            guard record.rules.state == .approved else {
                throw OpportunityRegistration.Refusal.notNow(.win, record.rules.state)
            }
            let (percent, day) = try RegistrationStageForm.read(form, today: desk.clock.today)
            let life = RegistrationLife(database, by: Actor(context.signedIn), desk)
            try await life.reachStage(record, percent, on: day)
            return Done(record.path, notice: "The opportunity stands at \(percent) % since \(day.spoken).")
        } again: { form, problems, database, frame in
            let typed = Typed(form: form, problems: problems)
            return try await desk.registrationPage(id, context.signedIn, database, frame, typed)
        }
    }

    /// One step of `RegistrationLife`; `body` gives the words that confirm it.
    private func carryOut(
        _ step: RegistrationLifeStep, _ request: Request, _ context: some UserContext,
        _ body: (RegistrationRecord, FormData, RegistrationLife) async throws -> String
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await RegistrationStore(database).visible(id, to: context.signedIn)
            try step.check(record.rules, today: desk.clock.today)
            try record.expect(form)
            let words = try await body(record, form, RegistrationLife(database, by: Actor(context.signedIn), desk))
            return Done(record.path, notice: words)
        } again: { form, problems, database, frame in
            let typed = Typed(form: form, problems: problems)
            return try await page(step, id, context.signedIn, database, frame, typed)
        }
    }

    private func page(
        _ step: RegistrationLifeStep, _ id: Int, _ user: User, _ database: Transaction, _ frame: FrameMaker,
        _ typed: Typed = Typed()
    ) async throws -> RegistrationStepPage {
        let record = try await RegistrationStore(database).visible(id, to: user)
        try step.check(record.rules, today: desk.clock.today)
        return RegistrationStepPage(
            frame: frame, "\(step.title): \(record.title)", effect: step.effect(record.rules), record, to: step.path,
            step.fields(typed, record), button: .submit("\(step.title) \(record.reference)", step.look),
            problems: typed.summary)
    }
}

/// Those who follow deals: reviewers, channel managers, program managers.
struct DealContext: UserContext {
    static func admits(_ user: User) -> Bool { user.holds(.dealReviewer, .channelManager, .programManager) }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}

/// What can be done with an approved registration on a page of its own.
enum RegistrationLifeStep: String, Sendable {
    case extend = "extension"
    case cancel = "cancellation"
    case close

    var path: String { rawValue }

    /// Refuses, with the rule's own sentence, what SM5 does not allow now.
    func check(_ rules: OpportunityRegistration, today: Day) throws {
        switch self {
        case .extend:
            let last = rules.expiresOn?.adding(days: 1) ?? today
            _ = try rules.extended(to: last, reason: "?", today: today)
        case .cancel: _ = try rules.cancelled(reason: "?")
        case .close:
            if RegistrationAction.win.target(from: rules.state) == nil {
                throw OpportunityRegistration.Refusal.notNow(.win, rules.state)
            }
        }
    }

    var title: String {
        switch self {
        case .extend: "Extend"
        case .cancel: "Cancel"
        case .close: "Close"
        }
    }

    func effect(_ rules: OpportunityRegistration) -> String {
        let last = rules.expiresOn?.spoken ?? ""
        return switch self {
        case .extend:
            "It is valid through \(last), extended \(rules.extensions) times so far. Extending is ours to decide, and "
                + "only before it has expired (R106, R107)."
        case .cancel: "The registration ends today and protects nothing any more. The partner is told why."
        case .close:
            "The opportunity closes for everybody who is registered for it. Contributions are locked: what is entered "
                + "later does not count (R111)."
        }
    }

    var look: Button.Look { self == .cancel ? .danger : .primary }

    func fields(_ typed: Typed, _ record: RegistrationRecord) -> [Field] {
        switch self {
        case .extend: RegistrationExtensionForm.fields(typed, record.rules)
        case .cancel: [ReasonForm.field("reason", "Why is it cancelled?", hint: "The partner reads it.", typed)]
        case .close: RegistrationCloseForm.fields(typed, in: record.currency)
        }
    }
}

extension RegistrationRecord {
    /// The currency that amounts of its opportunity are in.
    var currency: Currency { rules.content.value?.currency ?? .eur }
}
