/// What a new partner goes through after its Order Form is executed (R74, R75): a task with its items.
public struct OnboardingTask: Sendable, Hashable {
    public var kind: Kind
    public var state: State
    /// Whether each of its items is done, in order.
    public var itemsDone: [Bool]

    public init(kind: Kind, state: State = .open, itemsDone: [Bool]) {
        self.kind = kind
        self.state = state
        self.itemsDone = itemsDone
    }

    public enum State: String, Sendable, Hashable, CaseIterable {
        case open, done
        case notNeeded = "not_needed"

        public var label: String {
            switch self {
            case .open: "Open"
            case .done: "Done"
            case .notNeeded: "Not needed"
            }
        }
    }

    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case marketing, technical, profile
        case portalUsers = "portal_users"

        public var title: String {
            switch self {
            case .marketing: "Marketing on-boarding"
            case .technical: "Technical on-boarding"
            case .profile: "Partner profile"
            case .portalUsers: "Portal users"
            }
        }

        public var clause: String {
            switch self {
            case .marketing: "R74"
            case .technical: "R75"
            case .profile, .portalUsers: "SM1"
            }
        }

        /// What has to be ticked before the task can be closed: for marketing the four contents of the 60-minute
        /// meeting and its outcome (R74), for technical what the kick-off agrees (R75).
        public var items: [String] {
            switch self {
            case .marketing:
                [
                    "Partner Center and Partner Guide: their components, and how to navigate them",
                    "Important tasks, the partner profile among them",
                    "Communication channels: known, and signed up to all of them",
                    "Messaging, assets and ready-made materials reviewed",
                    "Outcome: the partner is marketing ready",
                ]
            case .technical:
                ["Skills of the team evaluated", "Application assessed", "Training plan agreed for the first project"]
            case .profile: ["Company described", "Publication of the profile requested"]
            case .portalUsers: ["The administrator has signed in", "Colleagues who need access are invited"]
            }
        }

        /// Days after the signature in which it is due (DEFAULT), before moving on to a business day.
        public var dueDays: Int {
            switch self {
            case .portalUsers: 14
            case .marketing, .profile: 30
            case .technical: 45
            }
        }

        /// The partner's administrator does it; staff may as well.
        public var isThePartners: Bool { self == .profile || self == .portalUsers }
    }

    /// Ticks or unticks an item of an open task.
    public func ticked(_ index: Int, _ isDone: Bool) throws(Refusal) -> OnboardingTask {
        guard state == .open else { throw .closed(kind, state) }
        guard itemsDone.indices.contains(index) else { throw .noSuchItem(kind) }
        var next = self
        next.itemsDone[index] = isDone
        return next
    }

    /// Closes it: everything is ticked, and it is written where that can be seen.
    public func done(evidence: String) throws(Refusal) -> OnboardingTask {
        guard state == .open else { throw .closed(kind, state) }
        guard itemsDone.allSatisfy({ $0 }) else { throw .itemsOpen(kind, itemsDone.count { !$0 }) }
        guard !evidence.isBlank else { throw .withoutEvidence }
        var next = self
        next.state = .done
        return next
    }

    /// Closes it undone, with the reason.
    public func notNeeded(reason: String) throws(Refusal) -> OnboardingTask {
        guard state == .open else { throw .closed(kind, state) }
        guard !reason.isBlank else { throw .withoutReason }
        var next = self
        next.state = .notNeeded
        return next
    }

    /// Why a step is not taken.
    public enum Refusal: Refused {
        case closed(Kind, State)
        case noSuchItem(Kind)
        case itemsOpen(Kind, Int)
        case withoutEvidence
        case withoutReason

        public var sentence: String {
            switch self {
            case .closed(let kind, .notNeeded): "\(kind.title) was closed as not needed."
            case .closed(let kind, _): "\(kind.title) is closed."
            case .noSuchItem(let kind): "\(kind.title) has no such item."
            case .itemsOpen(let kind, let count):
                "\(kind.title) cannot be closed: \(counted(count, "item")) \(count == 1 ? "is" : "are") still open."
            case .withoutEvidence: "Write where it can be seen that the task is done."
            case .withoutReason: "Write why the task is not needed."
            }
        }

        public var clause: String? {
            switch self {
            case .closed(let kind, _), .noSuchItem(let kind), .itemsOpen(let kind, _): kind.clause
            case .withoutEvidence, .withoutReason: nil
            }
        }
    }
}
