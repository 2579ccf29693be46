import Hummingbird
import PartnerProgram
import Postgres

/// `/combinations`: one partner becomes part of another. Reported, rehearsed, assessed, and carried out by a second
/// person (R25, R26, SM4). The list of them is not here.
struct CombinationRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("combinations/:id", context: ReaderContext.self).get(use: show)
        let group = router.group("combinations", context: CombinationContext.self)
        group.get("new", use: ask)
        group.post(use: report)
        group.post(":id/decisions", use: decide)
        group.post(":id/document", use: attach)
        group.post(":id/withdrawal", use: withdraw)
        group.get(":id/application", use: confirm)
        group.post(":id/application", use: apply)
        let manager = router.group("combinations/:id", context: ProgramManagerContext.self)
        manager.post("assessment", use: assess)
        manager.post("reopening", use: reopen)
    }

    func ask(request: Request, context: CombinationContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            CombinationReportPage(
                frame: frame, proposed: try await CombinationFactsStore(database).proposed(), Typed())
        }
    }

    func report(request: Request, context: CombinationContext) async throws -> Response {
        try await desk.submit(request, as: context, known: CombinationForm.known) { form, database in
            let facts = CombinationFactsStore(database)
            let read = try CombinationForm(Typed(form: form)).read(
                survivors: try await facts.parties(named: form["survivor"]),
                absorbed: try await facts.parties(named: form["absorbed"]), by: context.signedIn.id)
            let record = try await Combining(database, by: Actor(context.signedIn), desk).report(read)
            return Done(record.path, notice: "\(record.reference) is reported. Decide what becomes of each thing.")
        } again: { form, problems, database, frame in
            CombinationReportPage(
                frame: frame, proposed: try await CombinationFactsStore(database).proposed(),
                Typed(form: form, problems: problems))
        }
    }

    func show(request: Request, context: ReaderContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await page(id, context.signedIn, database, frame, Typed())
        }
    }

    func decide(request: Request, context: CombinationContext) async throws -> Response {
        try await change(request, context) { record, form, combining, database in
            guard form["version"] == String(record.version) else { throw CombinationStore.somebodyWasFirst }
            let rows = try await undecided(record, database).rows.filter { !$0.choices.isEmpty }
            try await combining.decide(try CombinationDecisionForm(Typed(form: form)).read(rows), of: record)
            return Done(record.path, notice: "Your decisions are saved.")
        }
    }

    func attach(request: Request, context: CombinationContext) async throws -> Response {
        try await change(request, context) { record, form, combining, _ in
            var problems = Problems()
            let document = UploadedDocument(
                form.files["document"], "the document", field: "document", problems: &problems)
            guard let document else { throw problems }
            try await combining.attach(document, to: record)
            return Done(record.path, notice: "The document is attached.")
        }
    }

    func assess(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await change(request, context) { record, _, combining, _ in
            try await combining.assess(record)
            return Done(record.path, notice: "It is assessed. Another person carries it out.")
        }
    }

    func reopen(request: Request, context: ProgramManagerContext) async throws -> Response {
        try await change(request, context) { record, form, combining, _ in
            let reason = try ReasonForm.read(form, "reopen_reason", "Write why it is looked at again")
            try await combining.reopen(record, because: reason)
            return Done(record.path, notice: "The assessment is taken back.")
        }
    }

    func withdraw(request: Request, context: CombinationContext) async throws -> Response {
        try await change(request, context) { record, form, combining, _ in
            let reason = try ReasonForm.read(form, "withdrawal_reason", "Write why it is withdrawn")
            try await combining.withdraw(record, because: reason)
            return Done(record.path, notice: "\(record.reference) is withdrawn. Nothing was changed at either partner.")
        }
    }

    func confirm(request: Request, context: CombinationContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let record = try await CombinationStore(database).require(id)
            _ = try record.rules.applied(by: context.signedIn.id, today: desk.clock.today, undecided: 0)
            guard let plan = record.plan else { throw BusinessCombination.Refusal.notAssessed }
            let readers = try await CombinationMail(database, desk).readers(of: record)
            return CombinationApplicationPage(
                frame: frame, record: record, plan: plan, letters: readers.survivor.count + readers.absorbed.count)
        }
    }

    func apply(request: Request, context: CombinationContext) async throws -> Response {
        try await change(request, context) { record, _, combining, _ in
            let changes = try await combining.apply(record)
            let words = "\(record.title). It is carried out, and both partners are told."
            return Done(
                record.path,
                notice: changes.isEmpty
                    ? words : "Nothing was carried out: it is not as it was assessed. It has to be assessed again.")
        }
    }

    /// What all steps share: the record, the one who takes the step, and the page with what was wrong.
    private func change<Context: UserContext>(
        _ request: Request, _ context: Context,
        _ body: (CombinationRecord, FormData, Combining, Transaction) async throws -> Done
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await CombinationStore(database).require(id)
            return try await body(record, form, Combining(database, by: Actor(context.signedIn), desk), database)
        } again: { form, problems, database, frame in
            try await page(id, context.signedIn, database, frame, Typed(form: form, problems: problems))
        }
    }

    private func undecided(_ record: CombinationRecord, _ database: any Querying) async throws -> CombinationPlan {
        var facts = try await CombinationFactsStore(database).facts(of: record)
        facts.decisions = [:]
        return CombinationPlan(facts)
    }

    private func page(
        _ id: Int, _ user: User, _ database: any Querying, _ frame: FrameMaker, _ typed: Typed
    ) async throws -> CombinationPage {
        let record = try await CombinationStore(database).require(id)
        var facts = record.state.isOpen ? try await CombinationFactsStore(database).facts(of: record) : nil
        let (current, decisions) = (facts.map(CombinationPlan.init), facts?.decisions ?? [:])
        facts?.decisions = [:]
        let content = CombinationPage.Content(
            record: record, current: current, undecided: facts.map(CombinationPlan.init), decisions: decisions,
            steps: try await CombinationStore(database).steps(of: id))
        return CombinationPage(frame: frame, content: content, user: user, typed: typed, clock: desk.clock)
    }
}
