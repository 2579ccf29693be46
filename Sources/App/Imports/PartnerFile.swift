import Foundation
import PartnerProgram

/// A list of companies read and checked against itself and the facts; what is wrong is collected, not thrown.
struct PartnerFile: Sendable {
    private(set) var rows: [PartnerRow] = []
    private(set) var problems: [ImportProblem] = []
    private let facts: ImportFacts
    private let today: Day

    init(_ bytes: [UInt8], facts: ImportFacts, today: Day) throws {
        self.facts = facts
        self.today = today
        let records = try CSVRecords(bytes).records
        let columns = columns(of: records[0])
        guard problems.isEmpty else { return }
        for record in records.dropFirst() { read(record, columns) }
        refuseRepeated()
        problems.sort { $0.line < $1.line }
    }

    private mutating func refuse(_ line: Int, _ column: String, _ reason: String) {
        problems.append(ImportProblem(line: line, column: column, reason: reason))
    }

    private mutating func columns(of heading: CSVRecords.Record) -> [PartnerColumn?] {
        let columns = heading.fields.map(PartnerColumn.init(heading:))
        let known = PartnerColumn.allCases.map(\.rawValue).joined(separator: ", ")
        for (name, column) in zip(heading.fields, columns) where column == nil && !name.isEmpty {
            refuse(
                heading.line, "“\(name)”",
                "This column is not known. Known are: \(known)."
            )
        }
        for column in PartnerColumn.allCases where columns.count(where: { $0 == column }) > 1 {
            refuse(heading.line, column.rawValue, "There are two columns for it.")
        }
        for column in [PartnerColumn.legalName, .country] where !columns.contains(column) {
            refuse(heading.line, column.rawValue, "The file needs a column for it.")
        }
        return columns
    }

    private mutating func read(_ record: CSVRecords.Record, _ columns: [PartnerColumn?]) {
        guard record.fields.count == columns.count else {
            return refuse(
                record.line, "the row", "It has \(record.fields.count) fields where the heading has \(columns.count).")
        }
        var values: [PartnerColumn: String] = [:]
        let before = problems.count
        for (column, value) in zip(columns, record.fields) where !value.isEmpty {
            guard let column else { continue }
            if value.count > 200 { refuse(record.line, column.rawValue, "It has more than 200 characters.") }
            if value.unicodeScalars.contains(where: {
                $0.properties.generalCategory == .control && !"\n\r\t".unicodeScalars.contains($0)
            }) {
                refuse(record.line, column.rawValue, "It has characters that cannot be printed.")
            }
            values[column] = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        guard problems.count == before else { return }
        let row = row(record.line, values)
        if problems.count == before { rows.append(row) }
    }

    private mutating func row(_ line: Int, _ values: [PartnerColumn: String]) -> PartnerRow {
        var row = PartnerRow()
        row.line = line
        row.legalName = values[.legalName] ?? ""
        row.nameKey = CompanyName.key(row.legalName)
        if row.nameKey.isEmpty { refuse(line, PartnerColumn.legalName.rawValue, "There is no name.") }
        row.country = country(line, values[.country])
        row.registrationNumber = values[.registrationNumber]
        row.vatNumber = values[.vatNumber]
        (row.street, row.postalCode, row.city) = (values[.street], values[.postalCode], values[.city])
        if let domain = values[.domain] {
            do { row.domain = try DomainName.normalised(domain) } catch {
                refuse(line, PartnerColumn.domain.rawValue, "“\(domain)”: \(error.sentence)")
            }
        }
        row.signedOn = day(line, values[.signedOn])
        row.manager = manager(line, values[.manager], country: row.country)
        if let status = values[.status], status.lowercased() != "registered" {
            refuse(
                line, PartnerColumn.status.rawValue,
                "“\(status)”: only Registered partners are imported; authorizations are earned.")
        }
        return row
    }

    private mutating func country(_ line: Int, _ text: String?) -> String {
        guard let text else {
            refuse(line, PartnerColumn.country.rawValue, "There is no country.")
            return ""
        }
        guard let code = facts.countries[text.lowercased()] else {
            refuse(
                line, PartnerColumn.country.rawValue, "“\(text)” is not a country that is known by its name or code.")
            return ""
        }
        return code
    }

    /// `2021-03-08` or `8.3.2021`; with slashes nobody knows which is the month.
    private mutating func day(_ line: Int, _ text: String?) -> Day {
        guard let text else { return today }
        let parts = text.split(separator: ".").compactMap { Int($0) }
        let dotted = parts.count == 3 && parts[2] > 999 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil
        guard let day = Day(iso: text) ?? dotted else {
            refuse(line, PartnerColumn.signedOn.rawValue, "“\(text)” is not a day written as 2021-03-08 or 8.3.2021.")
            return today
        }
        if day > today { refuse(line, PartnerColumn.signedOn.rawValue, "\(day.spoken) has not come yet.") }
        return day
    }

    private mutating func manager(_ line: Int, _ email: String?, country: String) -> Int? {
        guard let email else {
            if !country.isEmpty, facts.managersByCountry[country] == nil {
                refuse(
                    line, PartnerColumn.manager.rawValue,
                    "Nobody looks after this country: name a channel manager's e-mail address.")
            }
            return facts.managersByCountry[country]
        }
        guard let manager = facts.managers[email.lowercased()] else {
            refuse(line, PartnerColumn.manager.rawValue, "No active channel manager has the address “\(email)”.")
            return nil
        }
        return manager
    }

    private mutating func refuseRepeated() {
        var seen: [String: Int] = [:]
        for row in rows {
            for (key, column) in row.identities {
                if let first = seen[key] {
                    refuse(row.line, column.rawValue, "The same company stands on line \(first) already.")
                    break
                }
            }
            for (key, _) in row.identities where seen[key] == nil { seen[key] = row.line }
        }
    }
}
