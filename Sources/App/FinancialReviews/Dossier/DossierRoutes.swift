import Hummingbird
import PartnerProgram
import Postgres

/// What Finance adds to a review, each on a page of its own, and its documents as they are read.
struct DossierRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        entry("documents", on: router) { form, record, steps, _ in
            try await steps.add(
                try FinancialDocumentForm(typed: Typed(form: form)).read(today: desk.clock.today), to: record)
        }
        entry("figures", on: router) { form, record, steps, currencies in
            let figures = FinancialFiguresForm(typed: Typed(form: form), currencies: currencies)
            return try await steps.add(try figures.read(today: desk.clock.today), to: record)
        }
        entry("checks", on: router) { form, record, steps, _ in
            try await steps.add(try CreditCheckForm(typed: Typed(form: form)).read(today: desk.clock.today), to: record)
        }
        router.group("financial-reviews/:id/documents/:document", context: FinancialReviewContext.self).get(use: read)
    }

    private func entry(
        _ name: String, on router: Router<AppContext>,
        _ carryOut:
            @escaping @Sendable (FormData, FinancialReviewRecord, FinancialReviewSteps, [Currency]) async throws
            -> Done
    ) {
        let entries = router.group("financial-reviews/:id/\(name)", context: FinanceContext.self)
        entries.get("new") { request, context in
            let id = try context.number()
            return try await desk.show(request, for: context) { database, frame in
                try await page(name, id, Typed(form: Self.blank), database, frame)
            }
        }
        entries.post { request, context in
            let id = try context.number()
            return try await desk.submit(request, as: context) { form, database in
                let record = try await FinancialReviewStore(database).require(id)
                let steps = FinancialReviewSteps(database, by: Actor(context.signedIn), desk)
                return try await carryOut(form, record, steps, try await JointPlanStore(database).currencies())
            } again: { form, problems, database, frame in
                try await page(name, id, Typed(form: form, problems: problems), database, frame)
            }
        }
    }

    private static let blank = FormData(["months": "12", "currency": "EUR"])

    private func page(
        _ name: String, _ id: Int, _ typed: Typed, _ database: Transaction, _ frame: FrameMaker
    ) async throws -> FinancialReviewFormPage {
        let record = try await FinancialReviewStore(database).require(id)
        _ = try record.rules.gathered(by: 0)
        switch name {
        case "documents":
            return FinancialReviewFormPage(
                frame, record, "Add a document", text: "It is kept with its SHA-256. Who reads it is noted.",
                to: name, FinancialDocumentForm(typed: typed).fields, button: "Add the document", typed)
        case "figures":
            let currencies = try await JointPlanStore(database).currencies()
            return FinancialReviewFormPage(
                frame, record, "Enter the figures of a year",
                text: "As the statements give them. What is entered again for the same year stands in its place.",
                to: name, FinancialFiguresForm(typed: typed, currencies: currencies).fields,
                button: "Enter the figures",
                typed)
        default:
            return FinancialReviewFormPage(
                frame, record, "Enter a credit check", text: "The latest one counts.", to: name,
                CreditCheckForm(typed: typed).fields, button: "Enter the credit check", typed)
        }
    }

    /// Handed out to whom row-level security lets see it; that it was read is an event of the audit.
    func read(request: Request, context: FinancialReviewContext) async throws -> Response {
        let (id, document) = (try context.number(), try context.number("document"))
        return try await desk.change(as: context) { database in
            let store = DossierStore(database)
            guard try await store.holds(document, of: id) else { throw Refusal.notFound }
            let download = try await DocumentDownload(document, database, isConfidential: true)
            try await store.noteReading(of: document)
            return download
        }.response
    }
}

/// A form about one review, on a page of its own.
struct FinancialReviewFormPage: Page {
    static let template = "financial-reviews/form"
    let frame: Frame
    let problems: ErrorSummary?
    let title: String
    let text: String
    let action: String
    let fields: [Field]
    let button: String
    let back: String

    init(
        _ frame: FrameMaker, _ record: FinancialReviewRecord, _ title: String, text: String, to name: String,
        _ fields: [Field], button: String, _ typed: Typed
    ) {
        self.frame = frame(
            title, section: "Financial reviews",
            crumbs: [Link("Financial reviews", "/financial-reviews"), Link(record.title, record.path)])
        problems = typed.summary
        self.title = title
        self.text = text
        action = record.path + "/" + name
        self.fields = fields
        self.button = button
        back = record.path
    }
}
