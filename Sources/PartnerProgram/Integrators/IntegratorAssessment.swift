/// Everything that an invitation rests on: the criteria as found on a day by a version of the program, and each country
/// with the traces of its levels. It is frozen in the invitation as canonical JSON.
public struct IntegratorAssessment: Sendable, Hashable, Codable {
    /// Reference of the partner.
    public let partner: String
    public let day: Day
    public let year: Int
    /// Number of the version of the program within the year.
    public let version: Int
    public let trace: IntegratorTrace
    public let countries: [IntegratorCountry]

    public init(
        partner: String, day: Day, year: Int, version: Int, trace: IntegratorTrace, countries: [IntegratorCountry]
    ) {
        self.partner = partner
        self.day = day
        self.year = year
        self.version = version
        self.trace = trace
        self.countries = countries
    }

    /// The assessment as canonical JSON, with the names of its `Codable` form.
    public var canonicalBytes: [UInt8] {
        CanonicalText.bytes { text in
            text.member("countries", countries) { text, country in
                text.object {
                    $0.member("code", country.code)
                    $0.member("name", country.name)
                    $0.member("traces", country.traces) { text, trace in text.object { trace.write(&$0) } }
                }
            }
            text.member("day", day)
            text.member("partner", partner)
            text.member("trace") { text in
                text.member("lines", trace.lines) { text, line in text.object { line.write(&$0) } }
            }
            text.member("version", version)
            text.member("year", year)
        }
    }
}

extension IntegratorTrace.Line {
    func write(_ text: inout CanonicalText) {
        text.member("asked", asked)
        text.member("clause", clause)
        text.member("code", code)
        text.member("evidence", evidence)
        text.member("found", found)
        text.member("isConfirmed", isConfirmed)
        text.member("isMet", isMet)
        text.member("measure", measure.rawValue)
        text.member("needed", needed)
        text.member("sentence", sentence)
        text.member("words", words)
    }
}
