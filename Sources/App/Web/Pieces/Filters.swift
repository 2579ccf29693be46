/// The filters of a list, applied together by one button.
struct Filters: Sendable {
    struct Hidden: Sendable {
        let name: String
        let value: String
    }

    let action: String
    let fields: [Field]
    let hidden: [Hidden]

    /// `hidden` keeps what the address says besides: the sort order, the tab.
    init(_ action: String, _ fields: [Field], hidden: [(String, String)] = []) {
        self.action = action
        self.fields = fields
        self.hidden = hidden.map { Hidden(name: $0.0, value: $0.1) }
    }
}

/// The active filters as removable chips, with the saved views beside.
struct Chips: Sendable {
    struct Chip: Sendable {
        let text: String
        let href: String

        /// `href` is the list without this filter.
        init(_ text: String, without href: String) {
            self.text = text
            self.href = href
        }
    }

    struct SavedViews: Sendable {
        let views: [Link]
        let current: String?
        let save: Link?

        /// `current` names the view in use, with "(modified)" where it was changed.
        init(_ views: [Link], current: String? = nil, save: Link? = nil) {
            self.views = views
            self.current = current
            self.save = save
        }
    }

    /// "37 of 412".
    let count: String
    let chips: [Chip]
    let clear: Link?
    let savedViews: SavedViews?

    init(_ count: String, _ chips: [Chip] = [], clear href: String? = nil, savedViews: SavedViews? = nil) {
        self.count = count
        self.chips = chips
        clear = chips.isEmpty ? nil : href.map { Link("Clear all", $0) }
        self.savedViews = savedViews
    }
}

/// Above a table with check boxes: what can be done with the rows ticked.
struct BulkBar: Sendable {
    let buttons: [Button]
    let selectAll: Link?

    /// `selectAll` leads to the same list with every matching row ticked: "Select all 412 matching".
    init(_ buttons: [Button], selectAll: Link? = nil) {
        self.buttons = buttons
        self.selectAll = selectAll
    }
}

/// Which rows are shown, the way to the others, and the page size.
struct PageLinks: Sendable {
    struct Item: Sendable {
        let number: Int
        let href: String?
        let isCurrent: Bool
        let isGap: Bool
    }

    let words: String
    let items: [Item]
    let showsPages: Bool
    let previous: String?
    let next: String?
    let sizes: [Tabs.Tab]
    let showsSizes: Bool

    /// Links only where there is more than one page; `href` makes the address of a page's number.
    init(page: Int, size: Int, total: Int, sizes: [Tabs.Tab] = [], href: (Int) -> String) {
        let last = max(1, (total + size - 1) / size)
        let first = total == 0 ? 0 : (page - 1) * size + 1
        words = "Rows \(first) to \(min(page * size, total)) of \(total)"
        previous = page > 1 ? href(page - 1) : nil
        next = page < last ? href(page + 1) : nil
        var items: [Item] = []
        for number in 1...last where number == 1 || number == last || abs(number - page) <= 2 {
            if let before = items.last, number - before.number > 1 {
                items.append(Item(number: number - 1, href: nil, isCurrent: false, isGap: true))
            }
            items.append(Item(number: number, href: href(number), isCurrent: number == page, isGap: false))
        }
        self.items = items
        showsPages = last > 1
        self.sizes = sizes
        showsSizes = !sizes.isEmpty
    }

    /// For a long list that is read page by page: where it stands, and the ways on and back.
    init(_ words: String, page: Int, here: String, previous: String?, next: String?, sizes: [Tabs.Tab]) {
        self.words = words
        items = [Item(number: page, href: here, isCurrent: true, isGap: false)]
        showsPages = previous != nil || next != nil
        self.previous = previous
        self.next = next
        self.sizes = sizes
        showsSizes = !sizes.isEmpty
    }
}
