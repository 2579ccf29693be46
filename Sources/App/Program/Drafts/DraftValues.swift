import PartnerProgram

/// The values of one table of a version, and in a draft what can be done with them.
struct DraftValues: Sendable {
    let version: ProgramRecord
    let shownTable: ProgramTable
    /// Of the version it is held against, this table's alone.
    let changes: [ProgramChangesStore.Change]
    let isEdited: Bool

    init(version: ProgramRecord, table: ProgramTable, changes: [ProgramChangesStore.Change], isEdited: Bool) {
        self.version = version
        shownTable = table
        self.changes = changes.filter { $0.table == table }
        self.isEdited = isEdited
    }

    /// Rows that the draft has no more.
    struct Taken: Sendable {
        let formKey: String
        let rows: [Row]

        struct Row: Sendable {
            let name: String
            let said: String
            let action: String
        }
    }

    private var path: String { "/program/versions/\(version.id)" }

    var add: Button? {
        isEdited ? .link("Add a row", "\(path)/rows/\(shownTable.rawValue)") : nil
    }

    func taken(formKey: String) -> Taken? {
        let removed = changes.filter { $0.kind == .removed }
        guard isEdited, !removed.isEmpty else { return nil }
        return Taken(
            formKey: formKey,
            rows: removed.map { change in
                .init(
                    name: change.name, said: change.was?.words ?? "",
                    action: "\(path)/restorations/\(shownTable.rawValue)/\(change.key)")
            })
    }

    func table(_ values: [ProgramValue]) -> Table {
        let isTree = shownTable == .requirements
        let actions = isEdited ? [Column("Edit"), Column("Take out")] + (isTree ? [Column("Either, or")] : []) : []
        return Table(
            shownTable.label,
            [
                Column("Value"), Column("Says"), Column("Clause"), Column("How it is known"), Column("Confirmed"),
            ] + actions, values.map { row($0, isTree: isTree) })
    }

    private func row(_ value: ProgramValue, isTree: Bool) -> TableRow {
        let address = ProgramAddress(year: version.year, query: "?version=\(version.number)")
        let name = [value.label, value.level?.label].compactMap(\.self).joined(separator: ", ")
        let change = changes.first { $0.key == value.key }
        let place = "\(shownTable.rawValue)/\(value.key)"
        var cells: [Cell] = [
            .text(value.shown, note: change.map { $0.kind == .added ? "New in this version" : "Changed" }),
            .text(value.clause), .evidence(value.evidence, source: value.source), .tags(value.tag),
        ]
        guard isEdited else { return TableRow(.link(name, address.path(value)), cells) }
        cells.append(.link("Edit", "\(path)/values/\(place)", unseen: name))
        let isRoot = isTree && value.key == "\(value.level?.rawValue ?? "")/\(value.level?.rawValue ?? "")"
        cells.append(isRoot ? .text(nil) : .link("Take out", "\(path)/removals/\(place)", unseen: name))
        if isTree {
            cells.append(
                isRoot || value.shown == "–"
                    ? .text(nil)
                    : .link("Add", "\(path)/rows/requirements?for=\(value.key)", unseen: "an alternative to \(name)"))
        }
        return TableRow(.link(name, address.path(value)), cells)
    }
}
