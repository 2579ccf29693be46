import Foundation

/// How long a sign-in lasts: 60 minutes without use, and 12 hours in all.
public struct SessionRule: Sendable, Hashable {
    /// Seconds without use after which a session ends.
    public var idle: TimeInterval = 60 * 60
    /// Seconds after which it ends however much it is used.
    public var absolute: TimeInterval = 12 * 60 * 60
    /// Seconds before the end from which a page warns.
    public var warning: TimeInterval = 5 * 60

    /// Seconds before the end of the twelve hours from which every page says so.
    public var lastWarning: TimeInterval = 15 * 60

    public init() {}

    public enum State: Sendable, Hashable {
        case active(until: Date)
        /// Still active, and close to the end.
        case ending(at: Date)
        case endedIdle
        case endedByAge

        public var isOpen: Bool {
            switch self {
            case .active, .ending: true
            case .endedIdle, .endedByAge: false
            }
        }

        /// What the person reads on the sign-in page; nil while the session is open.
        public var sentence: String? {
            switch self {
            case .active, .ending: nil
            case .endedIdle: "You were signed out because nothing happened for a while. Sign in to go on."
            case .endedByAge: "You were signed out because you had been signed in for a long time. Sign in to go on."
            }
        }
    }

    /// The state at `now` of a session begun at `start` and last used at `lastUse`.
    public func state(start: Date, lastUse: Date, at now: Date) -> State {
        let ends = min(start + absolute, lastUse + idle)
        if now >= start + absolute { return .endedByAge }
        if now >= ends { return .endedIdle }
        return now >= ends - warning ? .ending(at: ends) : .active(until: ends)
    }
}
