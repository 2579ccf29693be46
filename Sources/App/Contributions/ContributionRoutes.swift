import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// What a partner does with its contributions: enter, change, submit, answer.
struct ContributionRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let deal = router.group("opportunities/:id/contributions", context: PartnerContext.self)
        deal.get(":kind", use: begin)
        deal.post(":kind", use: create)
        router.group("contributions/:id", context: SignedInContext.self).get(use: show)
        let own = router.group("contributions/:id/edit", context: PartnerContext.self)
        own.get(use: edit)
        own.post(use: save)
        ContributionReviewRoutes(desk: desk).add(to: router)
    }

    func begin(request: Request, context: PartnerContext) async throws -> Response {
        let (id, kind) = (try context.number(), try context.kind())
        return try await desk.show(request, for: context) { database, frame in
            let record = try await open(id, database)
            return ContributionFormPage(frame: frame, ContributionForm(kind), record)
        }
    }

    func create(request: Request, context: PartnerContext) async throws -> Response {
        let (id, kind) = (try context.number(), try context.kind())
        return try await desk.submit(request, as: context, known: ContributionForm.known) { form, database in
            let record = try await open(id, database)
            let entry = ContributionEntry(database, by: Actor(context.signedIn), desk)
            return try await entry.create(ContributionForm(kind, Typed(form: form)), of: record)
        } again: { form, problems, database, frame in
            let record = try await open(id, database)
            let typed = Typed(form: form, problems: problems)
            return ContributionFormPage(frame: frame, ContributionForm(kind, typed), record)
        }
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await desk.contributionPage(id, context.signedIn, database, frame)
        }
    }

    func edit(request: Request, context: PartnerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let record = try await editable(id, database)
            let form = ContributionForm(record.rules.kind, Typed(form: ContributionForm.filled(from: record)))
            return ContributionFormPage(frame: frame, form, record)
        }
    }

    func save(request: Request, context: PartnerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: ContributionForm.known) { form, database in
            let record = try await editable(id, database)
            try record.expect(form)
            let entry = ContributionEntry(database, by: Actor(context.signedIn), desk)
            return try await entry.change(ContributionForm(record.rules.kind, Typed(form: form)), record)
        } again: { form, problems, database, frame in
            let record = try await editable(id, database)
            let typed = Typed(form: form, problems: problems)
            return ContributionFormPage(frame: frame, ContributionForm(record.rules.kind, typed), record)
        }
    }

    /// A registration that is approved, and whose opportunity is open.
    private func open(_ id: Int, _ database: Transaction) async throws -> RegistrationRecord {
        let record = try await RegistrationStore(database).require(id)
        guard record.rules.state == .approved else {
            throw Refusal.conflict(
                "Contributions are entered while a registration is approved and its opportunity open (R111).")
        }
        try await RegistrationFactsStore(database).requireMember(record.partner)
        return record
    }

    private func editable(_ id: Int, _ database: Transaction) async throws -> ContributionRecord {
        let record = try await ContributionStore(database).require(id)
        guard record.rules.state == .draft || record.rules.state == .queried else {
            throw Contribution.Refusal.notNow(record.rules.state)
        }
        try await RegistrationFactsStore(database).requireMember(record.partner)
        return record
    }
}

extension RequestContext {
    fileprivate func kind() throws -> Contribution.Kind {
        guard let kind = parameters.get("kind").flatMap(Contribution.Kind.init(rawValue:)) else {
            throw Refusal.notFound
        }
        return kind
    }
}

extension Desk {
    func contributionPage(
        _ id: Int, _ user: User, _ database: Transaction, _ frame: FrameMaker, _ typed: Typed = Typed()
    ) async throws -> ContributionPage {
        let record = try await ContributionStore(database).require(id)
        let isUnsent = record.rules.state == .draft || record.rules.state == .void
        guard user.kind == .partner || !isUnsent else { throw Refusal.notFound }
        let steps = try await ContributionStore(database).steps(of: id)
        return ContributionPage(frame: frame, record, steps, for: user, typed, clock)
    }
}

/// The partner's own steps: entered, changed, handed in.
struct ContributionEntry: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: ContributionStore { ContributionStore(database) }

    func create(_ form: ContributionForm, of registration: RegistrationRecord) async throws -> Done {
        let (draft, file) = try form.read(into: Contribution(kind: form.kind))
        let isDraft = form.typed.form["do"] == "later"
        if !isDraft { try form.missing(draft, today: today) }
        let next = isDraft ? draft : try draft.submitted(at: now, today: today, closedAt: nil)
        let id = try await store.insert(
            next, of: registration.id, document: try await keep(file, registration.partner), by: actor.user ?? 0,
            at: now)
        try await store.step(id, from: nil, to: next.state, by: actor, at: now, reason: nil)
        if !isDraft { try await told(form.kind, registration.path, registration.title, of: registration.partner) }
        return Done(
            registration.path,
            notice: isDraft
                ? "The draft is kept. It counts only once it is submitted." : "The contribution is submitted.")
    }

    func change(_ form: ContributionForm, _ record: ContributionRecord) async throws -> Done {
        let (typed, file) = try form.read(into: record.rules)
        let isDraft = form.typed.form["do"] == "later" && record.rules.state == .draft
        if !isDraft { try form.missing(typed, today: today) }
        let next = isDraft ? typed : try handedIn(typed, record)
        let answer = record.rules.state == .queried ? typed.summary : nil
        try await store.write(
            next, to: record, document: try await keep(file, record.partner), answer: answer)
        guard next.state != record.rules.state else { return Done(record.path, notice: "The draft is kept.") }
        try await store.step(record.id, from: record.rules.state, to: next.state, by: actor, at: now, reason: nil)
        try await told(record.rules.kind, record.path, record.prospect, of: record.partner)
        return Done(record.path, notice: "The contribution is submitted.")
    }

    private func handedIn(_ typed: Contribution, _ record: ContributionRecord) throws -> Contribution {
        typed.state == .queried
            ? try typed.answered(at: now, today: today, closedAt: record.closedAt)
            : try typed.submitted(at: now, today: today, closedAt: record.closedAt)
    }

    private func keep(_ file: UploadedDocument?, _ partner: Int) async throws -> Int? {
        guard let file else { return nil }
        return try await DocumentStore(database).insert(file, application: nil, partner: partner, by: actor, at: now)
    }

    private func told(_ kind: Contribution.Kind, _ link: String, _ title: String, of partner: Int) async throws {
        try await TimelineStore(database).add(
            "\(kind.label) entered: \(title)", link: link, to: .partner(partner), by: actor, at: now)
    }
}
