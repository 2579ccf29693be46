import Foundation
import PartnerProgram

/// The form that edits one value of a draft. It carries what its writer saw, so that what two people write is merged.
struct ValueForm: Sendable {
    let table: ProgramTable
    let columns: [ValueColumn]
    /// What stands now, by column.
    let current: [String: String]
    /// The setting that it is.
    let setting: ProgramSetting?

    init(_ table: ProgramTable, current: [String: String]) {
        self.table = table
        setting = table == .settings ? current["key"].flatMap(ProgramSetting.init(rawValue:)) : nil
        columns = table.editedColumns(of: current) + ValueColumn.provenance
        var stored: [String: String] = [:]
        for column in columns { stored[column.name] = current[column.name].flatMap(column.stored) }
        self.current = stored
    }

    /// Somebody else changed the same part meanwhile.
    struct Conflict: Error, Sendable {
        let columns: [ValueColumn]
        let was: [String: String]
        let theirs: [String: String]
        let yours: [String: String]
    }

    /// Somebody else took the value out meanwhile.
    struct Gone: Error, Sendable {
        let form: FormData
        let removal: RowStore.Removal
    }

    /// What is to be written: every part that the writer changed, merged with what somebody else changed meanwhile.
    func changes(_ form: FormData) throws -> [(column: ValueColumn, stored: String?)] {
        var problems = Problems()
        var changed: [(column: ValueColumn, stored: String?)] = []
        var clashes: [ValueColumn] = []
        var (was, yours) = ([String: String](), [String: String]())
        for column in columns {
            let typed = column.read(form, &problems)
            // Browsers send line breaks as two characters.
            let sent = form["was_" + column.name].replacing("\r\n", with: "\n")
            let seen = sent.isEmpty ? nil : sent
            was[column.name] = seen
            yours[column.name] = typed
            guard typed != seen, typed != current[column.name] else { continue }
            if current[column.name] != seen, form["keep_" + column.name] == "theirs" { continue }
            if current[column.name] != seen, form["keep_" + column.name].isEmpty { clashes.append(column) }
            changed.append((column, typed))
        }
        check(yours, &problems)
        if !problems.isEmpty { throw problems }
        if !clashes.isEmpty { throw Conflict(columns: clashes, was: was, theirs: current, yours: yours) }
        return changed
    }

    /// What one part says must not contradict another.
    private func check(_ yours: [String: String], _ problems: inout Problems) {
        if yours["evidence"] == Evidence.found.rawValue && yours["evidence_source"] == nil {
            problems.add("evidence_source", "Name the source in which it was found, such as S5")
        }
        if let setting, let value = yours["value"] { Self.checkNotice(setting.rawValue, value, &problems) }
        guard table == .benefitValues, yours["granted"] == "true" else { return }
        for name in ["quantity", "percent"] {
            if let number = yours[name], let text = yours["text"], !text.contains(number) {
                problems.add("text", "The cell as it is printed does not name the number \(number)")
            }
        }
    }

    /// Nobody sets a notice of less than the least (R5).
    static func checkNotice(_ key: String, _ value: String, _ problems: inout Problems) {
        guard key == ProgramSetting.changeNoticeDays.rawValue, let days = Int(value),
            days < ProgramChange.leastNoticeDays
        else { return }
        problems.add(
            "value", "Partners are told at least \(ProgramChange.leastNoticeDays) days ahead (R5). Enter more")
    }

    func fields(typed form: FormData?, problems: Problems) -> [Field] {
        columns.map { $0.field(current[$0.name], typed: form, problem: problems[$0.name]) }
    }
}

extension ValueColumn {
    /// What every value rests on.
    static let provenance: [ValueColumn] = [
        ValueColumn(
            name: "clause", label: "Clause", kind: .line, hint: "Rule and lines of the document, as R85, L152–158."),
        ValueColumn(
            name: "evidence", label: "How it is known",
            kind: .choice(Evidence.allCases.map { ($0.rawValue, "\($0.label): \($0.meaning)") }),
            hint:
                "A changed value that keeps its clause and evidence becomes our proposal: it is not what was read."
        ),
        ValueColumn(
            name: "evidence_source", label: "Source outside the document", kind: .line, isOptional: true,
            hint: "Such as S5."),
        ValueColumn(
            name: "decision", label: "Decision it follows", kind: .line, isOptional: true, hint: "Such as A1."),
        ValueColumn(
            name: "note", label: "Note", kind: .paragraph, isOptional: true, hint: "A rival reading, or what to know."),
    ]
}

