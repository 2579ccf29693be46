import Foundation
import PartnerProgram
import Postgres

/// What happened to a partner or an application, in words. Entries are added, never changed.
struct TimelineStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Whose timeline an entry stands in; an application's entries are its partner's too, once there is one.
    enum Subject: Sendable {
        case partner(Int)
        case application(Int)
        case both(application: Int, partner: Int)

        var partner: Int? {
            switch self {
            case .partner(let id), .both(_, let id): id
            case .application: nil
            }
        }

        var application: Int? {
            switch self {
            case .application(let id), .both(let id, _): id
            case .partner: nil
            }
        }
    }

    enum Audience: String, Sendable { case shared, `internal` }

    /// `day` is the day that counts where it is not that of `instant`, such as a signature's.
    func add(
        _ title: String, detail: String? = nil, link: String? = nil, to subject: Subject, by actor: Actor,
        at instant: Date,
        on day: Day? = nil, audience: Audience = .shared
    ) async throws {
        try await database.execute(
            """
            INSERT INTO timeline_entries
                (partner_id, application_id, at, happened_on, actor_id, actor, title, detail, link, audience)
            VALUES (\(subject.partner), \(subject.application), \(instant), \(day), \(actor.user), \(actor.name),
                \(title), \(detail), \(link), \(audience))
            """)
    }

    /// Newest first, at most `limit`.
    func entries(of subject: Subject, limit: Int = 200) async throws -> [TimelineEntry] {
        try await database.all(
            """
            SELECT at, happened_on, actor, title, detail, link, audience FROM timeline_entries
            WHERE partner_id = \(subject.partner) OR application_id = \(subject.application)
                OR application_id IN (SELECT id FROM applications WHERE partner_id = \(subject.partner))
            ORDER BY at DESC, id DESC LIMIT \(limit)
            """, TimelineEntry.init(row:))
    }
}

/// Who did something: a user, or somebody or something without an account, by name.
struct Actor: Sendable {
    let user: Int?
    let name: String

    init(_ user: User) {
        self.user = user.id
        name = user.name
    }

    private init(name: String) {
        user = nil
        self.name = name
    }

    /// What the office does by itself.
    static let system = Actor(name: "Partnerdesk")

    /// The applicant, who has no account.
    static func applicant(_ name: String) -> Actor { Actor(name: "\(name) (applicant)") }
}

struct TimelineEntry: Sendable {
    let at: Date
    let happenedOn: Day?
    let actor: String
    let title: String
    let detail: String?
    let link: String?
    let audience: TimelineStore.Audience

    init(row: Row) throws {
        at = try row.get("at")
        happenedOn = try row.optional("happened_on")
        actor = try row.get("actor")
        title = try row.get("title")
        detail = try row.optional("detail")
        link = try row.optional("link")
        audience = try row.get("audience")
    }
}
