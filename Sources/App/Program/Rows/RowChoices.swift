import PartnerProgram

/// What a draft and the office offer to the form of a new row.
struct RowChoices: Sendable {
    /// The rows of the table, as they are printed.
    let rows: [Row]
    let tree: RequirementTree
    /// Heading and effect of each requirement, which its alternatives share.
    let grounds: [String: Ground]
    let headings: [String]
    let countries: [Named]
    let currencies: [Named]
    let fees: [Named]
    let benefits: [Benefit]
    /// Certificates that any requirement names.
    let certificates: [String]
    /// Settings that other versions have and this one does not.
    let settings: [Setting]
    /// Which tables of values stand in the text.
    let shown: Set<String>
    /// What each measure of an integrator counts, as JSON, where a version says it.
    let integratorParameters: [String: String]
    /// Numbers of blocks that any version has used, by section.
    let lastBlocks: [String: Int]

    struct Row: Sendable {
        let key: String
        let label: String
        let level: ProgramLevel?
    }

    struct Ground: Sendable {
        let heading: String?
        let blocks: String
    }

    struct Named: Sendable {
        let code: String
        let name: String
    }

    struct Benefit: Sendable {
        let code: String
        let name: String
        let isCounted: Bool
        let unit: String?
    }

    /// A setting as the newest version that has it knows it: its columns as text.
    struct Setting: Sendable {
        let key: String
        let columns: [String: String]
    }

    var keys: Set<String> { Set(rows.map(\.key)) }

    func has(_ key: String) -> Bool { rows.contains { $0.key == key } }

    /// Every cell that a matrix can have, and has not.
    func missing(_ cells: [(key: String, label: String)]) -> [(value: String, text: String)] {
        cells.filter { !has($0.key) }.map { ($0.key, $0.label) }
    }

    var missingLevels: [(value: String, text: String)] {
        missing(ProgramLevel.columns.map { ($0.rawValue, $0.label) })
    }

    var missingCells: [(value: String, text: String)] {
        missing(
            benefits.flatMap { benefit in
                ProgramLevel.columns.map { ("\(benefit.code)/\($0)", "\(benefit.name), \($0.label)") }
            })
    }

    var missingRates: [(value: String, text: String)] {
        let contracts = [("new_customer", "New Customer"), ("upgrade", "Upgrade")]
        let contributions = [("partner_sourced", "Partner Sourced"), ("co_sell", "Co-Sell")]
        return missing(
            contracts.flatMap { contract in
                contributions.flatMap { contribution in
                    ProgramLevel.columns.map { level in
                        (
                            "\(contract.0)/\(contribution.0)/\(level)",
                            "\(contract.1), \(contribution.1), \(level.label)"
                        )
                    }
                }
            })
    }

    /// Rows to stand after; of the requirements those of the document's table.
    func places(of table: ProgramTable) -> [(value: String, text: String)] {
        guard table == .requirements else { return rows.map { ($0.key, String($0.label.prefix(90))) } }
        var seen: Set<String> = []
        return rows.compactMap { row in
            let parts = row.key.split(separator: "/").map(String.init)
            guard parts.count == 2, let node = tree.node(parts[1], at: parts[0]), tree.isRow(node),
                seen.insert(node.key).inserted
            else { return nil }
            return (node.key, row.label)
        }
    }
}
