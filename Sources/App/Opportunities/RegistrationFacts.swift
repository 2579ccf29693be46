import Foundation
import PartnerProgram

/// What was written in a registration, as summary lists.
struct RegistrationFacts {
    private let record: RegistrationRecord
    private let territoryBy: String?
    private let isPartner: Bool

    init(_ record: RegistrationRecord, _ territoryBy: String?, isPartner: Bool) {
        self.record = record
        self.territoryBy = territoryBy
        self.isPartner = isPartner
    }

    private func fact(_ label: String, _ value: String?, note: String? = nil) -> Fact {
        Fact(label, value.flatMap { $0.isEmpty ? nil : $0 }, note: note)
    }

    var content: Facts {
        let content = record.rules.content
        let contact = [content.contactName, record.contactTitle].filter { !$0.isEmpty }.joined(separator: ", ")
        let reach = [content.contactEmail, record.contactPhone].filter { !$0.isEmpty }.joined(separator: ", ")
        return Facts(
            "The opportunity",
            [
                fact("Prospect", content.prospect.name),
                fact(
                    "Country", record.countryName,
                    note: territoryBy.map { "In the territory by \($0)" } ?? "Not in the territory on that day"),
                fact("Web domain", content.prospect.domain),
                fact("Registration number", content.prospect.number),
                fact("Contact", contact, note: reach.isEmpty ? nil : reach), fact("Need", content.need),
                fact("Estimated value", content.value?.description),
                fact("Expected close", content.expectedClose?.spoken),
                fact(
                    "Motion", content.motion?.label,
                    note: content.motionReason.isEmpty ? content.motion?.explanation : content.motionReason),
            ])
    }

    var qualification: Facts? {
        let answers = record.answers.filter { !$0.answer.isEmpty || $0.isRequired }
        guard !answers.isEmpty, record.rules.origin == .partnerSourced else { return nil }
        return Facts("Qualification (R103)", isStacked: true, answers.map { fact($0.text, $0.answer) })
    }

    func summary(_ clock: OfficeClock) -> Facts {
        Facts(isNarrow: true, standing + decision(clock))
    }

    private var standing: [Fact] {
        let rules = record.rules
        let first = fact(
            "First submitted", rules.submittedAt.map(RegistrationMatch.utc),
            note: "The server's time; it decides who was first.")
        let again = [
            fact("Submitted again", rules.resubmittedAt.map(RegistrationMatch.utc)),
            fact("First due", record.firstDueOn?.spoken),
        ]
        return [fact("State", rules.state.label), fact("Origin", rules.origin.label), first]
            + (rules.submittedAt == rules.resubmittedAt ? [] : again)
    }

    private func decision(_ clock: OfficeClock) -> [Fact] {
        let rules = record.rules
        let decider = isPartner ? nil : record.deciderName.map { "By \($0)" }
        var facts = isPartner ? [] : [fact("Reviewer", record.reviewerName ?? "Nobody yet")]
        if let at = record.decidedAt { facts.append(fact("Decided", clock.spoken(at), note: decider)) }
        if let day = rules.approvedOn { facts.append(fact("Approved on", day.spoken)) }
        if let last = rules.expiresOn {
            facts.append(
                fact("Valid through", last.spoken, note: rules.extensions > 0 ? "Extended \(rules.extensions) ×" : nil))
        }
        if let earlier = record.copiedFrom {
            facts.append(Fact("Copied from", "An earlier registration", href: "/opportunities/\(earlier)"))
        }
        return facts
    }
}
