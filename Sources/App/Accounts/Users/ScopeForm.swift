import Foundation
import PartnerProgram

/// Where a channel manager works: everywhere, as a choice of its own, or in the regions and countries named.
enum ScopeForm {
    static func read(
        _ form: FormData, for roles: [Role], _ read: inout FormReader, in database: UserStore
    ) async throws -> Scope {
        let geos = Set(read.choices("geos", of: Geo.self))
        var countries: Set<String> = []
        for words in form["countries"].split(whereSeparator: { $0 == "," || $0.isNewline }) {
            let words = words.trimmingCharacters(in: .whitespaces)
            guard !words.isEmpty else { continue }
            if let code = try await database.country(words) {
                countries.insert(code)
            } else {
                read.refuse("countries", "There is no country \(words.prefix(60))")
            }
        }
        check(form, named: !geos.isEmpty || form["countries"].contains { !$0.isWhitespace }, roles, &read)
        return Scope(geos: geos, countries: countries)
    }

    /// Nothing named is everywhere: that is never so because a question was passed over.
    private static func check(_ form: FormData, named: Bool, _ roles: [Role], _ read: inout FormReader) {
        guard roles.contains(where: \.isScoped) else { return }
        switch (form["places"], named) {
        case ("everywhere", true):
            read.refuse("places", "Take the regions and countries away, or choose that it is these alone")
        case ("everywhere", false), (_, true): break
        case ("named", false): read.refuse("geos", "Choose a region, or name a country below")
        default: read.refuse("places", "Choose where the channel manager works")
        }
    }

    static func fields(_ form: FormData?, _ problems: Problems, scope: Scope? = nil) -> [Field] {
        let known = scope.map { $0.isEverywhere ? "everywhere" : "named" } ?? ""
        return [
            .radios(
                "places", "Where does a channel manager work?", hint: "For that role alone.",
                value: form?["places"] ?? known,
                [
                    .init("everywhere", "Everywhere"),
                    .init("named", "In these regions and countries alone"),
                ], problem: problems["places"], isOptional: true),
            .checkboxes(
                "geos", "Regions", values: form.map { Set($0.all("geos")) } ?? Set(scope?.geos.map(\.rawValue) ?? []),
                Geo.allCases.map { .init($0.rawValue, $0.label) }, problem: problems["geos"], isOptional: true),
            .textarea(
                "countries", "Countries", hint: "Names or codes, with commas between.",
                value: form?["countries"] ?? scope?.countries.sorted().joined(separator: ", ") ?? "",
                problem: problems["countries"], isOptional: true, rows: 2),
        ]
    }
}
