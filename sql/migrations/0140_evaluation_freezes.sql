-- What an evaluation looks at is frozen once and judged from that alone (SM9). Data that is corrected is frozen anew; what was
-- frozen before stays, so that both can be compared.

CREATE TABLE evaluation_freezes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id bigint NOT NULL REFERENCES evaluation_runs,
    -- 1 for the first of a run.
    number int NOT NULL CONSTRAINT evaluation_freezes_are_numbered CHECK (number > 0),
    taken_at timestamptz NOT NULL,
    taken_by bigint NOT NULL REFERENCES users,
    program_version_id bigint NOT NULL REFERENCES program_versions,
    -- Canonical JSON of the requirements, and of how evidence is counted.
    rules text NOT NULL,
    settings jsonb NOT NULL,
    rules_hash bytea NOT NULL CONSTRAINT evaluation_freezes_hash_their_rules CHECK (rules_hash = sha256(convert_to(rules, 'UTF8'))),
    partner_count int NOT NULL DEFAULT 0,
    fact_count bigint NOT NULL DEFAULT 0,
    -- Once every partner is judged, with the SHA-256 over the hashes of all inputs and of all traces.
    calculated_at timestamptz,
    input_hash bytea,
    result_hash bytea,
    CONSTRAINT evaluation_freezes_of_a_run_are_numbered_once UNIQUE (run_id, number),
    CONSTRAINT evaluation_freezes_calculated_have_their_hashes
        CHECK (num_nulls(calculated_at, input_hash, result_hash) IN (0, 3))
);
CREATE INDEX evaluation_freezes_taken_by ON evaluation_freezes (taken_by);
CREATE INDEX evaluation_freezes_program_version_id ON evaluation_freezes (program_version_id);

-- The hashes and times belong to a freeze; a run points to its latest.
ALTER TABLE evaluation_runs
    DROP COLUMN snapshot_at, DROP COLUMN calculated_at, DROP COLUMN rules_hash, DROP COLUMN input_hash,
    DROP COLUMN result_hash,
    ADD COLUMN freeze_id bigint REFERENCES evaluation_freezes,
    -- Somebody asked for a freeze that has not been taken yet.
    ADD COLUMN freeze_asked_at timestamptz,
    ADD COLUMN freeze_asked_by bigint REFERENCES users,
    ADD CONSTRAINT evaluation_runs_freezes_are_asked_by_somebody CHECK (num_nulls(freeze_asked_at, freeze_asked_by) IN (0, 2)),
    ADD CONSTRAINT evaluation_runs_past_the_freeze_have_one CHECK (state IN ('scheduled', 'cancelled') OR freeze_id IS NOT NULL);
CREATE INDEX evaluation_runs_freeze_id ON evaluation_runs (freeze_id);
CREATE INDEX evaluation_runs_freeze_asked_by ON evaluation_runs (freeze_asked_by);
CREATE INDEX evaluation_runs_to_freeze ON evaluation_runs (id) WHERE freeze_asked_at IS NOT NULL;
CREATE INDEX evaluation_runs_to_calculate ON evaluation_runs (id) WHERE state = 'snapshot_taken';
CREATE INDEX evaluation_runs_kind ON evaluation_runs (kind, cut_off, id);

-- A partner of a freeze: what it was and held on the cut-off day.
CREATE TABLE evaluation_subjects (
    freeze_id bigint NOT NULL REFERENCES evaluation_freezes,
    partner_id bigint NOT NULL REFERENCES partners,
    reference text NOT NULL,
    name text NOT NULL,
    membership text NOT NULL CONSTRAINT evaluation_subjects_are_members CHECK (membership IN (
        'registered', 'authorized', 'removal_pending')),
    -- Authorizations held on the cut-off day, and those of them that people gave without the requirements.
    held text[] NOT NULL,
    given text[] NOT NULL,
    -- Waivers that hold on the cut-off day, as RequirementWaiver is encoded.
    waivers jsonb NOT NULL DEFAULT '[]',
    -- SHA-256 of the canonical input, once it is judged.
    input_hash bytea,
    judged_at timestamptz,
    PRIMARY KEY (freeze_id, partner_id),
    CONSTRAINT evaluation_subjects_judged_have_a_hash CHECK (num_nulls(input_hash, judged_at) IN (0, 2))
);
CREATE INDEX evaluation_subjects_partner_id ON evaluation_subjects (partner_id);
CREATE INDEX evaluation_subjects_to_judge ON evaluation_subjects (freeze_id, partner_id) WHERE judged_at IS NULL;

