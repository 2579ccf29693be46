import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// What a reviewer does with a registration: take it, say what is the same, return, approve, reject. Nothing of it
/// happens by itself, however late it is.
struct DealReviewRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let group = router.group("opportunities/:id", context: DealReviewContext.self)
        group.post("review", use: take)
        group.post("judgements/:match", use: judge)
        group.get("question") { try await form(request: $0, context: $1, .question) }
        group.post("question", use: ask)
        group.get("rejection") { try await form(request: $0, context: $1, .rejection) }
        group.post("rejection", use: reject)
        group.get("approval") { try await form(request: $0, context: $1, .approval) }
        group.post("approval", use: approve)
    }

    /// Takes it from the queue, or on from another reviewer.
    func take(request: Request, context: DealReviewContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await RegistrationStore(database).visible(id, to: context.signedIn)
            let user = context.signedIn.id
            let next =
                record.rules.state == .underReview
                ? try record.rules.handedOver(to: user) : try record.rules.taken(by: user)
            try record.expect(form)
            try await review(context, database).move(record, to: next)
            return Done(record.path, notice: "\(record.reference) is yours to decide.")
        }
    }

    func judge(request: Request, context: DealReviewContext) async throws -> Response {
        let id = try context.number()
        let key = context.parameters.get("match")?.removingPercentEncoding ?? ""
        return try await desk.submit(request, as: context) { form, database in
            let record = try await mine(id, context, database)
            try record.expect(form)
            let words = try await review(context, database).judge(record, key, form)
            return Done(record.path, notice: words)
        } again: { form, problems, database, frame in
            let typed = Typed(form: form, problems: problems)
            return try await desk.registrationPage(id, context.signedIn, database, frame, typed)
        }
    }

    func form(request: Request, context: DealReviewContext, _ decision: DealDecision) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(decision, id, context, database, frame)
        }
    }

    func ask(request: Request, context: DealReviewContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await mine(id, context, database)
            try record.expect(form)
            let asked = try DealQuestionForm(form)
            try await review(context, database).ask(record, asked.text, asked.fields)
            return Done(record.path, notice: "The partner has been asked.")
        } again: { form, problems, database, frame in
            try await page(.question, id, context, database, frame, Typed(form: form, problems: problems))
        }
    }

    func reject(request: Request, context: DealReviewContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await mine(id, context, database)
            try record.expect(form)
            try await review(context, database).reject(record, try DealRejectionForm(form).rejection)
            return try await decided(record, "rejected", context, database)
        } again: { form, problems, database, frame in
            try await page(.rejection, id, context, database, frame, Typed(form: form, problems: problems))
        }
    }

    func approve(request: Request, context: DealReviewContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: DealReview.known) { form, database in
            let record = try await mine(id, context, database)
            try record.expect(form)
            let approval = try DealApprovalForm(form)
            try await review(context, database).approve(record, note: approval.note)
            return try await decided(record, "approved", context, database)
        } again: { form, problems, database, frame in
            try await page(.approval, id, context, database, frame, Typed(form: form, problems: problems))
        }
    }

    /// Leads on to the next one.
    private func decided(
        _ record: RegistrationRecord, _ word: String, _ context: DealReviewContext, _ database: Transaction
    ) async throws -> Done {
        let next = try await RegistrationQueueStore(database, for: context.signedIn.id).next(after: record.id)
        let words = next.map { "Next: \($0.position) of \($0.total)." } ?? "Nothing else waits."
        return Done(
            next.map { "/opportunities/\($0.id)" } ?? record.path, notice: "\(record.reference) is \(word). \(words)")
    }

    private func review(_ context: DealReviewContext, _ database: Transaction) -> DealReview {
        DealReview(database, by: Actor(context.signedIn), desk)
    }

    /// Only the reviewer decides.
    private func mine(
        _ id: Int, _ context: DealReviewContext, _ database: Transaction
    ) async throws -> RegistrationRecord {
        let record = try await RegistrationStore(database).visible(id, to: context.signedIn)
        if record.rules.state == .underReview, record.rules.reviewer != context.signedIn.id {
            throw Refusal.conflict("\(record.reviewerName ?? "Somebody else") reviews it. Take it over to decide.")
        }
        return record
    }

    private func page(
        _ decision: DealDecision, _ id: Int, _ context: DealReviewContext, _ database: Transaction,
        _ frame: FrameMaker, _ typed: Typed = Typed()
    ) async throws -> RegistrationStepPage {
        let record = try await mine(id, context, database)
        try decision.check(record.rules)
        let file = try await RegistrationFile(record, for: context.signedIn, desk, database)
        return RegistrationStepPage(
            frame: frame, "\(decision.title): \(record.title)", effect: decision.effect, record, to: decision.path,
            decision.fields(typed), button: .submit("\(decision.button) \(record.reference)", decision.look),
            checks: decision == .question ? nil : file.checksTable, problems: typed.summary)
    }
}

/// What a reviewer can decide on a page of its own.
enum DealDecision: String, Sendable {
    case question, rejection, approval

    var path: String { rawValue }

    /// Refuses, with the rule's own sentence, what SM5 does not allow now.
    func check(_ rules: OpportunityRegistration) throws {
        switch self {
        case .question: _ = try rules.sentBack("?", for: [.need])
        case .rejection: _ = try rules.rejected(.duplicate)
        case .approval:
            if RegistrationAction.approve.target(from: rules.state) == nil {
                throw OpportunityRegistration.Refusal.notNow(.approve, rules.state)
            }
        }
    }

    var title: String {
        switch self {
        case .question: "Return with questions"
        case .rejection: "Reject"
        case .approval: "Approve"
        }
    }

    var effect: String {
        switch self {
        case .question:
            "The partner is mailed the question. The time of its first submission stays; a fresh term begins with the "
                + "answer."
        case .rejection: "The partner is mailed the reason and what it can do next. A rejection cannot be taken back."
        case .approval:
            "The opportunity is the partner's for \(OpportunityRegistration.validDays) days from today (R105); nobody "
                + "else is approved for it meanwhile."
        }
    }

    var button: String { self == .question ? "Return" : title }
    var look: Button.Look { self == .rejection ? .danger : .primary }

    func fields(_ typed: Typed) -> [Field] {
        switch self {
        case .question: DealQuestionForm.fields(typed)
        case .rejection: DealRejectionForm.fields(typed)
        case .approval: DealApprovalForm.fields(typed)
        }
    }
}
