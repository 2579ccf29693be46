-- People and their certificates (R85–R89, A11–A13): who works for which partner on which day, what each holds, and what nobody
-- has verified yet. Nothing is overwritten: a person who moves keeps every day that was.

-- Who keeps the catalogue of certificates and verifies what partners claim.
ALTER TABLE user_roles DROP CONSTRAINT user_roles_role_is_known, ADD CONSTRAINT user_roles_role_is_known CHECK (role IN (
    'channel_manager', 'program_manager', 'deal_reviewer', 'finance_analyst', 'legal', 'partner_success_manager', 'training_team',
    'auditor', 'system_administrator', 'partner_administrator', 'partner_member'));

-- The codes are those that requirements name in their parameters.
CREATE TABLE certificates (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL CONSTRAINT certificates_code_is_used_once UNIQUE
        CONSTRAINT certificates_code_is_plain CHECK (code ~ '^[a-z][a-z0-9_]*$'),
    position int NOT NULL DEFAULT 1000,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    recorded_by bigint REFERENCES users
);
CREATE INDEX certificates_recorded_by ON certificates (recorded_by);

-- What a certificate is, from a day on: its name, for how many months it is valid, what must be held before it, and which
-- others it may stand for (A12: only where the program's setting says so).
CREATE TABLE certificate_terms (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    certificate_id bigint NOT NULL REFERENCES certificates,
    name text NOT NULL CONSTRAINT certificate_terms_have_a_name CHECK (btrim(name) <> ''),
    track text NOT NULL CONSTRAINT certificate_terms_have_a_track CHECK (btrim(track) <> ''),
    level text NOT NULL CONSTRAINT certificate_terms_level_is_known CHECK (level IN ('associate', 'professional', 'expert')),
    months int CONSTRAINT certificate_terms_are_valid_for_a_while CHECK (months BETWEEN 1 AND 120),
    requires text[] NOT NULL DEFAULT '{}',
    stands_for text[] NOT NULL DEFAULT '{}',
    valid daterange NOT NULL CONSTRAINT certificate_terms_begin_on_a_day CHECK (NOT isempty(valid) AND lower(valid) IS NOT NULL),
    recorded_at timestamptz NOT NULL DEFAULT now(),
    recorded_by bigint REFERENCES users,
    CONSTRAINT certificates_have_one_set_of_terms_a_day EXCLUDE USING gist (certificate_id WITH =, valid WITH &&)
);
CREATE INDEX certificate_terms_recorded_by ON certificate_terms (recorded_by);

INSERT INTO certificates (code, position) VALUES
    ('associate_sales', 10), ('associate_pre_sales', 20), ('associate_developer', 30), ('associate_tech_lead', 40),
    ('professional_developer', 50), ('expert_developer', 60), ('professional_platform_ops_engineer', 70);
INSERT INTO certificate_terms (certificate_id, name, track, level, months, requires, stands_for, valid)
SELECT id, name, track, level, months, requires, stands_for, '[2018-01-01,)'
FROM certificates JOIN (VALUES
    ('associate_sales', 'Associate Sales', 'Sales', 'associate', NULL::int, '{}'::text[], '{}'::text[]),
    ('associate_pre_sales', 'Associate Pre-Sales', 'Sales', 'associate', NULL, '{}', '{}'),
    ('associate_developer', 'Associate Developer', 'Development', 'associate', NULL, '{}', '{}'),
    ('associate_tech_lead', 'Associate Tech Lead', 'Delivery', 'associate', NULL, '{}', '{}'),
    ('professional_developer', 'Professional Developer', 'Development', 'professional', NULL, '{associate_developer}', '{associate_developer}'),
    ('expert_developer', 'Expert Developer', 'Development', 'expert', NULL, '{professional_developer}',
        '{associate_developer,professional_developer}'),
    ('professional_platform_ops_engineer', 'Professional Platform Ops Engineer', 'Operations', 'professional', NULL, '{}', '{}')
) AS known (code, name, track, level, months, requires, stands_for) USING (code);

CREATE SEQUENCE person_numbers START 1;
CREATE TABLE people (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('PE-', nextval('person_numbers'))
        CONSTRAINT people_reference_is_used_once UNIQUE,
    name text NOT NULL CONSTRAINT people_have_a_name CHECK (btrim(name) <> ''),
    email text NOT NULL CONSTRAINT people_email_looks_like_one CHECK (email ~ '^[^@\s]+@[^@\s]+$' AND length(email) <= 254),
    -- The number of the person's account where examinations are taken.
    account text CONSTRAINT people_account_is_written CHECK (btrim(account) <> ''),
    country text NOT NULL REFERENCES countries,
    recorded_at timestamptz NOT NULL,
    recorded_by bigint REFERENCES users
);
CREATE UNIQUE INDEX people_are_recorded_once ON people (lower(email));
CREATE UNIQUE INDEX people_account_is_used_once ON people (lower(account));
CREATE INDEX people_country ON people (country);
CREATE INDEX people_recorded_by ON people (recorded_by);
CREATE INDEX people_name ON people (name, id);

-- For whom a person works: for one partner a day (A13).
CREATE TABLE person_employments (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id bigint NOT NULL REFERENCES people,
    partner_id bigint NOT NULL REFERENCES partners,
    valid daterange NOT NULL CONSTRAINT person_employments_begin_on_a_day CHECK (NOT isempty(valid) AND lower(valid) IS NOT NULL),
    recorded_at timestamptz NOT NULL,
    recorded_by bigint REFERENCES users,
    end_reason text,
    ended_by bigint REFERENCES users,
    CONSTRAINT person_employments_end_with_a_reason CHECK (upper_inf(valid) = (end_reason IS NULL)),
    CONSTRAINT people_work_for_one_partner_a_day EXCLUDE USING gist (person_id WITH =, valid WITH &&)
);
CREATE INDEX person_employments_partner_id ON person_employments (partner_id, person_id);
CREATE INDEX person_employments_recorded_by ON person_employments (recorded_by);
CREATE INDEX person_employments_ended_by ON person_employments (ended_by);

-- Who says that a person works for a partner, until we have decided. As it was typed: a partner learns nothing of people
-- whom another one employs.
CREATE SEQUENCE person_claim_numbers START 1;
CREATE TABLE person_claims (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('NH-', nextval('person_claim_numbers'))
        CONSTRAINT person_claims_reference_is_used_once UNIQUE,
    partner_id bigint NOT NULL REFERENCES partners,
    name text NOT NULL CONSTRAINT person_claims_have_a_name CHECK (btrim(name) <> ''),
    email text NOT NULL CONSTRAINT person_claims_email_looks_like_one CHECK (email ~ '^[^@\s]+@[^@\s]+$' AND length(email) <= 254),
    account text,
    country text NOT NULL REFERENCES countries,
    starts_on date NOT NULL,
    state text NOT NULL DEFAULT 'claimed' CONSTRAINT person_claims_state_is_known
        CHECK (state IN ('claimed', 'confirmed', 'refused', 'withdrawn')),
    claimed_at timestamptz NOT NULL,
    claimed_by bigint NOT NULL REFERENCES users,
    decided_at timestamptz,
    decided_by bigint REFERENCES users,
    refusal_reason text,
    person_id bigint REFERENCES people,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT person_claims_are_confirmed_by_somebody_else CHECK (state <> 'confirmed' OR decided_by <> claimed_by),
    CONSTRAINT person_claims_are_decided_at_a_time CHECK ((state = 'claimed') = (decided_at IS NULL)),
    CONSTRAINT person_claims_are_refused_with_a_reason CHECK ((state = 'refused') = (refusal_reason IS NOT NULL)),
    CONSTRAINT person_claims_lead_to_a_person CHECK ((state = 'confirmed') = (person_id IS NOT NULL))
);
CREATE UNIQUE INDEX person_claims_wait_once ON person_claims (partner_id, lower(email)) WHERE state = 'claimed';
CREATE INDEX person_claims_country ON person_claims (country);
CREATE INDEX person_claims_claimed_by ON person_claims (claimed_by);
CREATE INDEX person_claims_decided_by ON person_claims (decided_by);
CREATE INDEX person_claims_person_id ON person_claims (person_id);
CREATE INDEX person_claims_claimed_at ON person_claims (claimed_at, id);
CREATE INDEX person_claims_to_decide ON person_claims (claimed_at) WHERE state = 'claimed';

-- A certificate in somebody's hands. Whether it has expired, or belongs to nobody's partner, is a matter of the day.
CREATE SEQUENCE certificate_holding_numbers START 1;
CREATE TABLE certificate_holdings (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('CH-', nextval('certificate_holding_numbers'))
        CONSTRAINT certificate_holdings_reference_is_used_once UNIQUE,
    person_id bigint NOT NULL REFERENCES people,
    certificate_id bigint NOT NULL REFERENCES certificates,
    issued_on date NOT NULL,
    expires_on date,
    number text,
    document_id bigint REFERENCES documents,
    state text NOT NULL CONSTRAINT certificate_holdings_state_is_known CHECK (state IN ('claimed', 'verified', 'returned')),
    -- Through which partner it was claimed; by us where there is none.
    claimed_for bigint REFERENCES partners,
    recorded_at timestamptz NOT NULL,
    recorded_by bigint REFERENCES users,
    verified_at timestamptz,
    verified_by bigint REFERENCES users,
    return_reason text,
    version int NOT NULL DEFAULT 1,
    -- What lists are sorted by and day work looks for; never null.
    held_until date NOT NULL GENERATED ALWAYS AS (coalesce(expires_on, 'infinity'::date)) STORED,
    CONSTRAINT certificate_holdings_expire_after_they_are_issued CHECK (expires_on >= issued_on),
    CONSTRAINT certificate_holdings_have_evidence CHECK (num_nonnulls(number, document_id) > 0),
    CONSTRAINT certificate_holdings_are_verified_by_somebody_else
        CHECK (claimed_for IS NULL OR state <> 'verified' OR verified_by <> recorded_by),
    CONSTRAINT certificate_holdings_are_answered_at_a_time CHECK ((state = 'claimed') = (verified_at IS NULL)),
    CONSTRAINT certificate_holdings_are_returned_with_a_reason CHECK ((state = 'returned') = (return_reason IS NOT NULL))
);
CREATE UNIQUE INDEX certificate_holdings_are_recorded_once
    ON certificate_holdings (person_id, certificate_id, issued_on) WHERE state <> 'returned';
CREATE INDEX certificate_holdings_person_id ON certificate_holdings (person_id);
CREATE INDEX certificate_holdings_certificate_id ON certificate_holdings (certificate_id);
CREATE INDEX certificate_holdings_document_id ON certificate_holdings (document_id);
CREATE INDEX certificate_holdings_claimed_for ON certificate_holdings (claimed_for);
CREATE INDEX certificate_holdings_recorded_by ON certificate_holdings (recorded_by);
CREATE INDEX certificate_holdings_verified_by ON certificate_holdings (verified_by);
CREATE INDEX certificate_holdings_issued_on ON certificate_holdings (issued_on, id);
CREATE INDEX certificate_holdings_held_until ON certificate_holdings (held_until, id);
CREATE INDEX certificate_holdings_to_verify ON certificate_holdings (recorded_at) WHERE state = 'claimed';

-- What was said of an expiry, so that nobody is told twice.
CREATE TABLE certificate_reminders (
    holding_id bigint NOT NULL REFERENCES certificate_holdings,
    kind text NOT NULL CONSTRAINT certificate_reminders_kind_is_known CHECK (kind IN ('expires_90', 'expires_30', 'expired')),
    about date NOT NULL,
    sent_at timestamptz NOT NULL,
    PRIMARY KEY (holding_id, kind, about)
);

-- What happened to a person, as the partner of that day may read it.
CREATE TABLE person_events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id bigint NOT NULL REFERENCES people,
    partner_id bigint REFERENCES partners,
    title text NOT NULL,
    reason text,
    at timestamptz NOT NULL,
    by_user bigint REFERENCES users,
    actor text NOT NULL
);
CREATE INDEX person_events_person_id ON person_events (person_id, id);
CREATE INDEX person_events_partner_id ON person_events (partner_id);
CREATE INDEX person_events_by_user ON person_events (by_user);

