import PartnerProgram
import Postgres

/// What is written to the new manager and to the former ones when partners change hands.
struct ManagerMail {
    let database: Transaction
    let desk: Desk

    init(_ database: Transaction, _ desk: Desk) {
        self.database = database
        self.desk = desk
    }

    /// How many partners a letter names; the rest is counted.
    private static let named = 20

    func moved(_ moves: [ManagerMove], _ wanted: ManagerChange.Wanted, _ work: OpenWork) async throws {
        let manager = wanted.manager
        try await write(
            to: manager, "\(Self.partners(moves.count)) \(moves.count == 1 ? "comes" : "come") to you",
            """
            from \(wanted.day.spoken) on you look after \(Self.partners(moves.count)):

            \(lines(moves))

            \(Self.sentence(work))
            """, wanted)
        for (former, theirs) in Dictionary(grouping: moves.filter { $0.before != nil }, by: { $0.before })
            .sorted(by: { ($0.key?.name ?? "") < ($1.key?.name ?? "") })
        {
            guard let former else { continue }
            try await write(
                to: former,
                "\(Self.partners(theirs.count)) \(theirs.count == 1 ? "goes" : "go") to \(manager.name)",
                """
                from \(wanted.day.spoken) on \(manager.name) looks after \(Self.partners(theirs.count)) of yours:

                \(lines(theirs))

                What was open with you there, \(manager.name) has now.
                """, wanted)
        }
    }

    private func write(
        to person: NamedPerson, _ subject: String, _ text: String, _ wanted: ManagerChange.Wanted
    ) async throws {
        guard let mailbox = try await ManagerChangeStore(database).mailbox(of: person.id) else { return }
        try await MessageStore(database).queue(
            to: mailbox, subject: subject,
            body: """
                Dear \(person.name),

                \(text)

                Why: \(wanted.reason)

                Who looks after what: \(desk.settings.publicURL)/channel-managers

                Partnerdesk
                """)
    }

    private func lines(_ moves: [ManagerMove]) -> String {
        let named = moves.prefix(Self.named).map { move in
            "- \(move.name) (\(move.reference)): \(desk.settings.publicURL)/partners/\(move.partner)"
        }
        let rest = moves.count - named.count
        return (named + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: "\n")
    }

    static func partners(_ count: Int) -> String { "\(count) \(count == 1 ? "partner" : "partners")" }

    private static func sentence(_ work: OpenWork) -> String {
        let things = [
            (work.tasks, "open task or draft", "open tasks and drafts"),
            (work.applications, "application", "applications"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
        return things.isEmpty
            ? "No open work comes with them."
            : "With them: \(things.joined(separator: " and "))."
    }
}
