-- Authorizations as partners held them (R28, R32, SM3), what may be decided beside the requirements, and the runs that grant
-- and end them (SM9).

-- Runs of an evaluation: a monthly one may only grant (A34), that of a year-end keeps or ends.
CREATE SEQUENCE evaluation_run_numbers START 1;
CREATE TABLE evaluation_runs (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('ER-', nextval('evaluation_run_numbers'))
        CONSTRAINT evaluation_runs_reference_is_used_once UNIQUE,
    kind text NOT NULL CONSTRAINT evaluation_runs_kind_is_known CHECK (kind IN ('monthly', 'year_end')),
    is_preview boolean NOT NULL,
    -- The last day whose facts count, and the day from which the result holds.
    cut_off date NOT NULL,
    effective_on date NOT NULL,
    program_version_id bigint NOT NULL REFERENCES program_versions,
    -- Which partners: all where it is null.
    partner_ids bigint[],
    state text NOT NULL DEFAULT 'scheduled' CONSTRAINT evaluation_runs_state_is_known CHECK (state IN (
        'scheduled', 'snapshot_taken', 'calculated', 'in_review', 'approved', 'applied', 'cancelled')),
    created_at timestamptz NOT NULL,
    created_by bigint NOT NULL REFERENCES users,
    snapshot_at timestamptz,
    calculated_at timestamptz,
    reviewed_at timestamptz,
    reviewed_by bigint REFERENCES users,
    approved_at timestamptz,
    approved_by bigint REFERENCES users,
    applied_at timestamptz,
    applied_by bigint REFERENCES users,
    cancelled_at timestamptz,
    cancelled_by bigint REFERENCES users,
    cancel_reason text,
    -- SHA-256 of the canonical rules, inputs and results.
    rules_hash bytea,
    input_hash bytea,
    result_hash bytea,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT evaluation_runs_take_effect_after_their_cut_off CHECK (effective_on > cut_off),
    CONSTRAINT monthly_runs_take_effect_on_the_first_of_the_next_month CHECK (
        kind <> 'monthly' OR effective_on = cut_off + 1 AND extract(day FROM effective_on) = 1),
    CONSTRAINT year_end_runs_take_effect_on_1_january CHECK (
        kind <> 'year_end' OR effective_on = cut_off + 1 AND extract(doy FROM effective_on) = 1),
    CONSTRAINT evaluation_runs_are_approved_by_another CHECK (approved_by <> reviewed_by),
    CONSTRAINT evaluation_runs_cancelled_say_why CHECK ((state = 'cancelled') = (num_nulls(cancelled_at, cancelled_by, cancel_reason) = 0)),
    CONSTRAINT evaluation_runs_previews_change_nothing CHECK (NOT is_preview OR state NOT IN ('approved', 'applied')),
    CONSTRAINT evaluation_runs_applied_were_approved CHECK (
        state <> 'applied' OR num_nulls(approved_at, approved_by, applied_at, applied_by) = 0)
);
-- Two who begin the same run at once: one does.
CREATE UNIQUE INDEX evaluation_runs_of_a_cut_off_are_open_once ON evaluation_runs (kind, cut_off, coalesce(partner_ids, '{}'))
    WHERE NOT is_preview AND state <> 'cancelled';
CREATE INDEX evaluation_runs_program_version_id ON evaluation_runs (program_version_id);
CREATE INDEX evaluation_runs_created_by ON evaluation_runs (created_by);
CREATE INDEX evaluation_runs_reviewed_by ON evaluation_runs (reviewed_by);
CREATE INDEX evaluation_runs_approved_by ON evaluation_runs (approved_by);
CREATE INDEX evaluation_runs_applied_by ON evaluation_runs (applied_by);
CREATE INDEX evaluation_runs_cancelled_by ON evaluation_runs (cancelled_by);
CREATE INDEX evaluation_runs_cut_off ON evaluation_runs (cut_off, id);

