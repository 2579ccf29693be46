import Foundation
import PartnerProgram
import Postgres

/// An onboarding task as it is kept.
struct OnboardingRecord: Sendable {
    let id: Int
    let partnerID: Int
    let partnerName: String
    let kind: OnboardingTask.Kind
    let state: OnboardingTask.State
    let ownerID: Int?
    /// Partners do not see the names of staff.
    let ownerName: String?
    let dueOn: Day
    let evidence: String?
    let doneOn: Day?
    let doneBy: String?
    let meeting: OnboardingMeeting?
    let version: Int
    private(set) var items: [Item] = []

    struct Item: Sendable {
        let position: Int
        let title: String
        let fact: OnboardingTask.Fact?
        let doneAt: Date?
        let doneBy: String?

        init(row: Row) throws {
            position = try row.get("position")
            title = try row.get("title")
            fact = try row.optional("fact")
            doneAt = try row.optional("done_at")
            doneBy = try row.optional("done_by")
        }

        /// What Partnerdesk has seen is no longer ticked, nor what it alone can see.
        var mayBeTicked: Bool {
            guard let fact else { return true }
            return fact.mayBeTicked && (doneAt == nil || doneBy != nil)
        }
    }

    init(row: Row) throws {
        id = try row.get("id")
        partnerID = try row.get("partner_id")
        partnerName = try row.get("partner_name")
        kind = try row.get("kind")
        state = try row.get("state")
        ownerID = try row.optional("owner_id")
        ownerName = try row.optional("owner_name")
        dueOn = try row.get("due_on")
        evidence = try row.optional("evidence")
        doneOn = try row.optional("done_on")
        doneBy = try row.optional("closer_name")
        meeting = try OnboardingMeeting(row: row)
        version = try row.get("version")
    }

    func with(_ items: [Item]) -> OnboardingRecord {
        var copy = self
        copy.items = items
        return copy
    }

    var rules: OnboardingTask {
        OnboardingTask(
            kind: kind, state: state, itemsDone: items.map { $0.doneAt != nil },
            itemsSeen: Set(items.indices.filter { !items[$0].mayBeTicked }), hasMet: meeting != nil)
    }

    var doneCount: Int { items.count { $0.doneAt != nil } }

    /// "/partners/7/onboarding/marketing".
    var path: String { "/partners/\(partnerID)/onboarding/\(kind.slug)" }

    func isLate(on today: Day) -> Bool { state == .open && dueOn < today }
}

extension OnboardingTask.Kind {
    /// The task's name in an address.
    var slug: String { rawValue.replacing("_", with: "-") }

    init?(slug: String) { self.init(rawValue: slug.replacing("-", with: "_")) }
}
