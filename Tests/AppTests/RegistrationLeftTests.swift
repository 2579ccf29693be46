import HTTPTypes
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Who has left the program registers, submits and contributes nothing new (SM10), and reads why.
@Suite(.database) struct RegistrationLeftTests {
    let owner = TestDatabase.current.owner

    init() async throws { try await Registrations.prepare() }

    private func leave(_ state: MembershipState) async throws {
        try await owner.execute("UPDATE partners SET status = \(state) WHERE id = 1")
    }

    static let left: [(MembershipState, String)] = [
        (.removed, "the partner was removed from the program"),
        (.terminated, "the partner&#39;s agreement was terminated"),
        (.merged, "the partner was absorbed by another"),
    ]

    private func refuses(_ answer: Answer, _ words: String) -> Bool {
        let html = answer.html.replacing("'", with: "&#39;")
        return answer.status == .conflict && html.contains("Only partners in the program register")
            && html.contains(words)
    }

    @Test(arguments: left) func `nothing is begun, submitted, answered or copied`(
        state: MembershipState, words: String
    ) async throws {
        let draft = try await Registrations.draft()
        let returned = try await Registrations.underReview(["prospect_domain": "other.example", "prospect_number": ""])
        _ = try await TestApp(as: .dora).post(
            "/opportunities/\(returned)/question",
            ["version": Registrations.version(returned), "question": "Who?", "fields": "contact"])
        let rejected = try await Registrations.underReview(["prospect_domain": "third.example", "prospect_number": ""])
        _ = try await TestApp(as: .dora).post(
            "/opportunities/\(rejected)/rejection",
            ["version": Registrations.version(rejected), "reason": "incomplete", "note": "Who pays?"])
        try await leave(state)
        let ravi = try await TestApp(as: .ravi)
        #expect(refuses(try await ravi.get("/opportunities/new"), words))
        #expect(refuses(try await ravi.post("/opportunities", Registrations.form), words))
        for (id, step) in [(draft, "submission"), (returned, "answer"), (rejected, "copy")] {
            let answer = try await ravi.post(
                "/opportunities/\(id)/\(step)", ["version": Registrations.version(id), "answer": "Rui"])
            #expect(refuses(answer, words), "\(step)")
        }
        #expect(try await stored("SELECT count(*) FROM opportunity_registrations") == 3)
        #expect(try await Registrations.state(draft) == "draft")
        #expect(try await Registrations.state(returned) == "returned")
        #expect(try await ravi.get("/opportunities/\(draft)").status == .ok, "what there is can be read")
    }

    @Test(arguments: left) func `no contribution is entered or changed`(
        state: MembershipState, words: String
    ) async throws {
        let id = try await Registrations.approved()
        let ravi = try await TestApp(as: .ravi, on: "2021-03-12")
        let path = "/opportunities/\(id)/contributions/presentation"
        _ = try await ravi.post(path, Registrations.presentation.merging(["do": "later"]) { $1 })
        try await leave(state)
        #expect(refuses(try await ravi.get(path), words))
        #expect(refuses(try await ravi.post(path, Registrations.presentation), words))
        let sent = try await ravi.post(
            "/contributions/1/edit", Registrations.presentation.merging(["version": "1"]) { $1 })
        #expect(refuses(sent, words))
        #expect(try await stored("SELECT string_agg(state, ' ') FROM contributions") == "draft")
    }

    @Test func `who may still be removed is in the program until then`() async throws {
        try await leave(.removalPending)
        let id = try await Registrations.submitted()
        #expect(try await Registrations.state(id) == "submitted")
    }
}
