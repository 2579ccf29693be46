import PartnerProgram

/// The form of a new row.
struct RowPage: Page {
    static let template = "program/row"
    let frame: Frame
    let problems: ErrorSummary?
    let title: String
    let lead: String
    let nothing: Banner?
    let others: Choosing?
    let form: Form?

    /// Rows that can be made from what is known already.
    struct Choosing: Sendable {
        let title: String
        let links: [Link]
    }

    struct Form: Sendable {
        let action: String
        let formKey: String
        let fields: [Field]
        let cancel: String
    }

    init(
        frame: FrameMaker, version: ProgramRecord, editing: RowForm, form: FormData?, problems: Problems
    ) throws {
        let table = editing.table
        let back = "/program/versions/\(version.id)?table=\(table.rawValue)"
        let path = "/program/versions/\(version.id)/rows/\(table.rawValue)"
        title = try Self.title(editing)
        self.frame = frame(
            title, section: version.title,
            crumbs: [Link("Program versions", "/program"), Link(version.name, back)])
        self.problems = ErrorSummary(problems)
        lead = try Self.lead(editing, version)
        nothing = editing.nothingToAdd.map { Banner(.info, $0, link: Link("Back to the draft", back + "#values")) }
        others = Self.others(editing, path)
        guard editing.nothingToAdd == nil else {
            self.form = nil
            return
        }
        self.form = Form(
            action: path + (editing.subject.map { "?for=\($0)" } ?? ""), formKey: self.frame.formKey,
            fields: try editing.questions().map { $0.field(nil, typed: form, problem: problems[$0.name]) },
            cancel: back + "#values")
    }

    private static func title(_ editing: RowForm) throws -> String {
        switch editing.table {
        case .clauses: "Add to the text"
        case .authorizations: "Add an authorization"
        case .expectations: "Add an expectation"
        case .requirements: editing.subject == nil ? "Add a requirement" : "Add an alternative"
        case .benefits: "Add a benefit"
        case .benefitValues: "Say who has a benefit"
        case .commissionRates: "Add a commission rate"
        case .discountRates: "Add a resell discount"
        case .fees: "Add a fee"
        case .settings:
            try SettingRow(editing.choices, editing.subject).known?.columns["name"].map { "Add: \($0)" }
                ?? "Add a setting"
        case .gsiCriteria: "Add a requirement of an integrator"
        case .resellTerritories: "Add a resell territory"
        }
    }

    private static func lead(_ editing: RowForm, _ version: ProgramRecord) throws -> String {
        let draft = "Program \(version.name), a draft."
        guard let subject = editing.subject else { return draft }
        switch editing.table {
        case .requirements:
            let place = try AlternativeRow(editing.choices, below: subject)
            let name = editing.choices.rows.first { $0.key == subject }.map { row in
                [row.label, row.level?.label].compactMap(\.self).joined(separator: ", ")
            }
            return "\(name ?? subject). \(place.words) \(draft)"
        case .benefitValues:
            let cell = editing.choices.missingCells.first { $0.value == subject }
            return "\(cell?.text ?? subject). \(draft)"
        default: return draft
        }
    }

    private static func others(_ editing: RowForm, _ path: String) -> Choosing? {
        guard editing.subject == nil, editing.table == .settings, !editing.choices.settings.isEmpty else { return nil }
        return Choosing(
            title: "Settings that other versions have",
            links: editing.choices.settings.map { setting in
                Link(setting.columns["name"] ?? setting.key, "\(path)?for=\(setting.key)")
            })
    }
}
