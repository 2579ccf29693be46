/// Turns the text of a version into blocks, and puts the tables of values in their places.
struct BlockWriter: Sendable {
    let made: ProgramTables
    let benefits: [ProgramTextStore.Benefit]
    let requirements: [ProgramTextStore.Requirement]
    let criteria: [String]
    let territories: [ProgramTextStore.Territory]

    typealias Block = ProgramDocumentPage.Block

    /// The first heading of a section is its title, later ones stand below it.
    func blocks(_ clauses: [ProgramTextStore.Clause]) -> [Block] {
        let title = clauses.first { $0.kind == .heading }?.key
        return clauses.map { clause in
            let value = made.values[.clauses, clause.key]
            var block = Block(mark: value.map { ProgramMark($0, made.address, isQuiet: true) })
            switch clause.kind {
            case .heading where clause.key == title: block.title = clause.text
            case .heading: block.subtitle = clause.text
            case .paragraph: block.paragraph = clause.text
            case .item: block.item = clause.text
            case .footnote: block.footnote = .init(marker: clause.marker ?? "", text: clause.text)
            case .table: place(clause, into: &block)
            }
            return block
        }
    }

    private func place(_ clause: ProgramTextStore.Clause, into block: inout Block) {
        switch clause.shows {
        case "benefits": block.matrix = made.benefits(clause.text, benefits)
        case "requirements": block.matrix = made.requirements(clause.text, requirements)
        case "commission_rates": block.matrix = made.commissions(clause.text)
        case "discount_rates": block.matrix = made.discounts(clause.text)
        case "gsi_criteria":
            block.rows = made.rows(.gsiCriteria, criteria, clause.text, head: "Requirement", valueHead: "Measured")
        default:
            block.rows = made.territories(clause.text, territories.filter { $0.list.table == clause.shows })
        }
    }
}
