extension JointPlan {
    public enum Refusal: Refused {
        case notADraft, notProposed, ownProposal, withoutGoals, withoutReason, notOpen
        case yearIsOver(Int)

        public var sentence: String {
            switch self {
            case .notADraft: "The plan has been proposed already: it changes only once it is given back."
            case .notProposed: "The plan is not proposed, and so there is nothing to answer."
            case .ownProposal: "Your side proposed this plan: the other side agrees to it."
            case .withoutGoals: "Write at least one goal before you propose the plan."
            case .withoutReason: "Write why: the other side reads it."
            case .notOpen: "Only an agreed plan whose year still runs can be closed."
            case .yearIsOver(let year): "\(year) is over: a plan for it can no longer be agreed."
            }
        }

        public var clause: String? { "R82" }
    }
}

/// What a goal of a Joint Business Plan is measured by.
public enum JointPlanMeasure: String, Sendable, Hashable, Codable, CaseIterable {
    case pipeline, arr, certifications, marketing

    public var label: String {
        switch self {
        case .pipeline: "Pipeline"
        case .arr: "New licence ARR"
        case .certifications: "Certificates"
        case .marketing: "Marketing activities"
        }
    }

    /// Whether its target is an amount of money rather than a number.
    public var isMoney: Bool { self == .pipeline || self == .arr }
}
