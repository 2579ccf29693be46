-- Opportunities, their registration by partners (R102–R107, SM5), co-sell by invitation, and contributions (SM6).

CREATE SEQUENCE customer_numbers START 1;
CREATE TABLE customers (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('C-', nextval('customer_numbers'))
        CONSTRAINT customers_reference_is_used_once UNIQUE,
    legal_name text NOT NULL CONSTRAINT customers_have_a_legal_name CHECK (btrim(legal_name) <> ''),
    name_key text NOT NULL,
    country text NOT NULL REFERENCES countries,
    domain text,
    registration_number text,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    recorded_by bigint REFERENCES users
);
CREATE INDEX customers_name_key ON customers (country, name_key);
CREATE INDEX customers_name_is_near ON customers USING gin (name_key gin_trgm_ops);
CREATE INDEX customers_domain ON customers (domain);
CREATE INDEX customers_registration ON customers (country, app.registration_key(registration_number, country));
CREATE INDEX customers_recorded_by ON customers (recorded_by);
COMMENT ON TABLE customers IS 'Companies that buy or may buy: prospects and end customers.';

CREATE SEQUENCE opportunity_numbers START 1;
CREATE TABLE opportunities (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('OP-', nextval('opportunity_numbers'))
        CONSTRAINT opportunities_reference_is_used_once UNIQUE,
    customer_id bigint NOT NULL REFERENCES customers,
    need text NOT NULL CONSTRAINT opportunities_are_about_a_need CHECK (btrim(need) <> ''),
    -- Who knew of it first. Ours are entered or imported; a partner's are made by the approval of its registration.
    origin text NOT NULL CONSTRAINT opportunities_origin_is_known CHECK (origin IN ('vendor', 'partner')),
    source text NOT NULL CONSTRAINT opportunities_source_is_known CHECK (source IN ('entered', 'imported', 'registration', 'demo')),
    -- The key of our sales system, where it came from there.
    external_key text CONSTRAINT opportunities_external_key_is_used_once UNIQUE,
    known_since timestamptz NOT NULL,
    account_executive text,
    motion text CONSTRAINT opportunities_motion_is_known CHECK (motion IN ('sell_with', 'sell_thru', 'msp', 'isv')),
    value numeric CONSTRAINT opportunities_value_is_not_negative CHECK (value >= 0),
    currency text REFERENCES currencies,
    expected_close date,
    stage int NOT NULL DEFAULT 0 CONSTRAINT opportunities_stage_is_a_percentage CHECK (stage BETWEEN 0 AND 100),
    -- The first day at 25 per cent or more; later regression does not undo it (A7). Kept by trigger.
    counting_since date,
    outcome text NOT NULL DEFAULT 'open' CONSTRAINT opportunities_outcome_is_known CHECK (outcome IN ('open', 'won', 'lost')),
    closed_on date,
    -- The server's time of the close, against which contributions are judged (A45).
    closed_at timestamptz,
    closed_by bigint REFERENCES users,
    loss_reason text,
    -- New licence ARR of what was won (R83), in the opportunity's currency.
    new_arr numeric CONSTRAINT opportunities_arr_is_not_negative CHECK (new_arr >= 0),
    version int NOT NULL DEFAULT 1,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    recorded_by bigint REFERENCES users,
    CONSTRAINT opportunities_value_has_a_currency CHECK (value IS NULL OR currency IS NOT NULL),
    CONSTRAINT opportunities_are_closed_on_a_day CHECK ((outcome = 'open') = (closed_on IS NULL)),
    CONSTRAINT opportunities_are_closed_at_an_instant CHECK ((outcome = 'open') = (closed_at IS NULL))
);
CREATE INDEX opportunities_customer_id ON opportunities (customer_id);
CREATE INDEX opportunities_currency ON opportunities (currency);
CREATE INDEX opportunities_closed_by ON opportunities (closed_by);
CREATE INDEX opportunities_recorded_by ON opportunities (recorded_by);
CREATE INDEX opportunities_known_since ON opportunities (known_since, id);
CREATE INDEX opportunities_outcome ON opportunities (outcome, known_since, id);

