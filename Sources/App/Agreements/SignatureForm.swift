import PartnerProgram

/// The partner's signature as it is handed in: who, as what, when, and the signed document.
struct PartnerSigning: Sendable {
    let signature: Agreement.Signature
    let title: String
    let document: UploadedDocument

    init(_ form: FormData) throws(Problems) {
        var read = FormReader(form)
        let name = read.text("signatory", "Enter the name of the person who signed", atMost: 120)
        title = read.text("signatory_title", "Enter what the person is in the company", atMost: 120)
        let day = read.day("signed", "Enter the day of the signature")
        var problems = read.problems
        let file = UploadedDocument(
            form.files["document"], "the signed document", field: "document", problems: &problems)
        guard problems.isEmpty, let day, let file else { throw problems }
        signature = .init(signatory: name, day: day)
        document = file
    }

    static func form(_ kind: AgreementKind, to action: String, _ typed: Typed) -> ActionForm {
        ActionForm(
            "Sign", text: "Print the \(kind.inSentence), sign it, scan it, and send it to us here.", to: action,
            [
                .text(
                    "signatory", "Name of the person who signed", value: typed.form["signatory"],
                    problem: typed.problems["signatory"], width: .w20),
                .text(
                    "signatory_title", "Position in the company", value: typed.form["signatory_title"],
                    problem: typed.problems["signatory_title"], width: .w20),
                .day("signed", "Day of the signature", hint: "As it is written beside the signature.", typed),
                .pdf("document", "The signed \(kind.inSentence)", hint: "All pages.", typed),
            ], button: "Send the signed \(kind.inSentence)", .primary, isUpload: true)
    }
}

/// The reason of a decline, a recall or the like: one text.
enum ReasonForm {
    static func read(_ form: FormData, _ field: String, _ missing: String) throws(Problems) -> String {
        var read = FormReader(form)
        let reason = read.paragraphs(field, missing, atMost: 2000)
        try read.finish()
        return reason
    }

    static func field(_ name: String, _ label: String, hint: String? = nil, _ typed: Typed) -> Field {
        .textarea(name, label, hint: hint, value: typed.form[name], problem: typed.problems[name], rows: 3)
    }

    static func declination(_ kind: AgreementKind, to action: String, _ typed: Typed) -> ActionForm {
        ActionForm(
            "Decline", text: "Say what keeps you from signing. We can draw up another \(kind.inSentence).", to: action,
            [field("decline_reason", "Why do you decline?", typed)], button: "Decline the \(kind.inSentence)")
    }
}

extension AgreementKind {
    /// For the middle of a sentence: "Order Form", "addendum".
    var inSentence: String { self == .orderForm ? label : label.lowercased() }
}

extension Agreement.Refusal {
    /// A day that was typed wrong is a problem of its field, and nothing typed is lost; all else stays a refusal.
    func asProblem(of field: String) -> any Error {
        switch self {
        case .signedInTheFuture, .signedBeforeSent, .tooLateToSign, .alreadyOver, .terminationBeforeEffect:
            Problems(field, sentence)
        default: self
        }
    }
}
