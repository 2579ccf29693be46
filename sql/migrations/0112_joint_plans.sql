-- Joint Business Plans (R82): one a partner and program year, agreed by both sides on a day each.
CREATE SEQUENCE joint_plan_numbers START 1;
CREATE TABLE joint_plans (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('JP-', nextval('joint_plan_numbers'))
        CONSTRAINT joint_plans_reference_is_used_once UNIQUE,
    partner_id bigint NOT NULL REFERENCES partners,
    program_year int NOT NULL CONSTRAINT joint_plans_year_is_sensible CHECK (program_year BETWEEN 2000 AND 2100),
    state text NOT NULL DEFAULT 'draft' CONSTRAINT joint_plans_state_is_known CHECK (state IN ('draft', 'proposed', 'agreed')),
    summary text NOT NULL DEFAULT '',
    currency text NOT NULL DEFAULT 'EUR' REFERENCES currencies,
    document_id bigint REFERENCES documents,
    started_at timestamptz NOT NULL,
    started_by bigint NOT NULL REFERENCES users,
    -- To propose is to agree for one's own side; the other side's day completes it.
    proposed_by_partner boolean,
    partner_agreed_on date,
    partner_agreed_by bigint REFERENCES users,
    vendor_agreed_on date,
    vendor_agreed_by bigint REFERENCES users,
    agreed_on date GENERATED ALWAYS AS (CASE WHEN partner_agreed_on IS NOT NULL AND vendor_agreed_on IS NOT NULL
        THEN greatest(partner_agreed_on, vendor_agreed_on) END) STORED,
    -- Before the end of its year, by a decision.
    closed_on date,
    close_reason text,
    closed_by bigint REFERENCES users,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT joint_plans_are_one_a_year UNIQUE (partner_id, program_year),
    CONSTRAINT joint_plans_are_agreed_by_two_people CHECK (partner_agreed_by <> vendor_agreed_by),
    CONSTRAINT joint_plans_are_agreed_by_somebody CHECK ((partner_agreed_on IS NULL) = (partner_agreed_by IS NULL)
        AND (vendor_agreed_on IS NULL) = (vendor_agreed_by IS NULL)),
    CONSTRAINT joint_plans_states_follow_who_agreed CHECK (num_nonnulls(partner_agreed_on, vendor_agreed_on)
        = CASE state WHEN 'draft' THEN 0 WHEN 'proposed' THEN 1 ELSE 2 END AND (state = 'draft') = (proposed_by_partner IS NULL)),
    CONSTRAINT joint_plans_close_once_agreed
        CHECK (num_nulls(closed_on, close_reason) IN (0, 2) AND (closed_on IS NULL OR state = 'agreed'))
);
CREATE INDEX joint_plans_currency ON joint_plans (currency);
CREATE INDEX joint_plans_document_id ON joint_plans (document_id);
CREATE INDEX joint_plans_started_by ON joint_plans (started_by);
CREATE INDEX joint_plans_partner_agreed_by ON joint_plans (partner_agreed_by);
CREATE INDEX joint_plans_vendor_agreed_by ON joint_plans (vendor_agreed_by);
CREATE INDEX joint_plans_closed_by ON joint_plans (closed_by);
CREATE INDEX joint_plans_program_year ON joint_plans (program_year, id);

CREATE TABLE joint_plan_goals (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_id bigint NOT NULL REFERENCES joint_plans,
    measure text NOT NULL CONSTRAINT joint_plan_goals_measure_is_known
        CHECK (measure IN ('pipeline', 'arr', 'certifications', 'marketing')),
    target numeric NOT NULL CONSTRAINT joint_plan_goals_are_above_nothing CHECK (target > 0),
    how text NOT NULL DEFAULT '',
    CONSTRAINT joint_plan_goals_are_one_a_measure UNIQUE (plan_id, measure)
);

-- What one side has proposed stays as the other reads it.
CREATE FUNCTION app.keep_proposed_goals() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM joint_plans WHERE id IN (NEW.plan_id, OLD.plan_id) AND state <> 'draft') THEN
        RAISE EXCEPTION 'The goals of a plan change only while it is a draft.'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'joint_plan_goals_stay_once_proposed';
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER goals_stay BEFORE INSERT OR UPDATE OR DELETE ON joint_plan_goals
    FOR EACH ROW EXECUTE FUNCTION app.keep_proposed_goals();

CREATE TABLE joint_plan_events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_id bigint NOT NULL REFERENCES joint_plans,
    title text NOT NULL,
    reason text,
    at timestamptz NOT NULL,
    by_user bigint REFERENCES users,
    actor text NOT NULL
);
CREATE INDEX joint_plan_events_plan_id ON joint_plan_events (plan_id, id);
CREATE INDEX joint_plan_events_by_user ON joint_plan_events (by_user);

CALL app.secure('joint_plans', 'partner_id = (SELECT app.partner_id())', 'SELECT, INSERT',
    writers => 'app.has_role(''channel_manager'', ''program_manager'')');
GRANT UPDATE (state, summary, currency, document_id, proposed_by_partner, partner_agreed_on, partner_agreed_by, vendor_agreed_on,
    vendor_agreed_by, version) ON joint_plans TO partnerdesk_partner;
-- A partner never agrees in our name. What we have proposed it may give back, and that takes our side's day away.
CREATE FUNCTION app.agree_for_own_side() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF session_user = 'partnerdesk_partner' AND NEW.vendor_agreed_on IS NOT NULL
        AND (TG_OP = 'INSERT' OR NEW.vendor_agreed_on IS DISTINCT FROM OLD.vendor_agreed_on
            OR NEW.vendor_agreed_by IS DISTINCT FROM OLD.vendor_agreed_by) THEN
        RAISE EXCEPTION 'A partner agrees for its own side alone.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER own_side_agrees BEFORE INSERT OR UPDATE ON joint_plans FOR EACH ROW EXECUTE FUNCTION app.agree_for_own_side();
CALL app.secure('joint_plan_goals', 'plan_id IN (SELECT id FROM joint_plans)', 'SELECT, INSERT, DELETE',
    'SELECT, INSERT, DELETE', 'app.has_role(''channel_manager'', ''program_manager'')');
CALL app.append_only('joint_plan_events');
CALL app.secure('joint_plan_events', 'plan_id IN (SELECT id FROM joint_plans)', 'SELECT, INSERT', 'SELECT, INSERT', audited => false);
GRANT USAGE ON SEQUENCE joint_plan_numbers TO partnerdesk_staff, partnerdesk_partner;
