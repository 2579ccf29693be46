import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// The queue of applications and each of them, for staff and auditors.
struct ApplicationRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let group = router.group("applications", context: ReaderContext.self)
        group.get(":id", use: show)
        ReviewRoutes(desk: desk).add(to: router)
    }

    func show(request: Request, context: ReaderContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let record = try await ApplicationStore(database).submitted(id)
            let file = try await ApplicationFile(record, for: context.signedIn, desk, database)
            return ApplicationPage(frame: frame, file, desk.clock)
        }
    }
}

extension ApplicationStore {
    /// An application that was handed in: drafts are their applicants' alone.
    func submitted(_ id: Int) async throws -> ApplicationRecord {
        guard let record = try await find(id), record.submittedAt != nil else { throw Refusal.notFound }
        return record
    }
}

/// Everything that a reviewer sees of an application.
struct ApplicationFile: Sendable {
    let record: ApplicationRecord
    let gates: [Gate]
    let matches: [ReviewStore.Match]
    let exchanges: [ReviewStore.Exchange]
    let timeline: [TimelineEntry]
    let countries: [String: (name: String, geo: Geo?)]
    let reviewer: String?
    let manager: String?
    let term: ApplicationTerm
    /// Why the reader may not decide; nil where they may.
    let objection: String?
    let isMine: Bool
    let next: (id: Int, position: Int, total: Int)?
    let orderForm: OrderFormLink

    init(_ record: ApplicationRecord, for user: User, _ desk: Desk, _ database: Transaction) async throws {
        let store = ReviewStore(database)
        self.record = record
        let judged = try await store.judgedGates(of: record.id)
        gates = judged.isEmpty ? record.rules.gates : judged
        matches = try await store.matches(of: record)
        exchanges = try await store.exchanges(of: record.id)
        timeline = try await TimelineStore(database).entries(of: .application(record.id))
        countries = try await store.countries(
            [record.company.country, record.rules.location ?? ""] + record.rules.deliveryCountries.sorted())
        reviewer = try await store.userName(record.rules.reviewer)
        manager = try await store.userName(record.rules.channelManager)
        let calendar = try await OfficeStore(database).businessCalendar()
        term = ApplicationTerm(record.submittedAt ?? record.createdAt, desk.clock, calendar)
        objection = try await ReviewScope(user, database, today: desk.clock.today).objection(to: record)
        isMine = record.rules.reviewer == user.id
        orderForm = OrderFormLink(
            application: record, existing: try await store.orderForm(of: record.id), mayDrawUp: user.holds(.legal))
        next =
            user.holds(.channelManager, .programManager)
            ? try await ApplicationQueueStore(database, for: user.id).next(after: record.id) : nil
    }
}

extension ReviewStore {
    /// The possible duplicates; a mail provider's domain says nothing of a company.
    func matches(of record: ApplicationRecord) async throws -> [Match] {
        try await matches(of: record.id).filter { match in
            match.matched != ["web domain"] || !DomainName.isShared(record.company.domain)
        }
    }
}
