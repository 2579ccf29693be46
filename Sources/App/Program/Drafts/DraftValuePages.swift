import PartnerProgram

/// The form that edits one value of a draft.
struct DraftValuePage: Page {
    static let template = "program/edit"
    let frame: Frame
    let problems: ErrorSummary?
    let title: String
    let lead: String
    let before: Facts?
    let fields: [Field]
    let seen: [Seen]
    let cancel: String

    /// What the writer saw of each part when the form was opened.
    struct Seen: Sendable {
        let name: String
        let value: String
    }

    init(
        frame: FrameMaker, value: ProgramValueStore.Standing, before: ProgramValueStore.Standing?, editing: ValueForm,
        form: FormData?, problems: Problems
    ) {
        let version = value.version
        title = "Edit " + value.value.label
        lead = [value.value.level?.label, "Program \(version.name), a draft"].compactMap(\.self).joined(separator: ". ")
        self.frame = frame(
            title, section: version.title,
            crumbs: [
                Link("Program versions", "/program"),
                Link(version.name, "/program/versions/\(version.id)?table=\(value.value.table.rawValue)"),
            ])
        cancel = "/program/versions/\(version.id)?table=\(value.value.table.rawValue)#values"
        self.problems = ErrorSummary(problems)
        self.before = before.map { standing in
            Facts(
                nil,
                [
                    Fact(
                        "In \(standing.version.name)", standing.words ?? standing.value.shown ?? standing.value.label,
                        note: "\(standing.value.evidence.words(source: standing.value.source)). "
                            + standing.value.evidence.meaning)
                ])
        }
        fields = editing.fields(typed: form, problems: problems)
        seen = editing.columns.map { column in
            let name = "was_" + column.name
            return Seen(name: name, value: form.map { $0[name] } ?? editing.current[column.name] ?? "")
        }
    }
}

/// Two program managers changed the same part of a value.
struct DraftConflictPage: Page {
    static let template = "program/conflict"
    let frame: Frame
    let title: String
    let action: String
    let conflict: ConflictTable
    let hidden: [DraftValuePage.Seen]

    init(
        frame: FrameMaker, version: ProgramRecord, table: ProgramTable, key: String, editing: ValueForm,
        conflict clash: ValueForm.Conflict, other: String, at: String
    ) {
        title = "Two people changed this value"
        self.frame = frame(
            title, section: version.title,
            crumbs: [Link(version.name, "/program/versions/\(version.id)?table=\(table.rawValue)")])
        action = "/program/versions/\(version.id)/values/\(table.rawValue)/\(key)"
        conflict = ConflictTable(
            "\(other) saved this on \(at), while you were writing.", other: other,
            clash.columns.map { column in
                .init(
                    name: "keep_" + column.name, column.label, was: column.words(clash.was[column.name]),
                    theirs: column.words(clash.theirs[column.name]), yours: column.words(clash.yours[column.name]))
            })
        hidden = editing.columns.flatMap { Self.hidden($0, clash) }
    }

    private static func hidden(_ column: ValueColumn, _ clash: ValueForm.Conflict) -> [DraftValuePage.Seen] {
        let yours = clash.yours[column.name] ?? ""
        let seen = DraftValuePage.Seen(name: "was_" + column.name, value: clash.was[column.name] ?? "")
        guard case .day = column.kind, let parts = Day(iso: yours)?.parts else {
            return [seen, .init(name: column.name, value: yours)]
        }
        return [
            seen, .init(name: column.name, value: String(parts.day)),
            .init(name: column.name + "_month", value: String(parts.month)),
            .init(name: column.name + "_year", value: String(parts.year)),
        ]
    }
}
