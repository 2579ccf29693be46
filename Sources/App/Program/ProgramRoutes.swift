import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// The program as anybody may read it, and the confirmation of its values.
struct ProgramRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let program = router.group("program")
        program.get(use: versions)
        program.get(":year", use: document)
        program.get(":year/values/:table/**", use: value)
        program.get(":year/:part", use: document)
        router.group("program/versions", context: ProgramManagerContext.self).post(":id/confirmations", use: confirm)
    }

    func versions(request: Request, context: AppContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            let store = ProgramStore(database)
            var summaries: [ProgramStore.Summary] = []
            for version in try await store.versions() { summaries.append(try await store.summary(of: version)) }
            return ProgramVersionsPage(
                frame: frame, summaries: summaries, isInternal: context.user.map { $0.kind != .partner } ?? false)
        }
    }

    func document(request: Request, context: AppContext) async throws -> Response {
        let name = context.parameters.get("part") ?? ProgramPart.overview.rawValue
        guard let part = ProgramPart(rawValue: name) else { throw Refusal.notFound }
        return try await desk.show(request, for: context) { database, frame in
            let (version, address, banner) = try await asked(request, context, database)
            return ProgramDocumentPage(
                frame: frame.with(asOf: banner), part: part, address: address,
                summary: try await ProgramStore(database).summary(of: version),
                content: try await ProgramContent(part, of: version, address, database),
                isStaff: context.user.map { $0.kind != .partner } ?? false)
        }
    }

    func value(request: Request, context: AppContext) async throws -> Response {
        guard let table = ProgramTable(rawValue: context.parameters.get("table") ?? "") else { throw Refusal.notFound }
        let key = context.parameters.getCatchAll().joined(separator: "/")
        return try await desk.show(request, for: context) { database, frame in
            let (version, address, banner) = try await asked(request, context, database)
            return ProgramValuePage(
                frame: frame.with(asOf: banner), content: try await content(table, key, of: version, database),
                address: address, clock: desk.clock, user: context.user)
        }
    }

    func confirm(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: Self.known) { form, database in
            let version = try await ProgramStore(database).version(id)
            var read = FormReader(form)
            let reason = read.paragraphs("reason", "Say why the value is right", atMost: 1000)
            try read.finish()
            let table = try table(form)
            try await ProgramValueStore(database).confirm(
                table, form["key"], of: id, reason: reason, at: desk.clock.now)
            let back = "/program/\(version.year)/values/\(table.rawValue)/\(form["key"])?version=\(version.number)"
            return Done(back, notice: "Confirmed. Your name and reason stand with the value.")
        } again: { form, problems, database, frame in
            try await confirmPage(frame, id, form, problems, context.user, database)
        }
    }

    private static let known: KnownConstraints = [
        "program_confirmations_confirm_a_value_once": ("reason", "Somebody has confirmed this value meanwhile"),
        "program_confirmations_confirm_a_value_there_is": ("reason", "This version has no such value any more"),
    ]

    private func confirmPage(
        _ frame: FrameMaker, _ id: Int, _ form: FormData, _ problems: Problems, _ user: User?, _ database: any Querying
    ) async throws -> ProgramValuePage {
        let version = try await ProgramStore(database).version(id)
        return ProgramValuePage(
            frame: frame, content: try await content(table(form), form["key"], of: version, database),
            address: ProgramAddress(year: version.year, query: "?version=\(version.number)"), clock: desk.clock,
            user: user, form: form, problems: problems)
    }

    private func table(_ form: FormData) throws -> ProgramTable {
        guard let table = ProgramTable(rawValue: form["table"]) else { throw Refusal.notFound }
        return table
    }

    /// The version that the address asks for: by number, by day, or the one in force today.
    private func asked(
        _ request: Request, _ context: AppContext, _ database: any Querying
    ) async throws -> (version: ProgramRecord, address: ProgramAddress, banner: Banner?) {
        let year = try context.number("year")
        let store = ProgramStore(database)
        if let number = Int(request.query["version"]) {
            let address = ProgramAddress(year: year, query: "?version=\(number)")
            return (try await store.version(number, of: year), address, nil)
        }
        guard let day = Day(iso: request.query["on"]), day != desk.clock.today else {
            return (try await store.version(of: year, on: desk.clock.today), ProgramAddress(year: year, query: ""), nil)
        }
        let banner = Banner.asOf(day.spoken, backTo: request.uri.path)
        return (try await store.version(of: year, on: day), ProgramAddress(year: year, query: "?on=\(day)"), banner)
    }

    private func content(
        _ table: ProgramTable, _ key: String, of version: ProgramRecord, _ database: any Querying
    ) async throws -> ProgramValuePage.Content {
        let store = ProgramValueStore(database)
        let history = try await store.history(of: table, key)
        guard let standing = history.first(where: { $0.version.id == version.id }) else { throw Refusal.notFound }
        let value = standing.value
        return ProgramValuePage.Content(
            standing: standing, history: history, decisions: try await store.decisions(value.decisionCodes),
            source: try await store.source(value.source ?? ""))
    }
}
