/// The rows of a table, of which a page may have a hundred, each of ten cells.
extension Table {
    var body: Markup {
        rows.reduce(into: "") { markup, row in
            markup += "<tr>"
            if let pick = row.pick {
                markup += """
                    <td class="pick"><label><input type="checkbox" name="pick" value="\(pick)" data-pick>\
                    <span class="visually-hidden">Pick \(row.head.text)</span></label></td>
                    """
            }
            markup += row.markup
            markup += "</tr>\n"
        }
    }

    var foot: Markup? {
        let pick: Markup = picks ? "<td></td>" : ""
        return total.map { "<tfoot><tr>\(pick)\($0.markup)</tr></tfoot>" }
    }
}

extension TableRow {
    fileprivate var markup: Markup {
        cells.reduce(into: "<th scope=\"row\"\(head.look)>\(head.markup)</th>") { markup, cell in
            markup += "<td\(cell.look)>\(cell.markup)</td>"
        }
    }
}

extension Cell {
    /// A number stands at the right; a date and a reference stay on their line, however narrow the column.
    fileprivate var look: Markup {
        if isNumber { return " class=\"num\"" }
        return note == nil && isDate || isReference ? " class=\"nowrap\"" : ""
    }

    /// As pages write it, such as "8 March 2021".
    private var isDate: Bool {
        let bytes = Array(text.utf8.prefix(18))
        guard (10...17).contains(bytes.count), Self.isDigit(bytes[0]), bytes.suffix(4).allSatisfy(Self.isDigit) else {
            return false
        }
        return bytes.count { $0 == UInt8(ascii: " ") } == 2
    }

    /// Such as "CI-000005".
    private var isReference: Bool {
        let halves = text.utf8.prefix(18).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard halves.count == 2, (1...3).contains(halves[0].count), halves[1].count >= 6 else { return false }
        return halves[0].allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
            && halves[1].allSatisfy(Self.isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}

extension Cell {
    fileprivate var markup: Markup {
        var markup: Markup = ""
        for tag in tags ?? [] { markup += "<span class=\"tag \(tag.tone.rawValue)\">\(tag.word)</span> " }
        if let href {
            let unseen: Markup = unseen.map { "<span class=\"visually-hidden\"> \($0)</span>" } ?? ""
            markup += "<a href=\"\(href)\">\(text)\(unseen)</a>"
        } else if let explanation {
            markup += "<span class=\"explained\" title=\"\(explanation)\">\(text)</span>"
        } else {
            markup += isDue ? "<b>\(text)</b>" : "\(text)"
        }
        if let note { markup += "<span class=\"cell-note\(noteIsLate ? " late" : "")\">\(note)</span>" }
        return markup
    }
}
