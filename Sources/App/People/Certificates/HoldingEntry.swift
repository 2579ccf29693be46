import Foundation
import PartnerProgram
import Postgres

/// What is done with a certificate: recorded, verified, returned.
struct HoldingEntry: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    /// What a partner records is a claim; what we record we have compared ourselves.
    func record(_ found: HoldingForm.Found, of person: PersonRecord, asks user: User) async throws -> Done {
        let partner = user.kind == .partner ? user.partnerID : nil
        let employer = person.jobs.first { $0.rules.lastDay == nil }
        if partner != nil, employer?.rules.partner != partner {
            throw Refusal.conflict("\(person.name) does not work for your company any more.")
        }
        var document: Int?
        if let file = found.document {
            document = try await DocumentStore(database).insert(
                file, application: nil, partner: employer?.rules.partner, by: actor, at: now)
        }
        let id = try await HoldingStore(database).insert(
            found, of: person.id, document: document, claimedFor: partner, by: actor, at: now)
        let title = "\(found.certificate.terms.name) \(partner == nil ? "recorded" : "claimed")"
        try await tell(title, of: person.id, named: person.name, employer?.rules.partner, link: "/certificates/\(id)")
        return Done(
            person.path,
            notice: partner == nil
                ? "The certificate is recorded." : "The certificate is entered. We compare it with its evidence.")
    }

    func answer(_ record: HoldingRecord, _ next: CertificateHolding, because reason: String?) async throws -> Done {
        try await HoldingStore(database).answer(record, next, because: reason, by: actor, at: now)
        let title = "\(record.certificateName) \(next.state == .verified ? "verified" : "returned")"
        try await tell(
            title, because: reason, of: record.person, named: record.personName, record.claimedFor, link: record.path)
        if let partner = record.claimedFor {
            let verified = "We have compared the certificate with its evidence: it counts."
            try await EvidenceReaderStore(database).tell(
                partner, "\(title): \(record.personName)",
                "\(reason ?? verified)\n\n\(desk.settings.publicURL + record.path)\n")
        }
        return Done(record.path, notice: title + ".")
    }

    private func tell(
        _ title: String, because reason: String? = nil, of person: Int, named name: String, _ partner: Int?,
        link: String
    ) async throws {
        try await EvidenceEventStore(database).add(
            title, because: reason, to: .person(person, partner: partner), by: actor, at: now)
        guard let partner else { return }
        try await TimelineStore(database).add(
            "\(title): \(name)", detail: reason, link: link, to: .partner(partner), by: actor, at: now)
    }
}
