import Foundation
import PartnerProgram

/// The form of a file.
struct ImportFormPage: Page {
    static let template = "imports/form"
    let frame: Frame
    let problems: ErrorSummary?
    /// What a partner's file is, since it has no choice.
    let lead: String?
    let fields: [Field]

    init(frame: FrameMaker, _ typed: Typed, for user: User) {
        self.frame = frame("Bring in a file", section: "Imports", crumbs: [Link("Imports", "/imports")])
        problems = typed.summary
        let isPartner = user.kind == .partner
        lead = isPartner ? ImportKind.registrations.explanation : nil
        let kind = Field.radios(
            "kind", "What is in the file?", value: typed.form["kind"],
            ImportKind.allCases.filter { $0.admits(user) }.map { .init($0.rawValue, $0.label, hint: $0.explanation) },
            problem: typed.problems["kind"])
        fields =
            (isPartner ? [] : [kind]) + [
                .file(
                    "file", "File",
                    hint: "A CSV in UTF-8 with commas, semicolons or tabs and a heading, up to 100,000 rows and 20 MB.",
                    accept: ".csv,text/csv", again: typed.form.files["file"]?.name, problem: typed.problems["file"])
            ]
    }
}

/// One file: what would come of it, or what came.
struct ImportPage: Page {
    static let template = "imports/show"
    static let shown = 200
    let frame: Frame
    let identity: Identity
    let banners: [Banner]
    let facts: Facts
    let places: Table?
    let known: Facts?
    let actions: [ActionForm]

    /// `report` is that of a dry run as of now; nil once the file was brought in.
    init(frame: FrameMaker, _ record: ImportRecord, _ report: ImportReport?, for user: User, _ clock: OfficeClock) {
        self.frame = frame(record.fileName, section: "Imports", crumbs: [Link("Imports", "/imports")])
        let isWritten = record.carriedOutAt != nil
        let isWrong = report.map { !$0.problems.isEmpty } ?? false
        identity = Identity(
            record.fileName,
            tags: [isWritten ? .good("Brought in") : isWrong ? .bad("To be put right") : .warn("Checked")],
            facts: [Link(record.kind.label, nil)] + Self.owner(of: record))
        banners = Self.banners(record, report, for: user)
        facts = Self.facts(record, clock)
        places = report.flatMap { $0.problems.isEmpty ? nil : Self.table($0.problems) }
        known = report.flatMap { $0.known.isEmpty ? nil : Self.known($0.known) }
        actions =
            if let report, report.problems.isEmpty, report.new > 0, record.kind.admits(user) {
                [
                    ActionForm(
                        "Bring them in", text: "All rows that are new, in one step.", to: record.path + "/run",
                        button: "Bring in \(Self.rows(report.new))", .primary)
                ]
            } else { [] }
    }

    private static func owner(of record: ImportRecord) -> [Link] {
        guard let partner = record.partner, let id = record.partnerID else { return [] }
        return [Link(partner, "/partners/\(id)")]
    }

    /// The first ones: "Line 7" is "OP-000012".
    private static func known(_ lines: [String]) -> Facts {
        let shown = lines.prefix(20).map { line in
            let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
            return Fact(parts[0], parts.last)
        }
        return Facts(nil, note: lines.count > 20 ? "The first 20 of \(lines.count)." : nil, shown)
    }

    private static func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }

    private static func banners(_ record: ImportRecord, _ report: ImportReport?, for user: User) -> [Banner] {
        guard let report else {
            return [
                Banner(
                    .good,
                    "\(rows(record.newRows ?? 0)) brought in, \(record.knownRows ?? 0) were there already.",
                    record.kind == .registrations
                        ? "They are drafts: nothing is submitted before the partner has checked it." : "",
                    link: user.kind == .partner ? Link("See your drafts", "/opportunities?tab=draft") : nil)
            ]
        }
        guard report.problems.isEmpty else {
            return [
                Banner(
                    .bad, "Nothing was written.",
                    "Put the places below right in the file, and hand it in again.")
            ]
        }
        return [
            Banner(
                .info, "Nothing was written yet.",
                report.new == 0
                    ? "Every row of the file is there already."
                    : "\(rows(report.new)) would be brought in, \(report.known.count) are there already.")
        ]
    }

    private static func facts(_ record: ImportRecord, _ clock: OfficeClock) -> Facts {
        Facts(
            nil,
            [
                Fact("What is in it", record.kind.label),
                Fact("Handed in", clock.spoken(record.uploadedAt), note: record.uploader.map { "by \($0)" }),
                Fact(
                    "Brought in", record.carriedOutAt.map(clock.spoken) ?? "Not yet",
                    note: record.carriedOutAt == nil ? nil : "by \(record.carrier ?? "the command line")"),
                Fact("SHA-256", record.sha256),
            ])
    }

    private static func table(_ problems: [ImportProblem]) -> Table {
        let more = problems.count - shown
        return Table(
            more > 0 ? "The first \(shown) of \(problems.count) places to put right" : "Places to put right",
            hidesCaption: more <= 0,
            [Column("Where"), Column("What is wrong")],
            problems.prefix(shown).map { problem in
                TableRow(.text("Line \(problem.line)", note: problem.column), [.text(problem.reason)])
            })
    }
}
