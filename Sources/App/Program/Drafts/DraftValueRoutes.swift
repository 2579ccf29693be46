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
                let version = try await ProgramStore(database).version(id)
                try version.mustBeDraft()
                let count = try await write(form, version, table, key, database)
                let words = count == 0 ? "Nothing was different, so nothing was changed." : "Saved in the draft."
                return Done("/program/versions/\(id)?table=\(table.rawValue)", notice: words)
            } again: { form, problems, database, frame in
                try await page(frame, id, table, key, form, problems, database)
            }
        } catch let conflict as ValueForm.Conflict {
            return try await desk.show(request, for: context, status: .conflict) { database, frame in
                try await conflictPage(frame, id, table, key, conflict, database)
            }
        }
    }

    /// How many parts of the value were written.
    private func write(
        _ form: FormData, _ version: ProgramRecord, _ table: ProgramTable, _ key: String, _ database: any Querying
    ) async throws -> Int {
        let store = DraftValueStore(database, version: version.id)
        let current = try await store.columns(of: table, key)
        let changes = try ValueForm(table, current: current).changes(form)
        let isSwitchedOn = changes.contains { $0.column.name == "required" && $0.stored == "true" }
        if table == .requirements, isSwitchedOn, current["kind"] == "measure", current["measure"] == nil {
            guard try await store.borrowMeasure(key) else {
                throw Problems(
                    "required",
                    "At other levels this row is a choice of several measures. It cannot be required here in its place")
            }
        }
        let json = changes.map { "\"\($0.column.name)\": \($0.column.json($0.stored))" }.joined(separator: ", ")
        try await store.write("{\(json)}", changes.map(\.column.name), to: table, key)
        return changes.count
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
