import Foundation
import PartnerProgram

/// Everything about one partner in short, each part with the way to all of it.
struct PartnerPage: Page {
    static let template = "partners/show"
    let frame: Frame
    let head: PartnerHead
    let facts: Facts
    let territory: Table?
    let territoryEmpty: EmptyState?
    let operations: Table?
    let agreements: Table?
    let agreementsEmpty: EmptyState?
    let allAgreements: Link?
    let onboarding: Table?
    let allOnboarding: Link?
    let clocks: [ClockFace]
    let hasClocks: Bool
    let summary: Facts
    let people: Facts
    let allPeople: Link
    let timeline: Timeline?
    let timelineEmpty: EmptyState?
    let lastChange: String?

    /// What the page is made of, as read.
    struct Content: Sendable {
        let record: PartnerRecord
        let tradingNames: [String]
        let territory: [TerritoryCountry]
        let operations: [LocalOperation]
        let agreements: [PartnerAgreementLine]
        let clocks: [ClockLine]
        let onboarding: [OnboardingLine]
        let users: [PortalUser]
        let contacts: [PartnerContactLine]
        let timeline: [HistoryEntry]
        let lastChange: (at: Date, by: String)?
    }

    init(frame: Frame, head: PartnerHead, content: Content, clock: OfficeClock) {
        self.frame = frame
        self.head = head
        let tables = PartnerTables(path: head.path, suffix: head.isToday ? "" : "?on=\(head.day)")
        let all = PartnerFacts(
            content: content, held: tables.held(head.held), isForPartner: head.viewer.user.kind == .partner)
        facts = all.legal
        summary = all.membership
        people = all.people
        territory = content.territory.isEmpty ? nil : tables.territory(content.territory)
        territoryEmpty =
            content.territory.isEmpty
            ? .nothingYet(
                "No territory", "No executed agreement names a country for this day. Only an agreement can (R15).")
            : nil
        operations = content.operations.isEmpty ? nil : tables.operations(content.operations)
        agreements = content.agreements.isEmpty ? nil : tables.agreements(Array(content.agreements.prefix(5)))
        agreementsEmpty =
            content.agreements.isEmpty
            ? .nothingYet("No agreements yet", "The Order Form will stand here once it is drawn up.") : nil
        allAgreements =
            content.agreements.count > 5 ? tables.link("View all \(content.agreements.count)", "/agreements") : nil
        onboarding =
            content.onboarding.isEmpty ? nil : tables.onboarding(Array(content.onboarding.prefix(5)), on: head.day)
        allOnboarding = content.onboarding.isEmpty ? nil : Link("View the onboarding", head.path + "/onboarding")
        clocks = content.clocks.map { $0.face(on: head.day, path: head.path) }
        hasClocks = !clocks.isEmpty
        allPeople = tables.link("View all \(content.users.count + content.contacts.count) people", "/people")
        let shown = content.timeline.prefix(8).map { $0.shown(clock) }
        timeline =
            shown.isEmpty
            ? nil
            : Timeline(
                shown, more: content.timeline.count > 8 ? Link("View all that happened", head.path + "/history") : nil)
        timelineEmpty = shown.isEmpty ? .nothingYet("Nothing yet", "What happens to the partner is told here.") : nil
        lastChange = content.lastChange.map { "Last changed on \(clock.spoken($0.at)) by \($0.by)." }
    }
}

/// All agreements of one partner.
struct PartnerAgreementsPage: Page {
    static let template = "partners/agreements"
    let frame: Frame
    let head: PartnerHead
    let agreements: Table?
    let buttons: [Button]
    let empty: EmptyState?

    init(frame: Frame, head: PartnerHead, lines: [PartnerAgreementLine]) {
        self.frame = frame
        self.head = head
        let path = "/partners/\(head.id)/agreements/new?kind="
        buttons =
            head.viewer.user.holds(.legal) && head.isToday
            ? [
                .link("Draw up an addendum", path + AgreementKind.addendum.rawValue),
                .link("Draw up a new Order Form", path + AgreementKind.orderForm.rawValue),
            ] : []
        agreements = lines.isEmpty ? nil : PartnerTables(path: head.path, suffix: "").agreements(lines)
        empty =
            lines.isEmpty
            ? .nothingYet("No agreements yet", "The Order Form will stand here once it is drawn up.") : nil
    }
}
