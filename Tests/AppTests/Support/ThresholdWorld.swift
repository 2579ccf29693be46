import PartnerProgram
import Postgres

@testable import App

/// Nova with Portugal as its territory and nothing achieved in 2021; each of its facts is added one by one, beside one
/// of the same kind that just does not count.
struct ThresholdWorld {
    static let day = "2021-11-30"
    let owner = TestDatabase.current.owner

    init() async throws {
        try await owner.run(
            script: """
                INSERT INTO documents (partner_id, file_name, media_type, size, sha256, content, uploaded_at, uploader)
                VALUES (1, 'signed.pdf', 'application/pdf', 5, sha256('%PDF-'), '%PDF-', '2021-02-01', 'Somebody');
                INSERT INTO agreements (kind, partner_id, state, partner_party, vendor_party, location_country,
                    manager_id, effective_on, created_at, created_by)
                VALUES ('order_form', 1, 'draft', 'Nova Systems Lda', 'Vendor', 'PT', 1, '2021-02-12', '2021-02-01', 5);
                INSERT INTO partner_territories (partner_id, country, valid, agreement_id)
                SELECT 1, 'PT', '[2021-02-12,)', id FROM agreements;
                """)
    }

    /// The verdicts of a row, and of the row of which it is one alternative.
    func verdicts(_ level: RequirementLevel, _ key: String) async throws -> [Verdict] {
        let day = Day(iso: Self.day) ?? .epoch
        return try await TestDatabase.current.doors.staff.snapshot(settings: ["app.user_id": "1"]) { database in
            let record = try await PartnerStore(database).require(1, on: day)
            let content = try await ScorecardReader(database).read(
                record, on: day, WhatIfForm(FormData([:]), isOffered: false))
            let trace = content?.cards.first { $0.trace.level == level }?.trace
            return (trace?.root.all ?? []).filter { node in
                node.key == key
                    || node.verdict != .notRequired && node.key != level.rawValue
                        && node.children.contains { $0.key == key }
            }.map(\.verdict)
        }
    }

    /// Agreed by both sides, or by one alone.
    func plans(_ number: Int) async throws {
        try await owner.execute(
            """
            INSERT INTO joint_plans (partner_id, program_year, state, started_at, started_by, proposed_by_partner,
                partner_agreed_on, partner_agreed_by, vendor_agreed_on, vendor_agreed_by)
            SELECT 1, 2021, CASE WHEN \(number) > 0 THEN 'agreed' ELSE 'proposed' END, '2021-03-01', 8, true,
                '2021-03-02', 8, CASE WHEN \(number) > 0 THEN date '2021-03-03' END,
                CASE WHEN \(number) > 0 THEN 1 END
            """)
    }

    func opportunities(_ number: Int) async throws {
        for index in 0..<number { try await MeasuredDeal(name: "Deal \(index)", stages: [(25, "2021-11-30")]).add() }
        try await MeasuredDeal(name: "Slow", stages: [(10, "2021-06-01")]).add()
    }

    /// Won in two deals, of amounts in hundredths.
    func licences(_ hundredths: Int, in currency: String) async throws {
        if currency != "EUR" {
            try await owner.execute(
                """
                INSERT INTO exchange_rates (day, currency, per_euro, source)
                VALUES ('2021-06-30', \(currency), 1.2, 'A test')
                ON CONFLICT (day, currency) DO UPDATE SET per_euro = 1.2
                """)
        }
        for (name, amount) in [("Small", 4_000_001), ("Large", hundredths - 4_000_001)] {
            let words = "\(amount / 100).\(amount % 100 < 10 ? "0" : "")\(amount % 100)"
            try await MeasuredDeal.closed(name, "2021-06-30", words, currency).add()
        }
        try await MeasuredDeal.closed("Lost", "2021-06-30", "90000", currency, as: "lost").add()
    }

    func clients(_ number: Int) async throws {
        try await owner.execute(
            """
            WITH clients AS (
                INSERT INTO customers (legal_name, name_key, country)
                SELECT 'Client ' || n, 'client ' || n, 'PT' FROM generate_series(0, \(number)) n
                RETURNING id, legal_name)
            INSERT INTO msp_client_agreements (partner_id, customer_id, client_name, client_country, signed_on, valid,
                document_id, state, entered_at, entered_by, verified_at, verified_by)
            SELECT 1, id, legal_name, 'PT', '2021-03-01', '[2021-03-01,2022-03-01)', (SELECT min(id) FROM documents),
                CASE WHEN is_counted THEN 'verified' ELSE 'signed' END, '2021-03-01', 8,
                CASE WHEN is_counted THEN date '2021-03-02' END, CASE WHEN is_counted THEN 1 END
            FROM clients CROSS JOIN LATERAL (SELECT legal_name <> 'Client 0' AS is_counted) said
            """)
    }

