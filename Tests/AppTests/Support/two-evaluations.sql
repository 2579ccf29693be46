-- What two runs found for each of the two partners, one applied and one not, and what was decided beside them.
INSERT INTO evaluation_runs (kind, is_preview, cut_off, effective_on, program_version_id, created_at, created_by)
SELECT 'monthly', is_preview, '2021-03-31', '2021-04-01', desk.program_version_deciding('2021-03-31'), '2021-04-01', 4
FROM unnest(ARRAY[false, true]) is_preview;
INSERT INTO evaluation_freezes (run_id, number, taken_at, taken_by, program_version_id, rules, settings, rules_hash)
SELECT id, 1, created_at, created_by, program_version_id, '{}', '{}', sha256('{}') FROM evaluation_runs;
UPDATE evaluation_runs SET freeze_id = evaluation_freezes.id, state = CASE WHEN is_preview THEN 'calculated' ELSE 'applied' END,
    approved_at = CASE WHEN NOT is_preview THEN timestamptz '2021-04-02' END, approved_by = CASE WHEN NOT is_preview THEN 1 END,
    applied_at = CASE WHEN NOT is_preview THEN timestamptz '2021-04-02' END, applied_by = CASE WHEN NOT is_preview THEN 4 END
FROM evaluation_freezes WHERE run_id = evaluation_runs.id;
INSERT INTO evaluation_subjects (freeze_id, partner_id, reference, name, membership, held, given)
SELECT evaluation_freezes.id, partners.id, reference, name, 'registered', '{}', '{}' FROM evaluation_freezes, partners
WHERE partners.id <= 2;
INSERT INTO evaluation_facts (freeze_id, partner_id, measure, kind, evidence_id, reference, label)
SELECT freeze_id, partner_id, 'overdue_fees', 'fee', 1, 'FE-000001', 'Demo Environment Fee' FROM evaluation_subjects;
INSERT INTO evaluation_progress (run_id, phase, done, total, began_at, told_at)
SELECT id, 'calculate', 2, 2, created_at, created_at FROM evaluation_runs;
INSERT INTO evaluation_results (run_id, freeze_id, partner_id, partner_name, level, held_before, verdict, outcome, trace,
    trace_hash, calculated_at)
SELECT run_id, freeze_id, partner_id, name, 'sales', false, 'met', 'granted', '{}', sha256('{}'), '2021-04-01'
FROM evaluation_subjects JOIN evaluation_freezes ON evaluation_freezes.id = freeze_id ORDER BY run_id, partner_id;
INSERT INTO authorization_exceptions (kind, partner_id, level, requirement, valid, reason, state, asked_at, asked_by, decided_at,
    decided_by)
SELECT CASE WHEN requirement IS NULL THEN 'override' ELSE 'waiver' END, id, 'delivery', requirement, '[2021-03-31,2021-05-01)',
    'The review comes late', state, '2021-03-20', 1, CASE WHEN state = 'approved' THEN timestamptz '2021-03-21' END,
    CASE WHEN state = 'approved' THEN 4 END
FROM partners, (VALUES ('review_score', 'approved'), (NULL, 'approved'), ('reviewed_projects', 'asked')) rows (requirement, state)
WHERE id <= 2;
INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, result_id, recorded_at)
SELECT partner_id, level, '[2021-04-01,)', 'monthly_run', 'All requirements were met on 31 March 2021', id, '2021-04-02'
FROM evaluation_results WHERE run_id = 1;
INSERT INTO authorization_standings (partner_id, partner_name, level, held, judged_on, judged_at, met, gap, missing, distance,
    year_end, year_end_met, year_end_gap, reasons)
SELECT id, name, 'sales', true, '2021-04-02', '2021-04-02', true, '', 0, 0, '2021-12-31', false, 'one plan away', '{}'
FROM partners WHERE id <= 2;
-- What is known of each as an integrator, and whom we invited.
INSERT INTO integrator_facts (partner_id, about, amount, year_ended_on, known_on, source, source_on, recorded_at, recorded_by)
SELECT id, 'annual_revenue', 2000000000, '2020-12-31', '2021-03-20', 'Annual report', '2021-03-15', '2021-03-20', 1 FROM partners WHERE id <= 2;
INSERT INTO integrator_invitations (partner_id, assessed_on, program_version_id, assessment, assessment_hash, letter, invited_at, invited_by)
SELECT id, '2021-03-31', desk.program_version_deciding('2021-03-31'), '{}', sha256('{}'), 'Dear partner', '2021-03-31', 4
FROM partners WHERE id <= 2;
