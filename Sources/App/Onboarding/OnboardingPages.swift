import Foundation
import PartnerProgram
import Postgres

/// The tasks of one partner with their items.
struct PartnerOnboardingPage: Page {
    static let template = "onboarding/partner"
    let frame: Frame
    let problems: ErrorSummary?
    let head: PartnerHead
    let tag: Tag?
    let tasks: [TaskBox]
    let empty: EmptyState?

    init(
        _ id: Int, _ database: Transaction, _ frame: FrameMaker, _ desk: Desk, _ user: User, _ typed: Typed
    ) async throws {
        let store = OnboardingStore(database)
        let today = desk.clock.today
        let partner = try await PartnerStore(database).require(id, on: today)
        let records = try await store.tasks(of: id)
        var people = OnboardingPeople()
        if OnboardingContext.admits(user) {
            people = OnboardingPeople(
                owners: try await store.possibleOwners(), successManagers: try await store.successManagers())
        }
        head = try await PartnerHead(partner, .onboarding, for: user, today: today, database)
        self.frame = head.frame(frame, "Onboarding")
        problems = typed.summary
        let open = records.count { $0.state == .open }
        tag = records.isEmpty ? nil : open == 0 ? .good("Completed") : .warn("\(open) open")
        tasks = records.map { TaskBox($0, desk, user, people, typed) }
        empty =
            records.isEmpty
            ? .nothingYet("No onboarding tasks", "They open when the Order Form is executed.") : nil
    }
}

/// Who can be given a task, and who holds a kick-off.
struct OnboardingPeople: Sendable {
    var owners: [(id: Int, name: String)] = []
    var successManagers: [(id: Int, name: String)] = []
}

/// One task: facts, items, and what the reader may do.
struct TaskBox: Sendable {
    let slug: String
    let title: String
    let tag: Tag
    let facts: Facts
    let items: [ItemLine]
    let actions: [ActionForm]

    struct ItemLine: Sendable {
        let title: String
        let note: String?
        let tag: Tag
        let action: String?
        let button: String
        let value: String

        init(_ item: OnboardingRecord.Item, of record: OnboardingRecord, _ clock: OfficeClock, mayTick: Bool) {
            title = item.title
            let isSeen = item.fact != nil && item.doneBy == nil
            note =
                item.doneAt.map { at in
                    isSeen
                        ? "Seen by Partnerdesk on \(clock.spoken(at))"
                        : "\(clock.spoken(at))\(item.doneBy.map { ", \($0)" } ?? "")"
                } ?? (item.mayBeTicked ? nil : "Partnerdesk sees by itself when it is done")
            tag = item.doneAt == nil ? .warn("Open") : .good("Done")
            action = mayTick && item.mayBeTicked ? "\(record.path)/items/\(item.position)" : nil
            button = item.doneAt == nil ? "Tick" : "Untick"
            value = item.doneAt == nil ? "yes" : "no"
        }
    }

    init(_ record: OnboardingRecord, _ desk: Desk, _ user: User, _ people: OnboardingPeople, _ typed: Typed) {
        let isDoer = OnboardingContext.admits(user) || (user.holds(.partnerAdministrator) && record.kind.isThePartners)
        let isOpen = record.state == .open
        let today = desk.clock.today
        slug = record.kind.slug
        title = record.kind.title
        tag =
            switch record.state {
            case .open: record.isLate(on: today) ? .bad("Overdue") : .warn("Open")
            case .done: .good("Done")
            case .notNeeded: .calm("Not needed")
            }
        facts = Facts(
            nil,
            [
                Fact("Owner", record.ownerName ?? (user.kind == .partner && record.ownerID != nil ? "Our team" : nil)),
                Fact("Due", record.dueOn.spokenWithWeekday, note: isOpen ? record.dueOn.left(from: today) : nil),
                Fact(record.state == .notNeeded ? "Reason" : "Evidence", record.evidence, note: record.closed),
            ] + Self.meeting(record) + (record.kind.clause.map { [Fact("Rests on", $0)] } ?? []))
        items = record.items.map { ItemLine($0, of: record, desk.clock, mayTick: isDoer && isOpen) }
        actions = isDoer && isOpen ? Self.actions(record, user, people, typed) : []
    }

    private static func meeting(_ record: OnboardingRecord) -> [Fact] {
        guard record.kind.hasMeeting else { return [] }
        let name = record.kind == .marketing ? "Meeting" : "Kick-off"
        return [record.meeting?.fact(record.kind) ?? Fact(name, nil)]
    }

    private static func actions(
        _ record: OnboardingRecord, _ user: User, _ people: OnboardingPeople, _ typed: Typed
    ) -> [ActionForm] {
        let slug = record.kind.slug
        let evidence =
            record.kind == .marketing
            ? "Where it is written that the partner is marketing ready" : "Where it can be seen"
        var forms: [ActionForm] = []
        if record.kind.hasMeeting, OnboardingContext.admits(user) {
            forms.append(OnboardingMeeting.form(record, people.successManagers, typed))
        }
        if record.doneCount == record.items.count, record.meeting != nil || !record.kind.hasMeeting {
            forms.append(
                ActionForm(
                    "Close as done", to: record.path + "/evidence",
                    [ReasonForm.field("\(slug)-evidence", "Evidence", hint: evidence, typed)], button: "Close as done"))
        }
        guard OnboardingContext.admits(user) else { return forms }
        let owner = typed.form["\(slug)-owner"]
        forms.append(
            ActionForm(
                "Another owner", to: record.path + "/owner",
                [
                    .select(
                        "\(slug)-owner", "Who takes it",
                        value: owner.isEmpty ? record.ownerID.map(String.init) ?? "" : owner,
                        empty: "Choose a person", options: people.owners.map { (String($0.id), $0.name) },
                        problem: typed.problems["\(slug)-owner"])
                ], button: "Give the task"))
        forms.append(
            ActionForm(
                "Not needed", to: record.path + "/waiver",
                [ReasonForm.field("\(slug)-reason", "Why is it not needed?", typed)], button: "Close as not needed"))
        return forms
    }
}

extension OnboardingRecord {
    /// "8 March 2021, Oli Brandt".
    fileprivate var closed: String? {
        doneOn.map { [$0.spoken, doneBy].compactMap(\.self).joined(separator: ", ") }
    }
}
