/// What becomes of every single thing when one partner becomes part of another: made from the facts alone, so that the
/// rehearsal shows exactly what the application carries out (R25, R26, SM4).
public struct CombinationPlan: Sendable, Hashable, Codable {
    public var rows: [Row]
    /// Names of the countries that the absorbed partner holds and the survivor does not: only an addendum brings them.
    public var lostCountries: [String]
    /// The same as ISO codes.
    public var lostCodes: [String]
    /// The absorbed partner holds an authorization and the survivor has none.
    public var losesAuthorization: Bool
    /// Names of the authorizations that the absorbed partner holds and the survivor does not; plans of earlier days
    /// have none.
    public var lostAuthorizations: [String]?

    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case territory, authorization, membership, clock, agreement, operation
        case user, contact, request, onboarding, task, publication, change, consent, link, identifier, name

        public var label: String {
            switch self {
            case .territory: "Territory"
            case .authorization: "Authorizations"
            case .membership: "Membership"
            case .clock: "Clock"
            case .agreement: "Agreement"
            case .operation: "Operations"
            case .user: "User"
            case .contact: "Contact"
            case .request: "Request for access"
            case .onboarding: "Onboarding task"
            case .task: "Task"
            case .publication: "Profile"
            case .change: "Profile change"
            case .consent: "Affiliate consent"
            case .link: "Group"
            case .identifier: "Identifier"
            case .name: "Name"
            }
        }
    }

    /// One thing: what kind, and which of them.
    public struct Item: Sendable, Hashable, Codable {
        public let kind: Kind
        public let id: Int

        public init(_ kind: Kind, _ id: Int) {
            self.kind = kind
            self.id = id
        }
    }

    public struct Row: Sendable, Hashable, Codable {
        public let item: Item
        /// "Order Form OF-000012".
        public let what: String
        public let found: String
        /// Nil while nobody has decided.
        public var outcome: BusinessCombination.Outcome?
        /// What the outcome means here, or what has to be decided.
        public var reason: String
        public let clause: String?
        /// What people may choose; empty where the rules decide.
        public var choices: [BusinessCombination.Outcome] = []
        /// What stands in the way until it is solved.
        public var conflict: String?
        /// The role or purpose in which something moves.
        public var becomes: String?
        /// The survivor's own one whose place it takes.
        public var replaces: Int?

        init(
            _ kind: Kind, _ id: Int, _ what: String, found: String, _ outcome: BusinessCombination.Outcome?,
            _ reason: String, clause: String?
        ) {
            item = Item(kind, id)
            self.what = what
            self.found = found
            self.outcome = outcome
            self.reason = reason
            self.clause = clause
        }

        public var section: Section {
            if conflict != nil { return .conflicts }
            return switch outcome {
            case nil: .undecided
            case .stays: .stays
            case .moves: .moves
            case .ends: .ends
            }
        }
    }

    /// How the rehearsal is read: what stands in the way first.
    public enum Section: String, Sendable, Hashable, CaseIterable {
        case conflicts, undecided, stays, moves, ends

        public var label: String {
            switch self {
            case .conflicts: "Conflicts to solve"
            case .undecided: "Needs a decision"
            case .stays: "Stays"
            case .moves: "Moves"
            case .ends: "Ends"
            }
        }
    }

    public init(_ facts: CombinationFacts) {
        let lost = facts.absorbed.territory.subtracting(facts.survivor.territory)
        lostCountries = lost.map(facts.name).sorted()
        lostCodes = lost.sorted()
        let lostLevels = facts.absorbed.held.subtracting(facts.survivor.held)
        lostAuthorizations = Authorization.allCases.filter(lostLevels.contains).map(\.label)
        losesAuthorization = facts.absorbed.state == .authorized && facts.survivor.state != .authorized
        rows =
            facts.territoryRows + facts.membershipRows + facts.agreementRows + facts.peopleRows + facts.workRows
            + facts.consentRows + facts.linkRows + facts.identifierRows
    }

    public func rows(in section: Section) -> [Row] { rows.filter { $0.section == section } }

    public func row(_ item: Item) -> Row? { rows.first { $0.item == item } }

    /// How many things stand in the way of an assessment.
    public var open: Int { rows.count { $0.section == .conflicts || $0.section == .undecided } }

    /// What the absorbed partner holds that the survivor lacks, in words; nil where that is nothing.
    public var lacking: String? {
        let words =
            (lostCountries.isEmpty ? [] : ["the territory of \(listed(lostCountries))"])
            + authorizationWords
        return words.isEmpty ? nil : listed(words)
    }

    private var authorizationWords: [String] {
        let names = lostAuthorizations ?? []
        if names.isEmpty { return losesAuthorization ? ["an authorization"] : [] }
        return ["the \(names.count == 1 ? "authorization" : "authorizations") \(listed(names))"]
    }

    /// What is not as in an earlier plan, in words; empty where nothing has changed.
    public func changes(since earlier: CombinationPlan) -> [String] {
        let before = Dictionary(earlier.rows.map { ($0.item, $0) }) { first, _ in first }
        let now = Dictionary(rows.map { ($0.item, $0) }) { first, _ in first }
        let gone = earlier.rows.filter { now[$0.item] == nil }.map { "\($0.what) is no longer there" }
        let changed = rows.compactMap { row in
            switch before[row.item] {
            case nil: "\(row.what) is new"
            case row: nil
            default: "\(row.what) has changed"
            }
        }
        return gone + changed
    }
}
