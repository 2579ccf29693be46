import HTTPTypes
import Hummingbird
import Postgres

extension Desk {
    /// Answers with the list that the address asks for, as the one who asks may see it. Page size and columns that the
    /// address names are remembered; an address that asks for nothing leads to the reader's default view.
    func show<Context: RequestContext & Requester>(
        _ list: ListDefinition, _ request: Request, for context: Context, cache: ListCache
    ) async throws -> Response {
        try await show(list, request, for: context, cache: cache) { contents, frame, _ in
            ListPage(contents, frame: frame)
        }
    }

    /// The same, on a page that says more than the list.
    func show<Context: RequestContext & Requester, P: Page>(
        _ list: ListDefinition, _ request: Request, for context: Context, cache: ListCache,
        page: (ListContents, FrameMaker, Transaction) async throws -> P
    ) async throws -> Response {
        if list.keepsViews, request.query.values.isEmpty, let user = context.user,
            let view = try await read(
                as: context, { try await ListPreferenceStore($0).defaultView(of: list.name, for: user.id) })
        {
            return .redirect(to: "\(list.path)?\(view.query)&view=\(view.id)", type: .found)
        }
        let (shown, news) = try await read(as: context) { database in
            let reader = ListReader(list: list, database: database, user: context.user, cache: cache)
            let contents = try await reader.contents(request.query)
            let frame = try await FrameMaker(for: context, desk: self, database: database).asked(request)
            return (try await page(contents, frame, database), contents.news)
        }
        if let news, context.user != nil {
            try await change(as: context) { try await ListPreferenceStore($0).keep(news, list: list.name) }
        }
        return try views.html(shown)
    }
}

/// Everything that a list's page shows, as read in one snapshot.
struct ListContents: Sendable {
    let list: ListDefinition
    let query: ListQuery
    let options: [String: [ListOption]]
    let preferences: ListPreferenceStore.Preferences
    /// What the address asked for and the reader did not have before.
    let news: ListPreferenceStore.Preferences?
    let views: [SavedView]
    let rows: [Row]
    let hasNext: Bool
    /// All rows, those of the tab and filters, those of each tab.
    let total: Int
    let filtered: Int
    let tabCounts: [Int]
    var cells: [TableRow] = []

    var columns: [ListColumn] {
        list.columns.enumerated().filter { index, column in
            index == 0 || preferences.columns?.contains(column.key) ?? column.isUsual
        }.map(\.element)
    }

    var page: Int { query.cursor?.page ?? 1 }
}

/// Reads one page of a list.
struct ListReader {
    let list: ListDefinition
    let database: any Querying
    let user: User?
    let cache: ListCache

    func contents(_ asked: FormData) async throws -> ListContents {
        let store = ListStore(database)
        let options = try await store.options(list, for: user, cache: cache)
        var query = ListQuery(asked, of: list, options: options)
        let kept = try await preferences()
        var preferences = kept
        if let size = query.size { preferences.size = size }
        if let columns = query.columns { preferences.columns = columns }
        var found = try await store.rows(list, query, size: preferences.size)
        if let cursor = query.cursor, found.rows.isEmpty || (cursor.isBackward && !found.hasMore) {
            query.cursor = nil
            found = try await store.rows(list, query, size: preferences.size)
        }
        let tabs = list.tabs.map { tab in tab.condition.map { list.scope + " AND (\(raw: $0))" } ?? list.scope }
        let conditions = [list.scope, ListStore.condition(list, query)] + tabs
        let counts = try await store.counts(list, conditions, for: user, cache: cache)
        var contents = ListContents(
            list: list, query: query, options: options, preferences: preferences,
            news: preferences == kept ? nil : preferences, views: try await views(), rows: found.rows,
            hasNext: query.cursor?.isBackward == true || found.hasMore, total: counts[0], filtered: counts[1],
            tabCounts: Array(counts.dropFirst(2)))
        contents.cells = try contents.printed()
        return contents
    }

    private func preferences() async throws -> ListPreferenceStore.Preferences {
        guard let user else { return .init() }
        return try await ListPreferenceStore(database).preferences(of: user.id, list: list.name)
    }

    private func views() async throws -> [SavedView] {
        guard let user else { return [] }
        return try await ListPreferenceStore(database).views(of: list.name, for: user.id)
    }
}
