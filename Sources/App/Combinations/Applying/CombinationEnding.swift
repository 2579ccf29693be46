import Foundation
import PartnerProgram
import Postgres

/// Carries out a plan, row by row, in the transaction in which it was made.
struct CombinationEnding: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: CombinationEndStore { CombinationEndStore(database) }

    func carryOut(_ plan: CombinationPlan, _ facts: CombinationFacts, of record: CombinationRecord) async throws {
        let (survivor, absorbed) = (record.rules.survivor, record.rules.absorbed)
        guard let membership = try await MembershipStore(database).find(absorbed, on: today) else {
            throw Refusal.notFound
        }
        _ = try membership.rules.merged()
        for row in plan.rows { try await carryOut(row, facts, record) }
        try await store.merge(
            absorbed, into: survivor, from: record.rules.effectiveOn, cause: "Became part of \(record.survivorName)",
            by: actor)
        try await HoldingEnding(database, by: actor, desk).end(
            of: absorbed, from: record.rules.effectiveOn, .merged,
            because: "\(record.absorbedName) became part of \(record.survivorName) (\(record.reference)).")
        try await tell(plan, record)
    }

    private func carryOut(_ row: CombinationPlan.Row, _ facts: CombinationFacts, _ record: CombinationRecord)
        async throws
    {
        switch row.item.kind {
        case .territory, .authorization, .membership, .clock, .operation: return
        case .agreement where row.outcome == .ends: try await end(agreement: row.item.id, record)
        case .user, .contact: try await carryOut(person: row, record)
        case .onboarding, .task: try await carryOut(work: row, record)
        case .publication: try await end(publication: row.item.id, record)
        case .change: try await store.withdraw(change: row.item.id, at: now)
        case .request: try await refuse(request: row.item.id, record)
        case .consent where row.outcome == .ends: try await end(consent: row, facts, record)
        case .link: try await carryOut(link: row, facts, record)
        case .identifier, .name: try await lead(row, facts, record)
        case .agreement, .consent: return
        }
    }

    private func end(agreement id: Int, _ record: CombinationRecord) async throws {
        guard let agreement = try await AgreementStore(database).find(id) else { throw Refusal.notFound }
        let reason = "\(record.absorbedName) became part of \(record.survivorName)"
        guard agreement.rules.state == .active else {
            try await AgreementStore(database).move(
                agreement, to: try agreement.rules.voided(), by: actor, at: now, reason: reason)
            return
        }
        let day = agreement.rules.endOfCombination(record.rules.effectiveOn)
        var noticed = agreement.rules
        if noticed.termination?.effectiveOn != day {
            noticed = try noticed.givenNotice(
                .init(reason: reason, noticeDocument: record.reference, effectiveOn: day))
        }
        try await store.terminate(
            agreement, as: try noticed.terminated(on: today), document: record.documentID, by: actor, at: now)
    }

    private func carryOut(person row: CombinationPlan.Row, _ record: CombinationRecord) async throws {
        let (id, survivor, day) = (row.item.id, record.rules.survivor, record.rules.effectiveOn)
        switch (row.item.kind, row.outcome) {
        case (.user, .moves): try await store.move(user: id, to: survivor, role: row.becomes, by: actor)
        case (.user, .ends): try await store.close(user: id)
        case (.contact, .moves):
            if let replaced = row.replaces { try await store.end(contact: replaced, on: day) }
            try await store.move(contact: id, to: survivor, purpose: row.becomes, from: day, by: actor)
            try await store.end(contact: id, on: day)
        case (.contact, .ends): try await store.end(contact: id, on: day)
        default: return
        }
    }

    private func carryOut(work row: CombinationPlan.Row, _ record: CombinationRecord) async throws {
        let (id, survivor) = (row.item.id, record.rules.survivor)
        let moves = row.outcome == .moves
        let words = moves ? "Goes on at \(record.survivorName)." : row.reason
        if row.item.kind == .onboarding {
            if moves { try await store.move(onboarding: id, to: survivor) }
            try await store.end(onboarding: id, on: record.rules.effectiveOn, because: words, by: actor)
        } else {
            if moves { try await store.move(task: id, to: survivor, at: now) }
            try await store.end(task: id, because: words, by: actor, at: now)
        }
    }

    private func end(publication id: Int, _ record: CombinationRecord) async throws {
        guard let publication = try await PublicationStore(database).find(id) else { throw Refusal.notFound }
        let reason = "\(record.absorbedName) became part of \(record.survivorName)."
        let next =
            publication.rules.state == .published
            ? try publication.rules.unpublished(reason: reason)
            : try publication.rules.returned(by: actor.user ?? 0, reason: reason)
        try await PublicationStore(database).move(publication, to: next, by: actor.user ?? 0, at: now)
    }

    private func refuse(request id: Int, _ record: CombinationRecord) async throws {
        let requests = AccessRequestStore(database)
        guard let asked = try await requests.find(id),
            try await requests.refuse(id, by: actor.user ?? 0, at: now)
        else { throw CombinationStore.somebodyWasFirst }
        try await CombinationMail(database, desk).refused(asked, record)
    }

    private func tell(_ plan: CombinationPlan, _ record: CombinationRecord) async throws {
        let counts = plan.counts
        for (partner, title) in [
            (record.rules.absorbed, "Became part of \(record.survivorName)"),
            (record.rules.survivor, "\(record.absorbedName) became part of this company"),
        ] {
            try await TimelineStore(database).add(
                title, detail: counts, to: .partner(partner), by: actor, at: now, on: record.rules.effectiveOn)
            try await TimelineStore(database).add(
                "\(record.reference) applied", detail: plan.lacking.map { "\(record.survivorName) lacks \($0)." },
                link: record.path, to: .partner(partner), by: actor, at: now, on: record.rules.effectiveOn,
                audience: .internal)
        }
    }
}
