import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// The editing of a draft's values. An active version has none: its addresses answer with the reason.
struct DraftValueRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let values = router.group("program/versions/:id/values/:table", context: ProgramManagerContext.self)
        values.get("**", use: ask)
        values.post("**", use: save)
    }

    func ask(request: Request, context: ProgramManagerContext) async throws -> Response {
        let (id, table, key) = try address(context)
        return try await desk.show(request, for: context) { database, frame in
            try await page(frame, id, table, key, nil, Problems(), database)
        }
    }

    func save(request: Request, context: ProgramManagerContext) async throws -> Response {
        let (id, table, key) = try address(context)
        do {
            return try await desk.submit(request, as: context) { form, database in
                try await ProgramStore(database).version(id).mustBeDraft()
                let notice = try await ValueSaving(database, version: id).save(form, in: table, key)
                return Done("/program/versions/\(id)?table=\(table.rawValue)", notice: notice)
            } again: { form, problems, database, frame in
                try await page(frame, id, table, key, form, problems, database)
            }
        } catch let conflict as ValueForm.Conflict {
            return try await desk.show(request, for: context, status: .conflict) { database, frame in
                try await conflictPage(frame, id, table, key, conflict, database)
            }
        } catch let gone as ValueForm.Gone {
            return try await desk.show(request, for: context, status: .conflict) { database, frame in
                try await removedPage(frame, id, table, key, gone, database)
            }
        }
    }

    private func page(
        _ frame: FrameMaker, _ id: Int, _ table: ProgramTable, _ key: String, _ form: FormData?, _ problems: Problems,
        _ database: any Querying
    ) async throws -> DraftValuePage {
        let version = try await ProgramStore(database).version(id)
        try version.mustBeDraft()
        let history = try await ProgramValueStore(database).history(of: table, key)
        guard let value = history.first(where: { $0.version.id == id }) else { throw Refusal.notFound }
        return DraftValuePage(
            frame: frame, value: value, before: history.first { $0.version.id == version.basedOn },
            editing: ValueForm(
                table, current: try await DraftValueStore(database, version: id).columns(of: table, key)),
            form: form, problems: problems)
    }

    private func conflictPage(
        _ frame: FrameMaker, _ id: Int, _ table: ProgramTable, _ key: String, _ conflict: ValueForm.Conflict,
        _ database: any Querying
    ) async throws -> DraftConflictPage {
        let version = try await ProgramStore(database).version(id)
        let store = DraftValueStore(database, version: id)
        let last = try await store.lastChange(of: table, key)
        return DraftConflictPage(
            frame: frame, version: version, table: table, key: key,
            editing: ValueForm(table, current: try await store.columns(of: table, key)), conflict: conflict,
            other: last?.name ?? "Somebody else", at: last.map { desk.clock.spoken($0.at) } ?? "meanwhile")
    }

    private func removedPage(
        _ frame: FrameMaker, _ id: Int, _ table: ProgramTable, _ key: String, _ gone: ValueForm.Gone,
        _ database: any Querying
    ) async throws -> RemovedPage {
        RemovedPage(
            frame: frame, version: try await ProgramStore(database).version(id), table: table, key: key,
            removal: gone.removal, at: desk.clock.spoken(gone.removal.at), form: gone.form)
    }

    private func address(_ context: ProgramManagerContext) throws -> (id: Int, table: ProgramTable, key: String) {
        guard let table = ProgramTable(rawValue: context.parameters.get("table") ?? "") else { throw Refusal.notFound }
        return (try context.number(), table, context.parameters.getCatchAll().joined(separator: "/"))
    }
}

extension ProgramRecord {
    /// Refuses an edit of anything but a draft (R151, R5).
    func mustBeDraft() throws {
        if state == .notified {
            throw Refusal.conflict(
                "Partners were told of program \(name), so its values are read-only. Withdraw it and draw up another."
            )
        }
        _ = try rule().edited()
    }
}
