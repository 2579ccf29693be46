import Crypto
import Foundation
import PartnerProgram
import Postgres

/// Judges the partners of a freeze from what was frozen alone, a few in each transaction.
struct Calculation {
    static let batch = 200
    let desk: Desk

    /// False where nothing is to be judged, or others judge the last ones.
    func next() async throws -> Bool {
        guard let frozen = try await desk.read(as: OfficeHand(), { try await JudgingStore($0).next() }) else {
            return false
        }
        let judgement = Judgement(frozen.rules)
        var last = 0
        while let judged = try await judgeSome(of: frozen, judgement, after: last) { last = judged }
        // Another instance may have passed some by: from the start once more.
        while last > 0, try await judgeSome(of: frozen, judgement, after: 0) != nil {}
        return try await finish(frozen)
    }

    private func judgeSome(of frozen: FrozenRules, _ judgement: Judgement, after last: Int) async throws -> Int? {
        let now = desk.clock.now
        return try await desk.change(as: OfficeHand(), isolation: .readCommitted) {
            try await Self.judgeSome(of: frozen, judgement, after: last, at: now, $0)
        }
    }

    /// The number of the last partner judged; nil where none was left to claim.
    static func judgeSome(
        of frozen: FrozenRules, _ judgement: Judgement, after last: Int, at instant: Date, _ database: any Querying
    ) async throws -> Int? {
        let store = JudgingStore(database)
        let subjects = try await store.claim(of: frozen, after: last, atMost: batch)
        guard let newest = subjects.last?.partner else { return nil }
        let facts = try await store.facts(of: subjects.map(\.partner), in: frozen.id)
        let judged = subjects.map { subject in
            Judged(subject, facts[subject.partner] ?? EvidenceFacts([:]), frozen, judgement)
        }
        try await store.write(judged, of: frozen, at: instant)
        return newest
    }

    /// Seals the freeze where every partner of it is judged; false where others still judge.
    private func finish(_ frozen: FrozenRules) async throws -> Bool {
        try await desk.change(as: OfficeHand()) { database in
            let store = JudgingStore(database)
            let record = try await EvaluationStore(database).require(frozen.run)
            guard record.rules.state == .snapshotTaken, record.freeze?.id == frozen.id else { return true }
            let (judged, all) = try await store.progress(of: frozen.id)
            guard judged == all else { return false }
            let next = try record.rules.calculated(judged: judged, of: all)
            try await store.seal(frozen, next.state, at: desk.clock.now)
            try await EvaluationMail(database, desk).calculated(try await EvaluationStore(database).require(frozen.run))
            return true
        }
    }
}

/// The rules that a freeze is judged by.
struct FrozenRules: Sendable {
    let id: Int
    let run: Int
    let kind: EvaluationKind
    let cutOff: Day
    let rules: RequirementRules
    let settings: CountingSettings
}

/// A partner of a freeze.
struct FrozenSubject: Sendable {
    let partner: Int
    let reference: String
    let name: String
    let held: Set<Authorization>
    /// Those of them that people gave for a time without the requirements; they are still to be earned.
    let given: Set<Authorization>
    let waivers: [RequirementWaiver]
}

/// What came out for a partner: a trace of each authorization that is earned.
struct Judged: Sendable {
    let subject: FrozenSubject
    let inputHash: Bytes
    let results: [Result]

    struct Result: Sendable {
        let level: Authorization
        let isHeld: Bool
        let outcome: EvaluationOutcome
        let verdict: Verdict
        let gap: String
        let trace: String
    }

    init(_ subject: FrozenSubject, _ facts: EvidenceFacts, _ frozen: FrozenRules, _ judgement: Judgement) {
        let input = JudgementInput(
            partner: subject.reference, day: frozen.cutOff, facts: facts, waivers: subject.waivers,
            settings: frozen.settings)
        self.subject = subject
        inputHash = Bytes(SHA256.hash(data: Data(input.canonicalBytes)))
        results = judgement.traces(input).compactMap { trace in
            guard let level = trace.level.authorization else { return nil }
            let isHeld = subject.held.contains(level) && !subject.given.contains(level)
            return Result(
                level: level, isHeld: isHeld,
                outcome: EvaluationOutcome(frozen.kind, isHeld: isHeld, isReached: trace.isMet),
                verdict: trace.root.verdict, gap: Scorecard(trace, frozen.rules, input)?.gap ?? "",
                trace: String(decoding: trace.canonicalBytes, as: UTF8.self))
        }
    }
}
