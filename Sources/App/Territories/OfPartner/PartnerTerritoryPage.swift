import PartnerProgram

/// Where a partner may sell on a day and by which document, what the program asks there, what the partner has there
/// with its evidence, and what changed when (R12–R21).
struct PartnerTerritoryPage: Page {
    static let template = "territories/partner"
    let frame: Frame
    let problems: ErrorSummary?
    let head: PartnerHead
    let territory: Table?
    let empty: EmptyState?
    let gates: Table?
    let operations: Table?
    let nothingThere: EmptyState?
    let former: Table?
    let history: Table?
    let tasks: Table?
    let actions: [ActionForm]

    /// What the page is made of, as read.
    struct Content: Sendable {
        let facts: TerritoryFacts
        let territory: [TerritoryCountry]
        let history: [TerritoryCountry]
        let operations: [OperationRecord]
        let former: [OperationRecord]
        let coverage: [CountryCoverage]
        let tasks: [TaskRecord]
    }

    init(frame: FrameMaker, head: PartnerHead, content: Content, form: OperationForm) {
        self.frame = head.frame(frame, "Territory")
        self.head = head
        problems = form.typed.summary
        let mayRecord = head.viewer.decides && head.isToday
        territory = content.territory.isEmpty ? nil : Self.territory(content, links: head.viewer.user.kind != .partner)
        empty =
            content.territory.isEmpty
            ? .nothingYet(
                "No territory on this day", "No executed agreement names a country for it. Only an agreement can (R15)."
            )
            : nil
        let held = content.facts.held
        gates =
            held.isEmpty
            ? nil : content.facts.table(of: content.facts.gates(for: held, location: content.facts.location ?? ""))
        operations =
            content.operations.isEmpty
            ? nil : Self.operations("Operations", content.operations, path: mayRecord ? head.path : nil)
        nothingThere =
            content.operations.isEmpty
            ? .nothingYet("Nothing is recorded", "No legal entity, office or sales team is known for this day.") : nil
        former = content.former.isEmpty ? nil : Self.operations("What there was before", content.former, path: nil)
        history = content.history.isEmpty ? nil : Self.history(content.history)
        tasks = content.tasks.isEmpty ? nil : TaskRecord.table(content.tasks, today: head.day)
        actions = mayRecord ? [form.action(to: head.path + "/operations", content.facts)] : []
    }

    private static func territory(_ content: Content, links: Bool) -> Table {
        let models = Dictionary(content.coverage.map { ($0.name, $0) }) { first, _ in first }
        return Table(
            "Territory", hidesCaption: true,
            [Column("Country"), Column("Since"), Column("Until"), Column("By"), Column("How partners sell there")],
            content.territory.map { country in
                let model = models[country.name]
                let note = model?.code == content.facts.location ? "Location" : nil
                let page = links ? model.map { "/territories/\($0.code)" } : nil
                return TableRow(
                    page.map { .link(country.name, $0, note: note) } ?? .text(country.name, note: note),
                    country.dates + [.text(model?.model)])
            })
    }

    private static func history(_ rows: [TerritoryCountry]) -> Table {
        Table(
            "Every country, from when to when", hidesCaption: true,
            [Column("Country"), Column("Since"), Column("Until"), Column("By")],
            rows.map { TableRow(.text($0.name), $0.dates) })
    }

    /// With `path`, what has no end yet can be ended there.
    private static func operations(_ caption: String, _ records: [OperationRecord], path: String?) -> Table {
        Table(
            caption, hidesCaption: true,
            [
                Column("Country"), Column("What is there"), Column("How it is known"), Column("Since"), Column("Until"),
            ] + (path == nil ? [] : [Column("End")]),
            records.map { record in
                let until = record.endedOn.map { $0.adding(days: -1).spoken }
                let end = path.flatMap { record.endedOn == nil ? "\($0)/operations/\(record.id)/end" : nil }
                return TableRow(
                    .text(record.countryName),
                    [
                        .text(record.kind.label, note: record.detail),
                        record.document.map { .link(record.evidence, $0.href ?? "", note: $0.text) }
                            ?? .text(record.evidence),
                        .text(record.since.spoken),
                        .text(until ?? "No end set", note: record.endReason.isEmpty ? nil : record.endReason),
                    ] + (path == nil ? [] : [end.map { .link("Record its end", $0) } ?? .text(nil)]))
            })
    }
}

extension TerritoryCountry {
    /// Since, until, and by which document.
    fileprivate var dates: [Cell] {
        let by = reference.map { "\(kind?.label ?? "Agreement") \($0)" }
        return [
            .text(since.spoken), .text(until?.spoken ?? "No end set"),
            by.map { .link($0, "/agreements/\(agreement)") } ?? .text(nil),
        ]
    }
}

/// Records that something a partner had in a country has ended, with what that costs.
struct OperationEndPage: Page {
    static let template = "territories/operation-end"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let facts: Facts
    let warning: Banner?
    let action: String
    let fields: [Field]
    let back: String

    init(frame: FrameMaker, record: OperationRecord, partner: PartnerRecord, lost: [Gate], form: OperationEndForm) {
        let path = "/partners/\(partner.id)"
        back = path + "/territory"
        action = "\(path)/operations/\(record.id)/end"
        self.frame = frame(
            "End: \(record.title)", section: "Partners",
            crumbs: [Link("Partners", "/partners"), Link(partner.name, path), Link("Territory", back)])
        problems = form.typed.summary
        identity = Identity("Record the end: \(record.title)", facts: [Link(partner.name, path)])
        facts = Facts(
            nil,
            [
                Fact("What was there", record.detail), Fact("How it was known", record.evidence),
                Fact("Since", record.since.spoken),
            ])
        let words = lost.map { "\($0.rule): \($0.found)." }.joined(separator: " ")
        warning =
            lost.isEmpty
            ? nil
            : Banner(
                .warn, "Without it a gate is no longer met.",
                "\(words) The channel manager gets a task; the territory stays until a document changes it.")
        fields = form.fields
    }
}
