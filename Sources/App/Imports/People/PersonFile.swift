import Foundation
import PartnerProgram

/// The columns of a list of people with their certificates.
enum PersonColumn: String, ImportColumn {
    case partner, name, email, country, account
    case startsOn = "starts on"
    case certificate
    case issuedOn = "issued on"
    case expiresOn = "expires on"
    case number

    static let needed: [Self] = [.partner, .name, .email, .country]

    var spellings: Set<String> {
        switch self {
        case .partner: ["partner", "partnerreference", "company", "employer"]
        case .name: ["name", "person", "fullname"]
        case .email: ["email", "emailaddress", "mail", "address"]
        case .country: ["country", "countrycode"]
        case .account: ["account", "certificationaccount", "accountid"]
        case .startsOn: ["startson", "starts", "since", "firstday", "hiredon"]
        case .certificate: ["certificate", "certification", "certificatecode", "exam"]
        case .issuedOn: ["issuedon", "issued", "date", "certifiedon"]
        case .expiresOn: ["expireson", "expires", "lastday", "validuntil"]
        case .number: ["number", "certificatenumber", "certificateno"]
        }
    }
}

/// What the database knows that a list of people is checked against.
struct PersonFacts: Sendable {
    struct Known: Sendable {
        let id: Int
        /// For whom the person works today.
        let partner: Int?
    }

    /// Codes by name, alias and code, in lower case.
    let countries: [String: String]
    /// Partners by reference and by name, in lower case; nil where several have the name.
    let partners: [String: Int?]
    /// Certificates by code and by name, in lower case.
    let certificates: [String: CatalogueEntry]
    /// People by address.
    let people: [String: Known]
}

/// Who works for which partner and holds which certificate; what is wrong is collected, not thrown.
struct PersonFile: Sendable {
    struct Entry: Sendable, Encodable {
        let line: Int
        let partner: Int
        let name: String
        let email: String
        let country: String
        let account: String?
        let startsOn: String
        let certificate: Int?
        let issuedOn: String?
        let expiresOn: String?
        let number: String?

        enum CodingKeys: String, CodingKey {
            case line, partner, name, email, country, account, certificate, number
            case startsOn = "starts_on"
            case issuedOn = "issued_on"
            case expiresOn = "expires_on"
        }
    }

    private typealias Reader = ImportReader<PersonColumn>

    private(set) var entries: [Entry] = []
    private(set) var problems: [ImportProblem]

    init(_ sheet: ImportSheet<PersonColumn>, _ facts: PersonFacts, today: Day) {
        problems = sheet.problems
        var employers: [String: (partner: Int, line: Int)] = [:]
        var lines: [String: Int] = [:]
        for line in sheet.lines {
            var read = Reader(line)
            let entry = Self.entry(&read, facts, today)
            if let first = employers[entry.email], first.partner != entry.partner {
                read.refuse(.partner, "On line \(first.line) this person works for another partner.")
            }
            employers[entry.email] = employers[entry.email] ?? (entry.partner, line.number)
            let same = "\(entry.email) \(entry.certificate ?? 0) \(entry.issuedOn ?? "")"
            if let first = lines[same] { read.refuse(.certificate, "The same stands on line \(first) already.") }
            lines[same] = lines[same] ?? line.number
            problems += read.problems
            entries.append(entry)
        }
        problems.sort { $0.line < $1.line }
    }

    private static func entry(_ read: inout Reader, _ facts: PersonFacts, _ today: Day) -> Entry {
        let email = email(&read)
        let partner = read.partner(.partner, facts.partners)
        if let works = facts.people[email]?.partner, works != partner, partner != 0 {
            read.refuse(.partner, "This person works for another partner: move it on the page of people.")
        }
        let name = read.text(.name, "There is no name.")
        let starts = read.day(.startsOn, until: today)
        let held = certificate(&read, facts, today)
        return Entry(
            line: read.line.number, partner: partner, name: name, email: email,
            country: read.country(.country, facts.countries), account: read[.account],
            startsOn: (starts ?? held?.issued ?? today).description, certificate: held?.entry.id,
            issuedOn: held?.issued.description, expiresOn: held?.last?.description, number: held?.number)
    }

    private static func email(_ read: inout Reader) -> String {
        let text = read.text(.email, "There is no e-mail address.")
        guard !text.isEmpty else { return "" }
        do throws(EmailAddress.Unreadable) { return EmailAddress.key(try EmailAddress.normalised(text)) } catch {
            read.refuse(.email, "“\(text)”: \(error.sentence)")
            return text
        }
    }

    private typealias Held = (entry: CatalogueEntry, issued: Day, last: Day?, number: String)

    private static func certificate(_ read: inout Reader, _ facts: PersonFacts, _ today: Day) -> Held? {
        guard let words = read[.certificate] else {
            if read[.issuedOn] != nil { read.refuse(.certificate, "There is a day but no certificate.") }
            return nil
        }
        let entry = facts.certificates[words.lowercased()]
        if entry == nil { read.refuse(.certificate, "“\(words)” is not in the catalogue of certificates.") }
        if read[.issuedOn] == nil { read.refuse(.issuedOn, "There is no day of issue.") }
        let issued = read.day(.issuedOn, until: today)
        let last = read.day(.expiresOn, until: nil)
        if let issued, let last, last < issued { read.refuse(.expiresOn, "It is before the day of issue.") }
        if read[.number] == nil { read.refuse(.number, "There is no number: it is the evidence.") }
        guard let entry, let issued, let number = read[.number] else { return nil }
        return (entry, issued, last ?? entry.terms.lastDay(issuedOn: issued), number)
    }
}
