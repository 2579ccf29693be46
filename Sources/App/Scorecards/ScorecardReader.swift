import PartnerProgram
import Postgres

/// What a scorecard is made of: the rules, what was held, and the judgement of each level.
struct ScorecardContent: Sendable {
    let rules: RequirementRules
    let cards: [(trace: Trace, card: Scorecard)]
    let held: [HeldAuthorization]
    let history: [HeldAuthorization]
}

/// Reads the facts of a partner on a day and has them judged. The same for a page, a run and a what-if.
struct ScorecardReader {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Nil where no version of the program decides the day.
    func read(_ partner: PartnerRecord, on day: Day, _ whatIf: WhatIfForm) async throws -> ScorecardContent? {
        guard let (rules, settings) = try await RequirementRulesStore(database).rules(on: day) else { return nil }
        let store = FactsStore(database)
        var facts = try await store.facts(of: [partner.id], on: day, for: rules)[partner.id] ?? EvidenceFacts([:])
        for (measure, candidates) in whatIf.candidates(rules, on: day) {
            facts = facts.adding(candidates, to: measure)
        }
        let input = JudgementInput(
            partner: partner.reference, day: day, facts: facts,
            waivers: try await store.waivers(of: partner.id, on: day), settings: settings)
        let cards = Judgement(rules).traces(input).compactMap { trace in
            Scorecard(trace, rules, input).map { (trace: trace, card: $0) }
        }
        return ScorecardContent(
            rules: rules, cards: cards, held: try await store.held(by: partner.id, on: day),
            history: try await store.history(of: partner.id))
    }
}
