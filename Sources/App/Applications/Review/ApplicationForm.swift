import Foundation
import PartnerProgram

/// What a reviewer asks the applicant.
struct QuestionForm: Sendable {
    let text: String
    let fields: Set<PartnerApplication.Field>

    init(_ form: FormData) throws(Problems) {
        var read = FormReader(form)
        text = read.paragraphs("question", "Write what the applicant is to answer", atMost: 2000)
        fields = Set(read.choices("fields", of: PartnerApplication.Field.self))
        if fields.isEmpty { read.refuse("fields", "Choose at least one part that the applicant may change") }
        try read.finish()
    }

    static func fields(_ form: FormData, _ problems: Problems) -> [Field] {
        [
            .textarea(
                "question", "What do you want to know?", hint: "The applicant reads it as you write it.",
                value: form["question"], problem: problems["question"]),
            .checkboxes(
                "fields", "What may the applicant change?", hint: "Everything else stays as it is.",
                values: Set(form.all("fields")),
                PartnerApplication.Field.allCases.map { .init($0.rawValue, $0.label) }, problem: problems["fields"]),
        ]
    }
}

/// Why an application is turned down; the coded reason is the message.
struct RejectionForm: Sendable {
    let reason: RejectionReason
    let note: String

    init(_ form: FormData) throws(Problems) {
        var read = FormReader(form)
        let reason = read.choice("reason", "Choose the reason", of: RejectionReason.self)
        note = read.optionalParagraphs("note", atMost: 2000) ?? ""
        if let reason, reason.needsNote, note.isEmpty {
            read.refuse("note", "Write what it was: for “\(reason.label)” the applicant reads your words")
        }
        try read.finish()
        self.reason = reason ?? .other
    }

    static func fields(_ form: FormData, _ problems: Problems) -> [Field] {
        [
            .radios(
                "reason", "Reason", hint: "The applicant is sent the words below the reason.", value: form["reason"],
                RejectionReason.allCases.map {
                    .init(
                        $0.rawValue, $0.label, hint: $0.message.isEmpty ? "Only your own words are sent." : $0.message)
                }, problem: problems["reason"]),
            .textarea(
                "note", "Your own words", hint: "They follow the words of the reason.", value: form["note"],
                problem: problems["note"], isOptional: true),
        ]
    }
}

/// Where the partner will be located, and who looks after it.
struct ApprovalForm: Sendable {
    let location: String
    let manager: ReviewStore.Manager
    /// Why it is another than the one proposed; nil where it is that one.
    let reason: String?
    /// The listed company that it joins as; nil where it is none of them, or none is like it.
    let company: Int?

    /// What the form offers, as read for the application.
    struct Offer: Sendable {
        /// Each possible location with the manager proposed for it.
        let locations: [(code: String, name: String, proposed: ReviewStore.Manager?)]
        let managers: [ReviewStore.Manager]
        let hasDuplicates: Bool
        /// Companies that are listed and may be the one that applies.
        let listed: ListedCompanyForm
    }

    init(_ form: FormData, _ offer: Offer) throws(Problems) {
        var read = FormReader(form)
        let location = offer.locations.first { $0.code == form["location"] }
        if location == nil { read.refuse("location", "Choose the country in which the partner is located") }
        let chosen =
            form["manager"].isEmpty ? location?.proposed : offer.managers.first { String($0.id) == form["manager"] }
        if chosen == nil, location != nil || !form["manager"].isEmpty {
            read.refuse("manager", "Nobody is proposed for this location: choose the Regional Channel Manager")
        }
        let reason = read.optionalParagraphs("manager_reason", atMost: 1000)
        let isProposed = chosen == location?.proposed
        if let chosen, location != nil, !isProposed, reason == nil {
            read.refuse("manager_reason", "Write why it is \(chosen.name) and not the one proposed")
        }
        if offer.hasDuplicates, !read.isChecked("no_duplicate") {
            read.refuse("no_duplicate", "Look at the possible duplicates, and confirm that it is another company")
        }
        company = offer.listed.read(form, &read)
        try read.finish()
        self.location = location?.code ?? ""
        manager = chosen ?? .init(id: 0, name: "")
        self.reason = isProposed ? nil : reason
    }

    static func fields(_ form: FormData, _ problems: Problems, _ offer: Offer) -> [Field] {
        let only = offer.locations.count == 1 ? offer.locations[0].code : ""
        var fields: [Field] = [
            .radios(
                "location", "Location", hint: "Only countries of the territory with a legal entity.",
                value: form["location"].isEmpty ? only : form["location"],
                offer.locations.map {
                    .init(
                        $0.code, $0.name,
                        hint:
                            "Proposed Regional Channel Manager: \($0.proposed?.name ?? "nobody yet, choose one below")")
                }, problem: problems["location"]),
            .select(
                "manager", "Regional Channel Manager", value: form["manager"],
                empty: "The one proposed for the location",
                options: offer.managers.map { (String($0.id), $0.name) }, problem: problems["manager"]),
            .textarea(
                "manager_reason", "Why somebody else", hint: "Only where you choose another than the one proposed.",
                value: form["manager_reason"], problem: problems["manager_reason"], isOptional: true, rows: 2),
        ]
        fields += offer.listed.fields(form, problems)
        if offer.hasDuplicates {
            fields.append(
                .checkboxes(
                    "no_duplicate", "Possible duplicates", values: Set(form.all("no_duplicate")),
                    [.init("yes", "I have looked at them: this is another company")], problem: problems["no_duplicate"])
            )
        }
        return fields
    }
}
