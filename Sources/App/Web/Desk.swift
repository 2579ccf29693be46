import Hummingbird
import PartnerProgram
import Postgres

/// What every module stands on: the databases, the templates, the clock and the settings.
package struct Desk: Sendable {
    package let databases: Databases
    let views: Views
    package let clock: OfficeClock
    package let settings: Settings

    package init(databases: Databases, views: Views, clock: OfficeClock, settings: Settings) {
        self.databases = databases
        self.views = views
        self.clock = clock
        self.settings = settings
    }

    /// Reads in one snapshot, as the one who asks: row-level security shows what that person may see.
    func read<Result: Sendable>(
        as requester: some Requester, _ body: (Transaction) async throws -> Result
    ) async throws -> Result {
        try await databases.door(for: requester.user).snapshot(settings: identity(of: requester), body)
    }

    /// Reads and writes in one transaction, serializable where nothing else is said, as the one who asks. Run again
    /// when it loses a race.
    func change<Result: Sendable>(
        as requester: some Requester, isolation: Database.Isolation = .serializable, reason: String? = nil,
        _ body: (Transaction) async throws -> Result
    ) async throws -> Result {
        var settings = identity(of: requester)
        settings["app.reason"] = reason
        return try await databases.door(for: requester.user).transaction(
            isolation: isolation, settings: settings, body)
    }

    private func identity(of requester: some Requester) -> [String: String] {
        var settings = [
            "app.request_id": requester.id, "app.today": clock.today.description,
            "app.now": clock.now.sqlText,
        ]
        settings["app.user_id"] = requester.user.map { String($0.id) }
        settings["app.application_key"] = requester.applicationKey.map { SecretToken.hash(of: $0).hex }
        return settings
    }
}

/// What an operator decides.
package struct Settings: Sendable {
    package var publicURL: String
    package var isProduction: Bool
    package var mailFrom: String
    /// Marks the style sheet and script of this build, so that browsers keep them until they change.
    package var assetVersion: String

    package init(publicURL: String, isProduction: Bool = false, mailFrom: String = "", assetVersion: String = "") {
        self.publicURL = publicURL
        self.isProduction = isProduction
        self.mailFrom = mailFrom
        self.assetVersion = assetVersion
    }

    /// Cookies are sent over TLS alone where the office is reached over TLS.
    var isSecure: Bool { publicURL.hasPrefix("https://") }
}
