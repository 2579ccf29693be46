import PartnerProgram

/// A certificate of a person, with its evidence.
struct HoldingForm: Sendable {
    struct Found: Sendable {
        let certificate: CatalogueEntry
        let issuedOn: Day
        let lastDay: Day?
        let number: String?
        let document: UploadedDocument?
    }

    let typed: Typed
    let catalogue: [CatalogueEntry]

    static let known: KnownConstraints = [
        "certificate_holdings_are_recorded_once": (
            "certificate", "This certificate of that day is recorded already"
        )
    ]

    func read(today: Day) throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let certificate = catalogue.first { $0.code == typed.form["certificate"] }
        if certificate == nil { read.refuse("certificate", "Choose the certificate") }
        let issued = read.day("issued", "Enter the day on which it was issued")
        if let issued, issued > today {
            read.refuse("issued", "Enter the day on which it was issued, today at the latest")
        }
        let last = read.optionalDay("expires")
        if let issued, let last, last < issued {
            read.refuse("expires", "Enter a day that is not before the day of issue")
        }
        let number = read.optionalText("number", atMost: 80)
        var problems = read.problems
        var document: UploadedDocument?
        if typed.form.files["document"]?.content.isEmpty == false {
            document = UploadedDocument(
                typed.form.files["document"], "the certificate", field: "document", problems: &problems)
        } else if number == nil {
            problems.add("number", "Enter the number of the certificate, or choose its document")
        }
        guard problems.isEmpty, let certificate, let issued else { throw problems }
        return Found(
            certificate: certificate, issuedOn: issued, lastDay: last ?? certificate.terms.lastDay(issuedOn: issued),
            number: number, document: document)
    }

    func action(of record: PersonRecord, isClaim: Bool) -> ActionForm {
        ActionForm(
            "Record a certificate",
            text: isClaim
                ? "It counts once we have compared it with its evidence." : "As you have compared it yourself.",
            to: record.path + "/certificates",
            [
                .select(
                    "certificate", "Certificate", value: typed.form["certificate"], empty: "Choose a certificate",
                    options: catalogue.map { ($0.code, $0.terms.name) }, problem: typed.problems["certificate"]),
                .day("issued", "Issued on", typed),
                .day("expires", "Last day", hint: "Left empty: as the catalogue has it.", typed, isOptional: true),
                .text(
                    "number", "Number of the certificate", value: typed.form["number"],
                    problem: typed.problems["number"], isOptional: true, width: .w20),
                .pdf("document", "Document", hint: "The certificate itself.", typed, isOptional: true),
            ], button: "Record it", .primary, isUpload: true)
    }
}
