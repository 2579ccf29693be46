import Foundation
import Hummingbird
import PartnerProgram
import Postgres

/// The registered office: its hours, its holidays by year, and what they make of a term of business days.
struct OfficeRoutes {
    let desk: Desk

    func add(to router: Router<AppContext>) {
        router.get("office", use: show)
        router.get("office/rates", use: rates)
        OfficeDetailsRoutes(desk: desk).add(to: router)
        let keepers = router.group("office/holidays", context: OfficeKeeperContext.self)
        keepers.post(use: add)
        keepers.get(":day", use: ask)
        keepers.post(":day", use: rename)
        keepers.post(":day/removal", use: remove)
    }

    func show(request: Request, context: AppContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            try await page(frame, request.query, Problems(), context.user, database)
        }
    }

    func add(request: Request, context: OfficeKeeperContext) async throws -> Response {
        let known: KnownConstraints = [
            "office_holidays_pkey": ("day", "This day is a holiday already. Rename it in the list")
        ]
        return try await desk.submit(request, as: context, known: known) { form, database in
            var read = FormReader(form)
            let day = read.day("day", "Enter the day of the holiday")
            let name = read.text("name", "Enter the name of the holiday", atMost: 80)
            try read.finish()
            guard let day else { throw Problems("day", "Enter the day of the holiday") }
            let store = OfficeStore(database)
            try await store.add(day, name, to: try await store.office().id)
            return Done("/office?year=\(day.year)", notice: "\(name) was added. Terms are counted with it from now on.")
        } again: { form, problems, database, frame in
            try await page(frame, form, problems, context.user, database)
        }
    }

    func ask(request: Request, context: OfficeKeeperContext) async throws -> Response {
        let day = try day(context)
        return try await desk.show(request, for: context) { database, frame in
            HolidayPage(frame: frame, holiday: try await holiday(on: day, database))
        }
    }

    func rename(request: Request, context: OfficeKeeperContext) async throws -> Response {
        let day = try day(context)
        return try await desk.submit(request, as: context) { form, database in
            var read = FormReader(form)
            let name = read.text("name", "Enter the name of the holiday", atMost: 80)
            try read.finish()
            let store = OfficeStore(database)
            guard try await store.rename(day, from: form["was"], to: name, at: try await store.office().id) else {
                throw Refusal.conflict("Somebody has changed this holiday meanwhile. Look at the list again.")
            }
            return Done("/office?year=\(day.year)", notice: "The holiday is called \(name) now.")
        } again: { form, problems, database, frame in
            HolidayPage(frame: frame, holiday: try await holiday(on: day, database), form: form, problems: problems)
        }
    }

    func remove(request: Request, context: OfficeKeeperContext) async throws -> Response {
        let day = try day(context)
        return try await desk.submit(request, as: context) { _, database in
            let store = OfficeStore(database)
            guard try await store.remove(day, from: try await store.office().id) else {
                throw Refusal.conflict("Somebody has removed this holiday already.")
            }
            return Done("/office?year=\(day.year)", notice: "\(day.spoken) is no holiday any more.")
        }
    }

    func rates(request: Request, context: AppContext) async throws -> Response {
        try await desk.show(request, for: context) { database, frame in
            let day = Day(iso: request.query["day"]) ?? desk.clock.today
            return RatesPage(frame: frame, day: day, rates: try await RateStore(database).rates(on: day))
        }
    }

    private func page(
        _ frame: FrameMaker, _ form: FormData, _ problems: Problems, _ user: User?, _ database: any Querying
    ) async throws -> OfficePage {
        let store = OfficeStore(database)
        let office = try await store.office()
        return OfficePage(
            frame: frame, office: office, holidays: try await store.holidays(of: office.id),
            calendar: try await store.businessCalendar(), form: form, problems: problems, today: desk.clock.today,
            mayWrite: user.map(OfficeKeeperContext.admits) ?? false)
    }

    private func holiday(on day: Day, _ database: any Querying) async throws -> OfficeStore.Holiday {
        let store = OfficeStore(database)
        let found = try await store.holidays(of: try await store.office().id).first { $0.day == day }
        guard let found else { throw Refusal.notFound }
        return found
    }

    private func day(_ context: OfficeKeeperContext) throws -> Day {
        guard let day = Day(iso: context.parameters.get("day") ?? "") else { throw Refusal.notFound }
        return day
    }
}
