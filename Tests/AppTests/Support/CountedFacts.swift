import PartnerProgram
import Postgres
import Testing

@testable import App

/// What a row of the requirements counts of Nova's facts on a day, by the whole way from the database to the judgement:
/// "CH-000001 counted", or the reference with the code of the reason and what its sentence names besides.
enum CountedFacts {
    static func of(_ asking: RequirementRule.Asking, on day: String) async throws -> [String] {
        let day = try #require(Day(iso: day))
        return try await TestDatabase.current.doors.staff.snapshot(settings: ["app.user_id": "1"]) { database in
            let (rules, settings) = try #require(try await RequirementRulesStore(database).rules(on: day))
            let facts = try await FactsStore(database).facts(of: [1], on: day, for: rules)[1] ?? EvidenceFacts([:])
            let candidates = facts[asking.measure]
            let tally = Counting(asking, settings: settings).tally(candidates)
            let reasons = Dictionary(tally.leftOut.map { ($0.id, $0.exclusion) }) { first, _ in first }
            let counted = Set(tally.counted.map(\.id))
            return candidates.compactMap { fact in
                if counted.contains(fact.id) { return "\(fact.reference) counted" }
                return reasons[fact.id].map { left in
                    ([fact.reference, left.reason.rawValue] + (left.detail.map { [$0] } ?? [])).joined(separator: " ")
                }
            }
        }
    }
}
