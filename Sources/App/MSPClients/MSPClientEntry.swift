import Foundation
import PartnerProgram
import Postgres

/// What is done with an MSP licence agreement: entered, verified, returned.
struct MSPClientEntry: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: MSPClientStore { MSPClientStore(database) }

    func enter(_ found: MSPClientForm.Found, of own: Int?) async throws -> Done {
        var partner = own
        if let words = found.partner { partner = try await store.partner(named: words) }
        guard let partner else {
            throw Problems("partner", "No partner, or more than one, is called that: enter its reference")
        }
        let client = try await CustomerStore(database).recorded(found.client)
        let document = try await DocumentStore(database).insert(
            found.document, application: nil, partner: partner, by: actor, at: now)
        let id = try await store.insert(found, client: client, of: partner, document: document, by: actor, at: now)
        try await TimelineStore(database).add(
            "MSP agreement entered: \(found.client.name)", link: "/msp-clients/\(id)", to: .partner(partner),
            by: actor, at: now, on: found.signedOn)
        return Done(
            "/msp-clients/\(id)", notice: "The agreement is entered. Somebody else compares it with its document.")
    }

    func answer(_ record: MSPClientRecord, _ next: MSPClientAgreement, because reason: String?) async throws -> Done {
        try await store.answer(record, next, because: reason, by: actor, at: now)
        let title = "MSP agreement \(next.state.label.lowercased())"
        try await TimelineStore(database).add(
            "\(title): \(record.client.name)", detail: reason, link: record.path, to: .partner(record.partner),
            by: actor, at: now)
        for reader in try await store.readers(of: record.id) {
            try await MessageStore(database).queue(
                to: reader, subject: "\(title): \(record.client.name) (\(record.reference))",
                body: """
                    \(reason ?? "We have compared the agreement with its document: it is as entered.")

                    \(desk.settings.publicURL + record.path)
                    """)
        }
        return Done(record.path, notice: title + ".")
    }
}
