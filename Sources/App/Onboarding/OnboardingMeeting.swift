import Foundation
import PartnerProgram
import Postgres

/// The marketing on-boarding meeting (R74), with its minutes and who took part, or the technical kick-off (R75), with
/// the Partner Success Manager who held it.
struct OnboardingMeeting: Sendable {
    let day: Day
    let minutes: Int?
    let participants: String?
    let host: Int?
    var hostName: String?
    /// The contents that it covered.
    var contents: [String] = []

    init?(row: Row) throws {
        guard let day = try row.optional("met_on", as: Day.self) else { return nil }
        self.day = day
        minutes = try row.optional("met_minutes")
        participants = try row.optional("met_with")
        host = try row.optional("met_by")
        hostName = try row.optional("host_name")
    }

    init(_ form: FormData, of task: OnboardingTask, today: Day, hosts: [(id: Int, name: String)]) throws {
        var read = FormReader(form)
        let slug = task.kind.slug
        let day = read.day("\(slug)-met", "Enter the day on which it was held")
        if let day, day > today { read.refuse("\(slug)-met", OnboardingTask.Refusal.meetingAhead(day).sentence) }
        if task.kind == .marketing {
            minutes = read.number("\(slug)-minutes", "Enter how many minutes it took", in: 1...600)
            participants = read.paragraphs("\(slug)-people", "Write who took part", atMost: 1000)
            host = nil
            contents = form.all("\(slug)-contents").filter(OnboardingTask.Kind.meetingContents.contains)
        } else {
            (minutes, participants) = (nil, nil)
            host = hosts.first { String($0.id) == form["\(slug)-host"] }?.id
            if host == nil { read.refuse("\(slug)-host", "Choose the Partner Success Manager who held it") }
        }
        try read.finish()
        self.day = day ?? .epoch
        _ = try task.met(on: self.day, today: today)
    }

    /// "8 March 2021", and what else is known of it.
    func fact(_ kind: OnboardingTask.Kind) -> Fact {
        let length = minutes.map { $0 == OnboardingTask.Kind.meetingMinutes ? "\($0) minutes" : Self.unusual($0) }
        let people = participants.map { "Took part: \($0.split(separator: "\n").joined(separator: ", "))" }
        let held = hostName.map { "Held by \($0)" }
        return Fact(
            kind == .marketing ? "Meeting" : "Kick-off", day.spoken,
            note: [length, people, held].compactMap(\.self).joined(separator: ". "))
    }

    private static func unusual(_ minutes: Int) -> String {
        "\(minutes) minutes, where the program says \(OnboardingTask.Kind.meetingMinutes)"
    }

    /// The form in which it is recorded, with what is known of it.
    static func form(_ record: OnboardingRecord, _ hosts: [(id: Int, name: String)], _ typed: Typed) -> ActionForm {
        let slug = record.kind.slug
        let typed = filled(typed, record, slug)
        let title = record.kind == .marketing ? "the meeting" : "the kick-off"
        let day = Field.day("\(slug)-met", "Day of \(title)", typed)
        let fields =
            record.kind == .marketing ? [day] + marketing(slug, record, typed) : [day, host(slug, hosts, typed)]
        return ActionForm(
            record.meeting == nil ? "Record \(title)" : "Correct \(title)", to: record.path + "/meeting", fields,
            button: "Save \(title)")
    }

    private static func marketing(_ slug: String, _ record: OnboardingRecord, _ typed: Typed) -> [Field] {
        [
            .text(
                "\(slug)-minutes", "Minutes", hint: "The program says \(OnboardingTask.Kind.meetingMinutes) (R74).",
                value: typed.form["\(slug)-minutes"], problem: typed.problems["\(slug)-minutes"], width: .w4,
                inputmode: "numeric"),
            .textarea(
                "\(slug)-people", "Who took part", hint: "Of the partner and of ours, a line each.",
                value: typed.form["\(slug)-people"], problem: typed.problems["\(slug)-people"], rows: 3),
            .checkboxes(
                "\(slug)-contents", "What it covered", hint: "What is chosen is ticked below.",
                values: Set(typed.form.all("\(slug)-contents")),
                OnboardingTask.Kind.meetingContents.map { .init($0, $0) }, isOptional: true),
        ]
    }

    private static func host(_ slug: String, _ hosts: [(id: Int, name: String)], _ typed: Typed) -> Field {
        .select(
            "\(slug)-host", "Held by", hint: "A Partner Success Manager (R75).", value: typed.form["\(slug)-host"],
            empty: "Choose a person", options: hosts.map { (String($0.id), $0.name) },
            problem: typed.problems["\(slug)-host"])
    }

    /// What was typed into this task's form, or else what is known.
    private static func filled(_ typed: Typed, _ record: OnboardingRecord, _ slug: String) -> Typed {
        var filled = typed
        guard !typed.form.values.keys.contains("\(slug)-met") else { return typed }
        if let meeting = record.meeting {
            filled.form.set("\(slug)-met", meeting.day)
            filled.form.set("\(slug)-people", meeting.participants ?? "")
        }
        let host = record.meeting?.host ?? record.ownerID
        filled.form.set("\(slug)-host", host.map(String.init) ?? "")
        filled.form.set("\(slug)-minutes", String(record.meeting?.minutes ?? OnboardingTask.Kind.meetingMinutes))
        for item in record.items where item.doneAt != nil { filled.form.add(item.title, to: "\(slug)-contents") }
        return filled
    }
}
