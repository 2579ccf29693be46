/// Users, contacts and requests for access of the absorbed partner: person by person.
extension CombinationFacts {
    var peopleRows: [CombinationPlan.Row] {
        var rows = people.accounts.map(row) + people.contacts.map(row)
        if people.closedAccounts > 0 {
            rows.append(
                CombinationPlan.Row(
                    .user, 0, "Closed accounts of \(absorbed.name)", found: counted(people.closedAccounts, "account"),
                    .stays, "They stay closed, with what they did.", clause: nil))
        }
        return rows
            + people.requests.map { asked in
                CombinationPlan.Row(
                    .request, asked.id, "\(asked.title) asks for access", found: asked.detail, .ends,
                    "Refused, and told so: \(survivor.name) lets its own people in.", clause: nil)
            }
    }

    private func row(_ account: Account) -> CombinationPlan.Row {
        let role = account.isAdministrator ? "Administrator" : "Member"
        var row = CombinationPlan.Row(
            .user, account.id, account.name,
            found: "\(role)\(account.isInvited ? ", invited" : ""), \(account.email)", nil,
            "Does this person work for \(survivor.name) from now on?", clause: nil)
        row.choices = [.moves, .ends]
        decide(&row) { outcome, row in
            outcome == .ends ? "The account is closed; what it did stays." : moving(account, &row)
        }
        return row
    }

    private func moving(_ account: Account, _ row: inout CombinationPlan.Row) -> String {
        guard account.isAdministrator else { return "The account goes on at \(survivor.name), with its history." }
        if people.survivorHasAdministrator {
            row.becomes = "partner_member"
            return "The account goes on at \(survivor.name) as a member: its administrators decide who else is one."
        }
        return "The account goes on at \(survivor.name) as its administrator: it has no other one."
    }

    private func row(_ contact: Contact) -> CombinationPlan.Row {
        var row = CombinationPlan.Row(
            .contact, contact.id, "\(contact.name), \(contact.purposeWords)", found: contact.email ?? "No address", nil,
            "Is this person to be asked at \(survivor.name)?", clause: nil)
        row.choices = [.moves, .ends]
        if let same = contact.same(in: people.survivorContacts) {
            row.conflict = "\(survivor.name) lists the same address: \(same.name), \(same.purposeWords)."
            decide(&row) { outcome, row in
                row.conflict = nil
                guard outcome == .moves else { return "The entry that \(survivor.name) has stays." }
                row.replaces = same.id
                return "It takes the place of the entry that \(survivor.name) has."
            }
        } else if let rival = people.survivorContacts.first(where: { $0.isRival(of: contact) }) {
            row.conflict = "\(survivor.name) has its \(rival.purposeWords.lowercased()): \(rival.name)."
            decide(&row) { outcome, row in
                row.conflict = nil
                guard outcome == .moves else { return "\(rival.name) is the one to ask." }
                row.becomes = "other"
                return "Listed at \(survivor.name) as one more contact; \(rival.name) stays its first."
            }
        } else {
            decide(&row) { outcome, _ in
                outcome == .moves ? "Listed at \(survivor.name) from \(day) on." : "Listed up to \(day)."
            }
        }
        return row
    }

    /// Writes what people decided, with what it means; a choice that is no longer offered counts for nothing.
    func decide(
        _ row: inout CombinationPlan.Row, _ meaning: (BusinessCombination.Outcome, inout CombinationPlan.Row) -> String
    ) {
        guard let decision = decisions[row.item], row.choices.contains(decision.outcome) else { return }
        let means = meaning(decision.outcome, &row)
        row.outcome = decision.outcome
        row.reason = decision.reason.isBlank ? means : "\(means) \(decision.reason)"
    }
}

extension CombinationFacts.Contact {
    var purposeWords: String {
        switch purpose {
        case "main": "Main contact"
        case "signatory": "Signatory"
        case "sales": "Sales contact"
        case "delivery": "Delivery contact"
        case "finance": "Finance contact"
        default: "Contact"
        }
    }

    /// The entry of the same address.
    fileprivate func same(in others: [Self]) -> Self? {
        guard let email = email?.lowercased(), !email.isEmpty else { return nil }
        return others.first { $0.email?.lowercased() == email }
    }

    /// A company has one of these and no two.
    fileprivate func isRival(of other: Self) -> Bool { purpose == other.purpose && purpose != "other" }
}
