import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// The steps of a version: from a copy by way of the notice to partners to its activation (R5, R151).
struct DraftRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.group("program/versions/:id", context: ReaderContext.self).get(use: show)
        let version = router.group("program/versions/:id", context: ProgramManagerContext.self)
        version.post("copies", use: copy)
        version.post("note", use: note)
        version.get("notice", use: askNotice)
        version.post("notice", use: announce)
        version.get("activation", use: askActivation)
        version.post("activation", use: activate)
        version.get("withdrawal", use: askWithdrawal)
        version.post("withdrawal", use: withdraw)
    }

    func show(request: Request, context: ReaderContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let store = ProgramStore(database)
            let version = try await store.version(id)
            let table = ProgramTable(rawValue: request.query["table"]) ?? .commissionRates
            return DraftPage(
                frame: frame, summary: try await store.summary(of: version), versions: try await store.versions(),
                notices: try await store.notices(of: id), changes: try await DraftStore(database).changes(of: id),
                table: table, values: try await ProgramValueStore(database).values(of: id, in: [table]),
                clock: desk.clock, mayWrite: context.signedIn.holds(.programManager))
        }
    }

    func copy(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let version = try await ProgramStore(database).version(id)
            guard let year = Int(form["year"]), (version.year...version.year + 1).contains(year) else {
                throw Refusal.conflict("A draft is for the year of its model or for the next one.")
            }
            let made = try await DraftStore(database).copy(id, for: year)
            let name = try await ProgramStore(database).version(made).name
            return Done(
                "/program/versions/\(made)", notice: "Program \(name) is a draft with all values of \(version.name).")
        }
    }

    func note(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            try await ProgramStore(database).version(id).mustBeDraft()
            var read = FormReader(form)
            try await DraftStore(database).note(read.optionalParagraphs("note") ?? "", on: id)
            return Done("/program/versions/\(id)", notice: "Saved.")
        }
    }

    func askNotice(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await noticePage(frame, id, FormData(), Problems(), database)
        }
    }

    func announce(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: Self.known) { form, database in
            let version = try await ProgramStore(database).version(id)
            try version.mustBeDraft()
            let notice = try NoticeForm(form, for: version, today: desk.clock.today)
            let link = "\(desk.settings.publicURL)/program/\(version.year)?version=\(version.number)"
            try await DraftStore(database).announce(
                version, on: desk.clock.today, from: notice.effectiveOn, notice.text, link: link)
            return Done("/program/versions/\(id)", notice: "Partners are told. The values are read-only from now on.")
        } again: { form, problems, database, frame in
            try await noticePage(frame, id, form, problems, database)
        }
    }

    func askActivation(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await activationPage(frame, id, Problems(), database)
        }
    }

    func activate(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context, known: Self.known) { _, database in
            let version = try await ProgramStore(database).version(id)
            _ = try version.rule().activated()
            try await DraftStore(database).activate(id)
            return Done(
                "/program/versions/\(id)", notice: "Program \(version.name) decides from \(version.from.spoken).")
        } again: { _, problems, database, frame in
            try await activationPage(frame, id, problems, database)
        }
    }

    func askWithdrawal(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            let version = try await ProgramStore(database).version(id)
            try version.mustBeOpen()
            return WithdrawalPage(frame: frame, version: version)
        }
    }

    func withdraw(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let version = try await ProgramStore(database).version(id)
            try version.mustBeOpen()
            let state = version.state == .notified ? ProgramChange.State.notified : .draft
            _ = try ProgramChange(state: state, effectiveOn: version.from, notifiedOn: version.noticeOn).withdrawn()
            try await DraftStore(database).withdraw(id)
            return Done("/program/versions/\(id)", notice: "Program \(version.name) was withdrawn.")
        }
    }

    private static let known: KnownConstraints = [
        "program_versions_take_effect_30_days_after_notice": (
            "effective", "Partners are told at least 30 days before a change takes effect"
        ),
        "program_changes_take_effect_30_days_after_notice": (
            "effective", "Partners are told at least 30 days before a change takes effect"
        ),
        "program_versions_are_effective_within_the_program": (
            "effective", "Enter a day within the program of the year"
        ),
        "program_versions_decide_a_day_once": (
            "effective", "Another version of the year is active from the same day or a later one"
        ),
        "program_change_notices_are_open_once": ("text", "Partners were told of this version already"),
    ]

    private func noticePage(
        _ frame: FrameMaker, _ id: Int, _ form: FormData, _ problems: Problems, _ database: any Querying
    ) async throws -> NoticePage {
        let version = try await ProgramStore(database).version(id)
        try version.mustBeDraft()
        return NoticePage(frame: frame, version: version, today: desk.clock.today, form: form, problems: problems)
    }

    private func activationPage(
        _ frame: FrameMaker, _ id: Int, _ problems: Problems, _ database: any Querying
    ) async throws -> ActivationPage {
        let version = try await ProgramStore(database).version(id)
        _ = try version.rule().activated()
        let others = try await ProgramStore(database).versions()
        return ActivationPage(
            frame: frame, version: version,
            before: others.first { $0.year == version.year && $0.state == .active && $0.through >= version.from },
            changes: try await DraftStore(database).changes(of: id), problems: problems)
    }
}
