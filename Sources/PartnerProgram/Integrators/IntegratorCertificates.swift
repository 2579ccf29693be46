/// The developer certificates of a company worldwide on a day (R100d, A39): each certificate of each person once,
/// wherever the person works. Who holds two certificates counts with both, since certificates are asked for and not
/// people; the same certificate twice counts once.
public struct IntegratorCertificates: Sendable, Hashable {
    public let counted: [Candidate]
    /// Those that were looked at and do not count, with the reason.
    public let leftOut: [Candidate]

    /// From the candidates of `certified_people` in canonical order; certificates that no criterion names are not
    /// looked at.
    public init(_ candidates: [Candidate], _ criteria: [IntegratorCriterion]) {
        let codes = criteria.reduce(into: Set<String>()) { $0.formUnion($1.looksAt) }
        var seen: [String: String] = [:]
        var (counted, leftOut): ([Candidate], [Candidate]) = ([], [])
        for candidate in candidates.sorted() {
            guard let code = candidate.trait, codes.contains(code) else { continue }
            let key = "\(code) \(candidate.group ?? candidate.reference)"
            if candidate.exclusion != nil {
                leftOut.append(candidate)
            } else if let first = seen[key] {
                leftOut.append(candidate.leftOut(Exclusion(.samePerson, detail: first)))
            } else {
                seen[key] = candidate.reference
                counted.append(candidate)
            }
        }
        (self.counted, self.leftOut) = (counted, leftOut)
    }

    public var byCode: [String: Int] {
        counted.reduce(into: [:]) { $0[$1.trait ?? "", default: 0] += 1 }
    }

    public func references(of codes: Set<String>) -> [String] {
        counted.filter { codes.contains($0.trait ?? "") }.map(\.reference)
    }
}

extension Candidate {
    fileprivate func leftOut(_ exclusion: Exclusion) -> Candidate {
        Candidate(
            kind, id, reference: reference, label: label, day: day, owner: owner, trait: trait, group: group,
            score: score, amount: amount, exclusion: exclusion)
    }
}
