import Foundation
import PartnerProgram
import Postgres
import Synchronization

/// Judges every partner once a day as of today and as of 31 December, from what is known today.
final class StandingWork: Sendable {
    static let batch = 100
    private let desk: Desk
    private let place = Mutex(Place())

    init(desk: Desk) { self.desk = desk }

    /// Judges some of those that are due; false where none is, or another instance is at them. It gives way after each
    /// few, so that nobody waits for a freeze until all are judged.
    func next() async throws -> Bool {
        let today = desk.clock.today
        let place = place.withLock { $0.day == today ? $0 : Place(day: today) }
        if place.isOver, try await !desk.read(as: OfficeHand(), { try await StandingStore($0).isForgotten() }) {
            return false
        }
        switch try await judgeSome(on: today, after: place.isOver ? 0 : place.last) {
        case .othersJudge: return false
        case .nobodyLeft: self.place.withLock { $0 = Place(day: today, isOver: true) }
        case .upTo(let last): self.place.withLock { $0 = Place(day: today, last: last) }
        }
        return true
    }

    private enum Pass {
        case othersJudge, nobodyLeft
        /// The number of the last partner judged.
        case upTo(Int)
    }

    /// How far the pass of a day is in this process.
    private struct Place {
        var day: Day?
        var last = 0
        var isOver = false
    }

    private func judgeSome(on today: Day, after last: Int) async throws -> Pass {
        guard let yearEnd = Day(year: today.year, month: 12, day: 31) else { return .nobodyLeft }
        return try await desk.change(as: OfficeHand(), isolation: .readCommitted) { database in
            let store = StandingStore(database)
            guard try await store.claim() else { return .othersJudge }
            let due = try await store.due(on: today, after: last, atMost: Self.batch)
            guard let newest = due.last?.partner else { return .nobodyLeft }
            let now = try await Self.scorecards(of: due, on: today, database)
            let then = try await Self.scorecards(of: due, on: yearEnd, database)
            let judged = due.flatMap { partner, _ in
                Authorization.allCases.compactMap { level -> StandingStore.Judged? in
                    guard let today = now[partner]?[level], let later = then[partner]?[level] else { return nil }
                    return .init(partner: partner, level: level, outlook: YearEndOutlook(today: today, yearEnd: later))
                }
            }
            try await store.write(judged, on: today, yearEnd: yearEnd, at: desk.clock.now)
            return .upTo(newest)
        }
    }

    private static func scorecards(
        of partners: [(partner: Int, reference: String)], on day: Day, _ database: Transaction
    ) async throws -> [Int: [Authorization: Scorecard]] {
        guard let (rules, inputs) = try await ScorecardReader(database).inputs(of: partners, on: day) else {
            return [:]
        }
        let judgement = Judgement(rules)
        return inputs.mapValues { input in
            let cards = judgement.scorecards(input).compactMap { trace, card in
                trace.level.authorization.map { ($0, card) }
            }
            return Dictionary(uniqueKeysWithValues: cards)
        }
    }
}