extension ProgramTable {
    /// The parts of a value that a draft may change.
    func editedColumns(of row: [String: String]) -> [ValueColumn] {
        switch self {
        case .clauses: [ValueColumn(name: "text", label: "Text", kind: .paragraph)]
        case .authorizations:
            [
                ValueColumn(name: "name", label: "Name", kind: .line),
                ValueColumn(name: "summary", label: "What it is", kind: .paragraph),
                ValueColumn(name: "by_invitation", label: "By invitation only", kind: .yesNo),
            ]
        case .expectations: [ValueColumn(name: "sentence", label: "Expectation", kind: .paragraph)]
        case .requirements: Self.requirement(row)
        case .benefits:
            [
                ValueColumn(name: "name", label: "Name", kind: .line),
                ValueColumn(name: "detail", label: "Addition", kind: .line, isOptional: true),
            ]
        case .benefitValues: Self.benefitValue(row)
        case .commissionRates: [ValueColumn(name: "percent", label: "Commission", kind: .percent)]
        case .discountRates: [Self.discount]
        case .fees: Self.fee(row)
        case .settings: [Self.setting(row)]
        case .gsiCriteria:
            [
                ValueColumn(name: "sentence", label: "Requirement", kind: .paragraph),
                ValueColumn(
                    name: "comparison", label: "How it is compared",
                    kind: .choice([(">=", "At least the number"), (">", "More than the number")])),
                ValueColumn(name: "threshold", label: "Number to reach", kind: .number(unit: row["unit"] ?? "")),
            ]
        case .resellTerritories:
            [ValueColumn(name: "enabled", label: "It is a resell territory of this version", kind: .yesNo)]
        }
    }

    private static let discount = ValueColumn(
        name: "percent", label: "Discount off the list price", kind: .percent, isOptional: true,
        hint: "Empty: this level cannot resell.")

    private static func fee(_ row: [String: String]) -> [ValueColumn] {
        [
            ValueColumn(
                name: "amount", label: "Amount a year", kind: .number(unit: row["currency"] ?? "EUR"),
                isOptional: true, hint: "Empty: not set. Nothing is invoiced and nothing is withheld."),
            ValueColumn(name: "explanation", label: "When it is owed", kind: .line, isOptional: true),
        ]
    }

    private static func requirement(_ row: [String: String]) -> [ValueColumn] {
        let always = [
            ValueColumn(name: "name", label: "Name", kind: .line),
            ValueColumn(
                name: "sentence", label: "What has to be true", kind: .paragraph,
                hint: "{threshold} stands for the number to reach."),
            ValueColumn(name: "required", label: "Required at this level", kind: .yesNo),
        ]
        guard row["measure"] != nil else { return always }
        return always + [
            ValueColumn(name: "threshold", label: "Number to reach", kind: .number(unit: row["unit"] ?? ""))
        ]
    }

    private static func benefitValue(_ row: [String: String]) -> [ValueColumn] {
        var columns = [
            ValueColumn(name: "granted", label: "Partners of this level have it", kind: .yesNo),
            ValueColumn(name: "text", label: "The cell as it is printed", kind: .line, hint: "Yes, –, 5 per year …"),
        ]
        if row["quantity"] != nil {
            columns.append(ValueColumn(name: "quantity", label: "Allotment a year", kind: .number(unit: "a year")))
        }
        if row["percent"] != nil { columns.append(ValueColumn(name: "percent", label: "Discount", kind: .percent)) }
        return columns
    }

    /// A setting says itself what it is.
    static func setting(_ row: [String: String]) -> ValueColumn {
        let unit = row["unit"] ?? ""
        let choices = row["choices"].flatMap { try? JSONDecoder().decode([String: String].self, from: Data($0.utf8)) }
        let kind: ValueColumn.Kind =
            switch row["kind"] {
            case "integer": .wholeNumber(unit: unit)
            case "decimal": .number(unit: unit)
            case "boolean": .yesNo
            case "date": .day
            case "integers": .numbers(unit: unit)
            default: choices.map { .choice($0.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }) } ?? .line
            }
        return ValueColumn(name: "value", label: row["name"] ?? "Value", kind: kind)
    }
}
