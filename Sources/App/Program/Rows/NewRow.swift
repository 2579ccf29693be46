import Foundation
import PartnerProgram

/// A row that a draft is to get.
struct NewRow: Sendable {
    let table: ProgramTable
    /// Its `value_key`.
    let key: String
    /// Its columns with their values as JSON; the version and what the database makes itself are left out.
    let columns: [Column]
    /// The keys that it stands after; none of them: at the end. Nil where the table has no order of its own.
    let after: [String]?

    struct Column: Sendable {
        let name: String
        let json: String
    }

    init(_ table: ProgramTable, _ key: String, _ columns: [Column], after: [String]? = nil) {
        self.table = table
        self.key = key
        self.columns = columns
        self.after = after
    }
}

extension NewRow.Column {
    static func text(_ name: String, _ text: String?) -> Self {
        .init(name: name, json: text.map(ValueColumn.json(text:)) ?? "null")
    }

    static func raw(_ name: String, _ json: String?) -> Self { .init(name: name, json: json ?? "null") }

    static func flag(_ name: String, _ isTrue: Bool) -> Self { .init(name: name, json: isTrue ? "true" : "false") }
}

/// All that one form brings into a draft.
struct NewRows: Sendable {
    let rows: [NewRow]
    /// A requirement that becomes a group first; what it asked hangs below it under a key of its own.
    var turning: Turning?
    /// Why the rows are right, where their writer confirms them at once.
    var confirmation: String?

    struct Turning: Sendable {
        let key: String
        let kind: RequirementTree.Kind
        let firstKey: String
    }
}

/// Names that the software gives to rows: made of the words that people give them.
enum RowKey {
    /// "public_bootcamp_seat"; where it is taken, "public_bootcamp_seat_b".
    static func plain(_ words: String, taken: Set<String>) -> String {
        let folded = words.folding(
            options: [.diacriticInsensitive, .caseInsensitive], locale: Locale(identifier: "en"))
        let parts = folded.lowercased().split { !("a"..."z").contains($0) }.prefix(6)
        let stem = parts.isEmpty ? "row" : parts.joined(separator: "_")
        let endings = [""] + "bcdefghijklmnopqrstuvwxyz".map { "_\($0)" }
        return endings.map { stem + $0 }.first { !taken.contains($0) } ?? stem + "_" + plain(stem, taken: [])
    }
}