CALL app.publish('certificates', 'app.has_role(''training_team'', ''program_manager'')');
CALL app.publish('certificate_terms', 'app.has_role(''training_team'', ''program_manager'')');
CALL app.secure('person_employments', 'partner_id = (SELECT app.partner_id())', 'SELECT',
    writers => 'app.has_role(''training_team'', ''program_manager'') OR app.user_id() = 0');
GRANT UPDATE (valid, end_reason, ended_by) ON person_employments TO partnerdesk_partner;
CALL app.secure('people', 'id IN (SELECT person_id FROM person_employments)', 'SELECT',
    writers => 'app.has_role(''training_team'', ''program_manager'') OR app.user_id() = 0');
CALL app.secure('person_claims', 'partner_id = (SELECT app.partner_id())', 'SELECT',
    writers => 'app.has_role(''training_team'', ''program_manager'')');
GRANT INSERT (partner_id, name, email, account, country, starts_on, state, claimed_at, claimed_by) ON person_claims
    TO partnerdesk_partner;
GRANT UPDATE (state, decided_at, decided_by, version) ON person_claims TO partnerdesk_partner;
-- A partner sees what its people held while they were its people; not what they earned for the next one.
CALL app.secure('certificate_holdings',
    'EXISTS (SELECT FROM person_employments e WHERE e.person_id = certificate_holdings.person_id
        AND (upper_inf(e.valid) OR upper(e.valid) > certificate_holdings.issued_on))',
    'SELECT', writers => 'app.has_role(''training_team'', ''program_manager'') OR app.user_id() = 0');
