import Foundation

/// What stands against a registration or for it on the day it was submitted (R96, R103, A43, A44): the rows that a
/// reviewer sees before a decision, and that are kept with it.
public struct RegistrationChecks: Sendable, Hashable {
    /// Something known that may be the same opportunity.
    public struct Match: Sendable, Hashable {
        public enum Kind: String, Sendable, Hashable, Codable {
            /// Ours: entered or imported.
            case vendorOpportunity = "vendor_opportunity"
            case registration
        }

        public let kind: Kind
        public let reference: String
        /// Another partner's, ours, or the same partner's own.
        public let isOwn: Bool
        public let likeness: [Prospect.Likeness]
        /// When it was submitted or became known to us, by the server's clock.
        public let knownSince: Date
        /// It still stood open when this registration was submitted, or stands open now.
        public let isOpen: Bool
        /// It holds the opportunity: an approved registration.
        public let isApproved: Bool
        /// The day on which it was lost, where it was.
        public let lostOn: Day?
        /// Whether the reviewer says that it is about the same need; nil until somebody looked.
        public let isSameNeed: Bool?

        public init(
            kind: Kind, reference: String, isOwn: Bool = false, likeness: [Prospect.Likeness], knownSince: Date,
            isOpen: Bool, isApproved: Bool = false, lostOn: Day? = nil, isSameNeed: Bool? = nil
        ) {
            self.kind = kind
            self.reference = reference
            self.isOwn = isOwn
            self.likeness = likeness
            self.knownSince = knownSince
            self.isOpen = isOpen
            self.isApproved = isApproved
            self.lostOn = lostOn
            self.isSameNeed = isSameNeed
        }

        /// Lost opportunities of ours count as known for so long (A44, DEFAULT).
        public static let daysLostCounts = 180

        /// Whether it would stand in the way if it is about the same need: who was there first, or what holds the
        /// opportunity already.
        public func matters(submittedAt: Date, submittedOn: Day) -> Bool {
            if isApproved { return true }
            guard knownSince < submittedAt else { return false }
            if isOpen { return true }
            guard kind == .vendorOpportunity, let lostOn else { return false }
            return lostOn.days(until: submittedOn) <= Self.daysLostCounts
        }
    }

    public let country: String
    public let submittedAt: Date
    public let submittedOn: Day
    /// The document by which the country was in the territory on that day; nil where it was not.
    public let territoryBy: String?
    public let matches: [Match]
    /// Whether the reviewer finds it qualified; nil until it is said.
    public let isQualified: Bool?
    /// What a motion other than the country's needs, and the reason that was given.
    public let motion: (need: MotionProposal.Need, reason: String)?

    public init(
        country: String, submittedAt: Date, submittedOn: Day, territoryBy: String?, matches: [Match],
        isQualified: Bool?, motion: (need: MotionProposal.Need, reason: String)? = nil
    ) {
        self.country = country
        self.submittedAt = submittedAt
        self.submittedOn = submittedOn
        self.territoryBy = territoryBy
        self.matches = matches
        self.isQualified = isQualified
        self.motion = motion
    }

    public static func == (left: Self, right: Self) -> Bool { left.rows == right.rows && left.matches == right.matches }
    public func hash(into hasher: inout Hasher) { hasher.combine(rows) }

    private func standing(_ kind: Match.Kind) -> [Match] {
        matches.filter { $0.kind == kind && $0.matters(submittedAt: submittedAt, submittedOn: submittedOn) }
    }

    /// Those that stand in the way until somebody has said whether they are about the same need.
    public var unjudged: [Match] {
        (standing(.vendorOpportunity) + standing(.registration)).filter { $0.isSameNeed == nil && $0.isCertain }
    }

    public var areMet: Bool { rows.allSatisfy { $0.verdict != .missed } }

    /// R96 (b), R96 (c), R102 and R103, each with what was needed and found.
    public var rows: [Gate] {
        [territory, unknown, first, qualified] + [motionRow].compactMap(\.self)
    }

    private var territory: Gate {
        Gate(
            rule: "R96", country: nil,
            sentence: "The prospect lies in the territory of the Order Form on the day of the submission.",
            needed: "\(country) in the territory on \(submittedOn.spoken)",
            found: territoryBy.map { "In the territory by \($0)" } ?? "Not in the territory on that day",
            verdict: territoryBy == nil ? .missed : .met)
    }

    private var unknown: Gate {
        row(
            "R96", "It is unknown to us on the day of the submission.",
            "None of our own opportunities for the same need, open or lost within \(Match.daysLostCounts) days",
            standing(.vendorOpportunity))
    }

    private var first: Gate {
        row(
            "R102", "Nobody registered it before, and nobody holds it.",
            "No earlier or approved registration for the same need", standing(.registration))
    }

    private func row(_ rule: String, _ sentence: String, _ needed: String, _ found: [Match]) -> Gate {
        let same = found.filter { $0.isSameNeed == true }
        let open = found.filter { $0.isSameNeed == nil && $0.isCertain }
        let words: String
        if !same.isEmpty {
            words = "The same need: \(listed(same.map(\.reference)))"
        } else if !open.isEmpty {
            words = "Not looked at yet: \(listed(open.map(\.reference)))"
        } else if found.isEmpty {
            words = "None"
        } else {
            words = "About another need, or another company: \(listed(found.map(\.reference)))"
        }
        return Gate(
            rule: rule, country: nil, sentence: sentence, needed: needed, found: words,
            verdict: same.isEmpty && open.isEmpty ? .met : .missed)
    }

    private var qualified: Gate {
        Gate(
            rule: "R103", country: nil, sentence: "It is an opportunity by the criteria of the qualification.",
            needed: "The reviewer finds it qualified",
            found: isQualified.map { $0 ? "Qualified" : "Not qualified" } ?? "Not said yet",
            verdict: isQualified == true ? .met : .missed)
    }

    private var motionRow: Gate? {
        motion.map { motion in
            Gate(
                rule: motion.need == .writtenException ? "R135" : "A42", country: nil,
                sentence: "The motion is another one than the country's.", needed: motion.need.sentence,
                found: motion.reason.isBlank ? "No reason is given" : motion.reason,
                verdict: motion.reason.isBlank ? .missed : .advice)
        }
    }
}

extension RegistrationChecks.Match {
    /// A similar name alone is a hint: it stops nothing.
    var isCertain: Bool { likeness.contains(where: \.isCertain) }
}
