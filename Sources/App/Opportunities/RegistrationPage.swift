import Foundation
import PartnerProgram

/// One registration, as its partner and as its reviewer read it.
struct RegistrationPage: Page {
    static let template = "opportunities/show"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let next: Link?
    let banners: [Banner]
    let requirements: [RequirementRow]
    let hasRequirements: Bool
    let requirementsNote: String
    let matches: [MatchCard]
    let showsMatches: Bool
    let content: Facts
    let qualification: Facts?
    let contributions: ContributionSection?
    let comments: [CommentCard]
    let comment: RegistrationAction?
    let hasComments: Bool
    /// What the reader does next; what is seldom done is folded, at the end.
    let actions: [RegistrationAction]
    let folded: [RegistrationAction]
    /// We decide on it: what the decision rests on comes first.
    let isUndecided: Bool
    let clock: ClockFace?
    let summary: Facts
    let timeline: Timeline

    /// A form that says which state of the registration it was made for.
    struct RegistrationAction: Sendable {
        let form: ActionForm
        let version: Int
        /// Where it is folded: whether it is unfolded.
        var isOpen = false
    }

    /// What may be the same, beside this one.
    struct MatchCard: Sendable {
        let title: Link
        let note: String
        let comparison: Table
        let form: RegistrationAction?
    }

    init(frame: FrameMaker, _ file: RegistrationFile, _ clock: OfficeClock, typed: Typed = Typed()) {
        let record = file.record
        let isPartner = file.viewer.kind == .partner
        self.frame = frame(
            record.title, section: "Opportunities", crumbs: [Link("Opportunities", "/opportunities")])
        problems = typed.summary
        let parts = RegistrationPageParts(file, clock, typed)
        identity = parts.identity
        next = file.next.map { Link("Next: \($0.position) of \($0.total)", "/opportunities/\($0.id)") }
        banners = parts.banners
        requirements = file.checks.map(RequirementRow.init(gate:))
        hasRequirements = !requirements.isEmpty && record.rules.origin == .partnerSourced
        requirementsNote =
            record.decidedAt.map { "As judged on \(clock.spoken($0))" } ?? "As the registration stands now"
        showsMatches = !isPartner && record.rules.origin == .partnerSourced
        matches = parts.matches
        content = RegistrationFacts(record, file.territoryBy, isPartner: isPartner).content
        qualification = RegistrationFacts(record, file.territoryBy, isPartner: isPartner).qualification
        contributions = parts.contributions
        comments = file.comments.map { comment in
            CommentCard(
                by: comment.author, time: clock.spoken(comment.at), machineTime: comment.at.formatted(.iso8601),
                comment.text, sharedWith: comment.audience == .shared ? record.partnerName : nil)
        }
        comment = parts.comment
        hasComments = !comments.isEmpty || comment != nil
        actions = parts.actions
        folded = parts.folded
        isUndecided = !isPartner && record.rules.state.waitsForUs
        self.clock = record.rules.state.waitsForUs ? file.term?.face : parts.validity
        summary = RegistrationFacts(record, file.territoryBy, isPartner: isPartner).summary(clock)
        timeline = Timeline(
            file.steps.map { step in
                Timeline.Entry(
                    step.to.label, time: clock.spoken(step.at), machineTime: step.at.formatted(.iso8601),
                    by: step.actor, detail: step.reason)
            })
    }
}

extension RequirementRow {
    /// A check of a rule as a row.
    init(gate: Gate) {
        let verdict: Verdict =
            switch gate.verdict {
            case .met: .met
            case .missed: .missed
            case .advice: .unclear
            }
        self.init(
            gate.sentence, verdict, found: gate.found.prefix(1).uppercased() + gate.found.dropFirst(),
            clause: Link(gate.rule, nil), gap: gate.verdict == .met ? nil : "Needed: \(gate.needed)",
            word: gate.verdict == .advice ? gate.verdict.label : nil)
    }
}
