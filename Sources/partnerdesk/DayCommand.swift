import App
import ArgumentParser
import Foundation
import Logging
import PartnerProgram
import Postgres

struct DayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "day", abstract: "Do once what the day brings: agreements, notices, deadlines.")

    @OptionGroup var options: Options
    @Option(help: "The day, such as 2021-05-01. Default: today in the office.") var on: String?

    func run() async throws {
        let desk = try await options.desk(clock: on, connections: 2)
        let done = try await DayWorker(desk: desk, logger: Logger(label: "partnerdesk")).pass()
        await desk.databases.close()
        print(
            done.isEmpty
                ? "Nothing was due."
                : done.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n"))
    }
}
