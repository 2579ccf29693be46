import Hummingbird
import PartnerProgram
import Postgres

/// The steps of the form, each a page that saves what is on it.
struct ApplyStepRoutes {
    let desk: Desk

    func add(to group: RouterGroup<ApplicantContext>) {
        for (path, step) in Self.fixed {
            group.get(RouterPath(path)) { try await ask(request: $0, context: $1, step: step) }
            group.post(RouterPath(path)) { try await save(request: $0, context: $1, step: step) }
        }
        group.get("countries/:country") { try await ask(request: $0, context: $1, step: presence($1)) }
        group.post("countries/:country") { try await save(request: $0, context: $1, step: presence($1)) }
    }

    private static let fixed: [(String, ApplyStep)] = [
        ("company", .company), ("contacts", .contacts), ("countries", .countries), ("delivery", .delivery),
        ("motions", .motions), ("capabilities", .capabilities),
    ]

    private func presence(_ context: ApplicantContext) -> ApplyStep {
        .presence(context.parameters.get("country") ?? "")
    }

    func ask(request: Request, context: ApplicantContext, step: ApplyStep) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            let record = try await ApplicationStore(database).own(with: step)
            return ApplyStepPage(frame: frame, step, of: record, try await choices(database))
        }
    }

    func save(request: Request, context: ApplicantContext, step: ApplyStep) async throws -> Response {
        var request = request
        _ = try await request.collectBody(upTo: 256 * 1024)
        do {
            return try await desk.submit(request, as: context) { form, database in
                try await save(form, step, database)
            } again: { form, problems, database, frame in
                try await page(form, step, database, frame, problems)
            }
        } catch is StaleStep {
            let typed = try await request.form()
            return try await desk.show(request, for: context, status: .conflict) { database, frame in
                try await page(typed, step, database, frame, isStale: true)
            }
        }
    }

    private func page(
        _ form: FormData, _ step: ApplyStep, _ database: Transaction, _ frame: FrameMaker,
        _ problems: Problems = Problems(), isStale: Bool = false
    ) async throws -> ApplyStepPage {
        let record = try await ApplicationStore(database).own(with: step)
        let choices = try await choices(database)
        let typed = step.typed(form, in: record, choices)
        return ApplyStepPage(
            frame: frame, step, of: record, choices, form: typed, problems: problems, isStale: isStale)
    }

    private func save(_ form: FormData, _ step: ApplyStep, _ database: Transaction) async throws -> Done {
        let record = try await ApplicationStore(database).own(with: step)
        try record.rules.editing([])
        guard form["version"] == String(record.version) else { throw StaleStep() }
        let choices = try await choices(database)
        var next = record
        var answers = ApplyAnswers(step.typed(form, in: record, choices))
        step.form.read(&answers, into: &next, choices)
        try answers.read.finish()
        try record.rules.editing(next.changed(from: record))
        let store = ApplyStore(database)
        try await store.save(next)
        if form["do"] == "add" { return Done(step.path) }
        let mailDomain = EmailAddress.companyDomain(of: record.rules.contactEmail)
        if step == .company, try await store.knownPartner(mailDomain: mailDomain) != nil {
            return Done("/apply/access")
        }
        return Done("/apply/steps", notice: "Saved: \(step.title(in: next).lowercasedFirst).")
    }

    private func choices(_ database: Transaction) async throws -> ApplyChoices {
        try await ApplyChoicesStore(database).all(on: desk.clock.today)
    }
}

extension ApplyStep {
    /// The form as it counts: what a reviewer did not ask about was not on the page and stays as it is.
    fileprivate func typed(_ form: FormData, in record: ApplicationRecord, _ choices: ApplyChoices) -> FormData {
        let filled = self.form.filled(from: record)
        var typed = form
        for question in self.form.questions(filled, Problems(), choices)
        where !record.rules.openFields.contains(question.about) && form.values[question.field.name] == nil {
            for value in filled.all(question.field.name) { typed.add(value, to: question.field.name) }
        }
        return typed
    }
}

extension ApplicationStore {
    /// The own application where it has such a step: a country that is not wanted has none.
    fileprivate func own(with step: ApplyStep) async throws -> ApplicationRecord {
        let record = try await own()
        guard ApplyStep.all(of: record).contains(step) else { throw Refusal.notFound }
        return record
    }
}
