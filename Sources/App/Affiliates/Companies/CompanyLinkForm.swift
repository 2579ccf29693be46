import Foundation
import PartnerProgram

/// That a company belongs to another, as it is typed in.
struct CompanyLinkForm: Sendable {
    struct Found: Sendable {
        let parent: Int
        let kind: CompanyLink.Kind
        let share: Decimal?
        let evidence: String
        let since: Day
        let until: Day?
    }

    let typed: Typed

    /// What the database says where two people record at the same moment.
    static let known: KnownConstraints = [
        "organisations_have_one_parent_a_day": (
            "parent", "The company has a parent already on some of these days: end that first, or choose other days"
        ),
        "organisations_form_no_circle": (
            "parent", "The company that you chose as parent itself belongs to this one on some of these days"
        ),
        "organisations_do_not_belong_to_themselves": ("parent", "A company cannot belong to itself"),
    ]

    init(_ typed: Typed = Typed()) { self.typed = typed }

    /// `named` are the companies that the words in the field may mean.
    func read(named: [(id: Int, title: String)]) throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let words = read.text("parent", "Enter the company that it belongs to", atMost: 200)
        if named.isEmpty {
            read.refuse("parent", "Nobody knows a company called “\(words)”: add it first, or write its whole name")
        } else if named.count > 1 {
            let titles = named.prefix(5).map(\.title).joined(separator: "; ")
            read.refuse("parent", "Several companies are called so. Write which one, by its number: \(titles)")
        }
        let kind = read.choice("kind", "Choose how it belongs to it", of: CompanyLink.Kind.self)
        let share = share(&read)
        let evidence = read.paragraphs(
            "evidence", "Write how it is known, such as a register and its day", atMost: 1000)
        let since = read.day("since", "Enter the day since when it belongs to it")
        let until = read.optionalDay("until")
        if let since, let until, until < since {
            read.refuse("until", "Enter a last day that is not before \(since.spoken)")
        }
        try read.finish()
        guard let parent = named.first?.id, let kind, let since else { throw read.problems }
        return Found(parent: parent, kind: kind, share: share, evidence: evidence, since: since, until: until)
    }

    private func share(_ read: inout FormReader) -> Decimal? {
        guard let text = read.optionalText("share", atMost: 20) else { return nil }
        let plain = text.replacing("%", with: "").replacing(",", with: ".").filter { !$0.isWhitespace }
        let isNumber = plain.wholeMatch(of: /[0-9]{1,3}(\.[0-9]{1,4})?/) != nil
        guard isNumber, let share = Decimal(string: plain), share > 0, share <= 100 else {
            read.refuse("share", "Enter a share above 0 and up to 100, such as 60 or 33.3")
            return nil
        }
        return share
    }

    func action(to path: String, companies: [String]) -> ActionForm {
        let form = typed.form
        let problems = typed.problems
        return ActionForm(
            "Record whom it belongs to",
            text: "A company belongs to one other on any day. That gives it no rights: those need a written consent "
                + "(R23).",
            to: path,
            [
                .suggest(
                    "parent", "Belongs to", hint: "Its name, a reference such as P-000318, or its company number.",
                    value: form["parent"], options: companies, problem: problems["parent"]),
                .radios(
                    "kind", "How", value: form["kind"],
                    CompanyLink.Kind.allCases.map { .init($0.rawValue, $0.label, hint: $0.hint) },
                    problem: problems["kind"]),
                .text(
                    "share", "Share", hint: "What the parent holds of it, where it is known.", value: form["share"],
                    problem: problems["share"], isOptional: true, width: .w4, inputmode: "decimal", suffix: "%"),
                .textarea(
                    "evidence", "How it is known", hint: "Such as a register and its day.", value: form["evidence"],
                    problem: problems["evidence"], rows: 2),
                .day("since", "Since", typed),
                .day("until", "Last day", hint: "Leave empty where it goes on.", typed, isOptional: true),
            ], button: "Record it")
    }
}

extension CompanyGroup.Refusal {
    /// The field at which it is told.
    var field: String {
        switch self {
        case .endsBeforeItBegins: "until"
        case .aboveItself, .secondParent, .circle: "parent"
        }
    }
}
