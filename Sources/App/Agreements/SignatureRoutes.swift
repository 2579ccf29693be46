import Hummingbird
import PartnerProgram
import Postgres

/// The partner's side of an Order Form: an applicant signs or declines by its key, a partner in its portal.
struct SignatureRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.get("apply/agreement", use: read)
        router.get("apply/agreement/document", use: document)
        router.post("apply/agreement/signature", use: sign)
        router.post("apply/agreement/declination", use: decline)
        let partner = router.group("agreements", context: PartnerAdministratorContext.self)
        partner.post(":id/signature", use: signInPortal)
        partner.post(":id/declination", use: declineInPortal)
    }

    func read(request: Request, context: AppContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            try await SigningPage(database, frame, desk, Typed())
        }
    }

    func document(request: Request, context: AppContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            let (record, _) = try await own(database)
            return OrderFormPage(frame: frame(record.title), record: record, back: "/apply/agreement")
        }
    }

    func sign(request: Request, context: AppContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            let (record, application) = try await own(database)
            let steps = AgreementSteps(database, by: .applicant(application.applicantName), desk)
            try await steps.signed(record, try PartnerSigning(form))
            return Done("/apply/agreement", notice: "Thank you: your signed Order Form has arrived.")
        } again: { form, problems, database, frame in
            try await SigningPage(database, frame, desk, Typed(form: form, problems: problems))
        }
    }

    func decline(request: Request, context: AppContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            let (record, application) = try await own(database)
            let reason = try ReasonForm.read(form, "decline_reason", "Write why you decline")
            try await AgreementSteps(database, by: .applicant(application.applicantName), desk).declined(
                record, reason: reason)
            return Done("/apply/agreement", notice: "You have declined the Order Form.")
        } again: { form, problems, database, frame in
            try await SigningPage(database, frame, desk, Typed(form: form, problems: problems))
        }
    }

    func signInPortal(request: Request, context: PartnerAdministratorContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            guard let record = try await AgreementStore(database).find(id) else { throw Refusal.notFound }
            try await AgreementSteps(database, by: Actor(context.signedIn), desk).signed(
                record, try PartnerSigning(form))
            return Done(record.path, notice: "Thank you: the signed document has arrived.")
        } again: { form, problems, database, frame in
            try await AgreementPage(id, database, frame, desk, context.signedIn, Typed(form: form, problems: problems))
        }
    }

    func declineInPortal(request: Request, context: PartnerAdministratorContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            guard let record = try await AgreementStore(database).find(id) else { throw Refusal.notFound }
            let reason = try ReasonForm.read(form, "decline_reason", "Write why you decline")
            try await AgreementSteps(database, by: Actor(context.signedIn), desk).declined(record, reason: reason)
            return Done(record.path, notice: "You have declined the \(record.rules.kind.label).")
        } again: { form, problems, database, frame in
            try await AgreementPage(id, database, frame, desk, context.signedIn, Typed(form: form, problems: problems))
        }
    }

    private func own(_ database: Transaction) async throws -> (AgreementRecord, ApplicationRecord) {
        guard let record = try await AgreementStore(database).findOwn(),
            let application = try await ApplicationStore(database).findOwn()
        else { throw Refusal.notFound }
        return (record, application)
    }
}
