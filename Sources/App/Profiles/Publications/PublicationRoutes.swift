import Hummingbird
import PartnerProgram
import Postgres

/// Publication of a profile: asked by the partner's administrator, decided by those who run partners.
struct PublicationRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("partners/:id/publication-requests", context: PartnerAdministratorContext.self).post(use: ask)
        router.group("profile-publications/:id", context: SignedInContext.self).get(use: show)
        let decisions = router.group("profile-publications/:id", context: ChannelContext.self)
        decisions.post("approval", use: approve)
        decisions.post("return", use: sendBack)
        decisions.post("end", use: takeDown)
    }

    /// Refused with the rule's sentence where the partner does not have the benefit (R59).
    func ask(request: Request, context: PartnerAdministratorContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { _, database in
            let partner = try await PartnerStore(database).require(id, on: desk.clock.today)
            let store = PublicationStore(database)
            let gate = try await store.gate(of: partner)
            let asked = try ProfilePublication.requested(by: context.signedIn.id, entitlement: gate.entitlement)
            guard try await store.all(of: id).allSatisfy({ $0.rules.state != .submitted }) else {
                throw Refusal.conflict("The publication was asked for already and waits for our decision.")
            }
            let profile = try await ProfileStore(database).find(partner)
            let publication = try await store.insert(
                asked, of: id, profile: try PublicationRecord.snapshot(of: profile), at: desk.clock.now)
            let teller = PublicationTeller(database: database, desk: desk, actor: Actor(context.signedIn))
            try await teller.tellManager(publication, partner)
            return Done("/partners/\(id)/profile", notice: "We were asked to publish the profile as it stands now.")
        }
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame)
        }
    }

    func approve(request: Request, context: ChannelContext) async throws -> Response {
        try await decide(request, context) { record, form, database in
            let partner = try await PartnerStore(database).require(record.partner, on: desk.clock.today)
            let store = PublicationStore(database)
            let gate = try await store.gate(of: partner)
            let next = try record.rules.published(by: context.signedIn.id, entitlement: gate.entitlement)
            let shown = try await store.all(of: record.partner).filter { $0.rules.state == .published }
            for old in shown {
                try await store.move(old, to: try old.rules.replaced(), by: context.signedIn.id, at: desk.clock.now)
            }
            return next
        }
    }

    func sendBack(request: Request, context: ChannelContext) async throws -> Response {
        try await decide(request, context) { record, form, _ in
            let reason = try PublicationReasonForm(form).read("return_reason", "Write what has to change first")
            return try record.rules.returned(by: context.signedIn.id, reason: reason)
        }
    }

    func takeDown(request: Request, context: ChannelContext) async throws -> Response {
        try await decide(request, context) { record, form, _ in
            let reason = try PublicationReasonForm(form).read("end_reason", "Write why the profile is taken down")
            return try record.rules.unpublished(reason: reason)
        }
    }

    private func decide(
        _ request: Request, _ context: ChannelContext,
        _ rule: (PublicationRecord, FormData, any Querying) async throws -> ProfilePublication
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await require(id, database)
            let next = try await rule(record, form, database)
            try await PublicationStore(database).move(record, to: next, by: context.signedIn.id, at: desk.clock.now)
            try await PublicationTeller(database: database, desk: desk, actor: Actor(context.signedIn))
                .tellPartner(next, record)
            return Done("/profile-publications/\(id)", notice: "\(next.state.label). The partner is told.")
        } again: { form, problems, database, frame in
            try await page(id, context.signedIn, database, frame, PublicationReasonForm(form), problems)
        }
    }

    private func require(_ id: Int, _ database: any Querying) async throws -> PublicationRecord {
        guard let record = try await PublicationStore(database).find(id) else { throw Refusal.notFound }
        return record
    }

    private func page(
        _ id: Int, _ user: User, _ database: any Querying, _ frame: FrameMaker,
        _ form: PublicationReasonForm = PublicationReasonForm(), _ problems: Problems = Problems()
    ) async throws -> PublicationPage {
        let record = try await require(id, database)
        let partner = try await PartnerStore(database).require(record.partner, on: desk.clock.today)
        let store = PublicationStore(database)
        let before = try await store.all(of: record.partner).first { $0.rules.state == .published && $0.id != id }
        return PublicationPage(
            frame: frame, record: record, before: before, viewer: PartnerViewer(user: user),
            words: ProfileWords(try await ProfileStore(database).countries()), gate: try await store.gate(of: partner),
            form: form, problems: problems, clock: desk.clock)
    }
}

/// Tells what became of a publication: on the timeline and by mail.
struct PublicationTeller {
    let database: any Querying
    let desk: Desk
    let actor: Actor

    func tellManager(_ publication: Int, _ partner: PartnerRecord) async throws {
        let path = "/profile-publications/\(publication)"
        try await TimelineStore(database).add(
            "Publication of the profile requested", link: path, to: .partner(partner.id), by: actor, at: desk.clock.now)
        for address in try await ProfilePeopleStore(database).managers(of: partner.id, on: desk.clock.today) {
            try await MessageStore(database).queue(
                to: address, subject: "\(partner.name) asks to publish its profile",
                body:
                    "\(actor.name) asks to publish the profile of \(partner.name).\n\n"
                    + "Decide: \(desk.settings.publicURL)\(path)"
            )
        }
    }

    func tellPartner(_ next: ProfilePublication, _ record: PublicationRecord) async throws {
        let path = "/profile-publications/\(record.id)"
        let title = "Profile: \(next.state.label.lowercased())"
        try await TimelineStore(database).add(
            title, detail: next.reason, link: path, to: .partner(record.partner), by: actor, at: desk.clock.now)
        let reason = next.reason.map { "\n\n\($0)" } ?? ""
        for address in try await ProfilePeopleStore(database).askers(
            of: record.partner, asker: record.rules.requestedBy)
        {
            try await MessageStore(database).queue(
                to: address, subject: "\(record.partnerName): \(title.lowercased())",
                body: "The profile of \(record.partnerName): \(next.state.label.lowercased()).\(reason)\n\n"
                    + "See it: \(desk.settings.publicURL)\(path)")
        }
    }
}
