import Foundation
import PartnerProgram
import Postgres

/// A believable small office: some forty partners in every state, applications and agreements at every step, people of
/// every role, histories from 2020 to 2022. Its today is 30 November 2021.
package struct DemoWorld: Sendable {
    package static let today = "2021-11-30"
    package static let password = "partnerdesk demo"

    let folder: String

    /// `root` holds `sql/demo`.
    package init(root: String) { folder = root + "/sql/demo" }

    /// Makes the world in one transaction, as the owner of an office without partners. Gives who can sign in.
    package func make(in owner: Database) async throws -> [String] {
        try await refuseUnlessEmpty(owner)
        let files = try scripts("world")
        let settings = [
            "app.today": Self.today, "app.now": Self.today + " 09:00+00", "app.reason": "Demo world",
            "demo.password_hash": try PasswordHash.make(of: Self.password),
        ]
        return try await owner.transaction(isolation: .readCommitted, settings: settings) { transaction in
            let store = DemoStore(transaction)
            for file in files {
                try await transaction.run(script: file)
                try await store.fillNameKeys()
            }
            try await store.assessCombinations()
            try await DemoEvaluationStore(transaction).make()
            try await DemoIntegratorStore(transaction).invite()
            return try await store.people()
        }
    }

    /// Makes `count` more partners by statements over whole sets: the same ones each time, without chance.
    /// The people of the small world are made with them. With `bare` they have neither deals nor evidence, which
    /// are many times their number.
    package func make(partners count: Int, in owner: Database, bare: Bool = false) async throws -> [String] {
        try await refuseUnlessEmpty(owner)
        let people = try String(contentsOfFile: folder + "/world/01_people.sql", encoding: .utf8)
        let files = try scripts("large") { !bare || $0 < "03" }
        let settings = [
            "app.today": Self.today, "app.now": Self.today + " 09:00+00", "app.reason": "Demo world",
            "demo.password_hash": try PasswordHash.make(of: Self.password),
            "demo.partners": String(count),
        ]
        let names = try await owner.transaction(isolation: .readCommitted, settings: settings) { transaction in
            let store = DemoStore(transaction)
            try await transaction.run(script: people)
            for file in files { try await transaction.run(script: file) }
            return try await store.people()
        }
        try await DemoStore(owner).measure()
        return names
    }

    private func refuseUnlessEmpty(_ owner: Database) async throws {
        let store = DemoStore(owner)
        if try await store.hasPartners() { throw DemoRefusal.hasPartners }
        if let email = try await store.userInTheWay() { throw DemoRefusal.hasUser(email) }
    }

    private func scripts(_ name: String, where isWanted: (String) -> Bool = { _ in true }) throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)").filter {
            $0.hasSuffix(".sql") && isWanted($0)
        }
        return try names.sorted().map { try String(contentsOfFile: "\(folder)/\(name)/\($0)", encoding: .utf8) }
    }
}

/// Why no demo world is made.
package enum DemoRefusal: Error, CustomStringConvertible, Equatable {
    case hasPartners
    case hasUser(String)

    package var description: String {
        switch self {
        case .hasPartners:
            "This database has partners already. A demo world is made in an empty office alone: "
                + "create another database, run partnerdesk migrate on it, and try again."
        case .hasUser(let email):
            "This database has a user with the address \(email), which the demo world needs. Use an empty office."
        }
    }
}
