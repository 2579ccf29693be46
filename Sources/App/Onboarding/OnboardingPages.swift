import Foundation
import PartnerProgram
import Postgres

/// The tasks of one partner with their items.
struct PartnerOnboardingPage: Page {
    static let template = "onboarding/partner"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let tasks: [TaskBox]
    let empty: EmptyState?

    init(
        _ partner: Int, _ database: Transaction, _ frame: FrameMaker, _ desk: Desk, _ user: User, _ typed: Typed
    ) async throws {
        let store = OnboardingStore(database)
        guard let (name, reference) = try await store.partner(partner) else { throw Refusal.notFound }
        let records = try await store.tasks(of: partner)
        let owners = OnboardingContext.admits(user) ? try await store.possibleOwners() : []
        let crumbs = user.kind == .partner ? [] : [Link("Partners", "/partners")]
        self.frame = frame(
            "Onboarding of \(name)", section: "Partners", crumbs: crumbs + [Link(name, "/partners/\(partner)")])
        problems = typed.summary
        let open = records.count { $0.state == .open }
        identity = Identity(
            "Onboarding of \(name)",
            tags: records.isEmpty ? [] : [open == 0 ? .good("Completed") : .warn("\(open) open")],
            facts: [Link(reference, nil), Link("Membership", "/partners/\(partner)/membership")])
        tasks = records.map { TaskBox($0, desk, user, owners, typed) }
        empty =
            records.isEmpty
            ? .nothingYet("No onboarding tasks", "They open when the Order Form is executed.") : nil
    }
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
    }

    init(_ record: OnboardingRecord, _ desk: Desk, _ user: User, _ owners: [(id: Int, name: String)], _ typed: Typed) {
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
            ] + (record.kind.isThePartners ? [] : [Fact("Rests on", record.kind.clause)]))
        items = record.items.map { item in
            ItemLine(
                title: item.title,
                note: item.doneAt.map { "\(desk.clock.spoken($0))\(item.doneBy.map { ", \($0)" } ?? "")" },
                tag: item.doneAt == nil ? .warn("Open") : .good("Done"),
                action: isDoer && isOpen ? "\(record.path)/items/\(item.position)" : nil,
                button: item.doneAt == nil ? "Tick" : "Untick", value: item.doneAt == nil ? "yes" : "no")
        }
        actions = isDoer && isOpen ? Self.actions(record, user, owners, typed) : []
    }

    private static func actions(
        _ record: OnboardingRecord, _ user: User, _ owners: [(id: Int, name: String)], _ typed: Typed
    ) -> [ActionForm] {
        let slug = record.kind.slug
        let evidence =
            record.kind == .marketing ? "Who met when, and that the partner is marketing ready" : "Where it can be seen"
        var forms: [ActionForm] = []
        if record.doneCount == record.items.count {
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
                        empty: "Choose a person", options: owners.map { (String($0.id), $0.name) },
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
