import PartnerProgram
import Postgres

/// The requirement trees of a version as the judgement reads them.
struct RequirementRulesStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The rules of the version that decides a day (A49), with how evidence is counted by it; nil without a version.
    func rules(on day: Day) async throws -> (rules: RequirementRules, settings: CountingSettings)? {
        let version = try await database.first(
            """
            SELECT id, program_year, number FROM program_versions WHERE id = desk.program_version_deciding(\(day)::date)
            """
        ) {
            (
                id: try $0.get("id", as: Int.self), year: try $0.get("program_year", as: Int.self),
                number: try $0.get("number", as: Int.self)
            )
        }
        guard let version, let year = ProgramYear(version.year) else { return nil }
        let rows = try await rows(of: version.id)
        let rules = try RequirementRules(year: year, version: version.number, rows)
        return (rules, try await settings(on: day))
    }

    private func rows(of version: Int) async throws -> [RequirementRule] {
        try await database.all(
            """
            SELECT row.level, row.key, row.parent, row.position, row.kind, row.name, row.sentence, row.required,
                row.blocks, row.measure, row.comparison, row.threshold::text, row.unit,
                row.parameters ->> 'stage' AS stage, row.parameters ->> 'fee' AS fee,
                (row.parameters ->> 'msp')::boolean AS is_msp,
                ARRAY(SELECT jsonb_array_elements_text(row.parameters -> 'certificates')) AS certificates,
                row.footnotes, row.clause, row.evidence, known.confirmed
            FROM program_requirements row
            JOIN desk.program_values known ON known.program_version_id = row.program_version_id
                AND known.table_name = 'program_requirements' AND known.value_key = row.value_key
            WHERE row.program_version_id = \(version)
            """, RequirementRule.init(row:))
    }

    private func settings(on day: Day) async throws -> CountingSettings {
        let implied = try await database.all(
            """
            SELECT code, stands_for FROM certificates
            JOIN certificate_terms terms ON terms.certificate_id = certificates.id AND terms.valid @> \(day)::date
            WHERE desk.program_setting('requirement.higherImpliesAssociate', \(day)) = 'true' AND stands_for <> '{}'
            """
        ) { (try $0.get("code", as: String.self), try $0.get("stands_for", as: [String].self)) }
        return try await database.one(
            """
            SELECT coalesce(desk.program_setting('requirement.personFillsSeveralRows', \(day)), 'true')::boolean
                    AS several,
                coalesce(desk.program_setting('requirement.mspProjectCountsForDelivery', \(day)), 'false')::boolean
                    AS msp
            """
        ) {
            CountingSettings(
                personFillsSeveralRows: try $0.get("several"), mspProjectCountsForDelivery: try $0.get("msp"),
                implied: Dictionary(uniqueKeysWithValues: implied))
        }
    }
}

extension RequirementRule {
    init(row: Row) throws {
        self.init(
            level: try row.get("level"), key: try row.get("key"), parent: try row.optional("parent"),
            position: try row.get("position"), kind: try row.get("kind"), name: try row.get("name"),
            sentence: try row.get("sentence"), isRequired: try row.get("required"), blocks: try row.get("blocks"),
            asking: try Asking(row: row), clause: try row.get("clause"), footnotes: try row.get("footnotes"),
            evidence: try row.get("evidence"), isConfirmed: try row.get("confirmed"))
    }
}

extension RequirementRule.Asking {
    /// Nil for a group, and for a row that a level does not ask for.
    fileprivate init?(row: Row) throws {
        guard let measure = try row.optional("measure", as: RequirementMeasure.self),
            let comparison = try row.optional("comparison", as: Comparison.self),
            let threshold = try row.optional("threshold", as: String.self).flatMap({ ExactNumber($0) })
        else { return nil }
        self.init(
            measure, comparison, threshold, unit: try row.optional("unit"),
            stage: try row.optional("stage", as: String.self).flatMap(Int.init),
            certificates: try row.get("certificates"), isMSP: try row.optional("is_msp"),
            fee: try row.optional("fee"))
    }
}
