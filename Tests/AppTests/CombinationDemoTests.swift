import PartnerProgram
import Postgres
import Testing

@testable import App

@Suite(.database) struct CombinationDemoTests {
    @Test func `the demo world has combinations on their way, and the assessed one can be carried out`() async throws {
        let owner = try await TestDatabase.emptied()
        _ = try await DemoWorld(root: ".").make(in: owner)
        let states = try await owner.all("SELECT id, state FROM business_combinations ORDER BY state") {
            (try $0.get("id", as: Int.self), try $0.get("state", as: String.self))
        }
        #expect(states.map(\.1) == ["applied", "assessed", "reported"])
        for (id, state) in states {
            let record = try await CombinationStore(owner).require(id)
            guard state != "applied" else {
                #expect((record.plan?.rows.count ?? 0) > 10)
                continue
            }
            let plan = CombinationPlan(try await CombinationFactsStore(owner).facts(of: record))
            #expect((plan.open == 0) == (state == "assessed"))
            if let assessed = record.plan { #expect(plan.changes(since: assessed) == []) }
        }
        await owner.close()
    }
}
