import PartnerProgram

/// What the reader of a review's page may do with it now.
struct FinancialReviewActions {
    let record: FinancialReviewRecord
    let dossier: Dossier
    let user: User
    let typed: Typed
    let today: Day

    private var state: FinancialReview.State { record.rules.state }
    private var isAnalyst: Bool { FinanceContext.admits(user) }
    private var isPreparer: Bool { record.rules.preparers.contains(user.id) }
    private var decides: Bool { isAnalyst && !isPreparer && state == .inReview && record.isRecommended }

    /// The buttons above the page: what is added on a page of its own.
    var buttons: [Button] {
        guard isAnalyst, state == .inReview || state == .infoRequested else { return [] }
        let adding: [Button] = [
            .link("Add a document", record.path + "/documents/new"),
            .link("Enter figures", record.path + "/figures/new"),
            .link("Enter a credit check", record.path + "/checks/new"),
        ]
        return decides ? adding + [.link("Decide", record.path + "/decision", .primary)] : adding
    }

    var forms: [ActionForm] {
        var forms: [ActionForm] = []
        if isAnalyst, state == .requested { forms.append(takingUp) }
        if user.holds(.partnerAdministrator), state == .infoRequested { forms.append(answering) }
        if isAnalyst, state == .inReview, !decides { forms.append(recommending) }
        if isAnalyst, state == .inReview { forms.append(asking) }
        if state.isOpen, mayWithdraw { forms.append(withdrawing) }
        return forms
    }

    /// Why an analyst cannot decide, where one might think so.
    var objection: Banner? {
        guard isAnalyst, isPreparer, state == .inReview, record.isRecommended else { return nil }
        return Banner(.info, "It waits for another analyst.", FinancialReview.Refusal.decidedByPreparer.sentence)
    }

    /// The partner's administrator, or who asked on its behalf.
    var mayWithdraw: Bool {
        user.holds(.partnerAdministrator) || ChannelContext.admits(user) && user.id == record.rules.requestedBy
    }

    private var takingUp: ActionForm {
        ActionForm(
            "Take it up", text: "You prepare the review. Another analyst decides on it.", to: record.path + "/review",
            button: "Take it up", .primary)
    }

    private var answering: ActionForm {
        ActionForm(
            "Answer", text: dossier.openQuestion.map { "We ask: " + $0.question }, to: record.path + "/answer",
            [
                ReasonForm.field("answer", "Your answer", typed),
                .pdf(
                    "file", "A document", hint: "Seen by our Finance team and the auditor alone.", typed,
                    isOptional: true),
                .select(
                    "kind", "What the document is", hint: "Where you add one.", value: typed.form["kind"],
                    empty: "Choose one", options: Dossier.DocumentKind.allCases.map { ($0.rawValue, $0.label) },
                    problem: typed.problems["kind"], isOptional: true),
                .day("dated", "Date of the document", hint: "Where you add one.", typed, isOptional: true),
            ], button: "Send the answer", .primary, isUpload: true)
    }

    private var recommending: ActionForm {
        ActionForm(
            record.isRecommended ? "Recommend anew" : "Recommend",
            text: "An analyst who took no part in preparing it decides.", to: record.path + "/recommendation",
            [
                .radios(
                    "outcome", "What do you recommend?", value: typed.form["outcome"],
                    FinancialReview.Outcome.allCases.map { .init($0.rawValue, $0.label) },
                    problem: typed.problems["outcome"]),
                ReasonForm.field("reasons", "Why?", hint: "For Finance and the auditor.", typed),
            ], button: "Recommend it", .primary)
    }

    private var asking: ActionForm {
        ActionForm(
            "Ask the partner", text: "The review waits until the partner has answered.", to: record.path + "/question",
            [ReasonForm.field("question", "What do we need to know?", typed)], button: "Ask the partner")
    }

    private var withdrawing: ActionForm {
        ActionForm(
            "Withdraw", text: "Nobody decides on it any more. A review can be asked for again.",
            to: record.path + "/withdrawal",
            [
                .textarea(
                    "withdrawal_reason", "Why is it withdrawn?", value: typed.form["withdrawal_reason"],
                    problem: typed.problems["withdrawal_reason"], isOptional: true, rows: 2)
            ], button: "Withdraw the review")
    }
}
