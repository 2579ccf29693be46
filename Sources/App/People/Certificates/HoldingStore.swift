import Foundation
import PartnerProgram
import Postgres

/// Certificates in people's hands (R85–R89). A partner sees those of its people, as far as they were its people.
struct HoldingStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    private static let all: SQL = """
        SELECT h.*, people.name AS person_name, code, coalesce(terms.name, code) AS certificate_name,
            coalesce(terms.requires, '{}') AS requires, file_name, claimants.name AS claimed_for_name,
            coalesce(recorders.name, 'Somebody of ours') AS recorder, verifiers.name AS verifier
        FROM certificate_holdings h JOIN people ON people.id = person_id
        JOIN certificates ON certificates.id = h.certificate_id
        LEFT JOIN certificate_terms terms ON terms.certificate_id = h.certificate_id AND terms.valid @> h.issued_on
        LEFT JOIN documents ON documents.id = document_id LEFT JOIN partners claimants ON claimants.id = claimed_for
        LEFT JOIN users recorders ON recorders.id = h.recorded_by
        LEFT JOIN users verifiers ON verifiers.id = verified_by
        """

    func require(_ id: Int) async throws -> HoldingRecord {
        guard
            let record = try await database.first("\(raw: Self.all) WHERE h.id = \(id)", HoldingRecord.init(row:))
        else { throw Refusal.notFound }
        return record
    }

    /// The latest first.
    func holdings(of person: Int) async throws -> [HoldingRecord] {
        try await database.all(
            "\(raw: Self.all) WHERE h.person_id = \(person) ORDER BY issued_on DESC, h.id DESC",
            HoldingRecord.init(row:))
    }

    func insert(
        _ found: HoldingForm.Found, of person: Int, document: Int?, claimedFor partner: Int?, by actor: Actor,
        at instant: Date
    ) async throws -> Int {
        let isOurs = partner == nil
        let columns: SQL = isOurs ? ", verified_at, verified_by" : ""
        let values: SQL = isOurs ? ", \(instant), \(actor.user)" : ""
        return try await database.one(
            """
            INSERT INTO certificate_holdings (person_id, certificate_id, issued_on, expires_on, number, document_id,
                state, claimed_for, recorded_at, recorded_by\(raw: columns))
            VALUES (\(person), \(found.certificate.id), \(found.issuedOn), \(found.lastDay), \(found.number),
                \(document), \(isOurs ? "verified" : "claimed"), \(partner), \(instant), \(actor.user)\(raw: values))
            RETURNING id
            """
        ) { try $0.get("id") }
    }

    func answer(
        _ record: HoldingRecord, _ next: CertificateHolding, because reason: String?, by actor: Actor, at instant: Date
    ) async throws {
        let answered = try await database.execute(
            """
            UPDATE certificate_holdings SET state = \(next.state), verified_at = \(instant),
                verified_by = \(actor.user), return_reason = \(reason), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard answered == 1 else {
            throw Refusal.conflict("Somebody else answered this certificate at the same moment. Look again.")
        }
    }
}
