import PartnerProgram
import Postgres

/// What a version asks of a Global System Integrator, and where evidence lies.
struct IntegratorCriteriaStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The criteria of the version that decides a day, in their order.
    func criteria(on day: Day) async throws -> [IntegratorCriterion] {
        try await database.all(
            """
            SELECT code, criterion.position, criterion.sentence, criterion.measure, comparison, threshold::text,
                criterion.clause, known.confirmed, (parameters ->> 'leads')::int AS leads,
                (parameters ->> 'associates')::int AS associates,
                ARRAY(SELECT jsonb_array_elements_text(parameters -> 'certificates')) AS certificates,
                ARRAY(SELECT jsonb_array_elements_text(parameters -> 'lead_certificates')) AS lead_certificates,
                ARRAY(SELECT jsonb_array_elements_text(parameters -> 'associate_certificates'))
                    AS associate_certificates,
                ARRAY(SELECT jsonb_array_elements_text(parameters -> 'levels')) AS levels
            FROM program_gsi_criteria criterion
            JOIN desk.program_values known ON known.program_version_id = criterion.program_version_id
                AND known.table_name = 'program_gsi_criteria' AND known.value_key = criterion.value_key
            WHERE criterion.program_version_id = desk.program_version_deciding(\(day)::date)
            ORDER BY criterion.position, code
            """, IntegratorCriterion.init(row:))
    }

    /// The id of the version that decides a day; nil without one.
    func version(on day: Day) async throws -> Int? {
        try await database.one("SELECT desk.program_version_deciding(\(day)::date) AS id") { try $0.optional("id") }
    }

    func places(of facts: EvidenceFacts) async throws -> EvidencePlaces {
        let all = facts.candidates.values.flatMap(\.self)
        let rows = try await database.all(
            """
            SELECT DISTINCT kind, evidence_id, country
            FROM measures.countries_of(\(all.map(\.kind.rawValue))::text[], \(all.map(\.id))::bigint[])
            WHERE country IS NOT NULL
            """
        ) {
            (
                kind: try $0.get("kind", as: EvidenceKind.self), id: try $0.get("evidence_id", as: Int.self),
                country: try $0.get("country", as: String.self)
            )
        }
        return EvidencePlaces(rows)
    }

    /// The countries of the partner's territory on the day.
    func territory(of partner: Int, on day: Day) async throws -> [(code: String, name: String)] {
        try await database.all(
            """
            SELECT alpha2, name FROM partner_territories JOIN countries ON alpha2 = country
            WHERE partner_id = \(partner) AND valid @> \(day)::date ORDER BY name
            """
        ) { (try $0.get("alpha2"), try $0.get("name")) }
    }
}

extension IntegratorCriterion {
    fileprivate init(row: Row) throws {
        let threshold = try row.get("threshold", as: String.self)
        self.init(
            try row.get("code"), position: try row.get("position"), sentence: try row.get("sentence"),
            measure: try row.get("measure"), comparison: try row.get("comparison"),
            threshold: ExactNumber(threshold) ?? .zero, clause: try row.get("clause"),
            isConfirmed: try row.get("confirmed"),
            terms: Terms(
                leads: try row.optional("leads") ?? 1, associates: try row.optional("associates") ?? 3,
                certificates: try row.get("certificates"), leadCertificates: try row.get("lead_certificates"),
                associateCertificates: try row.get("associate_certificates"),
                levels: try row.get("levels", as: [String].self).compactMap(RequirementLevel.init(rawValue:))))
    }
}
