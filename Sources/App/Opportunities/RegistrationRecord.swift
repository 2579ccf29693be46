import Foundation
import PartnerProgram
import Postgres

/// A registration as it is kept: what the rules know of it, and the rest of what the partner wrote.
struct RegistrationRecord: Sendable {
    let id: Int
    let reference: String
    let partner: Int
    let partnerName: String
    var rules: OpportunityRegistration
    var countryName: String
    var contactTitle: String
    var contactPhone: String
    var answers: [Answer]
    /// Business day five of the latest submission, and of the first one (R104).
    let dueOn: Day?
    let firstDueOn: Day?
    let reviewerName: String?
    let decidedAt: Date?
    let deciderID: Int?
    let deciderName: String?
    let opportunity: Int?
    let endReason: String?
    let copiedFrom: Int?
    let createdAt: Date
    /// Who handed it in, or began it.
    let writer: Int
    let version: Int

    /// A question of the qualification with what the partner wrote.
    struct Answer: Sendable {
        let question: Int
        let text: String
        let hint: String
        let isRequired: Bool
        var answer: String
    }

    /// "OR-000007: Frigorífico Norte SA", or the reference alone while there is no name.
    var title: String {
        let name = rules.content.prospect.name
        return name.isEmpty ? reference : name
    }

    var path: String { "/opportunities/\(id)" }

    /// Refuses a page that was opened before the last change.
    func expect(_ form: FormData) throws {
        guard form["version"] == String(version) else {
            throw Refusal.conflict("Somebody else changed \(reference) meanwhile. Look at it again.")
        }
    }
}

extension RegistrationRecord {
    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        partner = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        rules = try OpportunityRegistration(row: row)
        countryName = try row.optional("country_name") ?? ""
        contactTitle = try row.get("contact_title")
        contactPhone = try row.get("contact_phone")
        answers = []
        dueOn = try row.optional("due_on")
        firstDueOn = try row.optional("first_due_on")
        reviewerName = try row.optional("reviewer_name")
        decidedAt = try row.optional("decided_at")
        deciderID = try row.optional("decided_by")
        deciderName = try row.optional("decider_name")
        opportunity = try row.optional("opportunity_id")
        endReason = try row.optional("end_reason")
        copiedFrom = try row.optional("copied_from_id")
        createdAt = try row.get("created_at")
        writer = try row.optional("submitted_by") ?? row.get("created_by")
        version = try row.get("version")
    }
}

extension OpportunityRegistration {
    fileprivate init(row: Row) throws {
        self.init(
            state: try row.get("state"), origin: try row.get("origin"), content: try Content(row: row),
            submittedAt: try row.optional("submitted_at"), resubmittedAt: try row.optional("resubmitted_at"),
            reviewer: try row.optional("reviewer_id"),
            dispute: try row.optional("dispute_state", as: String.self).flatMap(DisputeState.init(rawValue:)),
            approvedOn: try row.optional("approved_on"), expiresOn: try row.optional("expires_on"),
            extensions: try row.get("extensions"))
        if let reason = try row.optional("rejection_reason", as: String.self)
            .flatMap(RegistrationRejection.init(rawValue:))
        {
            rejection = Rejection(reason: reason, note: try row.get("decision_note"))
        }
    }
}

extension OpportunityRegistration.Content {
    fileprivate init(row: Row) throws {
        self.init(
            prospect: Prospect(
                name: try row.get("prospect_name"), country: try row.optional("prospect_country") ?? "",
                domain: try row.optional("prospect_domain") ?? "", number: try row.optional("prospect_number") ?? ""),
            contactName: try row.get("contact_name"), contactEmail: try row.get("contact_email"),
            need: try row.get("need"), value: try Money(row: row),
            expectedClose: try row.optional("expected_close"),
            motion: try row.optional("motion", as: String.self).flatMap(Motion.init(rawValue:)),
            motionReason: try row.get("motion_reason"))
    }
}

extension Money {
    /// From the columns `value`, `currency` and `minor_units`; nil where there is no value.
    init?(row: Row) throws {
        guard let amount = try row.optional("value", as: Decimal.self),
            let code = try row.optional("currency", as: String.self)
        else { return nil }
        self.init(rounding: amount, in: Currency(code: code, minorUnits: try row.get("minor_units")))
    }
}
