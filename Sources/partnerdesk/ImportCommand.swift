import App
import ArgumentParser
import Foundation
import Postgres

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring data in from a file.", subcommands: [Partners.self])

    struct Partners: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Bring a list of companies in as Registered partners: all of it, or nothing.",
            discussion: """
                A CSV file in UTF-8 with commas, semicolons or tabs and a heading, up to 100,000 rows. Columns: legal
                name and country (needed), registration number, VAT number, domain, street, postal code, city, signed
                on, channel manager (e-mail address), status. Companies that are partners already are left alone.
                """)

        @OptionGroup var options: Options
        @Argument(help: "The CSV file.") var file: String
        @Flag(help: "Check everything and write nothing.") var dryRun = false

        func run() async throws {
            guard let data = FileManager.default.contents(atPath: file) else {
                throw ValidationError("There is no file \(file), or it cannot be read.")
            }
            let owner = try await options.office()
            let report = try await PartnerImport([UInt8](data)).carryOut(in: owner, isDry: dryRun)
            await owner.close()
            for problem in report.problems.prefix(200) { print(problem) }
            if report.problems.count > 200 { print("… and \(report.problems.count - 200) more.") }
            guard report.problems.isEmpty else {
                print("Nothing was written: put the \(report.problems.count) places above right, and try again.")
                throw ExitCode.failure
            }
            for known in report.known.prefix(20) { print("\(known) already.") }
            if report.known.count > 20 { print("… and \(report.known.count - 20) more are partners already.") }
            print(
                report.isWritten || !dryRun
                    ? "Partners added: \(report.new)."
                    : "Partners that would be added: \(report.new); nothing was written.")
        }
    }
}
