import Foundation
import PartnerProgram
import Postgres

/// Agreements: one record and its way through SM2.
struct AgreementStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func find(_ id: Int) async throws -> AgreementRecord? {
        try await records("agreements.id = \(id)").first
    }

    /// The newest one sent to the applicant who asks.
    func findOwn() async throws -> AgreementRecord? {
        try await records("application_id = (SELECT app.application_id()) AND agreements.state <> 'draft'").last
    }

    /// Those of a partner that count now.
    func active(of partner: Int) async throws -> [AgreementRecord] {
        try await records("agreements.partner_id = \(partner) AND agreements.state = 'active'")
    }

    func all(of partner: Int) async throws -> [AgreementRecord] {
        try await records("agreements.partner_id = \(partner)")
    }

    private func records(_ condition: SQL) async throws -> [AgreementRecord] {
        var records = try await database.all(
            """
            SELECT agreements.*, countries.name AS location_name, users.name AS manager_name,
                coalesce((SELECT name FROM partners WHERE partners.id = agreements.partner_id),
                    (SELECT legal_name FROM applications WHERE applications.id = agreements.application_id),
                    partner_party) AS company
            FROM agreements JOIN countries ON alpha2 = location_country
            LEFT JOIN users ON users.id = agreements.manager_id
            WHERE \(raw: condition) ORDER BY agreements.id
            """, AgreementRecord.init(row:))
        for index in records.indices {
            records[index].countries = try await countries(of: records[index].id)
            records[index].rules.territory = Set(records[index].countries.map(\.code))
        }
        return records
    }

    private func countries(of id: Int) async throws -> [AgreementRecord.Place] {
        try await database.all(
            """
            SELECT country, name, change FROM agreement_countries JOIN countries ON alpha2 = country
            WHERE agreement_id = \(id) ORDER BY name
            """
        ) { row in
            AgreementRecord.Place(
                code: try row.get("country"), name: try row.get("name"),
                isRemoved: try row.get("change", as: String.self) == "remove")
        }
    }

    /// Newest first.
    func steps(of id: Int) async throws -> [AgreementStep] {
        try await database.all(
            "SELECT to_state, at, actor, reason FROM agreement_transitions WHERE agreement_id = \(id) ORDER BY id DESC",
            AgreementStep.init(row:))
    }

    /// Records a step: the state that a rule returned, guarded against somebody who was faster, and its row of history.
    /// `facts` is what else the step writes: `", sent_on = …"`.
    func move(
        _ record: AgreementRecord, to next: Agreement, by actor: Actor, at instant: Date, reason: String? = nil,
        _ facts: SQL = ""
    ) async throws {
        let changed = try await database.execute(
            """
            UPDATE agreements SET state = \(next.state), version = version + 1\(raw: facts)
            WHERE id = \(record.id) AND state = \(record.rules.state)
            """)
        guard changed == 1 else {
            throw Refusal.conflict("Somebody else changed \(record.reference) at the same moment. Look again.")
        }
        guard next.state != record.rules.state else { return }
        try await recordStep(
            record.id, from: record.rules.state, to: next.state, by: actor, at: instant, reason: reason)
    }

    func recordStep(
        _ id: Int, from old: AgreementState?, to new: AgreementState, by actor: Actor, at instant: Date,
        reason: String? = nil
    ) async throws {
        try await database.execute(
            """
            INSERT INTO agreement_transitions (agreement_id, from_state, to_state, at, by_user, actor, reason)
            VALUES (\(id), \(old), \(new), \(instant), \(actor.user), \(actor.name), \(reason))
            """)
    }

    func sign(
        _ record: AgreementRecord, as signed: Agreement, title: String, document: Int, by actor: Actor, at instant: Date
    )
        async throws
    {
        try await move(
            record, to: signed, by: actor, at: instant, reason: signed.partnerSignature?.signatory,
            """
            , partner_signed_on = \(signed.partnerSignature?.day),
            partner_signatory = \(signed.partnerSignature?.signatory),
            partner_signatory_title = \(title), partner_document_id = \(document)
            """)
    }

    /// `executed` carries our signature.
    func execute(
        _ record: AgreementRecord, as executed: Agreement, partner: Int, document: Int?, by actor: Actor,
        at instant: Date
    ) async throws {
        try await move(
            record, to: executed, by: actor, at: instant, reason: executed.ourSignature?.signatory,
            """
            , vendor_signed_on = \(executed.ourSignature?.day), vendor_signatory = \(executed.ourSignature?.signatory),
            vendor_signed_by = \(actor.user), vendor_document_id = \(document), executed_at = \(instant),
            partner_id = \(partner)
            """)
    }

    func markSent(_ record: AgreementRecord, as sent: Agreement, lastDay: Day, by actor: Actor, at instant: Date)
        async throws
    {
        try await move(
            record, to: sent, by: actor, at: instant,
            ", sent_at = \(instant), sent_on = \(sent.sentOn), expires_on = \(lastDay)")
    }

    func giveNotice(_ record: AgreementRecord, as noticed: Agreement, document: Int, by actor: Actor, at instant: Date)
        async throws
    {
        try await move(
            record, to: noticed, by: actor, at: instant,
            """
            , ended_on = \(noticed.termination?.effectiveOn), end_reason = \(noticed.termination?.reason),
            end_document_id = \(document)
            """)
    }

    /// The countries of an executed agreement become territory from its day on (R15).
    func applyTerritory(_ id: Int) async throws {
        try await database.execute("CALL app.apply_agreement(\(id))")
    }

    func endTerritory(_ id: Int) async throws {
        try await database.execute("CALL app.end_territory(\(id))")
    }

    /// One more link opens the application.
    func addKey(to application: Int, hash: Bytes) async throws {
        try await database.execute("SELECT desk.add_application_key(\(application), \(hash))")
    }

    /// The zone of a partner's location (A28).
    func zone(of country: String) async throws -> String? {
        try await database.first("SELECT time_zone FROM countries WHERE alpha2 = \(country)") {
            try $0.optional("time_zone")
        } ?? nil
    }
}
