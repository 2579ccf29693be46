import Foundation
import PartnerProgram

/// What depends on who looks at a registration and on its state: name and buttons, banners, forms.
struct RegistrationPageParts {
    let file: RegistrationFile
    let clock: OfficeClock
    let typed: Typed
    private let record: RegistrationRecord
    private let isPartner: Bool

    init(_ file: RegistrationFile, _ clock: OfficeClock, _ typed: Typed) {
        self.file = file
        self.clock = clock
        self.typed = typed
        record = file.record
        isPartner = file.viewer.kind == .partner
    }

    var identity: Identity {
        let origin = record.rules.origin == .vendorReferred ? [Tag.calm(record.rules.origin.label)] : []
        let dispute = record.rules.dispute.map { $0.blocks ? [Tag.bad("Disputed")] : [] } ?? []
        let who: Link =
            isPartner
            ? Link(record.reviewerName.map { "Reviewer: \($0)" } ?? "", nil)
            : Link(record.partnerName, "/partners/\(record.partner)")
        let reviewer = isPartner ? nil : record.reviewerName.map { Link("Reviewer: \($0)", nil) }
        return Identity(
            record.title, tags: [record.rules.state.tag] + origin + dispute,
            facts: ([Link(record.reference, nil), who] + [reviewer].compactMap(\.self)).filter { !$0.text.isEmpty },
            buttons: isPartner ? partnerButtons : reviewerButtons)
    }

    private var partnerButtons: [Button] {
        let rules = record.rules
        var buttons: [Button] = []
        if rules.state == .draft {
            buttons = [
                .link("Check and submit", record.path + "/check", .primary), .link("Edit", record.path + "/edit"),
            ]
        }
        if rules.state == .returned { buttons = [.link("Answer", record.path + "/edit", .primary)] }
        if rules.actions.contains(.withdraw) { buttons.append(.link("Withdraw", record.path + "/withdrawal")) }
        return buttons
    }

    private var reviewerButtons: [Button] {
        if record.rules.state == .approved { return lifeButtons }
        guard file.isMine, record.rules.state == .underReview else { return [] }
        let rest: [Button] = [
            .link("Return with questions", record.path + "/question"), .link("Reject", record.path + "/rejection"),
        ]
        let undecided = file.checks.filter { $0.verdict == .missed && $0.rule != "R103" }
        return undecided.isEmpty ? [.link("Approve", record.path + "/approval", .primary)] + rest : rest
    }

    private var lifeButtons: [Button] {
        var buttons: [Button] = []
        if DealContext.admits(file.viewer) { buttons.append(.link("Close", record.path + "/close", .primary)) }
        if ProgramManagerContext.admits(file.viewer) {
            buttons += [
                .link("Extend", record.path + "/extension"), .link("Cancel", record.path + "/cancellation"),
            ]
        }
        return buttons
    }

    var banners: [Banner] {
        let rules = record.rules
        var banners: [Banner] = []
        if let question = rules.question {
            banners.append(Banner(.warn, isPartner ? "We asked:" : "The partner was asked:", question.text))
        }
        if let rejection = rules.rejection {
            let words = [rejection.reason.message, rejection.note].filter { !$0.isEmpty }.joined(separator: " ")
            banners.append(Banner(.info, "\(rejection.reason.label).", "\(words) \(rejection.reason.nextStep)"))
        }
        if let reason = file.disputeReason {
            let effect = "Nothing that competes with it is approved, and no commission is paid."
            banners.append(Banner(.warn, "A dispute is open: “\(reason)”", effect))
        }
        if file.competingDispute, rules.state == .underReview {
            banners.append(
                Banner(.warn, "A registration that may be the same is disputed.", "It has to be decided first."))
        }
        if !isPartner, rules.state == .underReview, !file.isMine {
            banners.append(
                Banner(.info, "\(record.reviewerName ?? "Somebody else") reviews it.", "Take it over to decide."))
        }
        if let banner = noContribution { banners.append(banner) }
        if let reason = record.endReason, !reason.isEmpty {
            banners.append(Banner(.info, "\(rules.state.label).", reason))
        }
        return banners
    }

    /// While it is approved: until when, and what happens then.
    var validity: ClockFace? {
        guard record.rules.state == .approved, let last = record.rules.expiresOn, let approved = record.rules.approvedOn
        else { return nil }
        let extended =
            record.rules.extensions == 0
            ? "\(OpportunityRegistration.validDays) days after the approval on \(approved.spoken) (R105)"
            : "extended \(record.rules.extensions == 1 ? "once" : "\(record.rules.extensions) times") (R106)"
        return ClockFace(
            "Valid through", date: last.spokenWithWeekday,
            left: "\(last.left(from: clock.today)); \(extended). After it the registration protects nothing.",
            isLate: last < clock.today)
    }

