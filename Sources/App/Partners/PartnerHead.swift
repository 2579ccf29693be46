import PartnerProgram
import Postgres

/// What stands above every page of a partner: who it is, what state it is in, the one next thing to do, and the tabs.
struct PartnerHead: Sendable {
    enum Tab: Sendable {
        case summary, scorecard, profile, territory, group, agreements, people, onboarding, membership, reselling,
            history
    }

    let identity: Identity
    let tabs: Tabs
    /// A change that waits for somebody's decision.
    let pending: [Banner]
    /// Before and after of that change.
    let before: ChangeTable?
    let id: Int
    let path: String
    let name: String
    let day: Day
    let isToday: Bool
    let isAhead: Bool
    /// What it holds on the day.
    let held: [PartnerHolding]
    let viewer: PartnerViewer

    init(
        _ record: PartnerRecord, _ tab: Tab, for user: User, today: Day, _ database: any Querying
    ) async throws {
        let counts = try await PartnerHeadStore(database).counts(of: record.id, on: record.day)
        let waiting = try await PartnerHeadStore(database).waiting(of: record.id)
        let territory = try await PartnerStore(database).territory(of: record.id, on: record.day)
        viewer = PartnerViewer(user: user)
        id = record.id
        path = "/partners/\(record.id)"
        day = record.day
        isToday = record.day == today
        isAhead = record.day > today
        name = record.identity?.legalName ?? record.name
        held = try await PartnerHeadStore(database).held(by: record.id, on: record.day, isToday: isToday)
        let next = isToday ? viewer.next(for: record.id, waiting) : nil
        identity = Identity(
            name, tags: [Self.tag(record.status?.value)] + held.map(\.tag),
            facts: Self.facts(record, territory.map(\.name), user),
            buttons: [.link("View as of…", path + "/as-of")] + (next.map { [$0] } ?? []))
        let merger = try await PartnerHeadStore(database).merger(of: record.id, by: record.day)
        pending = (merger.map { [$0.banner] } ?? []) + (isToday ? waiting.banners : [])
        let showsChange = isToday && (tab == .summary || tab == .profile)
        before = showsChange ? waiting.change.map { ChangeTable("Proposed", $0.changes) } : nil
        tabs = Self.tabs(
            of: name, path, isToday ? "" : "?on=\(record.day)", tab, counts, countries: territory.count)
    }

    /// `suffix` keeps the day that is shown.
    private static func tabs(
        of name: String, _ path: String, _ suffix: String, _ tab: Tab, _ counts: PartnerHeadStore.Counts, countries: Int
    ) -> Tabs {
        Tabs(
            name,
            [
                .init("Summary", path + suffix, isCurrent: tab == .summary),
                .init("Scorecard", path + "/scorecard" + suffix, isCurrent: tab == .scorecard),
                .init("Profile", path + "/profile", isCurrent: tab == .profile),
                .init(
                    "Territory", path + "/territory" + suffix, count: countries, isCurrent: tab == .territory),
                .init("Group", path + "/group" + suffix, count: counts.group, isCurrent: tab == .group),
                .init(
                    "Agreements", path + "/agreements" + suffix, count: counts.agreements, isCurrent: tab == .agreements
                ),
                .init("People", path + "/people" + suffix, count: counts.people, isCurrent: tab == .people),
                .init("Onboarding", path + "/onboarding", count: counts.onboarding, isCurrent: tab == .onboarding),
                .init("Membership", path + "/membership", isCurrent: tab == .membership),
            ] + Self.last(path, tab))
    }

    private static func last(_ path: String, _ tab: Tab) -> [Tabs.Tab] {
        [
            .init("Reselling", path + "/reselling", isCurrent: tab == .reselling),
            .init("History", path + "/history", isCurrent: tab == .history),
        ]
    }

    /// The frame of a page of this partner, with the banner of another day. `subpage` is left out on the summary.
    func frame(_ frame: FrameMaker, _ subpage: String? = nil) -> Frame {
        let crumbs = viewer.user.kind == .partner ? [Link("Home", "/")] : [Link("Partners", "/partners")]
        let title = subpage.map { "\(name): \($0)" } ?? name
        return frame.with(asOf: isToday ? nil : .asOf(day.spoken, isAhead: isAhead, backTo: path))(
            title, section: "Partners", crumbs: crumbs)
    }

    static func tag(_ state: MembershipState?) -> Tag {
        state?.tag ?? .calm("Not a partner yet")
    }

    private static func facts(_ record: PartnerRecord, _ territory: [String], _ user: User) -> [Link] {
        let place = record.placeName.map { Link($0, nil) }
        let shown =
            territory.prefix(4).joined(separator: ", ")
            + (territory.count > 4 ? " and \(territory.count - 4) more" : "")
        let manager = record.manager.map { "Channel manager: \($0.name)" } ?? "No channel manager"
        return [Link(record.reference, nil), place].compactMap(\.self) + [
            Link("Territory: \(territory.isEmpty ? "none" : shown)", nil), Link(manager, nil),
        ]
    }
}

/// Who looks at a partner, and what that person may do there.
struct PartnerViewer: Sendable {
    let user: User

    /// Keeps the profile and the contacts: the partner's administrator, or those who run partners on its behalf.
    var keepsPartner: Bool { PartnerKeeperContext.admits(user) }
    /// Decides on what partners ask for.
    var decides: Bool { ChannelContext.admits(user) }
    var isStaff: Bool { user.kind == .staff }

    /// The one thing to do next; nothing for those who only look.
    func next(for partner: Int, _ waiting: PartnerWaiting) -> Button? {
        if decides {
            if let change = waiting.change, change.by != user.id {
                return .link("Decide the proposed change", "/profile-changes/\(change.id)", .primary)
            }
            if let publication = waiting.publication, publication.by != user.id {
                return .link("Decide the publication", "/profile-publications/\(publication.id)", .primary)
            }
        }
        if user.holds(.partnerAdministrator) {
            if let agreement = waiting.toSign {
                return .link("Sign \(agreement.reference)", "/agreements/\(agreement.id)", .primary)
            }
            if let invitation = waiting.invitation {
                return .link("Answer the invitation", "/integrators/\(invitation)", .primary)
            }
            return .link(
                waiting.hasSummary ? "Edit the profile" : "Complete the profile", "/partners/\(partner)/profile/edit",
                .primary)
        }
        return nil
    }
}
