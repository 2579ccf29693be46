import PartnerProgram

/// A revocation as it is handed in: in writing, with its reason and its day.
struct ConsentRevocation: Sendable {
    let day: Day
    let reason: String
    let document: UploadedDocument

    init(_ form: FormData) throws(Problems) {
        var read = FormReader(form)
        let day = read.day("revoked", "Enter the first day without the consent")
        reason = read.paragraphs("revocation_reason", "Write the reason, for the partner to read", atMost: 2000)
        var problems = read.problems
        let file = UploadedDocument(
            form.files["revocation_document"], "the written revocation", field: "revocation_document",
            problems: &problems)
        guard problems.isEmpty, let day, let file else { throw problems }
        self.day = day
        document = file
    }
}

/// The written consent as it is handed in.
enum ConsentDocument {
    static func read(_ form: FormData) throws(Problems) -> UploadedDocument {
        var problems = Problems()
        guard
            let file = UploadedDocument(
                form.files["document"], "the written consent", field: "document", problems: &problems)
        else {
            throw problems
        }
        return file
    }
}

/// What the reader of a consent's page may do with it now.
struct ConsentActions {
    let record: ConsentRecord
    let user: User
    let typed: Typed

    var forms: [ActionForm] {
        switch record.rules.state {
        case .requested: (decides ? [takingUp] : []) + (mayWithdraw ? [withdrawal] : [])
        case .underReview:
            (decides && !isOwn ? [giving, refusal] : []) + (mayWithdraw ? [withdrawal] : [])
        case .consented: decides ? [revocation] : []
        default: []
        }
    }

    /// Why somebody who decides on others may not decide on this one.
    var objection: Banner? {
        guard decides, isOwn, record.rules.state.isOpen else { return nil }
        return Banner(.info, "You asked for it.", AffiliateConsent.Refusal.decidedByTheSamePerson.sentence)
    }

    private var decides: Bool { ProgramManagerContext.admits(user) }
    private var isOwn: Bool { user.id == record.rules.requestedBy }

    /// The partner's administrator, or who asked on its behalf.
    var mayWithdraw: Bool {
        PartnerAdministratorContext.admits(user) || (ChannelContext.admits(user) && isOwn)
    }

    private var takingUp: ActionForm {
        ActionForm(
            "Take it up", text: "You review it. The partner sees that somebody does.", to: record.path + "/review",
            button: "Take it up for review", .primary)
    }

    private var giving: ActionForm {
        ActionForm(
            "Give the consent",
            text: "In writing: it holds in the countries and from the day that were asked for. It cannot be changed "
                + "afterwards, only revoked.",
            to: record.path + "/consent",
            [.pdf("document", "The written consent", hint: "Signed, all pages.", typed)],
            button: "Give our consent", .primary, isUpload: true)
    }

    private var refusal: ActionForm {
        ActionForm(
            "Refuse", text: "The partner reads the reason and can ask again.", to: record.path + "/refusal",
            [ReasonForm.field("refusal_reason", "Why is it refused?", typed)], button: "Refuse the consent", .danger)
    }

    private var withdrawal: ActionForm {
        ActionForm(
            "Withdraw", text: "Nobody decides on it any more. It can be asked for again.",
            to: record.path + "/withdrawal",
            [
                .textarea(
                    "withdrawal_reason", "Why is it withdrawn?", value: typed.form["withdrawal_reason"],
                    problem: typed.problems["withdrawal_reason"], isOptional: true, rows: 2)
            ], button: "Withdraw the request")
    }

    private var revocation: ActionForm {
        ActionForm(
            "Revoke", text: "In writing: from its day on the consent gives nothing. What counted before stays.",
            to: record.path + "/revocation",
            [
                .day(
                    "revoked", "First day without the consent",
                    hint: "From \(record.rules.validFrom.spoken)"
                        + (record.rules.validUntil.map { " to \($0.spoken)." } ?? " on."), typed),
                ReasonForm.field("revocation_reason", "Why is it revoked?", typed),
                .pdf("revocation_document", "The written revocation", hint: "As it is sent to the partner.", typed),
            ], button: "Revoke the consent", .danger, isUpload: true)
    }
}
