import PartnerProgram
import Postgres

/// The certification's steps of SM8: given, suspended and restored by the day's facts, revoked.
struct ResellerSteps: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: ResellerStore { ResellerStore(database) }

    func showTerms(_ how: String, on day: Day, of partner: Int) async throws -> Done {
        try await store.addTerms(how, of: partner, on: day, by: actor, at: now)
        try await tell("Reseller terms shown to be satisfied", detail: how, of: partner, on: day)
        return Done(Self.path(partner), notice: "It is kept that the partner satisfies the reseller terms.")
    }

    func certify(_ partner: Int, because reason: String) async throws -> Done {
        let latest = try await store.latest(of: partner)?.rules ?? ResellerCertification()
        let facts = try await ResellFactsStore(database).facts(of: partner, on: today)
        _ = try latest.certified(by: ResellChecklist(facts))
        _ = try await store.insert(of: partner, on: today, because: reason, by: actor, at: now)
        try await tell("Certified as a reseller", of: partner)
        try await write(
            to: partner, "You are certified as a reseller",
            "From \(today.spoken) on your company may resell, in the resell territories of its territory.")
        return Done(Self.path(partner), notice: "The partner is certified as a reseller.")
    }

    func revoke(_ partner: Int, because reason: String) async throws -> Done {
        guard let record = try await store.latest(of: partner) else {
            throw ResellerCertification.Refusal.notCertified(.notCertified)
        }
        let next = try record.rules.revoked(because: reason)
        try await store.move(record, to: next, from: today, because: reason, by: actor, at: now)
        try await tell("Certification as a reseller revoked", detail: reason, of: partner)
        try await write(
            to: partner, "Your certification as a reseller is revoked",
            "From \(today.spoken) on your company takes no new order. Running ones go on.\n\nThe reason: \(reason)")
        return Done(Self.path(partner), notice: "The certification is revoked.")
    }

    /// After something that may have changed the ground of a partner's certification. Nothing happens where it has not.
    func settle(of partner: Int) async throws {
        guard let record = try await store.latest(of: partner) else { return }
        try await settle(record)
    }

    func settle(_ record: ResellerRecord) async throws {
        let facts = try await ResellFactsStore(database).facts(of: record.partner, on: today)
        let next = record.rules.settled(by: facts.causes)
        guard next != record.rules else { return }
        try await store.move(record, to: next, from: today, because: nil, by: .system, at: now)
        guard next.state == .suspended else {
            try await tell("Certification as a reseller restored", of: record.partner)
            return try await write(
                to: record.partner, "Your certification as a reseller is restored",
                "Every cause is cured. From \(today.spoken) on your company may take new orders again.")
        }
        let causes = ResellerCertification.Cause.allCases.filter(next.causes.contains)
        let words = causes.map { "\($0.sentence) \($0.cure)" }.joined(separator: " ")
        try await tell("Certification as a reseller suspended", detail: words, of: record.partner)
        try await write(
            to: record.partner, "Your certification as a reseller is suspended",
            "From \(today.spoken) on no new order is taken; running ones go on. \(words)")
    }

    static func path(_ partner: Int) -> String { "/partners/\(partner)/reselling" }

    private func tell(_ title: String, detail: String? = nil, of partner: Int, on day: Day? = nil) async throws {
        try await TimelineStore(database).add(
            title, detail: detail, link: Self.path(partner), to: .partner(partner), by: actor, at: now, on: day)
    }

    private func write(to partner: Int, _ subject: String, _ text: String) async throws {
        try await EvidenceReaderStore(database).tell(
            partner, subject, "\(text)\n\n\(desk.settings.publicURL)\(Self.path(partner))\n")
    }
}