-- What a run found for a partner and an authorization: never edited; corrected data means another run.
CREATE TABLE evaluation_results (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id bigint NOT NULL REFERENCES evaluation_runs,
    partner_id bigint NOT NULL REFERENCES partners,
    level text NOT NULL CONSTRAINT evaluation_results_level_is_known CHECK (level IN ('sales', 'delivery', 'msp', 'gsi')),
    held_before boolean NOT NULL,
    verdict text NOT NULL CONSTRAINT evaluation_results_verdict_is_known CHECK (verdict IN ('met', 'waived', 'not_met')),
    outcome text NOT NULL CONSTRAINT evaluation_results_outcome_is_known
        CHECK (outcome IN ('granted', 'not_reached', 'kept', 'lost', 'at_risk', 'not_held')),
    -- What is missing, in words; empty where nothing is.
    gap text NOT NULL DEFAULT '',
    -- The frozen trace in canonical form, with the facts that counted and those that did not.
    trace jsonb NOT NULL,
    trace_hash bytea NOT NULL,
    calculated_at timestamptz NOT NULL,
    CONSTRAINT evaluation_results_are_found_once UNIQUE (run_id, partner_id, level),
    CONSTRAINT evaluation_results_follow_from_what_was_held CHECK (
        held_before = (outcome IN ('kept', 'lost', 'at_risk')))
);
CREATE INDEX evaluation_results_partner_id ON evaluation_results (partner_id, level, run_id);
CREATE INDEX evaluation_results_outcome ON evaluation_results (run_id, outcome, partner_id);

-- Decided by people beside the requirements: a row of them waived, or an authorization given for a time. Each with a reason,
-- an end, and a second person.
CREATE SEQUENCE authorization_exception_numbers START 1;
CREATE TABLE authorization_exceptions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('AX-', nextval('authorization_exception_numbers'))
        CONSTRAINT authorization_exceptions_reference_is_used_once UNIQUE,
    kind text NOT NULL CONSTRAINT authorization_exceptions_kind_is_known CHECK (kind IN ('waiver', 'override')),
    partner_id bigint NOT NULL REFERENCES partners,
    level text NOT NULL CONSTRAINT authorization_exceptions_level_is_known CHECK (level IN ('sales', 'delivery', 'msp')),
    -- Of a waiver, the row of the requirements' table, which is named alike in every version.
    requirement text,
    -- Of a waiver, the cut-off days on which the row needs not be met; of an override, the days on which it is held.
    valid daterange NOT NULL CONSTRAINT authorization_exceptions_end CHECK (
        NOT isempty(valid) AND NOT lower_inf(valid) AND NOT upper_inf(valid)),
    reason text NOT NULL CONSTRAINT authorization_exceptions_have_a_reason CHECK (btrim(reason) <> ''),
    state text NOT NULL DEFAULT 'asked' CONSTRAINT authorization_exceptions_state_is_known
        CHECK (state IN ('asked', 'approved', 'refused', 'withdrawn')),
    asked_at timestamptz NOT NULL,
    asked_by bigint NOT NULL REFERENCES users,
    decided_at timestamptz,
    decided_by bigint REFERENCES users,
    decision_reason text NOT NULL DEFAULT '',
    version int NOT NULL DEFAULT 1,
    CONSTRAINT authorization_exceptions_waive_a_requirement CHECK ((kind = 'waiver') = (requirement IS NOT NULL)),
    CONSTRAINT authorization_exceptions_are_decided_by_another CHECK (decided_by <> asked_by OR state = 'withdrawn'),
    CONSTRAINT authorization_exceptions_are_decided_at_a_time CHECK ((state = 'asked') = (num_nonnulls(decided_at, decided_by) = 0)),
    CONSTRAINT authorization_exceptions_are_refused_with_a_reason CHECK (state <> 'refused' OR btrim(decision_reason) <> ''),
    CONSTRAINT authorization_exceptions_are_made_once_a_day EXCLUDE USING gist (
        partner_id WITH =, level WITH =, kind WITH =, coalesce(requirement, '') WITH =, valid WITH &&)
        WHERE (state IN ('asked', 'approved'))
);
CREATE INDEX authorization_exceptions_asked_by ON authorization_exceptions (asked_by);
CREATE INDEX authorization_exceptions_decided_by ON authorization_exceptions (decided_by);
CREATE INDEX authorization_exceptions_open ON authorization_exceptions (asked_at) WHERE state = 'asked';
CREATE INDEX authorization_exceptions_partner_id ON authorization_exceptions (partner_id, level);
CREATE INDEX authorization_exceptions_asked_at ON authorization_exceptions (asked_at, id);

