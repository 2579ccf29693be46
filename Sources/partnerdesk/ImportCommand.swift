import App
import ArgumentParser
import Foundation
import Postgres

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring data in from a file.",
        subcommands: [
            Partners.self, VendorOpportunities.self, Stages.self, Registrations.self, People.self, Fees.self,
            Projects.self,
        ])

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
            try report.tell(known: "partners")
            print(
                report.isWritten || !dryRun
                    ? "Partners added: \(report.new)."
                    : "Partners that would be added: \(report.new); nothing was written.")
        }
    }
    struct VendorOpportunities: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "vendor-opportunities",
            abstract: "Bring our own opportunities in from our sales system: all of them, or nothing.",
            discussion: """
                A CSV file in UTF-8 with commas, semicolons or tabs and a heading, up to 100,000 rows. Columns: key,
                customer, country and need (needed), domain, registration number, known since, account executive,
                motion, value, currency, expected close, stage. A key that is known already is left alone.
                """)

        @OptionGroup var options: Options
        @Argument(help: "The CSV file.") var file: String
        @Flag(help: "Check everything and write nothing.") var dryRun = false

        func run() async throws {
            try await bringIn(.vendorOpportunities, file, options, isDry: dryRun, words: "opportunities")
        }
    }

    struct Stages: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Bring in which opportunity came to which stage on which day: all of it, or nothing.",
            discussion: """
                A CSV file in UTF-8 with commas, semicolons or tabs and a heading, up to 100,000 rows. Columns:
                opportunity (our reference, or the key of our sales system), stage (in per cent) and reached on. What is
                recorded already is left alone.
                """)

        @OptionGroup var options: Options
        @Argument(help: "The CSV file.") var file: String
        @Flag(help: "Check everything and write nothing.") var dryRun = false

        func run() async throws { try await bringIn(.stages, file, options, isDry: dryRun, words: "stages") }
    }

    struct People: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Bring people of partners in with their certificates: all of it, or nothing.",
            discussion: """
                A CSV file in UTF-8 with commas, semicolons or tabs and a heading, up to 100,000 rows, one certificate a
                row. Columns: partner (its reference, or its name), name, email and country (needed), account, starts
                on, certificate (its code or name), issued on, expires on, number. What is recorded already stays.
                """)

        @OptionGroup var options: Options

        @Argument(help: "The file, or - for the standard input.") var file: String

        @Flag(help: "Check everything and write nothing.") var dryRun = false

        func run() async throws {
            try await bringIn(.people, file, options, isDry: dryRun, words: "people and certificates")
        }
    }

    struct Registrations: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Bring in what partners found, as drafts of their registrations: all of them, or nothing.",
            discussion: """
                A CSV file in UTF-8 with commas, semicolons or tabs and a heading, up to 100,000 rows. Columns: key,
                partner (reference or name) and prospect (needed), country, domain, registration number, contact,
                position, e-mail, telephone, need, motion, motion reason, value, currency, expected close. Each becomes
                a draft that the partner checks and submits itself; a key that the partner has already is left alone.
                """)

        @OptionGroup var options: Options
        @Argument(help: "The CSV file.") var file: String
        @Flag(help: "Check everything and write nothing.") var dryRun = false

        func run() async throws {
            try await bringIn(.registrations, file, options, isDry: dryRun, words: "drafts")
        }
    }

    struct Fees: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Bring in fees that partners owe, with their invoices and payments: all of them, or nothing.",
            discussion: """
                A CSV file in UTF-8 with commas, semicolons or tabs and a heading, up to 100,000 rows. Columns: partner
                (reference or name), fee (demo environment or subsidiary), year, amount, currency and due on (needed),
                subsidiary, invoice, invoiced on, paid on. A fee that is entered already is left alone.
                """)

        @OptionGroup var options: Options
        @Argument(help: "The CSV file.") var file: String
        @Flag(help: "Check everything and write nothing.") var dryRun = false

        func run() async throws { try await bringIn(.fees, file, options, isDry: dryRun, words: "fees") }
    }

    struct Projects: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Bring in projects that partners deliver: all of them, or nothing.",
            discussion: """
                A CSV file in UTF-8 with commas, semicolons or tabs and a heading, up to 100,000 rows. Columns: partner
                (reference or name), customer, country, project, msp (yes or no) and started on (needed), domain,
                description, ended on. A project that is registered already is left alone.
                """)

        @OptionGroup var options: Options
        @Argument(help: "The CSV file.") var file: String
        @Flag(help: "Check everything and write nothing.") var dryRun = false

        func run() async throws { try await bringIn(.projects, file, options, isDry: dryRun, words: "projects") }
    }
}

private func bringIn(
    _ kind: ImportKind, _ file: String, _ options: Options, isDry: Bool, words: String
) async throws {
    guard let data = FileManager.default.contents(atPath: file) else {
        throw ValidationError("There is no file \(file), or it cannot be read.")
    }
    let owner = try await options.office()
    let name = URL(fileURLWithPath: file).lastPathComponent
    let report = try await OfficeImport(kind, [UInt8](data)).carryOut(in: owner, isDry: isDry, named: name, at: Date())
    await owner.close()
    try report.tell(known: words)
    print(
        report.isWritten || !isDry
            ? "\(report.new) \(words) were added." : "\(report.new) \(words) would be added; nothing was written.")
}

extension ImportReport {
    /// Says what is wrong, which ends the command, or what is there already.
    fileprivate func tell(known words: String) throws {
        for problem in problems.prefix(200) { print(problem) }
        if problems.count > 200 { print("… and \(problems.count - 200) more.") }
        guard problems.isEmpty else {
            print("Nothing was written: put the \(problems.count) places above right, and try again.")
            throw ExitCode.failure
        }
        for line in known.prefix(20) { print("\(line) already.") }
        if known.count > 20 { print("… and \(known.count - 20) more \(words) are known already.") }
    }
}
