import PartnerProgram

/// The facts of a partner's page, each with since when and by which clause.
struct PartnerFacts: Sendable {
    let content: PartnerPage.Content
    /// The authorizations of the day, with the way to the scorecard.
    let held: Fact
    let isForPartner: Bool

    private var record: PartnerRecord { content.record }

    /// Who the company is.
    var legal: Facts {
        let identity = record.identity
        let trading = content.tradingNames.joined(separator: ", ")
        return Facts(
            nil,
            [
                Fact("Legal name", identity?.legalName, note: identity.map { "Since \($0.since.spoken)" }),
                Fact("Trading names", trading.isEmpty ? nil : trading),
                Fact("Registration number", identity?.registrationNumber),
                Fact("VAT number", identity?.vatNumber),
                Fact("Web domain", identity?.domain),
                Fact("Address of the legal entity", identity?.address),
            ])
    }

    /// What it is in the program.
    var membership: Facts {
        let motions = record.motions.map(\.label).joined(separator: ", ")
        let capabilities = record.capabilities.map(\.label).joined(separator: "; ")
        return Facts(
            nil, isNarrow: true,
            [
                Fact("Status", nil, tag: PartnerHead.tag(record.status?.value), note: statusNote),
                held,
                Fact("Signed", record.signedOn?.spoken),
                Fact(
                    "Location", record.location?.name,
                    note: record.location.map {
                        "\($0.geo.map { "\($0.label), " } ?? "")since \($0.since.spoken) (R20)"
                    }),
                Fact(
                    "Channel manager", record.manager?.name, href: managerPage,
                    note: record.manager.map { "Since \($0.since.spoken) (R21). \($0.reason)" }),
                Fact("Motions", motions.isEmpty ? nil : motions),
                Fact(
                    "Capabilities", capabilities.isEmpty ? nil : capabilities, note: capabilities.isEmpty ? nil : "R7"),
            ])
    }

    /// Ours to see: who looked after the partner before, and by what.
    private var managerPage: String? {
        isForPartner || record.manager == nil ? nil : "/partners/\(record.id)/manager"
    }

    private var statusNote: String? {
        guard let status = record.status else { return nil }
        let clause = status.value == .registered ? " (R30)" : ""
        return "Since \(status.since.spoken)\(clause)." + (record.statusCause.map { " \($0)" } ?? "")
    }

    /// Who is asked, in short.
    var people: Facts {
        let administrators = content.users.filter { $0.roles.contains(.partnerAdministrator) }
        let contacts = content.contacts.prefix(4).map { contact in
            Fact(
                contact.purpose.label, contact.name,
                note: [contact.email, contact.phone].compactMap(\.self).joined(separator: ", "))
        }
        let main = administrators.prefix(3).map { Fact("Partner administrator", $0.name, tag: $0.tag, note: $0.email) }
        return Facts(
            nil, isStacked: true, main.isEmpty ? [Fact("Partner administrator", nil)] + contacts : main + contacts)
    }
}

extension ClockLine {
    /// What ends, when, what happens then and how it was counted (A28, A29).
    func face(on day: Day, path: String) -> ClockFace {
        let left = clock.daysLeft(on: day)
        let words =
            switch left {
            case 0: "Today is the last day."
            case 1...: "\(left) day\(left == 1 ? "" : "s") left."
            default: "Over since \(-left) day\(left == -1 ? "" : "s")."
            }
        return ClockFace(
            clock.kind.label, date: clock.deadline.spokenWithWeekday, left: "\(words) \(clock.explanation.then)",
            isLate: left < 0, link: Link("How this is counted", path + "/membership"))
    }
}