CREATE TABLE opportunity_stages (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    opportunity_id bigint NOT NULL REFERENCES opportunities,
    stage int NOT NULL CONSTRAINT opportunity_stages_are_percentages CHECK (stage BETWEEN 0 AND 100),
    reached_on date NOT NULL,
    source text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by bigint REFERENCES users
);
CREATE INDEX opportunity_stages_opportunity_id ON opportunity_stages (opportunity_id, reached_on, id);
CREATE INDEX opportunity_stages_recorded_by ON opportunity_stages (recorded_by);

CREATE FUNCTION app.project_stage() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE opportunities SET
        stage = (SELECT stage FROM opportunity_stages WHERE opportunity_id = opportunities.id ORDER BY reached_on DESC, id DESC LIMIT 1),
        counting_since = least(
            (SELECT min(reached_on) FROM opportunity_stages WHERE opportunity_id = opportunities.id AND stage >= 25),
            CASE WHEN outcome = 'won' THEN closed_on END)
    WHERE id = NEW.opportunity_id;
    RETURN NULL;
END
$$;
CREATE TRIGGER current_stage AFTER INSERT ON opportunity_stages FOR EACH ROW WHEN (NOT app.is_bulk())
    EXECUTE FUNCTION app.project_stage();

-- What a reviewer asks to find out whether something is an opportunity: it stands in for the Discovery Qualification Guide
-- (R103). A question is never rewritten: it ends, and another begins.
CREATE TABLE qualification_questions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    position int NOT NULL,
    question text NOT NULL CONSTRAINT qualification_questions_ask_something CHECK (btrim(question) <> ''),
    hint text NOT NULL DEFAULT '',
    is_required boolean NOT NULL,
    valid daterange NOT NULL DEFAULT daterange(NULL, NULL),
    recorded_at timestamptz NOT NULL DEFAULT now(),
    recorded_by bigint REFERENCES users
);
CREATE INDEX qualification_questions_recorded_by ON qualification_questions (recorded_by);
INSERT INTO qualification_questions (position, question, hint, is_required) VALUES
    (10, 'What problem does the prospect want to solve?', 'In the words of the prospect, where you can.', true),
    (20, 'Who decides, and who pays?', 'Names and positions, as far as you know them.', true),
    (30, 'Is there a budget, and for which year?', '', true),
    (40, 'When does it have to be running, and why then?', '', true),
    (50, 'What else does the prospect look at?', 'Other products, building it by hand, doing nothing.', false),
    (60, 'What have you done with the prospect so far?', 'Meetings, demos, work that you did for it before.', true);

