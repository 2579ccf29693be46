import Mustache

/// Any list, as the template `list` shows it.
struct ListPage: Page {
    static let template = "list"
    let frame: Frame
    let title: String
    let count: String
    let create: Button?
    let tabs: Tabs?
    let filters: Filters?
    let chips: Chips
    let table: Table?
    let bulk: ListBulk?
    let empty: EmptyState?
    let pages: PageLinks?
    let chooser: ColumnChooser
    let export: ExportMenu?

    init(_ contents: ListContents, frame maker: FrameMaker) {
        let list = contents.list
        title = list.title
        count = Self.words(contents.total)
        create = list.create
        let last = max(1, (contents.filtered + contents.preferences.size - 1) / contents.preferences.size)
        let place = contents.page > 1 || contents.hasNext ? " (page \(contents.page) of \(Self.words(last)))" : ""
        frame = maker(list.title + place)
        tabs = contents.tabs
        filters = contents.filters
        chips = contents.chips
        table = contents.rows.isEmpty ? nil : contents.table
        bulk = contents.rows.isEmpty ? nil : contents.bulk
        empty = contents.rows.isEmpty ? contents.empty : nil
        pages = contents.rows.isEmpty ? nil : contents.pages
        chooser = ColumnChooser(contents)
        export = list.mayExport && contents.filtered > 0 ? ExportMenu(contents) : nil
    }

    /// "412", "12,345", or "100,000+" where counting stopped.
    static func words(_ count: Int) -> String {
        if count > ListStore.bound { return "\(words(ListStore.bound))+" }
        var digits = String(count)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return ([digits] + groups).joined(separator: ",")
    }
}

/// Which columns are shown, to be ticked.
struct ColumnChooser: Sendable {
    let action: String
    let hidden: [Filters.Hidden]
    let options: [Choice]

    struct Choice: Sendable {
        let value: String
        let text: String
        let isShown: Bool
    }

    init(_ contents: ListContents) {
        action = contents.list.path
        var query = contents.query.with { $0.columns = nil }.pairs(of: contents.list)
        query.append(("columns", ""))
        hidden = query.map { Filters.Hidden(name: $0.0, value: $0.1) }
        let shown = contents.columns.map(\.key)
        options = contents.list.columns.dropFirst().map {
            Choice(value: $0.key, text: $0.heading, isShown: shown.contains($0.key))
        }
    }
}

/// The button that takes the filtered rows away, and what the file should be like.
struct ExportMenu: Sendable {
    let label: String
    let action: String
    let hidden: [Filters.Hidden]

    /// `query` is what the address says besides.
    init(_ label: String, _ action: String, _ query: [(name: String, value: String)]) {
        self.label = label
        self.action = action
        hidden = query.map { Filters.Hidden(name: $0.name, value: $0.value) }
    }

    init(_ contents: ListContents) {
        let count = contents.filtered
        let noun = count == 1 ? contents.list.noun.one : contents.list.noun.many
        label = "Export \(ListPage.words(count)) \(noun), CSV"
        action = contents.list.path + ".csv"
        hidden = contents.query.with { $0.view = nil }.pairs(of: contents.list).map {
            Filters.Hidden(name: $0.0, value: $0.1)
        }
    }
}

extension ListPage: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "frame": frame
        case "title": title
        case "count": count
        case "create": create
        case "tabs": tabs
        case "filters": filters
        case "chips": chips
        case "table": table
        case "bulk": bulk
        case "empty": empty
        case "pages": pages
        case "chooser": chooser
        case "export": export
        default: nil
        }
    }
}
