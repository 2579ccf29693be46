import Hummingbird
import PartnerProgram
import Postgres

/// `/partners/{id}/group`: whom a partner belongs together with, as of any day.
struct PartnerGroupRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("partners/:id/group", context: SignedInContext.self).get(use: show)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        let today = desk.clock.today
        let day = try PartnerDayForm.day(of: request, today: today)
        return try await desk.show(request, for: context) { database, frame in
            let record = try await PartnerStore(database).require(id, on: day)
            let head = try await PartnerHead(record, .group, for: context.signedIn, today: today, database)
            return PartnerGroupPage(frame: frame, head: head, content: try await content(record, database))
        }
    }

    private func content(_ record: PartnerRecord, _ database: any Querying) async throws -> PartnerGroupPage.Content {
        let groups = GroupStore(database)
        let companies = try await groups.companies(with: record.organisation, on: record.day)
        let ids = companies.map(\.id)
        return PartnerGroupPage.Content(
            company: record.organisation, companies: companies,
            rights: try await groups.rights(in: ids, on: record.day),
            consents: try await ConsentStore(database).lines(
                of: record.id, before: record.day.endInstant(in: desk.clock.zone)),
            aliases: try await CompanyStore(database).aliases(of: ids))
    }
}
