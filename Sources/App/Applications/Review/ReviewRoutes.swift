import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// What a reviewer does with an application: take it, ask, approve, reject. Nothing of it happens by itself.
struct ReviewRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let group = router.group("applications/:id", context: ChannelContext.self)
        group.post("review", use: take)
        group.get("question") { try await form(request: $0, context: $1, .question) }
        group.post("question", use: ask)
        group.get("rejection") { try await form(request: $0, context: $1, .rejection) }
        group.post("rejection", use: reject)
        group.get("approval") { try await form(request: $0, context: $1, .approval) }
        group.post("approval", use: approve)
    }

    /// Takes it from the queue, or on from another reviewer.
    func take(request: Request, context: ChannelContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            let record = try await record(context, form, database)
            let user = context.signedIn.id
            let isTaken = record.rules.state == .underReview
            let next = isTaken ? try record.rules.handedOver(to: user) : try record.rules.taken(by: user)
            try record.expect(form)
            try await move(record, next, isTaken ? "Review handed over" : "Review begun", context, database, .internal)
            return Done("/applications/\(record.id)", notice: "\(record.reference) is yours to decide.")
        }
    }

    func form(request: Request, context: ChannelContext, _ decision: ReviewDecision) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            try await page(decision, context, database, frame)
        }
    }

    func ask(request: Request, context: ChannelContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            let record = try await record(context, form, database)
            _ = try record.rules.asked("?", for: [.legalName])
            try record.expect(form)
            let asked = try QuestionForm(form)
            let next = try record.rules.asked(asked.text, for: asked.fields)
            try await move(record, next, "Information asked for", context, database, detail: asked.text)
            let question = PartnerApplication.Question(text: asked.text, fields: asked.fields)
            try await ReviewStore(database).ask(question, about: record.id, by: context.signedIn.id, at: desk.clock.now)
            try await mail(record, database) { ApplicationMail.asked(record, question, link: $0) }
            return Done("/applications/\(record.id)", notice: "The applicant has been asked.")
        } again: { form, problems, database, frame in
            try await page(.question, context, database, frame, form, problems)
        }
    }

    func reject(request: Request, context: ChannelContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            let record = try await record(context, form, database)
            _ = try record.rules.rejected(.noAnswer)
            try record.expect(form)
            let rejection = try RejectionForm(form)
            let next = try record.rules.rejected(rejection.reason, note: rejection.note)
            try await judge(record, context, database)
            let reason = rejection.reason.label
            try await move(record, next, "Application rejected", context, database, detail: reason, reason: reason)
            let message = rejection.reason.message(note: rejection.note)
            try await mail(record, database) { ApplicationMail.rejected(record, message: message, link: $0) }
            return Done(
                "/applications/\(record.id)", notice: "\(record.reference) is rejected; the applicant is told why.")
        } again: { form, problems, database, frame in
            try await page(.rejection, context, database, frame, form, problems)
        }
    }

    func approve(request: Request, context: ChannelContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            let record = try await record(context, form, database)
            let offer = try await offer(for: record, database)
            _ = try record.rules.approvable(offer)
            try record.expect(form)
            let approval = try ApprovalForm(form, offer)
            let scope = ReviewScope(context.signedIn, database, today: desk.clock.today)
            if let objection = try await scope.objection(to: approval.location, of: record) {
                throw Refusal.notYours(objection)
            }
            try await approve(record, approval, offer, context, database)
            return Done(
                "/applications/\(record.id)", notice: "\(record.reference) is approved. Legal draws up the Order Form.")
        } again: { form, problems, database, frame in
            try await page(.approval, context, database, frame, form, problems)
        }
    }

    private func approve(
        _ record: ApplicationRecord, _ approval: ApprovalForm, _ offer: ApprovalForm.Offer, _ context: ChannelContext,
        _ database: Transaction
    ) async throws {
        let next = try record.rules.approved(location: approval.location, channelManager: approval.manager.id)
        let place = offer.locations.first { $0.code == approval.location }?.name ?? approval.location
        try await judge(record, context, database)
        if !offer.listed.listed.isEmpty {
            try await ListedCompanyStore(database).choose(
                approval.company, for: record.id, by: Actor(context.signedIn), at: desk.clock.now)
        }
        let joinsAs = offer.listed.joins(as: approval.company).map { " \($0)" } ?? ""
        try await move(
            record, next, "Application approved", context, database,
            detail: "Located in \(place); Regional Channel Manager \(approval.manager.name).\(joinsAs)",
            managerReason: approval.reason ?? "Proposed for \(place)")
        try await mail(record, database) {
            ApplicationMail.approved(record, location: place, manager: approval.manager.name, link: $0)
        }
    }
}

