import PartnerProgram
import Postgres

/// What stands on one page of a version.
struct ProgramContent: Sendable {
    let sections: [ProgramDocumentPage.Section]
    let map: WorldMap?
    let tables: [ProgramRows]

    /// Reads what the part needs and no more.
    init(_ part: ProgramPart, of version: ProgramRecord, _ address: ProgramAddress, _ database: any Querying)
        async throws
    {
        let text = ProgramTextStore(database, version: version.id)
        let made = ProgramTables(
            address: address,
            values: ProgramValues(try await ProgramValueStore(database).values(of: version.id)))
        let clauses = try await text.clauses(in: part.sections)
        let shown = Set(clauses.compactMap(\.shows))
        let territories = shown.contains("territories_a") ? try await text.territories() : []
        let writer = BlockWriter(
            made: made, benefits: shown.contains("benefits") ? try await text.benefits() : [],
            requirements: shown.contains("requirements") ? try await text.requirements() : [],
            criteria: shown.contains("gsi_criteria") ? try await text.keys(of: .gsiCriteria) : [],
            territories: territories)
        sections = part.sections.compactMap { name in
            let own = clauses.filter { $0.section == name }
            return own.isEmpty ? nil : .init(id: name, blocks: writer.blocks(own))
        }
        map =
            part == .reselling && !territories.isEmpty
            ? Self.map(territories, try await text.shapes(), clauses, made) : nil
        tables = try await Self.tables(part, text, made)
    }

    private static func tables(
        _ part: ProgramPart, _ text: ProgramTextStore, _ made: ProgramTables
    ) async throws -> [ProgramRows] {
        switch part {
        case .overview:
            let authorizations = made.rows(
                .authorizations, try await text.keys(of: .authorizations), "Authorizations",
                title: "The authorizations",
                head: "Authorization", valueHead: "How it is reached")
            return [authorizations, made.expectations(try await text.keys(of: .expectations))]
        case .fees:
            let fees = made.rows(
                .fees, try await text.keys(of: .fees), "Yearly fees", title: "Fees", head: "Fee", valueHead: "Amount")
            let settings = made.rows(
                .settings, try await text.keys(of: .settings), "Clocks, limits and choices",
                title: "Clocks, limits and choices", head: "Setting")
            return [fees, settings]
        default: return []
        }
    }

    /// The three lists of countries, coloured by list; one on two lists has the colour of the first.
    private static func map(
        _ rows: [ProgramTextStore.Territory], _ shapes: [WorldMap.Shape], _ clauses: [ProgramTextStore.Clause],
        _ made: ProgramTables
    ) -> WorldMap {
        func words(_ list: ProgramTextStore.List) -> String {
            clauses.first { $0.shows == list.table }?.text ?? list.rawValue
        }
        let values = Dictionary(grouping: rows.filter(\.isEnabled), by: \.country).values.compactMap { same in
            same.first.flatMap { first in
                made.values[.resellTerritories, first.key].map { value in
                    WorldMap.Value(
                        alpha2: first.country, name: first.name, value: Double(first.list.number),
                        words: same.map { words($0.list) }.joined(separator: "; "), href: made.address.path(value))
                }
            }
        }
        return WorldMap(
            "Resell territories", groups: ProgramTextStore.List.allCases.map(words), head: "List", shapes: shapes,
            values)
    }
}
