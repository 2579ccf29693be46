/// Everything of two partners that their combination touches, as it was read.
public struct CombinationFacts: Sendable, Hashable {
    public var effectiveOn: Day
    public var survivor: Company
    public var absorbed: Company
    /// The combination is documented by a PDF, as revoking a consent needs it (R149).
    public var hasDocument = false
    /// Names by ISO code.
    public var countryNames: [String: String] = [:]
    public var agreements: [Document] = []
    /// The last day of the absorbed partner's clock; nil where none runs.
    public var clockEndsOn: Day?
    /// How many things with evidence the absorbed partner has in its countries.
    public var operations = 0
    /// The reference of the absorbed partner's invitation as a Global System Integrator that waits for an answer.
    public var invitation: String?
    /// How many of its exceptions are asked for, or hold from the effective day on.
    public var exceptions = 0
    public var people = People()
    public var work = Work()
    public var group = Group()
    /// What people decided of single things.
    public var decisions: [CombinationPlan.Item: Decision] = [:]

    public init(effectiveOn: Day, survivor: Company, absorbed: Company) {
        self.effectiveOn = effectiveOn
        self.survivor = survivor
        self.absorbed = absorbed
    }

    /// One of the two.
    public struct Company: Sendable, Hashable {
        public var organisation: Int
        public var name: String
        public var reference: String
        public var state: MembershipState
        /// The first day of its membership.
        public var memberSince: Day?
        /// ISO codes held from the effective day on.
        public var territory: Set<String>
        /// Authorizations held from the effective day on.
        public var held: Set<Authorization>

        public init(
            organisation: Int, name: String, reference: String, state: MembershipState, memberSince: Day?,
            territory: Set<String> = [], held: Set<Authorization> = []
        ) {
            self.organisation = organisation
            self.name = name
            self.reference = reference
            self.state = state
            self.memberSince = memberSince
            self.territory = territory
            self.held = held
        }
    }

    public struct Document: Sendable, Hashable {
        public var id: Int
        /// "Order Form OF-000012".
        public var title: String
        public var rules: Agreement

        public init(id: Int, title: String, rules: Agreement) {
            self.id = id
            self.title = title
            self.rules = rules
        }
    }

    /// What somebody decided, and why.
    public struct Decision: Sendable, Hashable {
        public var outcome: BusinessCombination.Outcome
        public var reason: String

        public init(_ outcome: BusinessCombination.Outcome, reason: String = "") {
            self.outcome = outcome
            self.reason = reason
        }
    }

    /// Those who sign in, those who are asked about things, and those who want to sign in.
    public struct People: Sendable, Hashable {
        public var accounts: [Account] = []
        public var closedAccounts = 0
        public var survivorHasAdministrator = false
        public var contacts: [Contact] = []
        public var survivorContacts: [Contact] = []
        public var requests: [Named] = []

        public init() {}
    }

    public struct Account: Sendable, Hashable {
        public var id: Int
        public var name: String
        public var email: String
        public var isAdministrator: Bool
        public var isInvited: Bool

        public init(id: Int, name: String, email: String, isAdministrator: Bool, isInvited: Bool = false) {
            self.id = id
            self.name = name
            self.email = email
            self.isAdministrator = isAdministrator
            self.isInvited = isInvited
        }
    }

    public struct Contact: Sendable, Hashable {
        public var id: Int
        public var name: String
        public var email: String?
        /// As it is stored: "main", "signatory", "other".
        public var purpose: String

        public init(id: Int, name: String, email: String?, purpose: String) {
            self.id = id
            self.name = name
            self.email = email
            self.purpose = purpose
        }
    }

    /// Anything with a title and a line on what was found.
    public struct Named: Sendable, Hashable {
        public var id: Int
        public var title: String
        public var detail: String
        /// Tells apart what counts once: the kind of an onboarding task, the scheme of an identifier.
        public var kind: String

        public init(id: Int, title: String, detail: String = "", kind: String = "") {
            self.id = id
            self.title = title
            self.detail = detail
            self.kind = kind
        }
    }

    /// What is open at the absorbed partner, and what it shows of itself.
    public struct Work: Sendable, Hashable {
        public var onboarding: [Named] = []
        public var survivorOnboarding: Set<String> = []
        public var tasks: [Named] = []
        /// Published, or waiting for it.
        public var publications: [Named] = []
        public var changes: [Named] = []

        public init() {}
    }
}
