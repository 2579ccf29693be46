import PartnerProgram

/// What a partner reads of an opportunity of ours before it accepts, and who is asked.
struct CoSellForm: Sendable {
    let typed: Typed
    let opportunity: VendorOpportunityRecord
    let candidates: [CoSellCandidate]

    /// What was read.
    struct Found: Sendable {
        let partners: [CoSellCandidate]
        let industry: String
        let outline: String
        let askedFor: String
        let answerBy: Day
        let territoryReason: String?
    }

    /// `mayAgree`: the one who asks is a channel manager, and may let a partner in from outside its territory (A6).
    func read(mayAgree: Bool, today: Day) throws(Problems) -> Found {
        var read = FormReader(typed.form)
        let picked = Set(typed.form.all("partners"))
        let partners = candidates.filter { picked.contains(String($0.id)) }
        if partners.isEmpty { read.refuse("partners", "Choose at least one partner") }
        for partner in partners where partner.isInvited {
            read.refuse("partners", "\(partner.name) is invited already")
        }
        let industry = read.text("industry", "Enter the customer's industry", atMost: 120)
        let outline = read.paragraphs("outline", "Write what it is about, without naming the customer", atMost: 2000)
        let askedFor = read.paragraphs("asked_for", "Write what you ask of the partner", atMost: 2000)
        for (field, text) in [("industry", industry), ("outline", outline), ("asked_for", askedFor)]
        where names(text) {
            read.refuse(field, "Leave out the customer's name and web domain: they show only after the partner accepts")
        }
        let answerBy = read.day("answer_by", "Enter the last day for an answer")
        if let answerBy, answerBy < today {
            read.refuse("answer_by", CoSellInvitation.Refusal.answerInThePast.sentence)
        }
        let reason = read.optionalParagraphs("territory_reason", atMost: 1000)
        if let outside = partners.first(where: { $0.territoryBy == nil }) {
            if !mayAgree {
                read.refuse(
                    "partners",
                    "\(opportunity.countryName) is outside the territory of \(outside.name): "
                        + "a channel manager has to invite it (A6)")
            } else if reason == nil {
                read.refuse("territory_reason", "Write why \(outside.name) is invited outside its territory (A6)")
            }
        }
        try read.finish()
        return Found(
            partners: partners, industry: industry, outline: outline, askedFor: askedFor, answerBy: answerBy ?? today,
            territoryReason: reason)
    }

    private func names(_ text: String) -> Bool {
        let domain = opportunity.prospect.domain
        let text = text.lowercased()
        return text.contains(opportunity.prospect.name.lowercased())
            || !domain.isEmpty && text.contains(domain.lowercased())
            || CompanyName.key(text).contains(CompanyName.key(opportunity.prospect.name))
    }

    var fields: [Field] {
        let form = typed.form
        let problems = typed.problems
        return [
            .checkboxes(
                "partners", "Which partners?",
                hint: "Members of the program. Look for others by name above, before you write.",
                values: Set(form.all("partners")), candidates.map(\.answer), problem: problems["partners"]),
            .text(
                "industry", "Industry of the customer",
                hint: "The partner reads it, and the country "
                    + "\(opportunity.countryName), before it accepts.",
                value: form["industry"], problem: problems["industry"], width: .w20),
            .textarea(
                "outline", "What is it about?",
                hint: "Without the customer's name: it shows only after the partner "
                    + "accepts.", value: form["outline"], problem: problems["outline"]),
            .textarea(
                "asked_for", "What do you ask of the partner?", value: form["asked_for"],
                problem: problems["asked_for"], rows: 3),
            .day("answer_by", "Answer by", hint: "The day after it the invitation lapses.", typed),
            .textarea(
                "territory_reason", "Why outside the territory",
                hint: "Only where a partner is outside its territory: the channel manager's reason (A6).",
                value: form["territory_reason"], problem: problems["territory_reason"], isOptional: true, rows: 2),
        ]
    }
}

extension CoSellCandidate {
    fileprivate var answer: Field.Answer {
        let territory = territoryBy.map { "In the territory by \($0)" } ?? "Outside the territory"
        let place = territory + (manager.map { ". Channel manager: \($0)" } ?? "")
        return .init(
            String(id), "\(name) (\(reference))", hint: isInvited ? "Invited already" : place, isDisabled: isInvited)
    }
}
