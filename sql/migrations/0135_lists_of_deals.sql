-- Lists of a million registrations, of our own opportunities, projects and MSP clients: what they are searched, filtered and
-- sorted by. A name and a reference are looked for together, as those of partners are.
ALTER TABLE opportunity_registrations
    -- What a word is looked for in: kept, since making it anew for each row that an index finds takes most of a search.
    ADD found_by text NOT NULL GENERATED ALWAYS AS (app.search_text(prospect_name, reference)) STORED,
    -- The day that comes next: by which we owe an answer, or through which it is valid. Never null.
    ADD next_day date NOT NULL GENERATED ALWAYS AS (coalesce(CASE
        WHEN state IN ('submitted', 'under_review', 'returned') THEN due_on WHEN state = 'approved' THEN expires_on END,
        'infinity'::date)) STORED;
COMMENT ON COLUMN opportunity_registrations.found_by IS 'The prospect and the reference, folded, to be searched.';
COMMENT ON COLUMN opportunity_registrations.next_day IS 'The day on which an answer is due, or the last one of the validity.';
CREATE INDEX opportunity_registrations_are_found ON opportunity_registrations USING gin (found_by gin_trgm_ops);
-- A count reads its index alone: whether a row was ever submitted stands in it.
DROP INDEX opportunity_registrations_queue, opportunity_registrations_waits_until, opportunity_registrations_valid_until;
CREATE INDEX opportunity_registrations_queue ON opportunity_registrations (state, next_day, id) INCLUDE (first_submitted);
CREATE INDEX opportunity_registrations_next_day ON opportunity_registrations (next_day, id) INCLUDE (first_submitted);
CREATE INDEX opportunity_registrations_valid_until ON opportunity_registrations (valid_until, id) INCLUDE (first_submitted);
CREATE INDEX opportunity_registrations_by_country ON opportunity_registrations (prospect_country, next_day, id)
    INCLUDE (first_submitted);
CREATE INDEX opportunity_registrations_due_on ON opportunity_registrations (due_on);
CREATE INDEX opportunity_registrations_referred ON opportunity_registrations (next_day, id) WHERE origin = 'vendor_referred';
CREATE INDEX opportunity_registrations_state_submitted ON opportunity_registrations (state, first_submitted, id);

CREATE INDEX customers_are_found ON customers USING gin (app.search_text(legal_name, coalesce(domain, '')) gin_trgm_ops);
-- Most opportunities are made by approvals: ours are few among them.
DROP INDEX opportunities_known_since, opportunities_outcome, opportunities_stage;
CREATE INDEX opportunities_known_since ON opportunities (known_since, id) WHERE origin = 'vendor';
CREATE INDEX opportunities_outcome ON opportunities (outcome, known_since, id) WHERE origin = 'vendor';
CREATE INDEX opportunities_stage ON opportunities (stage, id) WHERE origin = 'vendor';
CREATE INDEX opportunities_are_found ON opportunities USING gin (lower(reference) gin_trgm_ops) WHERE origin = 'vendor';

CREATE INDEX delivery_projects_are_found
    ON delivery_projects USING gin (app.search_text(name || ' ' || customer_name, reference) gin_trgm_ops);
CREATE INDEX delivery_projects_partner ON delivery_projects (partner_id, started_on, id);
CREATE INDEX delivery_projects_unsupported ON delivery_projects (started_on, id) WHERE needs_support;
CREATE INDEX delivery_projects_by_country ON delivery_projects (customer_country, started_on, id);
DROP INDEX delivery_projects_customer_country;

CREATE INDEX msp_client_agreements_are_found
    ON msp_client_agreements USING gin (app.search_text(client_name, reference) gin_trgm_ops);
CREATE INDEX msp_client_agreements_by_state ON msp_client_agreements (state, signed_on, id);
CREATE INDEX msp_client_agreements_by_country ON msp_client_agreements (client_country, signed_on, id);
DROP INDEX msp_client_agreements_client_country;
