import PartnerProgram
import Postgres

/// Under what else a company is known, or was.
struct CompanyAlias: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case formerName = "former_name"
        case tradingName = "trading_name"
        case registration, vat, duns, lei, domain
        case formerReference = "former_reference"
        case crm

        var label: String {
            switch self {
            case .formerName: "Former legal name"
            case .tradingName: "Trading name"
            case .registration: "Registration number"
            case .vat: "VAT number"
            case .duns: "D-U-N-S number"
            case .lei: "LEI"
            case .domain: "Web domain"
            case .formerReference: "Former reference"
            case .crm: "Number in the CRM"
            }
        }

        /// What people record as a number; names have a history of their own.
        static let identifiers: [Kind] = [.registration, .vat, .duns, .lei, .domain, .formerReference, .crm]
    }

    /// What a number can be ended by; nil for names, which have a history of their own.
    let identifier: Int?
    let version: Int?
    let company: Int
    let companyName: String
    let kind: Kind
    let value: String
    let note: String?
    /// Nil where nobody knows since when.
    let since: Day?
    let until: Day?
    let endReason: String?

    init(row: Row) throws {
        identifier = try row.optional("identifier")
        version = try row.optional("version")
        company = try row.get("organisation_id")
        companyName = try row.get("name")
        kind = try row.get("kind")
        value = try row.get("value")
        note = try row.optional("note")
        since = try row.optional("since")
        until = try row.optional("until")
        endReason = try row.optional("end_reason")
    }

    /// `showsCompany` for a table about several companies; `mayEnd` leads to the end of each number that goes on.
    static func table(_ aliases: [CompanyAlias], showsCompany: Bool, links: Bool, mayEnd: Bool = false) -> Table {
        let columns = [Column("Name or number"), Column("What it is")] + (showsCompany ? [Column("Of")] : [])
        return Table(
            "Former names and other numbers", hidesCaption: true,
            columns + [Column("From"), Column("To")] + (mayEnd ? [Column("End")] : []),
            aliases.map { alias in
                let company: Cell =
                    links ? .link(alias.companyName, "/companies/\(alias.company)") : .text(alias.companyName)
                return TableRow(
                    .text(alias.value, note: alias.note),
                    [.text(alias.kind.label)] + (showsCompany ? [company] : [])
                        + [
                            .text(alias.since?.spoken ?? "Not known"),
                            .text(
                                alias.until?.spoken ?? (alias.kind == .formerName ? "Not known" : "Goes on"),
                                note: alias.endReason),
                        ] + (mayEnd ? [alias.end] : []))
            })
    }

    private var end: Cell {
        guard let identifier, until == nil else { return .text(nil) }
        return .link(
            "Record its end", "/companies/\(company)/identifiers/\(identifier)/end", unseen: "of \(kind.label) \(value)"
        )
    }
}
