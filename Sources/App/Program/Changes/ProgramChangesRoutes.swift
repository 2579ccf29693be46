import Hummingbird
import PartnerProgram
import Postgres

/// What a version changes of another: for partners once they are told, and as a file for those who may take one away.
struct ProgramChangesRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.get("program/:year/changes", use: show)
        router.group("program/:year/changes.csv", context: ExportContext.self).get(use: export)
    }

    func show(request: Request, context: AppContext) async throws -> Response {
        let year = try context.number("year")
        return try await desk.show(request, for: context) { database, frame in
            let asked = try await self.asked(request.query, year, database)
            var changes: [ProgramChangesStore.Change] = []
            if let base = asked.base {
                changes = try await ProgramChangesStore(database).changes(of: asked.version.id, against: base.id)
            }
            return ProgramChangesPage(
                frame: frame, version: asked.version, base: asked.base, versions: asked.versions, changes: changes,
                kind: .init(rawValue: request.query["kind"]), user: context.user)
        }
    }

    func export(request: Request, context: ExportContext) async throws -> Response {
        let year = try context.number("year")
        let asked = try await desk.read(as: context) { try await self.asked(request.query, year, $0) }
        guard let base = asked.base else { throw Refusal.notFound }
        let how = ExportOptions(request.query)
        return try await desk.export(
            "program-changes", filter: "\(asked.version.name) against \(base.name)",
            ProgramChangesStore.csv(of: asked.version.id, against: base.id, isFormulaSafe: how.isFormulaSafe), how,
            for: context)
    }

    private struct Asked: Sendable {
        let version: ProgramRecord
        let base: ProgramRecord?
        let versions: [ProgramRecord]
    }

    /// The version that the address names and the one to hold it against, of all that the reader may see.
    private func asked(
        _ query: FormData, _ year: Int, _ database: any Querying
    ) async throws -> Asked {
        let store = ProgramStore(database)
        let version =
            if let number = Int(query["version"]) {
                try await store.version(number, of: year)
            } else {
                try await store.version(of: year, on: desk.clock.today)
            }
        let versions = try await store.versions()
        if let id = Int(query["against"]), let base = versions.first(where: { $0.id == id && $0.id != version.id }) {
            return Asked(version: version, base: base, versions: versions)
        }
        let base = try await ProgramChangesStore(database).base(of: version)
        return Asked(version: version, base: base, versions: versions)
    }
}
