import Foundation
import PartnerProgram

/// One application as a reviewer reads it.
struct ApplicationPage: Page {
    static let template = "applications/show"
    let frame: Frame
    let identity: Identity
    let next: Link?
    let banners: [Banner]
    let duplicates: Table?
    let requirements: [RequirementRow]
    let gatesNote: String
    let comments: [CommentCard]
    let sections: [Facts]
    let presences: Table
    let summary: Facts
    let clock: ClockFace?
    let timeline: Timeline
    let take: String?
    let takeLabel: String
    let version: Int

    init(frame: FrameMaker, _ file: ApplicationFile, _ clock: OfficeClock) {
        let record = file.record
        let rules = record.rules
        self.frame = frame(
            rules.legalName, section: "Applications",
            crumbs: [Link("Applications", "/applications"), Link(rules.legalName, nil)])
        let mayDecide = file.objection == nil
        identity = Identity(
            rules.legalName, tags: [rules.state.tag], facts: [Link(record.reference, nil)] + Self.people(file),
            buttons: (mayDecide ? Self.buttons(record) : []) + file.orderForm.buttons)
        next = file.next.map { Link("Next: \($0.position) of \($0.total)", "/applications/\($0.id)") }
        banners = Self.banners(file)
        duplicates = file.duplicates
        requirements = file.requirements
        gatesNote = record.decidedAt.map { "As judged on \(clock.spoken($0))" } ?? "As the application stands now"
        comments = Self.comments(file, clock)
        sections = ApplicationFacts(file).sections
        presences = ApplicationFacts(file).presences
        summary = ApplicationFacts(file).summary(clock)
        self.clock =
            rules.state.isUndecided
            ? ClockFace(
                "Answer due", date: file.term.due.spokenWithWeekday, left: file.term.left, isLate: file.term.isLate)
            : nil
        timeline = Timeline(file.timeline.map { Self.entry($0, clock) })
        let canTake = rules.state == .submitted || (rules.state == .underReview && !file.isMine)
        take = mayDecide && canTake ? "/applications/\(record.id)/review" : nil
        takeLabel = rules.state == .submitted ? "Assign to me" : "Take over from \(file.reviewer ?? "the reviewer")"
        version = record.version
    }

    private static func people(_ file: ApplicationFile) -> [Link] {
        file.reviewer.map { [Link("Reviewer: \($0)", nil)] } ?? []
    }

    private static func buttons(_ record: ApplicationRecord) -> [Button] {
        guard record.rules.state == .underReview else { return [] }
        let path = "/applications/\(record.id)"
        let rest: [Button] = [.link("Ask for information", path + "/question"), .link("Reject", path + "/rejection")]
        return record.rules.gatesAreMet ? [.link("Approve", path + "/approval", .primary)] + rest : rest
    }

    private static func banners(_ file: ApplicationFile) -> [Banner] {
        var banners: [Banner] = []
        if let objection = file.objection, file.record.rules.state.isUndecided {
            banners.append(Banner(.info, "Not yours to decide.", objection))
        }
        let strong = file.matches.filter(\.isStrong)
        if !strong.isEmpty, file.record.decidedAt == nil {
            let names = strong.prefix(3).map { "\($0.name) (\($0.reference))" }.joined(separator: ", ")
            banners.append(
                Banner(.warn, "This company may be known already.", "Compare it with \(names) before you decide."))
        }
        if file.record.rules.state == .underReview, !file.record.rules.gatesAreMet {
            banners.append(
                Banner(.warn, "It cannot be approved as it stands.", "The requirements below say what is missing."))
        }
        if let rejection = file.record.rules.rejection {
            banners.append(Banner(.info, "\(rejection.reason.label).", rejection.message))
        }
        return banners
    }

    private static func comments(_ file: ApplicationFile, _ clock: OfficeClock) -> [CommentCard] {
        file.exchanges.flatMap { exchange -> [CommentCard] in
            let question = CommentCard(
                by: exchange.askedBy, time: clock.spoken(exchange.askedAt),
                machineTime: exchange.askedAt.formatted(.iso8601), exchange.question,
                sharedWith: file.record.applicantName)
            guard let answer = exchange.answer, let at = exchange.answeredAt else { return [question] }
            return [
                CommentCard(
                    by: file.record.applicantName, time: clock.spoken(at), machineTime: at.formatted(.iso8601), answer,
                    sharedWith: file.record.applicantName), question,
            ]
        }
    }

    private static func entry(_ entry: TimelineEntry, _ clock: OfficeClock) -> Timeline.Entry {
        Timeline.Entry(
            entry.detail.map { "\(entry.title): \($0)" } ?? entry.title, time: clock.spoken(entry.at),
            machineTime: entry.at.formatted(.iso8601), by: entry.actor, isInternal: entry.audience == .internal)
    }
}
