import PartnerProgram

/// The company that a form is about: legal name, country and domain, as whoever enters it knows them.
struct CustomerForm: Sendable {
    struct Found: Sendable {
        let name: String
        let country: String
        let domain: String?
    }

    /// "customer" or "client", as the field's own word has it.
    let word: String
    let typed: Typed
    /// Names by ISO code.
    let countries: [String: String]

    func read(_ read: inout FormReader) -> Found {
        let name = read.text("\(word)_name", "Enter the legal name of the \(word)")
        let country = typed.form["\(word)_country"]
        if countries[country] == nil {
            read.refuse("\(word)_country", "Choose the country of the \(word) from the list")
        }
        guard let text = read.optionalText("\(word)_domain", atMost: 253) else {
            return Found(name: name, country: country, domain: nil)
        }
        do throws(DomainName.Unreadable) {
            let domain = try DomainName.normalised(text)
            if DomainName.isShared(domain) {
                read.refuse("\(word)_domain", "Enter the \(word)'s own domain, not that of a mail provider")
            }
            return Found(name: name, country: country, domain: domain)
        } catch {
            read.refuse("\(word)_domain", error.sentence)
            return Found(name: name, country: country, domain: nil)
        }
    }

    var fields: [Field] {
        let (form, problems) = (typed.form, typed.problems)
        return [
            .text(
                "\(word)_name", "Legal name of the \(word)", hint: "As its register has it.",
                value: form["\(word)_name"], problem: problems["\(word)_name"]),
            .select(
                "\(word)_country", "Country of the \(word)", value: form["\(word)_country"], empty: "Choose a country",
                options: countries.sorted { $0.value < $1.value }.map { ($0.key, $0.value) },
                problem: problems["\(word)_country"]),
            .text(
                "\(word)_domain", "Web domain of the \(word)", hint: "Such as frinorte.pt.",
                value: form["\(word)_domain"], problem: problems["\(word)_domain"], isOptional: true, width: .w20),
        ]
    }
}
