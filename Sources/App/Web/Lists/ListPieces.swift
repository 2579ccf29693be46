import Postgres

/// The pieces of a list's page, each from what was read.
extension ListContents {
    var tabs: Tabs? {
        guard !list.tabs.isEmpty else { return nil }
        return Tabs(
            list.title,
            zip(list.tabs, tabCounts).map { tab, count in
                let href = query.with {
                    $0.tab = tab.key
                    $0.view = nil
                }.href(of: list)
                return .init(tab.label, href, count: count, isCurrent: tab.key == query.tab)
            })
    }

    var filters: Filters? {
        guard !list.filters.isEmpty else { return nil }
        let kept = query.with { $0.answers = [:] }.pairs(of: list)
        return Filters(
            list.path, list.filters.map { $0.field(query.answers[$0.name] ?? [], options: options[$0.name] ?? []) },
            hidden: kept)
    }

    private var activeFilters: [(filter: ListFilter, answer: String, words: String)] {
        list.filters.flatMap { filter in
            (query.answers[filter.name] ?? []).map { ($0, filter.words($0, options: options[filter.name] ?? [])) }
                .map { (filter, $0.0, $0.1) }
        }
    }

    private var withoutFilters: String { query.with { $0.answers = [:] }.href(of: list) }

    var chips: Chips {
        let chips = activeFilters.map { active in
            Chips.Chip(
                active.words,
                without: query.with { $0.answers[active.filter.name]?.removeAll { $0 == active.answer } }.href(of: list)
            )
        }
        let words =
            filtered == total ? ListPage.words(total) : "\(ListPage.words(filtered)) of \(ListPage.words(total))"
        return Chips(
            "\(words) \(total == 1 ? list.noun.one : list.noun.many)", chips, clear: withoutFilters,
            savedViews: savedViews)
    }

    private var savedViews: Chips.SavedViews? {
        guard list.keepsViews else { return nil }
        let applied = views.first { $0.id == query.view }
        let isModified = applied.map { $0.query != query.saved(of: list) } ?? false
        let links = views.filter { $0.id != applied?.id }.map {
            Link($0.label, "\(list.path)?\($0.query)&view=\($0.id)")
        }
        let kept = ListQuery.encoded([("query", query.saved(of: list))])
        let save = Link("Save this view", "/lists/\(list.name)/views/new?\(kept)")
        let manage =
            views.contains(where: \.isOwn) ? [Link("Manage", "/lists/\(list.name)/views", hidden: "saved views")] : []
        return .init(
            links + manage, current: applied.map { isModified ? "\($0.label) (modified)" : $0.label },
            save: applied != nil && !isModified ? nil : save)
    }

    var table: Table {
        let columns = columns.map { column in
            let isSorted = column.key == query.sortKey
            let order: Column.Order? = isSorted ? (query.isDescending ? .descending : .ascending) : nil
            let href = column.sort.map { sort in
                let goesDown = isSorted ? !query.isDescending : sort.startsDescending
                return query.with { $0.sort = (goesDown ? "-" : "") + column.key }.href(of: list)
            }
            return column.isNumber
                ? Column.number(column.heading, sort: href, order: order)
                : Column(column.heading, sort: href, order: order)
        }
        return Table(caption, hidesCaption: true, picks: bulk != nil, columns, cells)
    }

    private var caption: String {
        ([list.title] + activeFilters.map(\.words)).joined(separator: ", ")
    }

    /// The rows as they are printed; a value that is not as declared is an error, not a dash.
    func printed() throws -> [TableRow] {
        let shown = columns
        return try rows.map { row in
            let cells = try shown.map { try $0.cell(row) }
            let pick = try bulk.map { _ in String(try row.get("list_id", as: Int.self)) }
            return TableRow(cells[0], Array(cells.dropFirst()), pick: pick)
        }
    }

    /// What can be done in the tab that is shown.
    var bulk: ListBulk? { list.bulk.flatMap { $0.tab == query.tab ? $0 : nil } }

    var empty: EmptyState {
        if total == 0 { return list.nothingYet }
        if activeFilters.isEmpty, let tab = list.tabs.first(where: { $0.key == query.tab }), let nothing = tab.nothing {
            return .nothingYet(nothing, "What is elsewhere stands in the other tabs.")
        }
        let tab = list.tabs.first { $0.key == query.tab && $0.condition != nil }.map { [$0.label] } ?? []
        let clear = query.with {
            $0.answers = [:]
            $0.tab = list.tabs.first?.key
        }.href(of: list)
        return .noMatch(of: tab + activeFilters.map(\.words), clear: clear)
    }

    var pages: PageLinks {
        let first = (page - 1) * preferences.size + 1
        let sizes = ListQuery.sizes.map { size in
            Tabs.Tab("\(size)", query.with { $0.size = size }.href(of: list), isCurrent: size == preferences.size)
        }
        return PageLinks(
            "Rows \(ListPage.words(first)) to \(ListPage.words(first + rows.count - 1)) of \(ListPage.words(filtered))",
            page: page,
            here: query.href(of: list), previous: page > 1 ? previous : nil, next: hasNext ? next : nil,
            sizes: filtered > ListQuery.sizes[0] ? sizes : [])
    }

    private var next: String? { rows.last.flatMap { address(of: $0, isBackward: false, page: page + 1) } }

    /// The first page is named without a cursor.
    private var previous: String? {
        page == 2
            ? query.with { _ in }.href(of: list)
            : rows.first.flatMap { address(of: $0, isBackward: true, page: page - 1) }
    }

    private func address(of row: Row, isBackward: Bool, page: Int) -> String? {
        guard let id = try? row.get("list_id", as: Int.self), let value = try? row.get("list_sort", as: String.self)
        else {
            return nil
        }
        var query = query
        query.cursor = ListCursor(sort: query.sort, isBackward: isBackward, page: page, id: id, value: value)
        return query.href(of: list)
    }
}
