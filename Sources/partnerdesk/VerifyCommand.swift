import App
import ArgumentParser
import Postgres

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Prove that what is kept is what it was.", subcommands: [Evaluation.self])

    struct Evaluation: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Judge an evaluation again from what was frozen, and compare every result and the hashes.")

        @OptionGroup var options: Options
        @Argument(help: "The evaluation's reference, such as ER-000001.") var reference: String

        func run() async throws {
            let owner = try await options.office()
            let finding = try await EvaluationProof(database: owner).verify(reference.uppercased())
            await owner.close()
            guard let finding else {
                throw ValidationError("There is no evaluation \(reference) that was calculated.")
            }
            print(finding)
            if case .differs = finding { throw ExitCode.failure }
        }
    }
}
