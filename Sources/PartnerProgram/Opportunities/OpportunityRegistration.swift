import Foundation

/// A partner's claim on an opportunity (R102, SM5): what the rules need to know of it.
public struct OpportunityRegistration: Sendable, Hashable {
    public var state: RegistrationState
    public var origin: Origin
    public var content: Content
    /// The server's time of the first submission, which decides who was first; a resubmission does not move it.
    public var submittedAt: Date?
    /// The server's time of the latest submission, from which the five business days are counted (R104).
    public var resubmittedAt: Date?
    /// The user who reviews it.
    public var reviewer: Int?
    /// The open question to the partner.
    public var question: Question?
    /// The open dispute or the last one; nil where there never was one.
    public var dispute: DisputeState?
    public var approvedOn: Day?
    /// The last day on which it is valid (R105).
    public var expiresOn: Day?
    /// How often it was extended (R106, A26).
    public var extensions: Int
    public var rejection: Rejection?

    public init(
        state: RegistrationState = .draft, origin: Origin = .partnerSourced, content: Content = Content(),
        submittedAt: Date? = nil, resubmittedAt: Date? = nil, reviewer: Int? = nil, question: Question? = nil,
        dispute: DisputeState? = nil, approvedOn: Day? = nil, expiresOn: Day? = nil, extensions: Int = 0,
        rejection: Rejection? = nil
    ) {
        self.state = state
        self.origin = origin
        self.content = content
        self.submittedAt = submittedAt
        self.resubmittedAt = resubmittedAt
        self.reviewer = reviewer
        self.question = question
        self.dispute = dispute
        self.approvedOn = approvedOn
        self.expiresOn = expiresOn
        self.extensions = extensions
        self.rejection = rejection
    }

    /// Who found the opportunity: it decides the rates and whether it counts (R96, R120, R121).
    public enum Origin: String, Sendable, Hashable, Codable, CaseIterable {
        case partnerSourced = "partner_sourced"
        case vendorReferred = "vendor_referred"

        public var label: String {
            switch self {
            case .partnerSourced: "Partner sourced"
            case .vendorReferred: "Co-sell by invitation"
            }
        }
    }

    /// What the partner writes (SM5); nil or empty is not answered yet.
    public struct Content: Sendable, Hashable {
        public var prospect: Prospect
        public var contactName: String
        public var contactEmail: String
        public var need: String
        public var value: Money?
        public var expectedClose: Day?
        public var motion: Motion?
        /// Why the motion is another one than the country's (A42).
        public var motionReason: String
        /// Questions of the qualification that must be answered and are not.
        public var unanswered: [String]

        public init(
            prospect: Prospect = Prospect(), contactName: String = "", contactEmail: String = "", need: String = "",
            value: Money? = nil, expectedClose: Day? = nil, motion: Motion? = nil, motionReason: String = "",
            unanswered: [String] = []
        ) {
            self.prospect = prospect
            self.contactName = contactName
            self.contactEmail = contactEmail
            self.need = need
            self.value = value
            self.expectedClose = expectedClose
            self.motion = motion
            self.motionReason = motionReason
            self.unanswered = unanswered
        }
    }

    /// A reviewer's question; only the named fields are open to the partner.
    public struct Question: Sendable, Hashable {
        public var text: String
        public var fields: Set<Field>

        public init(text: String, fields: Set<Field>) {
            self.text = text
            self.fields = fields
        }
    }

    /// Why a registration was turned down.
    public struct Rejection: Sendable, Hashable {
        public var reason: RegistrationRejection
        public var note: String

        public init(reason: RegistrationRejection, note: String) {
            self.reason = reason
            self.note = note
        }
    }

    /// A dispute about who was first (SM5's overlay).
    public enum DisputeState: String, Sendable, Hashable, Codable, CaseIterable {
        case raised
        case inReview = "in_review"
        case upheld, dismissed

        public var label: String {
            switch self {
            case .raised: "Raised"
            case .inReview: "In review"
            case .upheld: "Upheld"
            case .dismissed: "Dismissed"
            }
        }

        /// No competing registration can be approved, and no commission is paid.
        public var blocks: Bool { self == .raised || self == .inReview }
    }

    /// The parts of a registration that a reviewer can ask about.
    public enum Field: String, Sendable, Hashable, Codable, CaseIterable {
        case prospectName = "prospect_name"
        case prospectCountry = "prospect_country"
        case prospectDomain = "prospect_domain"
        case prospectNumber = "prospect_number"
        case contact, need, value
        case expectedClose = "expected_close"
        case motion, qualification

        public var label: String {
            switch self {
            case .prospectName: "Legal name of the prospect"
            case .prospectCountry: "Country of the prospect"
            case .prospectDomain: "Web domain of the prospect"
            case .prospectNumber: "Registration number of the prospect"
            case .contact: "Contact at the prospect"
            case .need: "Need"
            case .value: "Estimated value"
            case .expectedClose: "Expected close"
            case .motion: "Motion"
            case .qualification: "Qualification"
            }
        }
    }

    /// Something that has to be there before the registration can be submitted.
    public struct Missing: Sendable, Hashable {
        public let field: Field
        public let sentence: String
    }

    /// Everything that is needed before it can be submitted (SM5), in the order of the form.
    public var missing: [Missing] {
        let prospect = content.prospect
        let checks: [(Field, Bool, String)] = [
            (.prospectName, prospect.name.isBlank, "Enter the legal name of the prospect"),
            (.prospectCountry, prospect.country.isBlank, "Choose the country of the prospect"),
            (
                .prospectDomain, prospect.domain.isBlank && prospect.number.isBlank,
                "Enter the web domain or the registration number of the prospect"
            ),
            (
                .contact, content.contactName.isBlank || content.contactEmail.isBlank,
                "Enter the name and the e-mail address of the contact at the prospect"
            ),
            (.need, content.need.isBlank, "Write what the prospect needs"),
            (.value, content.value == nil, "Enter the estimated value and its currency"),
            (.expectedClose, content.expectedClose == nil, "Enter the day on which you expect the close"),
            (.motion, content.motion == nil, "Choose the motion"),
        ]
        return checks.filter(\.1).map { Missing(field: $0.0, sentence: $0.2) }
            + content.unanswered.map { Missing(field: .qualification, sentence: "Answer: \($0)") }
    }
}
