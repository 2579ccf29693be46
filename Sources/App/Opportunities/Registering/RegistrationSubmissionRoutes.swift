import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// What a partner does with a whole registration: submit it, answer a question, take it back, copy it after a
/// rejection.
struct RegistrationSubmissionRoutes {
    let desk: Desk

    func add(to group: RouterGroup<PartnerContext>) {
        group.post("submission", use: submit)
        group.post("answer", use: answer)
        group.get("withdrawal", use: confirmWithdrawal)
        group.post("withdrawal", use: withdraw)
        group.post("copy", use: copy)
    }

    func submit(request: Request, context: PartnerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await RegistrationStore(database).require(id)
            try await RegistrationFactsStore(database).requireMember(record.partner)
            if record.rules.state == .draft, let first = record.rules.missing.first {
                throw Problems("check", first.sentence)
            }
            let next = try record.rules.submitted(at: desk.clock.now, today: desk.clock.today)
            try record.expect(form)
            let due = try await handIn(record, next, "Registration submitted", nil, context, database)
            try await RegistrationMailStore(database).tellOffice(
                of: record, .new(record, answerBy: due, link: link(record)))
            return Done(
                record.path, notice: "\(record.reference) is submitted. We answer by \(due.spokenWithWeekday).")
        } again: { _, _, database, frame in
            try await RegistrationCheckPage(
                frame: frame, try await RegistrationStore(database).editable(id), desk, database)
        }
    }

    func answer(request: Request, context: PartnerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await RegistrationStore(database).require(id)
            try await RegistrationFactsStore(database).requireMember(record.partner)
            let next = try record.rules.resubmitted(changing: [], at: desk.clock.now, today: desk.clock.today)
            try record.expect(form)
            let words = try ReasonForm.read(form, "answer", "Say what you changed, or answer in words")
            try await RegistrationStore(database).answer(
                record, words, by: context.signedIn.id, at: desk.clock.now)
            let due = try await handIn(record, next, "Question answered", words, context, database)
            try await RegistrationMailStore(database).tellOffice(
                of: record, .answered(record, answerBy: due, link: link(record)))
            return Done(record.path, notice: "Your answer is sent. We answer by \(due.spokenWithWeekday).")
        } again: { form, problems, database, frame in
            let record = try await RegistrationStore(database).editable(id)
            let typed = Typed(form: form, problems: problems)
            return try await RegistrationCheckPage(frame: frame, record, desk, database, typed: typed)
        }
    }

    func confirmWithdrawal(request: Request, context: PartnerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let record = try await RegistrationStore(database).require(id)
            _ = try record.rules.withdrawn()
            return RegistrationStepPage(
                frame: frame, "Withdraw \(record.reference)",
                effect: "Nobody looks at it any more, and it cannot be opened again. What you wrote is kept.", record,
                to: "withdrawal", [], button: .submit("Withdraw \(record.reference)", .danger))
        }
    }

    func withdraw(request: Request, context: PartnerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let record = try await RegistrationStore(database).require(id)
            let next = try record.rules.withdrawn()
            try record.expect(form)
            let actor = Actor(context.signedIn)
            try await RegistrationStore(database).move(record, to: next, by: actor, at: desk.clock.now)
            try await tell(record, "Registration withdrawn", nil, actor, database)
            return Done(record.path, notice: "\(record.reference) is withdrawn.")
        }
    }

    func copy(request: Request, context: PartnerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { _, database in
            let record = try await RegistrationStore(database).require(id)
            try await RegistrationFactsStore(database).requireMember(record.partner)
            let content = try record.rules.copied().content
            let found = RegistrationForm.Found(
                content: content, contactTitle: record.contactTitle, contactPhone: record.contactPhone,
                answers: record.answers.map { ($0.question, $0.answer) })
            let new = try await RegistrationStore(database).insert(
                found, of: record.partner, by: context.signedIn.id, at: desk.clock.now, copyOf: id)
            return Done("/opportunities/\(new)/edit", notice: "Copied from \(record.reference). Add what is new.")
        }
    }

    /// Gives the last day of the fresh term.
    private func handIn(
        _ record: RegistrationRecord, _ next: OpportunityRegistration, _ title: String, _ words: String?,
        _ context: PartnerContext, _ database: Transaction
    ) async throws -> Day {
        let calendar = try await OfficeStore(database).businessCalendar()
        let due = calendar.businessDays(after: desk.clock.now, count: OpportunityRegistration.answerBusinessDays).due
        let actor = Actor(context.signedIn)
        try await RegistrationStore(database).move(
            record, to: next, by: actor, at: desk.clock.now, due: due, reason: words)
        try await tell(record, title, words, actor, database)
        return due
    }

    private func tell(
        _ record: RegistrationRecord, _ title: String, _ words: String?, _ actor: Actor, _ database: Transaction
    ) async throws {
        try await TimelineStore(database).add(
            "\(title): \(record.title)", detail: words, link: record.path, to: .partner(record.partner), by: actor,
            at: desk.clock.now)
    }

    private func link(_ record: RegistrationRecord) -> String { desk.settings.publicURL + record.path }
}
