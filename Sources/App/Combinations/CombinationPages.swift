import PartnerProgram

/// The form by which a combination is reported.
struct CombinationReportPage: Page {
    static let template = "combinations/report"
    let frame: Frame
    let problems: ErrorSummary?
    let form: ActionForm

    init(frame: FrameMaker, proposed: [String], _ typed: Typed) {
        self.frame = frame(
            "Report a combination", section: "Combinations", crumbs: [Link("Combinations", "/combinations")])
        problems = typed.summary
        form = ActionForm(
            "The report", to: "/combinations", CombinationForm(typed).fields(proposed: proposed), button: "Report it",
            .primary, isUpload: true)
    }
}

/// Says what is about to be carried out, and how many things it concerns; its button repeats the action.
struct CombinationApplicationPage: Page {
    static let template = "combinations/application"
    let frame: Frame
    let title: String
    let warning: Banner
    let effects: [String]
    let action: String
    let back: String

    init(frame: FrameMaker, record: CombinationRecord, plan: CombinationPlan, letters: Int) {
        title = "Apply: \(record.title)"
        self.frame = frame(
            title, section: "Combinations",
            crumbs: [Link("Combinations", "/combinations"), Link(record.reference, record.path)])
        warning = Banner(
            .warn, "It cannot be undone.",
            "Everything is carried out at once, from \(record.rules.effectiveOn.spoken) on, or nothing is.")
        effects = Self.effects(record, plan, letters)
        action = record.path + "/application"
        back = record.path
    }

    private static func effects(_ record: CombinationRecord, _ plan: CombinationPlan, _ letters: Int) -> [String] {
        let (moving, ending) = (plan.kinds(in: .moves), plan.kinds(in: .ends))
        return [
            "\(record.absorbedName) is merged from \(record.rules.effectiveOn.spoken) on. Its pages stay readable.",
            moving.isEmpty ? "Nothing moves." : "To \(record.survivorName) move: \(moving).",
            ending.isEmpty ? "Nothing ends." : "What ends: \(ending).",
            plan.lacking.map { "\(record.survivorName) does not get \($0)." },
            letters == 0
                ? "Nobody is written to: neither partner has an administrator."
                : "\(letters == 1 ? "1 administrator is" : "\(letters) administrators are") written to.",
        ].compactMap(\.self)
    }
}

extension CombinationPlan {
    /// "2 agreements, 1 user": how many rows of each kind a section has.
    func kinds(in section: Section) -> String {
        let rows = rows(in: section)
        return Kind.allCases.compactMap { kind in
            let count = rows.count { $0.item.kind == kind }
            return count == 0 ? nil : "\(count) \(count == 1 ? kind.noun.one : kind.noun.many)"
        }.joined(separator: ", ")
    }
}

extension CombinationPlan.Kind {
    fileprivate var noun: (one: String, many: String) {
        switch self {
        case .territory: ("part of the territory", "parts of the territory")
        case .authorization: ("set of authorizations", "sets of authorizations")
        case .operation: ("set of operations", "sets of operations")
        case .request: ("request for access", "requests for access")
        case .publication: ("profile", "profiles")
        case .link: ("link in the group", "links in the group")
        case .membership, .clock, .agreement, .user, .contact, .onboarding, .task, .change, .consent, .identifier,
            .name:
            (label.lowercasedFirst, label.lowercasedFirst + "s")
        }
    }
}
