import PartnerProgram

/// What a version changes of another, value by value: before and after, and what each rests on.
struct ProgramChangesPage: Page {
    static let template = "program/changes"
    let frame: Frame
    let identity: Identity
    let note: Banner?
    let other: [Field]
    let action: String
    let number: Int
    let tabs: Tabs?
    let export: ExportMenu?
    let table: Table?
    let empty: EmptyState?
    let legend: Facts?

    typealias Change = ProgramChangesStore.Change

    init(
        frame: FrameMaker, version: ProgramRecord, base: ProgramRecord?, versions: [ProgramRecord],
        changes: [Change], kind: Change.Kind?, user: User?
    ) {
        let title = "What program \(version.name) changes"
        let address = ProgramAddress(year: version.year, query: "?version=\(version.number)")
        self.frame = frame(
            title, section: version.title,
            crumbs: [Link("Program versions", "/program"), Link(version.name, address.path(.overview))])
        let isInternal = user.map { $0.kind != .partner } ?? false
        identity = Self.identity(title, version, base, isInternal: isInternal)
        note = ProgramDocumentPage.note(on: version)
        action = "/program/\(version.year)/changes"
        number = version.number
        let others = versions.filter { $0.id != version.id }
        other =
            others.isEmpty
            ? []
            : [
                .select(
                    "against", "Held against", value: base.map { String($0.id) } ?? "",
                    empty: base == nil ? "None" : nil,
                    options: others.map { (String($0.id), "Program \($0.name)") })
            ]
        let path = action + "?version=\(version.number)" + (base.map { "&against=\($0.id)" } ?? "")
        tabs = changes.isEmpty ? nil : Self.tabs(changes, kind, path)
        let shown = changes.filter { kind == nil || $0.kind == kind }
        export =
            base != nil && !changes.isEmpty && user?.roles.contains(where: \.mayExport) == true
            ? ExportMenu(
                "Export \(changes.count) \(changes.count == 1 ? "change" : "changes"), CSV", action + ".csv",
                [("version", String(version.number)), ("against", base.map { String($0.id) } ?? "")]) : nil
        table = shown.isEmpty ? nil : Self.table(shown, version, base)
        empty = shown.isEmpty ? Self.empty(base, changes, path) : nil
        legend = shown.isEmpty ? nil : ProgramDocumentPage.legend
    }

    private static func identity(
        _ title: String, _ version: ProgramRecord, _ base: ProgramRecord?, isInternal: Bool
    ) -> Identity {
        var buttons: [Button] = [.link("Read it", "/program/\(version.year)?version=\(version.number)")]
        if isInternal { buttons.append(.link("Steps of the version", "/program/versions/\(version.id)")) }
        let facts = [
            base.map { Link("Held against program \($0.name)", "/program/\($0.year)?version=\($0.number)") },
            version.withdrawal == nil ? Link("In effect: \(version.inEffect)", nil) : nil,
        ]
        return Identity(title, tags: [version.state.tag], facts: facts.compactMap(\.self), buttons: buttons)
    }

    private static func tabs(_ changes: [Change], _ kind: Change.Kind?, _ path: String) -> Tabs {
        let kinds = Change.Kind.allCases.map { one in
            Tabs.Tab(
                one.label, path + "&kind=\(one.rawValue)", count: changes.count { $0.kind == one },
                isCurrent: one == kind)
        }
        return Tabs("Changes", [.init("All", path, count: changes.count, isCurrent: kind == nil)] + kinds)
    }

    private static func table(_ changes: [Change], _ version: ProgramRecord, _ base: ProgramRecord?) -> Table {
        Table(
            "Changes", hidesCaption: true,
            [
                Column("Value"), Column("Table"), Column("Change"), Column("Before"), Column("After"),
                Column("Confirmed"),
            ],
            changes.map { change in
                let holder = change.kind == .removed ? base ?? version : version
                let address = ProgramAddress(year: holder.year, query: "?version=\(holder.number)")
                return TableRow(
                    .link(change.name, address.path(change.table, change.key)),
                    [
                        .text(change.table.label), .tags(change.kind.tag), cell(change.was), cell(change.becomes),
                        change.kind == .removed
                            ? .text(nil) : .tags(change.isConfirmed ? .good("Confirmed") : .warn("Unconfirmed")),
                    ])
            })
    }

    private static func cell(_ side: Change.Side?) -> Cell {
        .text(side?.words, note: side.map { "\($0.clause). \($0.evidence)" })
    }

    private static func empty(_ base: ProgramRecord?, _ changes: [Change], _ path: String) -> EmptyState {
        guard let base else {
            return .nothingYet("Nothing to hold it against", "It is the first version, and begins as it stands.")
        }
        guard changes.isEmpty else { return .noMatch(of: ["this kind of change"], clear: path) }
        return .nothingYet("Nothing is different", "Every value is the same as in program \(base.name).")
    }
}
