import Foundation
import PartnerProgram
import Postgres

/// What is done with an exception: asked for, approved, refused, withdrawn.
struct ExceptionSteps: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: ExceptionStore { ExceptionStore(database) }

    func ask(_ found: ExceptionForm.Found, for partner: Int, by asker: Int) async throws -> Done {
        let about = try await store.partner(partner)
        let asked = try AuthorizationException.asked(
            found.kind, of: found.level, requirement: found.requirement, days: found.days, by: asker, today: today,
            isMember: about.isMember)
        let id = try await store.insert(asked, of: partner, because: found.reason, at: now)
        let record = try await store.require(id)
        try await told("asked for", record, found.reason)
        for reader in try await ColleagueStore(database).programManagers(except: [asker]) {
            try await tell(reader, "\(asked.kind.label) to decide", record, found.reason)
        }
        return Done(record.path, notice: "The exception is asked for. A program manager other than you decides.")
    }

    func approve(_ record: ExceptionRecord, _ next: AuthorizationException, _ words: String) async throws -> Done {
        try await store.decide(record, next, because: words, by: actor, at: now)
        if let days = next.heldDays(decidedOn: today) { try await store.give(record, on: days, by: actor, at: now) }
        return try await answered(record, next, words)
    }

    func close(_ record: ExceptionRecord, _ next: AuthorizationException, _ words: String) async throws -> Done {
        try await store.decide(record, next, because: words, by: actor, at: now)
        return try await answered(record, next, words)
    }

    private func answered(_ record: ExceptionRecord, _ next: AuthorizationException, _ words: String) async throws
        -> Done
    {
        let title = next.state.label.lowercased()
        try await told(
            title, record, words.isEmpty ? record.reason : words, isShared: next.state == .approved)
        if next.asker != actor.user, let asker = try await ColleagueStore(database).email(of: next.asker) {
            try await tell(asker, "\(next.kind.label) \(title)", record, words)
        }
        return Done(record.path, notice: "\(next.kind.label) \(title).")
    }

    /// For the office's eyes: a partner reads of it where it is approved.
    private func told(_ what: String, _ record: ExceptionRecord, _ detail: String, isShared: Bool = false) async throws
    {
        try await TimelineStore(database).add(
            "\(record.rules.kind.label) \(what): \(record.title)", detail: detail, link: record.path,
            to: .partner(record.partner), by: actor, at: now, audience: isShared ? .shared : .internal)
    }

    private func tell(_ reader: String, _ subject: String, _ record: ExceptionRecord, _ words: String) async throws {
        try await MessageStore(database).queue(
            to: reader, subject: "\(subject): \(record.partnerName) (\(record.reference))",
            body: """
                \(record.title), \(record.rules.days.lowerBound.spoken) to \(record.rules.days.upperBound.spoken).
                \(words)

                \(desk.settings.publicURL + record.path)
                """)
    }
}
