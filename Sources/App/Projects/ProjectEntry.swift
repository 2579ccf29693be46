import Foundation
import PartnerProgram
import Postgres

/// What is done with a project: registered, supported, answered, ended.
struct ProjectEntry: Act {
    let database: Transaction
    let actor: Actor
    let desk: Desk

    private var store: ProjectStore { ProjectStore(database) }

    func register(_ found: ProjectForm.Found, of partner: Int) async throws -> Done {
        let customer = try await CustomerStore(database).recorded(found.customer)
        let held = try await store.authorizations(of: partner, on: found.startedOn)
        let isNeeded = DeliverySupport.isNeeded(holding: held)
        let id = try await store.insert(
            found, customer: customer, of: partner, needsSupport: isNeeded, by: actor, at: now)
        try await tell("Project registered", of: id, partner, named: found.name)
        return Done(
            isNeeded ? "/projects/\(id)#support" : "/projects/\(id)",
            notice: isNeeded
                ? "The project is registered. Now record the form of support." : "The project is registered.")
    }

    func record(_ support: DeliverySupport, _ document: UploadedDocument, for record: ProjectRecord) async throws
        -> Done
    {
        let file = try await DocumentStore(database).insert(
            document, application: nil, partner: record.partner, by: actor, at: now)
        try await store.record(support, document: file, for: record.id, by: actor, at: now)
        try await tell("Support recorded: \(support.form.label)", of: record.id, record.partner, named: record.name)
        return Done(record.path, notice: "The support is recorded. We look at the document and answer.")
    }

    func answer(
        _ support: ProjectRecord.Support, _ next: DeliverySupport, because reason: String?, of record: ProjectRecord
    ) async throws -> Done {
        try await store.answer(support, next, because: reason, by: actor, at: now)
        let title = "Support \(next.state.label.lowercased())"
        try await tell(title, because: reason, of: record.id, record.partner, named: record.name)
        let words = reason.map { "We return the form of support that you recorded:\n\n\($0)\n\nRecord another one." }
        for reader in try await store.readers(of: record.id) {
            try await MessageStore(database).queue(
                to: reader, subject: "\(title): \(record.name) (\(record.reference))",
                body: """
                    \(words ?? "We accept the form of support that you recorded: \(next.form.label.lowercased()).")

                    \(desk.settings.publicURL + record.path)
                    """)
        }
        return Done(record.path, notice: title + ".")
    }

    func end(_ record: ProjectRecord, on day: Day) async throws -> Done {
        let next = try ended(record.rules, on: day)
        try await store.end(record, next)
        try await tell("Project ended on \(day.spoken)", of: record.id, record.partner, named: record.name)
        return Done(record.path, notice: "The project has ended on \(day.spoken).")
    }

    /// A day that cannot be is a problem of its field.
    private func ended(_ project: DeliveryProject, on day: Day) throws -> DeliveryProject {
        do throws(DeliveryProject.Refusal) { return try project.ended(on: day, today: today) } catch {
            if error == .hasEnded { throw error }
            throw Problems("ended", error.sentence)
        }
    }

    private func tell(
        _ title: String, because reason: String? = nil, of project: Int, _ partner: Int, named name: String
    ) async throws {
        try await store.add(title, because: reason, to: project, by: actor, at: now)
        try await TimelineStore(database).add(
            "\(title): \(name)", detail: reason, link: "/projects/\(project)", to: .partner(partner), by: actor,
            at: now)
    }
}
