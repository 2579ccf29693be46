import PartnerProgram
import Postgres

/// What partners achieved up to a day, fact by fact, as the measures in SQL give it.
struct FactsStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// The facts that the rules ask for, of the day's calendar year, by partner.
    func facts(of partners: [Int], on day: Day, for rules: RequirementRules) async throws -> [Int: EvidenceFacts] {
        var found: [Int: [RequirementMeasure: [Candidate]]] = [:]
        for (measure, query) in Self.measures(of: partners, on: day, for: rules) {
            for (partner, candidate) in try await candidates(query) {
                found[partner, default: [:]][measure, default: []].append(candidate)
            }
        }
        return found.mapValues { EvidenceFacts($0) }
    }

    /// The calls of the measures that the rules ask for, each giving rows of `measures.candidate`.
    static func measures(
        of partners: [Int], on day: Day, for rules: RequirementRules
    ) -> [(measure: RequirementMeasure, call: SQL)] {
        let asked = rules.rules.compactMap(\.asking)
        return RequirementMeasure.allCases.flatMap { measure in
            let asking = asked.filter { $0.measure == measure }
            let stages = Set(asking.compactMap(\.stage)).sorted()
            return asking.isEmpty ? [] : queries(measure, of: partners, on: day, stages: stages).map { (measure, $0) }
        }
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

    /// What `Candidate(row:)` reads of a measure, or of facts that were frozen.
    static let columns: SQL = """
        partner_id, kind, evidence_id, reference, label, day, affiliate, consents, trait, group_key, score::text,
        amount::text, currency, per_euro::text, rate_on, reason, reason_on, reason_detail, reason_by
        """

    private func candidates(_ query: SQL) async throws -> [(Int, Candidate)] {
        try await database.all("SELECT \(raw: Self.columns) FROM \(raw: query)") {
            (try $0.get("partner_id"), try Candidate(row: $0))
        }
    }

    /// Waivers that were approved and hold on the day, as the judgement reads them, by partner.
    func waivers(of partners: [Int], on day: Day) async throws -> [Int: [RequirementWaiver]] {
        let found = try await database.all(
            """
            SELECT partner_id, reference, level, requirement, reason, asked_by, decided_by, lower(valid) AS first_day,
                upper(valid) - 1 AS last_day
            FROM authorization_exceptions
            WHERE partner_id = ANY (\(partners)) AND kind = 'waiver' AND state = 'approved' AND valid @> \(day)::date
            ORDER BY reference
            """
        ) { (try $0.get("partner_id", as: Int.self), try RequirementWaiver(row: $0)) }
        return Dictionary(grouping: found, by: \.0).mapValues { $0.map(\.1) }
    }

    /// What the partner held on the day, each with its days and its reason.
    func held(by partner: Int, on day: Day) async throws -> [HeldAuthorization] {
        try await database.all(
            """
            SELECT level, lower(valid) AS first_day, upper(valid) - 1 AS last_day, cause, reason, exception_id,
                end_reason
            FROM partner_authorizations WHERE partner_id = \(partner) AND valid @> \(day)::date
            """, HeldAuthorization.init(row:))
    }

    /// Everything it ever held, the latest first.
    func history(of partner: Int) async throws -> [HeldAuthorization] {
        try await database.all(
            """
            SELECT level, lower(valid) AS first_day, upper(valid) - 1 AS last_day, cause, reason, exception_id,
                end_reason
            FROM partner_authorizations WHERE partner_id = \(partner) AND NOT isempty(valid)
            ORDER BY lower(valid) DESC, level
            """, HeldAuthorization.init(row:))
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

extension RequirementWaiver {
    fileprivate init(row: Row) throws {
        self.init(
            reference: try row.get("reference"), level: try row.get("level"), requirement: try row.get("requirement"),
            reason: try row.get("reason"), askedBy: try row.get("asked_by"), firstDay: try row.get("first_day"),
            lastDay: try row.get("last_day"), state: .granted, decidedBy: try row.get("decided_by"))
    }
}
