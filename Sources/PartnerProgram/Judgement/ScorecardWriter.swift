/// Writes the lines of a scorecard.
struct ScorecardWriter {
    private let candidates: [Key: Candidate]
    private let waivers: [String: RequirementWaiver]

    private struct Key: Hashable {
        let kind: EvidenceKind
        let id: Int
    }

    init(_ input: JudgementInput, level: RequirementLevel) {
        let all = input.facts.candidates.values.flatMap { $0 }
        candidates = Dictionary(all.map { (Key(kind: $0.kind, id: $0.id), $0) }) { min($0, $1) }
        waivers = Dictionary(input.waivers.map { ($0.reference, $0) }) { first, _ in first }
    }

    /// Nil where node and trace are not of one tree.
    func line(_ node: RequirementRules.Node, _ trace: Trace.Node) -> Scorecard.Line? {
        let rule = node.rule
        guard rule.key == trace.key, rule.isRequired == (trace.verdict != .notRequired) || rule.kind != .measure
        else { return nil }
        var children: [Scorecard.Line] = []
        for (child, below) in zip(node.children, trace.children) {
            guard let line = line(child, below) else { return nil }
            children.append(line)
        }
        let asking = trace.verdict == .notRequired ? nil : rule.asking
        let isShort = trace.verdict == .notMet
        return Scorecard.Line(
            key: rule.key, kind: rule.kind, name: rule.name, sentence: rule.statement, clause: rule.clause,
            footnotes: rule.footnotes, verdict: trace.verdict, needed: asking?.neededWords,
            found: asking?.foundWords(trace), gap: isShort ? Shortfall.words(Shortfall.nearest(node, trace)) : nil,
            counted: trace.counted.map { evidence($0, asking) }, leftOut: trace.leftOut.map(evidence),
            waiver: trace.waiver.flatMap { waivers[$0] }, isConfirmed: rule.isConfirmed,
            withholdsLicencesAlone: rule.blocks == .subsidiaryLicences, children: children)
    }

    private func evidence(
        _ counted: Tally.Counted, _ asking: RequirementRule.Asking?
    ) -> Scorecard.Line.Evidence {
        line(counted.kind, counted.id, value: asking?.numberWords(counted.value) ?? counted.value.shown, nil)
    }

    private func evidence(_ leftOut: Tally.LeftOut) -> Scorecard.Line.Evidence {
        line(leftOut.kind, leftOut.id, value: nil, leftOut.exclusion)
    }

    private func line(
        _ kind: EvidenceKind, _ id: Int, value: String?, _ exclusion: Exclusion?
    ) -> Scorecard.Line.Evidence {
        let candidate = candidates[Key(kind: kind, id: id)]
        return .init(
            kind: kind, id: id, reference: candidate?.reference ?? "\(kind.label) \(id)",
            label: candidate?.label ?? kind.label, affiliate: candidate?.owner.affiliate, value: value,
            exclusion: exclusion)
    }
}

extension RequirementRule.Asking {
    /// A number in the measure's own words: "EUR 80,000.00", "3.95", "2".
    func numberWords(_ number: ExactNumber) -> String {
        guard measure == .sourcedLicenceARR else { return number.shown }
        return "EUR " + Money(minor: number.rounded(scale: Currency.eur.scale), in: .eur).number
    }

    /// "2 individuals", "EUR 100,000.00", "none".
    var neededWords: String {
        if measure.isUpperLimit, threshold == .zero { return "none" }
        if measure == .sourcedLicenceARR { return numberWords(threshold) }
        let singular = threshold == ExactNumber(1) && unit.hasSuffix("s")
        return "\(threshold.shown) \(singular ? String(unit.dropLast()) : unit)"
    }

    /// "2 own + 1 affiliate", "3.95 over 2 projects", "no review yet".
    func foundWords(_ trace: Trace.Node) -> String {
        let (own, affiliates) = (trace.own ?? .zero, trace.affiliates ?? .zero)
        guard let found = trace.found else { return "no review yet" }
        if measure == .reviewScore {
            let projects = counted((own + affiliates).roundedUp, "project")
            return "\(found.shown) over \(projects)" + (affiliates > .zero ? ": \(parts(own, affiliates))" : "")
        }
        if found == .zero { return measure == .sourcedLicenceARR ? numberWords(found) : "none" }
        return affiliates > .zero ? parts(own, affiliates) : numberWords(found)
    }

    private func parts(_ own: ExactNumber, _ affiliates: ExactNumber) -> String {
        let isMean = measure == .reviewScore
        let (mine, theirs) = (
            isMean ? own.shown : numberWords(own), isMean ? affiliates.shown : numberWords(affiliates)
        )
        return own > .zero ? "\(mine) own + \(theirs) affiliate" : "\(theirs) affiliate"
    }
}
