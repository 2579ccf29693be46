import Hummingbird
import PartnerProgram
import Postgres

/// Rows that are taken out of a draft, and put back.
struct RemovalRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let removals = router.group("program/versions/:id/removals/:table", context: ProgramManagerContext.self)
        removals.get("**", use: ask)
        removals.post("**", use: remove)
        router.group("program/versions/:id/restorations/:table", context: ProgramManagerContext.self)
            .post("**", use: restore)
    }

    func ask(request: Request, context: ProgramManagerContext) async throws -> Response {
        let (id, table, key) = try address(context)
        return try await desk.show(request, for: context) { database, frame in
            RemovalPage(frame: frame, removal: try await removal(id, table, key, database), changed: nil)
        }
    }

    func remove(request: Request, context: ProgramManagerContext) async throws -> Response {
        let (id, table, key) = try address(context)
        do {
            return try await desk.submit(request, as: context) { form, database in
                let removal = try await removal(id, table, key, database)
                guard form["seen"] == removal.hash else { throw RowRemoval.Changed() }
                let store = RowStore(database, version: id)
                for row in removal.rows { _ = try await store.remove(row.value.table, row.value.key) }
                let count = removal.rows.count
                return Done(
                    "/program/versions/\(id)?table=\(table.rawValue)",
                    notice: count == 1 ? "Taken out of the draft." : "Taken out of the draft: \(count) values.")
            }
        } catch is RowRemoval.Changed {
            return try await desk.show(request, for: context, status: .conflict) { database, frame in
                try await changedPage(frame, id, table, key, database)
            }
        }
    }

    func restore(request: Request, context: ProgramManagerContext) async throws -> Response {
        let (id, table, key) = try address(context)
        return try await desk.submit(request, as: context) { form, database in
            try await ProgramStore(database).version(id).mustBeDraft()
            if try await RowStore(database, version: id).restore(table, key) == 0 {
                throw Refusal.conflict("It stands in the draft already, or what it hangs from does not. Look again.")
            }
            if !form["was_clause"].isEmpty {
                try await ValueSaving(database, version: id).saveOver(form, in: table, key)
            }
            return Done("/program/versions/\(id)?table=\(table.rawValue)", notice: "Put back into the draft.")
        }
    }

    private func changedPage(
        _ frame: FrameMaker, _ id: Int, _ table: ProgramTable, _ key: String, _ database: any Querying
    ) async throws -> RemovalPage {
        let last = try await DraftValueStore(database, version: id).lastChange(of: table, key)
        let words = last.map { "\($0.name) changed it on \(desk.clock.spoken($0.at))" }
        return RemovalPage(
            frame: frame, removal: try await removal(id, table, key, database),
            changed: "\(words ?? "Somebody changed what goes"), while you were looking. Decide again.")
    }

    /// What goes with a row, as it stands now.
    private func removal(
        _ id: Int, _ table: ProgramTable, _ key: String, _ database: any Querying
    ) async throws -> RowRemoval {
        let version = try await ProgramStore(database).version(id)
        try version.mustBeDraft()
        let store = RowStore(database, version: id)
        let tree = RequirementTree(try await RowChoicesStore(database, version: id).nodes())
        let keys = try await RowRemoval.keys(of: table, key, tree, store)
        let values = ProgramValues(try await ProgramValueStore(database).values(of: id))
        guard values[table, key] != nil else {
            throw Refusal.conflict("Somebody has taken it out of the draft already. Look at the draft again.")
        }
        var rows: [RowRemoval.Row] = []
        for row in keys {
            if let value = values[row.table, row.key] { rows.append(.init(value: value)) }
        }
        return RowRemoval(
            version: version, table: table, key: key, rows: rows, hash: try await store.hash(of: keys))
    }

    private func address(_ context: ProgramManagerContext) throws -> (id: Int, table: ProgramTable, key: String) {
        guard let table = ProgramTable(rawValue: context.parameters.get("table") ?? "") else { throw Refusal.notFound }
        return (try context.number(), table, context.parameters.getCatchAll().joined(separator: "/"))
    }
}
