import Foundation
import PartnerProgram
import Postgres

/// Our signature: with it an agreement is executed, and the company of an Order Form becomes a Registered partner
/// (R3, R30, R31, SM2, SM10). One transaction writes all of it or nothing.
struct Execution: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    /// Gives the partner.
    func carryOut(_ record: AgreementRecord, _ signing: Countersigning) async throws -> Int {
        let executed = try executed(record, signing.signature)
        guard let signedOn = executed.signatureDate else { throw Refusal.notFound }
        let partner: Int
        if let existing = record.partnerID {
            partner = existing
            try await refuseCutOff(record)
            try await execute(record, executed, signing, partner)
            try await PartnerAgreementMail(database, desk).executed(
                record, to: partner, from: executed.takesEffectOn ?? signedOn)
        } else {
            partner = try await newPartner(record, executed, signing, signedOn)
        }
        try await AgreementStore(database).applyTerritory(record.id)
        if let effect = executed.takesEffectOn, effect <= today {
            guard let current = try await AgreementStore(database).find(record.id) else { throw Refusal.notFound }
            try await Activation(database, desk).carryOut(current)
        }
        return partner
    }

    private func executed(_ record: AgreementRecord, _ signature: Agreement.Signature) throws -> Agreement {
        do {
            return try record.rules.executed(signature, today: today)
        } catch {
            throw error.asProblem(of: "vendor_signed")
        }
    }

    /// A new Order Form does not cut off a document that is executed and waits for its day; nor is a country signed
    /// that fails its gate (R16–R18).
    private func refuseCutOff(_ record: AgreementRecord) async throws {
        guard let effect = try await TerritoryEffect.of(record, database) else { return }
        if let objection = effect.objection { throw Refusal.conflict(objection) }
        if record.rules.kind == .orderForm, let waiting = effect.facts.waiting {
            throw Refusal.conflict("\(waiting) is executed and not in force yet: wait for its day, then countersign.")
        }
    }

    private func execute(
        _ record: AgreementRecord, _ executed: Agreement, _ signing: Countersigning, _ partner: Int
    ) async throws {
        let store = DocumentStore(database)
        var document: Int?
        if let file = signing.document {
            document = try await store.insert(file, application: nil, partner: partner, by: actor, at: now)
        }
        try await AgreementStore(database).execute(
            record, as: executed, partner: partner, document: document, by: actor, at: now)
        let subject: TimelineStore.Subject =
            record.applicationID.map { .both(application: $0, partner: partner) } ?? .partner(partner)
        try await TimelineStore(database).add(
            "\(record.title) executed", detail: "Signed by both", link: record.path, to: subject, by: actor, at: now,
            on: executed.signatureDate)
    }

    private func newPartner(
        _ record: AgreementRecord, _ executed: Agreement, _ signing: Countersigning, _ signedOn: Day
    ) async throws -> Int {
        guard let id = record.applicationID, let application = try await ApplicationStore(database).find(id) else {
            throw Refusal.notFound
        }
        let onboarded = try application.rules.onboarded()
        let administrator = application.contacts.first { $0.purpose == .main }
        let email = administrator?.email ?? application.rules.contactEmail
        if try await NewPartnerStore(database).isUser(email) { throw Refusal.conflict(Self.addressTaken(email)) }
        let partner = try await NewPartnerStore(database).insert(
            application, from: signedOn, agreement: record.id, by: actor, at: now)
        try await execute(record, executed, signing, partner)
        try await ApplicationStore(database).move(application, to: onboarded, by: actor, at: now)
        try await register(partner, record, signedOn)
        let user = try await invite(
            email, named: administrator?.name ?? application.applicantName, to: partner, application)
        try await openTasks(partner, manager: application.rules.channelManager, administrator: user, from: today)
        return partner
    }

    static func addressTaken(_ email: String) -> String {
        "The application's main contact, \(email), already signs in here with another account. Nothing was written: "
            + "ask the applicant for the address of its administrator first."
    }

    /// Registered from the signature date, with the clock of the program version that decides that day (A28, A29).
    private func register(_ partner: Int, _ record: AgreementRecord, _ signedOn: Day) async throws {
        let memberships = MembershipStore(database)
        let settings = ProgramSettingStore(database)
        let zone = try await AgreementStore(database).zone(of: record.location.code).flatMap(TimeZone.init(identifier:))
        let months = try await settings.number(.registeredMonths, on: signedOn)
        let next = try Membership().registered(
            signatureDate: signedOn, months: months, zone: zone ?? desk.clock.zone)
        try await memberships.write(
            next.state, of: partner, from: signedOn, cause: "\(record.title) executed", by: actor)
        guard let clock = next.clock else { return }
        try await memberships.start(
            clock, of: partner, noticeDays: try await settings.numbers(.membershipNoticeDays, on: signedOn))
        try await TimelineStore(database).add(
            "Registered partner", detail: clock.explanation.how, link: "/partners/\(partner)/membership",
            to: .partner(partner), by: .system, at: now, on: signedOn)
    }

    private func invite(
        _ email: String, named name: String, to partner: Int, _ application: ApplicationRecord
    ) async throws -> Int {
        let accounts = AccountStore(database)
        let user = try await accounts.insert(email: email, name: name, kind: .partner, partner: partner, by: actor.user)
        try await accounts.grant(.partnerAdministrator, to: user, by: actor.user)
        let token = SecretToken()
        try await InvitationStore(database).draw(for: user, token: token, days: 7)
        try await MembershipMail(database, desk).welcome(email, name, application, token)
        return user
    }

    /// The four onboarding tasks (R74, R75): the technical one is a Partner Success Manager's, where there is one.
    private func openTasks(_ partner: Int, manager: Int?, administrator: Int, from day: Day) async throws {
        let store = OnboardingStore(database)
        let successManager = try await store.successManager()
        for kind in OnboardingTask.Kind.allCases {
            let owner = kind.isThePartners ? administrator : kind == .technical ? successManager ?? manager : manager
            try await store.open(kind, for: partner, owner: owner, from: day)
        }
    }
}