GRANT INSERT (person_id, certificate_id, issued_on, expires_on, number, document_id, state, claimed_for, recorded_at, recorded_by)
    ON certificate_holdings TO partnerdesk_partner;
-- Whatever a partner writes is a claim of its own for somebody who works for it.
CREATE POLICY partners_claim ON certificate_holdings AS RESTRICTIVE FOR INSERT TO partnerdesk_partner
    WITH CHECK (state = 'claimed' AND claimed_for = (SELECT app.partner_id()) AND recorded_by = (SELECT app.user_id()));
CREATE POLICY partners_claim ON person_claims AS RESTRICTIVE FOR INSERT TO partnerdesk_partner
    WITH CHECK (state = 'claimed' AND claimed_by = (SELECT app.user_id()));
CREATE POLICY partners_withdraw ON person_claims AS RESTRICTIVE FOR UPDATE TO partnerdesk_partner
    USING (state = 'claimed') WITH CHECK (state = 'withdrawn');
CALL app.append_only('certificate_reminders');
CALL app.secure('certificate_reminders', staff_may => 'SELECT, INSERT', audited => false);
CALL app.append_only('person_events');
CALL app.secure('person_events', 'partner_id = (SELECT app.partner_id())', 'SELECT, INSERT', 'SELECT, INSERT', audited => false);
GRANT USAGE ON SEQUENCE person_numbers TO partnerdesk_staff;
GRANT USAGE ON SEQUENCE person_claim_numbers, certificate_holding_numbers TO partnerdesk_staff, partnerdesk_partner;
