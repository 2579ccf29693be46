/// What a new partner goes through after its Order Form is executed (R74, R75): a task with its items.
public struct OnboardingTask: Sendable, Hashable {
    public var kind: Kind
    public var state: State
    /// Whether each of its items is done, in order.
    public var itemsDone: [Bool]
    /// The places of the items that Partnerdesk sees by itself.
    public var itemsSeen: Set<Int>
    /// The marketing meeting (R74) or the technical kick-off (R75), once it was held.
    public var hasMet: Bool

    public init(
        kind: Kind, state: State = .open, itemsDone: [Bool], itemsSeen: Set<Int> = [], hasMet: Bool = false
    ) {
        self.kind = kind
        self.state = state
        self.itemsDone = itemsDone
        self.itemsSeen = itemsSeen
        self.hasMet = hasMet
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

        /// The clause it rests on; nil where it is a custom of the office.
        public var clause: String? {
            switch self {
            case .marketing, .profile: "R74"
            case .technical: "R75"
            case .portalUsers: nil
            }
        }

        /// What has to be done before the task can be closed: for marketing the four contents of the 60-minute meeting
        /// and its outcome (R74), for technical what the kick-off introduces and agrees (R75).
        public var items: [Item] {
            switch self {
            case .marketing:
                Self.meetingContents.map { Item($0) } + [Item("Outcome: the partner is marketing ready")]
            case .technical:
                [
                    Item("Enablement playbook introduced"), Item("Skills of the team evaluated"),
                    Item("Application assessed"), Item("Training plan agreed for the first project"),
                ]
            case .profile: [Item("Company described", .companyDescribed)]
            case .portalUsers:
                [
                    Item("The administrator has signed in", .administratorSignedIn),
                    Item("Colleagues who need access are invited", .colleaguesInvited),
                ]
            }
        }

        /// What the marketing on-boarding meeting covers (R74).
        public static let meetingContents = [
            "Partner Center and Partner Guide: their components, and how to navigate them",
            "Important tasks, the partner profile among them",
            "Communication channels: known, and signed up to all of them",
            "Messaging, assets and ready-made materials reviewed",
        ]

        /// Minutes that the marketing on-boarding meeting is meant to take (R74).
        public static let meetingMinutes = 60

        /// Whether it begins with a meeting that has its day: marketing's, or the technical kick-off.
        public var hasMeeting: Bool { self == .marketing || self == .technical }

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

    /// One thing of a task; with a fact, Partnerdesk sees by itself when it is done.
    public struct Item: Sendable, Hashable {
        public let title: String
        public let fact: Fact?

        public init(_ title: String, _ fact: Fact? = nil) {
            self.title = title
            self.fact = fact
        }
    }

    /// What Partnerdesk sees by itself.
    public enum Fact: String, Sendable, Hashable, CaseIterable {
        case administratorSignedIn = "administrator_signed_in"
        case colleaguesInvited = "colleagues_invited"
        case companyDescribed = "company_described"

        /// Only people know that nobody else needs access: that may be ticked by hand as well.
        public var mayBeTicked: Bool { self == .colleaguesInvited }
    }

    /// Ticks or unticks an item of an open task.
    public func ticked(_ index: Int, _ isDone: Bool) throws(Refusal) -> OnboardingTask {
        guard state == .open else { throw .closed(kind, state) }
        guard itemsDone.indices.contains(index) else { throw .noSuchItem(kind) }
        guard !itemsSeen.contains(index) else { throw .seenByItself }
        var next = self
        next.itemsDone[index] = isDone
        return next
    }

    /// The meeting was held on `day`, at the latest today.
    public func met(on day: Day, today: Day) throws(Refusal) -> OnboardingTask {
        guard state == .open else { throw .closed(kind, state) }
        guard kind.hasMeeting else { throw .noMeeting(kind) }
        guard day <= today else { throw .meetingAhead(day) }
        var next = self
        next.hasMet = true
        return next
    }

    /// Closes it: the meeting was held, everything is ticked, and it is written where that can be seen.
    public func done(evidence: String) throws(Refusal) -> OnboardingTask {
        guard state == .open else { throw .closed(kind, state) }
        guard hasMet || !kind.hasMeeting else { throw .notMet(kind) }
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
}
