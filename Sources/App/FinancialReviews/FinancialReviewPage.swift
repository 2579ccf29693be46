import Foundation
import PartnerProgram
import Postgres

/// One review: where it stands, what was gathered, what can be done next, what happened.
struct FinancialReviewPage: Page {
    static let template = "financial-reviews/show"
    let frame: Frame
    let problems: ErrorSummary?
    let identity: Identity
    let stages: StageBar
    let banners: [Banner]
    let request: Facts
    let decision: Facts?
    let recommendation: Facts?
    /// For Finance and the auditor.
    let seesInside: Bool
    let documents: Table?
    let hasDocuments: Bool
    let figures: Table?
    let ratios: Table?
    let trends: [LineChart]
    let checks: Table?
    let questions: Table?
    let actions: [ActionForm]
    let timeline: Timeline

    init(
        _ id: Int, _ database: Transaction, _ frame: FrameMaker, _ desk: Desk, _ user: User, _ typed: Typed = Typed()
    ) async throws {
        let store = FinancialReviewStore(database)
        let record = try await store.require(id)
        let dossier = try await DossierStore(database).dossier(of: id, for: user)
        let steps = try await store.steps(of: id)
        let view = FinancialReviewView(record: record, dossier: dossier, user: user, clock: desk.clock)
        let tables = FinancialTables(record: record, dossier: dossier, clock: desk.clock)
        let actions = FinancialReviewActions(
            record: record, dossier: dossier, user: user, typed: typed, today: desk.clock.today)
        self.frame = frame.with(typed.problems)(record.title, section: "Financial reviews", crumbs: view.crumbs)
        problems = typed.summary
        identity = view.identity(actions.buttons)
        stages = view.stages
        banners = [view.next, actions.objection].compactMap(\.self)
        request = view.request
        decision = view.decision
        recommendation = view.recommendation
        seesInside = DossierContext.admits(user)
        documents = tables.documents
        hasDocuments = seesInside || documents != nil
        figures = tables.figures
        ratios = tables.ratios
        trends = tables.trends
        checks = tables.checks
        questions = tables.questions
        self.actions = actions.forms
        timeline = view.timeline(steps)
    }
}

/// A review in the words of its page.
struct FinancialReviewView {
    let record: FinancialReviewRecord
    let dossier: Dossier
    let user: User
    let clock: OfficeClock

    private var rules: FinancialReview { record.rules }
    private var isPartner: Bool { user.kind == .partner }

    var crumbs: [Link] { [Link("Financial reviews", "/financial-reviews")] }

    func identity(_ buttons: [Button]) -> Identity {
        Identity(
            record.title, tags: [rules.state.tag],
            facts: [
                Link(record.reference, nil),
                Link(
                    "\(record.partnerName), \(record.partnerReference)", "/partners/\(record.partner)/reselling"),
            ], buttons: buttons)
    }

    var stages: StageBar {
        let way: [FinancialReview.State] = [.requested, .inReview]
        let decided = "Decided"
        switch rules.state {
        case .requested:
            return StageBar("Stages of the review", [.current("Requested"), .ahead("In review"), .ahead(decided)])
        case .inReview, .infoRequested:
            return StageBar(
                "Stages of the review", [.done("Requested"), .current(rules.state.label), .ahead(decided)])
        case .withdrawn: return StageBar("Stages of the review", [.done("Requested"), .current("Withdrawn")])
        default:
            let done = way.map { StageBar.Stage.done($0.label) }
            let last = rules.decidedOn?.spoken
            return StageBar("Stages of the review", done + [.current(rules.state.label, last)])
        }
    }

    /// What it gives now, and what happens next.
    var next: Banner? {
        switch rules.state {
        case .requested: Banner(.info, "It waits for Finance.", "An analyst takes it up, and another one decides.")
        case .inReview where record.isRecommended:
            Banner(.info, "It is prepared.", "An analyst who took no part in it decides.")
        case .inReview: Banner(.info, "It is being prepared.", "Nothing may be resold on it before it is decided.")
        case .infoRequested:
            isPartner
                ? Banner(.warn, "We have a question.", "The review goes on when you have answered.")
                : Banner(.info, "It waits for the partner.", "The review goes on when the partner has answered.")
        case .passed, .passedWithConditions:
            rules.validUntil.map {
                Banner(.good, "It holds to the end of \($0.spoken).", $0.left(from: clock.today) + ".")
            }
        case .failed: Banner(.bad, "Failed.", "The partner cannot resell on this review (R141).")
        case .expired:
            Banner(.warn, "It held to \(rules.validUntil?.spoken ?? "its last day").", "A new one is needed.")
        case .withdrawn: nil
        }
    }

    var request: Facts {
        Facts(
            "The request", isStacked: true,
            [
                Fact(
                    "Asked by", record.requester ?? "Somebody of ours, on your behalf",
                    note: clock.spoken(record.requestedAt)),
                Fact("Why", record.reason),
            ] + (isPartner || rules.state == .requested ? [] : [Fact("Prepared by", record.reviewer)]))
    }

    var recommendation: Facts? {
        dossier.recommendation.map { made in
            Facts(
                "Recommendation", isStacked: true,
                [
                    Fact("Outcome", made.outcome.label),
                    Fact("Why", made.reasons), Fact("By", made.by, note: clock.spoken(made.at)),
                ])
        }
    }

    var decision: Facts? {
        dossier.decision.map { made in
            let conditions = made.conditions.sentences
            return Facts(
                "Decision", isStacked: true,
                [Fact("Outcome", made.outcome.label, note: made.on.spoken)]
                    + (conditions.isEmpty ? [] : [Fact("Conditions", conditions.joined(separator: " "))])
                    + (made.reasons.map { [Fact("Reasons, for Finance and the auditor", $0)] } ?? [])
                    + (made.by.map { [Fact("Decided by", $0)] } ?? [])
                    + (rules.validUntil.map { [Fact("Holds until", $0.spoken)] } ?? [])
                    + [Fact("Letter", "Read and print the letter", href: record.path + "/letter")])
        }
    }

    func timeline(_ steps: [FinancialReviewStep]) -> Timeline {
        Timeline(
            steps.map { step in
                .init(
                    step.title, time: clock.spoken(step.at), machineTime: step.at.formatted(.iso8601),
                    by: step.actor, detail: step.from == nil ? nil : step.reason)
            })
    }
}