CREATE SEQUENCE registration_numbers START 1;
CREATE TABLE opportunity_registrations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('OR-', nextval('registration_numbers'))
        CONSTRAINT opportunity_registrations_reference_is_used_once UNIQUE,
    partner_id bigint NOT NULL REFERENCES partners,
    origin text NOT NULL DEFAULT 'partner_sourced' CONSTRAINT opportunity_registrations_origin_is_known
        CHECK (origin IN ('partner_sourced', 'vendor_referred')),
    state text NOT NULL DEFAULT 'draft' CONSTRAINT opportunity_registrations_state_is_known CHECK (state IN (
        'draft', 'submitted', 'under_review', 'returned', 'approved', 'rejected', 'withdrawn', 'expired', 'cancelled', 'won',
        'lost')),
    -- What the partner wrote.
    prospect_name text NOT NULL DEFAULT '',
    prospect_name_key text NOT NULL DEFAULT '',
    prospect_country text REFERENCES countries,
    prospect_domain text,
    prospect_number text,
    contact_name text NOT NULL DEFAULT '',
    contact_title text NOT NULL DEFAULT '',
    contact_email text NOT NULL DEFAULT '',
    contact_phone text NOT NULL DEFAULT '',
    need text NOT NULL DEFAULT '',
    motion text CONSTRAINT opportunity_registrations_motion_is_known CHECK (motion IN ('sell_with', 'sell_thru', 'msp', 'isv')),
    motion_reason text NOT NULL DEFAULT '',
    value numeric CONSTRAINT opportunity_registrations_value_is_not_negative CHECK (value >= 0),
    currency text REFERENCES currencies,
    expected_close date,
    -- The server's times (R150): the first submission says who was first, the latest one when the term began.
    created_at timestamptz NOT NULL,
    created_by bigint NOT NULL REFERENCES users,
    submitted_at timestamptz,
    resubmitted_at timestamptz,
    submitted_by bigint REFERENCES users,
    -- Five business days after the latest submission, and after the first one (R104).
    due_on date,
    first_due_on date,
    reviewer_id bigint REFERENCES users,
    is_qualified boolean,
    decided_at timestamptz,
    decided_by bigint REFERENCES users,
    rejection_reason text,
    decision_note text NOT NULL DEFAULT '',
    opportunity_id bigint REFERENCES opportunities,
    approved_on date,
    expires_on date,
    extensions int NOT NULL DEFAULT 0,
    ended_on date,
    end_reason text,
    dispute_state text CONSTRAINT opportunity_registrations_dispute_is_known
        CHECK (dispute_state IN ('raised', 'in_review', 'upheld', 'dismissed')),
    copied_from_id bigint REFERENCES opportunity_registrations,
    version int NOT NULL DEFAULT 1,
    -- What a queue is sorted by: the day on which we owe an answer, and the end of what is approved. Never null.
    waits_until date NOT NULL GENERATED ALWAYS AS (coalesce(
        CASE WHEN state IN ('submitted', 'under_review', 'returned') THEN due_on END, 'infinity'::date)) STORED,
    valid_until date NOT NULL GENERATED ALWAYS AS (coalesce(
        CASE WHEN state = 'approved' THEN expires_on END, 'infinity'::date)) STORED,
    first_submitted timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(submitted_at, 'infinity'::timestamptz)) STORED,
    CONSTRAINT opportunity_registrations_are_submitted_at_a_time CHECK (
        state IN ('draft', 'withdrawn') OR origin = 'vendor_referred' OR num_nulls(submitted_at, resubmitted_at, due_on) = 0),
    CONSTRAINT opportunity_registrations_keep_the_first_time CHECK (submitted_at <= resubmitted_at),
    CONSTRAINT opportunity_registrations_are_approved_with_a_term CHECK (
        state NOT IN ('approved', 'expired', 'cancelled', 'won', 'lost')
        OR num_nulls(opportunity_id, approved_on, expires_on) = 0),
    CONSTRAINT opportunity_registrations_are_rejected_with_a_reason CHECK (state <> 'rejected' OR rejection_reason IS NOT NULL),
    CONSTRAINT opportunity_registrations_value_has_a_currency CHECK (value IS NULL OR currency IS NOT NULL)
);
-- At most one approved registration an opportunity; those who sell with us by invitation stand beside it (A43).
CREATE UNIQUE INDEX opportunities_have_one_approved_registration ON opportunity_registrations (opportunity_id)
    WHERE origin = 'partner_sourced' AND state IN ('approved', 'won');
CREATE UNIQUE INDEX opportunities_are_shared_once_with_a_partner ON opportunity_registrations (opportunity_id, partner_id)
    WHERE state IN ('approved', 'won');
CREATE INDEX opportunity_registrations_partner ON opportunity_registrations (partner_id, first_submitted, id);
CREATE INDEX opportunity_registrations_queue ON opportunity_registrations (state, waits_until, id);
CREATE INDEX opportunity_registrations_waits_until ON opportunity_registrations (waits_until, id);
CREATE INDEX opportunity_registrations_valid_until ON opportunity_registrations (valid_until, id);
CREATE INDEX opportunity_registrations_first_submitted ON opportunity_registrations (first_submitted, id);
CREATE INDEX opportunity_registrations_prospect ON opportunity_registrations (prospect_name, id);
CREATE INDEX opportunity_registrations_name_key ON opportunity_registrations (prospect_country, prospect_name_key);
CREATE INDEX opportunity_registrations_name_is_near ON opportunity_registrations USING gin (prospect_name_key gin_trgm_ops);
CREATE INDEX opportunity_registrations_domain ON opportunity_registrations (prospect_domain);
CREATE INDEX opportunity_registrations_number ON opportunity_registrations
    (prospect_country, app.registration_key(prospect_number, prospect_country));
CREATE INDEX opportunity_registrations_currency ON opportunity_registrations (currency);
CREATE INDEX opportunity_registrations_created_by ON opportunity_registrations (created_by);
CREATE INDEX opportunity_registrations_submitted_by ON opportunity_registrations (submitted_by);
CREATE INDEX opportunity_registrations_reviewer_id ON opportunity_registrations (reviewer_id, waits_until);
CREATE INDEX opportunity_registrations_decided_by ON opportunity_registrations (decided_by);
CREATE INDEX opportunity_registrations_opportunity_id ON opportunity_registrations (opportunity_id);
CREATE INDEX opportunity_registrations_copied_from_id ON opportunity_registrations (copied_from_id);
CREATE INDEX opportunity_registrations_disputed ON opportunity_registrations (id) WHERE dispute_state IN ('raised', 'in_review');

