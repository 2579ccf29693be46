import Foundation
import PartnerProgram

/// The profile as it is edited: what was typed, and what stood there when the writing began.
struct ProfileForm: Sendable {
    /// Every field as typed; lists of choices as one text.
    let typed: [ProfileField: String]
    /// Every field as it was when the form was opened: by it two people's edits are put together.
    let base: [ProfileField: String]
    let version: Int
    private let form: FormData

    static let basePrefix = "base_"
    static let choicePrefix = "keep_"

    /// A fresh form of the profile as it stands.
    init(_ record: ProfileRecord, countries: [ProfileCountry]) {
        base = record.values
        var shown = record.values
        shown[.country] = countries.first { $0.code == record[.country] }?.name ?? ""
        typed = shown
        version = record.version
        form = FormData(Dictionary(uniqueKeysWithValues: shown.map { ($0.key.rawValue, $0.value) }))
    }

    /// A posted form; where a conflict was answered with "theirs", their value stands.
    init(_ form: FormData) {
        var (typed, base): ([ProfileField: String], [ProfileField: String]) = ([:], [:])
        for field in ProfileField.allCases {
            let isChoice = field == .motions || field == .capabilities
            base[field] = Self.lines(form[Self.basePrefix + field.rawValue])
            typed[field] = isChoice ? Self.choices(form.all(field.rawValue)) : Self.lines(form[field.rawValue])
            if form[Self.choicePrefix + field.rawValue] == "theirs" { typed[field] = base[field] }
        }
        self.typed = typed
        self.base = base
        version = Int(form["version"]) ?? 0
        self.form = FormData(Dictionary(uniqueKeysWithValues: typed.map { ($0.key.rawValue, $0.value) }))
    }

    subscript(_ field: ProfileField) -> String { typed[field] ?? "" }

    func selected(_ field: ProfileField) -> Set<String> { Set(self[field].split(separator: ",").map(String.init)) }

    /// Every field as it is kept, or all that is wrong.
    func read(countries: [ProfileCountry]) throws(Problems) -> [ProfileField: String] {
        var read = FormReader(form)
        var values: [ProfileField: String] = [:]
        values[.summary] = read.optionalParagraphs("summary", atMost: 2000) ?? ""
        values[.website] = website(&read)
        values[.phone] = read.optionalText("phone", called: "telephone number", atMost: 40) ?? ""
        values[.industries] = read.optionalText("industries") ?? ""
        values[.languages] = read.optionalText("languages") ?? ""
        values[.employees] = read.optionalNumber("employees", in: 0...5_000_000).map(String.init) ?? ""
        values[.motions] = Self.choices(selected(.motions).filter { Motion(rawValue: $0) != nil })
        values[.capabilities] = Self.choices(selected(.capabilities).filter { Capability(rawValue: $0) != nil })
        values[.tradingNames] = tradingNames(&read)
        let country = country(&read, countries)
        values[.country] = country
        values[.legalName] = read.text("legal_name", "Enter the legal name")
        values[.registrationNumber] = number(.registrationNumber, country, &read)
        values[.vatNumber] = number(.vatNumber, country, &read)
        values[.domain] = domain(&read)
        values[.street] = read.optionalText("street") ?? ""
        values[.postalCode] = read.optionalText("postal_code", atMost: 20) ?? ""
        values[.city] = read.optionalText("city", atMost: 100) ?? ""
        try read.finish()
        return values
    }

    private func website(_ read: inout FormReader) -> String {
        guard let text = read.optionalText("website") else { return "" }
        let address = text.contains("://") ? text : "https://" + text
        do {
            _ = try DomainName.normalised(address)
        } catch {
            read.refuse("website", error.sentence)
        }
        if !address.hasPrefix("https://"), !address.hasPrefix("http://") {
            read.refuse("website", "Enter an address that begins with https://")
        }
        return address
    }

    private func domain(_ read: inout FormReader) -> String {
        guard let text = read.optionalText("domain") else { return "" }
        do {
            return try DomainName.normalised(text)
        } catch {
            read.refuse("domain", error.sentence)
            return text
        }
    }

    /// A number that differs in spaces and marks alone is the one that is there.
    private func number(_ field: ProfileField, _ country: String, _ read: inout FormReader) -> String {
        guard let text = read.optionalText(field.rawValue, called: field.label.lowercasedFirst, atMost: 60) else {
            return ""
        }
        read.refuseMarks(field.rawValue, text)
        let (key, old) = (RegistrationNumber.key(text, country: country), base[field] ?? "")
        if key.isEmpty { read.refuse(field.rawValue, "Enter a number with letters or digits") }
        return key == RegistrationNumber.key(old, country: base[.country]) && !old.isEmpty ? old : key
    }

    private func country(_ read: inout FormReader, _ countries: [ProfileCountry]) -> String {
        let text = self[.country].trimmingCharacters(in: .whitespaces).lowercased()
        let found = countries.first { $0.name.lowercased() == text || $0.code.lowercased() == text }
        if found == nil { read.refuse("country", "Choose a country from the list") }
        return found?.code ?? ""
    }

    private func tradingNames(_ read: inout FormReader) -> String {
        let text = read.optionalParagraphs("trading_names", atMost: 2000) ?? ""
        var names: [String] = []
        for line in text.split(separator: "\n") {
            let name = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        return names.sorted().joined(separator: "\n")
    }

    private static func choices(_ values: some Sequence<String>) -> String {
        values.flatMap { $0.split(separator: ",") }.sorted().joined(separator: ",")
    }

    private static func lines(_ text: String) -> String { text.replacing("\r\n", with: "\n") }
}
