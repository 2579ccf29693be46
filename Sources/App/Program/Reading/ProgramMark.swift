import Mustache
import PartnerProgram

/// What a value rests on, beside it: its clause, its evidence, and whether it is confirmed.
struct ProgramMark: Sendable {
    /// Leads to the value's own page.
    let clause: Link?
    let evidence: String
    /// What the evidence means, where the pointer rests on it.
    let meaning: String
    let tag: Tag?
    /// Text that the document itself says is not marked as confirmed block by block.
    let word: String?

    /// `isQuiet` for running text, where a tag at every paragraph would drown the words.
    init(_ value: ProgramValue, _ address: ProgramAddress, showsClause: Bool = true, isQuiet: Bool = false) {
        clause = showsClause ? Link(value.clause, address.path(value), hidden: "what this rests on") : nil
        evidence = value.evidence.words(source: value.source)
        meaning = value.evidence.meaning
        tag = isQuiet && value.isConfirmed ? nil : value.tag
        word = isQuiet && value.isConfirmed ? "confirmed" : nil
    }
}

/// Values by row and level, as the document's tables print them.
struct ProgramMatrix: Sendable {
    let caption: String
    let head: String
    let levels: [String]
    let groups: [Group]

    init(_ caption: String, head: String, _ groups: [Group]) {
        self.caption = caption
        self.head = head
        levels = ProgramLevel.columns.map(\.label)
        self.groups = groups
    }

    struct Group: Sendable {
        let heading: String?
        let rows: [Row]
    }

    struct Row: Sendable {
        let name: Link
        let footnotes: String?
        let detail: String?
        let mark: ProgramMark?
        let cells: [Cell]
    }

    /// One cell; several values are alternatives.
    struct Cell: Sendable {
        let values: [Value]
        /// Said above alternatives: "One of these:".
        let either: String?
    }

    struct Value: Sendable {
        let link: Link
        let mark: ProgramMark
        let joint: String?

        init(_ value: ProgramValue, _ address: ProgramAddress, showsClause: Bool = false, joint: String? = nil) {
            let words = value.shown ?? value.label
            let place = [value.label, value.level?.label].compactMap(\.self).joined(separator: ", ")
            link = Link(words, address.path(value), hidden: (words == "–" ? "not included" : "") + ", \(place)")
            mark = ProgramMark(value, address, showsClause: showsClause)
            self.joint = joint
        }
    }
}

/// Values one below the other: fees, clocks, criteria.
struct ProgramRows: Sendable {
    let title: String?
    let caption: String
    let head: String
    let valueHead: String?
    let rows: [Row]

    struct Row: Sendable {
        let name: Link
        let note: String?
        let value: String?
        let mark: ProgramMark
    }

    /// `valueHead` is left out where the names say it all.
    init(_ caption: String, title: String? = nil, head: String, valueHead: String? = "Value", _ rows: [Row]) {
        self.title = title
        self.caption = caption
        self.head = head
        self.valueHead = valueHead
        self.rows = rows
    }
}

extension ProgramRows.Row {
    init(_ value: ProgramValue, _ address: ProgramAddress, showsValue: Bool = true, note: String? = nil) {
        name = Link(value.label, address.path(value))
        self.note = note
        self.value = showsValue ? value.shown ?? "—" : nil
        mark = ProgramMark(value, address)
    }
}

extension ProgramMark: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "clause": clause
        case "evidence": evidence
        case "meaning": meaning
        case "tag": tag
        case "word": word
        default: nil
        }
    }
}
