import Crypto
import Foundation
import PartnerProgram
import Postgres

/// Judges a freeze again from what was frozen, and compares every input, every trace and the two hashes of the whole
/// with what is kept. It writes nothing and looks at nothing else.
package struct EvaluationProof: Sendable {
    private static let batch = 200
    private let database: Database

    package init(database: Database) { self.database = database }

    /// What came of it.
    package enum Finding: Sendable, Equatable, CustomStringConvertible {
        case identical(partners: Int, inputHash: String, resultHash: String)
        case differs(String)

        package var description: String {
            switch self {
            case .identical(let partners, let inputs, let results):
                """
                Identical: \(counted(partners, "partner")) judged again.
                SHA-256 of the inputs:  \(inputs)
                SHA-256 of the results: \(results)
                """
            case .differs(let words): "Different: \(words)"
            }
        }
    }

    /// `reference` as people name a run, such as ER-000001. Nil where there is none that was calculated.
    package func verify(_ reference: String) async throws -> Finding? {
        try await database.snapshot(settings: ["app.user_id": "0"]) { database in
            let store = ProofStore(database)
            guard let kept = try await store.find(reference) else { return nil }
            guard Self.hash(kept.rules) == kept.rulesHash else {
                return .differs("the rules do not give their SHA-256.")
            }
            return try await compare(kept, store)
        }
    }

    private func compare(_ kept: ProofStore.Kept, _ store: ProofStore) async throws -> Finding {
        let judgement = Judgement(kept.frozen.rules)
        var (inputs, results): ([String], [String]) = ([], [])
        var (last, count) = (0, 0)
        while true {
            let subjects = try await store.subjects(of: kept.frozen.id, after: last, atMost: Self.batch)
            guard let newest = subjects.last?.subject.partner else { break }
            let partners = subjects.map(\.subject.partner)
            let facts = try await JudgingStore(store.database).facts(of: partners, in: kept.frozen.id)
            let traces = try await store.traces(of: partners, in: kept.frozen.id)
            for (subject, inputHash) in subjects {
                let judged = Judged(subject, facts[subject.partner] ?? EvidenceFacts([:]), kept.frozen, judgement)
                if let difference = difference(judged, inputHash, traces) { return .differs(difference) }
                inputs.append("\(subject.reference) \(judged.inputHash.hex)\n")
                results += judged.results.map {
                    "\(subject.reference) \($0.level.rawValue) \(Self.hash($0.trace))\n"
                }
            }
            (last, count) = (newest, count + subjects.count)
        }
        let (inputHash, resultHash) = (Self.hash(of: inputs), Self.hash(of: results))
        if inputHash != kept.inputHash { return .differs("the hash of all inputs is \(inputHash).") }
        if resultHash != kept.resultHash { return .differs("the hash of all results is \(resultHash).") }
        return .identical(partners: count, inputHash: inputHash, resultHash: resultHash)
    }

    /// The first difference of a partner; nil where there is none.
    private func difference(
        _ judged: Judged, _ inputHash: Bytes?, _ traces: [Int: [Authorization: ProofStore.KeptTrace]]
    ) -> String? {
        let name = "\(judged.subject.reference), \(judged.subject.name)"
        if judged.inputHash != inputHash { return "the input of \(name)." }
        let kept = traces[judged.subject.partner] ?? [:]
        if kept.count != judged.results.count { return "\(name) has other results than are kept." }
        for result in judged.results {
            guard let trace = kept[result.level] else { return "\(result.level.label) of \(name) is not kept." }
            if trace.text != result.trace { return "the trace of \(result.level.label) of \(name)." }
            if trace.outcome != result.outcome { return "the outcome of \(result.level.label) of \(name)." }
        }
        return nil
    }

    /// Lines in the order of their bytes.
    private static func hash(of lines: [String]) -> String {
        hash(lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined())
    }

    private static func hash(_ text: String) -> String { Bytes(SHA256.hash(data: Data(text.utf8))).hex }
}
