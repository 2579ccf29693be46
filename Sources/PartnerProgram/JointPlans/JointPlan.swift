/// A Joint Business Plan of a partner for a program year (R82): proposed by one side, agreed by the other.
public struct JointPlan: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable { case draft, proposed, agreed }

    public enum Side: String, Sendable, Hashable, CaseIterable {
        case partner, vendor

        public var other: Side { self == .partner ? .vendor : .partner }
    }

    /// What a plan is on a day.
    public enum Standing: String, Sendable, Hashable, CaseIterable {
        case draft, proposed, agreed, inForce, closed

        public var label: String {
            switch self {
            case .draft: "Draft"
            case .proposed: "Proposed"
            case .agreed: "Agreed"
            case .inForce: "In force"
            case .closed: "Closed"
            }
        }
    }

    /// A side's agreement: who gave it, and on which day.
    public struct Agreed: Sendable, Hashable {
        public let user: Int
        public let day: Day

        public init(by user: Int, on day: Day) {
            self.user = user
            self.day = day
        }
    }

    public let year: Int
    public private(set) var state: State
    /// Which side proposed it; nil while it is a draft.
    public private(set) var proposer: Side?
    public private(set) var agreements: [Side: Agreed]
    public private(set) var closedOn: Day?
    public let goals: Int

    public init(
        year: Int, state: State = .draft, proposer: Side? = nil, agreements: [Side: Agreed] = [:], closedOn: Day? = nil,
        goals: Int
    ) {
        self.year = year
        self.state = state
        self.proposer = proposer
        self.agreements = agreements
        self.closedOn = closedOn
        self.goals = goals
    }

    /// The day from which it counts: that of the second agreement.
    public var agreedOn: Day? { state == .agreed ? agreements.values.map(\.day).max() : nil }

    public func standing(on day: Day) -> Standing {
        guard state == .agreed else { return state == .draft ? .draft : .proposed }
        if day.year > year || closedOn.map({ $0 < day }) ?? false { return .closed }
        return day.year < year ? .agreed : .inForce
    }

    /// To propose is to agree for one's own side.
    public func proposed(by user: Int, of side: Side, on day: Day) throws(Refusal) -> JointPlan {
        guard state == .draft else { throw .notADraft }
        guard goals > 0 else { throw .withoutGoals }
        guard day.year <= year else { throw .yearIsOver(year) }
        var next = self
        next.state = .proposed
        next.proposer = side
        next.agreements[side] = Agreed(by: user, on: day)
        return next
    }

    /// By the side that did not propose it.
    public func agreed(by user: Int, of side: Side, on day: Day) throws(Refusal) -> JointPlan {
        guard state == .proposed else { throw .notProposed }
        guard side != proposer, !agreements.values.contains(where: { $0.user == user }) else { throw .ownProposal }
        guard day.year <= year else { throw .yearIsOver(year) }
        var next = self
        next.state = .agreed
        next.agreements[side] = Agreed(by: user, on: day)
        return next
    }

    /// Back to a draft: given back by the other side, or taken back by one's own.
    public func returned(because reason: String) throws(Refusal) -> JointPlan {
        guard state == .proposed else { throw .notProposed }
        guard !reason.isBlank else { throw .withoutReason }
        var next = self
        next.state = .draft
        next.proposer = nil
        next.agreements = [:]
        return next
    }

    /// Before its year is over.
    public func closed(on day: Day, because reason: String) throws(Refusal) -> JointPlan {
        guard state == .agreed, closedOn == nil, day.year <= year else { throw .notOpen }
        guard !reason.isBlank else { throw .withoutReason }
        var next = self
        next.closedOn = day
        return next
    }
}
