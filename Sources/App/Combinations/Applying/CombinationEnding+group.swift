import PartnerProgram
import Postgres

/// Consents, links, numbers and names.
extension CombinationEnding {
    private var group: CombinationGroupEndStore { CombinationGroupEndStore(database) }

    func end(consent row: CombinationPlan.Row, _ facts: CombinationFacts, _ record: CombinationRecord) async throws {
        let all = facts.group.ownConsents + facts.group.namingConsents
        guard let consent = all.first(where: { $0.id == row.item.id }) else { throw Refusal.notFound }
        let reason = "\(record.absorbedName) became part of \(record.survivorName)."
        let next =
            consent.rules.state.isOpen
            ? try consent.rules.withdrawn()
            : try consent.rules.revoked(
                on: max(record.rules.effectiveOn, consent.rules.validFrom), reason: reason,
                hasDocument: record.documentID != nil)
        try await group.end(
            consent.id, from: consent.rules.state, as: next, reason: reason, document: record.documentID, by: actor,
            at: now)
    }

    func carryOut(link row: CombinationPlan.Row, _ facts: CombinationFacts, _ record: CombinationRecord) async throws {
        let (id, day) = (row.item.id, record.rules.effectiveOn)
        let words = "\(record.absorbedName) became part of \(record.survivorName) (\(record.reference))"
        if row.outcome == .moves {
            try await group.move(link: id, under: facts.survivor.organisation, on: day, because: words, by: actor)
        } else if row.outcome == .ends {
            try await group.end(link: id, on: day, because: words)
        }
    }

    /// Old numbers and names resolve to the survivor.
    func lead(_ row: CombinationPlan.Row, _ facts: CombinationFacts, _ record: CombinationRecord) async throws {
        guard row.outcome == .moves else { return }
        let (old, new, day) = (facts.absorbed.organisation, facts.survivor.organisation, record.rules.effectiveOn)
        if row.item.kind == .name {
            return try await group.move(name: row.found, to: new, on: day)
        }
        guard let identifier = facts.group.identifiers.first(where: { $0.id == row.item.id }) else { return }
        try await group.move(
            identifier: identifier.kind, identifier.detail, from: old, to: new, on: day,
            note: "Of \(record.absorbedName), \(record.absorbedReference), until \(day.spoken)", by: actor)
    }
}