    /// So many people with a certificate, the first of them twice; and one whose certificate nobody has verified.
    func people(_ number: Int, holding certificate: String) async throws {
        try await owner.execute(
            """
            WITH person AS (
                INSERT INTO people (name, email, country, recorded_at)
                SELECT 'Person ' || n, n || '@nova.example', 'PT', '2021-03-01' FROM generate_series(0, \(number)) n
                RETURNING id, name
            ), employed AS (
                INSERT INTO person_employments (person_id, partner_id, valid, recorded_at)
                SELECT id, 1, '[2021-03-01,)', '2021-03-01' FROM person)
            INSERT INTO certificate_holdings (person_id, certificate_id, issued_on, number, state, claimed_for,
                recorded_at, recorded_by, verified_at, verified_by)
            SELECT person.id, certificates.id, issued, name || issued,
                CASE WHEN is_counted THEN 'verified' ELSE 'claimed' END, 1, '2021-03-02', 8,
                CASE WHEN is_counted THEN date '2021-03-03' END, CASE WHEN is_counted THEN 101 END
            FROM person CROSS JOIN certificates CROSS JOIN LATERAL (SELECT name <> 'Person 0' AS is_counted) said
            CROSS JOIN LATERAL unnest(CASE name WHEN 'Person 1' THEN ARRAY[date '2021-03-02', '2021-04-02']
                ELSE ARRAY[date '2021-03-02'] END) issued
            WHERE code = \(certificate)
            """)
    }

    /// So many projects that a customer has reviewed; one that nobody has, and one of the other kind.
    func projects(_ number: Int, msp: Bool) async throws {
        for index in 0..<number { try await project("Reviewed \(index)", msp: msp, scores: [5]) }
        try await project("Silent", msp: msp, scores: [])
        try await project("Other", msp: !msp, scores: [5])
    }

    func project(_ name: String, msp: Bool = false, scores: [Int]) async throws {
        let project = try await owner.one(
            """
            WITH customer AS (
                INSERT INTO customers (legal_name, name_key, country) VALUES (\(name), \(name), 'PT') RETURNING id)
            INSERT INTO delivery_projects (partner_id, customer_id, customer_name, customer_country, name, is_msp,
                started_on, needs_support, registered_at, registered_by)
            SELECT 1, id, 'A customer', 'PT', \(name), \(msp), '2021-03-01', false, '2021-03-01', 8 FROM customer
            RETURNING id
            """
        ) { try $0.get("id", as: Int.self) }
        try await owner.execute(
            """
            WITH given AS (
                SELECT n, score, gen_random_uuid() || '@customer.example' AS email
                FROM unnest(\(scores)::int[]) WITH ORDINALITY AS given (score, n)
            ), contact AS (
                INSERT INTO review_contacts (project_id, name, email, role, language, permission_ground,
                    permission_on, permission_by, added_at, added_by)
                SELECT \(project), 'A contact', email, 'Head', 'en', 'agreed', '2021-03-01', 'The contact',
                    '2021-03-01', 8 FROM given RETURNING id, email
            ), survey AS (
                INSERT INTO review_surveys (contact_id, state, sent_on, sent_at, sent_by, expires_on, closed_at)
                SELECT id, 'answered', '2021-06-01', '2021-06-01', 8, '2021-07-01', '2021-06-05' FROM contact
                RETURNING id, contact_id)
            INSERT INTO review_responses (survey_id, contact_id, project_id, partner_id, score, received_on,
                received_at)
            SELECT survey.id, contact_id, \(project), 1, score, '2021-06-05', '2021-06-05'
            FROM survey JOIN contact ON contact.id = contact_id JOIN given USING (email)
            """)
    }

    /// The Order Form signed by both sides, or sent to the partner alone.
    func agreements(_ number: Int) async throws {
        try await owner.execute(
            """
            UPDATE agreements
            SET state = 'sent', sent_at = '2021-02-02', sent_on = '2021-02-02', expires_on = '2021-04-03'
            """)
        guard number > 0 else { return }
        try await owner.execute(
            """
            UPDATE agreements SET state = 'active', partner_signed_on = '2021-02-10', partner_signatory = 'Ravi Mehta',
                partner_document_id = (SELECT min(id) FROM documents), vendor_signed_on = '2021-02-12',
                vendor_signatory = 'Lea Martin', executed_at = '2021-02-12'
            """)
    }

    /// So many that were due the day before, one that is due today, and one that is not invoiced yet.
    func fees(_ number: Int, _ kind: String) async throws {
        let isOfSubsidiary = kind == "subsidiary"
        try await owner.execute(
            """
            INSERT INTO partner_fees (partner_id, kind, program_year, subsidiary, amount, currency, due_on, state,
                recorded_at, recorded_by)
            SELECT 1, \(kind), 2021 - n, CASE WHEN \(isOfSubsidiary) THEN 'Nova Norte' END, 1000, 'EUR',
                CASE WHEN n < \(number) THEN date '2021-11-29' ELSE '2021-11-30' END, 'due', '2021-01-01', 2
            FROM generate_series(0, \(number)) n
            """)
    }
}
