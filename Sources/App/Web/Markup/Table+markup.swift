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
        cells.reduce(into: "<th scope=\"row\">\(head.markup)</th>") { markup, cell in
            markup += cell.isNumber ? "<td class=\"num\">\(cell.markup)</td>" : "<td>\(cell.markup)</td>"
        }
    }
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
