import PartnerProgram

/// A level on a scorecard: whether it is held, whether its requirements are met, what is missing, and every row.
struct LevelCard: Sendable {
    let id: String
    let title: String
    let tags: [Tag]
    /// "One Associate Sales certificate and one reviewed project away."
    let gap: String?
    /// Since when and why it is held.
    let held: String?
    let rows: [RequirementRow]
    /// The rows that the level does not ask for, in a sentence.
    let dashes: String?

    init(_ trace: Trace, _ card: Scorecard, _ held: [HeldAuthorization], year: Int, linksAffiliates: Bool) {
        let own = held.first { $0.level == trace.level.authorization }
        let standing: [Tag] =
            trace.level.authorization == nil ? [] : own == nil ? [.calm("Not held")] : [.good("Held")]
        self.init(
            trace, card, standing: standing, isHeld: own != nil, since: own.map { Self.words($0) }, year: year,
            linksAffiliates: linksAffiliates)
    }

    /// `standing` says what became of it; `since`, from when and why it is held.
    init(
        _ trace: Trace, _ card: Scorecard, standing: [Tag], isHeld: Bool = false, since: String? = nil, year: Int,
        linksAffiliates: Bool
    ) {
        id = trace.level.rawValue
        title = trace.level.label
        let verdict: Tag =
            switch card.root.verdict {
            case .met: .good("Requirements met")
            case .waived: .warn("Met with a waiver")
            case .notRequired: .calm("Nothing is required")
            case .notMet: isHeld ? .bad("At risk") : .bad("Requirements not met")
            }
        tags = standing + [verdict]
        gap = card.gap.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }
        held = since
        rows = card.root.children.filter { $0.verdict != .notRequired }.flatMap {
            Self.rows($0, year, linksAffiliates, isBelow: false)
        }
        let names = card.root.children.filter { $0.verdict == .notRequired }.map(\.name)
        dashes = names.isEmpty ? nil : "Not required: \(names.joined(separator: ", "))."
    }

    private static func words(_ held: HeldAuthorization) -> String {
        let until = held.lastDay.map { " until \($0.spoken)" } ?? ""
        // A decision's reason says already that it is one.
        let how = held.cause == .override ? "" : "\(held.cause.label): "
        return "Held since \(held.firstDay.spoken)\(until). \(how)\(held.reason)"
    }

    private static func rows(
        _ line: Scorecard.Line, _ year: Int, _ linksAffiliates: Bool, isBelow: Bool
    ) -> [RequirementRow] {
        let confirmed = line.isConfirmed ? "" : ", not confirmed"
        let row = RequirementRow(
            line.children.isEmpty ? line.sentence : "\(line.name): \(line.sentence.lowercasedFirst)",
            verdict(line.verdict), found: line.found ?? "",
            clause: Link(line.clause + confirmed, "/program/\(year)#requirements"), gap: gap(line),
            evidence: line.counted.map { link($0, linksAffiliates) }, notCounted: leftOut(line, linksAffiliates),
            isBelow: isBelow)
        return [row] + line.children.flatMap { rows($0, year, linksAffiliates, isBelow: true) }
    }

    private static func verdict(_ verdict: Verdict) -> RequirementRow.Verdict {
        switch verdict {
        case .met: .met
        case .notMet: .missed
        case .waived: .waived
        case .notRequired: .unclear
        }
    }

    /// Without a full stop at the end.
    private static func gap(_ line: Scorecard.Line) -> String? {
        if let waiver = line.waiver {
            return "Waived until \(waiver.lastDay.spoken) (\(waiver.reference)): \(waiver.reason)"
        }
        let needed = line.needed.map { "Needed: \($0)" }
        let missing = line.gap.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        let withheld = line.withholdsLicencesAlone ? "Withholds a subsidiary's licences alone" : nil
        let words = [needed, missing, withheld].compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: ". ")
    }

    private static func leftOut(_ line: Scorecard.Line, _ linksAffiliates: Bool) -> RequirementRow.NotCounted? {
        guard !line.leftOut.isEmpty else { return nil }
        return .init(
            "\(line.leftOut.count) not counted",
            line.leftOut.map { (link($0, linksAffiliates), $0.exclusion?.sentence ?? "") })
    }

    static func link(_ evidence: Scorecard.Line.Evidence, _ linksAffiliates: Bool) -> Link {
        let whose = evidence.affiliate.map { " (\($0))" } ?? ""
        let worth = evidence.value.map { $0 == "1" ? "" : ": \($0)" } ?? ""
        let isOpen = evidence.id > 0 && (evidence.affiliate == nil || linksAffiliates)
        return Link("\(evidence.label), \(evidence.reference)\(whose)\(worth)", isOpen ? path(evidence) : nil)
    }

    private static func path(_ evidence: Scorecard.Line.Evidence) -> String {
        switch evidence.kind {
        case .plan: "/joint-plans/\(evidence.id)"
        case .opportunity: "/opportunities/\(evidence.id)"
        case .clientAgreement: "/msp-clients/\(evidence.id)"
        case .certificate: "/certificates/\(evidence.id)"
        case .response: "/reviews/\(evidence.id)"
        case .project: "/projects/\(evidence.id)"
        case .agreement: "/agreements/\(evidence.id)"
        case .fee: "/fees/\(evidence.id)"
        }
    }
}
