import PartnerProgram

/// The form of the office's place, hours and weekend.
struct OfficeDetailsPage: Page {
    static let template = "office/edit"
    let frame: Frame
    let problems: ErrorSummary?
    let seen: String
    let stands: Facts?
    let fields: [Field]

    init(
        frame: FrameMaker, details: OfficeDetails, countries: [(code: String, name: String)], form: FormData?,
        problems: Problems
    ) {
        self.frame = frame(
            "Edit the office", section: "Office calendar", crumbs: [Link("Office calendar", "/office")])
        self.problems = ErrorSummary(problems)
        seen = details.hash
        stands = form.map { $0["seen"] != details.hash } == true ? Self.stands(details, countries) : nil
        let value = { (name: String, known: String) in form.map { $0[name] } ?? known }
        let weekend = form.map { Set($0.all("weekend")) } ?? Set(details.weekend.map(String.init))
        fields = [
            .text("name", "Name", value: value("name", details.name), problem: problems["name"], width: .w20),
            Self.legalName(value("legal_name", details.legalName), problems),
            .text("city", "City", value: value("city", details.city), problem: problems["city"], width: .w20),
            .select(
                "country", "Country", value: value("country", details.country), empty: "Choose one",
                options: countries.map { (value: $0.code, text: $0.name) }, problem: problems["country"]),
            .suggest(
                "zone", "Time zone", hint: "The office's days begin and end by it.", value: value("zone", details.zone),
                options: OfficeDetails.zones.sorted(), problem: problems["zone"]),
            .text(
                "opens", "Opens", hint: "Such as 09:00.", value: value("opens", details.opens),
                problem: problems["opens"], width: .w4),
            .text(
                "closes", "Closes", hint: "Such as 17:00.", value: value("closes", details.closes),
                problem: problems["closes"], width: .w4),
            .checkboxes(
                "weekend", "Weekend", hint: "Days of the week that are no business days.", values: weekend,
                Weekday.allCases.map { .init(String($0.rawValue), $0.label) }, problem: problems["weekend"],
                isOptional: true),
            .select(
                "evidence", "How it is known", value: value("evidence", details.evidence),
                options: Evidence.allCases.map { (value: $0.rawValue, text: $0.label) }, problem: problems["evidence"]),
            .textarea(
                "note", "Note", hint: "Who confirmed it, and where it is written.",
                value: value("note", details.note ?? ""), problem: problems["note"], isOptional: true),
        ]
    }

    private static func legalName(_ value: String, _ problems: Problems) -> Field {
        .text(
            "legal_name", "Legal name of our company", hint: "As it signs: Order Forms propose it.", value: value,
            problem: problems["legal_name"])
    }

    /// What somebody else has written meanwhile.
    private static func stands(_ details: OfficeDetails, _ countries: [(code: String, name: String)]) -> Facts {
        let weekend = details.weekend.compactMap { Weekday(rawValue: $0)?.label }.joined(separator: ", ")
        return Facts(
            "As it is saved now",
            [
                Fact("Name", details.name), Fact("Legal name", details.legalName), Fact("City", details.city),
                Fact("Country", countries.first { $0.code == details.country }?.name ?? details.country),
                Fact("Time zone", details.zone), Fact("Hours", "\(details.opens) to \(details.closes)"),
                Fact("Weekend", weekend.isEmpty ? "None" : weekend), Fact("Note", details.note ?? "None"),
            ])
    }
}
