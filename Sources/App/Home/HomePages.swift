import Foundation
import PartnerProgram

/// For strangers: what this is, and the two ways in.
struct WelcomePage: Page {
    static let template = "home/welcome"
    let frame: Frame
}

/// What waits for the reader, the most urgent first.
struct HomePage: Page {
    static let template = "home/home"
    let frame: Frame
    let title: String
    let sentence: String
    let start: Button?
    let tiles: [Tile]
    let empty: EmptyState?

    init(frame: FrameMaker, user: User, work: [WorkList], clock: OfficeClock) {
        self.frame = frame("Home")
        title = "What waits for you"
        let total = work.reduce(0) { $0 + $1.count }
        let late = work.reduce(0) { $0 + $1.late }
        sentence =
            "\(clock.today.spoken): "
            + (total == 0 ? "nothing waits." : "\(total) to do, \(late == 0 ? "none" : String(late)) overdue.")
        start = work.first.map { .link("Start with the most urgent: \($0.words.lowercased())", $0.href, .primary) }
        tiles = work.map { $0.tile(clock) }
        empty =
            work.isEmpty
            ? .nothingYet(
                "All done",
                user.kind == .auditor
                    ? "An auditor sees everything and decides nothing: no work waits here."
                    : "Nothing waits for you. New work appears here, the most urgent first.") : nil
    }
}

/// Where a partner stands, until when, and what is asked of it.
struct PartnerHomePage: Page {
    static let template = "home/partner"
    let frame: Frame
    let identity: Identity
    let clock: ClockFace?
    let tiles: [Tile]
    let facts: Facts
    let asks: EmptyState?

    init(frame: FrameMaker, user: User, standing: PartnerStanding, work: [WorkList], clock: OfficeClock) {
        let company = "/partners/\(user.partnerID ?? 0)"
        let status = MembershipState(rawValue: standing.status)
        self.frame = frame("Home")
        identity = Identity(
            standing.name,
            tags: [Tag(status?.label ?? "Prospect", status == .registered || status == .authorized ? .good : .warn)],
            facts: [Link(standing.reference, company)])
        self.clock = standing.endsOn.map { day in
            ClockFace(
                "Your membership runs until", date: day.spoken, left: day.distance(from: clock.today) + ".",
                isLate: day < clock.today, link: Link("How this is counted", company))
        }
        tiles = work.map { $0.tile(clock) } + Self.tiles(standing, company, clock)
        facts = Facts(
            "Your company",
            [
                Fact("Partner since", standing.signedOn?.spoken),
                Fact("Your channel manager", standing.manager, note: standing.managerEmail),
                Fact("Profile", "Look at it and keep it", href: company + "/profile"),
            ])
        asks =
            tiles.isEmpty
            ? .nothingYet(
                "Nothing is asked of you", "Tasks, changes that wait for an answer and signatures appear here.")
            : nil
    }

    private static func tiles(_ standing: PartnerStanding, _ company: String, _ clock: OfficeClock) -> [Tile] {
        var tiles: [Tile] = []
        if standing.openTasks > 0 {
            tiles.append(
                Tile(
                    "Onboarding still open", "\(standing.openTasks) of \(standing.tasks)",
                    note: standing.nextTask.map { "next due \($0.spoken), \($0.distance(from: clock.today))" },
                    href: company + "/onboarding", isLate: standing.nextTask.map { $0 < clock.today } ?? false))
        }
        if standing.changes + standing.publications > 0 {
            tiles.append(
                Tile(
                    "Changes that wait for our answer", String(standing.changes + standing.publications),
                    href: company + "/profile"))
        }
        return tiles
    }
}

extension WorkList {
    /// What the list holds, in words.
    var words: String {
        switch name {
        case "applications_unassigned": "Applications nobody has taken"
        case "applications_mine": "Applications you review"
        case "order_forms_missing": "Order Forms to draw up"
        case "agreements_draft": "Agreements to send"
        case "agreements_waiting": "Agreements to countersign"
        case "agreements_to_sign": "Agreements to sign"
        case "onboarding_mine": "Onboarding tasks of yours"
        case "tasks_mine": "Tasks of yours at partners"
        case "managers_missing": "Partners without a channel manager"
        case "combinations_reported": "Combinations to assess"
        case "combinations_due": "Combinations to apply"
        case "registrations_unassigned": "Registrations without a reviewer"
        case "registrations_mine": "Registrations for you to decide"
        case "registrations_returned": "Registrations to answer"
        case "projects_unsupported": "Projects without support"
        case "supports_to_answer": "Forms of support to answer"
        case "exceptions_to_decide": "Exceptions to decide"
        case "evaluations_to_approve": "Evaluations to approve"
        case "reviews_flagged": "Customer reviews to look at"
        case "reviews_to_decide": "Customer reviews to decide"
        case "msp_clients_to_verify": "MSP agreements to verify"
        case "new_hires_to_decide": "New hires to decide"
        case "certificates_to_verify": "Certificates to verify"
        case "joint_plans_to_answer": "Joint Business Plans to answer"
        case "fees_overdue": "Fees overdue"
        case "waivers_to_decide": "Fees that may be waived"
        case "invitations_to_answer": "Invitations to sell with us"
        case "integrator_invitations": "Invitation as Global System Integrator"
        case "financial_reviews_requested": "Financial reviews to take up"
        case "financial_reviews_to_decide": "Financial reviews to decide"
        case "financial_reviews_asked": "Questions of our Finance team"
        case "profile_changes": "Profile changes to decide"
        case "consents_requested": "Affiliate consents nobody has taken up"
        case "consents_under_review": "Affiliate consents under review"
        case "mail_given_up": "Mail that could not be sent"
        case "users_invited": "Invitations not taken up yet"
        case "access_requests": "People who ask for access"
        default: "Other work"
        }
    }

    func tile(_ clock: OfficeClock) -> Tile {
        let due = nextDue.map { "next due \($0.spoken)" + (distance.map { ", \($0)" } ?? "") }
        let since = oldest.map { "oldest since \(Day.day(of: $0, in: clock.zone).spoken)" }
        let overdue = late > 0 ? "\(late) overdue" : nil
        let note = [overdue, since, due].compactMap(\.self).joined(separator: "; ")
        return Tile(words, String(count), note: note.isEmpty ? nil : note, href: href, isLate: late > 0)
    }
}

extension Day {
    /// "today", "in 3 days", "overdue by 1 day".
    func distance(from today: Day) -> String {
        let days = today.days(until: self)
        let words = "\(abs(days)) day\(abs(days) == 1 ? "" : "s")"
        return days == 0 ? "today" : days > 0 ? "in \(words)" : "overdue by \(words)"
    }
}
