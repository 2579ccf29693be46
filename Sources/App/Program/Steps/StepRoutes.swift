import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// The steps of a version: by way of the notice to partners to its activation, or withdrawn (R5, R151).
struct StepRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        let version = router.group("program/versions/:id", context: ProgramManagerContext.self)
        version.get("notice", use: askNotice)
        version.post("notice", use: announce)
        version.get("activation", use: askActivation)
        version.post("activation", use: activate)
        version.get("withdrawal", use: askWithdrawal)
        version.post("withdrawal", use: withdraw)
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
            let today = desk.clock.today
            let notice = try NoticeForm(form, for: version, today: today, noticeDays: try await noticeDays(database))
            let store = StepStore(database)
            let sent = try await store.announce(version, on: today, notice)
            let letter = StepLetter.announced(version, notice, desk.settings.publicURL)
            try await store.mail(letter, about: sent, at: desk.clock.now)
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
            _ = try version.rule().activated(noticeDays: try await promisedDays(version, database))
            try await StepStore(database).activate(id, at: desk.clock.now)
            return Done(
                "/program/versions/\(id)", notice: "Program \(version.name) decides from \(version.from.spoken).")
        } again: { _, problems, database, frame in
            try await activationPage(frame, id, problems, database)
        }
    }

    func askWithdrawal(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.show(request, for: context) { database, frame in
            try await withdrawalPage(frame, id, FormData(), Problems(), database)
        }
    }

    func withdraw(request: Request, context: ProgramManagerContext) async throws -> Response {
        let id = try context.number()
        return try await desk.submit(request, as: context) { form, database in
            let version = try await ProgramStore(database).version(id)
            try version.mustBeOpen()
            let reason = try WithdrawalForm(form).reason
            _ = try version.change.withdrawn(because: reason)
            let store = StepStore(database)
            if let notice = try await store.withdraw(id, because: reason, at: desk.clock.now) {
                let letter = StepLetter.withdrawn(version, because: reason, desk.settings.publicURL)
                try await store.mail(letter, about: notice, at: desk.clock.now)
            }
            return Done("/program/versions/\(id)", notice: "Program \(version.name) was withdrawn.")
        } again: { form, problems, database, frame in
            try await withdrawalPage(frame, id, form, problems, database)
        }
    }

    private static let known: KnownConstraints = [
        "program_versions_take_effect_30_days_after_notice": (
            "effective", "Partners are told at least 30 days before a change takes effect"
        ),
        "program_changes_take_effect_after_their_notice": (
            "effective", "The program promises partners a longer notice. Look at the earliest day again"
        ),
        "program_versions_are_effective_within_the_program": (
            "effective", "Enter a day within the program of the year"
        ),
        "program_versions_decide_a_day_once": (
            "effective", "Another version of the year is active from the same day or a later one"
        ),
        "program_change_notices_are_open_once": ("text", "Partners were told of this version already"),
    ]

    /// Days of notice as the program of today promises them (R5).
    private func noticeDays(_ database: any Querying) async throws -> Int {
        try await ProgramSettingStore(database).number(.changeNoticeDays, on: desk.clock.today)
    }

    /// Days of notice that were promised when partners were told.
    private func promisedDays(_ version: ProgramRecord, _ database: any Querying) async throws -> Int {
        let notices = try await ProgramStore(database).notices(of: version.id)
        return notices.first { $0.state == .notified }?.noticeDays ?? ProgramChange.leastNoticeDays
    }
}

extension StepRoutes {
    private func noticePage(
        _ frame: FrameMaker, _ id: Int, _ form: FormData, _ problems: Problems, _ database: any Querying
    ) async throws -> NoticePage {
        let version = try await ProgramStore(database).version(id)
        try version.mustBeDraft()
        return NoticePage(
            frame: frame, version: version, readers: try await StepStore(database).readers(),
            noticeDays: try await noticeDays(database), today: desk.clock.today, form: form, problems: problems)
    }

    private func activationPage(
        _ frame: FrameMaker, _ id: Int, _ problems: Problems, _ database: any Querying
    ) async throws -> ActivationPage {
        let version = try await ProgramStore(database).version(id)
        _ = try version.rule().activated(noticeDays: try await promisedDays(version, database))
        let others = try await ProgramStore(database).versions()
        let before = others.first { $0.year == version.year && $0.state == .active && $0.through >= version.from }
        var changes: [ProgramChangesStore.Change] = []
        if let before { changes = try await ProgramChangesStore(database).changes(of: id, against: before.id) }
        return ActivationPage(
            frame: frame, version: version, before: before, changes: changes, problems: problems)
    }

    private func withdrawalPage(
        _ frame: FrameMaker, _ id: Int, _ form: FormData, _ problems: Problems, _ database: any Querying
    ) async throws -> WithdrawalPage {
        let version = try await ProgramStore(database).version(id)
        try version.mustBeOpen()
        let store = StepStore(database)
        let notice = try await ProgramStore(database).notices(of: id).first { $0.state == .notified }
        var readers: StepStore.Readers?
        if let notice { readers = try await store.readers(of: notice.id) }
        return WithdrawalPage(frame: frame, version: version, readers: readers, form: form, problems: problems)
    }
}
