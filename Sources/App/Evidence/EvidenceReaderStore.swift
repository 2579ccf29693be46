import Hummingbird
import PartnerProgram
import Postgres

/// Partners as evidence names them, and whom letters about it go to.
struct EvidenceReaderStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// A partner by its reference, or by its name where only one has it.
    func partner(named words: String) async throws -> Int {
        guard let partner = try await MSPClientStore(database).partner(named: words) else {
            throw Problems("partner", "No partner, or more than one, is called that: enter its reference")
        }
        return partner
    }

    /// The administrators of a partner.
    func administrators(of partner: Int) async throws -> [String] {
        try await database.all(
            """
            SELECT DISTINCT email FROM users JOIN user_roles ON user_id = users.id
            WHERE partner_id = \(partner) AND state = 'active' AND role = 'partner_administrator' AND valid @> now()
            ORDER BY 1
            """
        ) { try $0.get("email") }
    }

    func tell(_ partner: Int, _ subject: String, _ body: String) async throws {
        for reader in try await administrators(of: partner) {
            try await MessageStore(database).queue(to: reader, subject: subject, body: body)
        }
    }
}

extension Field {
    /// Which partner an entry of ours is about.
    static func partner(_ typed: Typed) -> Field {
        .text(
            "partner", "Partner", hint: "Its reference, such as P-000318, or its name.", value: typed.form["partner"],
            problem: typed.problems["partner"], width: .w20)
    }
}

/// Those who keep people and certificates for us.
struct TrainingContext: UserContext {
    static func admits(_ user: User) -> Bool { user.holds(.trainingTeam, .programManager) }
    var coreContext: CoreRequestContextStorage
    let signedIn: User
    let address: String
}
