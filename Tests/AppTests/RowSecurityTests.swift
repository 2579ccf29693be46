import Foundation
import Postgres
import Testing

@testable import App

/// Tries every table there is through the doors of people who should not see it all.
@Suite(.database) struct RowSecurityTests {
    let owner = TestDatabase.current.owner
    let doors = TestDatabase.current.doors

    init() async throws {
        for script in ["two-partners", "two-deals", "two-evidence", "two-evaluations", "two-reviews", "two-resellers"] {
            try await owner.run(
                script: String(contentsOfFile: "Tests/AppTests/Support/\(script).sql", encoding: .utf8))
        }
    }

    @Test func `every table is in the list of who may see what, and secured`() async throws {
        let tables = try await owner.all(
            """
            SELECT relname, relrowsecurity FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
            """
        ) { (try $0.get("relname", as: String.self), try $0.get("relrowsecurity", as: Bool.self)) }
        let known = Set(RowVisibility.toPartner.keys).union(RowVisibility.published).union(RowVisibility.ownersOnly)
        #expect(known.symmetricDifference(tables.map(\.0)) == RowVisibility.migrators)
        for (name, isSecured) in tables where !RowVisibility.migrators.contains(name) {
            #expect(isSecured, "\(name) has no row-level security")
        }
    }

    @Test func `a partner sees its own rows of every table and nobody else's`() async throws {
        for (table, mine) in RowVisibility.toPartner {
            let seen = try await keys(of: table, where: "true", through: doors.partner, as: 9)
            let allowed = try await keys(of: table, where: mine, through: owner, as: 9)
            #expect(seen == allowed, "Bob sees \(seen) of \(table) instead of \(allowed)")
        }
    }

    @Test func `what belongs to a partner is there to be found`() async throws {
        for (table, mine) in RowVisibility.toPartner where mine != "false" {
            #expect(
                try await !keys(of: table, where: mine, through: owner, as: 9).isEmpty, "no row of \(table) to look for"
            )
        }
    }

    @Test func `a stranger finds nothing through any door but what is published`() async throws {
        for door in [doors.staff, doors.partner, doors.auditor] {
            for table in RowVisibility.toPartner.keys {
                #expect(try await keys(of: table, where: "true", through: door, as: nil).isEmpty, "\(table) is open")
            }
        }
    }

    @Test func `a partner's user finds nothing through the doors of staff and auditors`() async throws {
        for door in [doors.staff, doors.auditor] {
            for table in RowVisibility.toPartner.keys where table != "form_submissions" {
                #expect(
                    try await keys(of: table, where: "true", through: door, as: 9).isEmpty, "\(table) is open to Bob")
            }
        }
    }

    @Test func `an applicant's key opens its own application and no other`() async throws {
        let hash = SecretToken.hash(of: "key-of-ana").hex
        let seen = try await doors.partner.snapshot(settings: ["app.application_key": hash]) { database in
            try await database.all("SELECT email FROM applications UNION ALL SELECT email FROM application_contacts") {
                try $0.get("email", as: String.self)
            }
        }
        #expect(Set(seen) == ["ana@applicant.example"])
    }

    /// What can be read of a table, as text keys; empty where the door may not even ask.
    private func keys(of table: String, where condition: String, through door: Database, as user: Int?) async throws
        -> [String]
    {
        let columns = RowVisibility.key[table] ?? "id"
        do {
            return try await door.snapshot(settings: ["app.user_id": user.map(String.init) ?? ""]) { database in
                try await database.all(
                    SQL(file: "SELECT concat_ws(',', \(columns)) AS key FROM \(table) WHERE \(condition) ORDER BY 1")
                ) { try $0.get("key") }
            }
        } catch let error as PostgresError where error.sqlState == "42501" {
            return []
        }
    }
}

