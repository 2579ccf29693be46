import Foundation

extension Contribution {
    /// The partner hands it in at the server's time, which must be before the close: the same instant is too late
    /// (A45).
    public func submitted(at instant: Date, today: Day, closedAt: Date?) throws(Refusal) -> Contribution {
        var next = try after(.submit)
        try check(instant, today, closedAt)
        next.enteredAt = instant
        return next
    }

    public func verified() throws(Refusal) -> Contribution { try after(.verify) }

    public func queried(_ question: String) throws(Refusal) -> Contribution {
        let next = try after(.query)
        guard !question.isBlank else { throw .withoutQuestion }
        return next
    }

    /// The partner answers a query; the time at which it was first entered stays.
    public func answered(at instant: Date, today: Day, closedAt: Date?) throws(Refusal) -> Contribution {
        let next = try after(.answer)
        try check(instant, today, closedAt)
        return next
    }

    public func rejected(reason: String) throws(Refusal) -> Contribution {
        var next = try after(.reject)
        guard !reason.isBlank else { throw .withoutReason }
        next.wasRejected = true
        return next
    }

    /// The opportunity closed: what was entered is locked, and a draft was never entered (SM6).
    public func closed() -> Contribution {
        var next = self
        next.state = Action.void.target(from: state) ?? Action.lock.target(from: state) ?? state
        return next
    }

    private func check(_ instant: Date, _ today: Day, _ closedAt: Date?) throws(Refusal) {
        if let closedAt, instant >= closedAt { throw .tooLate }
        let missing = kind.details.filter { details[$0]?.isBlank ?? true }
        guard let happenedOn, !summary.isBlank, missing.isEmpty else { throw .incomplete(missing) }
        guard happenedOn <= today else { throw .inTheFuture }
    }

    private func after(_ action: Action) throws(Refusal) -> Contribution {
        guard let state = action.target(from: state) else { throw .notNow(state) }
        var next = self
        next.state = state
        return next
    }

    public enum Refusal: Refused {
        case notNow(State)
        case tooLate
        case incomplete([Detail])
        case inTheFuture
        case withoutQuestion
        case withoutReason

        public var sentence: String {
            switch self {
            case .notNow(let state): "That is not possible now: the contribution is \(state.label.lowercased())."
            case .tooLate:
                "The opportunity is closed: contributions count only when they were entered before the close."
            case .incomplete(let details):
                "Enter the day and what it was about"
                    + (details.isEmpty ? "." : ", and: \(listed(details.map { $0.label.lowercased() })).")
            case .inTheFuture: "Enter the day on which it happened, today at the latest."
            case .withoutQuestion: "Write what you want to know."
            case .withoutReason: "Write the reason: the partner reads it."
            }
        }

        public var clause: String? {
            switch self {
            case .tooLate: "R111"
            case .incomplete: "R126"
            default: nil
            }
        }
    }
}
