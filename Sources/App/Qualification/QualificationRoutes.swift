import Hummingbird
import PartnerProgram
import Postgres

/// `/opportunities/questions`: the questions of the qualification as of a day; reviewers add, replace and end them.
struct QualificationRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("opportunities/questions", context: ReaderContext.self).get(use: list)
        let group = router.group("opportunities/questions", context: DealReviewContext.self)
        group.get("new", use: begin)
        group.post(use: create)
        group.get(":id/replacement", use: beginReplacement)
        group.post(":id/replacement", use: replace)
        group.get(":id/end", use: beginEnd)
        group.post(":id/end", use: end)
    }

    func list(request: Request, context: ReaderContext) async throws -> Response {
        let today = desk.clock.today
        let day = Day(iso: request.query["on"]) ?? today
        return try await desk.show(request, for: context) { database, frame in
            let store = QualificationStore(database)
            return QualificationPage(
                frame: frame, try await store.questions(on: day), coming: try await store.coming(after: day), on: day,
                today: today, mayWrite: DealReviewContext.admits(context.signedIn))
        }
    }

    func begin(request: Request, context: DealReviewContext) async throws -> Response {
        try await desk.show(request, for: context) { _, frame in
            var form = FormData()
            form.set("from", desk.clock.today.adding(days: 1))
            return page(frame, "Add a question", "", Typed(form: form))
        }
    }

    func create(request: Request, context: DealReviewContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            let found = try QualificationForm.read(form, today: desk.clock.today)
            try await QualificationStore(database).insert(found, by: context.signedIn.id, at: desk.clock.now)
            return Done("/opportunities/questions", notice: "The question is asked from \(found.from.spoken) on.")
        } again: { form, problems, _, frame in
            page(frame, "Add a question", "", Typed(form: form, problems: problems))
        }
    }

    func beginReplacement(request: Request, context: DealReviewContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let question = try await open(id, database)
            let form = QualificationForm.filled(question, from: desk.clock.today.adding(days: 1))
            return page(frame, "Replace a question", "/\(id)/replacement", Typed(form: form))
        }
    }

    func replace(request: Request, context: DealReviewContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let question = try await open(id, database)
            let found = try QualificationForm.read(form, today: desk.clock.today)
            if let since = question.since, found.from <= since {
                throw Problems("from", "Enter a day after \(since.spoken), from which the other one is asked")
            }
            let store = QualificationStore(database)
            try await store.end(id, on: found.from.adding(days: -1))
            try await store.insert(found, replacing: id, by: context.signedIn.id, at: desk.clock.now)
            return Done("/opportunities/questions", notice: "The question is replaced from \(found.from.spoken) on.")
        } again: { form, problems, _, frame in
            page(frame, "Replace a question", "/\(id)/replacement", Typed(form: form, problems: problems))
        }
    }

    func beginEnd(request: Request, context: DealReviewContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            ending(try await open(id, database), frame, Typed())
        }
    }

    func end(request: Request, context: DealReviewContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let last = try QualificationForm.readEnd(form, try await open(id, database), today: desk.clock.today)
            try await QualificationStore(database).end(id, on: last)
            return Done(
                "/opportunities/questions", notice: "The question is asked for the last time on \(last.spoken).")
        } again: { form, problems, database, frame in
            ending(try await open(id, database), frame, Typed(form: form, problems: problems))
        }
    }

    /// One whose end is not set.
    private func open(_ id: Int, _ database: Transaction) async throws -> QualificationQuestion {
        let question = try await QualificationStore(database).require(id)
        guard question.until == nil else { throw Refusal.conflict("The question has its end already.") }
        return question
    }

    private func ending(_ question: QualificationQuestion, _ frame: FrameMaker, _ typed: Typed) -> DealFormPage {
        page(
            frame, "End a question", "/\(question.id)/end", typed,
            [.day("last", "Last day on which it is asked", hint: question.question, typed)])
    }

    private func page(
        _ frame: FrameMaker, _ title: String, _ path: String, _ typed: Typed, _ fields: [Field]? = nil
    ) -> DealFormPage {
        let crumbs = [
            Link("Opportunities", "/opportunities"), Link("Qualification questions", "/opportunities/questions"),
        ]
        return DealFormPage(
            frame(title, section: "Qualification", crumbs: crumbs), title,
            effect: "Registrations keep the questions of the day on which they were begun.",
            to: "/opportunities/questions" + path, back: "/opportunities/questions",
            fields ?? QualificationForm.fields(typed), button: .submit(title, .primary), problems: typed.summary)
    }
}
