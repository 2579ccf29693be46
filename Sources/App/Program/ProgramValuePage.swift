import Foundation
import PartnerProgram

/// One value: what it rests on, who confirmed it, and what it was in other versions.
struct ProgramValuePage: Page {
    static let template = "program/value"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let facts: Facts
    let grounds: Facts?
    let confirmation: Facts
    let history: Table
    let confirm: ConfirmForm?

    struct ConfirmForm: Sendable {
        let action: String
        let table: String
        let key: String
        let formKey: String
        let fields: [Field]
    }

    /// What the page is made of.
    struct Content: Sendable {
        let standing: ProgramValueStore.Standing
        let history: [ProgramValueStore.Standing]
        let decisions: [ProgramValueStore.Ground]
        let source: ProgramValueStore.Ground?
    }

    init(
        frame: FrameMaker, content: Content, address: ProgramAddress, clock: OfficeClock, user: User?,
        form: FormData = FormData(), problems: Problems = Problems()
    ) {
        let (version, value) = (content.standing.version, content.standing.value)
        let place = Self.place(of: value, address)
        self.frame = frame(
            value.label, section: version.title,
            crumbs: [
                Link("Program versions", "/program"), Link(version.title, address.path(.overview)),
                Link(value.table.label, place),
            ])
        let mayWrite = user?.holds(.programManager) == true
        let edit = "/program/versions/\(version.id)/values/\(value.table.rawValue)/\(value.key)"
        identity = Identity(
            value.label, tags: [value.tag],
            facts: [value.level?.label, "Program \(version.name)"].compactMap { $0.map { Link($0, nil) } },
            buttons: mayWrite && version.state == .draft
                ? [.link("Edit this value", edit), .link("Take it out", Self.removal(of: value, in: version))] : [])
        facts = Self.facts(of: content, place)
        grounds = Self.grounds(of: content)
        confirmation = Self.confirmation(of: content, clock)
        history = Self.history(content.history, clock)
        let fields = [
            Field.textarea(
                "reason", "Why is this value right?",
                hint: "What you compared it with. Everybody who reads the value sees it.",
                value: form["reason"], problem: problems["reason"], rows: 3)
        ]
        confirm =
            mayWrite && !value.isConfirmed && version.state != .withdrawn
            ? ConfirmForm(
                action: "/program/versions/\(version.id)/confirmations", table: value.table.rawValue, key: value.key,
                formKey: self.frame.formKey, fields: fields) : nil
        self.problems = ErrorSummary(problems)
    }

    private static func removal(of value: ProgramValue, in version: ProgramRecord) -> String {
        "/program/versions/\(version.id)/removals/\(value.table.rawValue)/\(value.key)"
    }

    private static func place(of value: ProgramValue, _ address: ProgramAddress) -> String {
        guard value.table == .clauses else { return address.path(value.table.part) }
        let section = String(value.key.prefix { $0 != "/" })
        return address.path(ProgramPart.of(section: section)) + "#\(section)"
    }

    private static func facts(of content: Content, _ place: String) -> Facts {
        let value = content.standing.value
        return Facts(
            "What it says",
            [
                Fact("Value", content.standing.words ?? value.shown ?? value.label),
                Fact("Clause", value.clause, href: place, note: "R: the rule; L: the lines of the program document."),
                Fact(
                    "How it is known", value.evidence.words(source: value.source),
                    note: "\(value.evidence.code): \(value.evidence.meaning)"),
            ] + (value.note.map { [Fact("To know", $0)] } ?? []))
    }

    private static func grounds(of content: Content) -> Facts? {
        let source = content.source.map { [Fact("Source \($0.code)", $0.title, note: $0.text)] } ?? []
        let decisions = content.decisions.map { Fact("Decision \($0.code)", $0.title, note: $0.text) }
        let all = source + decisions
        return all.isEmpty ? nil : Facts("What it rests on besides the document", all)
    }

    private static func confirmation(of content: Content, _ clock: OfficeClock) -> Facts {
        let value = content.standing.value
        if let known = content.standing.confirmation {
            return Facts(
                "Confirmation",
                [
                    Fact("Confirmed by", known.name ?? "A program manager"), Fact("When", clock.spoken(known.at)),
                    Fact("Why", known.reason),
                ])
        }
        let words =
            value.isConfirmed
            ? "The program document itself says it; nobody needs to confirm it."
            : "Nobody has confirmed it yet. It serves for estimates; no money is paid on it."
        return Facts("Confirmation", [Fact("State", words, tag: value.tag)])
    }

    private static func history(_ standings: [ProgramValueStore.Standing], _ clock: OfficeClock) -> Table {
        Table(
            "The value in each version",
            [Column("Version"), Column("Value"), Column("How it is known"), Column("Confirmed"), Column("In effect")],
            standings.map { standing in
                let (version, value) = (standing.version, standing.value)
                let address = ProgramAddress(year: version.year, query: "?version=\(version.number)")
                return TableRow(
                    .link(version.name, address.path(value)),
                    [
                        .text(standing.words ?? value.shown ?? value.label),
                        .evidence(value.evidence, source: value.source),
                        .tags(value.tag, note: standing.confirmation.map { clock.spoken($0.at) }),
                        .text(version.inEffect),
                    ])
            })
    }
}
