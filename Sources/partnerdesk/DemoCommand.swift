import App
import ArgumentParser
import Postgres

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Fill an empty office with a demo world.",
        discussion: """
            Some forty partners in every state, with their histories, and people of every role; or, with --partners,
            as many partners as you say, always the same ones. The world's today is \(DemoWorld.today): serve it with
            --clock \(DemoWorld.today). An office that has partners already is left alone.
            """)

    @OptionGroup var options: Options
    @Option(help: "Make so many partners (1 to 1000000) instead of the small world.") var partners: Int?

    func validate() throws {
        if let partners, !(1...1_000_000).contains(partners) {
            throw ValidationError("Give a number of partners from 1 to 1000000.")
        }
    }

    func run() async throws {
        let owner = try await options.office()
        let world = DemoWorld(root: options.root)
        let people =
            if let partners { try await world.make(partners: partners, in: owner) } else {
                try await world.make(in: owner)
            }
        await owner.close()
        print("The demo world is made. Its today is \(DemoWorld.today): partnerdesk serve --clock \(DemoWorld.today)")
        print("These people sign in with the password “\(DemoWorld.password)”:")
        for person in people { print("  \(person)") }
    }
}
