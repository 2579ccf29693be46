import Foundation

/// What the address asks of a list. Unknown or wrong parts fall back to the usual.
struct ListQuery: Sendable, Equatable {
    /// The key of the tab; nil where the list has none.
    var tab: String?
    /// Answers by the filter's name.
    var answers: [String: [String]] = [:]
    var sort: String
    /// 25, 50 or 100, as asked; nil: as remembered.
    var size: Int?
    /// Keys of columns besides the first one, as asked; nil: as remembered.
    var columns: [String]?
    /// The saved view that the reader came by.
    var view: Int?
    var cursor: ListCursor?

    static let sizes = [25, 50, 100]

    init(_ form: FormData, of list: ListDefinition, options: [String: [ListOption]]) {
        tab = list.tabs.first { $0.key == form["tab"] }?.key ?? list.tabs.first?.key
        for filter in list.filters {
            let answers = filter.answers(form.all(filter.name), options: options[filter.name] ?? [])
            if !answers.isEmpty { self.answers[filter.name] = answers }
        }
        let wanted = form["sort"]
        sort = list.column(Self.key(ofSort: wanted))?.sort == nil ? list.defaultSort : wanted
        size = Int(form["size"]).flatMap { Self.sizes.contains($0) ? $0 : nil }
        let columns = form.all("columns")
        self.columns = columns.isEmpty ? nil : list.columns.dropFirst().map(\.key).filter(columns.contains)
        view = Int(form["view"])
        guard let cursor = ListCursor(form["cursor"]), cursor.sort == sort,
            let kind = list.column(Self.key(ofSort: sort))?.sort?.kind, cursor.fits(kind)
        else { return }
        self.cursor = cursor
    }

    var isDescending: Bool { sort.hasPrefix("-") }
    var sortKey: String { Self.key(ofSort: sort) }

    private static func key(ofSort sort: String) -> String { sort.hasPrefix("-") ? String(sort.dropFirst()) : sort }

    /// The parts as pairs, in the list's order; what is usual is left out, but never everything: an address without
    /// a query opens the reader's default view.
    func pairs(of list: ListDefinition) -> [(String, String)] {
        var pairs: [(String, String)] = []
        if let tab { pairs.append(("tab", tab)) }
        for filter in list.filters { pairs += (answers[filter.name] ?? []).map { (filter.name, $0) } }
        if sort != list.defaultSort || tab == nil { pairs.append(("sort", sort)) }
        if let size { pairs.append(("size", String(size))) }
        if let columns { pairs += ([""] + columns).map { ("columns", $0) } }
        if let view { pairs.append(("view", String(view))) }
        if let cursor { pairs.append(("cursor", cursor.text)) }
        return pairs
    }

    func href(of list: ListDefinition, at path: String? = nil) -> String {
        (path ?? list.path) + "?" + Self.encoded(pairs(of: list))
    }

    /// What a saved view keeps: everything but the page and the view's own number.
    func saved(of list: ListDefinition) -> String {
        var copy = self
        copy.cursor = nil
        copy.view = nil
        return Self.encoded(copy.pairs(of: list))
    }

    /// The same list from its first page, changed by `change`.
    func with(_ change: (inout ListQuery) -> Void) -> ListQuery {
        var copy = self
        copy.cursor = nil
        change(&copy)
        return copy
    }

    static func encoded(_ pairs: [(String, String)]) -> String {
        pairs.map { "\(escaped($0.0))=\(escaped($0.1))" }.joined(separator: "&")
    }

    private static let plain = CharacterSet(
        charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }
}
