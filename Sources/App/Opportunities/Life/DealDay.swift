import PartnerProgram
import Postgres

/// What a day brings to registrations: an end, a reminder, an alert. Never a decision.
struct DealDay: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    /// What has to be done with the registrations that a day finds.
    enum Duty: Sendable { case expire, remind, missContribution, alert }

    func due(_ duty: Duty, after id: Int) async throws -> Int? {
        let store = DealDayStore(database)
        return switch duty {
        case .expire: try await store.toExpire(on: today, after: id)
        case .remind: try await store.toRemind(on: today, after: id)
        case .missContribution: try await store.withoutContribution(on: today, after: id)
        case .alert: try await store.overdue(on: today, after: id)
        }
    }

    func carryOut(_ duty: Duty, _ id: Int) async throws {
        let record = try await RegistrationStore(database).require(id)
        let mails = RegistrationMailStore(database)
        let link = desk.settings.publicURL + record.path
        switch duty {
        case .expire: try await RegistrationLife(database, by: actor, desk).expire(record)
        case .remind:
            guard let last = record.rules.expiresOn, let kind = RegistrationReminder.ofTheEnd(on: last, today: today)
            else { return }
            try await note(kind, about: last, record)
            let days = today.days(until: last)
            try await mails.tellPartner(of: record, .expiresSoon(record, on: last, in: days, link: link))
        case .missContribution:
            guard let close = record.rules.content.expectedClose else { return }
            try await note(.noContribution, about: close, record)
            try await mails.tellPartner(of: record, .contributionMissing(record, closing: close, link: link))
        case .alert:
            guard let due = record.dueOn else { return }
            try await note(.overdue, about: due, record)
            try await mails.tellOffice(of: record, .overdue(record, since: due, link: link))
        }
    }

    private func note(_ kind: RegistrationReminder, about day: Day, _ record: RegistrationRecord) async throws {
        try await DealDayStore(database).note(kind, about: day, of: record.id, at: now)
    }
}
