import Foundation
import Logging
import Postgres
import ServiceLifecycle

/// Freezes and judges what was asked for. Any number of instances may run it: a freeze is taken by one of them in one
/// transaction, and its partners are judged by all of them, a few at a time. Killed at any point, the next one goes on
/// from there, and nothing is judged twice.
package struct EvaluationWorker: Service {
    private let desk: Desk
    private let standings: StandingWork
    private let logger: Logger
    private let pause: Duration

    package init(desk: Desk, logger: Logger, pause: Duration = .seconds(30)) {
        self.desk = desk
        standings = StandingWork(desk: desk)
        self.logger = logger
        self.pause = pause
    }

    /// Wakes when a freeze is asked for, and now and then for what another instance left undone.
    package func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup { group in
                group.addTask { await workWhenWoken() }
                group.addTask {
                    while !Task.isCancelled {
                        await work()
                        try? await Task.sleep(for: pause)
                    }
                }
            }
        }
    }

    private func workWhenWoken() async {
        do {
            for try await _ in desk.databases.staff.notifications(on: "evaluations") { await work() }
        } catch {
            logger.error(
                "The evaluation worker is not woken any more: it looks now and then", metadata: ["error": "\(error)"])
        }
    }

    private func work() async {
        do {
            try await workAll()
        } catch {
            logger.error("An evaluation stopped; it goes on soon", metadata: ["error": "\(error)"])
        }
    }

    /// Works until nothing is left to freeze or to judge: what people wait for first, then the standings of the day.
    package func workAll() async throws {
        while !Task.isCancelled {
            if try await Freezing(desk: desk).next() { continue }
            if try await Calculation(desk: desk).next() { continue }
            guard try await standings.next() else { return }
        }
    }
}
