import Hummingbird
import PartnerProgram
import Postgres

/// `/profile-changes/{id}`: what a partner asks to change, and the decision on it.
struct ProfileChangeRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("profile-changes/:id", context: SignedInContext.self).get(use: show)
        router.group("profile-changes/:id/decision", context: ChannelContext.self).post(use: decide)
        router.group("profile-changes/:id/withdrawal", context: PartnerKeeperContext.self).post(use: withdraw)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame)
        }
    }

    func decide(request: Request, context: ChannelContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await require(id, database)
            guard record.proposedBy != context.signedIn.id else { throw Self.ownProposal }
            let decisions = try ChangeDecisionForm(form).read(for: record)
            let decided = try record.rules.decided(decisions)
            let judge = ChangeDecision(database: database, desk: desk, actor: Actor(context.signedIn))
            return try await judge.carryOut(decided, on: record)
        } again: { form, problems, database, frame in
            try await page(id, context.signedIn, database, frame, ChangeDecisionForm(form), problems)
        }
    }

    static let ownProposal = Refusal.notYours("You proposed this change: another person decides it.")

    func withdraw(request: Request, context: PartnerKeeperContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { _, database in
            let record = try await require(id, database)
            guard context.signedIn.kind == .partner || record.proposedBy == context.signedIn.id else {
                throw Refusal.notYours("Only \(record.proposer) or the partner can take this proposal back.")
            }
            try await ProfileChangeStore(database).withdraw(record, as: try record.rules.withdrawn())
            try await TimelineStore(database).add(
                "Proposed change withdrawn: \(record.fieldNames)", link: "/profile-changes/\(id)",
                to: .partner(record.partner), by: Actor(context.signedIn), at: desk.clock.now)
            return Done("/profile-changes/\(id)", notice: "The proposal is withdrawn. You can propose anew.")
        }
    }

    private func require(_ id: Int, _ database: any Querying) async throws -> ChangeRecord {
        guard let record = try await ProfileChangeStore(database).find(id) else { throw Refusal.notFound }
        return record
    }

    private func page(
        _ id: Int, _ user: User, _ database: any Querying, _ frame: FrameMaker,
        _ form: ChangeDecisionForm = ChangeDecisionForm(), _ problems: Problems = Problems()
    ) async throws -> ProfileChangePage {
        let record = try await require(id, database)
        let countries = try await ProfileStore(database).countries()
        let alike = user.kind == .partner ? [] : try await IdentityStore(database).lookalikes(of: record)
        return ProfileChangePage(
            frame: frame, record: record, viewer: PartnerViewer(user: user), words: ProfileWords(countries),
            lookalikes: alike, form: form, problems: problems, clock: desk.clock)
    }
}

/// Writes a decision: the fields, the identity from today on, what happened, and the mail about it.
struct ChangeDecision {
    let database: any Querying
    let desk: Desk
    let actor: Actor

    func carryOut(_ decided: ProfileChange, on record: ChangeRecord) async throws -> Done {
        let today = desk.clock.today
        let user = actor.user ?? 0
        try await ProfileChangeStore(database).decide(record, as: decided, by: user, at: desk.clock.now)
        if !decided.acceptedEntries.isEmpty {
            let partner = try await PartnerStore(database).require(record.partner, on: today)
            try await IdentityStore(database).change(decided.acceptedEntries, of: partner, by: user, today: today)
        }
        let what = "Proposed change \(decided.state.label.lowercased()): \(record.fieldNames)"
        try await TimelineStore(database).add(
            what, link: "/profile-changes/\(record.id)", to: .partner(record.partner), by: actor, at: desk.clock.now)
        let mail = letter(decided, record)
        for address in try await ProfilePeopleStore(database).askers(of: record.partner, asker: record.proposedBy) {
            try await MessageStore(database).queue(to: address, subject: mail.subject, body: mail.body)
        }
        return Done(
            "/profile-changes/\(record.id)",
            notice: "The change is \(decided.state.label.lowercased()). The partner is told.")
    }

    private func letter(_ decided: ProfileChange, _ record: ChangeRecord) -> (subject: String, body: String) {
        let lines = decided.entries.map { entry in
            switch decided.decisions[entry.field] {
            case .declined(let reason): "- \(entry.field.label): declined. \(reason)"
            default: "- \(entry.field.label): accepted, from today on."
            }
        }
        return (
            "\(record.partnerName): proposed change \(decided.state.label.lowercased())",
            """
            \(record.proposer) proposed a change of \(record.partnerName). It is \(decided.state.label.lowercased()):

            \(lines.joined(separator: "\n"))

            Before and after: \(desk.settings.publicURL)/profile-changes/\(record.id)
            """
        )
    }
}
