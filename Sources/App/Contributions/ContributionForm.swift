import Foundation
import PartnerProgram

/// What a partner writes of a contribution: each kind asks for its own details (R127–R132).
struct ContributionForm: Sendable {
    let kind: Contribution.Kind
    let typed: Typed

    init(_ kind: Contribution.Kind, _ typed: Typed = Typed()) {
        self.kind = kind
        self.typed = typed
    }

    /// What a refused constraint means.
    static let known: KnownConstraints = [
        "contributions_are_entered_before_the_close": (
            "happened", "The opportunity is closed: what is entered now does not count (R111)"
        )
    ]

    func read(into contribution: Contribution) throws(Problems) -> (Contribution, document: UploadedDocument?) {
        var read = FormReader(typed.form)
        var next = contribution
        next.happenedOn = read.optionalDay("happened")
        next.summary = read.optionalParagraphs("summary", atMost: 1000) ?? ""
        for detail in kind.details {
            next.details[detail] =
                detail == .duration
                ? read.optionalNumber(detail.rawValue, in: 1...10_000).map(String.init) ?? ""
                : read.optionalParagraphs(detail.rawValue, atMost: 2000) ?? ""
        }
        var problems = read.problems
        var document: UploadedDocument?
        if let file = typed.form.files["document"], !file.content.isEmpty {
            document = UploadedDocument(file, "the document", field: "document", problems: &problems)
        }
        if !problems.isEmpty { throw problems }
        return (next, document)
    }

    /// What is missing before it can be submitted, at its field.
    func missing(_ contribution: Contribution, today: Day) throws(Problems) {
        var problems = Problems()
        if contribution.happenedOn == nil { problems.add("happened", "Enter the day on which it happened") }
        if let day = contribution.happenedOn, day > today {
            problems.add("happened", "Enter the day on which it happened, today at the latest")
        }
        if contribution.summary.isEmpty { problems.add("summary", "Write what it was about") }
        for detail in kind.details where contribution.details[detail]?.isEmpty ?? true {
            problems.add(detail.rawValue, "Enter the \(detail.label.lowercasedFirst) (\(kind.clause))")
        }
        if !problems.isEmpty { throw problems }
    }

    static func filled(from record: ContributionRecord) -> FormData {
        var form = FormData(["summary": record.rules.summary])
        if let day = record.rules.happenedOn { form.set("happened", day) }
        for (detail, text) in record.rules.details { form.set(detail.rawValue, text) }
        return form
    }

    var fields: [Field] {
        [
            .day("happened", "Day", hint: "On which it happened.", typed),
            .textarea(
                "summary", "What was it about?", value: typed.form["summary"], problem: typed.problems["summary"],
                rows: 3),
        ] + kind.details.map(field) + [
            .pdf("document", "A document", hint: "Such as an agenda or a protocol.", typed, isOptional: true)
        ]
    }

    private func field(_ detail: Contribution.Detail) -> Field {
        let (value, problem) = (typed.form[detail.rawValue], typed.problems[detail.rawValue])
        switch detail {
        case .duration:
            return .text(
                detail.rawValue, detail.label, value: value, problem: problem, width: .w4, inputmode: "numeric")
        case .customerPeople, .partnerPeople:
            return .textarea(
                detail.rawValue, detail.label, hint: "One a line: name, position.", value: value, problem: problem,
                rows: 3)
        case .scope, .audience, .outcome:
            return .textarea(detail.rawValue, detail.label, value: value, problem: problem, rows: 2)
        }
    }
}
