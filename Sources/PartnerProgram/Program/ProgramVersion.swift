/// A version of the rules of one program year (R1, R151): a draft is edited, an active one never again.
public struct ProgramVersion: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case draft, active, superseded

        public var label: String {
            switch self {
            case .draft: "Draft"
            case .active: "Active"
            case .superseded: "Superseded"
            }
        }
    }

    public var year: ProgramYear
    /// 1 for the year's first version; every higher one is a change within the year (R5).
    public var number: Int
    public var state: State
    /// The first day on which its values count.
    public var effectiveOn: Day
    /// The day on which partners were told of the change; the first version needs none.
    public var notifiedOn: Day?

    public init(year: ProgramYear, number: Int, state: State = .draft, effectiveOn: Day, notifiedOn: Day? = nil) {
        self.year = year
        self.number = number
        self.state = state
        self.effectiveOn = effectiveOn
        self.notifiedOn = notifiedOn
    }

    public var isChange: Bool { number > 1 }

    /// Refuses an edit of anything but a draft: an active version is read-only, a change is a new version.
    public func edited() throws(Refusal) -> ProgramVersion {
        guard state == .draft else { throw .readOnly(state) }
        return self
    }

    /// Makes a draft the version that counts from its effective day. The first version of a year begins with the year
    /// (R4); a change needs its notice of at least 30 days (R5).
    public func activated(noticeDays: Int = ProgramChange.leastNoticeDays) throws(Refusal) -> ProgramVersion {
        guard state == .draft else { throw .notADraft(state) }
        guard year.contains(effectiveOn) else { throw .outsideTheYear(year) }
        if isChange {
            guard let notifiedOn else { throw .noticeMissing }
            let earliest = ProgramChange.earliestEffect(notifiedOn: notifiedOn, noticeDays: noticeDays)
            let days = ProgramChange.noticeDays(set: noticeDays)
            guard effectiveOn >= earliest else { throw .noticeTooShort(earliest: earliest, days: days) }
        } else {
            guard effectiveOn == year.firstDay else { throw .firstVersionBeginsTheYear(year) }
        }
        var next = self
        next.state = .active
        return next
    }

    /// A later version of the same year has become active.
    public func superseded(by newer: ProgramVersion) throws(Refusal) -> ProgramVersion {
        guard state == .active, newer.state == .active, newer.year == year, newer.number > number else {
            throw .nothingNewer
        }
        var next = self
        next.state = .superseded
        return next
    }

    /// Why a program version is not changed or activated.
    public enum Refusal: Refused {
        case readOnly(State)
        case notADraft(State)
        case outsideTheYear(ProgramYear)
        case firstVersionBeginsTheYear(ProgramYear)
        case noticeMissing
        case noticeTooShort(earliest: Day, days: Int)
        case nothingNewer

        public var sentence: String {
            switch self {
            case .readOnly(let state):
                "This version is \(state.label.lowercased()) and cannot be edited. Draw up a new version for a change."
            case .notADraft(let state):
                "Only a draft can be activated, and this version is \(state.label.lowercased())."
            case .outsideTheYear(let year): "The effective day has to lie in the program year \(year.year)."
            case .firstVersionBeginsTheYear(let year):
                "The first version of a year takes effect on \(year.firstDay.spoken)."
            case .noticeMissing: "Partners have to be told of a change before it is activated."
            case .noticeTooShort(let earliest, let days):
                "Partners are told at least \(counted(days, "day")) ahead, so the change takes effect on "
                    + "\(earliest.spoken) at the earliest."
            case .nothingNewer: "Only a later active version of the same year takes the place of an active one."
            }
        }

        public var clause: String? {
            switch self {
            case .readOnly, .notADraft, .nothingNewer: "R151"
            case .outsideTheYear, .firstVersionBeginsTheYear: "R4"
            case .noticeMissing, .noticeTooShort: "R5"
            }
        }
    }
}