-- Who is approved keeps others away from the same company: each of its keys (see Prospect.keys) is claimed once for a need.
-- `need` is empty for the first, and the registration's own reference where a reviewer found that it is about another need.
CREATE TABLE registration_claims (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registration_id bigint NOT NULL REFERENCES opportunity_registrations,
    key text NOT NULL,
    need text NOT NULL DEFAULT '',
    released_at timestamptz
);
CREATE UNIQUE INDEX opportunities_are_claimed_once ON registration_claims (key, need) WHERE released_at IS NULL;
CREATE INDEX registration_claims_registration_id ON registration_claims (registration_id);

CREATE TABLE registration_answers (
    registration_id bigint NOT NULL REFERENCES opportunity_registrations,
    question_id bigint NOT NULL REFERENCES qualification_questions,
    answer text NOT NULL,
    PRIMARY KEY (registration_id, question_id)
);
CREATE INDEX registration_answers_question_id ON registration_answers (question_id);

CREATE TABLE registration_questions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registration_id bigint NOT NULL REFERENCES opportunity_registrations,
    question text NOT NULL CONSTRAINT registration_questions_ask_something CHECK (btrim(question) <> ''),
    fields text[] NOT NULL CONSTRAINT registration_questions_open_a_field CHECK (
        cardinality(fields) > 0 AND fields <@ ARRAY[
            'prospect_name', 'prospect_country', 'prospect_domain', 'prospect_number', 'contact', 'need', 'value',
            'expected_close', 'motion', 'qualification']),
    asked_at timestamptz NOT NULL,
    asked_by bigint NOT NULL REFERENCES users,
    answered_at timestamptz,
    answered_by bigint REFERENCES users,
    answer text
);
CREATE UNIQUE INDEX registration_questions_are_open_once ON registration_questions (registration_id) WHERE answered_at IS NULL;
CREATE INDEX registration_questions_registration_id ON registration_questions (registration_id);
CREATE INDEX registration_questions_asked_by ON registration_questions (asked_by);
CREATE INDEX registration_questions_answered_by ON registration_questions (answered_by);

CREATE TABLE registration_transitions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registration_id bigint NOT NULL REFERENCES opportunity_registrations,
    from_state text,
    to_state text NOT NULL,
    at timestamptz NOT NULL,
    by_user bigint REFERENCES users,
    actor text NOT NULL,
    reason text
);
CREATE INDEX registration_transitions_registration_id ON registration_transitions (registration_id, id);
CREATE INDEX registration_transitions_by_user ON registration_transitions (by_user);

-- Who looked at what may be the same, when, and what they said of it (A44). The latest word on a pair counts.
CREATE TABLE registration_judgements (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registration_id bigint NOT NULL REFERENCES opportunity_registrations,
    other_registration_id bigint REFERENCES opportunity_registrations,
    opportunity_id bigint REFERENCES opportunities,
    matched text[] NOT NULL,
    is_same_need boolean NOT NULL,
    reason text NOT NULL DEFAULT '',
    judged_at timestamptz NOT NULL,
    judged_by bigint NOT NULL REFERENCES users,
    CONSTRAINT registration_judgements_are_about_one CHECK (num_nonnulls(other_registration_id, opportunity_id) = 1)
);
CREATE INDEX registration_judgements_registration_id ON registration_judgements (registration_id, id);
CREATE INDEX registration_judgements_other_registration_id ON registration_judgements (other_registration_id);
CREATE INDEX registration_judgements_opportunity_id ON registration_judgements (opportunity_id);
CREATE INDEX registration_judgements_judged_by ON registration_judgements (judged_by);

