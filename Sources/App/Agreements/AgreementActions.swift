import PartnerProgram

/// What the reader of an agreement's page may do with it now.
struct AgreementActions {
    let record: AgreementRecord
    let user: User
    let today: Day
    let typed: Typed

    var forms: [ActionForm] {
        if user.holds(.legal) { return legal }
        guard user.holds(.partnerAdministrator), record.rules.state == .sent else { return [] }
        return [
            PartnerSigning.form(record.rules.kind, to: record.path + "/signature", typed),
            ReasonForm.declination(record.rules.kind, to: record.path + "/declination", typed),
        ]
    }

    private var legal: [ActionForm] {
        switch record.rules.state {
        case .draft: [sending, voiding]
        case .sent: [voiding]
        case .partnerSigned: [countersignature]
        case .active where record.rules.termination == nil: [termination]
        default: []
        }
    }

    private var sending: ActionForm {
        let who = record.applicationID == nil ? "partner's administrators get" : "applicant gets"
        return ActionForm(
            "Send", text: "The \(who) a mail with a link. From then on the text cannot be changed.",
            to: record.path + "/sending", button: "Send for signature", .primary)
    }

    private var voiding: ActionForm {
        ActionForm(
            "Void", text: "A voided document cannot be signed any more.", to: record.path + "/voiding",
            [ReasonForm.field("void_reason", "Why is it voided?", typed)], button: "Void it", .danger)
    }

    private var countersignature: ActionForm {
        var typed = typed
        if typed.problems.isEmpty {
            typed.form.set("vendor_signatory", user.name)
            typed.form.set("vendor_signed", today)
        }
        let effect =
            record.partnerID == nil
            ? "This makes the company a Registered partner, starts its clock, invites its administrator and opens "
                + "onboarding."
            : "This executes the document."
        return ActionForm(
            "Countersign", text: effect + " It cannot be undone.", to: record.path + "/countersignature",
            [
                .text(
                    "vendor_signatory", "Who signs for us", value: typed.form["vendor_signatory"],
                    problem: typed.problems["vendor_signatory"], width: .w20),
                .day("vendor_signed", "Day of our signature", typed),
                .pdf(
                    "vendor_document", "The document with both signatures", hint: "If there is one.", typed,
                    isOptional: true),
            ], button: "Countersign and execute", .primary, isUpload: true)
    }

    private var termination: ActionForm {
        ActionForm(
            "Terminate",
            text: "Gives notice in writing. On the day it takes effect the territory and the membership end.",
            to: record.path + "/termination",
            [
                ReasonForm.field("end_reason", "Why is it terminated?", typed),
                .day("ended", "First day without the agreement", typed),
                .pdf("notice", "The notice of termination", hint: "As it was sent to the partner.", typed),
            ], button: "Give notice of termination", .danger, isUpload: true)
    }
}
