/// A run over partners, from its plan to its effect (SM9). Its result is never edited: data that is corrected is frozen
/// anew.
public struct EvaluationRun: Sendable, Hashable {
    public let kind: EvaluationKind
    /// The last day whose facts count.
    public let cutOff: Day
    /// A rehearsal is frozen whenever one likes, before its cut-off day too, and changes nothing.
    public let isRehearsal: Bool
    public private(set) var state: State
    /// Who planned it, and who took it into review.
    public let plannedBy: Int
    public private(set) var reviewedBy: Int?
    public private(set) var approvedBy: Int?
    /// How often its facts were frozen.
    public private(set) var freezes: Int

    public init(
        _ kind: EvaluationKind, cutOff: Day, isRehearsal: Bool = false, state: State, plannedBy: Int,
        reviewedBy: Int? = nil, approvedBy: Int? = nil, freezes: Int = 0
    ) {
        self.kind = kind
        self.cutOff = cutOff
        self.isRehearsal = isRehearsal
        self.state = state
        self.plannedBy = plannedBy
        self.reviewedBy = reviewedBy
        self.approvedBy = approvedBy
        self.freezes = freezes
    }

    /// The first day on which its result holds, even if it is approved later (A31, A33).
    public var effectiveOn: Day { kind.effectiveOn(cutOff: cutOff) }

    public static func scheduled(
        _ kind: EvaluationKind, cutOff: Day, isRehearsal: Bool = false, by user: Int
    ) throws(Refusal) -> EvaluationRun {
        guard kind.mayCutOff(on: cutOff) else { throw .wrongCutOff(kind) }
        return EvaluationRun(kind, cutOff: cutOff, isRehearsal: isRehearsal, state: .scheduled, plannedBy: user)
    }

    /// Whether it may be frozen while an evaluation of an earlier cut-off is open: what that one grants would have to
    /// be known.
    public func checkOrder(afterOpen earlier: String?) throws(Refusal) {
        if let earlier, !isRehearsal { throw .earlierOpen(earlier) }
    }

    /// Facts and rules are frozen, once the cut-off day is over; from a review as well, where data was corrected.
    public func snapshotTaken(on today: Day) throws(Refusal) -> EvaluationRun {
        var next = try after(.freeze)
        guard isRehearsal || today > cutOff else { throw .cutOffNotOver(cutOff) }
        next.freezes += 1
        next.reviewedBy = nil
        return next
    }

    /// Every partner has been judged.
    public func calculated(judged: Int, of partners: Int) throws(Refusal) -> EvaluationRun {
        let next = try after(.calculate)
        guard judged == partners else { throw .notAllJudged(partners - judged) }
        return next
    }

    public func inReview(by user: Int) throws(Refusal) -> EvaluationRun {
        var next = try after(.review)
        next.reviewedBy = user
        return next
    }

    /// Approved by a second person: neither who planned it nor who reviewed it.
    public func approved(by user: Int) throws(Refusal) -> EvaluationRun {
        guard !isRehearsal else { throw .isRehearsal }
        var next = try after(.approve)
        guard user != plannedBy, user != reviewedBy else { throw .approvedByTheSamePerson }
        next.approvedBy = user
        return next
    }

    /// Its changes are written with one effective day. From that day on, not before.
    public func applied(on today: Day) throws(Refusal) -> EvaluationRun {
        let next = try after(.apply)
        guard today >= effectiveOn else { throw .notYetEffective(effectiveOn) }
        return next
    }

    public func cancelled(because reason: String) throws(Refusal) -> EvaluationRun {
        let next = try after(.cancel)
        guard !reason.isBlank else { throw .withoutReason }
        return next
    }

    private func after(_ action: Action) throws(Refusal) -> EvaluationRun {
        guard let target = action.target(from: state) else { throw .notNow(action, state) }
        var next = self
        next.state = target
        return next
    }

    /// Why a step of SM9 is not taken.
    public enum Refusal: Refused {
        case notNow(Action, State)
        case wrongCutOff(EvaluationKind)
        case cutOffNotOver(Day)
        case notAllJudged(Int)
        case earlierOpen(String)
        case isRehearsal
        case approvedByTheSamePerson
        case notYetEffective(Day)
        case withoutReason

        public var sentence: String {
            switch self {
            case .notNow(let action, let state): "The evaluation cannot \(action.phrase): \(state.phrase)."
            case .wrongCutOff(.monthly): "A monthly evaluation is cut off on the last day of a month."
            case .wrongCutOff(.yearEnd): "A year-end evaluation is cut off on 31 December."
            case .cutOffNotOver(let day): "The facts are frozen once \(day.spoken) is over."
            case .notAllJudged(let count): "\(counted(count, "partner")) still to be judged."
            case .earlierOpen(let reference):
                "The earlier evaluation \(reference) is still open: publish or cancel it first, since its result "
                    + "counts here."
            case .isRehearsal: "A rehearsal changes nothing and is not approved. Plan the evaluation itself."
            case .approvedByTheSamePerson:
                "Somebody else than the ones who planned and reviewed the evaluation has to approve it."
            case .notYetEffective(let day): "The result holds from \(day.spoken) and is not applied before."
            case .withoutReason: "Write why the evaluation is cancelled."
            }
        }

        public var clause: String? {
            switch self {
            case .wrongCutOff(.monthly): "R32"
            case .wrongCutOff(.yearEnd), .cutOffNotOver: "R35"
            default: nil
            }
        }
    }
}
