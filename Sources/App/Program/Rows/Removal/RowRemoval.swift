import PartnerProgram

/// What is taken out of a draft together with one row.
struct RowRemoval: Sendable {
    let version: ProgramRecord
    let table: ProgramTable
    let key: String
    /// Those that hang from others first.
    let rows: [Row]
    /// Of all of them as they stand: another one when anybody has changed them.
    let hash: String

    struct Row: Sendable {
        let value: ProgramValue
    }

    /// Somebody changed what goes after the page was opened.
    struct Changed: Error {}

    var value: ProgramValue? { rows.first { $0.value.table == table && $0.value.key == key }?.value }

    /// Every row that goes, in the order in which they can; refused where the office cannot do without.
    static func keys(
        of table: ProgramTable, _ key: String, _ tree: RequirementTree, _ store: RowStore
    ) async throws -> [(table: ProgramTable, key: String)] {
        switch table {
        case .requirements:
            let parts = key.split(separator: "/").map(String.init)
            guard parts.count == 2, let node = tree.node(parts[1], at: parts[0]) else { return [(table, key)] }
            return try tree.removal(of: node).map { (.requirements, "\($0.level)/\($0.key)") }
        case .settings where ProgramSetting(rawValue: key) != nil:
            throw Refusal.conflict("The office itself reads this setting, so every version has it. Edit it instead.")
        case .fees:
            let counting = try await store.requirements(countingFee: key)
            guard counting.isEmpty else {
                throw Refusal.conflict(
                    "The requirement \(counting.joined(separator: ", ")) counts this fee. Take that out first.")
            }
            return [(table, key)]
        case .authorizations:
            let below = tree.node(key, at: key).map(tree.subtree) ?? []
            return try await store.dependents(of: table, key)
                + below.map { (.requirements, "\($0.level)/\($0.key)") } + [(table, key)]
        default: return try await store.dependents(of: table, key) + [(table, key)]
        }
    }
}
