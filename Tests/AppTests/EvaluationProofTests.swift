import PartnerProgram
import Postgres
import Testing

@testable import App

/// An evaluation is judged again from what was frozen: identical, or the first difference.
@Suite(.database) struct EvaluationProofTests {
    let world: EvaluationWorld
    var owner: Database { world.owner }

    init() async throws {
        world = try await EvaluationWorld()
        try await world.waive(.delivery)
        try await MeasuredDeal(name: "Banco do Mar", stages: [(25, "2021-03-10")]).add()
        try await MeasuredDeal.closed("Casa Verde", "2021-03-12", "40000.50", "USD").add()
        try await world.publish(1)
    }

    private func verify() async throws -> EvaluationProof.Finding? {
        try await EvaluationProof(database: owner).verify("ER-000001")
    }

    private func tamper(_ statement: String) async throws {
        try await owner.run(script: "SET session_replication_role = replica; \(statement)")
    }

    @Test func `it is identical, also after everything that counted has changed`() async throws {
        let hashes = try await world.hashes(1)
        let first = try await verify()
        #expect(first == .identical(partners: 2, inputHash: hashes[0], resultHash: hashes[1]))
        try await owner.run(
            script: """
                UPDATE opportunity_registrations SET prospect_name = 'Another';
                UPDATE partners SET name = 'Nova SA' WHERE id = 1;
                UPDATE opportunities SET stage = 10;
                """)
        #expect(try await verify() == first)
        #expect(try await EvaluationProof(database: owner).verify("ER-000009") == nil)
    }

    @Test func `a fact, an input, a trace, an outcome or a rule that was changed is found`() async throws {
        try await tamper("UPDATE evaluation_facts SET label = 'Another' WHERE label = 'Banco do Mar'")
        #expect(try await verify() == .differs("the input of P-000001, Nova Systems Lda."))
        try await tamper("UPDATE evaluation_facts SET label = 'Banco do Mar' WHERE label = 'Another'")
        try await tamper("UPDATE evaluation_results SET outcome = 'granted' WHERE id = 6")
        #expect("\(try #require(try await verify()))".hasPrefix("Different: the outcome of"))
        try await tamper("UPDATE evaluation_results SET outcome = 'not_reached' WHERE id = 6")
        try await tamper("UPDATE evaluation_results SET trace = replace(trace, '\"day\"', '\"date\"') WHERE id = 1")
        #expect("\(try #require(try await verify()))".hasPrefix("Different: the trace of"))
        try await tamper("DELETE FROM evaluation_results WHERE id = 1")
        #expect("\(try #require(try await verify()))".contains("has other results than are kept"))
        try await tamper(
            """
            ALTER TABLE evaluation_freezes DROP CONSTRAINT evaluation_freezes_hash_their_rules;
            UPDATE evaluation_freezes SET rules = replace(rules, '"threshold":"2"', '"threshold":"1"')
            """)
        #expect(try await verify() == .differs("the rules do not give their SHA-256."))
    }

    @Test func `a trace that was taken away or put in changes the hash of the whole`() async throws {
        try await tamper("UPDATE evaluation_freezes SET result_hash = sha256('other')")
        #expect("\(try #require(try await verify()))".hasPrefix("Different: the hash of all results is"))
    }
}
