import Foundation
import PartnerProgram

/// Whether an application is from a company that is listed already: asked where some are like it, at the approval, or
/// with the Order Form where nobody was asked before.
struct ListedCompanyForm: Sendable {
    let listed: [ListedCompany]

    /// The company that it joins as; nil where it is none of them, or none is like it.
    func read(_ form: FormData, _ read: inout FormReader) -> Int? {
        let company = listed.first { String($0.id) == form["company"] }?.id
        if !listed.isEmpty, company == nil, form["company"] != "none" {
            read.refuse("company", "Choose the company that it is, or that it is none of these")
        }
        return company
    }

    func fields(_ form: FormData, _ problems: Problems) -> [Field] {
        if listed.isEmpty { return [] }
        return [
            .radios(
                "company", "Is it a company that we list already?",
                hint: "It then joins as that company, with its group, its consents and its former names.",
                value: form["company"],
                listed.map { .init(String($0.id), "\($0.name) (company \($0.id))", hint: $0.hint) }
                    + [.init("none", "None of these", hint: "A new company is listed.")],
                problem: problems["company"])
        ]
    }

    /// "It joins as company 12."
    func joins(as company: Int?) -> String? {
        listed.first { $0.id == company }.map { "It joins as company \($0.id)." }
    }
}

extension ListedCompany {
    /// "Portugal. The same web domain and name. Belongs to Nova Systems Lda."
    fileprivate var hint: String {
        "\(country). The same \(listed(matched))." + (parent.map { " Belongs to \($0)." } ?? "")
    }
}
