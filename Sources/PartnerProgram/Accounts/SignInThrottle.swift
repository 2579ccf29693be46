import Foundation

/// How long somebody waits after failed sign-ins. An account is never locked for good: time alone opens it again.
public struct SignInThrottle: Sendable, Hashable {
    /// Failures of one account within the window after which waiting begins.
    public var accountFailures = 5
    /// Failures from one network address within the window after which it waits.
    public var addressFailures = 30
    /// The window, in seconds.
    public var window: TimeInterval = 15 * 60
    /// The first wait of an account, in seconds; each further failure doubles it.
    public var firstWait: TimeInterval = 60
    /// The longest wait of an account, in seconds.
    public var longestWait: TimeInterval = 15 * 60

    public init() {}

    public enum Verdict: Sendable, Hashable {
        case allowed
        /// The first instant at which another try is allowed.
        case wait(until: Date)

        public var isAllowed: Bool { self == .allowed }
    }

    /// Whether a try is allowed at `now`.
    ///
    /// `account` are the account's failures since its last success, `address` those of the network address; in any
    /// order, and an hour back is enough.
    public func verdict(account: [Date], address: [Date], at now: Date) -> Verdict {
        let until = [accountOpens(account), addressOpens(address, at: now)].compactMap(\.self).max()
        guard let until, until > now else { return .allowed }
        return .wait(until: until)
    }

    /// What the person reads; the same for an account that exists and one that does not.
    public func sentence(for verdict: Verdict, at now: Date) -> String? {
        guard case .wait(let until) = verdict else { return nil }
        let minutes = max(1, Int((until.timeIntervalSince(now) / 60).rounded(.up)))
        return "There were too many failed tries. Try again in \(counted(minutes, "minute"))."
    }

    /// The fifth failure within the window starts a wait of a minute, and each further one doubles it; a quiet window
    /// after the wait forgets all.
    private func accountOpens(_ failures: [Date]) -> Date? {
        var recent: [Date] = []
        var waits = 0
        var opens: Date?
        for failure in failures.sorted() {
            if let last = opens, failure > last + window { (recent, waits, opens) = ([], 0, nil) }
            recent = recent.filter { $0 > failure - window } + [failure]
            guard waits > 0 || recent.count >= accountFailures else { continue }
            waits += 1
            opens = failure + min(longestWait, firstWait * pow(2, Double(waits - 1)))
        }
        return opens
    }

    /// So many failures within the window: until the oldest of them has left it.
    private func addressOpens(_ failures: [Date], at now: Date) -> Date? {
        let recent = failures.filter { $0 > now - window }.sorted()
        guard recent.count >= addressFailures else { return nil }
        return recent[recent.count - addressFailures] + window
    }
}
