import Foundation
import PartnerProgram

/// The contributions of a registration, and where its partner enters another.
struct ContributionSection: Sendable {
    let table: Table?
    let empty: EmptyState?
    let kinds: [Button]
    let hasKinds: Bool

    init(_ file: RegistrationFile) {
        let record = file.record
        table = file.contributions.isEmpty ? nil : ContributionRecord.table(file.contributions)
        empty =
            file.contributions.isEmpty
            ? .nothingYet(
                "No contribution yet", "What the partner does in this sale is entered here before the close (R111).")
            : nil
        let mayEnter = file.viewer.kind == .partner && record.rules.state == .approved
        kinds =
            mayEnter
            ? Contribution.Kind.allCases.map { .link($0.label, "\(record.path)/contributions/\($0.rawValue)") } : []
        hasKinds = !kinds.isEmpty
    }
}

extension RegistrationPageParts {
    /// Once there is an opportunity.
    var contributions: ContributionSection? {
        file.record.opportunity == nil ? nil : ContributionSection(file)
    }

    /// On every open approved deal that would earn nothing as it stands (R111).
    var noContribution: Banner? {
        let rules = file.record.rules
        guard rules.state == .approved, rules.content.motion == .sellWith,
            !file.contributions.contains(where: { $0.rules.counts(closedAt: $0.closedAt) })
        else { return nil }
        let close = rules.content.expectedClose.map { day in
            let days = clock.today.days(until: day)
            return days >= 0
                ? "Expected close in \(days) day\(days == 1 ? "" : "s")." : "The expected close was \(day.spoken)."
        }
        return Banner(
            .warn, "No contribution yet.", "\(close ?? "") Closed now, the commission is € 0 (R111).",
            link: Link("Contributions", "#contributions"))
    }
}
