import PartnerProgram

/// A part of a version, as the document reads.
struct ProgramDocumentPage: Page {
    static let template = "program/document"
    let frame: Frame
    let identity: Identity
    let tabs: Tabs
    let note: Banner?
    let sections: [Section]
    let map: WorldMap?
    let tables: [ProgramRows]
    let legend: Facts

    struct Section: Sendable {
        let id: String
        let blocks: [Block]
    }

    /// One block of the text, or the table that stands there.
    struct Block: Sendable {
        var title: String?
        var subtitle: String?
        var paragraph: String?
        var item: String?
        var footnote: Footnote?
        var matrix: ProgramMatrix?
        var rows: ProgramRows?
        let mark: ProgramMark?
    }

    struct Footnote: Sendable {
        let marker: String
        let text: String
    }

    init(
        frame: FrameMaker, part: ProgramPart, address: ProgramAddress, summary: ProgramStore.Summary,
        content: ProgramContent, isStaff: Bool
    ) {
        let version = summary.version
        let crumbs = [Link("Program versions", "/program")]
        self.frame =
            part == .overview
            ? frame(version.title, crumbs: crumbs) : frame(part.label, section: version.title, crumbs: crumbs)
        identity = Self.identity(of: summary, isStaff: isStaff)
        tabs = Tabs(
            version.title,
            ProgramPart.allCases.map { .init($0.label, address.path($0), isCurrent: $0 == part) })
        note = Self.note(on: version)
        sections = content.sections
        map = content.map
        tables = content.tables
        legend = Self.legend
    }

    static func identity(of summary: ProgramStore.Summary, isStaff: Bool) -> Identity {
        let version = summary.version
        return Identity(
            version.title, tags: [version.state.tag],
            facts: [
                Link("Version \(version.number)", isStaff ? "/program/versions/\(version.id)" : nil),
                Link(version.withdrawal == nil ? version.span : "Never in effect", nil),
                Link("\(summary.confirmed) of \(summary.values) values confirmed", nil),
                Link("Hash \(summary.hash.prefix(12))", nil),
            ])
    }

    /// Said where what is read does not decide anything.
    static func note(on version: ProgramRecord) -> Banner? {
        switch version.state {
        case .draft: Banner(.warn, "A draft.", "It decides nothing, and only the office sees it.")
        case .notified: Banner(.info, "Announced.", "It takes effect on \(version.from.spoken), once it is activated.")
        case .withdrawn:
            Banner(
                .warn, "Withdrawn.",
                "It never took effect." + (version.withdrawal.map { " The reason: \($0.reason)" } ?? ""))
        case .active, .superseded: nil
        }
    }

    static let legend = Facts(
        "How to read the marks",
        note:
            "Each value names the rule (R) and the lines of the document (L) that it comes from, how it is known, and "
            + "whether it is confirmed. Follow a value to see what it rests on.",
        Evidence.allCases.map { Fact($0.label, $0.meaning, note: "\($0.code) in the program's data.") } + [
            Fact(
                "Confirmed", "The document itself says it, or a program manager has confirmed it, with a reason.",
                tag: nil),
            Fact("Unconfirmed", "It serves for estimates. No money is paid on it until somebody confirms it."),
        ])
}
