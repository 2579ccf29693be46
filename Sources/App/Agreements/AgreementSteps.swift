import Foundation
import PartnerProgram
import Postgres

/// The steps of SM2 that are taken before we sign: each writes the record, its history and what has to be told.
struct AgreementSteps: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    func drawnUp(_ draft: AgreementDraft, for offer: AgreementForm.Offer) async throws -> Int {
        let application = offer.application
        let id = try await AgreementDraftStore(database).insert(draft, for: application, by: actor, at: now)
        try await keepCompany(draft, offer)
        try await TimelineStore(database).add(
            "Order Form drawn up", detail: offer.listed.joins(as: draft.company), link: "/agreements/\(id)",
            to: .application(application.id), by: actor, at: now, audience: .internal)
        return id
    }

    func edited(_ record: AgreementRecord, _ draft: AgreementDraft, of offer: AgreementForm.Offer) async throws {
        _ = try record.rules.edited(
            territory: draft.rules.territory, effectiveOn: draft.rules.effectiveOn, endsOn: draft.rules.endsOn)
        try await AgreementDraftStore(database).update(record, with: draft)
        try await keepCompany(draft, offer)
    }

    private func keepCompany(_ draft: AgreementDraft, _ offer: AgreementForm.Offer) async throws {
        if offer.listed.listed.isEmpty { return }
        try await ListedCompanyStore(database).choose(draft.company, for: offer.application.id, by: actor, at: now)
    }

    /// Sends it. The applicant's mail carries a link of its own, as of the earlier ones only the hash is kept. Gives
    /// the last day for signing.
    func sent(_ record: AgreementRecord) async throws -> Day {
        let next = try record.rules.sent(on: today)
        try await refuseMissedGates(of: record)
        let days = try await ProgramSettingStore(database).number(.daysToSign, on: today)
        let last = next.lastDayToSign(daysToSign: days) ?? today
        try await AgreementStore(database).markSent(record, as: next, lastDay: last, by: actor, at: now)
        try await tell("\(record.rules.kind.label) sent for signature", record)
        if let partner = record.partnerID, record.applicationID == nil {
            try await PartnerAgreementMail(database, desk).sent(record, to: partner, lastDay: last)
        }
        guard let id = record.applicationID, let application = try await ApplicationStore(database).find(id) else {
            return last
        }
        if application.rules.state != .agreementSent {
            try await ApplicationStore(database).move(
                application, to: try application.rules.agreementSent(on: today), by: actor, at: now)
        }
        let key = SecretToken()
        try await AgreementStore(database).addKey(to: id, hash: key.hash)
        try await AgreementMail(database, desk).sent(record, to: application, key: key, lastDay: last)
        return last
    }

    func signed(_ record: AgreementRecord, _ signing: PartnerSigning) async throws {
        try await refuseClosedApplication(of: record)
        try await refuseMissedGates(of: record)
        let next = try await partnerSigned(record, signing.signature)
        let document = try await DocumentStore(database).insert(
            signing.document, application: record.partnerID == nil ? record.applicationID : nil,
            partner: record.partnerID,
            by: actor, at: now)
        try await AgreementStore(database).sign(
            record, as: next, title: signing.title, document: document, by: actor, at: now)
        try await tell(
            "\(record.rules.kind.label) signed by the partner", record,
            detail: "\(signing.signature.signatory), \(signing.title)", on: signing.signature.day)
        try await PartnerAgreementMail(database, desk).answered(
            record, "is signed by the partner", detail: "It waits for our signature.")
    }

    /// The signatory's day is that of the partner's location: it may be tomorrow there already, or yesterday still.
    private func partnerSigned(_ record: AgreementRecord, _ signature: Agreement.Signature) async throws -> Agreement {
        let zone = try await zone(of: record)
        let sent = record.sentAt.map { Day.day(of: $0, in: zone) }
        do {
            return try record.rules.signedByPartner(
                signature, today: max(today, Day.day(of: now, in: zone)),
                firstDay: [record.rules.sentOn, sent].compactMap(\.self).min(), daysToSign: record.daysToSign)
        } catch {
            throw error.asProblem(of: "signed")
        }
    }

    func declined(_ record: AgreementRecord, reason: String) async throws {
        let next = try record.rules.declined()
        try await AgreementStore(database).move(record, to: next, by: actor, at: now, reason: reason)
        try await tell("\(record.rules.kind.label) declined by the partner", record, detail: reason)
        try await PartnerAgreementMail(database, desk).answered(
            record, "is declined by the partner", detail: "The reason: \(reason)")
    }

    func voided(_ record: AgreementRecord, reason: String) async throws {
        let next = try record.rules.voided()
        try await AgreementStore(database).move(record, to: next, by: actor, at: now, reason: reason)
        guard record.rules.state == .sent else { return }
        try await tell("\(record.rules.kind.label) voided", record)
        if let partner = record.partnerID, record.applicationID == nil {
            try await PartnerAgreementMail(database, desk).voided(record, to: partner)
        }
        if let id = record.applicationID, let application = try await ApplicationStore(database).find(id) {
            try await AgreementMail(database, desk).voided(record, to: application)
        }
    }

    /// A country that fails its gate cannot be signed (R16–R18): for an application they were judged at its approval.
    private func refuseMissedGates(of record: AgreementRecord) async throws {
        guard record.applicationID == nil, let effect = try await TerritoryEffect.of(record, database) else { return }
        if let objection = effect.objection { throw Refusal.conflict(objection) }
    }

    /// An applicant that has withdrawn no longer signs.
    private func refuseClosedApplication(of record: AgreementRecord) async throws {
        guard record.partnerID == nil, let id = record.applicationID,
            let application = try await ApplicationStore(database).find(id)
        else { return }
        _ = try application.rules.onboarded()
    }

    private func zone(of record: AgreementRecord) async throws -> TimeZone {
        let name = try await AgreementStore(database).zone(of: record.location.code)
        return name.flatMap(TimeZone.init(identifier:)) ?? desk.clock.zone
    }

    private func tell(_ title: String, _ record: AgreementRecord, detail: String? = nil, on day: Day? = nil)
        async throws
    {
        guard let subject = record.subject else { return }
        try await TimelineStore(database).add(
            title, detail: detail, link: record.path, to: subject, by: actor, at: now, on: day)
    }
}

