import Foundation
import Logging
import PartnerProgram
import Postgres
import ServiceLifecycle

/// Does what a day brings by itself: agreements take effect, end or expire, notices go out, deadlines pass. Each
/// thing is its own transaction; what was missed while nobody ran is done at the next pass, and nothing is done twice.
package struct DayWorker: Service {
    private let desk: Desk
    private let logger: Logger
    private let interval: Duration

    package init(desk: Desk, logger: Logger, interval: Duration = .seconds(60)) {
        self.desk = desk
        self.logger = logger
        self.interval = interval
    }

    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    _ = try await pass()
                } catch {
                    logger.error("The day's work stopped", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: interval)
            }
        }
    }

    /// One pass over all that is due; gives how many things were done, by what they were.
    package func pass() async throws -> [String: Int] {
        try await Office.setClock(of: desk)
        var done: [String: Int] = [:]
        for duty in Duty.allCases {
            var last = 0
            while let id = try await next(duty, after: last, &done) { last = id }
        }
        try await desk.change(as: OfficeHand()) { try await DayStore($0).project() }
        let forgotten = try await desk.change(as: OfficeHand()) { try await DayStore($0).forgetOutlived() }
        if forgotten > 0 { done["rows forgotten that had outlived their use"] = forgotten }
        return done
    }

    /// One thing; what a rule refuses is logged and left for people.
    private func next(_ duty: Duty, after last: Int, _ done: inout [String: Int]) async throws -> Int? {
        do {
            let id = try await desk.change(as: OfficeHand()) { try await DayWork($0, desk).carryOut(duty, after: last) }
            if id != nil { done[duty.rawValue, default: 0] += 1 }
            return id
        } catch let refused as DayWork.Stuck {
            logger.error("\(duty.rawValue): \(refused.sentence)", metadata: ["id": "\(refused.id)"])
            return refused.id
        }
    }

    enum Duty: String, CaseIterable {
        case activate = "agreements activated"
        case terminate = "agreements terminated"
        case endTerm = "agreements out of term"
        case changeManagers = "changes of channel managers carried out"
        case handOver = "partners handed over to their next manager"
        case expire = "agreements expired unsigned"
        case expireApplication = "applications expired"
        case changeProgram = "program changes in effect"
        case notify = "partners told of their deadline"
        case passDeadline = "deadlines passed"
        case expireConsent = "affiliate consents expired"
        case lapseInvitation = "invitations to sell with us lapsed"
        case unpublish = "profiles of partners that left taken down"
        case expireRegistration = "registrations expired"
        case remindOfEnd = "partners reminded of the end of a registration"
        case remindOfContribution = "partners told of a missing contribution"
        case alertOverdue = "overdue answers to registrations told"
        case remindOfSurvey = "customers reminded of a survey"
        case expireSurvey = "surveys ended without an answer"
        case remindOfReview = "partners reminded of the end of a financial review"
        case expireReview = "financial reviews expired"
        case settleReseller = "certifications of resellers suspended or restored"
        case tellOfCertificates = "certificates that run out told"
    }
}

/// The office itself, as the one who asks.
struct OfficeHand: Requester {
    var user: User? { User(id: 0, kind: .staff, name: "Partnerdesk", email: "", roles: []) }
    var applicationKey: String? { nil }
    let id = "day-\(UUID().uuidString.prefix(8))"
}