-- R96, R102, R103 as they stood when the registration was decided.
CREATE TABLE registration_checks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registration_id bigint NOT NULL REFERENCES opportunity_registrations,
    rule text NOT NULL,
    sentence text NOT NULL,
    needed text NOT NULL,
    found text NOT NULL,
    verdict text NOT NULL CONSTRAINT registration_checks_verdict_is_known CHECK (verdict IN ('met', 'missed', 'advice')),
    judged_at timestamptz NOT NULL,
    judged_by bigint NOT NULL REFERENCES users
);
CREATE INDEX registration_checks_registration_id ON registration_checks (registration_id);
CREATE INDEX registration_checks_judged_by ON registration_checks (judged_by);

CREATE TABLE registration_comments (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registration_id bigint NOT NULL REFERENCES opportunity_registrations,
    audience text NOT NULL CONSTRAINT registration_comments_audience_is_known CHECK (audience IN ('shared', 'internal')),
    text text NOT NULL CONSTRAINT registration_comments_say_something CHECK (btrim(text) <> ''),
    at timestamptz NOT NULL,
    by_user bigint NOT NULL REFERENCES users,
    author text NOT NULL
);
CREATE INDEX registration_comments_registration_id ON registration_comments (registration_id, id);
CREATE INDEX registration_comments_by_user ON registration_comments (by_user);

CREATE TABLE registration_extensions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registration_id bigint NOT NULL REFERENCES opportunity_registrations,
    number int NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    reason text NOT NULL CONSTRAINT registration_extensions_have_a_reason CHECK (btrim(reason) <> ''),
    granted_at timestamptz NOT NULL,
    granted_by bigint NOT NULL REFERENCES users,
    CONSTRAINT registration_extensions_are_numbered UNIQUE (registration_id, number),
    CONSTRAINT registration_extensions_go_forward CHECK (to_day > from_day)
);
CREATE INDEX registration_extensions_granted_by ON registration_extensions (granted_by);

CREATE TABLE registration_disputes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registration_id bigint NOT NULL REFERENCES opportunity_registrations,
    state text NOT NULL DEFAULT 'raised' CONSTRAINT registration_disputes_state_is_known
        CHECK (state IN ('raised', 'in_review', 'upheld', 'dismissed')),
    reason text NOT NULL CONSTRAINT registration_disputes_have_a_reason CHECK (btrim(reason) <> ''),
    raised_at timestamptz NOT NULL,
    raised_by bigint NOT NULL REFERENCES users,
    reviewer_id bigint REFERENCES users,
    decided_at timestamptz,
    decided_by bigint REFERENCES users,
    decision_reason text
);
CREATE UNIQUE INDEX registration_disputes_are_open_once ON registration_disputes (registration_id)
    WHERE state IN ('raised', 'in_review');
CREATE INDEX registration_disputes_registration_id ON registration_disputes (registration_id);
CREATE INDEX registration_disputes_raised_by ON registration_disputes (raised_by);
CREATE INDEX registration_disputes_reviewer_id ON registration_disputes (reviewer_id);
CREATE INDEX registration_disputes_decided_by ON registration_disputes (decided_by);

-- Reminders that were sent, so that nobody is reminded twice.
CREATE TABLE registration_reminders (
    registration_id bigint NOT NULL REFERENCES opportunity_registrations,
    kind text NOT NULL CONSTRAINT registration_reminders_kind_is_known
        CHECK (kind IN ('overdue', 'expires_30', 'expires_14', 'expires_3', 'no_contribution')),
    about date NOT NULL,
    sent_at timestamptz NOT NULL,
    PRIMARY KEY (registration_id, kind, about)
);

CREATE SEQUENCE cosell_numbers START 1;
CREATE TABLE cosell_invitations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('CI-', nextval('cosell_numbers'))
        CONSTRAINT cosell_invitations_reference_is_used_once UNIQUE,
    opportunity_id bigint NOT NULL REFERENCES opportunities,
    partner_id bigint NOT NULL REFERENCES partners,
    state text NOT NULL DEFAULT 'invited' CONSTRAINT cosell_invitations_state_is_known
        CHECK (state IN ('invited', 'accepted', 'declined', 'lapsed', 'revoked')),
    -- All that the partner sees before it accepts.
    country text NOT NULL REFERENCES countries,
    industry text NOT NULL DEFAULT '',
    outline text NOT NULL CONSTRAINT cosell_invitations_have_an_outline CHECK (btrim(outline) <> ''),
    asked_for text NOT NULL DEFAULT '',
    answer_by date NOT NULL,
    -- The channel manager's reason where the customer is outside the territory (A6).
    outside_territory_reason text,
    invited_at timestamptz NOT NULL,
    invited_by bigint NOT NULL REFERENCES users,
    answered_at timestamptz,
    answered_by bigint REFERENCES users,
    answer_reason text,
    registration_id bigint REFERENCES opportunity_registrations,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT cosell_invitations_are_accepted_with_a_registration CHECK ((state = 'accepted') = (registration_id IS NOT NULL))
);
CREATE UNIQUE INDEX cosell_invitations_are_open_once ON cosell_invitations (opportunity_id, partner_id)
    WHERE state IN ('invited', 'accepted');
