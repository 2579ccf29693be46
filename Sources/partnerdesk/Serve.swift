import App
import ArgumentParser
import Foundation
import Logging
import PartnerProgram
import Postgres
import ServiceLifecycle

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serve the office to browsers.")

    @OptionGroup var options: Options
    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Option(help: "The port to listen on.") var port = Options.port
    @Option(help: "Connections to the database, for each of the three roles.") var connections = 8
    @Option(help: "Start the office's clock on this day (demo and tests): it runs on from there.") var clock: String?

    func validate() throws {
        guard (1...65_535).contains(port) else { throw ValidationError("Give a port from 1 to 65535.") }
        guard (1...1000).contains(connections) else {
            throw ValidationError("Give a number of connections from 1 to 1000.")
        }
    }

    func run() async throws {
        var logger = Logger(label: "partnerdesk")
        logger.logLevel = .info
        let desk = try await options.desk(clock: clock, connections: connections, port: port)
        let services: [any Service] = [
            DayWorker(desk: desk, logger: logger), EvaluationWorker(desk: desk, logger: logger),
        ]
        try await serve(
            desk, root: options.root, host: host, port: port, services: try services + mailWorker(desk, logger),
            logger: logger)
    }

    /// Without a mail server, messages stay queued and /outbox shows them.
    private func mailWorker(_ desk: Desk, _ logger: Logger) throws -> [any Service] {
        guard let url = options.smtpURL else {
            logger.notice("There is no SMTP_URL: mail stays queued and stands in /outbox.")
            return []
        }
        guard let postman = Postman(url: url) else {
            throw ValidationError("SMTP_URL must begin with smtp:// or smtps:// and name a host.")
        }
        return [MailWorker(database: desk.databases.staff, postman: postman, settings: desk.settings, logger: logger)]
    }
}
