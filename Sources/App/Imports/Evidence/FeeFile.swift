import PartnerProgram

/// The columns of a list of fees.
enum FeeColumn: String, ImportColumn {
    case partner, fee, year, subsidiary, amount, currency
    case dueOn = "due on"
    case invoice
    case invoicedOn = "invoiced on"
    case paidOn = "paid on"

    static let needed: [Self] = [.partner, .fee, .year, .amount, .currency, .dueOn]

    var spellings: Set<String> {
        switch self {
        case .partner: ["partner", "partnerreference", "company"]
        case .fee: ["fee", "kind", "type"]
        case .year: ["year", "programyear"]
        case .subsidiary: ["subsidiary", "affiliate"]
        case .amount: ["amount", "value", "total"]
        case .currency: ["currency", "currencycode"]
        case .dueOn: ["dueon", "due", "duedate"]
        case .invoice: ["invoice", "invoicenumber", "invoiceno"]
        case .invoicedOn: ["invoicedon", "invoicedate", "invoiced"]
        case .paidOn: ["paidon", "paymentdate", "paid"]
        }
    }
}

/// Fees that partners owe, were invoiced and have paid; what is wrong is collected, not thrown.
struct FeeFile: Sendable {
    struct Entry: Sendable, Encodable {
        let line: Int
        let partner: Int
        let kind: String
        let year: Int
        let subsidiary: String?
        let amount: String
        let currency: String
        let dueOn: String
        let state: String
        let invoice: String?
        let invoicedOn: String?
        let paidOn: String?

        enum CodingKeys: String, CodingKey {
            case line, partner, kind, year, subsidiary, amount, currency, state, invoice
            case dueOn = "due_on"
            case invoicedOn = "invoiced_on"
            case paidOn = "paid_on"
        }
    }

    private typealias Reader = ImportReader<FeeColumn>

    private(set) var entries: [Entry] = []
    private(set) var problems: [ImportProblem]

    init(
        _ sheet: ImportSheet<FeeColumn>, partners: [String: Int?], currencies: [String: Currency], today: Day
    ) {
        problems = sheet.problems
        var lines: [String: Int] = [:]
        for line in sheet.lines {
            var read = Reader(line)
            if let entry = Self.entry(&read, partners, currencies, today) {
                let subsidiary = (entry.subsidiary ?? "").lowercased()
                let same = "\(entry.partner) \(entry.kind) \(entry.year) \(subsidiary)"
                if let first = lines[same] { read.refuse(.fee, "The same stands on line \(first) already.") }
                lines[same] = lines[same] ?? line.number
                entries.append(entry)
            }
            problems += read.problems
        }
        problems.sort { $0.line < $1.line }
    }

    /// Nil where something that is needed cannot be read.
    private static func entry(
        _ read: inout Reader, _ partners: [String: Int?], _ currencies: [String: Currency], _ today: Day
    ) -> Entry? {
        let partner = read.partner(.partner, partners)
        let (kind, year) = (kind(&read), year(&read))
        let subsidiary = read[.subsidiary]
        if kind == .subsidiary, subsidiary == nil { read.refuse(.subsidiary, "There is no subsidiary.") }
        if kind == .demoEnvironment, subsidiary != nil {
            read.refuse(.subsidiary, "This fee is the partner's own: leave it empty.")
        }
        let amount = amount(&read, currencies)
        if read[.dueOn] == nil { read.refuse(.dueOn, "There is no day.") }
        let due = read.day(.dueOn, until: nil)
        let (invoiced, paid) = (read.day(.invoicedOn, until: today), read.day(.paidOn, until: today))
        if (read[.invoice] == nil) != (read[.invoicedOn] == nil) {
            read.refuse(.invoice, "An invoice has a number and a day.")
        }
        if read[.paidOn] != nil, read[.invoice] == nil { read.refuse(.paidOn, "What is paid was invoiced before.") }
        if let invoiced, let paid, paid < invoiced { read.refuse(.paidOn, "It is before the day of the invoice.") }
        guard let kind, let year, let amount, let due else { return nil }
        return Entry(
            line: read.line.number, partner: partner, kind: kind.rawValue, year: year, subsidiary: subsidiary,
            amount: amount.plain, currency: amount.currency.code, dueOn: due.description,
            state: paid != nil ? "paid" : invoiced != nil ? "invoiced" : "due", invoice: read[.invoice],
            invoicedOn: invoiced?.description, paidOn: paid?.description)
    }

    private static func kind(_ read: inout Reader) -> PartnerFee.Kind? {
        let words = read.text(.fee, "There is no fee.")
        guard !words.isEmpty else { return nil }
        let plain = words.lowercased().filter(\.isLetter)
        let found = PartnerFee.Kind.allCases.first {
            plain.hasPrefix($0.rawValue.filter(\.isLetter)) || plain == $0.label.lowercased().filter(\.isLetter)
        }
        if found == nil { read.refuse(.fee, "“\(words)” is not a fee: write demo environment or subsidiary.") }
        return found
    }

    private static func year(_ read: inout Reader) -> Int? {
        let words = read.text(.year, "There is no program year.")
        guard !words.isEmpty else { return nil }
        guard let year = Int(words), (2000...2100).contains(year) else {
            read.refuse(.year, "“\(words)” is not a program year.")
            return nil
        }
        return year
    }

    private static func amount(_ read: inout Reader, _ currencies: [String: Currency]) -> Money? {
        let code = read.text(.currency, "There is no currency.").uppercased()
        let words = read.text(.amount, "There is no amount.")
        guard !code.isEmpty, !words.isEmpty else { return nil }
        guard let currency = currencies[code] else {
            read.refuse(.currency, "“\(code)” is not a currency.")
            return nil
        }
        do throws(Money.Unreadable) {
            let amount = try Money.parse(words, in: currency)
            if amount.minor == 0 { read.refuse(.amount, "The amount has to be above zero.") }
            return amount
        } catch {
            read.refuse(.amount, error.sentence)
            return nil
        }
    }
}
