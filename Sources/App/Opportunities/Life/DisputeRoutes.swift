import Hummingbird
import PartnerProgram
import Postgres

/// A partner disputes who was first; we take it up and decide it (SM5).
struct DisputeRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("opportunities/:id/disputes", context: PartnerContext.self).post(use: raise)
        let dispute = router.group("opportunities/:id/dispute", context: DealReviewContext.self)
        dispute.post("review", use: take)
        dispute.post("decision", use: decide)
    }

    func raise(request: Request, context: PartnerContext) async throws -> Response {
        try await carryOut(request, context) { record, form, life in
            guard record.rules.submittedAt != nil else { throw OpportunityRegistration.Refusal.notNow(.win, .draft) }
            let reason = try ReasonForm.read(form, "dispute_reason", "Write why the opportunity is yours")
            try await life.raiseDispute(record, because: reason)
            return "The dispute is raised. We look at it."
        }
    }

    func take(request: Request, context: DealReviewContext) async throws -> Response {
        try await carryOut(request, context) { record, _, life in
            try await life.takeDispute(record)
            return "The dispute is yours to decide."
        }
    }

    func decide(request: Request, context: DealReviewContext) async throws -> Response {
        try await carryOut(request, context) { record, form, life in
            var read = FormReader(form)
            let answer = form["dispute_outcome"]
            if answer != "upheld", answer != "dismissed" { read.refuse("dispute_outcome", "Say who is right") }
            let reason = read.paragraphs("dispute_decision", "Write why", atMost: 2000)
            try read.finish()
            try await life.decideDispute(record, isUpheld: answer == "upheld", because: reason)
            return "The dispute is \(answer)."
        }
    }

    private func carryOut(
        _ request: Request, _ context: some UserContext,
        _ body: (RegistrationRecord, FormData, RegistrationLife) async throws -> String
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await RegistrationStore(database).visible(id, to: context.signedIn)
            let words = try await body(record, form, RegistrationLife(database, by: Actor(context.signedIn), desk))
            return Done(record.path, notice: words)
        } again: { form, problems, database, frame in
            let typed = Typed(form: form, problems: problems)
            return try await desk.registrationPage(id, context.signedIn, database, frame, typed)
        }
    }
}

/// The forms of a dispute, for the one who looks.
struct DisputeForms {
    let record: RegistrationRecord
    let viewer: User
    let typed: Typed

    var forms: [ActionForm] {
        if viewer.kind == .partner {
            let isOpen = [.submitted, .underReview, .returned, .approved, .rejected].contains(record.rules.state)
            return isOpen && record.rules.dispute?.blocks != true ? [raising] : []
        }
        guard DealReviewContext.admits(viewer) else { return [] }
        return switch record.rules.dispute {
        case .raised:
            [ActionForm("Take up the dispute", to: record.path + "/dispute/review", button: "Take it up")]
        case .inReview: [deciding]
        default: []
        }
    }

    private var raising: ActionForm {
        ActionForm(
            "Raise a dispute",
            text:
                "Where you think that somebody else was given an opportunity of yours. Until it is decided nothing "
                + "that competes is approved.", to: record.path + "/disputes",
            [ReasonForm.field("dispute_reason", "Why is it yours?", typed)], button: "Raise the dispute")
    }

    private var deciding: ActionForm {
        ActionForm(
            "Decide the dispute", text: "Not by the one who decided on the registration.",
            to: record.path + "/dispute/decision",
            [
                .radios(
                    "dispute_outcome", "Outcome", value: typed.form["dispute_outcome"],
                    [.init("upheld", "Upheld: the partner is right"), .init("dismissed", "Dismissed")],
                    problem: typed.problems["dispute_outcome"]),
                ReasonForm.field("dispute_decision", "Why?", hint: "The partner reads it.", typed),
            ], button: "Decide")
    }
}
