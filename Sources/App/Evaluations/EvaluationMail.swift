import PartnerProgram
import Postgres

/// What people of the office are written about an evaluation.
struct EvaluationMail {
    let database: Transaction
    let desk: Desk

    init(_ database: Transaction, _ desk: Desk) {
        self.database = database
        self.desk = desk
    }

    /// To whoever had it frozen.
    func calculated(_ record: EvaluationRecord) async throws {
        guard let freeze = record.freeze,
            let reader = try await ColleagueStore(database).email(of: record.rules.plannedBy)
        else { return }
        let granted = try await EvaluationStore(database).counts(of: freeze.id).filter { $0.outcome == .granted }
            .map(\.count).reduce(0, +)
        try await write(
            reader, "\(record.title) is calculated", record,
            "Judged: \(counted(freeze.partnerCount, "partner")). Granted would be "
                + "\(counted(granted, "authorization")). Look at the results and take them into review.")
    }

    /// To those who may approve it.
    func toApprove(_ record: EvaluationRecord, except users: [Int]) async throws {
        for reader in try await ColleagueStore(database).programManagers(except: users) {
            try await write(
                reader, "\(record.title) waits for approval", record,
                "It is in review. Somebody else than the ones who planned and reviewed it approves it.")
        }
    }

    private func write(_ reader: String, _ subject: String, _ record: EvaluationRecord, _ words: String) async throws {
        try await MessageStore(database).queue(
            to: reader, subject: "\(subject) (\(record.reference))",
            body: """
                \(words)

                \(desk.settings.publicURL + record.path)
                """)
    }
}
