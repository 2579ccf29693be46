import Foundation
import PartnerProgram
import Postgres

/// Brings a list of companies in as Registered partners: all of it in one transaction, or nothing.
///
/// A company that is a partner already (same registration number, web domain, or name in the country) is left alone, so
/// the same file twice brings nothing twice. Clocks run from the signature date by the program of that day (A28, A29).
/// The rows are one event of the audit, with their number and the file's hash; a territory comes with an agreement.
package struct PartnerImport: Sendable {
    let bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// With `isDry` nothing is written. Throws what makes the whole file unreadable.
    package func carryOut(in owner: Database, isDry: Bool) async throws -> ImportReport {
        let settings = ["app.bulk": "on", "app.reason": "Import of partners"]
        return try await owner.transaction(isolation: .readCommitted, settings: settings) { transaction in
            let store = PartnerImportStore(transaction)
            try await store.lock()
            let today = try await store.today()
            let file = try PartnerFile(bytes, facts: try await store.facts(on: today), today: today)
            guard file.problems.isEmpty else {
                return ImportReport(problems: file.problems, new: 0, known: [], isWritten: false)
            }
            try await store.stage(file.rows)
            let known = try await store.known()
            let new = file.rows.count - known.count
            if !isDry, new > 0 { try await store.write(hash: SecretToken.hash(of: bytes).hex) }
            return ImportReport(problems: [], new: new, known: known, isWritten: !isDry && new > 0)
        }
    }
}
