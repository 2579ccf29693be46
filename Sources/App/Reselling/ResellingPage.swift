import PartnerProgram
import Postgres

/// A partner's reselling: what it needs and what is met, the certification with its causes, and its financial reviews.
struct ResellingPage: Page {
    static let template = "reselling/show"
    let frame: Frame
    let problems: ErrorSummary?
    let head: PartnerHead
    let state: Tag
    let basis: String
    let banners: [Banner]
    let rows: [RequirementRow]
    let actions: [ActionForm]
    let reviews: Table?
    let history: Table?

    init(
        _ id: Int, _ database: Transaction, _ frame: FrameMaker, _ desk: Desk, _ user: User, _ typed: Typed = Typed()
    ) async throws {
        let today = desk.clock.today
        let record = try await PartnerStore(database).require(id, on: today)
        let head = try await PartnerHead(record, .reselling, for: user, today: today, database)
        let store = FinancialReviewStore(database)
        let all = try await store.all(of: id)
        let certification = try await ResellerStore(database).latest(of: id)
        let checklist = ResellChecklist(try await ResellFactsStore(database).facts(of: id, on: today))
        let retry = try await ProgramSettingStore(database).number(.financialReviewRetryDays, on: today)
        let view = ResellingView(head: head, certification: certification, checklist: checklist, reviews: all)
        self.head = head
        self.frame = head.frame(frame.with(typed.problems), "Reselling")
        problems = typed.summary
        state = view.state.tag
        basis =
            "On \(today.spoken). We certify once the first four are met; the last one is about where."
        banners = [view.banner]
        rows = view.rows(year: today.year)
        reviews = all.isEmpty ? nil : view.table(desk.clock, opens: FinancialReviewContext.admits(user))
        history = ResellingView.history(try await ResellerStore(database).steps(of: id))
        actions = ResellingActions(view: view, user: user, typed: typed, today: today).forms(
            mayAsk: (try? FinancialReview.requested(
                by: user.id, because: "To resell", on: today, standing: try await store.standing(of: id),
                retryDays: retry)) != nil)
    }
}

/// A partner's reselling in the words of its page.
struct ResellingView: Sendable {
    let head: PartnerHead
    let certification: ResellerRecord?
    let checklist: ResellChecklist
    let reviews: [FinancialReviewRecord]

    var rules: ResellerCertification { certification?.rules ?? ResellerCertification() }
    var state: ResellerCertification.State { rules.state }

    var banner: Banner {
        switch state {
        case .certified:
            Banner(
                .good, "Certified as a reseller.",
                "Since \(certification?.certifiedOn.spoken ?? "a day not set"): new orders are taken.")
        case .suspended:
            Banner(
                .warn, "The certification is suspended.",
                "No new order is taken; running ones go on. "
                    + ResellerCertification.Cause.allCases.filter(rules.causes.contains).map {
                        "\($0.sentence) \($0.cure)"
                    }.joined(separator: " "))
        case .revoked: Banner(.bad, "The certification is revoked.", "No new order is taken; running ones go on.")
        case .notCertified:
            Banner(
                .info, "Not certified as a reseller.",
                checklist.mayBeCertified
                    ? "Everything is met: a program manager can certify it." : "What is missing stands below.")
        }
    }

    func rows(year: Int) -> [RequirementRow] {
        checklist.lines.map { line in
            RequirementRow(
                line.sentence, line.isMet ? .met : .missed, found: line.found,
                clause: Link(line.clause, "/program/\(year)#resell"),
                gap: line.cure.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 })
        }
    }

    /// `opens`: the reader may look at the reviews themselves.
    func table(_ clock: OfficeClock, opens: Bool) -> Table {
        Table(
            "Financial reviews", hidesCaption: true,
            [Column("Review"), Column("State"), Column("Asked"), Column("Decided"), Column("Holds until")],
            reviews.map { review in
                TableRow(
                    opens ? .link(review.reference, review.path) : .text(review.reference),
                    [
                        .tags(review.rules.state.tag), .text(clock.spoken(review.requestedAt)),
                        .text(review.rules.decidedOn?.spoken), .text(review.rules.validUntil?.spoken),
                    ])
            })
    }

    static func history(_ steps: [ResellerStep]) -> Table? {
        guard !steps.isEmpty else { return nil }
        return Table(
            "Certification", hidesCaption: true,
            [Column("From"), Column("State"), Column("Why"), Column("By"), Column("Certification")],
            steps.map { step in
                let causes = ResellerCertification.Cause.allCases.filter(step.causes.contains).map(\.sentence)
                return TableRow(
                    .text(step.day.spoken),
                    [
                        .tags(step.state.tag),
                        .text(
                            step.reason ?? (causes.isEmpty ? "Every cause is cured." : causes.joined(separator: " "))),
                        .text(step.actor), .text(step.reference),
                    ])
            })
    }
}

/// What the reader of the page may do now.
struct ResellingActions: Sendable {
    let view: ResellingView
    let user: User
    let typed: Typed
    let today: Day

    private var path: String { view.head.path }

    func forms(mayAsk: Bool) -> [ActionForm] {
        var forms: [ActionForm] = []
        let isManager = ProgramManagerContext.admits(user)
        let isOpen = view.state == .notCertified || view.state == .revoked
        let certifies = isManager && isOpen && view.checklist.mayBeCertified
        if certifies { forms.append(certifying) }
        if mayAsk, PartnerKeeperContext.admits(user) { forms.append(asking(isFirst: !certifies)) }
        if ChannelContext.admits(user), view.checklist.lines.contains(where: { $0.clause == "R143" && !$0.isMet }) {
            forms.append(terms)
        }
        if isManager, view.state == .certified || view.state == .suspended { forms.append(revoking) }
        return forms
    }

    private var certifying: ActionForm {
        ActionForm(
            "Certify the partner", text: "From today on it may resell. It is suspended by itself when its ground goes.",
            to: path + "/reselling/certification",
            [ReasonForm.field("certification_reason", "On what do we rest it?", typed)],
            button: "Certify as a reseller",
            .primary)
    }

    private func asking(isFirst: Bool) -> ActionForm {
        ActionForm(
            view.reviews.contains { $0.rules.holds(on: today) }
                ? "Ask for the next financial review" : "Ask for a financial review",
            text: "Our Finance team looks at the company's statements and carries out a credit check. One analyst "
                + "prepares the review, another decides it.",
            to: path + "/financial-reviews",
            [
                ReasonForm.field(
                    "reason", "What is to be resold, and where?",
                    hint: "The countries and the amount a year you expect.", typed)
            ], button: "Ask for the review", isFirst ? .primary : nil)
    }

    private var terms: ActionForm {
        ActionForm(
            "Reseller terms", text: "The partner has shown that it can satisfy the terms of the agreement (R143).",
            to: path + "/reselling/terms",
            [
                .day("shown", "Shown on", typed),
                ReasonForm.field("how", "How?", hint: "What was looked at, and with whom.", typed),
            ], button: "Keep that it is shown")
    }

    private var revoking: ActionForm {
        ActionForm(
            "Revoke the certification", text: "No new order is taken from today on; running ones go on.",
            to: path + "/reselling/revocation",
            [ReasonForm.field("revocation_reason", "Why?", hint: "The partner reads it.", typed)],
            button: "Revoke the certification", .danger)
    }
}
