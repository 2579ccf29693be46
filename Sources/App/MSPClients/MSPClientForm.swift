import PartnerProgram

/// A signed MSP licence agreement as it is entered: by its partner, or for a partner by those who run partners.
struct MSPClientForm: Sendable {
    struct Found: Sendable {
        /// As a channel manager names it; nil for a partner's own.
        let partner: String?
        let client: CustomerForm.Found
        let signedOn: Day
        let firstDay: Day
        let lastDay: Day?
        let document: UploadedDocument
    }

    let typed: Typed
    let countries: [String: String]
    /// Whether the form asks which partner it is about.
    let asksPartner: Bool

    static let known: KnownConstraints = [
        "msp_clients_have_one_agreement_a_day": (
            "first", "An agreement with this client covers some of these days already"
        )
    ]

    private var client: CustomerForm { CustomerForm(word: "client", typed: typed, countries: countries) }

    func read(today: Day) throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let partner = asksPartner ? read.text("partner", "Enter the partner's reference or name") : nil
        let client = client.read(&read)
        let signed = read.day("signed", "Enter the day of the signature")
        if let signed, signed > today { read.refuse("signed", "Enter the day of the signature, today at the latest") }
        let first = read.day("first", "Enter the first day of the agreement")
        if let signed, let first, first < signed {
            read.refuse("first", "Enter a day that is not before the signature")
        }
        let last = read.optionalDay("last")
        if let first, let last, last < first { read.refuse("last", "Enter a day that is not before the first day") }
        var problems = read.problems
        let document = UploadedDocument(
            typed.form.files["document"], "the signed document", field: "document", problems: &problems)
        guard problems.isEmpty, let signed, let first, let document else { throw problems }
        return Found(
            partner: partner, client: client, signedOn: signed, firstDay: first, lastDay: last, document: document)
    }

    var fields: [Field] {
        let partner: Field = .text(
            "partner", "Partner", hint: "Its reference, such as P-000318, or its name.", value: typed.form["partner"],
            problem: typed.problems["partner"], width: .w20)
        return (asksPartner ? [partner] : []) + client.fields + [
            .day("signed", "Signature", hint: "The day decides in which year the client counts.", typed),
            .day("first", "First day", typed),
            .day("last", "Last day", hint: "Left empty: without an end.", typed, isOptional: true),
            .pdf("document", "Agreement", hint: "Signed by both, naming the client.", typed),
        ]
    }
}
