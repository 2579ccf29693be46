/// Territory, authorizations, membership and agreements: what the program itself settles.
extension CombinationFacts {
    var day: String { effectiveOn.spoken }

    var territoryRows: [CombinationPlan.Row] {
        let both = absorbed.territory.intersection(survivor.territory)
        let lost = absorbed.territory.subtracting(survivor.territory)
        var rows = [
            CombinationPlan.Row(
                .territory, 1, "Territory of \(survivor.name)",
                found: survivor.territory.isEmpty ? "None" : names(survivor.territory), .stays,
                "The surviving partner's membership decides the territory of the new company.", clause: "R25")
        ]
        if !both.isEmpty {
            rows.append(
                CombinationPlan.Row(
                    .territory, 2, "Territory that both hold", found: names(both), .ends,
                    "\(absorbed.name) holds it no longer from \(day); \(survivor.name) holds it by its own agreement.",
                    clause: "R25"))
        }
        if !lost.isEmpty {
            rows.append(
                CombinationPlan.Row(
                    .territory, 3, "Territory that \(survivor.name) lacks", found: names(lost), .ends,
                    "It does not carry over: \(survivor.name) needs an addendum to sell there after \(day).",
                    clause: "R26"))
        }
        if operations > 0 {
            rows.append(
                CombinationPlan.Row(
                    .operation, 0, "Operations of \(absorbed.name)",
                    found: "\(counted(operations, "thing")) with evidence",
                    .stays,
                    "Kept as it was found. What the new company goes on with is recorded anew for \(survivor.name).",
                    clause: "R16"))
        }
        return rows
    }

    var membershipRows: [CombinationPlan.Row] {
        var rows = authorizationRows
        var membership = CombinationPlan.Row(
            .membership, 0, "Membership of \(absorbed.name)",
            found: absorbed.state.label + (absorbed.memberSince.map { ", a member since \($0.spoken)" } ?? ""), .ends,
            "Merged from \(day) on.", clause: "R25")
        membership.conflict = membershipConflict
        rows.append(membership)
        if let clockEndsOn {
            rows.append(
                CombinationPlan.Row(
                    .clock, 0, "Clock of \(absorbed.name)", found: "Runs to the end of \(clockEndsOn.spoken)", .ends,
                    "It stops on \(day). The clock of \(survivor.name), where one runs, goes on.", clause: "R25"))
        }
        return rows
    }

    private var authorizationRows: [CombinationPlan.Row] {
        var rows = [
            CombinationPlan.Row(
                .authorization, 1, "Authorizations of \(survivor.name)", found: names(survivor), .stays,
                "The surviving partner's membership decides the authorizations of the new company.", clause: "R26")
        ]
        if absorbed.state == .authorized || !absorbed.held.isEmpty {
            rows.append(
                CombinationPlan.Row(
                    .authorization, 2, "Authorizations of \(absorbed.name)", found: names(absorbed), .ends,
                    "Held no longer from \(day) on: they do not carry over. "
                        + (survivor.state == .authorized
                            ? "\(survivor.name) keeps its own." : "\(survivor.name) has to earn its own."),
                    clause: "R26"))
        }
        if let invitation {
            rows.append(
                CombinationPlan.Row(
                    .authorization, 3, "Invitation of \(absorbed.name) as Global System Integrator", found: invitation,
                    .ends, "Withdrawn: it was for \(absorbed.name), and nobody can accept it any more.", clause: "R44"))
        }
        if exceptions > 0 {
            rows.append(
                CombinationPlan.Row(
                    .authorization, 4, "Exceptions for \(absorbed.name)", found: counted(exceptions, "exception"),
                    .ends, "What is asked for is withdrawn, and what was approved holds no longer from \(day) on.",
                    clause: "R26"))
        }
        return rows
    }

    /// "Sales and Delivery", or the state where it holds none.
    private func names(_ company: Company) -> String {
        company.held.isEmpty
            ? company.state.label : listed(Authorization.allCases.filter(company.held.contains).map(\.label))
    }

    private var membershipConflict: String? {
        if !survivor.state.isMember {
            return
                "\(survivor.name) is not in the program (\(survivor.state.label.lowercased())): nothing can move to it."
        }
        if MembershipAction.merge.target(from: absorbed.state) == nil {
            return "It cannot be merged: \(absorbed.state.phrase)."
        }
        if let since = [survivor.memberSince, absorbed.memberSince].compactMap(\.self).max(), since > effectiveOn {
            return "On \(day) not both were partners yet: the later one has been since \(since.spoken)."
        }
        return nil
    }

    var agreementRows: [CombinationPlan.Row] {
        let closed = agreements.filter { !$0.rules.state.isOpen }
        let open = agreements.filter { $0.rules.state.isOpen }
        return open.map(row)
            + (closed.isEmpty
                ? []
                : [
                    CombinationPlan.Row(
                        .agreement, 0, "Agreements that are over", found: counted(closed.count, "document"), .stays,
                        "Signed documents never change: they stay readable with \(absorbed.name).", clause: "R25")
                ])
    }

    private func row(_ document: Document) -> CombinationPlan.Row {
        var row = CombinationPlan.Row(
            .agreement, document.id, document.title, found: document.rules.state.label, .ends, "", clause: "R25")
        switch document.rules.state {
        case .partnerSigned:
            row.conflict = "The partner has signed it and it cannot be voided: countersign it first."
        case .executed:
            row.conflict =
                "It is executed and not in force yet: wait for its day"
                + (document.rules.takesEffectOn.map { ", \($0.spoken)." } ?? ".")
        case .active:
            row.reason = "Terminated from \(document.rules.endOfCombination(effectiveOn).spoken) on."
        default: row.reason = "Voided: it cannot be signed any more."
        }
        return row
    }
}

extension Agreement {
    /// The first day without it when its party becomes part of another on `day`: an earlier notice counts, and nothing
    /// ends before it took effect.
    public func endOfCombination(_ day: Day) -> Day {
        let end = max(day, takesEffectOn ?? day)
        return min(end, termination?.effectiveOn ?? end)
    }
}
