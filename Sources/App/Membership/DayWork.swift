import Foundation
import PartnerProgram
import Postgres

/// One thing of the day, in its transaction.
struct DayWork {
    let database: Transaction
    let desk: Desk
    private let store: DayStore
    private let today: Day
    private let now: Date

    init(_ database: Transaction, _ desk: Desk) {
        self.database = database
        self.desk = desk
        store = DayStore(database)
        today = desk.clock.today
        now = desk.clock.now
    }

    /// A rule said no: people have to look at it.
    struct Stuck: Error {
        let id: Int
        let sentence: String
    }

    /// Gives what was done, or nil where nothing is left after `last`.
    func carryOut(_ duty: DayWorker.Duty, after last: Int) async throws -> Int? {
        guard let id = try await due(duty, after: last) else { return nil }
        do {
            try await carryOut(duty, id)
        } catch let refused as any Refused {
            throw Stuck(id: id, sentence: refused.sentence)
        } catch let refusal as Refusal {
            throw Stuck(id: id, sentence: refusal.sentence)
        }
        return id
    }

    private func due(_ duty: DayWorker.Duty, after last: Int) async throws -> Int? {
        switch duty {
        case .activate: try await store.toActivate(on: today, after: last)
        case .terminate: try await store.toTerminate(on: today, after: last)
        case .endTerm: try await store.outOfTerm(on: today, after: last)
        case .expire: try await store.unsigned(on: today, after: last)
        case .expireApplication: try await store.applicationsToExpire(on: today, after: last)
        case .changeProgram: try await store.changesToTakeEffect(on: today, after: last)
        case .notify: try await store.clocksToNotify(on: today, after: last)
        case .passDeadline: try await store.clocksOver(at: now, after: last)
        case .expireConsent: try await store.consentsToExpire(on: today, after: last)
        case .lapseInvitation: try await store.invitationsToLapse(on: today, after: last)
        case .unpublish: try await store.profilesOfThoseWhoLeft(after: last)
        case .changeManagers: try await store.managerChanges(on: today, after: last)
        case .handOver: try await store.toHandOver(on: today, after: last)
        case .expireRegistration: try await deals.due(.expire, after: last)
        case .remindOfEnd: try await deals.due(.remind, after: last)
        case .remindOfContribution: try await deals.due(.missContribution, after: last)
        case .alertOverdue: try await deals.due(.alert, after: last)
        case .remindOfSurvey: try await surveys.due(.remind, after: last)
        case .expireSurvey: try await surveys.due(.expire, after: last)
        case .remindOfReview: try await finance.due(.remind, after: last)
        case .expireReview: try await finance.due(.expire, after: last)
        case .settleReseller: try await ResellerStore(database).toSettle(on: today, after: last)
        case .tellOfCertificates: try await CertificateDayStore(database).toTell(on: today, after: last)
        }
    }

    private func carryOut(_ duty: DayWorker.Duty, _ id: Int) async throws {
        switch duty {
        case .activate: try await Activation(database, desk).carryOut(try await agreement(id))
        case .terminate: try await Leaving(database, by: .system, desk).end(try await agreement(id))
        case .endTerm: try await endTerm(try await agreement(id))
        case .expire: try await expire(try await agreement(id))
        case .expireApplication: try await expireApplication(id)
        case .changeProgram: try await store.move(change: id, to: store.change(id).madeEffective(on: today).state)
        case .notify: try await notify(clock: id)
        case .passDeadline: try await passDeadline(clock: id)
        case .expireConsent:
            try await ConsentSteps(database, by: .system, desk).expired(try await ConsentStore(database).require(id))
        case .lapseInvitation:
            try await CoSellSteps(database, by: .system, desk).lapse(try await CoSellStore(database).require(id))
        case .unpublish: try await unpublish(id)
        case .changeManagers: try await RuleChange(database, by: .system, desk).carryOut(id)
        case .handOver: try await ManagerChange(database, desk).carryOut(planned: id)
        case .expireRegistration: try await deals.carryOut(.expire, id)
        case .remindOfEnd: try await deals.carryOut(.remind, id)
        case .remindOfContribution: try await deals.carryOut(.missContribution, id)
        case .alertOverdue: try await deals.carryOut(.alert, id)
        case .remindOfSurvey: try await surveys.carryOut(.remind, id)
        case .expireSurvey: try await surveys.carryOut(.expire, id)
        case .remindOfReview: try await finance.carryOut(.remind, id)
        case .expireReview: try await finance.carryOut(.expire, id)
        case .settleReseller:
            try await ResellerSteps(database, by: .system, desk).settle(try await ResellerStore(database).require(id))
        case .tellOfCertificates: try await CertificateDay(database, by: .system, desk).tell(id)
        }
    }

