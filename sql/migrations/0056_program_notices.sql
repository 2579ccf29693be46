-- The notice of a change (R5): how long ahead is a value of the program, who was told is kept, and a withdrawal has its
-- reason and is told to the same people.

-- Longer may be set, shorter never.
ALTER TABLE program_settings ADD CONSTRAINT program_settings_notice_is_at_least_30_days CHECK (
    CASE WHEN key = 'program.changeNoticeDays' THEN (value #>> '{}')::numeric >= 30 ELSE true END);

ALTER TABLE program_change_notices ADD COLUMN notice_days integer NOT NULL DEFAULT 30
    CONSTRAINT program_change_notices_are_at_least_30_days_long CHECK (notice_days >= 30);
ALTER TABLE program_change_notices ALTER COLUMN notice_days DROP DEFAULT;
ALTER TABLE program_change_notices DROP CONSTRAINT program_changes_take_effect_30_days_after_notice,
    ADD CONSTRAINT program_changes_take_effect_after_their_notice CHECK (effective_on >= notified_on + notice_days);
COMMENT ON COLUMN program_change_notices.notice_days IS
    'Days of notice that the program set on the day of the notice; at least 30 (R5).';
COMMENT ON COLUMN program_change_notices.effective_on IS
    'Day on which the change takes effect, at least so many days after the notice.';

-- ---- who was told ----

CREATE TABLE program_change_recipients (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    notice_id bigint NOT NULL REFERENCES program_change_notices,
    partner_id bigint NOT NULL REFERENCES partners,
    name text,
    email text,
    CONSTRAINT program_change_recipients_have_name_and_address CHECK (num_nonnulls(name, email) IN (0, 2))
);
CREATE UNIQUE INDEX program_change_recipients_are_told_once
    ON program_change_recipients (notice_id, partner_id, lower(coalesce(email, '')));
CREATE INDEX program_change_recipients_partner_id ON program_change_recipients (partner_id);
COMMENT ON TABLE program_change_recipients IS
    'To whom a notice of a program change was mailed (R5, R149): the withdrawal goes to the same people.';
COMMENT ON COLUMN program_change_recipients.notice_id IS 'The notice.';
COMMENT ON COLUMN program_change_recipients.partner_id IS 'The partner that was told.';
COMMENT ON COLUMN program_change_recipients.name IS 'Whom; null: the partner had nobody to write to.';
COMMENT ON COLUMN program_change_recipients.email IS 'The address that was written to.';
CALL app.append_only('program_change_recipients');
CALL app.secure('program_change_recipients', 'partner_id = (SELECT app.partner_id())', staff_may => 'SELECT, INSERT',
    writers => 'app.has_role(''program_manager'')', audited => false);

-- The day of a change comes by itself: the office's own hand says so.
CREATE POLICY office_rows ON program_change_notices TO partnerdesk_staff
    USING ((SELECT app.user_id()) = 0) WITH CHECK ((SELECT app.user_id()) = 0 AND state = 'effective');

-- ---- withdrawn, and why ----

ALTER TABLE program_versions
    ADD COLUMN withdrawn_at timestamptz,
    ADD COLUMN withdrawn_by bigint REFERENCES users,
    ADD COLUMN withdrawal_reason text
        CONSTRAINT program_versions_are_withdrawn_with_a_reason CHECK (btrim(withdrawal_reason) <> '');
CREATE INDEX program_versions_withdrawn_by ON program_versions (withdrawn_by);
COMMENT ON COLUMN program_versions.withdrawn_at IS 'When it was withdrawn.';
COMMENT ON COLUMN program_versions.withdrawn_by IS 'Who withdrew it.';
COMMENT ON COLUMN program_versions.withdrawal_reason IS 'Why it was withdrawn; those who had the notice are told.';
ALTER TABLE program_versions DISABLE TRIGGER versions_go_by_their_steps;
UPDATE program_versions SET withdrawn_at = now(), withdrawal_reason = 'Not recorded' WHERE state = 'withdrawn';
ALTER TABLE program_versions ENABLE TRIGGER versions_go_by_their_steps;
ALTER TABLE program_versions ADD CONSTRAINT program_versions_withdrawn_have_time_and_reason CHECK (
    num_nonnulls(withdrawn_at, withdrawal_reason) = CASE state WHEN 'withdrawn' THEN 2 ELSE 0 END);

CREATE OR REPLACE FUNCTION app.keep_program_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    fixed text[] := ARRAY['state', 'effective', 'notice_on', 'activated_at', 'activated_by', 'withdrawn_at',
        'withdrawn_by', 'withdrawal_reason'];
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'draft' THEN
            RAISE EXCEPTION 'A version of the program begins as a draft.'
                USING ERRCODE = 'integrity_constraint_violation',
                    CONSTRAINT = 'program_versions_begin_as_draft', TABLE = TG_TABLE_NAME;
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'Program %, version % is kept: a version is withdrawn, never deleted.',
            OLD.program_year, OLD.number
            USING ERRCODE = 'integrity_constraint_violation',
                CONSTRAINT = 'program_versions_are_never_deleted', TABLE = TG_TABLE_NAME;
    END IF;
    IF OLD.state = 'draft' AND NEW.state IN ('draft', 'notified', 'active', 'withdrawn')
        OR to_jsonb(NEW) - fixed = to_jsonb(OLD) - fixed AND (CASE OLD.state
            WHEN 'notified' THEN NEW.state IN ('notified', 'active', 'withdrawn') AND NEW.effective = OLD.effective
                AND NEW.notice_on IS NOT DISTINCT FROM OLD.notice_on
            WHEN 'active' THEN NEW.state = 'superseded' AND NEW.effective <@ OLD.effective
                AND lower(NEW.effective) = lower(OLD.effective) AND upper(NEW.effective) < upper(OLD.effective)
                AND (NEW.notice_on, NEW.activated_at, NEW.activated_by)
                    IS NOT DISTINCT FROM (OLD.notice_on, OLD.activated_at, OLD.activated_by)
            ELSE NEW = OLD
        END)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'Program %, version % is %: it can no longer be changed.',
        OLD.program_year, OLD.number, replace(OLD.state, 'notified', 'announced')
        USING ERRCODE = 'integrity_constraint_violation',
            CONSTRAINT = 'program_versions_change_by_their_steps_only', TABLE = TG_TABLE_NAME;
END
$$;

-- Whoever was told of a change may read what became of it.
DROP POLICY drafts_are_internal ON program_versions;
CREATE POLICY drafts_are_internal ON program_versions AS RESTRICTIVE FOR SELECT TO partnerdesk_partner
    USING (state IN ('notified', 'active', 'superseded') OR state = 'withdrawn' AND notice_on IS NOT NULL);
