import Foundation
import PartnerProgram

/// What the applicant said, for the reviewer to read.
struct ApplicationFacts {
    private let file: ApplicationFile
    private var record: ApplicationRecord { file.record }

    init(_ file: ApplicationFile) { self.file = file }

    var sections: [Facts] { [company, contacts, offer] }

    private var company: Facts {
        let company = record.company
        let address = [
            company.street, [company.postalCode, company.city].filter { !$0.isEmpty }.joined(separator: " "),
            name(of: company.country),
        ].compactMap(\.self).filter { !$0.isEmpty }
        return Facts(
            "Company",
            [
                Fact("Legal name", record.rules.legalName),
                Fact("Trading names", company.tradingNames.joined(separator: ", ").orNil),
                Fact("Registration number", company.registrationNumber.orNil),
                Fact("VAT number", company.vatNumber.orNil), Fact("Web domain", company.domain.orNil),
                Fact("Address", address.joined(separator: ", ").orNil),
            ])
    }

    private var contacts: Facts {
        Facts(
            "Contacts",
            record.contacts.map { contact in
                Fact(
                    contact.purpose == .main ? "Main contact" : "Signatory",
                    [contact.name, contact.jobTitle].filter { !$0.isEmpty }.joined(separator: ", ").orNil,
                    note: [contact.email, contact.phone].filter { !$0.isEmpty }.joined(separator: ", ").orNil)
            } + [Fact("Answers go to", record.rules.contactEmail)])
    }

    private var offer: Facts {
        Facts(
            "What it brings",
            [
                Fact(
                    "Delivery team",
                    record.rules.deliveryCountries.compactMap { name(of: $0) }.sorted().joined(separator: ", ").orNil,
                    note: record.deliveryPlaces.orNil),
                Fact(
                    "Ways of selling",
                    Motion.allCases.filter(record.rules.motions.contains).map(\.label).joined(separator: ", ").orNil),
                Fact("Capabilities", record.capabilities.map(\.label).joined(separator: ", ").orNil),
                Fact("In its own words", record.about.orNil),
            ])
    }

    /// The countries wanted, each with what the company has there.
    var presences: Table {
        func cell(_ answer: Bool?, _ detail: String) -> Cell {
            switch answer {
            case true: .tags(.good("Yes"), note: detail.orNil)
            case false: .tags(.calm("No"))
            case nil: .text(nil)
            }
        }
        return Table(
            "Countries wanted", ["Country", "Legal entity", "Office", "Sales team"].map { Column($0) },
            record.presences.map { detail in
                TableRow(
                    .text(detail.presence.name),
                    [
                        cell(detail.presence.legalEntity, detail.legalEntity),
                        cell(detail.presence.office, detail.office),
                        cell(detail.presence.salesTeam, detail.salesTeam),
                    ])
            })
    }

    func summary(_ clock: OfficeClock) -> Facts {
        var facts = [
            Fact("Submitted", record.submittedAt.map(clock.spoken)),
            Fact("Reviewer", file.reviewer ?? "Nobody yet"),
        ]
        if let location = record.rules.location {
            facts.append(Fact("Location", name(of: location)))
            facts.append(Fact("Regional Channel Manager", file.manager, note: record.managerReason))
        }
        if let decided = record.decidedAt { facts.append(Fact("Decided", clock.spoken(decided))) }
        return Facts("Review", isNarrow: true, facts)
    }

    private func name(of code: String) -> String? { file.countries[code]?.name }
}

extension String {
    /// Nothing where nothing is written.
    fileprivate var orNil: String? { isEmpty ? nil : self }
}
