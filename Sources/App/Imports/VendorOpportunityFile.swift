import Foundation
import PartnerProgram

/// The columns of a list of our own opportunities.
enum VendorOpportunityColumn: String, ImportColumn {
    case key, customer, country, need, domain
    case number = "registration number"
    case knownSince = "known since"
    case executive = "account executive"
    case motion, value, currency
    case close = "expected close"
    case stage

    static let needed: [Self] = [.key, .customer, .country, .need]

    var spellings: Set<String> {
        switch self {
        case .key: ["key", "externalkey", "id", "opportunityid", "crmid"]
        case .customer: ["customer", "customername", "account", "accountname", "legalname", "prospect", "company"]
        case .country: ["country", "countrycode", "land", "pais", "país", "pays"]
        case .need: ["need", "opportunity", "opportunityname", "description", "subject"]
        case .domain: ["domain", "webdomain", "website", "web", "url"]
        case .number: ["registrationnumber", "registrationno", "companynumber", "companyno", "regno", "registration"]
        case .knownSince: ["knownsince", "since", "created", "createdon", "createddate", "openedon"]
        case .executive: ["accountexecutive", "executive", "owner", "opportunityowner", "ae"]
        case .motion: ["motion", "salesmotion"]
        case .value: ["value", "amount", "estimatedvalue"]
        case .currency: ["currency", "currencycode"]
        case .close: ["expectedclose", "close", "closedate", "expectedclosedate"]
        case .stage: ["stage", "probability"]
        }
    }
}

/// A list of our own opportunities, as our sales system gives it; what is wrong is collected, not thrown.
struct VendorOpportunityFile: Sendable {
    struct Entry: Sendable, Encodable {
        let line: Int
        let key: String
        let customer: String
        let nameKey: String
        let country: String
        let domain: String?
        let number: String?
        let need: String
        let knownSince: String?
        let executive: String?
        let motion: String?
        let value: String?
        let currency: String?
        let close: String?
        let stage: Int?

        enum CodingKeys: String, CodingKey {
            case line, key, customer, country, domain, number, need, executive, motion, value, currency, close, stage
            case nameKey = "name_key"
            case knownSince = "known_since"
        }
    }

    private(set) var entries: [Entry] = []
    private(set) var problems: [ImportProblem]

    private typealias Reader = ImportReader<VendorOpportunityColumn>

    init(_ sheet: ImportSheet<VendorOpportunityColumn>, _ facts: OpportunityFacts, today: Day) {
        problems = sheet.problems
        var lines: [String: Int] = [:]
        for line in sheet.lines {
            var read = Reader(line)
            let entry = Self.entry(&read, facts, today)
            if let first = lines[entry.key], !entry.key.isEmpty {
                read.refuse(.key, "The same key stands on line \(first) already.")
            }
            lines[entry.key] = lines[entry.key] ?? line.number
            problems += read.problems
            entries.append(entry)
        }
        problems.sort { $0.line < $1.line }
    }

    private static func entry(_ read: inout Reader, _ facts: OpportunityFacts, _ today: Day) -> Entry {
        let customer = read.text(.customer, "There is no customer.")
        if !customer.isEmpty, CompanyName.key(customer).isEmpty { read.refuse(.customer, "This is not a name.") }
        let domain = read.domain(.domain)
        let value = read.value(.value, .currency, facts)
        return Entry(
            line: read.line.number, key: read.text(.key, "There is no key."), customer: customer,
            nameKey: CompanyName.key(customer), country: read.country(.country, facts.countries),
            domain: domain.flatMap { DomainName.isShared($0) ? nil : $0 }, number: read[.number],
            need: read.text(.need, "There is nothing about what is needed."),
            knownSince: read.day(.knownSince, until: today)?.description, executive: read[.executive],
            motion: read.motion(.motion)?.rawValue, value: value?.plain, currency: value?.currency.code,
            close: read.day(.close, until: nil)?.description, stage: read.stage(.stage))
    }
}

/// What the database knows that lists of opportunities are checked against.
struct OpportunityFacts: Sendable {
    /// Codes by name, alias and code, in lower case.
    let countries: [String: String]
    let currencies: [String: Currency]
}
