import Hummingbird
import PartnerProgram

/// The day that a partner's page shows: `?on=2021-06-30`, or chosen on `/partners/{id}/as-of`.
struct PartnerDayForm: Sendable {
    private let form: FormData

    init(_ form: FormData) { self.form = form }

    /// Today where no day is asked for; a day that does not exist has no page.
    static func day(of request: Request, today: Day) throws -> Day {
        let text = request.query["on"]
        if text.isEmpty { return today }
        guard let day = Day(iso: text) else { throw Refusal.notFound }
        return day
    }

    var isAsked: Bool { ["day", "day_month", "day_year"].contains { form.values[$0] != nil } }

    func read(today: Day) throws(Problems) -> Day {
        var read = FormReader(form)
        let day = read.day("day", "Enter the day that you want to look back to")
        if let day, day > today { read.refuse("day", "Enter today or a day before: what comes is not known yet") }
        try read.finish()
        return day ?? today
    }

    func fields(_ problems: Problems) -> [Field] {
        [
            .date(
                "day", "Show the partner as of", hint: "Such as 30 6 2021. You see what was true on that day.",
                day: form["day"], month: form["day_month"], year: form["day_year"], problem: problems["day"])
        ]
    }
}

struct PartnerDayPage: Page {
    static let template = "partners/day"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let action: String
    let fields: [Field]

    init(frame: FrameMaker, partner: PartnerRecord, form: PartnerDayForm, problems: Problems) {
        let path = "/partners/\(partner.id)"
        self.frame = frame.with(problems)(
            "View \(partner.name) as of another day", section: "Partners", crumbs: [Link(partner.name, path)])
        identity = Identity("View as of another day", facts: [Link(partner.name, path)])
        self.problems = ErrorSummary(problems)
        action = path + "/as-of"
        fields = form.fields(problems)
    }
}
