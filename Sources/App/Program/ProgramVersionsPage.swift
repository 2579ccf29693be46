import PartnerProgram

/// Every version of every year, newest first.
struct ProgramVersionsPage: Page {
    static let template = "program/versions"
    let frame: Frame
    let identity: Identity
    let table: Table

    init(frame: FrameMaker, summaries: [ProgramStore.Summary], isInternal: Bool) {
        self.frame = frame("Program versions")
        identity = Identity("Program versions", count: String(summaries.count))
        let columns = [
            Column("Version"), Column("State"), Column("In effect"), Column("Partners told"),
            Column.number("Values confirmed"), Column("Hash of the values"),
        ]
        table = Table(
            "Program versions", hidesCaption: true, columns + (isInternal ? [Column("Steps")] : []),
            summaries.map { Self.row($0, isInternal: isInternal) })
    }

    private static func row(_ summary: ProgramStore.Summary, isInternal: Bool) -> TableRow {
        let version = summary.version
        let address = ProgramAddress(year: version.year, query: "?version=\(version.number)")
        let steps = Cell.link("Steps of \(version.name)", "/program/versions/\(version.id)")
        return TableRow(
            .link(version.name, address.path(.overview), note: version.title),
            [
                .tags(version.state.tag),
                .text(version.inEffect),
                .text(version.noticeOn?.spoken ?? (version.number == 1 ? "Not needed" : nil)),
                .number("\(summary.confirmed) of \(summary.values)"), .text(String(summary.hash.prefix(12))),
            ] + (isInternal ? [steps] : []))
    }
}
