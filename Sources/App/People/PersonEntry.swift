import Foundation
import PartnerProgram
import Postgres

/// What is done with people: told of, employed, gone.
struct PersonEntry: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: PersonStore { PersonStore(database) }

    /// A partner tells us of somebody, and we decide. What we enter ourselves holds at once, unless it takes a person
    /// from another partner: then a second one of us decides.
    func enter(_ found: PersonForm.Found, of own: Int?) async throws -> Done {
        guard let words = found.partner else { return try await claim(found, of: own ?? 0) }
        let partner = try await EvidenceReaderStore(database).partner(named: words)
        guard let known = try await store.known(found.email, found.account) else {
            let id = try await store.insert(
                name: found.name, email: found.email, account: found.account, country: found.country, by: actor, at: now
            )
            return try await employ(id, found, at: partner)
        }
        let employments = try await store.jobs(of: known).map(\.rules)
        let leaves: Employment?
        do throws(Employment.Refusal) {
            leaves = try Employment.moving(employments, to: partner, from: found.startsOn)
        } catch { throw Problems("starts", error.sentence) }
        return leaves == nil ? try await employ(known, found, at: partner) : try await claim(found, of: partner)
    }

    private func employ(_ person: Int, _ found: PersonForm.Found, at partner: Int) async throws -> Done {
        try await joined(person, named: found.name, partner, from: found.startsOn)
        return Done("/people/\(person)", notice: "\(found.name) is recorded from \(found.startsOn.spoken).")
    }

    func joined(_ person: Int, named name: String, _ partner: Int, from day: Day) async throws {
        try await store.employ(person, at: partner, from: day, by: actor, at: now)
        try await EvidenceEventStore(database).add(
            "Works for the company from \(day.spoken)", to: .person(person, partner: partner), by: actor, at: now)
        try await TimelineStore(database).add(
            "Person recorded: \(name)", link: "/people/\(person)", to: .partner(partner), by: actor, at: now, on: day)
    }

    private func claim(_ found: PersonForm.Found, of partner: Int) async throws -> Done {
        let claims = PersonClaimStore(database)
        let id = try await claims.insert(found, of: partner, by: actor, at: now)
        try await claims.tellEmployer(
            ofClaim: id, subject: "\(found.name) is said to work elsewhere",
            body: """
                We have been told that \(found.name) (\(found.email)) works for another company from \
                \(found.startsOn.spoken) on. Until we have decided, nothing changes. If the person has left you, enter \
                the last day; if not, answer this message or write to your channel manager.

                \(desk.settings.publicURL)/people
                """)
        try await TimelineStore(database).add(
            "New hire told: \(found.name)", link: "/new-hires/\(id)", to: .partner(partner), by: actor, at: now,
            on: found.startsOn)
        return Done("/new-hires/\(id)", notice: "It is entered. Somebody of ours looks at it and answers.")
    }

    func end(_ record: PersonRecord, _ job: PersonRecord.Job, on day: Day, because reason: String) async throws -> Done
    {
        let next: Employment
        do throws(Employment.Refusal) { next = try job.rules.ended(on: day, today: today) } catch {
            if error == .hasEnded { throw error }
            throw Problems("last", error.sentence)
        }
        try await store.end(next, of: record.id, because: reason, by: actor)
        try await left(record.id, named: record.name, next, because: reason)
        return Done(record.path, notice: "\(record.name) is recorded until \(day.spoken).")
    }

    func left(_ person: Int, named name: String, _ job: Employment, because reason: String) async throws {
        let title = "Left the company" + (job.lastDay.map { " after \($0.spoken)" } ?? "")
        try await EvidenceEventStore(database).add(
            title, because: reason, to: .person(person, partner: job.partner), by: actor, at: now)
        try await TimelineStore(database).add(
            "\(title): \(name)", detail: reason, link: "/people/\(person)", to: .partner(job.partner), by: actor,
            at: now, on: job.lastDay)
    }
}
