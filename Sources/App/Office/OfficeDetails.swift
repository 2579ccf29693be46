import Foundation
import PartnerProgram

/// What people say of the registered office, as the form has it.
struct OfficeDetails: Sendable, Equatable {
    var name: String
    /// As the company signs.
    var legalName: String
    var city: String
    /// ISO 3166, two letters.
    var country: String
    /// Of the tz database.
    var zone: String
    /// "09:00".
    var opens: String
    var closes: String
    /// By ISO 8601: 1 is Monday; in order.
    var weekend: [Int]
    var evidence: String
    var note: String?

    init(
        name: String, legalName: String, city: String, country: String, zone: String, opens: String, closes: String,
        weekend: [Int], evidence: String, note: String?
    ) {
        self.name = name
        self.legalName = legalName
        self.city = city
        self.country = country
        self.zone = zone
        self.opens = opens
        self.closes = closes
        self.weekend = weekend
        self.evidence = evidence
        self.note = note
    }

    /// Reads every answer before it gives up.
    init(_ form: FormData) throws {
        var read = FormReader(form)
        name = read.text("name", "Enter the name of the office", atMost: 80)
        legalName = read.text("legal_name", "Enter the legal name of the company that signs", atMost: 200)
        city = read.text("city", "Enter the city", atMost: 80)
        country = read.text("country", "Choose the country", atMost: 2)
        zone = read.text("zone", "Choose the time zone from the list", atMost: 60)
        opens = read.text("opens", "Enter when the office opens, such as 09:00", atMost: 5)
        closes = read.text("closes", "Enter when the office closes, such as 17:00", atMost: 5)
        evidence = (read.choice("evidence", "Choose how it is known") as Evidence?)?.rawValue ?? ""
        note = read.optionalParagraphs("note", atMost: 1000)
        weekend = Set((form.all("weekend")).compactMap(Int.init)).filter { (1...7).contains($0) }.sorted()
        if !zone.isEmpty && !Self.zones.contains(zone) {
            read.refuse("zone", "Choose a time zone from the list, such as Europe/Lisbon")
        }
        let (from, to) = (Self.minutes(opens), Self.minutes(closes))
        if !opens.isEmpty && from == nil { read.refuse("opens", "Enter a time of day, such as 09:00") }
        if !closes.isEmpty && to == nil { read.refuse("closes", "Enter a time of day, such as 17:00") }
        if let from, let to, from >= to { read.refuse("closes", "Enter a time after the office opens") }
        if weekend.count == 7 { read.refuse("weekend", "Leave one business day a week at least") }
        try read.finish()
    }

    static let zones = Set(TimeZone.knownTimeZoneIdentifiers)

    /// Of minutes after midnight: "09:05".
    static func time(_ minutes: Int) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// Minutes after midnight.
    private static func minutes(_ time: String) -> Int? {
        guard let match = time.wholeMatch(of: /([01]?[0-9]|2[0-3]):([0-5][0-9])/),
            let hour = Int(match.1), let minute = Int(match.2)
        else { return nil }
        return hour * 60 + minute
    }

    /// Another one as soon as anybody has changed any of it.
    var hash: String {
        SecretToken.hash(
            of: [name, legalName, city, country, zone, opens, closes, "\(weekend)", evidence, note ?? ""]
                .joined(separator: "\n")
        ).hex
    }
}
