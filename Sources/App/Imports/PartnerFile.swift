import Foundation
import PartnerProgram

/// A list of companies read and checked against itself and the facts; what is wrong is collected, not thrown.
struct PartnerFile: Sendable {
    private(set) var rows: [PartnerRow] = []
    private(set) var problems: [ImportProblem]
    private let facts: ImportFacts
    private let today: Day

    private typealias Reader = ImportReader<PartnerColumn>

    init(_ bytes: [UInt8], facts: ImportFacts, today: Day) throws {
        self.facts = facts
        self.today = today
        let sheet = try ImportSheet<PartnerColumn>(bytes)
        problems = sheet.problems
        for line in sheet.lines {
            var read = Reader(line)
            let row = row(&read)
            if read.problems.isEmpty { rows.append(row) }
            problems += read.problems
        }
        refuseRepeated()
        problems.sort { $0.line < $1.line }
    }

    private func row(_ read: inout Reader) -> PartnerRow {
        var row = PartnerRow()
        row.line = read.line.number
        row.legalName = read[.legalName] ?? ""
        row.nameKey = CompanyName.key(row.legalName)
        if row.nameKey.isEmpty { read.refuse(.legalName, "There is no name.") }
        row.country = read.country(.country, facts.countries)
        row.registrationNumber = read[.registrationNumber]
        row.vatNumber = read[.vatNumber]
        (row.street, row.postalCode, row.city) = (read[.street], read[.postalCode], read[.city])
        row.domain = read.domain(.domain)
        row.signedOn = read.day(.signedOn, until: today) ?? today
        row.manager = manager(&read, country: row.country)
        if let status = read[.status], status.lowercased() != "registered" {
            read.refuse(.status, "“\(status)”: only Registered partners are imported; authorizations are earned.")
        }
        return row
    }

    private func manager(_ read: inout Reader, country: String) -> Int? {
        guard let email = read[.manager] else {
            if !country.isEmpty, facts.managersByCountry[country] == nil {
                read.refuse(.manager, "Nobody looks after this country: name a channel manager's e-mail address.")
            }
            return facts.managersByCountry[country]
        }
        guard let manager = facts.managers[email.lowercased()] else {
            read.refuse(.manager, "No active channel manager has the address “\(email)”.")
            return nil
        }
        return manager
    }

    private mutating func refuseRepeated() {
        var seen: [String: Int] = [:]
        for row in rows {
            for (key, column) in row.identities {
                if let first = seen[key] {
                    problems.append(
                        ImportProblem(
                            line: row.line, column: column.rawValue,
                            reason: "The same company stands on line \(first) already."))
                    break
                }
            }
            for (key, _) in row.identities where seen[key] == nil { seen[key] = row.line }
        }
    }
}
