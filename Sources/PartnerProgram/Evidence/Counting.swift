/// How a row counts the candidates of its measure. SQL has said which facts count by themselves; what counts together
/// with others is said here: one person, client or project once within a row.
public struct Counting: Sendable, Hashable {
    public let asking: RequirementRule.Asking
    public let settings: CountingSettings
    /// Where a person fills one row alone: who fills this one, and what the others fill (A11).
    var filling: RowFilling.Row?

    public init(_ asking: RequirementRule.Asking, settings: CountingSettings) {
        self.asking = asking
        self.settings = settings
    }

    /// Counts candidates in canonical order.
    public func tally(_ candidates: [Candidate]) -> Tally {
        var (counted, leftOut): ([(Candidate, ExactNumber)], [Tally.LeftOut]) = ([], [])
        var first: [String: String] = [:]
        for candidate in candidates where concerns(candidate) {
            let (value, own) = worth(candidate)
            var exclusion = candidate.exclusion ?? own
            if exclusion == nil, countsGroupsOnce, let group = candidate.group {
                if let reference = first[group] {
                    exclusion = Exclusion(asking.measure.duplicateReason, detail: reference)
                } else {
                    first[group] = candidate.reference
                }
            }
            if let exclusion {
                leftOut.append(.init(kind: candidate.kind, id: candidate.id, exclusion: exclusion))
            } else {
                counted.append((candidate, value))
            }
        }
        return asking.measure == .reviewScore ? mean(counted, leftOut) : sum(counted, leftOut)
    }

    /// Whether the row is about the candidate at all.
    func concerns(_ candidate: Candidate) -> Bool {
        switch asking.measure {
        case .certifiedPeople: candidate.trait.map { settings.counts($0, as: asking.certificates) } ?? false
        case .overdueFees: asking.fee == nil || candidate.trait == asking.fee
        case .sourcedOpportunities: candidate.trait == nil || candidate.trait == asking.stage.map(String.init)
        default: true
        }
    }

    private var countsGroupsOnce: Bool { asking.measure != .reviewScore && asking.measure != .overdueFees }

    /// Its share of the number, and why it has none where that is for the row to say.
    private func worth(_ candidate: Candidate) -> (ExactNumber, Exclusion?) {
        switch asking.measure {
        case .sourcedLicenceARR:
            guard let amount = candidate.amount else { return (.zero, Exclusion(.amountMissing)) }
            guard let euros = amount.euros else {
                return (.zero, Exclusion(.rateMissing, on: candidate.day, detail: amount.currency))
            }
            return (ExactNumber(euros), nil)
        case .reviewScore:
            guard let score = candidate.score else { return (.zero, Exclusion(.noResponse)) }
            return (score, nil)
        case .reviewedProjects:
            let isMSP = candidate.trait == RequirementRule.Asking.mspTrait
            if asking.isMSP == true, !isMSP { return (.zero, Exclusion(.isNoMSPProject)) }
            if asking.isMSP == false, isMSP, !settings.mspProjectCountsForDelivery {
                return (.zero, Exclusion(.isMSPProject))
            }
            return (ExactNumber(1), nil)
        case .certifiedPeople:
            if let filling, let group = candidate.group, !filling.people.contains(group) {
                return (.zero, Exclusion(.fillsAnotherRow, detail: filling.elsewhere[group]))
            }
            return (ExactNumber(1), nil)
        default: return (ExactNumber(1), nil)
        }
    }

    private func sum(_ counted: [(Candidate, ExactNumber)], _ leftOut: [Tally.LeftOut]) -> Tally {
        var (own, affiliates) = (ExactNumber.zero, ExactNumber.zero)
        for (candidate, value) in counted {
            if candidate.owner.isPartner { own = own + value } else { affiliates = affiliates + value }
        }
        return Tally(
            number: own + affiliates, own: own, affiliates: affiliates, counted: counted.map(Self.evidence),
            leftOut: leftOut)
    }

    /// The mean over projects of each project's mean (A35), exactly.
    private func mean(_ counted: [(Candidate, ExactNumber)], _ leftOut: [Tally.LeftOut]) -> Tally {
        var order: [String] = []
        var projects: [String: (sum: ExactNumber, answers: Int, isOwn: Bool)] = [:]
        for (candidate, score) in counted {
            let project = candidate.group ?? candidate.reference
            if projects[project] == nil { order.append(project) }
            let before = projects[project] ?? (.zero, 0, candidate.owner.isPartner)
            projects[project] = (before.sum + score, before.answers + 1, before.isOwn)
        }
        let means = order.compactMap { name in
            projects[name].flatMap { $0.sum.divided(by: ExactNumber($0.answers)) }
        }
        let own = order.count { projects[$0]?.isOwn == true }
        return Tally(
            number: means.reduce(.zero, +).divided(by: ExactNumber(means.count)), own: ExactNumber(own),
            affiliates: ExactNumber(order.count - own), counted: counted.map(Self.evidence), leftOut: leftOut)
    }

    private static func evidence(_ candidate: Candidate, _ value: ExactNumber) -> Tally.Counted {
        .init(kind: candidate.kind, id: candidate.id, value: value)
    }
}

extension ExactNumber {
    /// An amount in units of its currency.
    init(_ money: Money) {
        let hundredths = ExactNumber(money.minor).divided(by: ExactNumber(money.currency.scale))
        self = hundredths ?? .zero
    }
}
