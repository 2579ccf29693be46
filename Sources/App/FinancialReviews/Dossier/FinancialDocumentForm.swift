import PartnerProgram

/// A document for a review: what it is, its date, and until when it may be relied on.
struct FinancialDocumentForm: Sendable {
    struct Found: Sendable {
        let kind: Dossier.DocumentKind
        let datedOn: Day
        let expiresOn: Day?
        let file: UploadedDocument
    }

    let typed: Typed

    func read(today: Day) throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let kind = read.choice("kind", "Choose what it is", of: Dossier.DocumentKind.self)
        let dated = read.day("dated", "Enter the date of the document")
        if let dated, dated > today { read.refuse("dated", "Enter a date that has come, today at the latest") }
        let expires = read.optionalDay("expires")
        if let dated, let expires, expires <= dated {
            read.refuse("expires", "Enter a day after the date of the document")
        }
        var problems = read.problems
        let file = UploadedDocument(typed.form.files["file"], "the document", field: "file", problems: &problems)
        guard problems.isEmpty, let kind, let dated, let file else { throw problems }
        return Found(kind: kind, datedOn: dated, expiresOn: expires, file: file)
    }

    var fields: [Field] {
        [
            .radios(
                "kind", "What is it?", value: typed.form["kind"],
                Dossier.DocumentKind.allCases.map { .init($0.rawValue, $0.label) }, problem: typed.problems["kind"]),
            .day("dated", "Date of the document", typed),
            .day(
                "expires", "Last day on which it may be relied on",
                hint: "No review is passed on a document that has expired.", typed, isOptional: true),
            .pdf("file", "The document", hint: "Seen by Finance and the auditor alone.", typed),
        ]
    }
}

/// A credit check, as the bureau answered.
struct CreditCheckForm: Sendable {
    struct Found: Sendable {
        let bureau: String
        let reference: String
        let checkedOn: Day
        let result: CreditResult
        let note: String?
    }

    let typed: Typed

    func read(today: Day) throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let bureau = read.text("bureau", "Enter who carried it out", atMost: 120)
        let reference = read.text("reference", "Enter the bureau's reference", atMost: 80)
        let day = read.day("checked", "Enter the day of the check")
        if let day, day > today { read.refuse("checked", "Enter a day that has come, today at the latest") }
        let result = read.choice("result", "Choose the result", of: CreditResult.self)
        let note = read.optionalParagraphs("note", atMost: 2000)
        try read.finish()
        guard let day, let result else { throw read.problems }
        return Found(bureau: bureau, reference: reference, checkedOn: day, result: result, note: note)
    }

    var fields: [Field] {
        let (form, problems) = (typed.form, typed.problems)
        return [
            .text("bureau", "Who carried it out?", value: form["bureau"], problem: problems["bureau"], width: .w20),
            .text(
                "reference", "Reference of the check", value: form["reference"], problem: problems["reference"],
                width: .w20),
            .day("checked", "Day of the check", typed),
            .select(
                "result", "Result", hint: "The results of UN/EDIFACT 4507.", value: form["result"],
                empty: "Choose one", options: CreditResult.allCases.map { ($0.rawValue, $0.label) },
                problem: problems["result"]),
            .textarea(
                "note", "What else it says", value: form["note"], problem: problems["note"], isOptional: true, rows: 3),
        ]
    }
}
