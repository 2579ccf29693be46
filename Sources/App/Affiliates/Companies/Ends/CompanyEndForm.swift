import PartnerProgram

/// When and why something that is recorded of a company ends.
struct CompanyEndForm: Sendable {
    let typed: Typed

    init(_ typed: Typed = Typed()) { self.typed = typed }

    /// The first day on which the company belongs to its parent no more.
    func read(for link: CompanyLink) throws(Problems) -> (day: Day, reason: String) {
        try read(
            "Enter the first day on which it belongs there no more", after: link.since,
            "Enter a day after \(link.since.spoken), since when it has belonged there", until: link.until)
    }

    /// The first day on which the number holds no more.
    func read(for number: CompanyAlias) throws(Problems) -> (day: Day, reason: String) {
        let early = number.since.map { "Enter a day after \($0.spoken), since when it has held" } ?? ""
        return try read(
            "Enter the first day on which it holds no more", after: number.since, early, until: number.until)
    }

    private func read(
        _ missing: String, after since: Day?, _ early: String, until: Day?
    ) throws(Problems) -> (day: Day, reason: String) {
        var read = FormReader(typed.form)
        let day = read.day("ended", missing)
        let reason = read.paragraphs("end_reason", "Write why it ends and how it is known", atMost: 1000)
        if let day, let since, day <= since { read.refuse("ended", early) }
        if let day, let until, day > until.adding(days: 1) {
            read.refuse("ended", "It ends by itself after \(until.spoken): enter an earlier day")
        }
        try read.finish()
        guard let day else { throw read.problems }
        return (day, reason)
    }

    func fields(_ label: String) -> [Field] {
        [
            .day("ended", label, hint: "It may lie ahead.", typed),
            ReasonForm.field("end_reason", "Why does it end, and how is it known?", typed),
        ]
    }
}