/// What a partner is written about its agreement.
struct AgreementMail {
    let database: Transaction
    let desk: Desk

    init(_ database: Transaction, _ desk: Desk) {
        self.database = database
        self.desk = desk
    }

    func sent(_ record: AgreementRecord, to application: ApplicationRecord, key: SecretToken, lastDay: Day) async throws
    {
        try await MessageStore(database).queue(
            to: application.rules.contactEmail, subject: "Your \(record.rules.kind.label) \(record.reference)",
            body: """
                Dear \(application.applicantName),

                your application \(application.reference) is approved, and the \(record.rules.kind.label) is ready to be
                signed. It names \(record.countryNames) as your territory.

                Read it, print it, sign it and send it back here:
                \(desk.settings.publicURL)/apply/resume/\(key.text)

                This link opens your application, as the earlier ones do. Keep it to yourself: whoever has it can answer
                for your company.

                You can sign up to the end of \(lastDay.spoken). After that the \(record.rules.kind.label) expires.

                Partnerdesk
                """)
    }

    func voided(_ record: AgreementRecord, to application: ApplicationRecord) async throws {
        try await MessageStore(database).queue(
            to: application.rules.contactEmail,
            subject: "Your \(record.rules.kind.label) \(record.reference) is recalled",
            body: """
                Dear \(application.applicantName),

                we have recalled the \(record.rules.kind.label) \(record.reference): do not sign it. You hear from us
                when another one is ready. The link to your application stays the same.

                Partnerdesk
                """)
    }
}

extension AgreementRecord {
    /// "Portugal, Spain".
    var countryNames: String { countries.filter { !$0.isRemoved }.map(\.name).joined(separator: ", ") }

    var crumbs: [Link] { [Link("Agreements", "/agreements")] }
}