CREATE INDEX cosell_invitations_opportunity_id ON cosell_invitations (opportunity_id);
CREATE INDEX cosell_invitations_partner_id ON cosell_invitations (partner_id, state, answer_by);
CREATE INDEX cosell_invitations_country ON cosell_invitations (country);
CREATE INDEX cosell_invitations_invited_by ON cosell_invitations (invited_by);
CREATE INDEX cosell_invitations_answered_by ON cosell_invitations (answered_by);
CREATE INDEX cosell_invitations_registration_id ON cosell_invitations (registration_id);
CREATE INDEX cosell_invitations_lapse ON cosell_invitations (answer_by) WHERE state = 'invited';

CREATE TABLE contributions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registration_id bigint NOT NULL REFERENCES opportunity_registrations,
    kind text NOT NULL CONSTRAINT contributions_kind_is_known
        CHECK (kind IN ('presentation', 'demo', 'workshop', 'introduction', 'reference_call', 'tender')),
    state text NOT NULL DEFAULT 'draft' CONSTRAINT contributions_state_is_known
        CHECK (state IN ('draft', 'submitted', 'verified', 'queried', 'rejected', 'locked', 'void')),
    happened_on date,
    summary text NOT NULL DEFAULT '',
    scope text NOT NULL DEFAULT '',
    duration text NOT NULL DEFAULT '',
    audience text NOT NULL DEFAULT '',
    outcome text NOT NULL DEFAULT '',
    customer_people text NOT NULL DEFAULT '',
    partner_people text NOT NULL DEFAULT '',
    document_id bigint REFERENCES documents,
    created_at timestamptz NOT NULL,
    created_by bigint NOT NULL REFERENCES users,
    -- The server's time of the first submission (R150); an answer to a query does not move it.
    entered_at timestamptz,
    query text,
    answer text,
    rejection_reason text,
    was_rejected boolean NOT NULL DEFAULT false,
    reviewed_at timestamptz,
    reviewed_by bigint REFERENCES users,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT contributions_are_entered_at_a_time CHECK (state IN ('draft', 'void') OR entered_at IS NOT NULL)
);
CREATE INDEX contributions_registration_id ON contributions (registration_id, id);
CREATE INDEX contributions_review ON contributions (state, entered_at, id);
CREATE INDEX contributions_document_id ON contributions (document_id);
CREATE INDEX contributions_created_by ON contributions (created_by);
CREATE INDEX contributions_reviewed_by ON contributions (reviewed_by);

CREATE TABLE contribution_transitions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contribution_id bigint NOT NULL REFERENCES contributions,
    from_state text,
    to_state text NOT NULL,
    at timestamptz NOT NULL,
    by_user bigint REFERENCES users,
    actor text NOT NULL,
    reason text
);
CREATE INDEX contribution_transitions_contribution_id ON contribution_transitions (contribution_id, id);
CREATE INDEX contribution_transitions_by_user ON contribution_transitions (by_user);

-- R111, R125, A45: nothing is entered once the opportunity has closed, whatever the application says. The opportunity's
-- row is locked, so that a close and a contribution of the same moment come one after the other.
CREATE FUNCTION app.keep_contribution_times() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    closed timestamptz;
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.entered_at IS NOT NULL AND NEW.entered_at IS DISTINCT FROM OLD.entered_at THEN
        RAISE EXCEPTION 'The time at which a contribution was entered stays.'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'contributions_keep_their_time', TABLE = 'contributions';
    END IF;
    IF NEW.state = 'submitted' AND (TG_OP = 'INSERT' OR OLD.state <> 'submitted') THEN
        SELECT opportunities.closed_at INTO closed
        FROM opportunity_registrations JOIN opportunities ON opportunities.id = opportunity_id
        WHERE opportunity_registrations.id = NEW.registration_id FOR SHARE OF opportunities;
        IF closed IS NOT NULL AND closed <= coalesce(NEW.entered_at, now()) THEN
            RAISE EXCEPTION 'The opportunity closed at %.', closed
                USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'contributions_are_entered_before_the_close',
                TABLE = 'contributions';
        END IF;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER times_stay BEFORE INSERT OR UPDATE ON contributions FOR EACH ROW WHEN (NOT app.is_bulk())
    EXECUTE FUNCTION app.keep_contribution_times();

