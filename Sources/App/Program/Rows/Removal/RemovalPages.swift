import PartnerProgram

/// Says what goes with a row, before it is taken out.
struct RemovalPage: Page {
    static let template = "program/removal"
    let frame: Frame
    let title: String
    let lead: String
    let changed: Banner?
    let effect: String
    let table: Table
    let action: String
    let seen: String
    let button: String
    let cancel: String

    init(frame: FrameMaker, removal: RowRemoval, changed: String?) {
        let version = removal.version
        let name =
            removal.value.map { [$0.label, $0.level?.label].compactMap(\.self).joined(separator: ", ") } ?? removal.key
        title = "Take out \(name.prefix(80))?"
        cancel = "/program/versions/\(version.id)?table=\(removal.table.rawValue)#values"
        self.frame = frame(
            title, section: version.title,
            crumbs: [Link("Program versions", "/program"), Link(version.name, cancel)])
        lead = "Program \(version.name), a draft."
        self.changed = changed.map { Banner(.warn, "This was changed meanwhile.", $0, isAnnounced: true) }
        let count = removal.rows.count
        effect =
            count == 1
            ? "The draft is without it from now on. It can be put back as long as the version is a draft."
            : "\(count) values go together. They can be put back as long as the version is a draft."
        let address = ProgramAddress(year: version.year, query: "?version=\(version.number)")
        table = Table(
            "What goes", [Column("Value"), Column("Table"), Column("Says"), Column("How it is known")],
            removal.rows.reversed().map { row in
                let value = row.value
                return TableRow(
                    .link(
                        [value.label, value.level?.label].compactMap(\.self).joined(separator: ", "),
                        address.path(value)),
                    [
                        .text(value.table.label), .text(value.shown), .evidence(value.evidence, source: value.source),
                    ])
            })
        action = "/program/versions/\(version.id)/removals/\(removal.table.rawValue)/\(removal.key)"
        seen = removal.hash
        button = count == 1 ? "Take it out" : "Take out \(count) values"
    }
}

/// Somebody took a value out while another person was editing it: what was written is shown, and can be put back.
struct RemovedPage: Page {
    static let template = "program/removed"
    let frame: Frame
    let title: String
    let banner: Banner
    let changes: ChangeTable
    let action: String
    let hidden: [DraftValuePage.Seen]
    let cancel: String

    init(
        frame: FrameMaker, version: ProgramRecord, table: ProgramTable, key: String, removal: RowStore.Removal,
        at: String, form: FormData
    ) {
        let editing = ValueForm(table, current: removal.columns)
        title = "This value was taken out meanwhile"
        cancel = "/program/versions/\(version.id)?table=\(table.rawValue)#values"
        self.frame = frame(
            title, section: version.title,
            crumbs: [Link("Program versions", "/program"), Link(version.name, cancel)])
        banner = Banner(
            .warn, "Taken out of the draft.",
            "\(removal.name) took it out on \(at), while you were writing. What you wrote is not lost.",
            isAnnounced: true)
        changes = ChangeTable(
            "What it said, and what you wrote",
            editing.columns.map { column in
                var ignored = Problems()
                let typed = column.read(form, &ignored)
                return .init(
                    column.label, column.words(editing.current[column.name]),
                    typed.map(column.words) ?? form[column.name])
            })
        action = "/program/versions/\(version.id)/restorations/\(table.rawValue)/\(key)"
        hidden = form.values.filter { $0.key != "form_key" }.sorted { $0.key < $1.key }.flatMap { field in
            field.value.map { DraftValuePage.Seen(name: field.key, value: $0) }
        }
    }
}
