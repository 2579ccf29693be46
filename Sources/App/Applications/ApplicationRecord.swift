import Foundation
import PartnerProgram
import Postgres

/// An application as it is kept: what the rules know of it, and the rest of what the applicant said.
struct ApplicationRecord: Sendable {
    let id: Int
    let reference: String
    var rules: PartnerApplication
    var company: Company
    var contacts: [Contact]
    var presences: [PresenceDetail]
    var deliveryPlaces: String
    var capabilities: [Capability]
    var about: String
    let version: Int
    let createdAt: Date
    let submittedAt: Date?
    let stateSince: Date
    let decidedAt: Date?
    let managerReason: String?
    let partnerID: Int?

    struct Company: Sendable, Equatable {
        var tradingNames: [String] = []
        var registrationNumber = ""
        var vatNumber = ""
        var domain = ""
        var street = ""
        var postalCode = ""
        var city = ""
        var country = ""
    }

    struct Contact: Sendable, Equatable {
        enum Purpose: String, Sendable, CaseIterable { case main, signatory }
        var purpose: Purpose
        var name: String
        var email: String
        var phone: String
        var jobTitle: String
    }

    /// What stands behind a yes: the entity's name and number, the office's address, who sells.
    struct PresenceDetail: Sendable, Equatable {
        var presence: PartnerApplication.Presence
        var legalEntity = ""
        var office = ""
        var salesTeam = ""
    }

    /// Who is answered, by name.
    var applicantName: String { contacts.first { $0.purpose == .main }?.name ?? rules.contactEmail }
}

extension ApplicationRecord.Contact {
    init(row: Row) throws {
        self.init(
            purpose: try row.get("purpose"), name: try row.get("name"), email: try row.get("email"),
            phone: try row.optional("phone") ?? "", jobTitle: try row.optional("job_title") ?? "")
    }
}

extension ApplicationRecord.PresenceDetail {
    init(row: Row) throws {
        self.init(
            presence: PartnerApplication.Presence(
                country: try row.get("country"), name: try row.get("country_name"),
                legalEntity: try row.optional("has_legal_entity"), office: try row.optional("has_office"),
                salesTeam: try row.optional("has_sales_team")),
            legalEntity: try row.optional("legal_entity") ?? "", office: try row.optional("office") ?? "",
            salesTeam: try row.optional("sales_team") ?? "")
    }
}
