import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// `/imports`: a file is handed in, checked without writing anything, and then brought in as a whole.
struct ImportRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let imports = router.group("imports", context: ImportContext.self)
        imports.get("new", use: begin)
        imports.post(use: handIn)
        imports.get(":id", use: show)
        imports.post(":id/run", use: run)
    }

    func begin(request: Request, context: ImportContext) async throws -> Response {
        try await desk.show(request, for: context) { _, frame in
            ImportFormPage(frame: frame, Typed(), for: context.signedIn)
        }
    }

    func handIn(request: Request, context: ImportContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            let (file, name) = try read(form, for: context.signedIn)
            let count = try records(file).count - 1
            let id = try await OfficeImportStore(database).insert(
                file, named: name, rows: count, by: Actor(context.signedIn), at: desk.clock.now)
            return Done("/imports/\(id)")
        } again: { form, problems, _, frame in
            ImportFormPage(frame: frame, Typed(form: form, problems: problems), for: context.signedIn)
        }
    }

    private func read(_ form: FormData, for user: User) throws(Problems) -> (OfficeImport, name: String) {
        var read = FormReader(form)
        let kind =
            user.kind == .partner
            ? .registrations : read.choice("kind", "Say what is in the file", of: ImportKind.self)
        if let kind, !kind.admits(user) { read.refuse("kind", "Choose a file that you may bring in") }
        let file = form.files["file"].flatMap { $0.content.isEmpty ? nil : $0 }
        if file == nil { read.refuse("file", "Choose the file") }
        if let file, file.content.count > UploadedDocument.largest {
            read.refuse("file", "The file is larger than 20 MB: split it")
        }
        try read.finish()
        guard let kind, let file else { throw read.problems }
        let name = file.name.split(whereSeparator: { "/\\".contains($0) }).last?.prefix(120) ?? "file.csv"
        return (OfficeImport(kind, file.content, of: user.partnerID), String(name))
    }

    /// What cannot be read at all is told at the form.
    private func records(_ file: OfficeImport) throws -> [CSVRecords.Record] {
        do { return try CSVRecords(file.bytes).records } catch let error as CSVRecords.Unreadable {
            throw Problems("file", error.description)
        }
    }

    func show(request: Request, context: ImportContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let record = try await OfficeImportStore(database).require(id)
            let report =
                record.carriedOutAt == nil
                ? try await record.file.carryOut(
                    in: database, isDry: true, today: desk.clock.today, at: desk.clock.now) : nil
            return ImportPage(frame: frame, record, report, for: context.signedIn, desk.clock)
        }
    }

    func run(request: Request, context: ImportContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, reason: "Import \(id)") { _, database in
            let store = OfficeImportStore(database)
            let record = try await store.require(id)
            guard record.kind.admits(context.signedIn) else { throw Refusal.forbidden }
            guard record.carriedOutAt == nil else {
                throw Refusal.conflict("This file has been brought in already.")
            }
            let report = try await record.file.carryOut(
                in: database, isDry: false, today: desk.clock.today, at: desk.clock.now)
            guard report.isWritten else {
                throw Refusal.conflict("The records have changed since the file was checked. Look at it again.")
            }
            try await store.finish(id, report, by: Actor(context.signedIn), at: desk.clock.now)
            return Done(record.path)
        }
    }
}

/// Those who bring files in: of deals, people, fees and projects, and partners with what they found themselves.
struct ImportContext: UserContext {
    static func admits(_ user: User) -> Bool {
        user.kind == .partner || ImportKind.allCases.contains { $0.admits(user) }
    }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}

extension ImportKind {
    /// Whether somebody may bring a file of this kind in.
    func admits(_ user: User) -> Bool {
        switch self {
        case .vendorOpportunities, .stages: DealContext.admits(user)
        case .registrations: user.kind == .partner || DealContext.admits(user)
        case .people: TrainingContext.admits(user)
        case .fees: FeeKeeperContext.admits(user)
        case .projects: OnboardingContext.admits(user)
        }
    }
}
