import Foundation
import PartnerProgram
import Postgres

/// A change of the rules as somebody wants it, read and checked.
struct WantedRuleChange: Sendable {
    let kind: ManagerRuleChange.Kind
    /// The rule that is replaced or ended.
    let rule: ManagerRule?
    let place: ManagerPlace
    /// Nobody where a rule only ends.
    let manager: NamedPerson?
    let from: Day
    /// The last day; nil where no end is set.
    let until: Day?
    let reason: String
}

/// What such a change would do, as things stand.
struct RuleRehearsal: Sendable {
    let wanted: WantedRuleChange
    let former: NamedPerson?
    let successor: NamedPerson?
    /// Partners that come to another manager.
    let moves: [ManagerMove]
    /// Those who stay, because somebody chose their manager by hand.
    let byHand: [ManagerMove]
    /// Those who stay with theirs, because no rule would name anybody.
    let unnamed: [ManagerMove]
    let work: OpenWork

    /// The same for the same partners: shows that what is carried out is what was looked at.
    var seen: String {
        let parts = [moves, byHand, unnamed].map { $0.map { String($0.partner) }.joined(separator: ",") }
        let people = [former, successor].map { $0.map { String($0.id) } ?? "" }
        return String(SecretToken.hash(of: (parts + people).joined(separator: ";")).hex.prefix(20))
    }
}

/// Rehearses and carries out changes of the rules by which channel managers are assigned (R21).
struct RuleChange: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var rules: ManagerRuleStore { ManagerRuleStore(database) }
    private var partners: ManagerChangeStore { ManagerChangeStore(database) }

    func rehearsed(_ wanted: WantedRuleChange) async throws -> RuleRehearsal {
        let former = try await rules.manager(of: wanted.place, on: wanted.from)
        var successor = wanted.manager
        if successor == nil { successor = try await rules.manager(of: wanted.place, on: wanted.from, besides: true) }
        let all = try await partners.moves(in: wanted.place, on: wanted.from, to: successor?.id)
        let moves = successor == nil ? [] : all.filter { !$0.isByHand }
        if wanted.from < today, moves.contains(where: { $0.before != nil || $0.until != nil }) {
            throw Problems(
                "from", "Somebody looked after partners there in the days gone by: choose today or a later day")
        }
        var work = try await partners.openWork(of: moves)
        if successor != nil {
            work.applications = try await partners.applications(in: wanted.place, on: wanted.from, of: former?.id)
        }
        return RuleRehearsal(
            wanted: wanted, former: former, successor: successor, moves: moves,
            byHand: successor == nil ? [] : all.filter(\.isByHand), unnamed: successor == nil ? all : [], work: work)
    }

    /// Writes the change down and, where its day has come, carries it out; gives it as it is then.
    func carryOut(_ wanted: WantedRuleChange, seen: String) async throws -> ManagerRuleChange {
        let rehearsal = try await rehearsed(wanted)
        guard rehearsal.seen == seen else {
            throw Problems("rehearsal", "Something has changed meanwhile: this is what would move now")
        }
        let change = try await write(rehearsal)
        if wanted.from <= today { try await carryOut(change) }
        guard let recorded = try await rules.change(change) else { throw Refusal.notFound }
        return recorded
    }

    private func write(_ rehearsal: RuleRehearsal) async throws -> Int {
        let (wanted, user) = (rehearsal.wanted, actor.user ?? 0)
        if let rule = wanted.rule, try await !rules.end(rule, before: wanted.from) {
            throw Refusal.conflict("Somebody else was first: the rule has changed meanwhile. Look at it again.")
        }
        var rule = wanted.rule?.id
        if let manager = wanted.manager {
            rule = try await rules.insert(wanted, manager: manager.id, by: user, at: now)
        }
        guard let rule else { throw Refusal.notFound }
        let change = try await rules.record(
            wanted.kind, of: wanted.place, on: wanted.from, rule: rule, from: rehearsal.former,
            to: rehearsal.successor, because: wanted.reason, by: user, at: now)
        if let last = wanted.until {
            let next = last.adding(days: 1)
            _ = try await rules.record(
                .ended, of: wanted.place, on: next, rule: rule, from: wanted.manager,
                to: rules.manager(of: wanted.place, on: next), because: wanted.reason, by: user, at: now)
        }
        return change
    }

    /// The day of a recorded change has come: partners and open work move, once, by the rules of that day.
    func carryOut(_ id: Int) async throws {
        guard let change = try await rules.change(id), change.carriedOutAt == nil else { return }
        var (moved, work) = (0, 0)
        if let successor = try await rules.manager(of: change.place, on: change.day) {
            let moves = try await partners.moves(in: change.place, on: change.day, to: successor.id)
                .filter { !$0.isByHand }
            (moved, work) = try await hand(moves, to: successor, change)
        }
        try await rules.markCarriedOut(id, partners: moved, work: work, at: now)
    }

    private func hand(
        _ moves: [ManagerMove], to successor: NamedPerson, _ change: ManagerRuleChange
    ) async throws -> (partners: Int, work: Int) {
        var applications = 0
        if let former = change.former, former.id != successor.id {
            applications = try await partners.moveApplications(
                in: change.place, on: change.day, from: former.id, to: successor.id)
        }
        let wanted = ManagerChange.Wanted(
            manager: successor, day: change.day, reason: change.reason, actor: actor,
            rule: try await rules.id(of: change.place, on: change.day))
        let work = try await ManagerChange(database, desk).hand(moves, wanted)
        if !moves.isEmpty || applications > 0 {
            try await ManagerMail(database, desk).moved(
                moves, wanted, OpenWork(tasks: work, applications: applications))
        }
        return (moves.count, work + applications)
    }
}
