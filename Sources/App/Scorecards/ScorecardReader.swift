import PartnerProgram
import Postgres

/// What a scorecard is made of: the rules, what was held, and the judgement of each level.
struct ScorecardContent: Sendable {
    let rules: RequirementRules
    let cards: [(trace: Trace, card: Scorecard)]
    let held: [HeldAuthorization]
    let history: [HeldAuthorization]
}

/// Reads what partners did by a day, to be judged. The same for a page, a what-if and the radar.
struct ScorecardReader {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Nil where no version of the program decides the day.
    func read(_ partner: PartnerRecord, on day: Day, _ whatIf: WhatIfForm) async throws -> ScorecardContent? {
        guard let (rules, inputs) = try await inputs(of: [(partner.id, partner.reference)], on: day),
            let known = inputs[partner.id]
        else { return nil }
        var facts = known.facts
        for (measure, candidates) in whatIf.candidates(rules, on: day) {
            facts = facts.adding(candidates, to: measure)
        }
        let store = FactsStore(database)
        return ScorecardContent(
            rules: rules, cards: Judgement(rules).scorecards(known.with(facts)),
            held: try await store.held(by: partner.id, on: day), history: try await store.history(of: partner.id))
    }

    /// The rules of the day and what each partner is judged by, by its number; nil where no version decides the day.
    func inputs(of partners: [(partner: Int, reference: String)], on day: Day) async throws
        -> (rules: RequirementRules, inputs: [Int: JudgementInput])?
    {
        guard let (rules, settings) = try await RequirementRulesStore(database).rules(on: day) else { return nil }
        let store = FactsStore(database)
        let numbers = partners.map(\.partner)
        let facts = try await store.facts(of: numbers, on: day, for: rules)
        let waivers = try await store.waivers(of: numbers, on: day)
        let inputs = partners.map { partner, reference in
            let input = JudgementInput(
                partner: reference, day: day, facts: facts[partner] ?? EvidenceFacts([:]),
                waivers: waivers[partner] ?? [], settings: settings)
            return (partner, input)
        }
        return (rules, Dictionary(uniqueKeysWithValues: inputs))
    }
}
