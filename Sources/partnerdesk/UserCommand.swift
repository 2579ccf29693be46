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
        @Option(help: "A role: \(Self.given). May be given several times.", transform: Self.role)
        var role: [Role]

        /// A partner's people are invited by the office, which knows the partner.
        private static var given: String {
            Role.allCases.filter { $0.kind != .partner }.map(\.rawValue).joined(separator: ", ")
        }

        private static func role(_ text: String) throws -> Role {
            guard let role = Role(rawValue: text), role.kind != .partner else {
                throw ValidationError("Give one of these roles: \(given).")
            }
            return role
        }

        private func user() throws -> FirstUser { try FirstUser(email: email, name: name, roles: role) }

        func validate() throws {
            guard Set(role.map(\.kind)).count == 1 else {
                throw ValidationError("Give roles of staff, or the role auditor alone.")
            }
            _ = try user()
        }

        func run() async throws {
            let owner = try await options.office(size: 1)
            let link = try await user().add(to: owner, publicURL: options.settings().publicURL)
            await owner.close()
            print("\(name) chooses a password here, within \(FirstUser.days) days:\n\(link)")
        }
    }
}
