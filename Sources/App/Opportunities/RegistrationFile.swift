import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// Everything that is shown of a registration to the one who asks.
struct RegistrationFile: Sendable {
    let record: RegistrationRecord
    let viewer: User
    /// Rows of R96, R102 and R103; empty for partners, who read the decision's own words.
    let checks: [Gate]
    let matches: [RegistrationMatch]
    let comments: [RegistrationFactsStore.Comment]
    let steps: [RegistrationFactsStore.Step]
    let territoryBy: String?
    let term: RegistrationTerm?
    let motion: MotionProposal?
    let next: (id: Int, position: Int, total: Int)?
    let contributions: [ContributionRecord]
    /// How far the opportunity is, once there is one.
    let standing: OpportunityStanding?
    /// What the partner says in an open dispute.
    let disputeReason: String?

    init(_ record: RegistrationRecord, for user: User, _ desk: Desk, _ database: Transaction) async throws {
        let facts = RegistrationFactsStore(database)
        self.record = record
        viewer = user
        comments = try await facts.comments(of: record.id)
        steps = try await facts.steps(of: record.id)
        let calendar = try await OfficeStore(database).businessCalendar()
        term = record.rules.resubmittedAt.map { RegistrationTerm($0, due: record.dueOn, desk.clock, calendar) }
        let prospect = record.rules.content.prospect
        let submitted = record.rules.submittedAt.map { Day.day(of: $0, in: desk.clock.zone) } ?? desk.clock.today
        territoryBy = try await facts.territory(of: record.partner, in: prospect.country, on: submitted)
        let choices = try await desk.registrationChoices(database, record)
        motion = choices.proposal(for: prospect.country)
        contributions = try await ContributionStore(database).all(of: record.id, forPartner: user.kind == .partner)
        standing =
            if let opportunity = record.opportunity {
                try await RegistrationLifeStore(database).standing(of: opportunity)
            } else { nil }
        disputeReason = try await RegistrationLifeStore(database).openDispute(of: record.id)
        let isOurs = user.kind != .partner
        matches = isOurs ? try await MatchStore(database).matches(of: record) : []
        let kept = isOurs ? try await facts.checks(of: record.id) : []
        checks = kept.isEmpty && isOurs ? Self.checks(record, matches, territoryBy, motion, submitted).rows : kept
        next =
            DealReviewContext.admits(user)
            ? try await RegistrationQueueStore(database, for: user.id).next(after: record.id) : nil
    }

    private static func checks(
        _ record: RegistrationRecord, _ matches: [RegistrationMatch], _ territoryBy: String?,
        _ motion: MotionProposal?, _ submitted: Day, isQualified: Bool? = nil
    ) -> RegistrationChecks {
        let content = record.rules.content
        let need = content.motion.flatMap { motion?.need(for: $0) }
        return RegistrationChecks(
            country: record.countryName, submittedAt: record.rules.submittedAt ?? record.createdAt,
            submittedOn: submitted, territoryBy: territoryBy, matches: matches.map(\.fact), isQualified: isQualified,
            motion: need.map { ($0, content.motionReason) })
    }

    /// The rows as they would be with the reviewer's word on the qualification.
    func checks(isQualified: Bool, in zone: TimeZone) -> RegistrationChecks {
        let submitted = Day.day(of: record.rules.submittedAt ?? record.createdAt, in: zone)
        return Self.checks(record, matches, territoryBy, motion, submitted, isQualified: isQualified)
    }

    /// The reader decides, and it is theirs to decide now.
    var isMine: Bool { record.rules.reviewer == viewer.id && DealReviewContext.admits(viewer) }
    /// Another registration that may be the same is disputed.
    var competingDispute: Bool { matches.contains { $0.isDisputed && $0.isSameNeed != false } }
}

/// Those who decide on deals.
struct DealReviewContext: UserContext {
    static func admits(_ user: User) -> Bool { user.holds(.dealReviewer, .programManager) }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}
