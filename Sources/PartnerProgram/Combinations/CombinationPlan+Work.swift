/// What is open at the absorbed partner, and what it shows of itself.
extension CombinationFacts {
    var workRows: [CombinationPlan.Row] {
        work.onboarding.map(onboarding) + work.tasks.map(task)
            + work.publications.map { publication in
                CombinationPlan.Row(
                    .publication, publication.id, "Profile of \(absorbed.name)", found: publication.detail, .ends,
                    publication.kind == "published"
                        ? "Taken down: a partner that is no longer in the program has no profile."
                        : "Sent back: there is nothing to publish any more.", clause: "R59")
            }
            + work.changes.map { change in
                CombinationPlan.Row(
                    .change, change.id, "Proposed change of the profile", found: change.detail, .ends,
                    "Withdrawn: nobody decides it any more.", clause: nil)
            }
    }

    private func onboarding(_ open: Named) -> CombinationPlan.Row {
        var row = CombinationPlan.Row(
            .onboarding, open.id, open.title, found: open.detail, .ends,
            "Not needed any more: \(survivor.name) is on board.", clause: nil)
        row.choices = work.survivorOnboarding.contains(open.kind) ? [.ends] : [.ends, .moves]
        decide(&row) { outcome, _ in
            outcome == .ends
                ? "Not needed any more." : "Closed here, and opened at \(survivor.name) with what is done of it."
        }
        return row
    }

    private func task(_ open: Named) -> CombinationPlan.Row {
        if open.kind == "integrator_invited" {
            return CombinationPlan.Row(
                .task, open.id, open.title, found: open.detail, .ends, "The invitation that it is about is withdrawn.",
                clause: "R44")
        }
        let isOfTerritory = open.kind == "gate_lost"
        var row = CombinationPlan.Row(
            .task, open.id, open.title, found: open.detail, isOfTerritory ? .ends : nil,
            isOfTerritory
                ? "The territory that it is about ends with \(absorbed.name)."
                : "Has somebody to see to it at \(survivor.name)?", clause: isOfTerritory ? "R18" : nil)
        row.choices = [.moves, .ends]
        decide(&row) { outcome, _ in
            outcome == .ends ? "Closed with the combination." : "Closed here, and opened at \(survivor.name)."
        }
        return row
    }
}