-- Every fact that a measure looked at, as it was: the columns of measures.candidate.
CREATE TABLE evaluation_facts (
    freeze_id bigint NOT NULL,
    partner_id bigint NOT NULL,
    id bigint GENERATED ALWAYS AS IDENTITY (CACHE 1000),
    measure text NOT NULL,
    kind text NOT NULL,
    evidence_id bigint NOT NULL,
    reference text NOT NULL,
    label text NOT NULL,
    day date,
    affiliate text,
    consents text[],
    trait text,
    group_key text,
    score numeric,
    amount numeric,
    currency text,
    per_euro numeric,
    rate_on date,
    reason text,
    reason_on date,
    reason_detail text,
    reason_by text,
    PRIMARY KEY (freeze_id, partner_id, id),
    FOREIGN KEY (freeze_id, partner_id) REFERENCES evaluation_subjects
);

-- Results are those of a freeze, with the partner's name as it was. The trace is kept as the text that its hash is of.
DROP INDEX evaluation_results_outcome;
ALTER TABLE evaluation_results
    DROP CONSTRAINT evaluation_results_are_found_once,
    ADD COLUMN freeze_id bigint NOT NULL REFERENCES evaluation_freezes,
    ADD COLUMN partner_name text NOT NULL,
    ALTER COLUMN trace TYPE text USING trace::text,
    ALTER COLUMN trace SET COMPRESSION lz4,
    ADD CONSTRAINT evaluation_results_are_found_once UNIQUE (freeze_id, partner_id, level);
CREATE INDEX evaluation_results_run_id ON evaluation_results (run_id);
CREATE INDEX evaluation_results_outcome ON evaluation_results (freeze_id, outcome, partner_name, id);
CREATE INDEX evaluation_results_partner_name ON evaluation_results (freeze_id, partner_name, id);

-- How far the work on a run is, told outside of its transactions.
CREATE TABLE evaluation_progress (
    run_id bigint PRIMARY KEY REFERENCES evaluation_runs,
    phase text NOT NULL CONSTRAINT evaluation_progress_phase_is_known CHECK (phase IN ('freeze', 'calculate')),
    done int NOT NULL,
    total int NOT NULL,
    began_at timestamptz NOT NULL,
    told_at timestamptz NOT NULL
);

-- Workers are woken by what they have to do.
CREATE FUNCTION app.wake_evaluators() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM pg_notify('evaluations', '');
    RETURN NULL;
END
$$;
CREATE TRIGGER evaluators_are_woken AFTER UPDATE OF freeze_asked_at, state ON evaluation_runs
    FOR EACH ROW WHEN (NEW.freeze_asked_at IS NOT NULL OR NEW.state = 'snapshot_taken')
    EXECUTE FUNCTION app.wake_evaluators();

-- The office's own hand freezes and judges. A partner sees its own rows of what has been published, and of a run no more than
-- what it was.
CREATE POLICY office_rows ON evaluation_runs TO partnerdesk_staff
    USING ((SELECT app.user_id()) = 0) WITH CHECK ((SELECT app.user_id()) = 0);
CREATE POLICY office_rows ON evaluation_results TO partnerdesk_staff
    USING ((SELECT app.user_id()) = 0) WITH CHECK ((SELECT app.user_id()) = 0);
REVOKE SELECT ON evaluation_runs FROM partnerdesk_partner;
GRANT SELECT (id, reference, kind, is_preview, cut_off, effective_on, program_version_id, state, freeze_id, applied_at)
    ON evaluation_runs TO partnerdesk_partner;
CALL app.secure('evaluation_freezes', 'id IN (SELECT freeze_id FROM evaluation_runs)', writers => 'app.user_id() = 0');
CALL app.secure('evaluation_subjects',
    'partner_id = (SELECT app.partner_id()) AND freeze_id IN (SELECT freeze_id FROM evaluation_runs)',
    writers => 'app.user_id() = 0', audited => false);
CALL app.append_only('evaluation_facts');
CALL app.secure('evaluation_facts',
    'partner_id = (SELECT app.partner_id()) AND freeze_id IN (SELECT freeze_id FROM evaluation_runs)', 'SELECT',
    'SELECT, INSERT', writers => 'app.user_id() = 0', audited => false);
CALL app.secure('evaluation_progress', writers => 'app.user_id() = 0', audited => false);
DROP POLICY partner_rows ON evaluation_results;
CREATE POLICY partner_rows ON evaluation_results FOR SELECT TO partnerdesk_partner
    USING (partner_id = (SELECT app.partner_id()) AND freeze_id IN (SELECT freeze_id FROM evaluation_runs));
