/// One partner becomes part of another (R25, R26, SM4): the survivor's membership decides territory and
/// authorizations, the absorbed partner's do not carry over.
public struct BusinessCombination: Sendable, Hashable {
    public var state: State
    public let survivor: Int
    public let absorbed: Int
    /// The first day of the new company.
    public let effectiveOn: Day
    public let reportedBy: Int
    public var assessedBy: Int?

    public init(
        state: State = .reported, survivor: Int, absorbed: Int, effectiveOn: Day, reportedBy: Int,
        assessedBy: Int? = nil
    ) {
        self.state = state
        self.survivor = survivor
        self.absorbed = absorbed
        self.effectiveOn = effectiveOn
        self.reportedBy = reportedBy
        self.assessedBy = assessedBy
    }

    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case reported, assessed, applied, withdrawn

        public var label: String {
            switch self {
            case .reported: "Reported"
            case .assessed: "Assessed"
            case .applied: "Applied"
            case .withdrawn: "Withdrawn"
            }
        }

        public var isOpen: Bool { self == .reported || self == .assessed }
    }

    /// In which way the two become one.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case merger, acquisition, other

        public var label: String {
            switch self {
            case .merger: "Merger"
            case .acquisition: "Acquisition"
            case .other: "Other combination"
            }
        }
    }

    /// What becomes of one thing of the absorbed partner.
    public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
        case moves, ends, stays

        public var label: String {
            switch self {
            case .moves: "Moves to the survivor"
            case .ends: "Ends"
            case .stays: "Stays as it is"
            }
        }
    }

    /// Somebody reports it. Both have to be in the program, and on its day as well: `partnersSince` is the first day on
    /// which both were.
    public static func reported(
        survivor: Int, absorbed: Int, effectiveOn: Day, by user: Int, survivorState: MembershipState,
        absorbedState: MembershipState, partnersSince: Day? = nil
    ) throws(Refusal) -> BusinessCombination {
        guard survivor != absorbed else { throw .withItself }
        guard survivorState.isMember else { throw .survivorIsNoMember(survivorState) }
        guard MembershipAction.merge.target(from: absorbedState) != nil else {
            throw .absorbedCannotMerge(absorbedState)
        }
        if let partnersSince, effectiveOn < partnersSince { throw .beforeBothWerePartners(partnersSince) }
        return BusinessCombination(
            survivor: survivor, absorbed: absorbed, effectiveOn: effectiveOn, reportedBy: user)
    }

    /// A program manager has looked at everything it touches; `undecided` counts what still needs a decision.
    public func assessed(by user: Int, undecided: Int) throws(Refusal) -> BusinessCombination {
        guard state == .reported else { throw .notNow(state) }
        guard undecided == 0 else { throw .undecided(undecided) }
        var next = self
        next.state = .assessed
        next.assessedBy = user
        return next
    }

    /// Something has changed since: it is looked at again.
    public func reopened() throws(Refusal) -> BusinessCombination {
        guard state == .assessed else { throw .notNow(state) }
        var next = self
        next.state = .reported
        next.assessedBy = nil
        return next
    }

    /// A second person decides it, and it is carried out, on its day or later.
    public func applied(by user: Int, today: Day, undecided: Int) throws(Refusal) -> BusinessCombination {
        guard state == .assessed else { throw state == .reported ? .notAssessed : .notNow(state) }
        guard user != assessedBy else { throw .decidedByTheSamePerson }
        guard undecided == 0 else { throw .undecided(undecided) }
        guard today >= effectiveOn else { throw .notYet(effectiveOn) }
        var next = self
        next.state = .applied
        return next
    }

    public func withdrawn(reason: String) throws(Refusal) -> BusinessCombination {
        guard state.isOpen else { throw .notNow(state) }
        guard !reason.isBlank else { throw .withoutReason }
        var next = self
        next.state = .withdrawn
        return next
    }

    public enum Refusal: Refused {
        case withItself
        case survivorIsNoMember(MembershipState)
        case absorbedCannotMerge(MembershipState)
        case beforeBothWerePartners(Day)
        case notNow(State)
        case notAssessed
        case undecided(Int)
        case decidedByTheSamePerson
        case notYet(Day)
        case withoutReason

        public var sentence: String {
            switch self {
            case .withItself: "Choose two different partners."
            case .survivorIsNoMember(let state):
                "The surviving partner is not in the program (\(state.label.lowercased())): it has no territory and no "
                    + "authorization to go on with."
            case .absorbedCannotMerge(let state):
                "The other partner cannot be absorbed: \(state.phrase)."
            case .beforeBothWerePartners(let day):
                "Both have been partners since \(day.spoken): enter that day or a later one."
            case .notNow(let state): "That is no longer possible: the combination is \(state.label.lowercased())."
            case .notAssessed: "It has to be assessed first."
            case .undecided(let count):
                "\(counted(count, "thing")) still \(count == 1 ? "needs" : "need") a decision."
            case .decidedByTheSamePerson: "Somebody else than the one who assessed it has to decide."
            case .notYet(let day): "The combination takes effect on \(day.spoken), not before."
            case .withoutReason: "Write the reason."
            }
        }

        public var clause: String? {
            switch self {
            case .withItself, .survivorIsNoMember: "R25"
            default: nil
            }
        }
    }
}
