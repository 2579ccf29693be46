import PartnerProgram
import Postgres

/// Writes what a form changes of a value of a draft.
struct ValueSaving {
    let database: any Querying
    let version: Int

    init(_ database: any Querying, version: Int) {
        self.database = database
        self.version = version
    }

    /// What is said of it afterwards. Where somebody has taken the value out, what was typed is kept.
    func save(_ form: FormData, in table: ProgramTable, _ key: String) async throws -> String {
        let store = DraftValueStore(database, version: version)
        guard let current = try await store.standing(table, key) else {
            guard let removal = try await RowStore(database, version: version).removal(of: table, key) else {
                throw Refusal.notFound
            }
            throw ValueForm.Gone(form: form, removal: removal)
        }
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
        return changes.isEmpty ? "Nothing was different, so nothing was changed." : "Saved in the draft."
    }

    /// The same for a value that was put back: what the writer typed holds.
    func saveOver(_ form: FormData, in table: ProgramTable, _ key: String) async throws {
        var form = form
        let current = try await DraftValueStore(database, version: version).columns(of: table, key)
        for column in ValueForm(table, current: current).columns { form.set("keep_" + column.name, "yours") }
        _ = try await save(form, in: table, key)
    }
}
