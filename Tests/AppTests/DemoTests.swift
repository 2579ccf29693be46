import Foundation
import PartnerProgram
import Postgres
import Testing

@testable import App

/// The demo worlds: made from nothing but the schema, and true to the rules.
@Suite(.database) struct DemoTests {
    private func values(_ statement: SQL, in database: Database) async throws -> Set<String> {
        Set(try await database.all(statement) { try $0.get("value", as: String.self) })
    }

    @Test func `the small world has every state, and its keys are the rules' own`() async throws {
        let owner = try await TestDatabase.emptied()
        let people = try await DemoWorld(root: ".").make(in: owner)
        #expect(people.contains { $0.hasPrefix("mia@example.com – Mia Santos, Channel manager") } && people.count > 20)
        let agreements = try await values("SELECT DISTINCT state AS value FROM agreements", in: owner)
        #expect(agreements == Set(AgreementState.allCases.map(\.rawValue)))
        let applications = try await values("SELECT DISTINCT state AS value FROM applications", in: owner)
        #expect(applications == Set(ApplicationState.allCases.map(\.rawValue)))
        let statuses = try await values("SELECT DISTINCT status AS value FROM partners", in: owner)
        #expect(statuses == Set(MembershipState.allCases.map(\.rawValue)).subtracting(["prospect"]))
        let exceptions = try await values("SELECT DISTINCT state AS value FROM authorization_exceptions", in: owner)
        #expect(exceptions == Set(AuthorizationException.State.allCases.map(\.rawValue)))
        let names = try await owner.all("SELECT legal_name, name_key FROM organisations") {
            (try $0.get("legal_name", as: String.self), try $0.get("name_key", as: String.self))
        }
        for (name, key) in names { #expect(CompanyName.key(name) == key) }
        #expect(names.count == 50)
        await #expect(throws: DemoRefusal.hasPartners) { _ = try await DemoWorld(root: ".").make(in: owner) }
        await owner.close()
    }

    @Test func `clocks end as the rules say, and notices go out before`() async throws {
        let owner = try await TestDatabase.emptied()
        _ = try await DemoWorld(root: ".").make(in: owner)
        let clocks = try await owner.all("SELECT * FROM membership_clocks WHERE extended_from IS NULL") { row in
            let zone = TimeZone(identifier: try row.get("time_zone"))
            let clock = MembershipClock(
                kind: try row.get("kind", as: String.self) == "registered" ? .joining : .regaining,
                start: try row.get("started_on"), months: try row.get("months"), zone: try #require(zone))
            return (clock, try row.get("ends_on", as: Day.self), try row.get("ends_at", as: Date.self))
        }
        #expect(clocks.count > 35)
        for (clock, day, instant) in clocks {
            #expect(clock.deadline == day)
            #expect(clock.endInstant == instant)
        }
        await owner.close()
    }

    @Test func `the large world is the same each time and agrees with its history`() async throws {
        let owner = try await TestDatabase.emptied()
        _ = try await DemoWorld(root: ".").make(partners: 2000, in: owner)
        let first = try await values(
            "SELECT string_agg(name, ' / ' ORDER BY id) AS value FROM partners WHERE id <= 3", in: owner)
        #expect(first == ["Indigo Lane Studio s.r.o. / Arbor Ridge Integration d.o.o. / Ivory Vale Partners d.o.o."])
        let before = try await values(
            "SELECT concat(id, status, manager_id, country) AS value FROM partners", in: owner)
        _ = try await owner.transaction(settings: ["app.today": "2021-11-30"]) {
            try await $0.execute("CALL app.project_partners()")
        }
        #expect(
            try await values("SELECT concat(id, status, manager_id, country) AS value FROM partners", in: owner)
                == before)
        #expect(before.count == 2000)
        let names = try await owner.all("SELECT legal_name, name_key FROM organisations LIMIT 500") {
            (try $0.get("legal_name", as: String.self), try $0.get("name_key", as: String.self))
        }
        for (name, key) in names { #expect(CompanyName.key(name) == key, "\(name)") }
        await owner.close()
    }

    /// Days on which a partner is authorized and holds nothing, or holds something and is not.
    private static let disagreeing: SQL = """
        SELECT DISTINCT partners.reference || ' ' || day AS value
        FROM partners, generate_series(date '2020-01-01', '2021-12-01', '7 days') AS days (day),
        LATERAL (SELECT coalesce((SELECT status = 'authorized' FROM partner_memberships
            WHERE partner_id = partners.id AND valid @> day::date), false) AS is_authorized) membership
        WHERE is_authorized <> (cardinality(desk.authorizations_held(partners.id, day::date)) > 0)
        """

    @Test(arguments: [nil, 1500]) func `whoever is authorized holds something, and nobody else does`(
        partners: Int?
    ) async throws {
        let owner = try await TestDatabase.emptied()
        let world = DemoWorld(root: ".")
        if let partners {
            _ = try await world.make(partners: partners, in: owner, bare: true)
        } else {
            _ = try await world.make(in: owner)
        }
        #expect(try await values(Self.disagreeing, in: owner) == [])
        let levels = try await values("SELECT DISTINCT level AS value FROM partner_authorizations", in: owner)
        #expect(levels == Set(Authorization.allCases.map(\.rawValue)))
        let ends = try await values(
            "SELECT DISTINCT end_cause AS value FROM partner_authorizations WHERE end_cause IS NOT NULL", in: owner)
        #expect(ends == (partners == nil ? ["year_end", "left", "merged"] : ["year_end"]))
        let unneeded = try await values(
            """
            SELECT project.reference AS value FROM delivery_projects project
            WHERE needs_support AND 'delivery' = ANY (desk.authorizations_held(partner_id, started_on))
            """, in: owner)
        #expect(unneeded == [], "who holds Delivery needs no support")
        await owner.close()
    }
}
