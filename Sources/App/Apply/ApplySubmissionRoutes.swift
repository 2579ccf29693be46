import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// What an applicant does with the whole application: check and submit it, answer a question, take it back.
struct ApplySubmissionRoutes {
    let desk: Desk

    func add(to group: RouterGroup<ApplicantContext>) {
        group.get("check", use: check)
        group.post("submission", use: submit)
        group.get("submitted", use: submitted)
        group.get("answer", use: ask)
        group.post("answer", use: answer)
        group.get("withdrawal", use: confirmWithdrawal)
        group.post("withdrawal", use: withdraw)
    }

    func check(request: Request, context: ApplicantContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            let record = try await ApplicationStore(database).own()
            try record.rules.editing([])
            return try await checkPage(record, database, frame)
        }
    }

    func submit(request: Request, context: ApplicantContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            let record = try await ApplicationStore(database).own()
            if let done = record.handedIn { return done }
            if record.rules.state == .draft, let first = record.unfinished.first { throw Problems("check", first.text) }
            let next = try record.rules.submitted()
            try record.expect(form)
            let due = try await dueDay(after: desk.clock.now, database)
            try await move(record, next, "Application submitted", in: database)
            let key = context.applicationKey ?? ""
            let mail = ApplicationMail.submitted(
                record, answerBy: due, link: ApplicationMail.link(key, publicURL: desk.settings.publicURL))
            try await MessageStore(database).queue(mail, to: record.rules.contactEmail)
            try await tellReviewer(record, database) { .new(record, answerBy: due, reviewer: $0, link: $1) }
            return Done("/apply/submitted")
        } again: { _, _, database, frame in
            let record = try await ApplicationStore(database).own()
            return try await checkPage(record, database, frame)
        }
    }

    private func checkPage(
        _ record: ApplicationRecord, _ database: Transaction, _ frame: FrameMaker
    ) async throws -> ApplyCheckPage {
        ApplyCheckPage(
            frame: frame("Check your answers", section: "Apply", crumbs: [Link("Steps", "/apply/steps")]), record,
            try await choices(database), problems: ErrorSummary(on: record.unfinished))
    }

    func submitted(request: Request, context: ApplicantContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            let record = try await ApplicationStore(database).own()
            var due: Day?
            if let at = record.submittedAt { due = try await dueDay(after: at, database) }
            return ApplyStatusPage(
                frame: frame("Application \(record.reference)", section: "Apply"), record, try await choices(database),
                answerBy: due)
        }
    }

    func ask(request: Request, context: ApplicantContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            let record = try await ApplicationStore(database).own()
            guard record.rules.question != nil else { throw Refusal.conflict("There is no open question to answer.") }
            return ApplyAnswerPage(frame: frame("We have a question", section: "Apply"), record)
        }
    }

    func answer(request: Request, context: ApplicantContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            let record = try await ApplicationStore(database).own()
            var read = FormReader(form)
            let text = read.paragraphs("answer", "Say what you changed, or answer in words", atMost: 2000)
            let next = try record.rules.answered(changing: [])
            try record.expect(form)
            try read.finish()
            try await move(record, next, "Question answered", text, in: database)
            try await ApplyStore(database).answer(record.id, text, at: desk.clock.now)
            try await tellReviewer(record, database) { .answered(record, reviewer: $0, link: $1) }
            return Done("/apply/submitted", notice: "Your answer has been sent.")
        } again: { form, problems, database, frame in
            let record = try await ApplicationStore(database).own()
            return ApplyAnswerPage(
                frame: frame("We have a question", section: "Apply"), record, form: form, problems: problems)
        }
    }

    /// Writes to whoever reviews the application; `letter` takes their name and the application's address.
    private func tellReviewer(
        _ record: ApplicationRecord, _ database: Transaction, _ letter: (String, String) -> ApplicationMail
    ) async throws {
        guard let reviewer = try await ApplyStore(database).reviewer(on: desk.clock.today) else { return }
        let link = "\(desk.settings.publicURL)/applications/\(record.id)"
        try await MessageStore(database).queue(letter(reviewer.name, link), to: reviewer.email)
    }

    func confirmWithdrawal(request: Request, context: ApplicantContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            let record = try await ApplicationStore(database).own()
            _ = try record.withdrawn()
            return ApplyWithdrawalPage(
                frame: frame("Withdraw application \(record.reference)?", section: "Apply"),
                reference: record.reference, version: record.version)
        }
    }

    func withdraw(request: Request, context: ApplicantContext) async throws -> Response {
        try await desk.submit(request, as: context) { form, database in
            let record = try await ApplicationStore(database).own()
            let next = try record.withdrawn()
            try record.expect(form)
            try await move(record, next, "Application withdrawn", in: database)
            try await MessageStore(database).queue(.withdrawn(record), to: record.rules.contactEmail)
            return Done("/apply/submitted")
        }
    }

    private func move(
        _ record: ApplicationRecord, _ next: PartnerApplication, _ title: String, _ detail: String? = nil,
        in database: Transaction
    ) async throws {
        let actor = Actor.applicant(record.applicantName)
        try await ApplicationStore(database).move(record, to: next, by: actor, at: desk.clock.now)
        try await TimelineStore(database).add(
            title, detail: detail, to: .application(record.id), by: actor, at: desk.clock.now)
    }

    /// The last day on which we answer, by the office's business days.
    private func dueDay(after instant: Date, _ database: Transaction) async throws -> Day {
        try await OfficeStore(database).businessCalendar()
            .businessDays(after: instant, count: PartnerApplication.businessDaysToAnswer).due
    }

    private func choices(_ database: Transaction) async throws -> ApplyChoices {
        try await ApplyChoicesStore(database).all(on: desk.clock.today)
    }
}

extension ApplicationRecord {
    /// Refuses a page that was opened before the record's last change.
    func expect(_ form: FormData) throws {
        guard form["version"] == String(version) else {
            throw Refusal.conflict(
                "\(reference) has changed since this page was opened. Look at it again, then decide.")
        }
    }

    /// Handed in before, in another window perhaps: there is nothing left to do.
    fileprivate var handedIn: Done? {
        rules.state.isUndecided
            ? Done("/apply/submitted", notice: "\(reference) has been handed in already.") : nil
    }

    /// Once the Order Form is out it is declined there, so that agreement and application end together.
    fileprivate func withdrawn() throws -> PartnerApplication {
        let next = try rules.withdrawn()
        if rules.state == .agreementSent {
            throw Refusal.conflict("The Order Form of \(reference) has been sent. Decline it on its own page instead.")
        }
        return next
    }
}
