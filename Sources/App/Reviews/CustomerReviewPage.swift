import Foundation
import PartnerProgram

/// One response: what was said, by whom, whether it counts and why.
struct CustomerReviewPage: Page {
    static let template = "reviews/show"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let banners: [Banner]
    let facts: Facts
    /// Why somebody has to look at it.
    let noted: Facts?
    let actions: [ActionForm]
    let timeline: Timeline

    init(
        frame: FrameMaker, _ record: CustomerReviewRecord, _ decisions: [CustomerReviewRecord.Decision],
        for user: User, _ typed: Typed, _ clock: OfficeClock
    ) {
        let title = "Review of \(record.projectName)"
        let isPartner = user.kind == .partner
        self.frame = frame(title, section: "Reviews", crumbs: [Link("Reviews", "/reviews")])
        problems = typed.summary
        identity = Identity(
            title, tags: [record.rules.verdict.tag],
            facts: [Link(record.reference, nil), Link(record.projectReference, "/projects/\(record.project)#reviews")]
                + (isPartner ? [] : [Link(record.partnerName, "/partners/\(record.partner)")]))
        let asked = decisions.first { $0.state == .asked }
        banners = Self.banners(record, asked, user)
        facts = Self.facts(record, isPartner: isPartner, clock)
        let flags = record.rules.flags
        noted = flags.isEmpty ? nil : Facts(nil, isStacked: true, flags.map { Fact($0.label, $0.meaning) })
        actions = OnboardingContext.admits(user) ? Self.actions(record, asked, user, typed) : []
        timeline = Self.timeline(record, decisions, clock)
    }

    private static func banners(
        _ record: CustomerReviewRecord, _ asked: CustomerReviewRecord.Decision?, _ user: User
    ) -> [Banner] {
        var banners: [Banner] = []
        if let asked {
            let whose = record.rules.asked?.askedBy == user.id ? "You asked for it: somebody else decides." : ""
            banners.append(
                Banner(.info, "\(asked.kind.label) asked for by \(asked.asker):", "\(asked.reason) \(whose)"))
        }
        switch record.rules.verdict {
        case .counts: break
        case .flagged:
            banners.append(Banner(.warn, "It does not count yet.", "A reviewer looks at what is noted below first."))
        case .excluded: banners.append(Banner(.warn, "It is left out:", record.exclusion ?? ""))
        case .unknown:
            banners.append(Banner(.info, "It does not count.", "The contact does not know the project."))
        }
        return banners
    }

    private static func facts(_ record: CustomerReviewRecord, isPartner: Bool, _ clock: OfficeClock) -> Facts {
        let words =
            record.isForVendor
            ? "For us alone: the partner does not see them." : isPartner ? nil : "The partner sees them too."
        return Facts(
            nil,
            [
                Fact("Score", record.scoreWords),
                Fact(
                    "Customer's words", record.comment ?? "None", note: record.comment == nil ? nil : words),
                Fact("Project", record.projectName, href: "/projects/\(record.project)#reviews"),
                Fact("Customer", record.customer),
                Fact("Contact", record.contactName, note: "\(record.contactRole), \(record.contactEmail)"),
                Fact(
                    "Day that counts", record.rules.receivedOn.spoken,
                    note: "Received \(clock.spoken(record.receivedAt)) (R98)."),
            ])
    }

    private static func timeline(
        _ record: CustomerReviewRecord, _ decisions: [CustomerReviewRecord.Decision], _ clock: OfficeClock
    ) -> Timeline {
        var entries: [Timeline.Entry] = []
        func add(_ title: String, _ at: Date, by: String, _ detail: String? = nil) {
            entries.append(
                Timeline.Entry(
                    title, time: clock.spoken(at), machineTime: at.formatted(.iso8601), by: by, detail: detail))
        }
        for decision in decisions {
            if let at = decision.decidedAt {
                add(
                    "\(decision.kind.label) \(decision.state == .refused ? "refused" : "approved")", at,
                    by: decision.decider ?? "Somebody of ours", decision.refusal ?? decision.reason)
            }
            if decision.kind != .acceptance {
                add("\(decision.kind.label) asked for", decision.askedAt, by: decision.asker, decision.reason)
            }
        }
        add("Received", record.receivedAt, by: record.contactName)
        return Timeline(entries)
    }
}
