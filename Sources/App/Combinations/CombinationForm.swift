import PartnerProgram

/// The report of a combination as it is typed in.
struct CombinationForm: Sendable {
    struct Report: Sendable {
        let rules: BusinessCombination
        let kind: BusinessCombination.Kind
        let report: String
        let document: UploadedDocument?
    }

    typealias Party = CombinationFactsStore.Party

    let typed: Typed

    static let known: KnownConstraints = [
        "business_combinations_absorb_once": (
            "absorbed", "A combination that absorbs this partner is on its way or carried out already"
        )
    ]

    init(_ typed: Typed = Typed()) { self.typed = typed }

    /// `survivors` and `absorbed` are the partners that the words typed may mean.
    func read(survivors: [Party], absorbed: [Party], by user: Int) throws(Problems) -> Report {
        var read = FormReader(typed.form)
        let survivor = one(of: survivors, "survivor", "Choose the partner that goes on", &read)
        let lost = one(of: absorbed, "absorbed", "Choose the partner that becomes part of it", &read)
        let kind = read.choice("kind", "Choose how the two become one", of: BusinessCombination.Kind.self)
        let day = read.day("effective", "Enter the first day of the new company")
        let report = read.paragraphs("report", "Write what happened, and how it is known", atMost: 4000)
        let document = document(&read)
        let rules = survivor.flatMap { survivor in
            lost.flatMap { judged(survivor, $0, day, by: user, &read) }
        }
        try read.finish()
        guard let rules, let kind else { throw read.problems }
        return Report(rules: rules, kind: kind, report: report, document: document)
    }

    private func one(of parties: [Party], _ field: String, _ missing: String, _ read: inout FormReader) -> Party? {
        if typed.form[field].allSatisfy(\.isWhitespace) {
            read.refuse(field, missing)
        } else if parties.isEmpty {
            read.refuse(field, "No partner has this name or reference")
        } else if parties.count > 1 {
            let words = parties.map { "\($0.name) is \($0.reference)" }.joined(separator: "; ")
            read.refuse(field, "Several are called like that, write the reference of one: \(words)")
        }
        return parties.count == 1 ? parties.first : nil
    }

    private func document(_ read: inout FormReader) -> UploadedDocument? {
        guard let file = typed.form.files["document"], !file.content.isEmpty else { return nil }
        var problems = Problems()
        let document = UploadedDocument(file, "the document", field: "document", problems: &problems)
        if let problem = problems["document"] { read.refuse("document", problem) }
        return document
    }

    /// What the rule says of the two, at the field that can put it right.
    private func judged(
        _ survivor: Party, _ absorbed: Party, _ day: Day?, by user: Int, _ read: inout FormReader
    ) -> BusinessCombination? {
        let since = [survivor.memberSince, absorbed.memberSince].compactMap(\.self).max()
        do throws(BusinessCombination.Refusal) {
            return try .reported(
                survivor: survivor.id, absorbed: absorbed.id, effectiveOn: day ?? since ?? .epoch, by: user,
                survivorState: survivor.state, absorbedState: absorbed.state, partnersSince: since)
        } catch {
            read.refuse(error.field, error.sentence)
            return nil
        }
    }

    func fields(proposed: [String]) -> [Field] {
        let (form, problems) = (typed.form, typed.problems)
        return [
            .suggest(
                "survivor", "Partner that goes on",
                hint: "By name or reference. Its territory and authorizations stay.",
                value: form["survivor"], options: proposed, problem: problems["survivor"]),
            .suggest(
                "absorbed", "Partner that becomes part of it",
                hint: "By name or reference. Its territory and authorizations do not carry over (R26).",
                value: form["absorbed"], options: proposed, problem: problems["absorbed"]),
            .radios(
                "kind", "How do the two become one?", value: form["kind"],
                BusinessCombination.Kind.allCases.map { .init($0.rawValue, $0.label) }, problem: problems["kind"]),
            .day(
                "effective", "First day of the new company",
                hint: "It may lie ahead, or behind where it is reported late.",
                typed),
            ReasonForm.field(
                "report", "What happened?", hint: "Who told us, and where it is published or registered.", typed),
            .pdf(
                "document", "The document", hint: "Such as the extract of the register.", typed, isOptional: true),
        ]
    }
}

extension BusinessCombination.Refusal {
    fileprivate var field: String {
        switch self {
        case .survivorIsNoMember: "survivor"
        case .beforeBothWerePartners: "effective"
        default: "absorbed"
        }
    }
}
