import Mustache

/// A table in its own scrolling region, with a head that stays; the first cell of a row names it.
struct Table: Sendable {
    let caption: String
    let hidesCaption: Bool
    let columns: [Column]
    let rows: [TableRow]
    let total: TableRow?
    let picks: Bool

    /// With `picks`, every row has a check box named `pick`, and the table stands in a form.
    init(
        _ caption: String, hidesCaption: Bool = false, picks: Bool = false, _ columns: [Column], _ rows: [TableRow],
        total: TableRow? = nil
    ) {
        self.caption = caption
        self.hidesCaption = hidesCaption
        self.picks = picks
        self.columns = columns
        self.rows = rows
        self.total = total
    }
}

struct Column: Sendable {
    enum Order: String { case ascending, descending }

    let label: String
    let isNumber: Bool
    /// Where the list comes back sorted by this column, or the other way round.
    let href: String?
    let order: String?

    init(_ label: String, sort href: String? = nil, order: Order? = nil) {
        self.init(label, href: href, order: order, isNumber: false)
    }

    /// Numbers and money stand right.
    static func number(_ label: String, sort href: String? = nil, order: Order? = nil) -> Column {
        Column(label, href: href, order: order, isNumber: true)
    }

    private init(_ label: String, href: String?, order: Order?, isNumber: Bool) {
        self.label = label
        self.href = href
        self.order = order?.rawValue
        self.isNumber = isNumber
    }
}

struct TableRow: Sendable {
    let head: Cell
    let cells: [Cell]
    /// The value of the row's check box.
    let pick: String?

    init(_ head: Cell, _ cells: [Cell], pick: String? = nil) {
        self.head = head
        self.cells = cells
        self.pick = pick
    }
}

/// One cell: words, a link, a number or tags, with a smaller line below. A missing value is a dash.
struct Cell: Sendable {
    let text: String
    var href: String?
    /// Follows the link's text for those who hear it alone: "Edit", and what.
    var unseen: String?
    var tags: [Tag]?
    var note: String?
    var noteIsLate = false
    var isNumber = false
    var isDue = false
    /// Shown where the pointer rests on the text; the page says it elsewhere too.
    var explanation: String?

    static func text(_ text: String?, note: String? = nil) -> Cell { Cell(text: text ?? "—", note: note) }

    static func link(_ text: String, _ href: String, unseen: String? = nil, note: String? = nil) -> Cell {
        Cell(text: text, href: href, unseen: unseen, note: note)
    }

    static func number(_ text: String?, href: String? = nil, note: String? = nil) -> Cell {
        Cell(text: text ?? "—", href: href, note: note, isNumber: true)
    }

    static func tags(_ tags: Tag..., note: String? = nil) -> Cell { Cell(text: "", tags: tags, note: note) }

    /// A deadline: the date, and in words how long is left or that it has passed.
    static func due(_ date: String, _ left: String, isLate: Bool = false) -> Cell {
        Cell(text: date, note: left, noteIsLate: isLate, isDue: true)
    }
}

extension Table: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "caption": caption
        case "hidesCaption": hidesCaption
        case "columns": columns
        case "picks": picks
        case "body": body
        case "foot": foot
        default: nil
        }
    }
}

extension Column: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "label": label
        case "isNumber": isNumber
        case "href": href
        case "order": order
        default: nil
        }
    }
}
