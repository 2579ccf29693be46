import Hummingbird
import PartnerProgram
import Postgres

/// Drawing up, sending and voiding Order Forms (SM2), and reading them.
struct AgreementRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let everybody = router.group("agreements", context: SignedInContext.self)
        everybody.get(":id", use: read)
        everybody.get(":id/document", use: document)
        router.group("documents", context: SignedInContext.self).get(":id", use: download)
        let legal = router.group("agreements", context: LegalContext.self)
        legal.get("new", use: ask)
        legal.post(use: drawUp)
        legal.get(":id/edit", use: askAgain)
        legal.post(":id", use: edit)
        legal.post(":id/sending", use: send)
        legal.post(":id/voiding", use: void)
    }

    func read(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await AgreementPage(id, database, frame, desk, context.signedIn, Typed())
        }
    }

    func document(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            guard let record = try await AgreementStore(database).find(id) else { throw Refusal.notFound }
            return OrderFormPage(
                frame: frame(record.title, section: "Agreements", crumbs: record.crumbs), record: record,
                back: record.path)
        }
    }

    func download(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.read(as: context) { try await DocumentDownload(id, $0) }.response
    }

    func ask(request: Request, context: LegalContext) async throws -> Response {
        guard let id = Int(request.query["application"]) else { throw Refusal.notFound }
        return try await desk.show(request, for: context) { database, frame in
            let offer = try await ready(id, database)
            let application = offer.application
            let code = application.company.country
            let country = try await ReviewStore(database).countries([code])[code]?.name
            let vendor = try await OfficeStore(database).office().legalName
            let form = AgreementForm.proposal(
                for: application, vendor: vendor, country: country, today: desk.clock.today)
            return AgreementFormPage(drawingUp: offer, Typed(form: form), frame)
        }
    }

    func drawUp(request: Request, context: LegalContext) async throws -> Response {
        let taken = (
            "countries", "There is an open Order Form for this application already: look at the list of agreements"
        )
        return try await desk.submit(
            request, as: context, known: ["agreements_order_form_is_open_once": taken]
        ) { form, database in
            let offer = try await ready(Int(form["application"]) ?? 0, database)
            let drawing = AgreementSteps(database, by: Actor(context.signedIn), desk)
            let id = try await drawing.drawnUp(try AgreementDraft(form, for: offer), for: offer)
            return Done("/agreements/\(id)", notice: "The Order Form is drawn up. It is a draft until you send it.")
        } again: { form, problems, database, frame in
            let offer = try await ready(Int(form["application"]) ?? 0, database)
            return AgreementFormPage(drawingUp: offer, Typed(form: form, problems: problems), frame)
        }
    }

    func askAgain(request: Request, context: LegalContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let (record, offer) = try await draft(id, database)
            return AgreementFormPage(
                editing: record, of: offer, Typed(form: AgreementForm.values(of: record)), frame)
        }
    }

    func edit(request: Request, context: LegalContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let (record, offer) = try await draft(id, database)
            try await AgreementSteps(database, by: Actor(context.signedIn), desk).edited(
                record, try AgreementDraft(form, for: offer), of: offer)
            return Done(record.path, notice: "The draft is saved.")
        } again: { form, problems, database, frame in
            let (record, offer) = try await draft(id, database)
            return AgreementFormPage(editing: record, of: offer, Typed(form: form, problems: problems), frame)
        }
    }

    func send(request: Request, context: LegalContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { _, database in
            guard let record = try await AgreementStore(database).find(id) else { throw Refusal.notFound }
            let last = try await AgreementSteps(database, by: Actor(context.signedIn), desk).sent(record)
            return Done(record.path, notice: "Sent. The partner can sign up to the end of \(last.spoken).")
        }
    }

    func void(request: Request, context: LegalContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            guard let record = try await AgreementStore(database).find(id) else { throw Refusal.notFound }
            let reason = try ReasonForm.read(form, "void_reason", "Write why the \(record.rules.kind.label) is voided")
            try await AgreementSteps(database, by: Actor(context.signedIn), desk).voided(record, reason: reason)
            return Done(record.path, notice: "\(record.title) is voided.")
        } again: { form, problems, database, frame in
            try await AgreementPage(id, database, frame, desk, context.signedIn, Typed(form: form, problems: problems))
        }
    }

    private func ready(_ application: Int, _ database: Transaction) async throws -> AgreementForm.Offer {
        guard let record = try await ApplicationStore(database).find(application) else { throw Refusal.notFound }
        guard [.approved, .agreementSent].contains(record.rules.state) else {
            throw Refusal.conflict(
                "An Order Form is drawn up for an approved application; \(record.reference) is not one.")
        }
        return try await offer(to: record, database)
    }

    private func offer(to application: ApplicationRecord, _ database: Transaction) async throws -> AgreementForm.Offer {
        let listed = try await ListedCompanyStore(database).unanswered(for: application, on: desk.clock.today)
        return AgreementForm.Offer(application: application, listed: listed)
    }

    private func draft(_ id: Int, _ database: Transaction) async throws -> (AgreementRecord, AgreementForm.Offer) {
        guard let record = try await AgreementStore(database).find(id), let application = record.applicationID,
            let applicant = try await ApplicationStore(database).find(application)
        else { throw Refusal.notFound }
        guard record.rules.state.isEditable else {
            throw Refusal.conflict("Only a draft can be changed. Void it and draw up another one.")
        }
        return (record, try await offer(to: applicant, database))
    }
}
