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
    let table: Table

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
        frame: FrameMaker, summary: ProgramStore.Summary, versions: [ProgramRecord], notices: [ProgramStore.Notice],
        changes: [DraftStore.Change], table: ProgramTable, values: [ProgramValue], clock: OfficeClock, mayWrite: Bool
    ) {
        let version = summary.version
        self.frame = frame("Program \(version.name)", crumbs: [Link("Program versions", "/program")])
        identity = Self.identity(of: summary, mayWrite: mayWrite)
        stages = Self.stages(of: version)
        facts = Self.facts(of: summary, basedOn: versions.first { $0.id == version.basedOn }, clock)
        self.notices = notices.map(Self.notice)
        self.changes = Self.changes(changes, versions.first { $0.id == version.basedOn })
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
        self.table = Self.values(values, table, of: version, isEdited: isEdited)
    }

    private static func identity(of summary: ProgramStore.Summary, mayWrite: Bool) -> Identity {
        let version = summary.version
        let path = "/program/versions/\(version.id)"
        var buttons: [Button] = [.link("Read it", "/program/\(version.year)?version=\(version.number)")]
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

    private static func facts(
        of summary: ProgramStore.Summary, basedOn: ProgramRecord?, _ clock: OfficeClock
    ) -> Facts {
        let version = summary.version
        let isSet = version.state != .draft || version.number == 1
        return Facts(
            "About this version",
            [
                Fact("In effect", isSet ? version.span : nil),
                Fact(
                    "Partners told",
                    version.noticeOn?.spoken ?? (version.number == 1 ? "Not needed: first of its year" : nil)),
                Fact(
                    "Based on", basedOn?.name ?? "Nothing earlier", href: basedOn.map { "/program/versions/\($0.id)" }),
                Fact("What changes and why", version.changeNote.isEmpty ? nil : version.changeNote),
                Fact("Values confirmed", "\(summary.confirmed) of \(summary.values)"),
                Fact("Begun", clock.spoken(version.createdAt), note: version.createdBy ?? "Delivered with Partnerdesk"),
                Fact(
                    "Activated", version.activatedAt.map(clock.spoken),
                    note: version.activatedAt == nil ? nil : version.activatedBy ?? "Delivered with Partnerdesk"),
                Fact("SHA-256 of the values", summary.hash),
            ])
    }

    private static func notice(_ notice: ProgramStore.Notice) -> Facts {
        Facts(
            "Notice to partners",
            [
                Fact("State", nil, tag: Tag(notice.state.label)), Fact("Told on", notice.notifiedOn?.spoken),
                Fact("Takes effect", notice.effectiveOn.spoken), Fact("Words", notice.text), Fact("By", notice.author),
            ])
    }

    static func changes(_ changes: [DraftStore.Change], _ base: ProgramRecord?) -> ChangeTable? {
        guard let base, !changes.isEmpty else { return nil }
        func words(_ text: String?, _ evidence: String?) -> String? {
            text.map { "\($0) (\(evidence ?? "no evidence"))" }
        }
        return ChangeTable(
            "What it changes of \(base.name)",
            changes.map { change in
                .init(
                    [change.label, change.level?.label].compactMap(\.self).joined(separator: ", "),
                    words(change.was, change.wasEvidence), words(change.becomes, change.evidence))
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

    private static func values(
        _ values: [ProgramValue], _ table: ProgramTable, of version: ProgramRecord, isEdited: Bool
    ) -> Table {
        let address = ProgramAddress(year: version.year, query: "?version=\(version.number)")
        let columns = [Column("Value"), Column("Says"), Column("Clause"), Column("Evidence"), Column("Confirmed")]
        return Table(
            table.label, columns + (isEdited ? [Column("Edit")] : []),
            values.map { value in
                let edit = "/program/versions/\(version.id)/values/\(table.rawValue)/\(value.key)"
                let name = [value.label, value.level?.label].compactMap(\.self).joined(separator: ", ")
                return TableRow(
                    .link(name, address.path(value)),
                    [
                        .text(value.shown), .text(value.clause), .text(value.evidence.label, note: value.source),
                        .tags(value.tag),
                    ] + (isEdited ? [.link("Edit", edit, unseen: name)] : []))
            })
    }
}