-- R150: the times of a registration are the server's, and stay.
CREATE FUNCTION app.keep_registration_times() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.submitted_at IS NOT NULL AND NEW.submitted_at IS DISTINCT FROM OLD.submitted_at
        OR OLD.approved_on IS NOT NULL AND NEW.approved_on IS DISTINCT FROM OLD.approved_on
        OR NEW.partner_id <> OLD.partner_id AND session_user IN ('partnerdesk_partner', 'partnerdesk_auditor')
    THEN
        RAISE EXCEPTION 'What registration % says of its times stays.', OLD.reference
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'opportunity_registrations_keep_their_times',
            TABLE = 'opportunity_registrations';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER times_stay BEFORE UPDATE ON opportunity_registrations FOR EACH ROW EXECUTE FUNCTION app.keep_registration_times();

-- ---- who may see what ----

-- A partner sees its own registrations, and of opportunities and customers those that it was let into.
CALL app.secure('opportunity_registrations', 'partner_id = (SELECT app.partner_id())', 'SELECT, INSERT, UPDATE');
CALL app.secure('opportunities', 'id IN (SELECT opportunity_id FROM opportunity_registrations)');
CALL app.secure('customers', 'id IN (SELECT customer_id FROM opportunities)');
CALL app.append_only('opportunity_stages');
CALL app.secure('opportunity_stages', 'opportunity_id IN (SELECT id FROM opportunities)', staff_may => 'SELECT, INSERT');
CALL app.publish('qualification_questions', 'app.has_role(''program_manager'', ''deal_reviewer'')');
CALL app.secure('registration_claims');
CALL app.secure('registration_answers', 'registration_id IN (SELECT id FROM opportunity_registrations)',
    'SELECT, INSERT, UPDATE, DELETE', 'SELECT, INSERT, UPDATE, DELETE');
CALL app.secure('registration_questions', 'registration_id IN (SELECT id FROM opportunity_registrations)', 'SELECT, UPDATE');
CALL app.append_only('registration_transitions');
CALL app.secure('registration_transitions', 'registration_id IN (SELECT id FROM opportunity_registrations)', 'SELECT, INSERT',
    'SELECT, INSERT', audited => false);
CALL app.append_only('registration_judgements');
CALL app.secure('registration_judgements', staff_may => 'SELECT, INSERT', audited => false);
CALL app.append_only('registration_checks');
CALL app.secure('registration_checks', staff_may => 'SELECT, INSERT', audited => false);
CALL app.append_only('registration_comments');
CALL app.secure('registration_comments',
    'audience = ''shared'' AND registration_id IN (SELECT id FROM opportunity_registrations)', 'SELECT, INSERT', 'SELECT, INSERT',
    audited => false);
CALL app.append_only('registration_extensions');
CALL app.secure('registration_extensions', 'registration_id IN (SELECT id FROM opportunity_registrations)',
    staff_may => 'SELECT, INSERT', audited => false);
CALL app.secure('registration_disputes', 'registration_id IN (SELECT id FROM opportunity_registrations)', 'SELECT, INSERT');
CALL app.secure('registration_reminders', staff_may => 'SELECT, INSERT');
CALL app.secure('cosell_invitations', 'partner_id = (SELECT app.partner_id())', 'SELECT, UPDATE');
CALL app.secure('contributions', 'registration_id IN (SELECT id FROM opportunity_registrations)', 'SELECT, INSERT, UPDATE');
CALL app.append_only('contribution_transitions');
CALL app.secure('contribution_transitions', 'contribution_id IN (SELECT id FROM contributions)', 'SELECT, INSERT',
    'SELECT, INSERT', audited => false);
