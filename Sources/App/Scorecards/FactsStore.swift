import PartnerProgram
import Postgres

/// What partners achieved up to a day, fact by fact, as the measures in SQL give it.
struct FactsStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The facts that the rules ask for, of the day's calendar year, by partner.
    func facts(of partners: [Int], on day: Day, for rules: RequirementRules) async throws -> [Int: EvidenceFacts] {
        var found: [Int: [RequirementMeasure: [Candidate]]] = [:]
        let asked = rules.rules.compactMap(\.asking)
        for measure in RequirementMeasure.allCases where asked.contains(where: { $0.measure == measure }) {
            let stages = Set(asked.filter { $0.measure == measure }.compactMap(\.stage))
            for query in Self.queries(measure, of: partners, on: day, stages: stages.sorted()) {
                for (partner, candidate) in try await candidates(query) {
                    found[partner, default: [:]][measure, default: []].append(candidate)
                }
            }
        }
        return found.mapValues { EvidenceFacts($0) }
    }

    private static func queries(
        _ measure: RequirementMeasure, of partners: [Int], on day: Day, stages: [Int]
    ) -> [SQL] {
        let period: SQL = "\(partners)::bigint[], date_trunc('year', \(day)::date)::date, \(day)::date"
        return switch measure {
        case .sourcedOpportunities: stages.map { "measures.sourced_opportunities(\(raw: period), \($0))" }
        case .sourcedLicenceARR: ["measures.sourced_licence_arr(\(raw: period))"]
        case .newMSPClients: ["measures.new_msp_clients(\(raw: period))"]
        case .partnerAgreements: ["measures.partner_agreements(\(partners)::bigint[], \(day)::date)"]
        case .jointBusinessPlans: ["measures.joint_business_plans(\(raw: period))"]
        case .certifiedPeople: ["measures.certified_people(\(partners)::bigint[], \(day)::date)"]
        case .reviewScore: ["measures.review_scores(\(raw: period))"]
        case .reviewedProjects: ["measures.reviewed_projects(\(raw: period))"]
        case .overdueFees: ["measures.overdue_fees(\(partners)::bigint[], \(day)::date)"]
        }
    }

    private func candidates(_ query: SQL) async throws -> [(Int, Candidate)] {
        try await database.all(
            """
            SELECT partner_id, kind, evidence_id, reference, label, day, affiliate, consents, trait, group_key,
                score::text, amount::text, currency, per_euro::text, rate_on, reason, reason_on, reason_detail,
                reason_by
            FROM \(raw: query)
            """
        ) { (try $0.get("partner_id"), try Candidate(row: $0)) }
    }

    /// Waivers that were approved and hold on the day, as the judgement reads them.
    func waivers(of partner: Int, on day: Day) async throws -> [RequirementWaiver] {
        try await database.all(
            """
            SELECT reference, level, requirement, reason, asked_by, decided_by, lower(valid) AS first_day,
                upper(valid) - 1 AS last_day
            FROM authorization_exceptions
            WHERE partner_id = \(partner) AND kind = 'waiver' AND state = 'approved' AND valid @> \(day)::date
            ORDER BY reference
            """
        ) {
            RequirementWaiver(
                reference: try $0.get("reference"), level: try $0.get("level"), requirement: try $0.get("requirement"),
                reason: try $0.get("reason"), askedBy: try $0.get("asked_by"), firstDay: try $0.get("first_day"),
                lastDay: try $0.get("last_day"), state: .granted, decidedBy: try $0.get("decided_by"))
        }
    }

    /// What the partner held on the day, each with its days and its reason.
    func held(by partner: Int, on day: Day) async throws -> [HeldAuthorization] {
        try await database.all(
            """
            SELECT level, lower(valid) AS first_day, upper(valid) - 1 AS last_day, cause, reason, exception_id
            FROM partner_authorizations WHERE partner_id = \(partner) AND valid @> \(day)::date
            """, HeldAuthorization.init(row:))
    }

    /// Everything it ever held, the latest first.
    func history(of partner: Int) async throws -> [HeldAuthorization] {
        try await database.all(
            """
            SELECT level, lower(valid) AS first_day, upper(valid) - 1 AS last_day, cause, reason, exception_id
            FROM partner_authorizations WHERE partner_id = \(partner) ORDER BY lower(valid) DESC, level
            """, HeldAuthorization.init(row:))
    }
}

/// An authorization on the days on which it is held, and why.
struct HeldAuthorization: Sendable {
    enum Cause: String, Sendable {
        case monthlyRun = "monthly_run"
        case override, invitation
        case takenOver = "taken_over"

        var label: String {
            switch self {
            case .monthlyRun: "Earned"
            case .override: "By decision"
            case .invitation: "By invitation"
            case .takenOver: "Taken over"
            }
        }
    }

    let level: Authorization
    let firstDay: Day
    let lastDay: Day?
    let cause: Cause
    let reason: String
    let exception: Int?

    init(row: Row) throws {
        level = try row.get("level")
        firstDay = try row.get("first_day")
        lastDay = try row.optional("last_day")
        cause = try row.get("cause")
        reason = try row.get("reason")
        exception = try row.optional("exception_id")
    }
}

extension Candidate {
    init(row: Row) throws {
        let affiliate = try row.optional("affiliate", as: String.self)
        let amount = try row.optional("amount", as: String.self).flatMap { ExactNumber($0) }
        let currency = try row.optional("currency", as: String.self)
        let rate = try row.optional("per_euro", as: String.self).flatMap { ExactNumber($0) }
        let rateOn = try row.optional("rate_on", as: Day.self)
        self.init(
            try row.get("kind"), try row.get("evidence_id"), reference: try row.get("reference"),
            label: try row.get("label"), day: try row.optional("day"),
            owner: try affiliate.map { .affiliate($0, by: try row.get("consents")) } ?? .partner,
            trait: try row.optional("trait"), group: try row.optional("group_key"),
            score: try row.optional("score", as: String.self).flatMap { ExactNumber($0) },
            amount: amount.flatMap { amount in
                currency.map { ConvertedAmount(amount, $0, perEuro: rate, rateOn: rateOn) }
            },
            exclusion: try Exclusion(row: row))
    }
}

extension Exclusion {
    /// Nil where the fact counts. A reason that is not known would hide why something is left out, so it is an error.
    fileprivate init?(row: Row) throws {
        guard let reason = try row.optional("reason", as: ExclusionReason.self) else { return nil }
        self.init(
            reason, on: try row.optional("reason_on"), detail: try row.optional("reason_detail"),
            by: try row.optional("reason_by"))
    }
}
