import App
import ArgumentParser
import PartnerProgram
import Postgres

struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Accounts, from the command line.", subcommands: [Add.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a member of staff or an auditor, and print the link by which they choose a password.")

        @OptionGroup var options: Options
        @Argument(help: "The e-mail address.") var email: String
        @Option(help: "The person's name.") var name: String
        @Option(
            help: "A role, such as system_administrator. May be given several times.",
            transform: { text in
                guard let role = Role(rawValue: text) else { throw ValidationError("There is no role \(text).") }
                return role
            })
        var role: [Role]

        func validate() throws {
            guard Set(role.map(\.kind)).count == 1, role.first?.kind != .partner else {
                throw ValidationError("Give roles of staff, or the role auditor alone.")
            }
        }

        func run() async throws {
            let owner = options.owner(size: 1)
            let link = try await FirstUser(email: email, name: name, roles: role)
                .add(to: owner, publicURL: options.settings.publicURL)
            await owner.close()
            print("\(name) chooses a password here, within 7 days:\n\(link)")
        }
    }
}
