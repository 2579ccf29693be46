import PartnerProgram

/// The questions as they are asked on a day.
struct QualificationPage: Page {
    static let template = "qualification/list"
    let frame: Frame
    let identity: Identity
    let filters: Filters
    let table: Table?
    let coming: Table?

    init(
        frame maker: FrameMaker, _ questions: [QualificationQuestion], coming: [QualificationQuestion], on day: Day,
        today: Day, mayWrite: Bool
    ) {
        let banner: Banner? = day == today ? nil : .asOf(day.spoken, backTo: "/opportunities/questions")
        frame = maker.with(asOf: banner)(
            "Qualification questions", section: "Qualification", crumbs: [Link("Opportunities", "/opportunities")])
        identity = Identity(
            "Qualification questions", count: String(questions.count),
            buttons: mayWrite ? [.link("Add a question", "/opportunities/questions/new", .primary)] : [])
        filters = Filters(
            "/opportunities/questions", [.text("on", "As of", value: day.description, type: "date")])
        table = questions.isEmpty ? nil : Self.table("Questions", questions, mayWrite)
        self.coming = coming.isEmpty ? nil : Self.table("Questions to come", coming, mayWrite)
    }

    private static func table(_ caption: String, _ questions: [QualificationQuestion], _ mayWrite: Bool) -> Table {
        let links = mayWrite ? [Column("Replace"), Column("End")] : []
        return Table(
            caption, hidesCaption: true,
            [Column("Question"), .number("Place"), Column("Must be answered"), Column("Asked")] + links,
            questions.map { question in
                let acts: [Cell] =
                    !mayWrite
                    ? []
                    : question.until != nil
                        ? [.text(nil), .text(nil)]
                        : [
                            .link("Replace", question.path + "/replacement"), .link("End", question.path + "/end"),
                        ]
                return TableRow(
                    .text(question.question, note: question.hint.isEmpty ? nil : question.hint),
                    [
                        .number(String(question.position)), .text(question.isRequired ? "Yes" : "No"),
                        .text(question.asked, note: question.recorder.map { "Entered by \($0)" }),
                    ] + acts)
            })
    }
}

extension QualificationQuestion {
    fileprivate var asked: String {
        let start = since.map { "From \($0.spoken)" } ?? "From the beginning"
        return until.map { "\(start) to \($0.spoken)" } ?? start
    }
}
