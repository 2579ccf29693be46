import PartnerProgram

/// The registered office and its calendar.
struct OfficePage: Page {
    static let template = "office/show"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let facts: Facts
    let tabs: Tabs
    let table: Table?
    let empty: EmptyState?
    let add: AddForm?
    let clock: ClockFace
    let explanation: String
    let example: [Field]

    struct AddForm: Sendable {
        let formKey: String
        let fields: [Field]
    }

    init(
        frame: FrameMaker, office: OfficeStore.Record, holidays: [OfficeStore.Holiday], calendar: BusinessCalendar,
        form: FormData, problems: Problems, today: Day, mayWrite: Bool
    ) {
        self.frame = frame("Office calendar")
        self.problems = ErrorSummary(problems)
        let year = Int(form["year"]) ?? Int(form["day_year"]) ?? today.year
        identity = Identity(
            "Office calendar", facts: [Link("\(office.city), \(office.country)", nil)],
            buttons: mayWrite ? [.link("Edit the office", "/office/edit")] : [])
        facts = Self.facts(of: office, calendar)
        tabs = Self.tabs(holidays, year)
        table = Self.table(holidays.filter { $0.day.year == year }, year, mayWrite: mayWrite)
        empty =
            table == nil
            ? .nothingYet("No holidays in \(year)", "Only the weekend is counted as days off in this year.") : nil
        add = mayWrite ? AddForm(formKey: self.frame.formKey, fields: Self.fields(form, problems)) : nil
        let example = Self.example(form, today)
        let term = calendar.businessDays(after: example.start, count: example.count)
        clock = Self.clock(term)
        explanation = term.explanation
        self.example = Self.exampleFields(example)
    }

    private static func facts(of office: OfficeStore.Record, _ calendar: BusinessCalendar) -> Facts {
        let weekend = Weekday.allCases.filter(calendar.weekend.contains).map(\.label).joined(separator: ", ")
        return Facts(
            office.name,
            [
                Fact("Our legal name", office.legalName, note: "Order Forms propose it."),
                Fact("Place", "\(office.city), \(office.country)"), Fact("Time zone", office.zone),
                Fact("Hours", "\(OfficeDetails.time(office.opens)) to \(OfficeDetails.time(office.closes))"),
                Fact("Weekend", weekend.isEmpty ? "None" : weekend),
                Fact("How it is known", office.evidence.label, note: office.note ?? office.evidence.meaning),
            ])
    }

    private static func tabs(_ holidays: [OfficeStore.Holiday], _ year: Int) -> Tabs {
        let years = Set(holidays.map(\.day.year) + [year]).sorted()
        return Tabs(
            "Holidays by year",
            years.map { one in
                .init(
                    String(one), "/office?year=\(one)", count: holidays.count { $0.day.year == one },
                    isCurrent: one == year)
            })
    }

    private static func table(_ holidays: [OfficeStore.Holiday], _ year: Int, mayWrite: Bool) -> Table? {
        guard !holidays.isEmpty else { return nil }
        return Table(
            "Holidays in \(year)", [Column("Day"), Column("Holiday"), Column("How it is known")],
            holidays.map { holiday in
                let day = holiday.day.spokenWithWeekday
                return TableRow(
                    mayWrite ? .link(day, "/office/holidays/\(holiday.day)", note: "Rename or remove") : .text(day),
                    [.text(holiday.name), .evidence(holiday.evidence)])
            })
    }

    private static func fields(_ form: FormData, _ problems: Problems) -> [Field] {
        [
            .date(
                "day", "Day", day: form["day"], month: form["day_month"], year: form["day_year"],
                problem: problems["day"]),
            .text("name", "Name", value: form["name"], problem: problems["name"], width: .w20),
        ]
    }

    /// The day and count of the worked example, as asked or of today.
    private static func example(_ form: FormData, _ today: Day) -> (start: Day, count: Int) {
        let typed = [form["start_year"], form["start_month"], form["start"]].compactMap { Int($0) }
        let start = typed.count == 3 ? Day(year: typed[0], month: typed[1], day: typed[2]) : nil
        let count = Int(form["count"]).flatMap { (1...30).contains($0) ? $0 : nil }
        return (start ?? today, count ?? 5)
    }

    private static func exampleFields(_ example: (start: Day, count: Int)) -> [Field] {
        let (year, month, day) = example.start.parts
        return [
            .date("start", "What arrives on", day: String(day), month: String(month), year: String(year)),
            .text(
                "count", "Business days", hint: "From 1 to 30.", value: String(example.count), width: .w4,
                inputmode: "numeric"),
        ]
    }

    private static func clock(_ term: BusinessTerm) -> ClockFace {
        let days = term.strip.map { step -> ClockFace.Day in
            let letter = String(step.day.weekday.label.prefix(1))
            return switch step.kind {
            case .counted(let number): number == term.count ? .due(letter) : .open(letter)
            case .weekend, .holiday, .start: .free(letter)
            }
        }
        let unit = term.count == 1 ? "business day" : "business days"
        return ClockFace(
            "\(term.count) \(unit) from \(term.arrived.spokenWithWeekday) end on",
            date: term.due.spokenWithWeekday, left: "At the end of the day.", days: days)
    }
}

/// One holiday, to rename or to remove.
struct HolidayPage: Page {
    static let template = "office/holiday"
    let frame: Frame
    let problems: ErrorSummary?
    let title: String
    let was: String
    let action: String
    let fields: [Field]

    init(
        frame: FrameMaker, holiday: OfficeStore.Holiday, form: FormData = FormData(), problems: Problems = Problems()
    ) {
        self.frame = frame(
            holiday.name, section: "Office calendar",
            crumbs: [Link("Office calendar", "/office?year=\(holiday.day.year)")])
        self.problems = ErrorSummary(problems)
        title = "\(holiday.name), \(holiday.day.spokenWithWeekday)"
        was = holiday.name
        action = "/office/holidays/\(holiday.day)"
        let typed = form.values["name"]?.first
        fields = [.text("name", "Name", value: typed ?? holiday.name, problem: problems["name"], width: .w20)]
    }
}
