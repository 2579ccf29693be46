import Foundation
import PartnerProgram
import Postgres

/// An Order Form or addendum as it is kept: what the rules know of it, and the rest of what is written in it.
struct AgreementRecord: Sendable {
    let id: Int
    let reference: String
    var rules: Agreement
    let applicationID: Int?
    let partnerID: Int?
    /// The partner's or applicant's name; `partnerParty` is the whole line as it signs.
    let company: String
    let partnerParty: String
    let vendorParty: String
    let location: Place
    let managerID: Int
    /// Staff names are not shown to partners.
    let managerName: String?
    let terms: String
    let version: Int
    let createdAt: Date
    let sentAt: Date?
    let expiresOn: Day?
    let partnerTitle: String?
    let executedAt: Date?
    let documents: Documents
    var countries: [Place] = []

    struct Place: Sendable, Equatable {
        let code: String
        let name: String
        var isRemoved = false
    }

    struct Documents: Sendable {
        let partner: Int?
        let vendor: Int?
        let end: Int?
    }

    /// Days in which a sent one can be signed.
    var daysToSign: Int {
        guard let sent = rules.sentOn, let last = expiresOn else { return PartnerApplication.daysToSign }
        return sent.days(until: last)
    }

    var path: String { "/agreements/\(id)" }

    /// "Order Form OF-000012".
    var title: String { "\(rules.kind.label) \(reference)" }

    var subject: TimelineStore.Subject? {
        switch (applicationID, partnerID) {
        case (let application?, let partner?): .both(application: application, partner: partner)
        case (let application?, nil): .application(application)
        case (nil, let partner?): .partner(partner)
        case (nil, nil): nil
        }
    }
}

extension AgreementRecord {
    init(row: Row) throws {
        id = try row.get("id")
        reference = try row.get("reference")
        applicationID = try row.optional("application_id")
        partnerID = try row.optional("partner_id")
        company = try row.get("company")
        partnerParty = try row.get("partner_party")
        vendorParty = try row.get("vendor_party")
        location = Place(code: try row.get("location_country"), name: try row.get("location_name"))
        managerID = try row.get("manager_id")
        managerName = try row.optional("manager_name")
        terms = try row.get("terms")
        version = try row.get("version")
        createdAt = try row.get("created_at")
        sentAt = try row.optional("sent_at")
        expiresOn = try row.optional("expires_on")
        partnerTitle = try row.optional("partner_signatory_title")
        executedAt = try row.optional("executed_at")
        documents = Documents(
            partner: try row.optional("partner_document_id"), vendor: try row.optional("vendor_document_id"),
            end: try row.optional("end_document_id"))
        rules = try Agreement(row: row)
    }
}

extension Agreement {
    fileprivate init(row: Row) throws {
        self.init(
            kind: try row.get("kind"), state: try row.get("state"), territory: [],
            effectiveOn: try row.get("effective_on"), endsOn: try row.optional("ends_on"),
            sentOn: try row.optional("sent_on"))
        if let day = try row.optional("partner_signed_on", as: Day.self) {
            partnerSignature = Signature(signatory: try row.get("partner_signatory"), day: day)
        }
        if let day = try row.optional("vendor_signed_on", as: Day.self) {
            ourSignature = Signature(signatory: try row.get("vendor_signatory"), day: day)
        }
        if let day = try row.optional("ended_on", as: Day.self),
            let reason = try row.optional("end_reason", as: String.self)
        {
            let notice = try row.optional("end_document_id", as: Int.self).map(String.init) ?? ""
            termination = Termination(reason: reason, noticeDocument: notice, effectiveOn: day)
        }
    }
}

/// One step of an agreement's way, as it was recorded.
struct AgreementStep: Sendable {
    let state: AgreementState
    let at: Date
    let actor: String
    let reason: String?

    init(row: Row) throws {
        state = try row.get("to_state")
        at = try row.get("at")
        actor = try row.get("actor")
        reason = try row.optional("reason")
    }
}
