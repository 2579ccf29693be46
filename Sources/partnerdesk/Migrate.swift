import App
import ArgumentParser
import Postgres

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bring the database to this version's schema.")

    @OptionGroup var options: Options

    func run() async throws {
        let owner = options.owner()
        let done = try await SchemaStore(owner).migrate(to: Schema(root: options.root))
        try await SchemaStore(owner).givePasswords(Login.allCases.map { ($0.rawValue, options.url(of: $0)) })
        await owner.close()
        print(done.isEmpty ? "The database is up to date." : "Carried out: \(done.joined(separator: ", "))")
    }
}
