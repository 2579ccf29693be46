import PartnerProgram

/// A group as nested lists: each company with its link to the one above, and what it may do.
struct GroupTree: Sendable {
    let label: String
    let body: Markup

    /// `own` is the company whose page shows it. Readers get links to companies and consents of everybody; a partner
    /// sees what concerns its own agreement.
    init(_ companies: [GroupCompany], _ rights: [GroupRight], own: Int, on day: Day, for user: User) {
        label = "The group on \(day.spoken)"
        let branch = Branch(companies: companies, rights: rights, own: own, user: user)
        body = companies.first.map { branch.list(of: [$0]) } ?? ""
    }

    private struct Branch {
        let companies: [GroupCompany]
        let rights: [GroupRight]
        let own: Int
        let user: User

        func list(of members: [GroupCompany]) -> Markup {
            guard !members.isEmpty else { return "" }
            var markup: Markup = "<ul class=\"branch\">"
            for member in members { markup += item(member) }
            markup += "</ul>"
            return markup
        }

        private func item(_ company: GroupCompany) -> Markup {
            var markup: Markup = "<li>\(head(company))"
            if let link = company.link {
                let words = "\(link.words) since \(link.since.spoken), \(company.country). Known by: \(link.evidence)"
                markup += "<p class=\"cell-note\">\(words)</p>"
            } else {
                markup += "<p class=\"cell-note\">\(company.country)</p>"
            }
            for right in allowed(company) { markup += right }
            markup += list(of: companies.filter { $0.parent == company.id })
            markup += "</li>"
            return markup
        }

        private func head(_ company: GroupCompany) -> Markup {
            let name: Markup =
                company.id == own
                ? "<strong>\(company.name)</strong>"
                : user.kind == .partner
                    ? "\(company.name)" : "<a href=\"/companies/\(String(company.id))\">\(company.name)</a>"
            let tag = tag(of: company)
            return "<p>\(name) <span class=\"tag \(tag.tone.rawValue)\">\(tag.word)</span></p>"
        }

        private func tag(of company: GroupCompany) -> Tag {
            guard let partner = company.partner else {
                return user.kind == .partner ? .calm("Company of the group") : .calm("No partner")
            }
            return partner.status?.tag ?? .calm("Not a partner yet")
        }

        private func allowed(_ company: GroupCompany) -> [Markup] {
            var lines: [Markup] = []
            if let partner = company.partner, partner.status?.isMember == true {
                let territory = company.territory.isEmpty ? "no country" : company.territory.joined(separator: ", ")
                let reference: Markup =
                    user.kind == .partner && company.id != own
                    ? "\(partner.reference)" : "<a href=\"/partners/\(String(partner.id))\">\(partner.reference)</a>"
                lines.append("<p>Its own membership \(reference): \(territory).</p>")
            }
            for right in rights where right.affiliate == company.id && right.organisation != company.id {
                let consent: Markup = "<a href=\"/affiliate-consents/\(String(right.consent))\">\(right.reference)</a>"
                lines.append("<p>By consent \(consent): \(right.words)</p>")
            }
            if lines.isEmpty { lines.append("<p class=\"without\">\(nothing(company))</p>") }
            return lines
        }

        private func nothing(_ company: GroupCompany) -> String {
            if company.partner != nil, company.partner?.status?.isMember != true {
                return "No rights on this day: it is not in the program, and there is no written consent (R23)."
            }
            return user.kind == .partner
                ? "No rights under your agreement: no written consent (R23)."
                : "No rights: no written consent (R23)."
        }
    }
}
