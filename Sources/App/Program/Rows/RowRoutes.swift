import Hummingbird
import PartnerProgram
import Postgres

/// New rows of a draft, one form a table.
struct RowRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let rows = router.group("program/versions/:id/rows/:table", context: ProgramManagerContext.self)
        rows.get(use: ask)
        rows.post(use: add)
    }

    func ask(request: Request, context: ProgramManagerContext) async throws -> Response {
        let (id, table) = try address(context)
        return try await desk.show(request, for: context) { database, frame in
            try await page(frame, id, table, request.query["for"], nil, Problems(), database)
        }
    }

    func add(request: Request, context: ProgramManagerContext) async throws -> Response {
        let (id, table) = try address(context)
        let subject = request.query["for"]
        return try await desk.submit(request, as: context, known: Self.known(table)) { form, database in
            try await ProgramStore(database).version(id).mustBeDraft()
            let choices = try await RowChoicesStore(database, version: id).choices(for: table)
            let made = try RowForm(table, choices: choices, subject: subject).rows(form)
            try await RowStore(database, version: id).add(made)
            try await confirm(made, in: id, database)
            let words = made.rows.count == 1 ? "Added to the draft." : "Added to the draft: \(made.rows.count) values."
            return Done("/program/versions/\(id)?table=\(table.rawValue)", notice: words)
        } again: { form, problems, database, frame in
            try await page(frame, id, table, subject, form, problems, database)
        }
    }

    private func confirm(_ made: NewRows, in version: Int, _ database: any Querying) async throws {
        guard let reason = made.confirmation else { return }
        for row in made.rows {
            try await ProgramValueStore(database).confirm(
                row.table, row.key, of: version, reason: reason, at: desk.clock.now)
        }
    }

    /// Somebody was faster with the same row.
    private static func known(_ table: ProgramTable) -> KnownConstraints {
        let field =
            switch table {
            case .commissionRates, .benefitValues: "cell"
            case .discountRates: "level"
            case .resellTerritories: "country"
            case .authorizations: "code"
            case .settings: "key"
            default: "name"
            }
        return [table.tableName + "_pkey": (field, "Somebody has added this row meanwhile. Look at the draft again")]
    }

    private func page(
        _ frame: FrameMaker, _ id: Int, _ table: ProgramTable, _ subject: String, _ form: FormData?,
        _ problems: Problems, _ database: any Querying
    ) async throws -> RowPage {
        let version = try await ProgramStore(database).version(id)
        try version.mustBeDraft()
        let choices = try await RowChoicesStore(database, version: id).choices(for: table)
        return try RowPage(
            frame: frame, version: version, editing: RowForm(table, choices: choices, subject: subject), form: form,
            problems: problems)
    }

    private func address(_ context: ProgramManagerContext) throws -> (id: Int, table: ProgramTable) {
        guard let table = ProgramTable(rawValue: context.parameters.get("table") ?? "") else { throw Refusal.notFound }
        return (try context.number(), table)
    }
}
