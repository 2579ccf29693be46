import Hummingbird
import PartnerProgram

/// What the address asks of the map of territories; what it does not know falls back to everything, today.
struct CoverageForm: Sendable {
    enum Tab: String, CaseIterable, Sendable {
        case all, covered, white

        var label: String {
            switch self {
            case .all: "All countries"
            case .covered: "With partners"
            case .white: "White spots"
            }
        }
    }

    let question: CoverageQuestion
    let isToday: Bool
    let tab: Tab
    let geo: Geo?
    /// True: resell territories alone; false: the others alone.
    let isResell: Bool?
    let managers: [ListOption]

    static let statuses: [MembershipState] = [.registered, .authorized, .removalPending]

    init(_ query: FormData, managers: [ListOption], today: Day) {
        let day = Day(iso: query["on"]) ?? today
        isToday = day == today
        let status = MembershipState(rawValue: query["status"]).flatMap { Self.statuses.contains($0) ? $0 : nil }
        let manager = managers.first { $0.value == query["manager"] }.flatMap { Int($0.value) }
        question = CoverageQuestion(
            day: day, status: status?.rawValue, manager: manager, held: HeldFilter(query["held"]))
        tab = Tab(rawValue: query["tab"]) ?? .all
        geo = Geo(rawValue: query["geo"])
        isResell = ["resell": true, "sell-with": false][query["model"]]
        self.managers = managers
    }

    /// The countries of the filters, whatever the tab.
    func filtered(_ countries: [CountryCoverage]) -> [CountryCoverage] {
        countries.filter { country in
            (geo == nil || country.geo == geo) && (isResell == nil || country.isResell == isResell)
        }
    }

    static func shown(_ countries: [CountryCoverage], in tab: Tab) -> [CountryCoverage] {
        switch tab {
        case .all: countries
        case .covered: countries.filter { $0.partners > 0 }
        case .white: countries.filter { $0.partners == 0 }
        }
    }

    private var answers: [(name: String, value: String, words: String)] {
        let manager = question.manager.map(String.init)
        let managerName = managers.first { $0.value == manager }?.label
        return [
            isToday ? nil : ("on", question.day.description, "As of: \(question.day.spoken)"),
            geo.map { ("geo", $0.rawValue, "GEO: \($0.label)") },
            isResell.map { ("model", $0 ? "resell" : "sell-with", "Model: \($0 ? "Resell" : "Sell-with")") },
            question.status.flatMap(MembershipState.init(rawValue:)).map {
                ("status", $0.rawValue, "Status: \($0.label)")
            },
            question.held.map { ("held", $0.answer, "Authorization: \($0.label)") },
            manager.map { ("manager", $0, "Channel manager: \(managerName ?? $0)") },
        ].compactMap(\.self)
    }

    func href(tab: Tab, without name: String? = nil) -> String {
        let pairs = [("tab", tab.rawValue)] + answers.filter { $0.name != name }.map { ($0.name, $0.value) }
        return "/territories?" + ListQuery.encoded(pairs)
    }

    /// What a country's own page is asked, so that its list has the partners that are counted here.
    var ofCountry: String {
        let kept = answers.filter { ["on", "status", "held"].contains($0.name) }.map { ($0.name, $0.value) }
        return kept.isEmpty ? "" : "?" + ListQuery.encoded(kept)
    }

    /// What is asked, in words: of an empty page.
    var words: [String] { (tab == .all ? [] : [tab.label]) + answers.map(\.words) }

    /// Whether it is of some countries alone, wherever else partners may sell.
    var isOfSomeCountries: Bool { geo != nil || isResell != nil }

    func chips(_ shown: Int, of all: Int) -> Chips {
        let count = shown == all ? "\(all) countries" : "\(shown) of \(all) countries"
        return Chips(
            count, answers.map { Chips.Chip($0.words, without: href(tab: tab, without: $0.name)) },
            clear: "/territories?tab=\(tab.rawValue)")
    }

    var filters: Filters {
        Filters(
            "/territories",
            [
                .text("on", "As of", value: isToday ? "" : question.day.description, type: "date"),
                .select(
                    "geo", "GEO", value: geo?.rawValue ?? "", empty: "Any",
                    options: Geo.allCases.map { ($0.rawValue, $0.label) }, width: .full),
                .select(
                    "model", "Model", value: isResell.map { $0 ? "resell" : "sell-with" } ?? "", empty: "Any",
                    options: [("resell", "Resell"), ("sell-with", "Sell-with")], width: .full),
                .select(
                    "status", "Partners", value: question.status ?? "", empty: "All in the program",
                    options: Self.statuses.map { ($0.rawValue, $0.label) }, width: .full),
                .select(
                    "held", "Authorization", value: question.held?.answer ?? "", empty: "Any or none",
                    options: HeldFilter.offered.map { ($0.answer, $0.option.label) }, width: .full),
                .select(
                    "manager", "Channel manager", value: question.manager.map(String.init) ?? "", empty: "Any",
                    options: managers.map { ($0.value, $0.label) }, width: .full),
            ], hidden: [("tab", tab.rawValue)])
    }
}
