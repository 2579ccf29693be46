import Foundation
import PartnerProgram

/// The short tables of a partner's page.
struct PartnerTables: Sendable {
    let path: String
    /// Keeps the day that is shown.
    let suffix: String

    func link(_ text: String, _ part: String) -> Link { Link(text, path + part + suffix) }

    /// What is held on the day, in the order of the program, with the way to what it rests on.
    func held(_ held: [PartnerHolding]) -> Fact {
        let risks = held.filter(\.isAtRisk).map(\.level.label)
        return Fact(
            "Authorizations", held.isEmpty ? "None held" : listed(held.map(\.level.label)),
            href: path + "/scorecard" + suffix,
            note: risks.isEmpty ? nil : "At risk: \(listed(risks)). The scorecard says why (R35).")
    }

    func territory(_ countries: [TerritoryCountry]) -> Table {
        Table(
            "Territory", hidesCaption: true, [Column("Country"), Column("Since"), Column("Until"), Column("By")],
            countries.map { country in
                let by = country.reference.map { "\(country.kind?.label ?? "Agreement") \($0)" }
                return TableRow(
                    .text(country.name),
                    [
                        .text(country.since.spoken), .text(country.until?.spoken ?? "No end set"),
                        by.map { .link($0, "/agreements/\(country.agreement)") } ?? .text(nil),
                    ])
            })
    }

    func operations(_ operations: [LocalOperation]) -> Table {
        Table(
            "Operations", hidesCaption: true,
            [Column("Country"), Column("What is there"), Column("Evidence"), Column("Since")],
            operations.map { operation in
                TableRow(
                    .text(operation.country),
                    [
                        .text(operation.kind.label, note: operation.detail), .text(operation.evidence),
                        .text(operation.since.spoken),
                    ])
            })
    }

    func agreements(_ lines: [PartnerAgreementLine]) -> Table {
        Table(
            "Agreements", hidesCaption: true,
            [Column("Agreement"), Column("State"), Column("Signed"), Column("Effective")],
            lines.map { line in
                TableRow(
                    .link(line.reference, "/agreements/\(line.id)", note: line.kind.label),
                    [
                        .tags(line.tag), .text(line.signatureDate?.spoken ?? "Not yet"), .text(line.effectiveOn.spoken),
                    ])
            })
    }

    func onboarding(_ lines: [OnboardingLine], on day: Day) -> Table {
        Table(
            "Onboarding", hidesCaption: true, [Column("Task"), Column("Owner"), Column("Due"), Column("State")],
            lines.map { line in
                TableRow(
                    .text(line.title), [.text(line.ownerName ?? "Nobody yet"), line.due(on: day), line.stateCell])
            })
    }
}

extension PartnerAgreementLine {
    var tag: Tag {
        switch state {
        case .active, .executed: .good(state.label)
        case .draft, .sent, .partnerSigned: .warn(state.label)
        case .declined, .voided, .terminated: .bad(state.label)
        case .superseded, .expired: .calm(state.label)
        }
    }
}

extension OnboardingLine {
    fileprivate func due(on day: Day) -> Cell {
        guard state == "open" else { return .text(dueOn.spoken) }
        let left = day.days(until: dueOn)
        let words =
            left < 0
            ? "Overdue by \(-left) day\(left == -1 ? "" : "s")"
            : left == 0 ? "Due today" : "\(left) day\(left == 1 ? "" : "s") left"
        return .due(dueOn.spoken, words, isLate: left < 0)
    }

    fileprivate var stateCell: Cell {
        switch state {
        case "done": .tags(.good("Done"), note: doneOn?.spoken)
        case "not_needed": .tags(.calm("Not needed"), note: doneOn?.spoken)
        default: .tags(.warn("Open"))
        }
    }
}