    private var deals: DealDay { DealDay(database, by: .system, desk) }
    private var finance: FinancialReviewDay { FinancialReviewDay(database, by: .system, desk) }
    private var surveys: SurveyDay { SurveyDay(database, by: .system, desk) }

    private func agreement(_ id: Int) async throws -> AgreementRecord {
        guard let record = try await AgreementStore(database).find(id) else { throw Refusal.notFound }
        return record
    }

    private func endTerm(_ record: AgreementRecord) async throws {
        let next = try record.rules.expired(on: today)
        try await AgreementStore(database).move(record, to: next, by: .system, at: now)
        guard let partner = record.partnerID, let end = record.rules.endsOn,
            let membership = try await MembershipStore(database).find(partner, on: today)
        else { return }
        try await tell("\(record.title) has run out", .partner(partner), on: end, link: record.path)
        try await MembershipMail(database, desk).termEnded(record, membership, on: end)
    }

    private func expire(_ record: AgreementRecord) async throws {
        let next = try record.rules.expired(on: today, daysToSign: record.daysToSign)
        try await AgreementStore(database).move(record, to: next, by: .system, at: now)
        if let subject = record.subject {
            try await tell("\(record.title) expired unsigned", subject, link: record.path)
        }
    }

    private func expireApplication(_ id: Int) async throws {
        guard let application = try await ApplicationStore(database).find(id) else { throw Refusal.notFound }
        let sent = application.rules.agreementSentOn
        let last = try await store.lastDayForSigning(of: id)
        let days = sent.flatMap { sent in last.map { sent.days(until: $0) } } ?? PartnerApplication.daysToSign
        let next = try application.rules.expired(on: today, daysToSign: days)
        try await ApplicationStore(database).move(
            application, to: next, by: .system, at: now, reason: "Not signed in time")
        try await tell("Application expired: the Order Form was not signed in time", .application(id), link: nil)
        try await MessageStore(database).queue(
            to: application.rules.contactEmail, subject: "Your application \(application.reference) has expired",
            body: """
                Dear \(application.applicantName),

                the time for signing the Order Form is over, and your application \(application.reference) has expired
                with it. You are welcome to apply again: \(desk.settings.publicURL)/apply

                Partnerdesk
                """)
    }

    private func membership(ofClock id: Int) async throws -> (MembershipRecord, MembershipClock) {
        guard let partner = try await store.partner(ofClock: id),
            let record = try await MembershipStore(database).find(partner, on: today), let clock = record.rules.clock
        else { throw Refusal.notFound }
        return (record, clock)
    }

    private func notify(clock id: Int) async throws {
        let (record, clock) = try await membership(ofClock: id)
        try await store.markSent(clock: id, on: today, at: now)
        guard record.rules.state == .registered, today <= clock.deadline else { return }
        try await MembershipMail(database, desk).notice(record, clock, today: today)
        try await tell(
            "Told of the deadline on \(clock.deadline.spoken)", .partner(record.partnerID), link: record.path)
    }

    /// The status counts from the day after the last one, or from today where that has not come in our office yet.
    private func passDeadline(clock id: Int) async throws {
        let (record, clock) = try await membership(ofClock: id)
        let next = try record.rules.deadlinePassed(at: now)
        let day = min(today, clock.deadline.adding(days: 1))
        try await MembershipStore(database).write(
            next.state, of: record.partnerID, from: day, cause: "The time ended on \(clock.deadline.spoken)",
            by: .system)
        try await tell(
            "Removal pending: the time is over", .partner(record.partnerID), on: clock.deadline, link: record.path)
        try await MembershipMail(database, desk).deadlinePassed(record, clock)
    }

    private func unpublish(_ id: Int) async throws {
        guard let record = try await PublicationStore(database).find(id) else { throw Refusal.notFound }
        let next = try record.rules.unpublished(reason: "The partner is no longer in the program.")
        try await PublicationStore(database).move(record, to: next, by: 0, at: now)
        try await tell(
            "Profile taken down", .partner(record.partner), link: "/profile-publications/\(record.id)")
    }

    private func tell(_ title: String, _ subject: TimelineStore.Subject, on day: Day? = nil, link: String?) async throws
    {
        try await TimelineStore(database).add(title, link: link, to: subject, by: .system, at: now, on: day)
    }
}
