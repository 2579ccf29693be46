import PartnerProgram
import Postgres

/// The three doors to one database. Each request goes through the door of its kind.
package struct Databases: Sendable {
    package let staff: Database
    package let partner: Database
    package let auditor: Database

    package init(staff: Database, partner: Database, auditor: Database) {
        self.staff = staff
        self.partner = partner
        self.auditor = auditor
    }

    /// Strangers and applicants come through the partners' door: without a user it shows them nothing of anybody.
    func door(for user: User?) -> Database {
        switch user?.kind {
        case .staff: staff
        case .auditor: auditor
        case .partner, nil: partner
        }
    }

    package func close() async {
        await staff.close()
        await partner.close()
        await auditor.close()
    }
}

extension Day: SQLValue {
    public var sqlText: String { description }
    public init?(sqlText: String) { self.init(iso: sqlText) }
}
