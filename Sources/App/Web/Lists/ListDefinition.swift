import PartnerProgram
import Postgres

/// What a module says of its list, once: where its rows come from, how they are shown, sorted, filtered and exported.
/// Everything else (address, counts, pages, views, CSV) is the same for all lists; see `Desk.show(_:_:for:)`.
struct ListDefinition: Sendable {
    /// Key of preferences, saved views and the export log: "partners".
    let name: String
    /// The `h1`: "Partners".
    let title: String
    /// "/partners"
    let path: String
    /// "partner" and "partners", as counts say them.
    let noun: (one: String, many: String)
    /// What the cells need of a row.
    let select: SQL
    /// Tables and joins; a join may not repeat a row.
    let from: SQL
    /// The row's number: unique, a bigint, never null.
    let key: SQL
    /// Which rows of `from` belong to the list at all; all of them where nothing is said.
    var scope: SQL = "true"
    /// The first one names the row and is always shown.
    let columns: [ListColumn]
    var filters: [ListFilter] = []
    /// The first one is shown where the address names none.
    var tabs: [ListTab] = []
    /// A column's key, with "-" before it for the other way round.
    let defaultSort: String
    /// The page's sentence while there is no row at all, with the way to the first one.
    let nothingYet: EmptyState
    /// The one thing to do here besides looking, for those who may.
    var create: Button?
    /// Whether readers may save views of it; not where its address names a record.
    var keepsViews = true
    /// What can be done with rows that are ticked, for those who may.
    var bulk: ListBulk?
    /// Whether the one who asks may take rows away as a file.
    var mayExport = false

    func column(_ key: String) -> ListColumn? { columns.first { $0.key == key } }
}

/// One column: a heading, a cell, and perhaps an order and columns of the CSV.
struct ListColumn: Sendable {
    let key: String
    let heading: String
    let sort: ListSort?
    let isNumber: Bool
    /// Shown until the reader chooses otherwise.
    let isUsual: Bool
    let csv: [ListCSV]
    let cell: @Sendable (Row) throws -> Cell

    init(
        _ key: String, _ heading: String, sort: ListSort? = nil, isNumber: Bool = false, isUsual: Bool = true,
        csv: [ListCSV] = [], cell: @escaping @Sendable (Row) throws -> Cell
    ) {
        self.key = key
        self.heading = heading
        self.sort = sort
        self.isNumber = isNumber
        self.isUsual = isUsual
        self.csv = csv
        self.cell = cell
    }
}

/// What a list is sorted by: an expression that is never null (say `coalesce(day, 'infinity')`), with an index on it
/// and the key behind it.
struct ListSort: Sendable {
    enum Kind: Sendable { case text, day, instant, number }

    let kind: Kind
    let expression: SQL
    /// The first click sorts this way: newest first, say.
    let startsDescending: Bool

    static func text(_ expression: SQL) -> ListSort {
        ListSort(kind: .text, expression: expression, startsDescending: false)
    }

    static func day(_ expression: SQL, startsDescending: Bool = false) -> ListSort {
        ListSort(kind: .day, expression: expression, startsDescending: startsDescending)
    }

    static func instant(_ expression: SQL, startsDescending: Bool = false) -> ListSort {
        ListSort(kind: .instant, expression: expression, startsDescending: startsDescending)
    }

    static func number(_ expression: SQL, startsDescending: Bool = false) -> ListSort {
        ListSort(kind: .number, expression: expression, startsDescending: startsDescending)
    }
}

/// One column of the CSV. Text may begin like a formula; days and numbers cannot.
struct ListCSV: Sendable {
    let heading: String
    let expression: SQL
    let isText: Bool

    static func text(_ heading: String, _ expression: SQL) -> ListCSV {
        ListCSV(heading: heading, expression: expression, isText: true)
    }

    static func value(_ heading: String, _ expression: SQL) -> ListCSV {
        ListCSV(heading: heading, expression: expression, isText: false)
    }
}

/// A preset choice of rows, shown with its count above the list.
struct ListTab: Sendable {
    let key: String
    let label: String
    /// Nil: all rows.
    let condition: SQL?
    /// What it means that the tab is empty: "Every application has a reviewer".
    let nothing: String?

    init(_ key: String, _ label: String, _ condition: SQL? = nil, nothing: String? = nil) {
        self.key = key
        self.label = label
        self.condition = condition
        self.nothing = nothing
    }
}

/// One thing that is done with all rows ticked in a tab; they are posted as `pick`.
struct ListBulk: Sendable {
    let tab: String
    let label: String
    let action: String
}
