import Foundation
import PartnerProgram
import Postgres

/// The kinds of files that are brought in on `/imports` and at the command line.
package enum ImportKind: String, Sendable, CaseIterable {
    case vendorOpportunities = "vendor-opportunities"
    case stages
    case people
    case registrations
    case fees
    case projects

    var label: String {
        switch self {
        case .vendorOpportunities: "Our own opportunities"
        case .stages: "Stages of opportunities"
        case .people: "People and their certificates"
        case .registrations: "Registrations"
        case .fees: "Fees"
        case .projects: "Projects"
        }
    }

    /// What a row is, and which columns say it.
    var explanation: String {
        switch self {
        case .vendorOpportunities:
            "From our sales system, known again by its key. Columns: "
                + Self.columns(VendorOpportunityColumn.self)
        case .stages:
            "On which day an opportunity came to which stage. It is named by its reference or by the key of our sales "
                + "system. Columns: " + Self.columns(StageColumn.self)
        case .people:
            "Who works for which partner, one certificate a row. Whoever works for another partner moves by a "
                + "decision, not by a file. Columns: " + Self.columns(PersonColumn.self)
        case .registrations:
            "What partners found, as drafts that the partner checks and submits itself. Columns: "
                + Self.columns(RegistrationColumn.self)
                + " The partner is named by its reference or name; a partner's own file need not name it."
        case .fees:
            "What partners owe, with the invoice and the payment where there are any. Columns: "
                + Self.columns(FeeColumn.self)
        case .projects:
            "What partners deliver to whom; what needs support is decided by what the partner held on the day of the "
                + "start. Columns: " + Self.columns(ProjectColumn.self)
        }
    }

    private static func columns<Column: ImportColumn>(_: Column.Type) -> String {
        let others = Column.allCases.filter { !Column.needed.contains($0) }.map(\.rawValue)
        let needed = Column.needed.map(\.rawValue).joined(separator: ", ")
        return others.isEmpty ? "\(needed)." : "\(needed) (needed), \(others.joined(separator: ", "))."
    }
}

/// Brings a file in: all of it in one transaction, or nothing. What is there already is left alone, so that the same
/// file twice brings nothing twice.
package struct OfficeImport: Sendable {
    let kind: ImportKind
    let bytes: [UInt8]
    /// The partner whose file it is; nil for ours.
    let partner: Int?

    package init(_ kind: ImportKind, _ bytes: [UInt8], of partner: Int? = nil) {
        self.kind = kind
        self.bytes = bytes
        self.partner = partner
    }

    /// At the command line. With `isDry` nothing is written. Throws what makes the whole file unreadable.
    package func carryOut(in owner: Database, isDry: Bool, named name: String, at instant: Date) async throws
        -> ImportReport
    {
        try await owner.transaction(settings: ["app.reason": "Import of \(kind.rawValue)"]) { transaction in
            let store = OfficeImportStore(transaction)
            let report = try await carryOut(in: transaction, isDry: isDry, today: store.today(), at: instant)
            guard report.isWritten else { return report }
            let id = try await store.insert(
                self, named: name, rows: report.new + report.known.count, by: nil, at: instant)
            try await store.finish(id, report, by: nil, at: instant)
            return report
        }
    }

    func carryOut(in transaction: Transaction, isDry: Bool, today: Day, at instant: Date) async throws -> ImportReport {
        let store = OfficeImportStore(transaction)
        let (problems, rows, count) =
            switch kind {
            case .vendorOpportunities: try await vendorOpportunities(store, today)
            case .stages: try await stages(store, today)
            case .people: try await people(store, today)
            case .registrations: try await registrations(transaction, today)
            case .fees: try await fees(store, today)
            case .projects: try await projects(store, today)
            }
        guard problems.isEmpty else { return ImportReport(problems: problems, new: 0, known: [], isWritten: false) }
        let known = try await store.known(kind, rows)
        let new = count - known.count
        if !isDry, new > 0 { try await store.write(kind, rows, at: instant) }
        return ImportReport(problems: [], new: new, known: known, isWritten: !isDry && new > 0)
    }

    private typealias Checked = (problems: [ImportProblem], rows: String, count: Int)

    private func vendorOpportunities(_ store: OfficeImportStore, _ today: Day) async throws -> Checked {
        let sheet = try ImportSheet<VendorOpportunityColumn>(bytes)
        let file = VendorOpportunityFile(sheet, try await store.facts(), today: today)
        return (file.problems, try Self.json(file.entries), file.entries.count)
    }

    private func stages(_ store: OfficeImportStore, _ today: Day) async throws -> Checked {
        let sheet = try ImportSheet<StageColumn>(bytes)
        let words = Set(sheet.lines.compactMap { $0.values[.opportunity] })
        let file = StageFile(
            sheet, opportunities: try await store.opportunities(named: Self.json(words.sorted())), today: today)
        return (file.problems, try Self.json(file.entries), file.entries.count)
    }

    private func people(_ store: OfficeImportStore, _ today: Day) async throws -> Checked {
        let sheet = try ImportSheet<PersonColumn>(bytes)
        let file = PersonFile(
            sheet, try await PersonFactsStore(store.database).facts(of: sheet, on: today), today: today)
        return (file.problems, try Self.json(file.entries), file.entries.count)
    }

    private func registrations(_ database: Transaction, _ today: Day) async throws -> Checked {
        let sheet = try ImportSheet<RegistrationColumn>(bytes)
        let words = try Self.json(Set(sheet.lines.compactMap { $0.values[.partner] }).sorted())
        let facts = try await RegistrationImportStore(database).facts(words, own: partner, on: today)
        let rows = RegistrationRows(sheet, facts)
        return (rows.problems, try Self.json(rows.entries), rows.entries.count)
    }

    private func fees(_ store: OfficeImportStore, _ today: Day) async throws -> Checked {
        let sheet = try ImportSheet<FeeColumn>(bytes)
        let partners = try await EvidenceFactsStore(store.database).partners(
            sheet.lines.compactMap { $0.values[.partner] })
        let file = FeeFile(
            sheet, partners: partners, currencies: try await store.facts().currencies, today: today)
        return (file.problems, try Self.json(file.entries), file.entries.count)
    }

    private func projects(_ store: OfficeImportStore, _ today: Day) async throws -> Checked {
        let sheet = try ImportSheet<ProjectColumn>(bytes)
        let facts = EvidenceFactsStore(store.database)
        let file = ProjectFile(
            sheet, partners: try await facts.partners(sheet.lines.compactMap { $0.values[.partner] }),
            countries: try await store.facts().countries, today: today)
        let entries = file.judged(try await facts.held(file.starts))
        return (file.problems, try Self.json(entries), entries.count)
    }

    private static func json(_ rows: some Encodable) throws -> String {
        String(decoding: try JSONEncoder().encode(rows), as: UTF8.self)
    }
}
