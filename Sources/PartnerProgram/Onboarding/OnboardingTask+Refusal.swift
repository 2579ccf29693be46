extension OnboardingTask {
    /// Why a step is not taken.
    public enum Refusal: Refused {
        case closed(Kind, State)
        case noSuchItem(Kind)
        case itemsOpen(Kind, Int)
        case seenByItself
        case noMeeting(Kind)
        case meetingAhead(Day)
        case notMet(Kind)
        case withoutEvidence
        case withoutReason

        public var sentence: String {
            switch self {
            case .closed(let kind, .notNeeded): "\(kind.title) was closed as not needed."
            case .closed(let kind, _): "\(kind.title) is closed."
            case .noSuchItem(let kind): "\(kind.title) has no such item."
            case .itemsOpen(let kind, let count):
                "\(kind.title) cannot be closed: \(counted(count, "item")) \(count == 1 ? "is" : "are") still open."
            case .seenByItself: "Nobody ticks this: Partnerdesk sees by itself when it is done."
            case .noMeeting(let kind): "\(kind.title) has no meeting."
            case .meetingAhead(let day): "\(day.spoken) has not come yet: record the meeting once it was held."
            case .notMet(.technical): "Technical on-boarding cannot be closed: record the kick-off first."
            case .notMet(let kind): "\(kind.title) cannot be closed: record the meeting first."
            case .withoutEvidence: "Write where it can be seen that the task is done."
            case .withoutReason: "Write why the task is not needed."
            }
        }

        public var clause: String? {
            switch self {
            case .closed(let kind, _), .noSuchItem(let kind), .itemsOpen(let kind, _), .notMet(let kind): kind.clause
            default: nil
            }
        }
    }
}
