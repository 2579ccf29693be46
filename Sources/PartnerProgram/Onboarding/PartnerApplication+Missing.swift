extension PartnerApplication {
    /// Everything that is needed before the application can be submitted (SM1), in the order of the form.
    public var missing: [Missing] {
        var list: [Missing] = []
        if legalName.isBlank {
            list.append(Missing(field: .legalName, country: nil, sentence: "Enter the company's legal name."))
        }
        if contactEmail.isBlank {
            list.append(
                Missing(field: .contacts, country: nil, sentence: "Enter the e-mail address of a contact."))
        }
        if presences.isEmpty {
            list.append(
                Missing(field: .countries, country: nil, sentence: "Choose at least one country for the territory."))
        }
        list += presences.filter { !$0.isAnswered }.map {
            Missing(
                field: .presence, country: $0.country,
                sentence: "Answer for \($0.name): \(listed($0.openQuestions)).")
        }
        if motions.isEmpty {
            list.append(
                Missing(field: .motions, country: nil, sentence: "Choose at least one way of selling."))
        }
        return list
    }
}

extension PartnerApplication.Presence {
    var isAnswered: Bool { openQuestions.isEmpty }

    var openQuestions: [String] {
        [("legal entity", legalEntity), ("office", office), ("sales team", salesTeam)]
            .filter { $0.1 == nil }.map(\.0)
    }
}