GRANT USAGE ON SEQUENCE customer_numbers, opportunity_numbers, cosell_numbers TO partnerdesk_staff;
GRANT USAGE ON SEQUENCE registration_numbers TO partnerdesk_staff, partnerdesk_partner;

-- What a partner may never write of its own: who was first, what was decided, until when.
REVOKE INSERT, UPDATE ON opportunity_registrations FROM partnerdesk_partner;
GRANT INSERT (partner_id, prospect_name, prospect_name_key, prospect_country, prospect_domain, prospect_number,
        contact_name, contact_title, contact_email, contact_phone, need, motion, motion_reason, value, currency, expected_close,
        created_at, created_by, copied_from_id),
    UPDATE (state, prospect_name, prospect_name_key, prospect_country, prospect_domain, prospect_number, contact_name,
        contact_title, contact_email, contact_phone, need, motion, motion_reason, value, currency, expected_close, submitted_at,
        resubmitted_at, submitted_by, due_on, first_due_on, dispute_state, version)
    ON opportunity_registrations TO partnerdesk_partner;

-- ... and by which steps. The rules say the same; here the database does, whoever asks.
CREATE FUNCTION app.keep_partners_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF session_user = 'partnerdesk_partner' AND NEW.state IS DISTINCT FROM OLD.state AND (OLD.state, NEW.state) NOT IN (
        ('draft', 'submitted'), ('returned', 'submitted'), ('draft', 'withdrawn'), ('submitted', 'withdrawn'),
        ('under_review', 'withdrawn'), ('returned', 'withdrawn'))
    OR session_user = 'partnerdesk_partner' AND OLD.state NOT IN ('draft', 'returned')
        AND (NEW.prospect_name, NEW.prospect_country, NEW.prospect_domain, NEW.prospect_number, NEW.need, NEW.value, NEW.currency,
            NEW.expected_close, NEW.motion)
        IS DISTINCT FROM (OLD.prospect_name, OLD.prospect_country, OLD.prospect_domain, OLD.prospect_number, OLD.need, OLD.value,
            OLD.currency, OLD.expected_close, OLD.motion)
    THEN
        RAISE EXCEPTION 'Registration % is not the partner''s to change now.', OLD.reference
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'opportunity_registrations_are_locked_in_review',
            TABLE = 'opportunity_registrations';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER partners_steps BEFORE UPDATE ON opportunity_registrations FOR EACH ROW EXECUTE FUNCTION app.keep_partners_steps();

-- A partner accepts an invitation: the one way in which it comes to an approved registration without our decision. Gives the
-- registration's number. What the rule decided is checked again here, since a partner may not write these columns.
CREATE FUNCTION app.accept_invitation(accepted bigint, at timestamptz, last_day date) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    invitation cosell_invitations;
    registration bigint;
BEGIN
    SELECT * INTO invitation FROM cosell_invitations
    WHERE id = accepted AND partner_id = app.partner_id() AND state = 'invited' AND answer_by >= app.today() FOR UPDATE;
    IF NOT FOUND OR EXISTS (SELECT FROM opportunities WHERE id = invitation.opportunity_id AND outcome <> 'open') THEN
        RAISE EXCEPTION 'The invitation can no longer be accepted.'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'cosell_invitations_are_answered_once',
            TABLE = 'cosell_invitations';
    END IF;
    INSERT INTO opportunity_registrations (
        partner_id, origin, state, prospect_name, prospect_name_key, prospect_country, prospect_domain, prospect_number, need,
        motion, value, currency, expected_close, created_at, created_by, submitted_at, resubmitted_at, decided_at, opportunity_id,
        approved_on, expires_on)
    SELECT invitation.partner_id, 'vendor_referred', 'approved', legal_name, name_key, country, domain, registration_number, need,
        coalesce(motion, 'sell_with'), value, currency, expected_close, at, app.user_id(), at, at, at, opportunities.id,
        app.today(), last_day
    FROM opportunities JOIN customers ON customers.id = customer_id WHERE opportunities.id = invitation.opportunity_id
    RETURNING id INTO registration;
    UPDATE cosell_invitations SET state = 'accepted', answered_at = at, answered_by = app.user_id(),
        registration_id = registration, version = version + 1
    WHERE id = accepted;
    RETURN registration;
END
$$;
GRANT EXECUTE ON FUNCTION app.accept_invitation TO partnerdesk_partner;
