/// A survey sent to one contact of a project, by a link that is answered once (R97, R99).
public struct ReviewSurvey: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case sent, answered, declined, expired, revoked

        public var label: String {
            switch self {
            case .sent: "Waiting for an answer"
            case .answered: "Answered"
            case .declined: "Declined"
            case .expired: "Not answered"
            case .revoked: "Replaced or stopped"
            }
        }
    }

    /// Days after the day of sending on which it can still be answered. The program document sets none: our proposal.
    public static let daysOpen = 30
    /// Days after the day of sending on which the contact is reminded, once. Our proposal as well.
    public static let daysUntilReminder = 10

    public var state: State
    public let sentOn: Day
    /// The last day on which it can be answered.
    public let lastDay: Day
    public var isReminded: Bool

    public init(state: State = .sent, sentOn: Day, lastDay: Day, isReminded: Bool = false) {
        self.state = state
        self.sentOn = sentOn
        self.lastDay = lastDay
        self.isReminded = isReminded
    }

    /// A new one to `contact`. Whoever does not wish to be written to is not (R99 lets us ask, not insist).
    public static func sent(to contact: ReviewContact, on day: Day) throws(Refusal) -> ReviewSurvey {
        guard !contact.objects else { throw .objects(contact.name) }
        return ReviewSurvey(sentOn: day, lastDay: day.adding(days: daysOpen))
    }

    public func isAnswerable(on day: Day) -> Bool { state == .sent && day <= lastDay }

    public func isToRemind(on day: Day) -> Bool {
        isAnswerable(on: day) && !isReminded && day >= sentOn.adding(days: Self.daysUntilReminder)
    }

    public func reminded(on day: Day) throws(Refusal) -> ReviewSurvey {
        guard isToRemind(on: day) else { throw .notToRemind }
        var next = self
        next.isReminded = true
        return next
    }

    public func expired(on day: Day) throws(Refusal) -> ReviewSurvey {
        guard state == .sent else { throw .closed(state) }
        guard day > lastDay else { throw .stillOpen(lastDay) }
        return with(.expired)
    }

    /// Another one takes its place, or the contact objects: its links stop working.
    public func revoked() throws(Refusal) -> ReviewSurvey {
        guard state == .sent else { throw .closed(state) }
        return with(.revoked)
    }

    private func with(_ state: State) -> ReviewSurvey {
        var next = self
        next.state = state
        return next
    }

    public enum Refusal: Refused {
        case objects(String)
        case notToRemind
        case closed(State)
        case stillOpen(Day)

        public var sentence: String {
            switch self {
            case .objects(let name): "\(name) does not wish to be written to any more."
            case .notToRemind:
                "No reminder is due: one is sent \(ReviewSurvey.daysUntilReminder) days after the survey."
            case .closed(let state): "This survey is closed: \(state.label.lowercased())."
            case .stillOpen(let day): "This survey can be answered until \(day.spoken)."
            }
        }

        public var clause: String? { "R99" }
    }
}
