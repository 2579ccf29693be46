import PartnerProgram

/// The questions of a profile's form.
struct ProfileQuestions: Sendable {
    let form: ProfileForm
    let problems: Problems

    /// What is saved at once.
    var harmless: [Field] {
        [
            .textarea(
                "summary", ProfileField.summary.label, hint: "Two or three sentences for a customer who looks for you.",
                value: form[.summary], problem: problems["summary"], isOptional: true),
            text(.website, hint: "Such as https://www.nova-systems.pt", width: .w20, type: "url"),
            text(.phone, hint: "With the country's code, such as +351 21 000 0000", width: .w20, type: "tel"),
            text(.industries, hint: "Such as Insurance, Banking"),
            text(.languages, hint: "Such as Portuguese, English"),
            .text(
                "employees", ProfileField.employees.label, value: form[.employees], problem: problems["employees"],
                isOptional: true, width: .w10, inputmode: "numeric"),
            .checkboxes(
                "motions", ProfileField.motions.label, values: form.selected(.motions),
                Motion.allCases.map { .init($0.rawValue, $0.label, hint: $0.explanation) }, isOptional: true),
            .checkboxes(
                "capabilities", ProfileField.capabilities.label, values: form.selected(.capabilities),
                Capability.allCases.map { .init($0.rawValue, $0.label) }, isOptional: true),
            .textarea(
                "trading_names", ProfileField.tradingNames.label,
                hint: "Other names that customers know you by, one a line.",
                value: form[.tradingNames], problem: problems["trading_names"], isOptional: true, rows: 3),
        ]
    }

    /// What becomes a proposed change.
    func identity(_ countries: [ProfileCountry]) -> [Field] {
        [
            .text(
                "legal_name", ProfileField.legalName.label, hint: "As it stands in the register.",
                value: form[.legalName],
                problem: problems["legal_name"]),
            text(.registrationNumber, width: .w20),
            text(.vatNumber, width: .w20),
            text(.domain, hint: "Without https:// and www, such as nova-systems.pt", width: .w20),
            text(.street),
            text(.postalCode, width: .w10),
            text(.city, width: .w20),
            .suggest(
                "country", ProfileField.country.label, value: form[.country], options: countries.map(\.name),
                problem: problems["country"]),
        ]
    }

    private func text(
        _ field: ProfileField, hint: String? = nil, width: Field.Width = .full, type: String = "text"
    ) -> Field {
        .text(
            field.rawValue, field.label, hint: hint, value: form[field], problem: problems[field.rawValue],
            isOptional: true, width: width, type: type)
    }
}
