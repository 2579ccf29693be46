import Hummingbird
import PartnerProgram
import Postgres

/// Our signature, and the notice that ends an agreement.
struct ExecutionRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let legal = router.group("agreements", context: LegalContext.self)
        legal.post(":id/countersignature", use: countersign)
        legal.post(":id/termination", use: terminate)
    }

    func countersign(request: Request, context: LegalContext) async throws -> Response {
        let id = try context.number()
        let taken = ("vendor_signatory", "The application's main contact already signs in here with another account")
        return try await desk.submit(request, as: context, known: ["users_email_is_used_once": taken]) {
            form, database in
            let record = try await found(id, database)
            let signing = try Countersigning(form)
            let partner = try await Execution(database, by: Actor(context.signedIn), desk).carryOut(record, signing)
            return Done("/partners/\(partner)/membership", notice: "\(record.title) is executed. Onboarding is open.")
        } again: { form, problems, database, frame in
            try await AgreementPage(id, database, frame, desk, context.signedIn, Typed(form: form, problems: problems))
        }
    }

    func terminate(request: Request, context: LegalContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await found(id, database)
            let notice = try TerminationNotice(form)
            try await Leaving(database, by: Actor(context.signedIn), desk).terminate(record, notice)
            return Done(record.path, notice: "Notice is given. \(record.title) ends on \(notice.day.spoken).")
        } again: { form, problems, database, frame in
            try await AgreementPage(id, database, frame, desk, context.signedIn, Typed(form: form, problems: problems))
        }
    }

    private func found(_ id: Int, _ database: Transaction) async throws -> AgreementRecord {
        guard let record = try await AgreementStore(database).find(id) else { throw Refusal.notFound }
        return record
    }
}

/// Our signature as it is recorded: who, when, and the copy with both signatures where there is one.
struct Countersigning: Sendable {
    let signature: Agreement.Signature
    let document: UploadedDocument?

    init(_ form: FormData) throws(Problems) {
        var read = FormReader(form)
        let name = read.text("vendor_signatory", "Enter the name of the person who signs for us", atMost: 120)
        let day = read.day("vendor_signed", "Enter the day of our signature")
        var problems = read.problems
        document = form.files["vendor_document"].flatMap {
            UploadedDocument($0, "the document with both signatures", field: "vendor_document", problems: &problems)
        }
        guard problems.isEmpty, let day else { throw problems }
        signature = .init(signatory: name, day: day)
    }
}

/// A written notice of termination: why, from when, and the document.
struct TerminationNotice: Sendable {
    let reason: String
    let day: Day
    let document: UploadedDocument

    init(_ form: FormData) throws(Problems) {
        var read = FormReader(form)
        reason = read.paragraphs("end_reason", "Write why the agreement is terminated", atMost: 2000)
        let day = read.day("ended", "Enter the first day without the agreement")
        var problems = read.problems
        let file = UploadedDocument(
            form.files["notice"], "the notice of termination", field: "notice", problems: &problems)
        guard problems.isEmpty, let day, let file else { throw problems }
        self.day = day
        document = file
    }
}
