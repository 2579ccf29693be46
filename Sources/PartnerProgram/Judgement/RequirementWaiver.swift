/// That a requirement is not asked of a partner for some days: asked for by one person with a reason, granted by
/// another.
public struct RequirementWaiver: Sendable, Hashable, Codable {
    /// As people name it, such as `WV-000004`.
    public let reference: String
    public let level: RequirementLevel
    /// Key of the requirement.
    public let requirement: String
    public let reason: String
    public let askedBy: Int
    public let firstDay: Day
    /// The last day on which it holds; a waiver without an end is a change of the rules.
    public let lastDay: Day
    public private(set) var state: State
    /// Who granted or refused it.
    public private(set) var decidedBy: Int?
    /// From the day of a revocation it holds no longer.
    public private(set) var revokedOn: Day?

    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case requested, granted, refused, revoked

        public var label: String {
            switch self {
            case .requested: "Requested"
            case .granted: "Granted"
            case .refused: "Refused"
            case .revoked: "Revoked"
            }
        }
    }

    /// As it is kept.
    public init(
        reference: String, level: RequirementLevel, requirement: String, reason: String, askedBy: Int, firstDay: Day,
        lastDay: Day, state: State, decidedBy: Int? = nil, revokedOn: Day? = nil
    ) {
        self.reference = reference
        self.level = level
        self.requirement = requirement
        self.reason = reason
        self.askedBy = askedBy
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.state = state
        self.decidedBy = decidedBy
        self.revokedOn = revokedOn
    }

    /// Asked for; refused without a reason, for a whole level, for what is not required, and for the signed agreement.
    public static func requested(
        _ reference: String, for rule: RequirementRule, reason: String, by user: Int, from first: Day, through last: Day
    ) throws(Refusal) -> RequirementWaiver {
        guard rule.parent != nil else { throw .wholeLevel(rule.level) }
        guard rule.isRequired else { throw .notRequired(rule.name) }
        guard rule.asking?.measure != .partnerAgreements else { throw .agreement }
        guard !reason.isBlank else { throw .withoutReason }
        guard first <= last else { throw .endsBeforeItBegins }
        return RequirementWaiver(
            reference: reference, level: rule.level, requirement: rule.key, reason: reason, askedBy: user,
            firstDay: first, lastDay: last, state: .requested)
    }

    /// Granted by somebody else, before its last day is over.
    public func granted(by user: Int, on today: Day) throws(Refusal) -> RequirementWaiver {
        let next = try decided(.granted, by: user)
        guard today <= lastDay else { throw .over(lastDay) }
        return next
    }

    public func refused(by user: Int) throws(Refusal) -> RequirementWaiver { try decided(.refused, by: user) }

    /// Holds no longer from `day` on; what it did until then stays.
    public func revoked(on day: Day) throws(Refusal) -> RequirementWaiver {
        guard state == .granted else { throw .notGranted(state) }
        guard day >= firstDay, day <= lastDay else { throw .revokedOutside(firstDay, lastDay) }
        var next = self
        next.state = .revoked
        next.revokedOn = day
        return next
    }

    /// Whether it holds on a day, whatever happened to it later.
    public func holds(on day: Day) -> Bool {
        guard state == .granted || state == .revoked, firstDay <= day, day <= lastDay else { return false }
        return revokedOn.map { day < $0 } ?? true
    }

    private func decided(_ state: State, by user: Int) throws(Refusal) -> RequirementWaiver {
        guard self.state == .requested else { throw .decided(self.state) }
        guard user != askedBy else { throw .decidedByTheSamePerson }
        var next = self
        next.state = state
        next.decidedBy = user
        return next
    }

    /// Why a waiver is not asked for, granted or revoked.
    public enum Refusal: Refused {
        case wholeLevel(RequirementLevel)
        case notRequired(String)
        case agreement
        case withoutReason
        case endsBeforeItBegins
        case decided(State)
        case notGranted(State)
        case decidedByTheSamePerson
        case over(Day)
        case revokedOutside(Day, Day)

        public var sentence: String {
            switch self {
            case .wholeLevel(let level):
                "A waiver names one requirement. \(level.label) as a whole is earned, never waived."
            case .notRequired(let name): "\(name) is not required here, so there is nothing to waive."
            case .agreement: "The signed Partner Agreement is never waived: without it there is no membership."
            case .withoutReason: "Write the reason: it stands beside the requirement as long as the waiver holds."
            case .endsBeforeItBegins: "The last day is before the first."
            case .decided(let state): "The waiver has been decided already: it is \(state.label.lowercased())."
            case .notGranted(let state):
                "Only a granted waiver is revoked, and this one is \(state.label.lowercased())."
            case .decidedByTheSamePerson: "Somebody else than the one who asked has to decide."
            case .over(let day): "The waiver would have ended on \(day.spoken). Ask for one with later days."
            case .revokedOutside(let first, let last):
                "The waiver holds from \(first.spoken) through \(last.spoken): choose one of these days."
            }
        }

        public var clause: String? {
            switch self {
            case .agreement: "R3"
            case .withoutReason, .decidedByTheSamePerson: "R149"
            default: nil
            }
        }
    }
}