    var matches: [RegistrationPage.MatchCard] {
        file.matches.map { match in
            let looked = match.judgement.map { judgement in
                "\(match.isSameNeed == true ? "The same need" : "Another need"), says \(judgement.by) on "
                    + "\(clock.spoken(judgement.at))" + (judgement.reason.isEmpty ? "." : ": \(judgement.reason)")
            }
            let words = match.likeness.map(\.rawValue).joined(separator: ", ")
            return .init(
                title: Link("\(match.reference): \(match.prospect.name)", match.path),
                note: "Matches by \(words). \(looked ?? "Nobody has said yet whether it is about the same need.")",
                comparison: match.comparison(with: record), form: judgementForm(match))
        }
    }

    private func judgementForm(_ match: RegistrationMatch) -> RegistrationPage.RegistrationAction? {
        guard file.isMine, record.rules.state == .underReview else { return nil }
        let name = "same_\(match.kind.rawValue)_\(match.id)"
        return folded(
            ActionForm(
                match.isSameNeed == nil ? "Is it about the same need?" : "Judge it again",
                to: "\(record.path)/judgements/\(match.key)",
                [
                    .radios(
                        name, "Your judgement",
                        value: typed.form[name].isEmpty
                            ? match.isSameNeed.map { $0 ? "yes" : "no" } : typed.form[name],
                        [.init("yes", "The same need"), .init("no", "Another need, or another company")],
                        problem: typed.problems[name]),
                    .text(
                        name + "_reason", "Why", value: typed.form[name + "_reason"],
                        problem: typed.problems[name + "_reason"], isOptional: true),
                ], button: "Keep the judgement"),
            isOpen: match.isSameNeed == nil && match.likeness.contains(where: \.isCertain))
    }

    var actions: [RegistrationPage.RegistrationAction] {
        let disputes = isPartner ? [] : DisputeForms(record: record, viewer: file.viewer, typed: typed).forms
        return ([take, copy].compactMap(\.self) + disputes).map { .init(form: $0, version: record.version) }
    }

    var folded: [RegistrationPage.RegistrationAction] {
        let disputes = isPartner ? DisputeForms(record: record, viewer: file.viewer, typed: typed).forms : []
        return ([stage].compactMap(\.self) + disputes).map { folded($0) }
    }

    private func folded(_ form: ActionForm, isOpen: Bool = false) -> RegistrationPage.RegistrationAction {
        .init(form: form, version: record.version, isOpen: isOpen || form.hasProblem)
    }

    private var take: ActionForm? {
        let state = record.rules.state
        guard DealReviewContext.admits(file.viewer), !file.isMine || state == .submitted else { return nil }
        guard state == .submitted || state == .underReview else { return nil }
        return state == .submitted
            ? ActionForm("Review it", to: record.path + "/review", button: "Assign to me", .primary)
            : ActionForm(
                "Take it over", text: "\(record.reviewerName ?? "Somebody") reviews it now.",
                to: record.path + "/review", button: "Take over")
    }

    private var stage: ActionForm? {
        guard DealContext.admits(file.viewer), record.rules.state == .approved else { return nil }
        return RegistrationStageForm.action(
            to: record.path + "/stages", typed, now: file.standing?.stage ?? 0)
    }

    private var copy: ActionForm? {
        guard isPartner, record.rules.state == .rejected else { return nil }
        return ActionForm(
            "Try again with new facts", text: "A copy begins as a draft; it counts from its own submission.",
            to: record.path + "/copy", button: "Copy the registration")
    }

    var comment: RegistrationPage.RegistrationAction? {
        guard record.rules.state != .draft, file.viewer.kind != .auditor else { return nil }
        let text = Field.textarea(
            "comment", "Comment", hint: isPartner ? "We read it." : nil, value: typed.form["comment"],
            problem: typed.problems["comment"], rows: 3)
        let audience = Field.radios(
            "audience", "Who reads it?", value: typed.form["audience"],
            [
                .init("internal", "Only us", hint: "The partner never sees it."),
                .init("shared", "\(record.partnerName) too", hint: "It is mailed to them."),
            ], problem: typed.problems["audience"])
        return folded(
            ActionForm(
                "Write a comment", to: record.path + "/comments", isPartner ? [text] : [text, audience],
                button: "Add the comment"))
    }
}
