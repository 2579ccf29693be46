import PartnerProgram

/// One version with its steps, what it changes, and its values by table.
struct DraftPage: Page {
    static let template = "program/version"
    let frame: Frame
    let identity: Identity
    let stages: StageBar
    let facts: Facts
    let notices: [Facts]
    let changes: ChangeTable?
    let note: NoteForm?
    let copy: CopyForm?
    let tabs: Tabs
    let table: Table?
    /// What stands where the table has no value in this version.
    let nothing: String?
    let add: Button?
    let taken: DraftValues.Taken?
    let legend: Facts

    /// What the page is made of.
    struct Contents: Sendable {
        let basedOn: ProgramRecord?
        /// The version that its changes are held against.
        let base: ProgramRecord?
        let changes: [ProgramChangesStore.Change]
        let notices: [(notice: ProgramStore.Notice, readers: StepStore.Readers)]
        let values: [ProgramValue]
    }

    struct NoteForm: Sendable {
        let action: String
        let formKey: String
        let fields: [Field]
    }

    struct CopyForm: Sendable {
        let action: String
        let formKey: String
        let buttons: [Button]
    }

    init(
        frame: FrameMaker, summary: ProgramStore.Summary, contents: Contents, table: ProgramTable,
        clock: OfficeClock, mayWrite: Bool
    ) {
        let version = summary.version
        self.frame = frame("Program \(version.name)", crumbs: [Link("Program versions", "/program")])
        identity = Self.identity(of: summary, mayWrite: mayWrite)
        stages = Self.stages(of: version)
        facts = DraftFacts.about(summary, basedOn: contents.basedOn, clock)
        notices = contents.notices.map { DraftFacts.notice($0.notice, $0.readers, version, clock) }
        changes = Self.changes(contents.changes, contents.base)
        let key = self.frame.formKey
        let isEdited = mayWrite && version.state == .draft
        note =
            isEdited
            ? NoteForm(
                action: "/program/versions/\(version.id)/note", formKey: key,
                fields: [
                    .textarea("note", "What changes and why", value: version.changeNote, isOptional: true, rows: 3)
                ])
            : nil
        copy = mayWrite && version.state != .withdrawn ? Self.copy(of: version, key) : nil
        tabs = Tabs(
            "Values by table",
            ProgramTable.allCases.map {
                .init($0.label, "/program/versions/\(version.id)?table=\($0.rawValue)#values", isCurrent: $0 == table)
            })
        let shown = DraftValues(version: version, table: table, changes: contents.changes, isEdited: isEdited)
        self.table = contents.values.isEmpty ? nil : shown.table(contents.values)
        nothing = contents.values.isEmpty ? "This version says nothing here." : nil
        add = shown.add
        taken = shown.taken(formKey: key)
        legend = ProgramDocumentPage.legend
    }

    private static func identity(of summary: ProgramStore.Summary, mayWrite: Bool) -> Identity {
        let version = summary.version
        let path = "/program/versions/\(version.id)"
        let reading = "/program/\(version.year)"
        var buttons: [Button] = [
            .link("Read it", "\(reading)?version=\(version.number)"),
            .link("What it changes", "\(reading)/changes?version=\(version.number)"),
        ]
        if mayWrite {
            switch version.state {
            case .draft where version.number > 1:
                buttons.insert(.link("Tell partners", path + "/notice", .primary), at: 0)
            case .draft, .notified: buttons.insert(.link("Activate", path + "/activation", .primary), at: 0)
            default: break
            }
            if version.state == .draft || version.state == .notified {
                buttons.append(.link("Withdraw", path + "/withdrawal", .danger))
            }
        }
        return Identity(
            "Program \(version.name)", tags: [version.state.tag], facts: [Link(version.title, nil)], buttons: buttons)
    }

    private static func stages(of version: ProgramRecord) -> StageBar {
        let words =
            version.number == 1 ? ["Draft", "Active", "Superseded"] : ["Draft", "Announced", "Active", "Superseded"]
        let now = ["draft": "Draft", "notified": "Announced", "active": "Active", "superseded": "Superseded"]
        let current = now[version.state.rawValue].flatMap(words.firstIndex(of:)) ?? -1
        return StageBar(
            "Steps of the version",
            words.enumerated().map { index, word in
                if index == current { return .current(word) }
                return index < current ? .done(word) : .ahead(word)
            })
    }

    /// The first changes; all of them have a page of their own.
    static func changes(_ changes: [ProgramChangesStore.Change], _ base: ProgramRecord?) -> ChangeTable? {
        guard let base, !changes.isEmpty else { return nil }
        func words(_ side: ProgramChangesStore.Change.Side?, _ without: String) -> String {
            side.map { "\($0.words) (\($0.evidence))" } ?? without
        }
        return ChangeTable(
            "What it changes of \(base.name)" + (changes.count > 12 ? ": the first 12 of \(changes.count)" : ""),
            changes.prefix(12).map { change in
                .init(change.name, words(change.was, "Not there"), words(change.becomes, "Removed"))
            })
    }

    private static func copy(of version: ProgramRecord, _ key: String) -> CopyForm {
        CopyForm(
            action: "/program/versions/\(version.id)/copies", formKey: key,
            buttons: [
                .submit("Draw up a change of \(version.year)", name: "year", value: String(version.year)),
                .submit("Draw up the program of \(version.year + 1)", name: "year", value: String(version.year + 1)),
            ])
    }
}
