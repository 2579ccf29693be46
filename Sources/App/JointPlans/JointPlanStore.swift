import Foundation
import PartnerProgram
import Postgres

/// Joint Business Plans (R82). Row-level security leaves a partner its own.
struct JointPlanStore {
    let database: any Querying

    init(_ database: any Querying) { self.database = database }

    func require(_ id: Int) async throws -> JointPlanRecord {
        let goals = try await database.all(
            """
            SELECT measure, target, how FROM joint_plan_goals WHERE plan_id = \(id)
            ORDER BY array_position('{pipeline,arr,certifications,marketing}', measure)
            """, JointPlanRecord.Goal.init(row:))
        let record = try await database.first(
            """
            SELECT plan.*, partners.name AS partner_name, minor_units, file_name,
                CASE WHEN partner_agreed_by IS NOT NULL THEN coalesce(ours.name, 'Somebody of the partner')
                    END AS partner_agreer,
                CASE WHEN vendor_agreed_by IS NOT NULL THEN coalesce(theirs.name, 'Somebody of ours')
                    END AS vendor_agreer
            FROM joint_plans plan JOIN partners ON partners.id = plan.partner_id JOIN currencies ON code = plan.currency
            LEFT JOIN documents ON documents.id = document_id LEFT JOIN users ours ON ours.id = partner_agreed_by
            LEFT JOIN users theirs ON theirs.id = vendor_agreed_by
            WHERE plan.id = \(id)
            """
        ) { try JointPlanRecord(row: $0, goals: goals) }
        guard let record else { throw Refusal.notFound }
        return record
    }

    func currencies() async throws -> [Currency] {
        try await database.all("SELECT code, minor_units FROM currencies ORDER BY code <> 'EUR', code") {
            Currency(code: try $0.get("code"), minorUnits: try $0.get("minor_units"))
        }
    }

    func insert(_ found: JointPlanForm.Found, of partner: Int, document: Int?, by actor: Actor, at instant: Date)
        async throws -> Int
    {
        let id: Int = try await database.one(
            """
            INSERT INTO joint_plans (partner_id, program_year, summary, currency, document_id, started_at, started_by)
            VALUES (\(partner), \(found.year), \(found.summary), \(found.currency.code), \(document), \(instant),
                \(actor.user))
            RETURNING id
            """
        ) { try $0.get("id") }
        try await write(found.goals, of: id)
        return id
    }

    func change(_ record: JointPlanRecord, _ found: JointPlanForm.Found, document: Int?) async throws {
        try await touch(
            record,
            """
            summary = \(found.summary), currency = \(found.currency.code),
            document_id = coalesce(\(document), document_id)
            """)
        try await database.execute("DELETE FROM joint_plan_goals WHERE plan_id = \(record.id)")
        try await write(found.goals, of: record.id)
    }

    private func write(_ goals: [JointPlanForm.Goal], of plan: Int) async throws {
        for goal in goals {
            try await database.execute(
                """
                INSERT INTO joint_plan_goals (plan_id, measure, target, how)
                VALUES (\(plan), \(goal.measure), \(goal.target)::numeric, \(goal.how))
                """)
        }
    }

    /// Who proposed it and who agreed, as the rule has it now.
    func move(_ record: JointPlanRecord, to next: JointPlan) async throws {
        let (partner, vendor) = (next.agreements[.partner], next.agreements[.vendor])
        try await touch(
            record,
            """
            state = \(next.state), proposed_by_partner = \(next.proposer.map { $0 == .partner }),
            partner_agreed_on = \(partner?.day), partner_agreed_by = \(partner?.user),
            vendor_agreed_on = \(vendor?.day), vendor_agreed_by = \(vendor?.user)
            """)
    }

    func close(_ record: JointPlanRecord, _ next: JointPlan, because reason: String, by actor: Actor) async throws {
        try await touch(
            record, "closed_on = \(next.closedOn), close_reason = \(reason), closed_by = \(actor.user)")
    }

    private func touch(_ record: JointPlanRecord, _ change: SQL) async throws {
        let changed = try await database.execute(
            """
            UPDATE joint_plans SET \(raw: change), version = version + 1
            WHERE id = \(record.id) AND version = \(record.version)
            """)
        guard changed == 1 else {
            throw Refusal.conflict("Somebody else changed this plan at the same moment. Look again.")
        }
    }
}
