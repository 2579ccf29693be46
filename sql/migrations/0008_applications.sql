-- Applications to join (SM1). An applicant has no account: a key opens its one application.

CREATE SEQUENCE application_numbers START 1;
CREATE TABLE applications (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT 'A-' || lpad(nextval('application_numbers')::text, 6, '0')
        CONSTRAINT applications_reference_is_used_once UNIQUE,
    key_hash bytea NOT NULL CONSTRAINT applications_key_is_used_once UNIQUE,
    state text NOT NULL DEFAULT 'draft' CONSTRAINT applications_state_is_known CHECK (state IN (
        'draft', 'submitted', 'under_review', 'info_requested', 'approved', 'agreement_sent', 'onboarded',
        'rejected', 'withdrawn', 'expired')),
    email text NOT NULL CONSTRAINT applications_email_looks_like_one CHECK (email ~ '^[^@\s]+@[^@\s]+$'),
    legal_name text,
    name_key text,
    trading_names text[] NOT NULL DEFAULT '{}',
    registration_number text,
    vat_number text,
    domain text,
    street text,
    postal_code text,
    city text,
    country text REFERENCES countries,
    delivery_countries text[] NOT NULL DEFAULT '{}',
    delivery_places text,
    motions text[] NOT NULL DEFAULT '{}'
        CONSTRAINT applications_motions_are_known CHECK (motions <@ ARRAY['sell_with', 'sell_thru', 'msp', 'isv']),
    capabilities text[] NOT NULL DEFAULT '{}',
    about text,
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    submitted_at timestamptz,
    state_since timestamptz NOT NULL,
    assigned_to bigint REFERENCES users,
    location_country text REFERENCES countries,
    manager_id bigint REFERENCES users,
    manager_reason text,
    rejection_reason text,
    decision_note text,
    decided_at timestamptz,
    decided_by bigint REFERENCES users,
    partner_id bigint REFERENCES partners,
    CONSTRAINT applications_are_submitted_with_a_name CHECK (state IN ('draft', 'withdrawn') OR legal_name IS NOT NULL),
    CONSTRAINT applications_are_approved_with_a_location
        CHECK (state NOT IN ('approved', 'agreement_sent', 'onboarded') OR num_nulls(location_country, manager_id) = 0),
    CONSTRAINT applications_are_rejected_with_a_reason CHECK (state <> 'rejected' OR rejection_reason IS NOT NULL)
);
CREATE INDEX applications_queue ON applications (state, submitted_at, id);
CREATE INDEX applications_assigned_to ON applications (assigned_to, submitted_at);
CREATE INDEX applications_name_key ON applications (name_key);
CREATE INDEX applications_name_is_near ON applications USING gin (name_key gin_trgm_ops);
CREATE INDEX applications_domain ON applications (domain);
CREATE INDEX applications_country ON applications (country);
CREATE INDEX applications_location_country ON applications (location_country);
CREATE INDEX applications_manager_id ON applications (manager_id);
CREATE INDEX applications_decided_by ON applications (decided_by);
CREATE INDEX applications_partner_id ON applications (partner_id);

CREATE FUNCTION app.application_id() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    RETURN (SELECT id FROM applications WHERE key_hash = app.application_key_hash());
COMMENT ON FUNCTION app.application_id IS 'The application whose key the applicant of this transaction holds.';

CREATE TABLE application_countries (
    application_id bigint NOT NULL REFERENCES applications ON DELETE CASCADE,
    country text NOT NULL REFERENCES countries,
    has_legal_entity boolean,
    legal_entity text,
    has_office boolean,
    office text,
    has_sales_team boolean,
    sales_team text,
    position int NOT NULL DEFAULT 0,
    PRIMARY KEY (application_id, country)
);
CREATE INDEX application_countries_country ON application_countries (country);
COMMENT ON COLUMN application_countries.has_legal_entity IS 'R16: a legal entity there; null: not answered yet.';
COMMENT ON COLUMN application_countries.legal_entity IS 'Name and number of the legal entity there.';
COMMENT ON COLUMN application_countries.has_office IS 'R18: an office there; null: not answered yet.';
COMMENT ON COLUMN application_countries.office IS 'Address of the office there.';
COMMENT ON COLUMN application_countries.has_sales_team IS 'R18: a sales team there; null: not answered yet.';
COMMENT ON COLUMN application_countries.sales_team IS 'Who sells there.';

CREATE TABLE application_contacts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES applications ON DELETE CASCADE,
    purpose text NOT NULL CONSTRAINT application_contacts_purpose_is_known CHECK (purpose IN ('main', 'signatory')),
    name text NOT NULL,
    email text NOT NULL,
    phone text,
    job_title text,
    CONSTRAINT application_contacts_serve_one_purpose UNIQUE (application_id, purpose)
);

