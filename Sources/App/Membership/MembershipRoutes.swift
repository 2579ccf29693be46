import Hummingbird
import PartnerProgram
import Postgres

/// The membership of a partner: its clock, an extension in writing, and a removal by two people.
struct MembershipRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("partners/:id/membership", context: SignedInContext.self).get(use: read)
        let manager = router.group("partners/:id/membership", context: ProgramManagerContext.self)
        manager.post("extension", use: extend)
        manager.post("removal-proposal", use: propose)
        manager.post("removal-proposal/withdrawal", use: withdraw)
        router.group("partners/:id/membership", context: LegalContext.self).post("removal", use: remove)
    }

    func read(request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await MembershipPage(id, database, frame, desk, context.signedIn, Typed())
        }
    }

    func extend(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await found(id, database)
            var read = FormReader(form)
            let reason = read.paragraphs(
                "extension_reason", "Write the reason: an extension is given in writing", atMost: 2000)
            let day = read.day("extended", "Enter the new last day")
            try read.finish()
            try await Extending(database, by: Actor(context.signedIn), desk).extend(
                record, until: day ?? .epoch, reason)
            return Done(record.path, notice: "\(record.partnerName) has time up to the end of \(day?.spoken ?? "").")
        } again: { form, problems, database, frame in
            try await MembershipPage(id, database, frame, desk, context.signedIn, Typed(form: form, problems: problems))
        }
    }

    func propose(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        let open = ("removal_reason", "The removal is proposed already")
        return try await desk.submit(request, as: context, known: ["membership_removals_are_open_once": open]) {
            form, database in
            let record = try await found(id, database)
            let reason = try ReasonForm.read(form, "removal_reason", "Write why the partner is to be removed")
            _ = try record.rules.removed(programManager: context.signedIn.id, legal: 0)
            try await RemovalStore(database).propose(id, reason: reason, by: context.signedIn.id, at: desk.clock.now)
            try await TimelineStore(database).add(
                "Removal proposed", detail: reason, link: record.path, to: .partner(id), by: Actor(context.signedIn),
                at: desk.clock.now, audience: .internal)
            return Done(record.path, notice: "The removal is proposed. Legal carries it out.")
        } again: { form, problems, database, frame in
            try await MembershipPage(id, database, frame, desk, context.signedIn, Typed(form: form, problems: problems))
        }
    }

    func withdraw(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { _, database in
            let record = try await found(id, database)
            guard let removal = try await RemovalStore(database).open(of: id) else { throw Refusal.notFound }
            try await RemovalStore(database).withdraw(removal, by: context.signedIn.id, at: desk.clock.now)
            return Done(record.path, notice: "The removal is no longer proposed.")
        }
    }

    func remove(request: Request, context: LegalContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await found(id, database)
            guard let removal = try await RemovalStore(database).open(of: id) else {
                throw Refusal.conflict("A program manager proposes the removal first.")
            }
            var problems = Problems()
            let document = UploadedDocument(
                form.files["notice"], "the notice of removal", field: "notice", problems: &problems)
            guard let document else { throw problems }
            let leaving = Leaving(database, by: Actor(context.signedIn), desk)
            try await leaving.remove(record, removal, document: document, by: context.signedIn)
            return Done(record.path, notice: "\(record.partnerName) is removed from the program.")
        } again: { form, problems, database, frame in
            try await MembershipPage(id, database, frame, desk, context.signedIn, Typed(form: form, problems: problems))
        }
    }

    private func found(_ id: Int, _ database: Transaction) async throws -> MembershipRecord {
        guard let record = try await MembershipStore(database).find(id, on: desk.clock.today) else {
            throw Refusal.notFound
        }
        return record
    }
}

/// More time in writing (SM10).
struct Extending: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    func extend(_ record: MembershipRecord, until day: Day, _ reason: String) async throws {
        let today = desk.clock.today
        let next = try extended(record, until: day, reason)
        guard let id = record.clockID, let old = record.rules.clock, let clock = next.clock else {
            throw Refusal.notFound
        }
        if try await RemovalStore(database).open(of: record.partnerID) != nil {
            throw Refusal.conflict("The removal is proposed: withdraw the proposal before more time is given.")
        }
        let store = MembershipStore(database)
        let noticeDays = try await ProgramSettingStore(database).numbers(.membershipNoticeDays, on: today)
        try await store.extend(id, to: clock, from: old.deadline, noticeDays: noticeDays, by: actor)
        try await store.write(
            next.state, of: record.partnerID, from: today, cause: "Extended in writing to \(day.spoken)", by: actor)
        try await TimelineStore(database).add(
            "Time extended to \(day.spoken)", detail: reason, link: record.path, to: .partner(record.partnerID),
            by: actor,
            at: desk.clock.now)
        try await MembershipMail(database, desk).extended(record, until: day, reason: reason)
    }

    /// A day that is typed too early is a problem of its field.
    private func extended(_ record: MembershipRecord, until day: Day, _ reason: String) throws -> Membership {
        do {
            return try record.rules.extended(until: day, reason: reason, today: desk.clock.today)
        } catch .extensionInThePast(let last) {
            throw Problems("extended", Membership.Refusal.extensionInThePast(last).sentence)
        }
    }
}
