import HTTPTypes
import Hummingbird
import PartnerProgram
import Testing

@testable import App

/// Who may reach which route: every route there is, tried as every kind of person there is.
@Suite(.database) struct PermissionTests {
    @Test func `every route stands in the table of permissions, and the table holds no other`() async throws {
        let routes = try await routes().map(\.name)
        #expect(Set(routes).subtracting(Permissions.table.keys) == [], "not in the table")
        #expect(Set(Permissions.table.keys).subtracting(routes) == [], "no such route")
    }

    @Test(arguments: Person.allCases) func `each person reaches what the table says and nothing else`(
        person: Person
    ) async throws {
        let app = try await TestApp(as: person.user)
        for route in try await routes() {
            guard let audience = Permissions.table[route.name], !route.name.contains("sign-out") else { continue }
            let answer = try await app.ask(route.method, route.path)
            let isAllowed = audience.people.contains(person)
            #expect(
                reaches(answer) == isAllowed, "\(person) at \(route.name): \(answer.status) \(answer.location ?? "")")
        }
    }

    /// Turned away is to be sent to sign in, or told that the role does not allow it.
    private func reaches(_ answer: Answer) -> Bool {
        if answer.location?.hasPrefix("/sign-in") == true { return false }
        return !(answer.status == .forbidden && answer.html.contains(Refusal.forbidden.title))
    }

    private func routes() async throws -> [(name: String, method: HTTPRequest.Method, path: String)] {
        let desk = try await TestApp().desk
        return router(desk, publicFolder: "Public").routes.map { route in
            let path = route.path.description
            return ("\(route.method) \(path)", route.method, path.replacing(/\{[^}]+\}|:[a-zA-Z]+/, with: "1"))
        }
    }
}

/// The people of the tests, one for each kind of right.
enum Person: String, CaseIterable, Sendable {
    case stranger, mia, finn, ada, pia, lea, sam, oli, tess, ravi, nina

    var user: User? {
        switch self {
        case .stranger: nil
        case .mia: .mia
        case .finn: .finn
        case .ada: .ada
        case .pia: .pia
        case .lea: .lea
        case .sam: .sam
        case .oli: .oli
        case .tess: .tess
        case .ravi: .ravi
        case .nina: .nina
        }
    }
}

/// For whom a route is.
enum Audience: Sendable {
    /// Strangers too.
    case everybody
    case signedIn
    case staff
    /// Staff and auditors.
    case readers
    /// Channel and program managers.
    case channel
    case legal
    case programManager
    case onboarding
    case administrator
    case partner
    case partnerAdministrator
    /// A partner's administrator, and on its behalf channel and program managers.
    case partnerKeeper
    case these(Set<Person>)

    var people: Set<Person> {
        let staff: Set<Person> = [.mia, .finn, .pia, .lea, .sam, .oli, .tess]
        return switch self {
        case .everybody: Set(Person.allCases)
        case .signedIn: Set(Person.allCases).subtracting([.stranger])
        case .staff: staff
        case .readers: staff.union([.ada])
        case .channel: [.mia, .pia]
        case .legal: [.lea]
        case .programManager: [.pia]
        case .onboarding: [.mia, .pia, .oli]
        case .administrator: [.sam]
        case .partner: [.ravi, .nina]
        case .partnerAdministrator: [.ravi]
        case .partnerKeeper: [.ravi, .mia, .pia]
        case .these(let people): people
        }
    }
}