CREATE TABLE application_transitions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES applications,
    from_state text,
    to_state text NOT NULL,
    at timestamptz NOT NULL,
    by_user bigint REFERENCES users,
    actor text NOT NULL,
    reason text
);
CREATE INDEX application_transitions_application_id ON application_transitions (application_id, id);
CREATE INDEX application_transitions_by_user ON application_transitions (by_user);

CREATE TABLE application_questions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES applications,
    question text NOT NULL CONSTRAINT application_questions_ask_something CHECK (btrim(question) <> ''),
    fields text[] NOT NULL CONSTRAINT application_questions_open_a_field CHECK (
        cardinality(fields) > 0 AND fields <@ ARRAY[
            'legal_name', 'trading_names', 'registration_number', 'vat_number', 'domain', 'address', 'contacts', 'countries',
            'presence', 'delivery_team', 'motions', 'capabilities']),
    asked_at timestamptz NOT NULL,
    asked_by bigint NOT NULL REFERENCES users,
    answered_at timestamptz,
    answer text
);
CREATE UNIQUE INDEX application_questions_are_open_once ON application_questions (application_id) WHERE answered_at IS NULL;
CREATE INDEX application_questions_application_id ON application_questions (application_id);
CREATE INDEX application_questions_asked_by ON application_questions (asked_by);

-- R16-R20 as they stood when the application was decided.
CREATE TABLE application_gates (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES applications,
    rule text NOT NULL,
    country text REFERENCES countries,
    sentence text NOT NULL,
    needed text NOT NULL,
    found text NOT NULL,
    verdict text NOT NULL CONSTRAINT application_gates_verdict_is_known CHECK (verdict IN ('met', 'missed', 'advice')),
    judged_at timestamptz NOT NULL,
    judged_by bigint NOT NULL REFERENCES users
);
CREATE INDEX application_gates_application_id ON application_gates (application_id);
CREATE INDEX application_gates_country ON application_gates (country);
CREATE INDEX application_gates_judged_by ON application_gates (judged_by);

-- Somebody of an existing partner who wants in: that partner's administrators are told, and decide.
CREATE TABLE access_requests (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    name text NOT NULL,
    email text NOT NULL,
    note text,
    requested_at timestamptz NOT NULL DEFAULT now(),
    state text NOT NULL DEFAULT 'open' CONSTRAINT access_requests_state_is_known CHECK (state IN ('open', 'granted', 'refused')),
    decided_at timestamptz,
    decided_by bigint REFERENCES users
);
CREATE UNIQUE INDEX access_requests_are_open_once ON access_requests (partner_id, lower(email)) WHERE state = 'open';
CREATE INDEX access_requests_decided_by ON access_requests (decided_by);

ALTER TABLE timeline_entries ADD CONSTRAINT timeline_entries_are_of_an_application
    FOREIGN KEY (application_id) REFERENCES applications;

CALL app.secure('applications',
    'key_hash = (SELECT app.application_key_hash()) OR (partner_id IS NOT NULL AND partner_id = (SELECT app.partner_id()))');
REVOKE SELECT ON applications FROM partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
DROP TRIGGER changes_are_recorded ON applications;
CALL app.record_changes('applications', 'key_hash');
DO $$
DECLARE
    shown text := (SELECT string_agg(attname, ', ') FROM pg_attribute
        WHERE attrelid = 'applications'::regclass AND attnum > 0 AND attname <> 'key_hash');
BEGIN
    EXECUTE format('GRANT SELECT (%s) ON applications TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor', shown);
END
$$;
GRANT INSERT, UPDATE ON applications TO partnerdesk_partner;
GRANT USAGE ON SEQUENCE application_numbers TO partnerdesk_staff, partnerdesk_partner;
CALL app.secure('application_countries', 'application_id = (SELECT app.application_id())', 'SELECT, INSERT, UPDATE, DELETE',
    'SELECT');
CALL app.secure('application_contacts', 'application_id = (SELECT app.application_id())', 'SELECT, INSERT, UPDATE, DELETE', 'SELECT');
CALL app.append_only('application_transitions');
CALL app.secure('application_transitions', 'application_id = (SELECT app.application_id())', 'SELECT, INSERT',
    'SELECT, INSERT', audited => false);
CALL app.secure('application_questions', 'application_id = (SELECT app.application_id())', 'SELECT, UPDATE');
CALL app.append_only('application_gates');
CALL app.secure('application_gates', staff_may => 'SELECT, INSERT', audited => false);
CALL app.secure('access_requests', 'partner_id = (SELECT app.partner_id())', 'SELECT, UPDATE');
DROP POLICY partner_rows ON timeline_entries;
CREATE POLICY partner_rows ON timeline_entries TO partnerdesk_partner
    USING (audience = 'shared' AND (partner_id = (SELECT app.partner_id()) OR application_id = (SELECT app.application_id())))
    WITH CHECK (audience = 'shared' AND (partner_id = (SELECT app.partner_id()) OR application_id = (SELECT app.application_id())));
