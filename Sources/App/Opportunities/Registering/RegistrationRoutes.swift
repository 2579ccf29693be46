import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// What a partner does with a registration: begin it, change it, check it, submit it, answer, take it back, copy it.
struct RegistrationRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let new = router.group("opportunities", context: PartnerContext.self)
        new.get("new", use: begin)
        new.post(use: create)
        let group = router.group("opportunities/:id", context: PartnerContext.self)
        group.get("edit", use: edit)
        group.post("edit", use: save)
        group.get("check", use: check)
        RegistrationSubmissionRoutes(desk: desk).add(to: group)
    }

    func begin(request: Request, context: PartnerContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            try await RegistrationFactsStore(database).requireMember(context.partnerID)
            let form = RegistrationForm(Typed(), try await choices(database))
            return RegistrationFormPage(frame: frame, nil, form)
        }
    }

    func create(request: Request, context: PartnerContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            try await RegistrationFactsStore(database).requireMember(context.partnerID)
            let found = try RegistrationForm(Typed(form: form), try await choices(database)).read()
            let id = try await RegistrationStore(database).insert(
                found, of: context.partnerID, by: context.signedIn.id, at: desk.clock.now)
            return saved(form, "/opportunities/\(id)")
        } again: { form, problems, database, frame in
            let typed = Typed(form: form, problems: problems)
            return RegistrationFormPage(frame: frame, nil, RegistrationForm(typed, try await choices(database)))
        }
    }

    func edit(request: Request, context: PartnerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let record = try await editable(id, database)
            let typed = Typed(form: RegistrationForm.filled(from: record))
            return RegistrationFormPage(
                frame: frame, record, RegistrationForm(typed, try await choices(database, record)))
        }
    }

    func save(request: Request, context: PartnerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await editable(id, database)
            let typed = Typed(form: RegistrationForm.open(form, of: record))
            let found = try RegistrationForm(typed, try await choices(database, record)).read()
            try record.expect(form)
            try await RegistrationStore(database).save(found, to: record)
            return saved(form, record.path)
        } again: { form, problems, database, frame in
            let record = try await editable(id, database)
            let typed = Typed(form: RegistrationForm.open(form, of: record), problems: problems)
            return RegistrationFormPage(
                frame: frame, record, RegistrationForm(typed, try await choices(database, record)))
        }
    }

    func check(request: Request, context: PartnerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let record = try await editable(id, database)
            return try await RegistrationCheckPage(frame: frame, record, desk, database)
        }
    }

    private func saved(_ form: FormData, _ path: String) -> Done {
        form["do"] == "later" ? Done(path, notice: "Saved. It is not submitted yet.") : Done(path + "/check")
    }

    private func choices(_ database: Transaction, _ record: RegistrationRecord? = nil) async throws
        -> RegistrationChoices
    {
        try await desk.registrationChoices(database, record)
    }

    private func editable(_ id: Int, _ database: Transaction) async throws -> RegistrationRecord {
        try await RegistrationStore(database).editable(id)
    }
}

extension Desk {
    /// What the form offers: the questions of the registration's day, or of today.
    func registrationChoices(
        _ database: Transaction, _ record: RegistrationRecord? = nil
    ) async throws -> RegistrationChoices {
        let questions =
            if let record { record.answers } else {
                try await RegistrationStore(database).questions(on: clock.today)
            }
        return try await RegistrationChoicesStore(database).choices(on: clock.today, questions: questions)
    }
}

extension RegistrationStore {
    /// A draft, or one that was returned; anything else is locked.
    func editable(_ id: Int) async throws -> RegistrationRecord {
        let record = try await require(id)
        guard record.rules.state.isEditable else {
            throw Refusal.conflict("\(record.reference) cannot be changed now: we are looking at it, or it is decided.")
        }
        return record
    }
}

extension RegistrationCheckPage {
    /// The page with hints that stop nothing: outside the territory, or registered by the partner before.
    init(
        frame: FrameMaker, _ record: RegistrationRecord, _ desk: Desk, _ database: Transaction, typed: Typed = Typed()
    ) async throws {
        let choices = try await desk.registrationChoices(database, record)
        var hints: [Banner] = []
        let prospect = record.rules.content.prospect
        if !prospect.country.isEmpty {
            let by = try await RegistrationFactsStore(database).territory(
                of: record.partner, in: prospect.country, on: desk.clock.today)
            if by == nil {
                hints.append(
                    Banner(
                        .warn, "\(record.countryName) is not in your territory today.",
                        "A registration outside the territory is not approved (R96)."))
            }
        }
        for earlier in try await RegistrationFactsStore(database).own(like: record) {
            hints.append(
                Banner(
                    .warn, "You have registered this prospect before.", "See \(earlier.reference).",
                    link: Link(earlier.reference, earlier.path)))
        }
        self.init(frame: frame, record, choices, hints: hints, typed: typed)
    }
}
