import PartnerProgram

/// The tables of one version, made of what the stores read.
struct ProgramTables: Sendable {
    let address: ProgramAddress
    let values: ProgramValues

    func benefits(_ caption: String, _ rows: [ProgramTextStore.Benefit]) -> ProgramMatrix {
        ProgramMatrix(
            caption, head: "Benefit",
            [
                .init(
                    heading: nil,
                    rows: rows.map { row in
                        let value = values[.benefits, row.code]
                        return .init(
                            name: Link(row.name, value.map(address.path)), footnotes: row.footnote, detail: row.detail,
                            mark: value.map { ProgramMark($0, address) },
                            cells: ProgramLevel.columns.map { cell([values[.benefitValues, "\(row.code)/\($0)"]]) })
                    })
            ])
    }

    /// A row of the document's table is the node of that key below each level's root (R82–R94).
    func requirements(_ caption: String, _ nodes: [ProgramTextStore.Requirement]) -> ProgramMatrix {
        let rows = nodes.filter { $0.parent == $0.level.rawValue }
        var groups: [(heading: String?, keys: [ProgramTextStore.Requirement])] = []
        for row in rows where !groups.contains(where: { $0.keys.contains { $0.key == row.key } }) {
            if groups.last?.heading == row.heading, !groups.isEmpty {
                groups[groups.count - 1].keys.append(row)
            } else {
                groups.append((row.heading, [row]))
            }
        }
        return ProgramMatrix(
            caption, head: "Requirement",
            groups.map { group in
                .init(heading: group.heading ?? "Agreement and fees", rows: group.keys.map { requirement($0, nodes) })
            })
    }

    private func requirement(
        _ row: ProgramTextStore.Requirement, _ nodes: [ProgramTextStore.Requirement]
    ) -> ProgramMatrix.Row {
        let cells = ProgramLevel.columns.map { level in
            let node = nodes.first { $0.level == level && $0.key == row.key }
            let below = nodes.filter { $0.level == level && $0.parent == row.key && node?.isEither == true }
            let keys = below.isEmpty ? [row.key] : below.map(\.key)
            return cell(keys.map { values[.requirements, "\(level)/\($0)"] }, joint: "or")
        }
        return .init(
            name: Link(row.name, nil), footnotes: row.footnotes.isEmpty ? nil : row.footnotes.joined(separator: ", "),
            detail: sharedClause(.requirements, ProgramLevel.columns.map { "\($0)/\(row.key)" }), mark: nil,
            cells: cells)
    }

    /// The rows and columns of R115; an amount in percent of the software subscription.
    func commissions(_ caption: String) -> ProgramMatrix {
        let contracts = [("new_customer", "New Customer (1)"), ("upgrade", "Upgrade (4)")]
        let contributions = [("partner_sourced", "Partner Sourced", "2"), ("co_sell", "Co-Sell", "3")]
        return ProgramMatrix(
            caption, head: "Contract type and contribution",
            contracts.map { contract, heading in
                .init(
                    heading: heading,
                    rows: contributions.map { contribution, name, footnote in
                        .init(
                            name: Link(name, nil), footnotes: footnote, detail: nil, mark: nil,
                            cells: ProgramLevel.columns.map {
                                cell([values[.commissionRates, "\(contract)/\(contribution)/\($0)"]], showsClause: true)
                            })
                    })
            })
    }

    func discounts(_ caption: String) -> ProgramMatrix {
        let cells = ProgramLevel.columns.map { cell([values[.discountRates, $0.rawValue]], showsClause: true) }
        let row = ProgramMatrix.Row(
            name: Link("Off the published list price", nil), footnotes: nil, detail: nil, mark: nil, cells: cells)
        return ProgramMatrix(caption, head: "Resell discount", [.init(heading: nil, rows: [row])])
    }

    /// The countries of one of the three lists (R136–R138).
    func territories(_ caption: String, _ rows: [ProgramTextStore.Territory]) -> ProgramRows {
        ProgramRows(
            caption, head: "Country or territory", valueHead: "In the document",
            rows.compactMap { row in
                values[.resellTerritories, row.key].map { value in
                    .init(
                        name: Link(row.name, address.path(value)),
                        note: row.isEnabled ? value.note : "Switched off: not a resell territory of this version",
                        value: row.nameInDocument, mark: ProgramMark(value, address))
                }
            })
    }

    func rows(
        _ table: ProgramTable, _ keys: [String], _ caption: String, title: String? = nil, head: String,
        valueHead: String? = "Value"
    ) -> ProgramRows {
        ProgramRows(
            caption, title: title, head: head, valueHead: valueHead,
            keys.compactMap { values[table, $0] }.map { value in
                .init(value, address, showsValue: valueHead != nil, note: value.note)
            })
    }

    /// What is expected of each authorization (R36–R46), in the order in which the program names them.
    func expectations(_ keys: [String]) -> ProgramRows {
        let found = keys.compactMap { values[.expectations, $0] }
        let ordered = ProgramLevel.allCases.flatMap { level in found.filter { $0.level == level } }
        return ProgramRows(
            "What is expected of a partner", title: "What is expected", head: "Expectation", valueHead: "Authorization",
            ordered.map { value in
                .init(
                    name: Link(value.label, address.path(value)), note: value.note, value: value.level?.label,
                    mark: ProgramMark(value, address))
            })
    }

    private func cell(_ found: [ProgramValue?], joint: String? = nil, showsClause: Bool = false) -> ProgramMatrix.Cell {
        let known = found.compactMap(\.self)
        return ProgramMatrix.Cell(
            values: known.enumerated().map { index, value in
                .init(value, address, showsClause: showsClause, joint: index > 0 ? joint : nil)
            },
            either: known.count > 1 ? "One of these:" : nil)
    }

    /// The clause that all cells of a row share.
    private func sharedClause(_ table: ProgramTable, _ keys: [String]) -> String? {
        let clauses = Set(keys.compactMap { values[table, $0]?.clause })
        return clauses.count == 1 ? clauses.first : nil
    }
}
