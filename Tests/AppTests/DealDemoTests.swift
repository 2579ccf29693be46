import Foundation
import PartnerProgram
import Postgres
import Testing

@testable import App

/// Deals of the demo worlds: every state there is, and true to the rules.
@Suite(.database) struct DealDemoTests {
    private func values(_ statement: SQL, in database: Database) async throws -> Set<String> {
        Set(try await database.all(statement) { try $0.get("value", as: String.self) })
    }

    @Test func `the demo world has registrations and contributions of every kind and state`() async throws {
        let owner = try await TestDatabase.emptied()
        let people = try await DemoWorld(root: ".").make(in: owner)
        #expect(people.contains("dora@example.com – Dora Weiss, Deal reviewer"))
        let states = try await values("SELECT DISTINCT state AS value FROM opportunity_registrations", in: owner)
        #expect(states == Set(RegistrationState.allCases.map(\.rawValue)))
        let reasons = try await values(
            "SELECT rejection_reason AS value FROM opportunity_registrations WHERE rejection_reason <> ''", in: owner)
        #expect(reasons == Set(RegistrationRejection.allCases.map(\.rawValue)))
        let disputes = try await values("SELECT state AS value FROM registration_disputes", in: owner)
        #expect(disputes == Set(OpportunityRegistration.DisputeState.allCases.map(\.rawValue)))
        let contributions = try await values("SELECT DISTINCT state AS value FROM contributions", in: owner)
        #expect(contributions == Set(Contribution.State.allCases.map(\.rawValue)))
        let kinds = try await values("SELECT DISTINCT kind AS value FROM contributions", in: owner)
        #expect(kinds == Set(Contribution.Kind.allCases.map(\.rawValue)))
        let audiences = try await values("SELECT audience AS value FROM registration_comments", in: owner)
        #expect(audiences == ["shared", "internal"])
        await owner.close()
    }

    @Test func `the demo world has registers of every kind: invitations, projects, MSP clients, files`() async throws {
        let owner = try await TestDatabase.emptied()
        _ = try await DemoWorld(root: ".").make(in: owner)
        let invitations = try await values("SELECT DISTINCT state AS value FROM cosell_invitations", in: owner)
        #expect(invitations == Set(CoSellInvitation.State.allCases.map(\.rawValue)))
        let sources = try await values("SELECT DISTINCT source AS value FROM opportunities", in: owner)
        #expect(sources.isSuperset(of: ["entered", "imported"]))
        let supports = try await values("SELECT DISTINCT state AS value FROM project_supports", in: owner)
        #expect(supports == ["recorded", "accepted", "returned"])
        let missing = try await values(
            """
            SELECT name AS value FROM delivery_projects p WHERE needs_support AND NOT EXISTS (
                SELECT FROM project_supports WHERE project_id = p.id AND state <> 'returned')
            """, in: owner)
        #expect(missing.count == 3)
        let clients = try await values("SELECT DISTINCT state AS value FROM msp_client_agreements", in: owner)
        #expect(clients == Set(MSPClientAgreement.State.allCases.map(\.rawValue)))
        let files = try await values(
            "SELECT (carried_out_at IS NOT NULL)::text AS value FROM imports JOIN import_files ON import_id = id",
            in: owner)
        #expect(files == ["true", "false"])
        let unheld = try await values(
            """
            SELECT reference AS value FROM cosell_invitations WHERE state = 'accepted' AND registration_id NOT IN (
                SELECT id FROM opportunity_registrations
                WHERE origin = 'vendor_referred' AND state = 'approved' AND expires_on = approved_on + 180)
            """, in: owner)
        #expect(unheld == [])
        await owner.close()
    }

    @Test func `claims, answers and ends of the demo world are what the rules make of them`() async throws {
        let owner = try await TestDatabase.emptied()
        _ = try await DemoWorld(root: ".").make(in: owner)
        let held = try await owner.all(
            """
            SELECT prospect_name, prospect_country, prospect_domain, prospect_number, approved_on,
                expires_on, extensions,
                array(SELECT key FROM registration_claims
                    WHERE registration_id = registration.id) AS keys
            FROM opportunity_registrations registration
            WHERE approved_on IS NOT NULL AND origin = 'partner_sourced'
            """
        ) { row in
            let prospect = Prospect(
                name: try row.get("prospect_name"), country: try row.get("prospect_country"),
                domain: try row.get("prospect_domain"), number: try row.get("prospect_number"))
            let days: Int = try row.get("extensions", as: Int.self) * OpportunityRegistration.proposedExtensionDays
            let last = try row.get("approved_on", as: Day.self).adding(days: OpportunityRegistration.validDays + days)
            #expect(try row.get("expires_on", as: Day.self) == last)
            return (prospect.keys.sorted(), try row.get("keys", as: [String].self).sorted())
        }
        #expect(held.count > 12)
        for (keys, claimed) in held { #expect(keys == claimed) }
        let calendar = try await OfficeStore(owner).businessCalendar()
        let due = try await owner.all(
            "SELECT resubmitted_at, due_on FROM opportunity_registrations WHERE due_on IS NOT NULL"
        ) { (try $0.get("resubmitted_at", as: Date.self), try $0.get("due_on", as: Day.self)) }
        for (instant, day) in due { #expect(calendar.businessDays(after: instant, count: 5).due == day) }
        let done = try await passDay("2021-11-30")
        #expect(done.keys.filter { $0.contains("registration") || $0.contains("contribution") } == [])
        await owner.close()
    }

    @Test func `the large world has ten registrations a partner, and nothing of them is overdue or unsaid`()
        async throws
    {
        let owner = try await TestDatabase.emptied()
        _ = try await DemoWorld(root: ".").make(partners: 500, in: owner)
        let count = try await stored("SELECT count(*) FROM opportunity_registrations", as: Int.self)
        #expect(count == 5000)
        let states = try await values("SELECT DISTINCT state AS value FROM opportunity_registrations", in: owner)
        #expect(states == Set(RegistrationState.allCases.map(\.rawValue)))
        let names = try await owner.all(
            "SELECT prospect_name, prospect_name_key FROM opportunity_registrations ORDER BY id LIMIT 500"
        ) { (try $0.get("prospect_name", as: String.self), try $0.get("prospect_name_key", as: String.self)) }
        for (name, key) in names { #expect(CompanyName.key(name) == key, "\(name)") }
        let broken = try await stored(
            """
            SELECT count(*) FROM opportunity_registrations held WHERE state = 'approved' AND NOT EXISTS (
                SELECT FROM opportunities JOIN registration_claims ON registration_id = held.id AND released_at IS NULL
                WHERE opportunities.id = held.opportunity_id AND outcome = 'open')
            """, as: Int.self)
        #expect(broken == 0)
        let done = try await passDay("2021-11-30")
        #expect(done.keys.filter { $0.contains("registration") || $0.contains("contribution") } == [])
        await owner.close()
    }
}
