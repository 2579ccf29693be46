import PartnerProgram
import Postgres

/// The answer to what was said of a new hire.
struct PersonClaimEntry: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: PersonClaimStore { PersonClaimStore(database) }

    /// The person works for the partner from the day on, and for nobody else: whoever employed it until then is told.
    func confirm(_ record: PersonClaimRecord) async throws -> Done {
        guard let user = actor.user else { throw Refusal.forbidden }
        let next = try record.rules.confirmed(by: user)
        let people = PersonStore(database)
        let entry = PersonEntry(database, by: actor, desk)
        let person = try await person(of: record)
        let employments = try await people.jobs(of: person).map(\.rules)
        if let left = try Employment.moving(employments, to: next.partner, from: next.startsOn) {
            let reason = "Moved to another company"
            try await people.end(left, of: person, because: reason, by: actor)
            try await entry.left(person, named: record.name, left, because: reason)
            try await EvidenceReaderStore(database).tell(
                left.partner, "\(record.name) has moved",
                """
                We have confirmed that \(record.name) works for another company from \(next.startsOn.spoken) on. \
                Certificates count for you through the day before; what was stays to be read.

                \(desk.settings.publicURL)/people/\(person)
                """)
        }
        try await entry.joined(person, named: record.name, next.partner, from: next.startsOn)
        try await store.decide(record, next, person: person, by: actor, at: now)
        try await tell(record, "\(record.name) is recorded as yours", "From \(next.startsOn.spoken) on.")
        return Done("/people/\(person)", notice: "\(record.name) works for \(record.partnerName).")
    }

    private func person(of record: PersonClaimRecord) async throws -> Int {
        let people = PersonStore(database)
        do {
            if let known = try await people.known(record.email, record.account) { return known }
        } catch let problems as Problems {
            throw Refusal.conflict((problems.all.first?.message ?? "") + ".")
        }
        return try await people.insert(
            name: record.name, email: record.email, account: record.account, country: record.country, by: actor, at: now
        )
    }

    func refuse(_ record: PersonClaimRecord, because reason: String) async throws -> Done {
        try await store.decide(
            record, try record.rules.refused(because: reason), because: reason, by: actor, at: now)
        try await TimelineStore(database).add(
            "New hire refused: \(record.name)", detail: reason, link: record.path, to: .partner(record.rules.partner),
            by: actor, at: now)
        try await tell(record, "\(record.name) is not recorded as yours", reason)
        return Done(record.path, notice: "Refused. The partner is told why.")
    }

    func withdraw(_ record: PersonClaimRecord) async throws -> Done {
        try await store.decide(record, try record.rules.withdrawn(), by: actor, at: now)
        return Done(record.path, notice: "Withdrawn.")
    }

    private func tell(_ record: PersonClaimRecord, _ subject: String, _ words: String) async throws {
        try await EvidenceReaderStore(database).tell(
            record.rules.partner, subject, "\(words)\n\n\(desk.settings.publicURL + record.path)\n")
    }
}
