import Foundation
import Testing

/// The pictures of the documents: taken by scripts/pictures, and shown.
@Suite struct TourTests {
    private let documents = [
        "README.md", "docs/tour.md", "docs/architecture.md", "docs/lists.md", "docs/operate.md", "docs/pieces.md",
        "docs/security.md",
    ]

    private func shown() throws -> Set<String> {
        let texts = try documents.map { try String(contentsOfFile: $0, encoding: .utf8) }
        return Set(texts.flatMap { $0.matches(of: /pictures\/([a-z0-9-]+\.png)/).map { String($0.1) } })
    }

    @Test func `every picture that is taken is shown, and every one that is shown is there`() throws {
        let taken = Set(try FileManager.default.contentsOfDirectory(atPath: "docs/pictures"))
        #expect(try shown().subtracting(taken).sorted() == [])
        #expect(try taken.subtracting(shown()).sorted() == [])
        #expect(taken.count > 70)
    }

    /// What the tour has to show of: each kind of page that there is.
    @Test(arguments: [
        "home", "partners-filtered", "partners-no-match", "saved-views", "profile-conflict", "apply-errors",
        "partner-territory", "territories", "tasks", "program-draft", "program-notice", "program-activation", "office",
        "search", "outbox", "access-requests", "home-360", "partner-360-dark", "people", "joint-plan", "fees", "survey",
        "survey-360", "reviews", "exceptions", "scorecard", "scorecard-what-if",
    ]) func `the tour shows each kind of page`(name: String) throws {
        #expect(try shown().contains(name + ".png"))
    }
}