// What the handlers share.
extension ReviewRoutes {
    /// The application, where it is the user's to decide.
    private func record(
        _ context: ChannelContext, _ form: FormData, _ database: Transaction
    ) async throws -> ApplicationRecord {
        let record = try await ApplicationStore(database).submitted(context.number())
        try await ReviewScope(context.signedIn, database, today: desk.clock.today).require(record)
        return record
    }

    private func page(
        _ decision: ReviewDecision, _ context: ChannelContext, _ database: Transaction, _ frame: FrameMaker,
        _ form: FormData = FormData(), _ problems: Problems = Problems()
    ) async throws -> ReviewPage {
        let record = try await record(context, form, database)
        try decision.check(record.rules)
        let offer = try await offer(for: record, database)
        let file = try await ApplicationFile(record, for: context.signedIn, desk, database)
        return ReviewPage(frame: frame, decision, file, offer, form: form, problems: problems)
    }

    private func offer(for record: ApplicationRecord, _ database: Transaction) async throws -> ApprovalForm.Offer {
        let store = ReviewStore(database)
        var locations: [(code: String, name: String, proposed: ReviewStore.Manager?)] = []
        for place in record.rules.possibleLocations {
            let proposed = try await store.proposedManager(for: place.country, on: desk.clock.today)
            locations.append((place.country, place.name, proposed))
        }
        return ApprovalForm.Offer(
            locations: locations, managers: try await store.managers(),
            hasDuplicates: try await store.matches(of: record).contains(where: \.isStrong),
            listed: ListedCompanyForm(
                listed: try await ListedCompanyStore(database).candidates(for: record, on: desk.clock.today)))
    }

    /// Keeps the gates as the reviewer saw them.
    private func judge(_ record: ApplicationRecord, _ context: ChannelContext, _ database: Transaction) async throws {
        try await ReviewStore(database).keep(
            record.rules.gates, of: record.id, by: context.signedIn.id, at: desk.clock.now)
    }

    private func move(
        _ record: ApplicationRecord, _ next: PartnerApplication, _ title: String, _ context: ChannelContext,
        _ database: Transaction, _ audience: TimelineStore.Audience = .shared, detail: String? = nil,
        reason: String? = nil, managerReason: String? = nil
    ) async throws {
        let actor = Actor(context.signedIn)
        try await ApplicationStore(database).move(
            record, to: next, by: actor, at: desk.clock.now, reason: reason, managerReason: managerReason)
        try await TimelineStore(database).add(
            title, detail: detail, to: .application(record.id), by: actor, at: desk.clock.now, audience: audience)
    }

    private func mail(
        _ record: ApplicationRecord, _ database: Transaction, _ mail: (String) -> ApplicationMail
    ) async throws {
        let link = try await ApplicationStore(database).newLink(to: record.id, publicURL: desk.settings.publicURL)
        try await MessageStore(database).queue(mail(link), to: record.rules.contactEmail)
    }
}

extension PartnerApplication {
    /// Whether an approval is possible at all, before anybody is asked for a location.
    fileprivate func approvable(_ offer: ApprovalForm.Offer) throws -> PartnerApplication {
        try approved(location: offer.locations.first?.code ?? "", channelManager: 0)
    }
}
