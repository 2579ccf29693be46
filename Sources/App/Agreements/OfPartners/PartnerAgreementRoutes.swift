import Hummingbird
import PartnerProgram
import Postgres

/// Drawing up documents for partners there are: an addendum that changes the territory, or a new Order Form that takes
/// the place of the one in force (R15, SM2).
struct PartnerAgreementRoutes {
    let desk: Desk

    private static let known: KnownConstraints = [
        "agreements_order_form_of_a_partner_is_open_once": (
            "effective", "There is an open Order Form for this partner already: finish or void it first"
        )
    ]

    func add(to router: Router<AppContext>) {
        router.group("partners/:id/agreements", context: LegalContext.self)
            .get("new", use: ask).post(use: drawUp)
        router.group("agreements/:id/partner-draft", context: LegalContext.self)
            .get(use: askAgain).post(use: edit)
    }

    private func kind(_ form: FormData) throws -> AgreementKind {
        guard let kind = AgreementKind(rawValue: form["kind"]) else { throw Refusal.notFound }
        return kind
    }

    func ask(request: Request, context: LegalContext) async throws -> Response {
        let id = try context.number()
        let kind = try kind(request.query)
        return try await desk.show(request, for: context) { database, frame in
            let facts = try await PartnerDrawing(database, desk).ready(id, kind, on: desk.clock.today)
            let vendor = try await OfficeStore(database).office().legalName
            var proposal = PartnerAgreementForm.proposal(facts, vendor: vendor, today: desk.clock.today)
            proposal.set("more", String(request.query["more"].prefix(2000)))
            return PartnerAgreementPage(drawingUp: kind, facts, Typed(form: proposal), frame)
        }
    }

    func drawUp(request: Request, context: LegalContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: Self.known) { form, database in
            let drawing = PartnerDrawing(database, desk)
            let agreement = try await drawing.drawnUp(form, try kind(form), for: id, by: Actor(context.signedIn))
            return Done("/agreements/\(agreement)", notice: "It is drawn up. It is a draft until you send it.")
        } again: { form, problems, database, frame in
            let kind = try kind(form)
            let facts = try await PartnerDrawing(database, desk).ready(id, kind, on: desk.clock.today)
            return PartnerAgreementPage(drawingUp: kind, facts, Typed(form: form, problems: problems), frame)
        }
    }

    func askAgain(request: Request, context: LegalContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let (record, facts) = try await PartnerDrawing(database, desk).draft(id)
            let typed = Typed(form: PartnerAgreementForm.values(of: record, facts))
            return PartnerAgreementPage(editing: record, facts, typed, frame)
        }
    }

    func edit(request: Request, context: LegalContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: Self.known) { form, database in
            let drawing = PartnerDrawing(database, desk)
            let (record, _) = try await drawing.draft(id)
            try await drawing.edited(record, form)
            return Done(record.path, notice: "The draft is saved.")
        } again: { form, problems, database, frame in
            let (record, facts) = try await PartnerDrawing(database, desk).draft(id)
            return PartnerAgreementPage(editing: record, facts, Typed(form: form, problems: problems), frame)
        }
    }
}

/// Draws up and changes such a document.
struct PartnerDrawing {
    let database: Transaction
    let desk: Desk
    private let store: PartnerAgreementStore
    private let reader: TerritoryFactsStore

    init(_ database: Transaction, _ desk: Desk) {
        self.database = database
        self.desk = desk
        store = PartnerAgreementStore(database)
        reader = TerritoryFactsStore(database)
    }

    /// The partner as of `day`, where such a document can be drawn up at all.
    func ready(_ partner: Int, _ kind: AgreementKind, on day: Day) async throws -> TerritoryFacts {
        let facts = try await reader.facts(of: partner, on: day)
        if kind == .addendum, facts.orderForm == nil {
            throw Refusal.conflict("\(facts.name) has no Order Form in force that an addendum could change.")
        }
        if kind == .orderForm, let waiting = facts.waiting {
            throw Refusal.conflict(
                "\(waiting) is executed and not in force yet. A new Order Form would cut it off: wait for its day.")
        }
        return facts
    }

    func drawnUp(_ form: FormData, _ kind: AgreementKind, for partner: Int, by actor: Actor) async throws -> Int {
        let (draft, facts) = try await read(form, kind, partner)
        let manager = try await manager(of: draft, facts)
        let now = desk.clock.now
        let id = try await store.insert(draft, for: facts, manager: manager, by: actor, at: now)
        try await TimelineStore(database).add(
            "\(kind.label) drawn up", link: "/agreements/\(id)", to: .partner(partner), by: actor, at: now,
            audience: .internal)
        return id
    }

    func edited(_ record: AgreementRecord, _ form: FormData) async throws {
        let (draft, facts) = try await read(form, record.rules.kind, record.partnerID ?? 0)
        _ = try record.rules.edited(
            territory: draft.change.after, effectiveOn: draft.effectiveOn, endsOn: draft.endsOn)
        try await store.update(record, with: draft, manager: try await manager(of: draft, facts))
    }

    func draft(_ id: Int) async throws -> (AgreementRecord, TerritoryFacts) {
        guard let record = try await AgreementStore(database).find(id), let partner = record.partnerID,
            record.applicationID == nil
        else { throw Refusal.notFound }
        guard record.rules.state.isEditable else {
            throw Refusal.conflict("Only a draft can be changed. Void it and draw up another one.")
        }
        return (record, try await reader.facts(of: partner, on: record.rules.effectiveOn))
    }

    private func read(
        _ form: FormData, _ kind: AgreementKind, _ partner: Int
    ) async throws -> (PartnerAgreementDraft, TerritoryFacts) {
        let facts = try await ready(
            partner, kind, on: PartnerAgreementDraft.day(form, otherwise: desk.clock.today))
        let named = try await reader.countries(named: PartnerAgreementDraft.words(form))
        return (try PartnerAgreementDraft(form, kind: kind, facts: facts, named: named), facts)
    }

    /// Another location may mean another manager (R21); the same one keeps who looks after it.
    private func manager(of draft: PartnerAgreementDraft, _ facts: TerritoryFacts) async throws -> Int {
        if draft.location == facts.location, let manager = facts.manager { return manager }
        guard let manager = try await store.manager(for: draft.location, on: draft.effectiveOn)?.id ?? facts.manager
        else {
            throw Refusal.conflict("Nobody looks after partners in \(facts.name(draft.location)): add a rule first.")
        }
        return manager
    }
}
