import PartnerProgram

/// The columns of a list of projects.
enum ProjectColumn: String, ImportColumn {
    case partner, customer, country, domain, project, description, msp
    case startedOn = "started on"
    case endedOn = "ended on"

    static let needed: [Self] = [.partner, .customer, .country, .project, .msp, .startedOn]

    var longest: Int { self == .description ? 2000 : self == .project ? 120 : 200 }

    var spellings: Set<String> {
        switch self {
        case .partner: ["partner", "partnerreference", "deliveredby"]
        case .customer: ["customer", "customername", "client", "account"]
        case .country: ["country", "customercountry", "countrycode"]
        case .domain: ["domain", "website", "customerdomain"]
        case .project: ["project", "name", "projectname", "title"]
        case .description: ["description", "whatisdelivered", "summary"]
        case .msp: ["msp", "ismsp", "mspproject", "managedservice"]
        case .startedOn: ["startedon", "start", "starts", "startdate"]
        case .endedOn: ["endedon", "end", "ends", "enddate"]
        }
    }
}

/// Projects that partners deliver; what is wrong is collected, not thrown.
struct ProjectFile: Sendable {
    struct Entry: Sendable, Encodable {
        let line: Int
        let partner: Int
        let customer: String
        let nameKey: String
        let country: String
        let domain: String?
        let project: String
        let description: String
        let isMSP: Bool
        let startedOn: String
        let endedOn: String?
        var needsSupport: Bool

        enum CodingKeys: String, CodingKey {
            case line, partner, customer, country, domain, project, description
            case nameKey = "name_key"
            case isMSP = "is_msp"
            case startedOn = "started_on"
            case endedOn = "ended_on"
            case needsSupport = "needs_support"
        }
    }

    private typealias Reader = ImportReader<ProjectColumn>

    private(set) var entries: [Entry] = []
    private(set) var problems: [ImportProblem]
    /// The partner and the start of each entry, by which its need of support is decided.
    private(set) var starts: [(partner: Int, day: Day)] = []

    init(
        _ sheet: ImportSheet<ProjectColumn>, partners: [String: Int?], countries: [String: String], today: Day
    ) {
        problems = sheet.problems
        var lines: [String: Int] = [:]
        for line in sheet.lines {
            var read = Reader(line)
            if let (entry, start) = Self.entry(&read, partners, countries, today) {
                let same = "\(entry.partner) \(entry.nameKey) \(entry.country) \(entry.project.lowercased()) \(start)"
                if let first = lines[same] { read.refuse(.project, "The same stands on line \(first) already.") }
                lines[same] = lines[same] ?? line.number
                entries.append(entry)
                starts.append((entry.partner, start))
            }
            problems += read.problems
        }
        problems.sort { $0.line < $1.line }
    }

    /// Until Delivery is held, every project needs our support (A41): by what was held on the day of its start.
    func judged(_ held: [String: Set<String>]) -> [Entry] {
        zip(entries, starts).map { entry, start in
            var entry = entry
            entry.needsSupport = DeliverySupport.isNeeded(holding: held["\(start.partner) \(start.day)"] ?? [])
            return entry
        }
    }

    /// Nil where something that is needed cannot be read.
    private static func entry(
        _ read: inout Reader, _ partners: [String: Int?], _ countries: [String: String], _ today: Day
    ) -> (Entry, Day)? {
        let partner = read.partner(.partner, partners)
        let customer = read.text(.customer, "There is no customer.")
        let country = read.country(.country, countries)
        let (domain, project) = (read.domain(.domain), read.text(.project, "There is no name of the project."))
        if read[.startedOn] == nil { read.refuse(.startedOn, "There is no start.") }
        let start = read.day(.startedOn, until: nil)
        let end = read.day(.endedOn, until: today)
        if let start, let end, end < start { read.refuse(.endedOn, "It is before the start.") }
        guard let isMSP = isMSP(&read), let start else { return nil }
        let entry = Entry(
            line: read.line.number, partner: partner, customer: customer, nameKey: CompanyName.key(customer),
            country: country, domain: domain, project: project, description: read[.description] ?? "", isMSP: isMSP,
            startedOn: start.description, endedOn: end?.description, needsSupport: true)
        return (entry, start)
    }

    private static func isMSP(_ read: inout Reader) -> Bool? {
        switch read.text(.msp, "Say yes or no.").lowercased() {
        case "": return nil
        case "yes", "y", "true", "1": return true
        case "no", "n", "false", "0": return false
        case let words:
            read.refuse(.msp, "“\(words)” is neither yes nor no.")
            return nil
        }
    }
}
