import App
import ArgumentParser
import Foundation
import Logging
import PartnerProgram
import Postgres

/// Where the database and the files are. Every command takes these, from the command line or the environment.
struct Options: ParsableArguments {
    static let port = 8080

    @Option(
        help:
            "The owner's connection: a libpq URL or key=value pairs. Default: $DATABASE_URL, or the local partnerdesk.")
    var databaseURL: String?

    @Option(help: "The folder that holds sql/, Views/ and Public/.")
    var root = "."

    private var environment: [String: String] { ProcessInfo.processInfo.environment }

    var ownerURL: String { databaseURL ?? environment["DATABASE_URL"] ?? "postgres:///partnerdesk" }

    /// The connection of one of the three login roles: its own variable, or the owner's with another user.
    func url(of login: Login) -> String {
        environment[login.variable] ?? DatabaseURL.replacingUser(of: ownerURL, with: login.rawValue)
    }

    /// The owner migrates, which may take as long as it takes.
    func owner(size: Int = 2) -> Database {
        Database(
            url: ownerURL,
            options: DatabaseOptions(size: size, statementTimeout: .zero, applicationName: "partnerdesk owner"))
    }

    /// The owner of an office that is of this version's schema.
    func office(size: Int = 2) async throws -> Database {
        let owner = owner(size: size)
        try await SchemaStore(owner).check(Schema(root: root))
        return owner
    }

    /// Where mail goes out: `smtp://` or `smtps://`.
    var smtpURL: String? { environment["SMTP_URL"].flatMap { $0.isEmpty ? nil : $0 } }

    /// Without a PUBLIC_URL, links lead to the `port` of this machine.
    func settings(port: Int = Options.port) -> Settings {
        Settings(
            publicURL: environment["PUBLIC_URL"].flatMap { $0.isEmpty ? nil : $0 } ?? "http://127.0.0.1:\(port)",
            isProduction: environment["PARTNERDESK_ENV"] == "production",
            mailFrom: environment["MAIL_FROM"] ?? "Partnerdesk <partnerdesk@localhost>",
            assetVersion: Assets(folder: root + "/Public").version)
    }
}
