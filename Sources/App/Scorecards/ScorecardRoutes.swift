import Hummingbird
import PartnerProgram
import Postgres

/// `/partners/{id}/scorecard`: what each requirement asks on a day, what counts and what does not, for staff and the
/// partner alike.
struct ScorecardRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("partners/:id/scorecard", context: SignedInContext.self).get(use: show)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        let day = try PartnerDayForm.day(of: request, today: desk.clock.today)
        let whatIf = WhatIfForm(request.query, isOffered: context.signedIn.kind == .staff)
        return try await desk.show(request, for: context) { database, frame in
            let record = try await PartnerStore(database).require(id, on: day)
            let head = try await PartnerHead(
                record, .scorecard, for: context.signedIn, today: desk.clock.today, database)
            let content = try await ScorecardReader(database).read(record, on: day, whatIf)
            let risks = head.isToday ? try await StandingStore(database).atRisk(of: id) : []
            return ScorecardPage(frame: frame, head: head, content, whatIf, risks: risks)
        }
    }
}