-- What a partner held on which days, and why: the ground of commissions, discounts and benefits.
CREATE TABLE partner_authorizations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    level text NOT NULL CONSTRAINT partner_authorizations_level_is_known CHECK (level IN ('sales', 'delivery', 'msp', 'gsi')),
    valid daterange NOT NULL CONSTRAINT partner_authorizations_begin_on_a_day CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    cause text NOT NULL CONSTRAINT partner_authorizations_cause_is_known
        CHECK (cause IN ('monthly_run', 'override', 'invitation', 'taken_over')),
    -- In a sentence, for whoever asks later.
    reason text NOT NULL CONSTRAINT partner_authorizations_have_a_reason CHECK (btrim(reason) <> ''),
    result_id bigint REFERENCES evaluation_results,
    exception_id bigint REFERENCES authorization_exceptions,
    end_cause text CONSTRAINT partner_authorizations_end_cause_is_known
        CHECK (end_cause IN ('year_end', 'expired', 'left', 'merged', 'earned', 'withdrawn')),
    end_reason text,
    end_result_id bigint REFERENCES evaluation_results,
    recorded_at timestamptz NOT NULL,
    recorded_by bigint REFERENCES users,
    CONSTRAINT partner_authorizations_are_held_once_a_day EXCLUDE USING gist (partner_id WITH =, level WITH =, valid WITH &&),
    CONSTRAINT partner_authorizations_of_a_run_have_its_result CHECK (cause <> 'monthly_run' OR result_id IS NOT NULL),
    CONSTRAINT partner_authorizations_of_an_override_name_it CHECK ((cause = 'override') = (exception_id IS NOT NULL)),
    CONSTRAINT partner_authorizations_of_an_override_end CHECK (cause <> 'override' OR NOT upper_inf(valid)),
    CONSTRAINT partner_authorizations_end_for_a_cause CHECK (end_cause IS NULL OR NOT upper_inf(valid))
);
CREATE INDEX partner_authorizations_result_id ON partner_authorizations (result_id);
CREATE INDEX partner_authorizations_exception_id ON partner_authorizations (exception_id);
CREATE INDEX partner_authorizations_end_result_id ON partner_authorizations (end_result_id);
CREATE INDEX partner_authorizations_recorded_by ON partner_authorizations (recorded_by);
CREATE INDEX partner_authorizations_level ON partner_authorizations (level, partner_id);

CALL app.secure('evaluation_runs', 'state = ''applied'' AND (SELECT app.partner_id()) IS NOT NULL', writers => 'app.has_role(''program_manager'')');
CALL app.append_only('evaluation_results');
CALL app.secure('evaluation_results',
    'partner_id = (SELECT app.partner_id()) AND run_id IN (SELECT id FROM evaluation_runs)', 'SELECT', 'SELECT, INSERT',
    writers => 'app.has_role(''program_manager'')', audited => false);
CALL app.secure('authorization_exceptions', 'partner_id = (SELECT app.partner_id()) AND state = ''approved''');
CALL app.secure('partner_authorizations', 'partner_id = (SELECT app.partner_id())');
GRANT USAGE ON SEQUENCE evaluation_run_numbers, authorization_exception_numbers TO partnerdesk_staff;
