import Foundation

/// Lets one network address do something so often in a while. Each server counts for itself, in memory.
actor Throttle {
    private let limit: Int
    private let period: TimeInterval
    private var times: [String: [Date]] = [:]
    private static let mostAddresses = 10_000

    init(limit: Int, minutes: Int) {
        self.limit = limit
        period = TimeInterval(minutes * 60)
    }

    /// Counts one, and refuses with `sentence` when that is one too many.
    func admit(_ address: String, at now: Date, orSay sentence: String) throws {
        let since = now.addingTimeInterval(-period)
        if times.count > Self.mostAddresses { times = times.filter { $0.value.contains { $0 > since } } }
        var counted = (times[address] ?? []).filter { $0 > since }
        guard counted.count < limit else { throw Refusal.tooManyRequests(sentence) }
        counted.append(now)
        times[address] = counted
    }
}
