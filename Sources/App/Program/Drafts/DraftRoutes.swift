import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// A version with its values and what it changes, and the copy of it that a change begins with (R151).
struct DraftRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("program/versions/:id", context: ReaderContext.self).get(use: show)
        let version = router.group("program/versions/:id", context: ProgramManagerContext.self)
        version.post("copies", use: copy)
        version.post("note", use: note)
    }

    func show(request: Request, context: ReaderContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let store = ProgramStore(database)
            let version = try await store.version(id)
            let table = ProgramTable(rawValue: request.query["table"]) ?? .commissionRates
            return DraftPage(
                frame: frame, summary: try await store.summary(of: version),
                contents: try await contents(of: version, table, database), table: table, clock: desk.clock,
                mayWrite: context.signedIn.holds(.programManager))
        }
    }

    func copy(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let version = try await ProgramStore(database).version(id)
            guard let year = Int(form["year"]), (version.year...version.year + 1).contains(year) else {
                throw Refusal.conflict("A draft is for the year of its model or for the next one.")
            }
            let made = try await DraftStore(database).copy(id, for: year, at: desk.clock.now)
            let name = try await ProgramStore(database).version(made).name
            return Done(
                "/program/versions/\(made)", notice: "Program \(name) is a draft with all values of \(version.name).")
        }
    }

    func note(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            try await ProgramStore(database).version(id).mustBeDraft()
            var read = FormReader(form)
            try await DraftStore(database).note(read.optionalParagraphs("note") ?? "", on: id)
            return Done("/program/versions/\(id)", notice: "Saved.")
        }
    }

    private func contents(
        of version: ProgramRecord, _ table: ProgramTable, _ database: any Querying
    ) async throws -> DraftPage.Contents {
        let store = ProgramStore(database)
        var basedOn: ProgramRecord?
        if let id = version.basedOn { basedOn = try await store.version(id) }
        let compared = ProgramChangesStore(database)
        let base = try await compared.base(of: version)
        var changes: [ProgramChangesStore.Change] = []
        if let base { changes = try await compared.changes(of: version.id, against: base.id) }
        var notices: [(ProgramStore.Notice, StepStore.Readers)] = []
        for notice in try await store.notices(of: version.id) {
            notices.append((notice, try await StepStore(database).readers(of: notice.id)))
        }
        return DraftPage.Contents(
            basedOn: basedOn, base: base, changes: changes, notices: notices,
            values: try await ProgramValueStore(database).values(of: version.id, in: [table]))
    }
}
