import PartnerProgram
import Postgres

/// Reads what the form of a new row offers.
struct RowChoicesStore {
    let database: any Querying
    let version: Int

    init(_ database: any Querying, version: Int) {
        self.database = database
        self.version = version
    }

    func choices(for table: ProgramTable) async throws -> RowChoices {
        RowChoices(
            rows: try await rows(of: table), tree: RequirementTree(try await nodes()),
            grounds: table == .requirements ? try await grounds() : [:],
            headings: table == .requirements ? try await headings() : [],
            countries: table == .resellTerritories ? try await countries() : [],
            currencies: table == .fees ? try await currencies() : [],
            fees: table == .requirements ? try await fees() : [], benefits: try await benefits(),
            certificates: table == .requirements ? try await certificates() : [],
            settings: table == .settings ? try await settings() : [],
            shown: table == .clauses ? try await shown() : [],
            integratorParameters: table == .gsiCriteria ? try await integratorParameters() : [:],
            lastBlocks: table == .clauses ? try await lastBlocks() : [:])
    }

    private func rows(of table: ProgramTable) async throws -> [RowChoices.Row] {
        let order: SQL = table.isOrdered ? "held.position, held.value_key" : "held.value_key"
        return try await database.all(
            """
            SELECT held.value_key, known.label, known.level
            FROM \(raw: .identifier(table.tableName)) AS held
            JOIN desk.program_values AS known USING (program_version_id, value_key)
            WHERE held.program_version_id = \(version) AND known.table_name = \(table.tableName)
            ORDER BY \(raw: order)
            """
        ) { row in
            RowChoices.Row(
                key: try row.get("value_key"), label: try row.get("label"),
                level: try row.optional("level", as: String.self).flatMap(ProgramLevel.init(rawValue:)))
        }
    }

    func nodes() async throws -> [RequirementTree.Node] {
        try await database.all(
            """
            SELECT level, key, parent, kind, required FROM program_requirements
            WHERE program_version_id = \(version) ORDER BY position, key, level
            """
        ) { row in
            RequirementTree.Node(
                level: try row.get("level"), key: try row.get("key"), parent: try row.optional("parent"),
                kind: try row.get("kind"), isRequired: try row.get("required"))
        }
    }

    private func grounds() async throws -> [String: RowChoices.Ground] {
        let pairs = try await database.all(
            "SELECT value_key, heading, blocks FROM program_requirements WHERE program_version_id = \(version)"
        ) { row in
            (
                try row.get("value_key", as: String.self),
                RowChoices.Ground(heading: try row.optional("heading"), blocks: try row.get("blocks"))
            )
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private func headings() async throws -> [String] {
        try await database.all(
            """
            SELECT heading FROM program_requirements WHERE program_version_id = \(version) AND heading IS NOT NULL
            GROUP BY heading ORDER BY min(position)
            """
        ) { try $0.get("heading") }
    }

    private func countries() async throws -> [RowChoices.Named] {
        try await database.all("SELECT alpha2 AS code, name FROM countries ORDER BY name", Self.named)
    }

    private func currencies() async throws -> [RowChoices.Named] {
        try await database.all(
            "SELECT code, code || ', ' || name AS name FROM currencies ORDER BY code <> 'EUR', code", Self.named)
    }

    private func fees() async throws -> [RowChoices.Named] {
        try await database.all(
            "SELECT code, name FROM program_fees WHERE program_version_id = \(version) ORDER BY position", Self.named)
    }

    private func benefits() async throws -> [RowChoices.Benefit] {
        try await database.all(
            """
            SELECT code, name, countable, unit FROM program_benefits
            WHERE program_version_id = \(version) ORDER BY position, code
            """
        ) { row in
            RowChoices.Benefit(
                code: try row.get("code"), name: try row.get("name"), isCounted: try row.get("countable"),
                unit: try row.optional("unit"))
        }
    }

    private func certificates() async throws -> [String] {
        try await database.all(
            """
            SELECT DISTINCT jsonb_array_elements_text(parameters -> 'certificates') AS certificate
            FROM program_requirements WHERE parameters ? 'certificates' ORDER BY 1
            """
        ) { try $0.get("certificate") }
    }

    private func settings() async throws -> [RowChoices.Setting] {
        let pairs = try await database.all(
            """
            SELECT known.key, field.key AS name, field.value #>> '{}' AS text
            FROM (SELECT DISTINCT ON (key) * FROM program_settings ORDER BY key, program_version_id DESC) AS known,
                jsonb_each(to_jsonb(known)) AS field
            WHERE jsonb_typeof(field.value) <> 'null' AND NOT EXISTS (
                SELECT FROM program_settings AS held
                WHERE held.program_version_id = \(version) AND held.key = known.key)
            ORDER BY known.position, known.key
            """
        ) {
            (
                try $0.get("key", as: String.self), try $0.get("name", as: String.self),
                try $0.get("text", as: String.self)
            )
        }
        var found: [(key: String, columns: [String: String])] = []
        for (key, name, text) in pairs {
            if found.last?.key != key { found.append((key, [:])) }
            found[found.count - 1].columns[name] = text
        }
        return found.map { .init(key: $0.key, columns: $0.columns) }
    }

    private func shown() async throws -> Set<String> {
        Set(
            try await database.all(
                "SELECT shows FROM program_clauses WHERE program_version_id = \(version) AND shows IS NOT NULL"
            ) { try $0.get("shows", as: String.self) })
    }

    private func integratorParameters() async throws -> [String: String] {
        let pairs = try await database.all(
            """
            SELECT DISTINCT ON (measure) measure, parameters::text AS parameters FROM program_gsi_criteria
            ORDER BY measure, program_version_id DESC
            """
        ) { (try $0.get("measure", as: String.self), try $0.get("parameters", as: String.self)) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private func lastBlocks() async throws -> [String: Int] {
        let pairs = try await database.all(
            """
            SELECT section, max(split_part(value_key, '/', 2)::integer) AS last FROM program_clauses
            WHERE split_part(value_key, '/', 2) ~ '^[0-9]{1,8}$' GROUP BY section
            """
        ) { (try $0.get("section", as: String.self), try $0.get("last", as: Int.self)) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private static func named(_ row: Row) throws -> RowChoices.Named {
        RowChoices.Named(code: try row.get("code"), name: try row.get("name"))
    }
}

extension ProgramTable {
    /// Whether its rows have a place on the page besides their keys.
    var isOrdered: Bool {
        switch self {
        case .clauses, .authorizations, .expectations, .requirements, .benefits, .fees, .settings, .gsiCriteria: true
        case .benefitValues, .commissionRates, .discountRates, .resellTerritories: false
        }
    }
}
