import PartnerProgram
import Postgres

/// What is written to the administrators of both partners, and to those who had asked for access.
struct CombinationMail {
    let database: Transaction
    let desk: Desk

    init(_ database: Transaction, _ desk: Desk) {
        self.database = database
        self.desk = desk
    }

    typealias Reader = (name: String, email: String)

    /// Who is written to: read before accounts move.
    func readers(of record: CombinationRecord) async throws -> (survivor: [Reader], absorbed: [Reader]) {
        let store = MembershipStore(database)
        return (
            try await store.administrators(of: record.rules.survivor),
            try await store.administrators(of: record.rules.absorbed)
        )
    }

    func applied(
        _ record: CombinationRecord, _ plan: CombinationPlan, to readers: (survivor: [Reader], absorbed: [Reader])
    ) async throws {
        let day = record.rules.effectiveOn.spoken
        for reader in readers.absorbed {
            try await queue(
                to: reader, "\(record.absorbedName) is part of \(record.survivorName)",
                """
                \(record.absorbedName) (\(record.absorbedReference)) is part of \(record.survivorName) \
                (\(record.survivorReference)) from \(day) on. Its own membership, agreements and territory end with \
                that day; the membership of \(record.survivorName) decides from then on.

                People whose accounts move sign in as before: \(desk.settings.publicURL)/sign-in
                """)
        }
        for reader in readers.survivor {
            try await queue(
                to: reader, "\(record.absorbedName) is part of your company",
                """
                \(record.absorbedName) (\(record.absorbedReference)) is part of \(record.survivorName) from \(day) on. \
                \(plan.counts) Your territory and authorizations stay as they are.\(lacking(plan))

                \(desk.settings.publicURL)/partners/\(record.rules.survivor)
                """)
        }
    }

    private func lacking(_ plan: CombinationPlan) -> String {
        plan.lacking.map {
            " What the other company held does not carry over: \($0). Ask your channel manager about it."
        } ?? ""
    }

    func refused(_ asked: AccessRequestStore.AccessRequest, _ record: CombinationRecord) async throws {
        try await MessageStore(database).queue(
            to: asked.email, subject: "Your request for access to Partnerdesk",
            body: """
                \(asked.name),

                \(record.absorbedName) is part of \(record.survivorName) now, and so your request for access was not \
                granted. Ask the administrator of \(record.survivorName) to let you in.

                Partnerdesk
                """)
    }

    private func queue(to reader: Reader, _ subject: String, _ text: String) async throws {
        try await MessageStore(database).queue(
            to: reader.email, subject: subject, body: "Dear \(reader.name),\n\n\(text)\n\nPartnerdesk\n")
    }
}

extension CombinationPlan {
    /// "2 users and 3 contacts move, 1 agreement ends.": what both partners may know.
    var counts: String {
        let moves = words(.moves, [(.user, "user"), (.contact, "contact"), (.task, "task"), (.onboarding, "task")])
        let ends = words(.ends, [(.agreement, "agreement"), (.user, "user"), (.contact, "contact")])
        return [moves.map { "To the surviving partner move: \($0)." }, ends.map { "With that day end: \($0)." }]
            .compactMap(\.self).joined(separator: " ")
    }

    private func words(_ section: Section, _ kinds: [(Kind, String)]) -> String? {
        let counted = kinds.compactMap { kind, word in
            let count = rows(in: section).count { $0.item.kind == kind }
            return count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
        }
        return counted.isEmpty ? nil : counted.joined(separator: ", ")
    }
}
