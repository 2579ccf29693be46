import Foundation
import PartnerProgram

/// A company that is no partner yet, as it is typed in, so that it can stand in a group.
struct CompanyForm: Sendable {
    struct Found: Sendable {
        let name: String
        let country: String
        let since: Day
        let registration: String?
        let vat: String?
        let domain: String?
        let street: String?
        let postalCode: String?
        let city: String?
    }

    let typed: Typed

    init(_ typed: Typed = Typed()) { self.typed = typed }

    /// `names` are the countries there are, by code.
    func read(names: [String: String], today: Day) throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let name = read.text("legal_name", "Enter the company's legal name", atMost: 160)
        let country = names.first { $0.value.lowercased() == typed.form["country"].lowercased() }?.key
        if country == nil {
            let word = typed.form["country"]
            read.refuse(
                "country",
                word.isEmpty
                    ? "Enter the company's country" : "There is no country called “\(word)”: choose one from the list")
        }
        let since = read.day("since", "Enter the day since when it has had this name")
        if let since, since > today { read.refuse("since", "Enter today or a day before") }
        let domain = domain(&read)
        let registration = read.optionalText("registration_number", atMost: 60)
        let vat = read.optionalText("vat_number", atMost: 60)
        let street = read.optionalText("street", atMost: 200)
        let postalCode = read.optionalText("postal_code", atMost: 20)
        let city = read.optionalText("city", atMost: 100)
        try read.finish()
        guard let country, let since else { throw read.problems }
        return Found(
            name: name, country: country, since: since, registration: registration, vat: vat, domain: domain,
            street: street, postalCode: postalCode, city: city)
    }

    private func domain(_ read: inout FormReader) -> String? {
        guard let typed = read.optionalText("domain", atMost: 300) else { return nil }
        do {
            return try DomainName.normalised(typed)
        } catch {
            read.refuse("domain", error.sentence)
            return nil
        }
    }

    func fields(_ names: [String: String]) -> [Field] {
        let form = typed.form
        let problems = typed.problems
        return [
            .text(
                "legal_name", "Legal name", hint: "With its legal form, such as Nova Norte Lda.",
                value: form["legal_name"], problem: problems["legal_name"]),
            .suggest(
                "country", "Country", hint: "Begin to type, then choose.", value: form["country"],
                options: names.values.sorted(), problem: problems["country"]),
            .day("since", "This name since", hint: "As the company register knows it.", typed),
            .text(
                "registration_number", "Registration number", value: form["registration_number"],
                problem: problems["registration_number"], isOptional: true, width: .w20),
            .text(
                "vat_number", "VAT number", value: form["vat_number"], problem: problems["vat_number"],
                isOptional: true, width: .w20),
            .text(
                "domain", "Web domain", hint: "Such as nova-norte.pt.", value: form["domain"],
                problem: problems["domain"], isOptional: true, width: .w20),
            .text("street", "Street and number", value: form["street"], problem: problems["street"], isOptional: true),
            .text(
                "postal_code", "Postal code", value: form["postal_code"], problem: problems["postal_code"],
                isOptional: true, width: .w10),
            .text(
                "city", "City", value: form["city"], problem: problems["city"], isOptional: true, width: .w20),
        ] + confirmation
    }

    /// Asked only once a company was found that looks the same.
    private var confirmation: [Field] {
        let isTicked = typed.form["another"] == "yes"
        guard isTicked || typed.problems["another"] != nil else { return [] }
        return [
            .checkboxes(
                "another", "Companies that look the same", values: Set(typed.form.all("another")),
                [.init("yes", "This is another company")], problem: typed.problems["another"])
        ]
    }
}
