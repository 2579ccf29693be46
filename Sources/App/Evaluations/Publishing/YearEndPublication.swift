import Foundation
import PartnerProgram
import Postgres

/// Carries out what a year-end evaluation found: what is not met ends with the year, and whoever holds nothing earned
/// any more is Registered, with twelve months to earn something again (R50–R52).
struct YearEndPublication: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: LossStore { LossStore(database) }

    /// What publishing would do now.
    func outcome(of record: EvaluationRecord) async throws -> LossOutcome {
        LossOutcome(try await store.losses(of: record.freeze?.id ?? 0, from: record.rules.effectiveOn))
    }

    func carryOut(_ record: EvaluationRecord) async throws -> LossOutcome {
        let outcome = try await outcome(of: record)
        let day = record.rules.effectiveOn
        let settings = ProgramSettingStore(database)
        let months = try await settings.number(.regraceMonths, on: day)
        let noticeDays = try await settings.numbers(.membershipNoticeDays, on: day)
        let memberships = try outcome.memberships(of: record.rules, months: months)
        try await store.end(
            outcome.losses, from: day,
            because: "Not met on \(record.rules.cutOff.spoken) (\(record.reference))")
        for change in memberships {
            try await register(change.loss, change.membership, from: change.from, record, noticeDays)
        }
        try await tell(record, outcome, Set(memberships.map(\.loss.partner)))
        return outcome
    }

    private func register(
        _ loss: Loss, _ next: Membership, from day: Day, _ record: EvaluationRecord, _ noticeDays: [Int]
    ) async throws {
        let store = MembershipStore(database)
        try await store.write(
            next.state, of: loss.partner, from: day, cause: "No authorization is left (\(record.reference))",
            by: actor)
        if let clock = next.clock { try await store.start(clock, of: loss.partner, noticeDays: noticeDays) }
    }

    /// Everybody who held something reads what became of it.
    private func tell(_ record: EvaluationRecord, _ outcome: LossOutcome, _ registered: Set<Int>) async throws {
        let kept = try await store.kept(of: record.freeze?.id ?? 0)
        let lost = Dictionary(grouping: outcome.losses, by: \.partner)
        let told = Set(kept.keys).union(lost.keys).sorted().map { partner in
            YearEndLetter(
                record: record, kept: kept[partner] ?? [], lost: lost[partner] ?? [],
                isRegistered: registered.contains(partner), publicURL: desk.settings.publicURL
            ).told(partner)
        }
        try await GrantStore(database).tell(told, by: actor, at: now)
    }
}

/// What a partner is written about the year's end.
struct YearEndLetter: Sendable {
    let record: EvaluationRecord
    let kept: [(level: Authorization, result: Int)]
    let lost: [Loss]
    let isRegistered: Bool
    let publicURL: String

    func told(_ partner: Int) -> GrantStore.Told {
        let year = record.rules.effectiveOn.year
        let title =
            lost.isEmpty
            ? "\(names(kept.map(\.level))) kept for \(year)"
            : "\(names(lost.map(\.level))) ended with \(record.rules.cutOff.year)"
        return .init(
            partner: partner, title: title, detail: lost.map(Self.sentence).joined(separator: " "),
            link: "\(record.path)/results/\(lost.first?.result ?? kept.first?.result ?? 0)",
            subject: "Year-end evaluation of \(record.rules.cutOff.year): \(title.lowercasedFirst)", body: body)
    }

    private var body: String {
        let day = record.rules.effectiveOn
        let kept = self.kept.isEmpty ? nil : "Kept for \(day.year): \(names(self.kept.map(\.level)))."
        let ended = lost.isEmpty ? nil : "Ended with \(record.rules.cutOff.spoken): \(names(lost.map(\.level)))."
        let why = lost.map(Self.sentence).joined(separator: "\n")
        let membership =
            isRegistered
            ? "Your company holds no authorization any more. It is a Registered partner from \(day.spoken) on and has "
                + "time to earn at least one of Sales, Delivery and MSP again (R51, R52)." : nil
        let results = self.kept.map { ($0.level, $0.result) } + lost.map { ($0.level, $0.result) }
        let links = results.map { "\($0.0.label): \(publicURL)\(record.path)/results/\($0.1)" }
        let words = [kept, ended, why.isEmpty ? nil : why, membership].compactMap(\.self).joined(separator: "\n\n")
        return """
            Dear partner,

            at the end of each year we evaluate whether the requirements of each authorization are met (R50).

            \(words)

            What was needed, what was found, and every row that counted:
            \(links.joined(separator: "\n"))

            Partnerdesk
            """
    }

    private static func sentence(_ loss: Loss) -> String {
        "\(loss.level.label) was \(loss.gap.isEmpty ? "not met" : loss.gap)."
    }

    private func names(_ levels: [Authorization]) -> String { listed(levels.map(\.label)) }
}
