-- Delivery projects of partners, and the support that a partner without Delivery needs in them (R39–R41, A41).

-- The customer of a form: the one that shares the domain or, in the same country, the name; otherwise a new one. Partners
-- may not read customers at large, and so learn a number alone.
CREATE FUNCTION app.customer(name text, key text, place text, web text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    found bigint;
BEGIN
    IF app.user_id() IS NULL THEN
        RAISE EXCEPTION 'Customers are recorded by people who are signed in.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT id INTO found FROM customers
    WHERE web IS NOT NULL AND domain = web OR country = place AND name_key = key ORDER BY id LIMIT 1;
    IF found IS NULL THEN
        INSERT INTO customers (legal_name, name_key, country, domain, recorded_by) VALUES (name, key, place, web, app.user_id())
        RETURNING id INTO found;
    END IF;
    RETURN found;
END
$$;
GRANT EXECUTE ON FUNCTION app.customer TO partnerdesk_staff, partnerdesk_partner;

CREATE SEQUENCE project_numbers START 1;
CREATE TABLE delivery_projects (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('PJ-', nextval('project_numbers'))
        CONSTRAINT delivery_projects_reference_is_used_once UNIQUE,
    partner_id bigint NOT NULL REFERENCES partners,
    customer_id bigint NOT NULL REFERENCES customers,
    -- As the partner wrote it; what is known of the customer besides is not the partner's to read.
    customer_name text NOT NULL CONSTRAINT delivery_projects_name_their_customer CHECK (btrim(customer_name) <> ''),
    customer_country text NOT NULL REFERENCES countries,
    customer_domain text,
    name text NOT NULL CONSTRAINT delivery_projects_have_a_name CHECK (btrim(name) <> ''),
    description text NOT NULL DEFAULT '',
    is_msp boolean NOT NULL,
    started_on date NOT NULL,
    ended_on date,
    -- What the rule said of the authorizations held on the day of the start (A41).
    needs_support boolean NOT NULL,
    registered_at timestamptz NOT NULL,
    registered_by bigint NOT NULL REFERENCES users,
    version int NOT NULL DEFAULT 1,
    -- What a list is sorted by; never null.
    runs_until date NOT NULL GENERATED ALWAYS AS (coalesce(ended_on, 'infinity'::date)) STORED,
    CONSTRAINT delivery_projects_end_after_they_start CHECK (ended_on >= started_on)
);
CREATE UNIQUE INDEX delivery_projects_are_registered_once
    ON delivery_projects (partner_id, customer_id, lower(name), started_on);
CREATE INDEX delivery_projects_customer_id ON delivery_projects (customer_id);
CREATE INDEX delivery_projects_customer_country ON delivery_projects (customer_country);
CREATE INDEX delivery_projects_registered_by ON delivery_projects (registered_by);
CREATE INDEX delivery_projects_started_on ON delivery_projects (started_on, id);
CREATE INDEX delivery_projects_runs_until ON delivery_projects (runs_until, id);
CREATE INDEX delivery_projects_name ON delivery_projects (name, id);
CREATE INDEX delivery_projects_customer_name ON delivery_projects (customer_name, id);

-- One form of support a day; what was returned stays to be read, and counts for nothing.
CREATE TABLE project_supports (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_id bigint NOT NULL REFERENCES delivery_projects,
    form text NOT NULL CONSTRAINT project_supports_form_is_known CHECK (form IN ('co_delivery', 'services')),
    valid daterange NOT NULL CONSTRAINT project_supports_begin_on_a_day CHECK (NOT isempty(valid) AND lower(valid) IS NOT NULL),
    document_id bigint NOT NULL REFERENCES documents,
    state text NOT NULL DEFAULT 'recorded' CONSTRAINT project_supports_state_is_known
        CHECK (state IN ('recorded', 'accepted', 'returned')),
    recorded_at timestamptz NOT NULL,
    recorded_by bigint NOT NULL REFERENCES users,
    answered_at timestamptz,
    answered_by bigint REFERENCES users,
    return_reason text,
    CONSTRAINT project_supports_are_answered_by_somebody CHECK ((state = 'recorded') = (answered_at IS NULL)),
    CONSTRAINT project_supports_are_returned_with_a_reason CHECK ((state = 'returned') = (return_reason IS NOT NULL)),
    CONSTRAINT projects_have_one_form_of_support_a_day
        EXCLUDE USING gist (project_id WITH =, valid WITH &&) WHERE (state <> 'returned')
);
CREATE INDEX project_supports_project_id ON project_supports (project_id, id);
CREATE INDEX project_supports_document_id ON project_supports (document_id);
CREATE INDEX project_supports_recorded_by ON project_supports (recorded_by);
CREATE INDEX project_supports_answered_by ON project_supports (answered_by);
CREATE INDEX project_supports_to_answer ON project_supports (recorded_at) WHERE state = 'recorded';

CREATE TABLE project_events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_id bigint NOT NULL REFERENCES delivery_projects,
    title text NOT NULL,
    reason text,
    at timestamptz NOT NULL,
    by_user bigint REFERENCES users,
    actor text NOT NULL
);
CREATE INDEX project_events_project_id ON project_events (project_id, id);
CREATE INDEX project_events_by_user ON project_events (by_user);

CALL app.secure('delivery_projects', 'partner_id = (SELECT app.partner_id())', 'SELECT, INSERT');
GRANT UPDATE (ended_on, version) ON delivery_projects TO partnerdesk_partner;
CALL app.secure('project_supports', 'project_id IN (SELECT id FROM delivery_projects)', 'SELECT');
GRANT INSERT (project_id, form, valid, document_id, recorded_at, recorded_by) ON project_supports TO partnerdesk_partner;
CALL app.append_only('project_events');
CALL app.secure('project_events', 'project_id IN (SELECT id FROM delivery_projects)', 'SELECT, INSERT', 'SELECT, INSERT',
    audited => false);
GRANT USAGE ON SEQUENCE project_numbers TO partnerdesk_staff, partnerdesk_partner;
