/// Consents, companies above and below, and under what the absorbed company was known.
extension CombinationFacts {
    var consentRows: [CombinationPlan.Row] {
        group.ownConsents.filter { $0.counts(from: effectiveOn) }.map { consent in
            var row = CombinationPlan.Row(
                .consent, consent.id, "Consent \(consent.reference) for \(consent.affiliate)",
                found: consent.rules.state.label, .ends,
                consent.rules.state.isOpen
                    ? "Withdrawn: the partner that asked is no more."
                    : "Revoked from \(consent.end(effectiveOn).spoken) on: it was given to \(absorbed.name) alone.",
                clause: "R23")
            row.conflict = unwritten(consent)
            return row
        }
            + group.namingConsents.filter { $0.counts(from: effectiveOn) }.map { consent in
                var row = CombinationPlan.Row(
                    .consent, consent.id, "Consent \(consent.reference) of \(consent.partner)",
                    found: "\(consent.rules.state.label), names \(absorbed.name) as the affiliate", nil,
                    "Does \(consent.partner) still need it, now that the affiliate is part of \(survivor.name)?",
                    clause: "R23")
                row.choices = [.stays, .ends]
                decide(&row) { outcome, row in
                    if outcome == .stays { return "It goes on as it is written, in the company's old name." }
                    row.conflict = unwritten(consent)
                    return consent.rules.state.isOpen
                        ? "Withdrawn." : "Revoked from \(consent.end(effectiveOn).spoken) on."
                }
                return row
            }
    }

    /// A consent that was given is revoked in writing.
    private func unwritten(_ consent: Consent) -> String? {
        consent.rules.state == .consented && !hasDocument
            ? "It is revoked in writing (R149): attach the document of the combination." : nil
    }

    var linkRows: [CombinationPlan.Row] {
        group.parents.map { link in
            CombinationPlan.Row(
                .link, link.id, "\(absorbed.name) belongs to \(link.name)", found: "Since \(link.from.spoken)", .ends,
                "The company is part of \(survivor.name) from \(day) on.", clause: "R23")
        } + group.children.map(child)
    }

    private func child(_ link: Link) -> CombinationPlan.Row {
        var row = CombinationPlan.Row(
            .link, link.id, "\(link.name) belongs to \(absorbed.name)", found: "Since \(link.from.spoken)", .moves,
            "It belongs to \(survivor.name) from \(max(link.from, effectiveOn).spoken) on.", clause: "R23")
        do throws(CompanyGroup.Refusal) {
            _ = try group.aboveSurvivor.adding(
                .init(
                    parent: survivor.organisation, child: link.company, from: max(link.from, effectiveOn),
                    until: link.until))
            row.choices = [.moves, .ends]
            decide(&row) { outcome, _ in
                outcome == .moves ? "It belongs to \(survivor.name) now." : "It belongs to nobody now."
            }
        } catch {
            row.outcome = .ends
            row.reason =
                link.company == survivor.organisation
                ? "\(survivor.name) cannot belong to itself." : error.sentence
        }
        return row
    }

    var identifierRows: [CombinationPlan.Row] {
        group.identifiers.map { identifier in
            let isTaken = group.taken.contains(identifier.id)
            return CombinationPlan.Row(
                .identifier, identifier.id, identifier.title, found: identifier.detail, isTaken ? .stays : .moves,
                isTaken ? "It names another company already." : "It leads on to \(survivor.name).", clause: nil)
        }
            + group.names.map { name in
                let isKnown = group.known.contains(name.id)
                return CombinationPlan.Row(
                    .name, name.id, name.title, found: name.detail, isKnown ? .stays : .moves,
                    isKnown
                        ? "\(survivor.name) goes by it already."
                        : "\(survivor.name) is found under it as well.", clause: nil)
            }
    }
}

extension CombinationFacts.Consent {
    /// The first day without it.
    func end(_ day: Day) -> Day { max(day, rules.validFrom) }
}
