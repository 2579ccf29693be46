import PartnerProgram
import Postgres

/// What is known of a partner when a consent is asked for, as of the first day it would hold.
struct ConsentFacts: Sendable {
    struct Place: Sendable {
        let code: String
        let name: String
        /// Its GEO and region, by which several countries are chosen at once.
        let groups: [String]
    }

    struct Company: Sendable {
        let id: Int
        let name: String
        let note: String
    }

    let partner: Int
    let partnerName: String
    let reference: String
    let status: MembershipState?
    /// The other companies of its group.
    let companies: [Company]
    let territory: [Place]
    let day: Day

    func name(of company: Int) -> String { companies.first { $0.id == company }?.name ?? "" }

    /// GEOs and regions with more than one country of the territory, with those.
    var regions: [(name: String, countries: [Place])] {
        let names = Set(territory.flatMap(\.groups))
        return names.sorted().map { name in (name, territory.filter { $0.groups.contains(name) }) }
            .filter { $0.1.count > 1 }
    }

    func standing(of affiliate: Int) -> AffiliateStanding {
        AffiliateStanding(
            partnerIsMember: status?.isMember ?? false, isInGroup: companies.contains { $0.id == affiliate },
            territory: Set(territory.map(\.code)))
    }
}

struct ConsentFactsStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    /// Not found where it is not for the one who asks. `today` decides whether the partner is in the program.
    func facts(of partner: Int, on day: Day, today: Day) async throws -> ConsentFacts {
        let record = try await PartnerStore(database).require(partner, on: today)
        let companies = try await GroupStore(database).companies(with: record.organisation, on: day)
        return ConsentFacts(
            partner: partner, partnerName: record.name, reference: record.reference, status: record.status?.value,
            companies: companies.filter { $0.id != record.organisation }.map { company in
                .init(
                    id: company.id, name: company.name,
                    note: [company.link?.words ?? "The top of the group", company.country].joined(separator: ", "))
            }, territory: try await territory(of: partner, on: day), day: day)
    }

    private func territory(of partner: Int, on day: Day) async throws -> [ConsentFacts.Place] {
        try await database.all(
            """
            SELECT alpha2, name, array_remove(ARRAY[geo, region, subregion], NULL) AS groups
            FROM partner_territories held JOIN countries ON alpha2 = held.country
            WHERE held.partner_id = \(partner) AND held.valid @> \(day)::date ORDER BY name
            """
        ) { row in
            .init(code: try row.get("alpha2"), name: try row.get("name"), groups: try row.get("groups"))
        }
    }

    /// The countries that people live and work in.
    func countryNames() async throws -> [String: String] {
        let names = try await database.all("SELECT alpha2, name FROM countries WHERE geo IS NOT NULL") {
            (try $0.get("alpha2", as: String.self), try $0.get("name", as: String.self))
        }
        return Dictionary(uniqueKeysWithValues: names)
    }
}
