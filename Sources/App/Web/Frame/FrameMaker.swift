import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// Makes the frame of the page that answers one request: who asks, what waits for them, what was just done.
///
///     frame("Nova Systems Lda", section: "Partners", crumbs: [Link("Partners", "/partners")])
struct FrameMaker: Sendable {
    private(set) var surroundings: Surroundings
    private var problems = Problems()

    init(surroundings: Surroundings) { self.surroundings = surroundings }

    init<Context: RequestContext & Requester>(for context: Context, desk: Desk, database: any Querying) async throws {
        surroundings = Surroundings(for: context.user)
        surroundings.assetVersion = desk.settings.assetVersion
        guard let user = context.user else { return }
        let waiting = try await WaitingStore(database).counts(of: user, today: desk.clock.today)
        surroundings.rail = Rail(for: user, waiting: waiting)
        surroundings.ending = Self.ending(user, desk.clock)
    }

    /// Use moves the end of a session on by an hour; nearer than a quarter of one it is the end for good.
    private static func ending(_ user: User, _ clock: OfficeClock) -> Banner? {
        guard let ends = user.sessionEnds, ends.timeIntervalSinceNow < SessionRule().lastWarning else { return nil }
        return Banner(
            .warn, "You will be signed out at \(clock.timeOfDay(ends)).",
            "A session lasts twelve hours. What you send after that is kept until you have signed in again.",
            link: Link("Your sessions", "/account"))
    }

    func callAsFunction(_ title: String, section: String? = nil, crumbs: [Link] = []) -> Frame {
        Frame(title, section: section, crumbs: crumbs, hasProblems: !problems.isEmpty, in: surroundings)
    }

    /// The same frame for a form that is shown again.
    func with(_ problems: Problems) -> FrameMaker {
        var copy = self
        copy.problems = problems
        return copy
    }

    /// A banner across the page, such as the day it shows.
    func with(asOf banner: Banner?) -> FrameMaker {
        var copy = self
        copy.surroundings.asOf = banner
        return copy
    }

    /// What stands in the search field.
    func searching(_ words: String) -> FrameMaker {
        var copy = self
        copy.surroundings.searchText = words
        return copy
    }

    /// What was asked: where the rail is marked, and what the last change said of itself.
    func asked(_ request: Request) -> FrameMaker {
        var copy = self
        copy.surroundings.path = request.uri.path
        if surroundings.person == nil, let theme = request.cookies[Cookie.themeName]?.value {
            copy.surroundings.theme = Surroundings.Theme(rawValue: theme) ?? .system
        }
        copy.surroundings.notice = request.cookies[Cookie.noticeName]
            .flatMap { Data(base64URL: $0.value) }
            .map { Banner(.good, String(decoding: $0, as: UTF8.self), isAnnounced: true) }
        return copy
    }
}

extension Surroundings {
    init(for user: User?) {
        self.init()
        guard let user else { return }
        person = Person(name: user.name, role: user.roleLine)
        theme = Theme(rawValue: user.theme) ?? .system
        slashSearches = user.slashSearches
        sessionSeconds = user.sessionEnds.map { max(0, Int($0.timeIntervalSinceNow)) }
    }
}

extension Frame {
    /// The frame of a page that is made without the database, such as an error's.
    static func bare(_ title: String, for user: User?, settings: Settings) -> Frame {
        var surroundings = Surroundings(for: user)
        surroundings.assetVersion = settings.assetVersion
        surroundings.rail = user.map { Rail(for: $0, waiting: [:]) }
        return Frame(title, in: surroundings)
    }
}

extension User {
    /// What the person does, in words: "Channel manager, EMEA".
    var roleLine: String {
        let titles = roles.map(\.label).sorted().joined(separator: ", ")
        let places = scope.geos.map(\.label).sorted() + scope.countries.sorted()
        return ([titles] + places).filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