/// Which rows of each table a partner may see, said a second time and independently of the policies: this is Bob (9)
/// of Borealis (2), application 2, agreement 2.
enum RowVisibility {
    static let toPartner = [
        "users": "partner_id = 2", "user_roles": "user_id = 9", "user_scopes": "false", "sessions": "user_id = 9",
        "invitations": "false", "form_submissions": "user_id = 9", "saved_views": "owner_id = 9",
        "list_preferences": "user_id = 9", "export_log": "false", "audit_events": "false",
        "organisations": "id IN (2, 4)", "organisation_identities": "organisation_id = 2",
        "organisation_trading_names": "organisation_id = 2", "partners": "id = 2",
        "partner_memberships": "partner_id = 2",
        "partner_locations": "partner_id = 2", "channel_manager_rules": "false",
        "channel_manager_changes": "false", "partner_managers": "partner_id = 2",
        "partner_operations": "partner_id = 2", "partner_contacts": "partner_id = 2",
        "timeline_entries": "partner_id = 2 AND audience = 'shared'", "applications": "id = 2",
        "application_countries": "false", "application_contacts": "false", "application_transitions": "false",
        "application_questions": "false", "application_gates": "false", "application_companies": "false",
        "access_requests": "partner_id = 2",
        "documents": "partner_id = 2 AND (NOT is_confidential OR uploaded_by = 9)", "agreements": "partner_id = 2",
        "agreement_countries": "agreement_id = 2",
        "agreement_transitions": "agreement_id = 2", "partner_territories": "partner_id = 2",
        "membership_clocks": "partner_id = 2", "membership_removals": "false",
        "membership_notices": "clock_id IN (SELECT id FROM membership_clocks WHERE partner_id = 2)",
        "onboarding_tasks": "partner_id = 2",
        "onboarding_items": "task_id IN (SELECT id FROM onboarding_tasks WHERE partner_id = 2)",
        "partner_profiles": "partner_id = 2", "profile_changes": "partner_id = 2",
        "profile_change_fields": "change_id IN (SELECT id FROM profile_changes WHERE partner_id = 2)",
        "profile_publications": "partner_id = 2", "messages": "false",
        "program_change_recipients": "partner_id = 2", "partner_tasks": "false",
        "organisation_links": "parent_id = 2", "organisation_identifiers": "organisation_id = 2",
        "affiliate_consents": "partner_id = 2", "business_combinations": "false",
        "affiliate_consent_transitions": "consent_id IN (SELECT id FROM affiliate_consents WHERE partner_id = 2)",
        "business_combination_decisions": "false", "business_combination_transitions": "false",
        "opportunity_registrations": "partner_id = 2", "opportunities": "id = 2", "customers": "id = 2",
        "opportunity_stages": "opportunity_id = 2", "registration_answers": "registration_id = 2",
        "registration_questions": "registration_id = 2", "registration_transitions": "registration_id = 2",
        "registration_claims": "false", "registration_judgements": "false", "registration_checks": "false",
        "registration_comments": "registration_id = 2 AND audience = 'shared'",
        "registration_extensions": "registration_id = 2", "registration_disputes": "registration_id = 2",
        "registration_reminders": "false", "cosell_invitations": "partner_id = 2",
        "delivery_projects": "partner_id = 2", "project_supports": "project_id = 2",
        "project_events": "project_id = 2", "msp_client_agreements": "partner_id = 2",
        "imports": "partner_id = 2", "evaluation_runs": "state = 'applied'",
        "import_files": "import_id IN (SELECT id FROM imports WHERE partner_id = 2)",
        "evaluation_freezes": "run_id = 1", "evaluation_progress": "false",
        "evaluation_subjects": "partner_id = 2 AND freeze_id = 1", "authorization_standings": "partner_id = 2",
        "evaluation_facts": "partner_id = 2 AND freeze_id = 1",
        "evaluation_results": "partner_id = 2 AND run_id = 1", "partner_authorizations": "partner_id = 2",
        "authorization_exceptions": "partner_id = 2 AND state = 'approved'", "integrator_facts": "false",
        "integrator_invitations": "partner_id = 2",
        "review_contacts": "project_id = 2", "review_surveys": "contact_id = 2", "review_responses": "partner_id = 2",
        "review_comments": "response_id = 2 AND NOT is_for_vendor",
        "review_decisions": "response_id = 2 AND state = 'approved'",
        "people": "id IN (2, 3)", "person_employments": "partner_id = 2", "person_claims": "partner_id = 2",
        "certificate_holdings": "id IN (2, 3)", "certificate_reminders": "false", "person_events": "partner_id = 2",
        "joint_plans": "partner_id = 2", "joint_plan_goals": "plan_id = 2", "joint_plan_events": "plan_id = 2",
        "partner_fees": "partner_id = 2", "partner_fee_events": "fee_id = 2",
        "financial_reviews": "partner_id = 2", "financial_review_transitions": "review_id = 2",
        "financial_review_documents": "id = 4", "financial_review_figures": "false",
        "financial_review_checks": "false", "financial_review_questions": "review_id = 2",
        "financial_review_answers": "question_id = 2", "financial_review_recommendations": "false",
        "financial_review_decisions": "review_id = 2", "financial_review_reminders": "false",
        "debts": "partner_id = 2", "debt_events": "debt_id = 2", "reseller_terms": "partner_id = 2",
        "reseller_certifications": "partner_id = 2",
        "reseller_certification_transitions": "certification_id = 2",
        "contributions": "registration_id = 2", "contribution_transitions": "contribution_id = 2",
    ]

    /// No login role has any right on these: functions answer for them.
    static let ownersOnly: Set = [
        "user_credentials", "sign_in_attempts", "password_reset_requests", "form_drafts", "application_keys",
        "review_survey_links",
    ]

    /// For everybody to read, strangers included.
    static let published: Set = [
        "countries", "country_aliases", "country_groups", "country_group_members", "country_shapes", "currencies",
        "exchange_rates", "offices", "office_weekend_days", "office_holidays", "program_versions", "program_clauses",
        "program_authorizations", "program_expectations", "program_requirements", "program_benefits",
        "program_benefit_values", "program_commission_rates", "program_discount_rates", "program_fees",
        "program_settings",
        "program_gsi_criteria", "program_resell_territories", "program_change_notices", "program_confirmations",
        "program_decisions", "program_sources", "qualification_questions",
        "certificates", "certificate_terms",
    ]

    static let migrators: Set = ["schema_migrations", "schema_definitions"]

    /// The key columns of the tables that have no `id`.
    static let key = [
        "form_submissions": "key, path", "list_preferences": "user_id, list",
        "application_countries": "application_id, country",
        "agreement_countries": "agreement_id, country", "partner_profiles": "partner_id",
        "profile_change_fields": "change_id, field",
        "business_combination_decisions": "combination_id, kind, item_id",
        "registration_answers": "registration_id, question_id",
        "registration_reminders": "registration_id, kind, about", "import_files": "import_id",
        "review_comments": "response_id",
        "certificate_reminders": "holding_id, kind, about", "evaluation_progress": "run_id",
        "evaluation_subjects": "freeze_id, partner_id", "financial_review_answers": "question_id",
        "financial_review_reminders": "review_id, days_before",
    ]
}
