import Foundation
import PartnerProgram
import Postgres
import Testing

@testable import App

/// A user of a partner, and everything by which this user could recognise other partners: their names, domains and
/// references, and the numbers of what is theirs alone. Companies of its own group, those that its consents name and
/// those that became part of it are none of these.
struct Stranger {
    let user: User
    let names: [String]
    let references: Set<String>
    /// Numbers of the others' rows, by the first word of the address under which they are.
    let rows: [String: [Int]]

    /// What stands under an address, as a table and what makes a row another partner's.
    private static let registers: [String: (table: String, isTheirs: String, hasReference: Bool)] = [
        "partners": ("partners", "id = ANY (others)", true),
        "agreements": ("agreements", "partner_id = ANY (others)", true),
        "documents": ("documents", "partner_id = ANY (others)", false),
        "users": ("users", "partner_id = ANY (others) OR kind = 'staff' AND id > 0", false),
        "access-requests": ("access_requests", "partner_id = ANY (others)", false),
        "affiliate-consents": ("affiliate_consents", "partner_id = ANY (others)", true),
        "applications": ("applications", "partner_id = ANY (others) OR partner_id IS NULL", true),
        "exceptions": ("authorization_exceptions", "partner_id = ANY (others)", true),
        "cosell-invitations": ("cosell_invitations", "partner_id = ANY (others)", true),
        "projects": ("delivery_projects", "partner_id = ANY (others)", true),
        "imports": ("imports", "partner_id = ANY (others) OR partner_id IS NULL", false),
        "integrators": ("integrator_invitations", "partner_id = ANY (others)", true),
        "joint-plans": ("joint_plans", "partner_id = ANY (others)", true),
        "msp-clients": ("msp_client_agreements", "partner_id = ANY (others)", true),
        "opportunities": ("opportunity_registrations", "partner_id = ANY (others)", true),
        "contributions": (
            "contributions",
            "registration_id IN (SELECT id FROM opportunity_registrations WHERE partner_id = ANY (others))", false
        ),
        "vendor-opportunities": (
            "opportunities",
            "id NOT IN (SELECT opportunity_id FROM opportunity_registrations WHERE partner_id <> ALL (others)"
                + " AND opportunity_id IS NOT NULL) AND id NOT IN (SELECT opportunity_id FROM cosell_invitations"
                + " WHERE partner_id <> ALL (others))", true
        ),
        "fees": ("partner_fees", "partner_id = ANY (others)", true),
        "debts": ("debts", "partner_id = ANY (others)", true),
        "financial-reviews": ("financial_reviews", "partner_id = ANY (others)", true),
        "new-hires": ("person_claims", "partner_id = ANY (others)", true),
        "people": ("people", theirPeople("people.id"), true),
        "certificates": ("certificate_holdings", theirPeople("certificate_holdings.person_id"), true),
        "reviews": ("review_responses", "partner_id = ANY (others)", true),
        "profile-changes": ("profile_changes", "partner_id = ANY (others)", false),
        "profile-publications": ("profile_publications", "partner_id = ANY (others)", false),
        "combinations": (
            "business_combinations", "survivor_id = ANY (others) AND absorbed_id = ANY (others)", true
        ),
        "tasks": ("partner_tasks", "partner_id = ANY (others)", false),
        "evaluations": ("evaluation_runs", "state <> 'applied'", true),
    ]

    private static func theirPeople(_ person: String) -> String {
        "NOT EXISTS (SELECT FROM person_employments WHERE person_id = \(person) AND partner_id <> ALL (others))"
    }

    init(_ email: String, in owner: Database) async throws {
        user = try await owner.one("SELECT id, name, partner_id FROM users WHERE email = \(email)") {
            User(
                id: try $0.get("id"), kind: .partner, name: try $0.get("name"), email: email,
                roles: [.partnerAdministrator], partnerID: try $0.get("partner_id"))
        }
        let others = try await Self.others(than: try #require(user.partnerID), in: owner)
        names = try await Self.names(of: others, butTypedBy: user.partnerID, in: owner)
        var (rows, references): ([String: [Int]], Set<String>) = ([:], [])
        for (address, register) in Self.registers {
            let reference = register.hasReference ? "reference" : "NULL"
            let found = try await owner.all(
                "SELECT id, \(raw: SQL(file: reference))::text AS reference FROM "
                    + "\(raw: SQL(file: register.table)), (SELECT \(others)::bigint[] AS others) given "
                    + "WHERE \(raw: SQL(file: register.isTheirs)) ORDER BY id"
            ) { (try $0.get("id", as: Int.self), try $0.optional("reference", as: String.self)) }
            rows[address] = found.map(\.0)
            references.formUnion(found.compactMap(\.1))
        }
        (self.rows, self.references) = (rows, references)
    }

    /// Numbers of the partners that have nothing to do with this one.
    private static func others(than partner: Int, in owner: Database) async throws -> [Int] {
        try await owner.all(
            """
            WITH own AS (SELECT id, organisation_id FROM partners WHERE id = \(partner) OR merged_into_id = \(partner))
            SELECT id FROM partners WHERE id NOT IN (SELECT id FROM own) AND organisation_id NOT IN (
                SELECT child_id FROM organisation_links, own WHERE parent_id = own.organisation_id
                UNION SELECT parent_id FROM organisation_links, own WHERE child_id = own.organisation_id
                UNION SELECT affiliate_id FROM affiliate_consents WHERE partner_id IN (SELECT id FROM own))
            ORDER BY id
            """
        ) { try $0.get("id") }
    }

    /// Without the domains of addresses that the partner has typed itself, of people whom it has hired away.
    private static func names(of partners: [Int], butTypedBy own: Int?, in owner: Database) async throws -> [String] {
        try await owner.all(
            """
            SELECT DISTINCT called.name FROM partners CROSS JOIN LATERAL (
                SELECT unnest(ARRAY[legal_name, domain]) FROM organisation_identities known
                WHERE known.organisation_id = partners.organisation_id
                UNION ALL SELECT known.name FROM organisation_trading_names known
                WHERE known.organisation_id = partners.organisation_id
                UNION ALL SELECT users.email FROM users WHERE users.partner_id = partners.id
            ) AS called (name)
            WHERE partners.id = ANY (\(partners)::bigint[]) AND length(called.name) > 5
                AND NOT EXISTS (SELECT FROM person_claims WHERE partner_id = \(own) AND email LIKE '%@' || called.name)
            ORDER BY 1
            """
        ) { try $0.get("name") }
    }

    /// What of others an answer names; empty where it keeps to its own.
    func found(in answer: Answer) -> [String] {
        let text = [("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(
            answer.html
        ) { $0.replacing($1.0, with: $1.1) }
        // Some hundred names in some hundred pages: text's own search takes minutes for it.
        let page = text.replacing("\0", with: " ")
        let called = text.matches(of: #/\b[A-Z]{1,3}-[0-9]{6,}\b/#).map { String($0.0) }
        return page.withCString { page in
            names.filter { $0.withCString { strstr(page, $0) != nil } }
        } + Set(called).intersection(references).sorted()
    }
}
