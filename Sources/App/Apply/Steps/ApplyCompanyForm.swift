import Foundation
import PartnerProgram

/// The company as its register knows it.
struct ApplyCompanyForm: ApplyForm {
    var lead: String { "The company that would sign the agreement with us, as it stands in its register." }

    func filled(from record: ApplicationRecord) -> FormData {
        let company = record.company
        return FormData([
            "legal_name": record.rules.legalName, "trading_names": company.tradingNames.joined(separator: "\n"),
            "registration_number": company.registrationNumber, "vat_number": company.vatNumber,
            "domain": company.domain, "street": company.street, "postal_code": company.postalCode,
            "city": company.city, "country": company.country,
        ])
    }

    func questions(_ form: FormData, _ problems: Problems, _ choices: ApplyChoices) -> [ApplyQuestion] {
        let text = TypedText(form: form, problems: problems)
        return [
            .init(
                .legalName,
                text.field(
                    "legal_name", "Legal name", hint: "With its legal form, such as Nova Systems Lda",
                    autocomplete: "organization")),
            .init(
                .tradingNames,
                .textarea(
                    "trading_names", "Trading names", hint: "Other names customers know you by, one a line",
                    value: form["trading_names"], problem: problems["trading_names"], isOptional: true, rows: 3)),
            .init(
                .registrationNumber,
                text.field(
                    "registration_number", "Registration number",
                    hint: "The number in the company register of the country below", width: .w20)),
            .init(.vatNumber, text.field("vat_number", "VAT number", isOptional: true, width: .w20)),
            .init(
                .domain,
                text.field("domain", "Web domain", hint: "Such as nova-systems.pt", isOptional: true, width: .w20)),
        ] + address(form, problems, choices).map { .init(.address, $0) }
    }

    private func address(_ form: FormData, _ problems: Problems, _ choices: ApplyChoices) -> [Field] {
        let text = TypedText(form: form, problems: problems)
        return [
            text.field("street", "Street and number", autocomplete: "address-line1"),
            text.field("postal_code", "Postal code", isOptional: true, width: .w10, autocomplete: "postal-code"),
            text.field("city", "City", width: .w20, autocomplete: "address-level2"),
            .suggest(
                "country", "Country", hint: "Begin to type, then choose",
                value: choices[form["country"]]?.name ?? form["country"], options: choices.names,
                problem: problems["country"]),
        ]
    }

    private struct TypedText {
        let form: FormData
        let problems: Problems

        func field(
            _ name: String, _ label: String, hint: String? = nil, isOptional: Bool = false, width: Field.Width = .full,
            autocomplete: String? = nil
        ) -> Field {
            .text(
                name, label, hint: hint, value: form[name], problem: problems[name], isOptional: isOptional,
                width: width,
                autocomplete: autocomplete)
        }
    }

    func read(_ answers: inout ApplyAnswers, into record: inout ApplicationRecord, _ choices: ApplyChoices) {
        record.rules.legalName = answers.text("legal_name", "Enter the company's legal name", atMost: 160)
        record.company.tradingNames = tradingNames(&answers)
        record.company.registrationNumber = answers.text(
            "registration_number", "Enter the number under which the company is registered", atMost: 60)
        record.company.vatNumber = answers.read.optionalText("vat_number", called: "VAT number", atMost: 60) ?? ""
        answers.read.refuseMarks("registration_number", record.company.registrationNumber)
        answers.read.refuseMarks("vat_number", record.company.vatNumber)
        record.company.domain = domain(&answers)
        record.company.street = answers.text("street", "Enter the street and number")
        record.company.postalCode = answers.read.optionalText("postal_code", atMost: 20) ?? ""
        record.company.city = answers.text("city", "Enter the city", atMost: 100)
        record.company.country = country(&answers, choices)
    }

    func isComplete(in record: ApplicationRecord) -> Bool {
        let company = record.company
        return ![record.rules.legalName, company.registrationNumber, company.street, company.city, company.country]
            .contains("")
    }

    private func tradingNames(_ answers: inout ApplyAnswers) -> [String] {
        let lines = (answers.read.optionalParagraphs("trading_names", atMost: 1000) ?? "").split(separator: "\n")
        let names = lines.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
        if names.count > 10 { answers.read.refuse("trading_names", "Enter at most ten trading names") }
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    private func domain(_ answers: inout ApplyAnswers) -> String {
        guard let typed = answers.read.optionalText("domain", atMost: 300) else { return "" }
        do {
            let domain = try DomainName.normalised(typed)
            if DomainName.isShared(domain) {
                answers.read.refuse(
                    "domain", "\(domain) belongs to a mail provider: enter the company's own domain, or leave it empty")
            }
            return domain
        } catch {
            answers.read.refuse("domain", error.sentence)
            return typed
        }
    }

    private func country(_ answers: inout ApplyAnswers, _ choices: ApplyChoices) -> String {
        let typed = answers.text("country", "Enter the company's country")
        if typed.isEmpty { return "" }
        guard let code = choices.code(of: typed) else {
            answers.read.refuse("country", "There is no country called “\(typed)”: choose one from the list")
            return typed
        }
        return code
    }
}
