/// The tables that hold the values of a program version, as addresses name them.
enum ProgramTable: String, Sendable, CaseIterable {
    case clauses, authorizations, expectations, requirements, benefits
    case benefitValues = "benefit_values"
    case commissionRates = "commission_rates"
    case discountRates = "discount_rates"
    case fees, settings
    case gsiCriteria = "gsi_criteria"
    case resellTerritories = "resell_territories"

    init?(tableName: String) { self.init(rawValue: String(tableName.dropFirst("program_".count))) }

    var tableName: String { "program_" + rawValue }

    /// What its values are, for people.
    var label: String {
        switch self {
        case .clauses: "Text"
        case .authorizations: "Authorizations"
        case .expectations: "What is expected"
        case .requirements: "Requirements"
        case .benefits: "Benefits"
        case .benefitValues: "Who has a benefit"
        case .commissionRates: "Commissions"
        case .discountRates: "Resell discounts"
        case .fees: "Fees"
        case .settings: "Clocks, limits and choices"
        case .gsiCriteria: "Requirements of a Global System Integrator"
        case .resellTerritories: "Resell territories"
        }
    }

    /// The page on which its values stand; the text stands on several.
    var part: ProgramPart {
        switch self {
        case .clauses: .document
        case .authorizations, .expectations: .overview
        case .requirements: .requirements
        case .benefits, .benefitValues: .benefits
        case .commissionRates: .commissions
        case .discountRates, .resellTerritories: .reselling
        case .fees, .settings: .fees
        case .gsiCriteria: .gsi
        }
    }
}

/// The columns of the document's tables: Registered, which is a membership status (R30), and the authorizations (R28).
enum ProgramLevel: String, Sendable, CaseIterable {
    case registered, sales, delivery, msp, gsi

    /// In the order in which every table prints them.
    static let columns: [ProgramLevel] = [.registered, .sales, .delivery, .msp]

    var label: String {
        switch self {
        case .registered: "Registered"
        case .sales: "Sales"
        case .delivery: "Delivery"
        case .msp: "MSP"
        case .gsi: "Global System Integrator"
        }
    }
}

/// The pages on which the program is read.
enum ProgramPart: String, Sendable, CaseIterable {
    case overview, benefits, requirements, gsi, commissions, reselling, fees, document

    var label: String {
        switch self {
        case .overview: "Overview"
        case .benefits: "Benefits"
        case .requirements: "Requirements"
        case .gsi: "Global System Integrator"
        case .commissions: "Commissions"
        case .reselling: "Reselling"
        case .fees: "Fees and clocks"
        case .document: "Whole document"
        }
    }

    /// The sections of the text that are printed there.
    var sections: [String] {
        switch self {
        case .overview: ["program", "overview", "territory", "affiliates", "authorizations"]
        case .reselling: ["resell"]
        case .fees: []
        case .document: ProgramPart.allCases.filter { $0 != .document }.flatMap(\.sections)
        default: [rawValue]
        }
    }

    /// The page on which a section of the text stands.
    static func of(section: String) -> ProgramPart {
        allCases.first { $0.sections.contains(section) } ?? .overview
    }
}
