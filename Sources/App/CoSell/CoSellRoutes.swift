import Hummingbird
import PartnerProgram
import Postgres

/// `/cosell-invitations/{id}`: the partner reads, accepts or declines it; we take it back.
struct CoSellRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("cosell-invitations/:id", context: SignedInContext.self).get(use: show)
        let partner = router.group("cosell-invitations/:id", context: PartnerContext.self)
        partner.post("acceptance", use: accept)
        partner.post("declination", use: decline)
        router.group("cosell-invitations/:id/revocation", context: DealContext.self).post(use: revoke)
        let invite = router.group("vendor-opportunities/:id/invitations", context: DealContext.self)
        invite.get("new", use: begin)
        invite.post(use: send)
    }

    func show(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            CoSellPage(frame: frame, try await CoSellStore(database).require(id), context.signedIn, desk.clock)
        }
    }

    func accept(request: Request, context: PartnerContext) async throws -> Response {
        try await carryOut(request, context) { record, _, steps in
            Done(try await steps.accept(record), notice: "You sell it with us. Your registration is approved.")
        }
    }

    func decline(request: Request, context: PartnerContext) async throws -> Response {
        try await carryOut(request, context) { record, form, steps in
            let reason = try ReasonForm.read(form, "reason", "Write why you decline")
            try await steps.decline(record, because: reason)
            return Done(record.path, notice: "\(record.reference) is declined.")
        }
    }

    func revoke(request: Request, context: DealContext) async throws -> Response {
        try await carryOut(request, context) { record, form, steps in
            let reason = try ReasonForm.read(form, "reason", "Write why it is revoked")
            try await steps.revoke(record, because: reason)
            return Done(record.path, notice: "\(record.reference) is revoked.")
        }
    }

    private func carryOut(
        _ request: Request, _ context: some UserContext,
        _ body: (CoSellRecord, FormData, CoSellSteps) async throws -> Done
    ) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await CoSellStore(database).require(id)
            guard record.rules.state == .invited else { throw CoSellInvitation.Refusal.notNow(record.rules.state) }
            try record.expect(form)
            return try await body(record, form, CoSellSteps(database, by: Actor(context.signedIn), desk))
        } again: { form, problems, database, frame in
            CoSellPage(
                frame: frame, try await CoSellStore(database).require(id), context.signedIn, desk.clock,
                Typed(form: form, problems: problems))
        }
    }

    func begin(request: Request, context: DealContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            var form = FormData(["named": request.query["named"]])
            form.set("answer_by", desk.clock.today.adding(days: 14))
            return try await page(id, Typed(form: form), database, frame)
        }
    }

    func send(request: Request, context: DealContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: CoSellSteps.known) { form, database in
            let asked = try await self.form(id, Typed(form: form), database)
            try asked.opportunity.expect(form)
            let mayAgree = context.signedIn.holds(.channelManager)
            let found = try asked.read(mayAgree: mayAgree, today: desk.clock.today)
            try await CoSellSteps(database, by: Actor(context.signedIn), desk).invite(
                found, to: asked.opportunity, mayAgree: mayAgree)
            let who = found.partners.map(\.name).joined(separator: ", ")
            return Done(asked.opportunity.path, notice: "Invited: \(who).")
        } again: { form, problems, database, frame in
            try await page(id, Typed(form: form, problems: problems), database, frame)
        }
    }

    private func form(_ id: Int, _ typed: Typed, _ database: Transaction) async throws -> CoSellForm {
        let record = try await VendorOpportunityStore(database).require(id)
        guard record.isOpen else { throw CoSellInvitation.Refusal.opportunityIsClosed }
        let words = String(typed.form["named"].filter { $0 != "\0" }.prefix(100)).trimmed
        let candidates = try await CoSellCandidateStore(database).candidates(
            for: record, named: words, picked: typed.form.all("partners").compactMap { Int($0) }, on: desk.clock.today)
        return CoSellForm(typed: typed, opportunity: record, candidates: candidates)
    }

    private func page(
        _ id: Int, _ typed: Typed, _ database: Transaction, _ frame: FrameMaker
    ) async throws -> DealFormPage {
        let form = try await form(id, typed, database)
        let record = form.opportunity
        let path = "\(record.path)/invitations/new"
        let finder = Filters(path, [.text("named", "Partner, by name or reference", value: typed.form["named"])])
        return record.form(
            frame, "Invite partners: \(record.title)",
            effect: "Each of them reads the outline alone, and the rest when it accepts. Several may sell one "
                + "opportunity with us (A43).",
            to: "invitations", form.fields, button: .submit("Send the invitation", .primary), typed, filters: finder)
    }
}

extension String {
    fileprivate var trimmed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
