import App
import ArgumentParser
import Foundation
import PartnerProgram
import Postgres

extension Options {
    /// The office as the server and the day's work see it: its three doors, its templates and its clock, which may
    /// start on another day.
    func desk(clock day: String?, connections: Int, port: Int = Options.port) async throws -> Desk {
        let owner = try await office(size: 1)
        let zone = try await Office.zone(of: owner)
        await owner.close()
        return Desk(
            databases: Databases(
                staff: door(.staff, connections), partner: door(.partner, connections),
                auditor: door(.auditor, connections)),
            views: try await Views(directory: root + "/Views"), clock: try officeClock(on: day, in: zone),
            settings: settings(port: port))
    }

    private func door(_ login: Login, _ connections: Int) -> Database {
        Database(
            url: url(of: login),
            options: DatabaseOptions(size: connections, applicationName: "partnerdesk \(login.rawValue)"))
    }

    private func officeClock(on text: String?, in zone: TimeZone) throws -> OfficeClock {
        guard let text else { return OfficeClock(zone: zone) }
        guard let day = Day(iso: text) else { throw ValidationError("Give the day as 2021-11-30, not as \(text).") }
        return OfficeClock(zone: zone, startingAt: day.startInstant(in: zone).addingTimeInterval(9 * 3600))
    }
}
