-- Signed MSP licence agreements of partners, each for one named client (R43, R84, R95, A38).
CREATE SEQUENCE msp_client_numbers START 1;
CREATE TABLE msp_client_agreements (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('MC-', nextval('msp_client_numbers'))
        CONSTRAINT msp_client_agreements_reference_is_used_once UNIQUE,
    partner_id bigint NOT NULL REFERENCES partners,
    customer_id bigint NOT NULL REFERENCES customers,
    -- The client as it is named in the agreement.
    client_name text NOT NULL CONSTRAINT msp_client_agreements_name_their_client CHECK (btrim(client_name) <> ''),
    client_country text NOT NULL REFERENCES countries,
    client_domain text,
    signed_on date NOT NULL,
    valid daterange NOT NULL CONSTRAINT msp_client_agreements_begin_on_a_day
        CHECK (NOT isempty(valid) AND lower(valid) IS NOT NULL),
    document_id bigint NOT NULL REFERENCES documents,
    -- What nobody has compared with the document counts for nothing yet.
    state text NOT NULL DEFAULT 'signed' CONSTRAINT msp_client_agreements_state_is_known
        CHECK (state IN ('signed', 'verified', 'returned')),
    entered_at timestamptz NOT NULL,
    entered_by bigint NOT NULL REFERENCES users,
    verified_at timestamptz,
    verified_by bigint REFERENCES users,
    return_reason text,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT msp_client_agreements_are_signed_before_they_begin CHECK (signed_on <= lower(valid)),
    CONSTRAINT msp_client_agreements_are_verified_by_somebody_else CHECK (verified_by <> entered_by),
    CONSTRAINT msp_client_agreements_are_verified_at_a_time CHECK ((state = 'signed') = (verified_at IS NULL)),
    CONSTRAINT msp_client_agreements_are_returned_with_a_reason CHECK ((state = 'returned') = (return_reason IS NOT NULL)),
    CONSTRAINT msp_clients_have_one_agreement_a_day
        EXCLUDE USING gist (partner_id WITH =, customer_id WITH =, valid WITH &&) WHERE (state <> 'returned')
);
CREATE INDEX msp_client_agreements_partner_id ON msp_client_agreements (partner_id, signed_on, id);
CREATE INDEX msp_client_agreements_customer_id ON msp_client_agreements (customer_id);
CREATE INDEX msp_client_agreements_client_country ON msp_client_agreements (client_country);
CREATE INDEX msp_client_agreements_document_id ON msp_client_agreements (document_id);
CREATE INDEX msp_client_agreements_entered_by ON msp_client_agreements (entered_by);
CREATE INDEX msp_client_agreements_verified_by ON msp_client_agreements (verified_by);
CREATE INDEX msp_client_agreements_signed_on ON msp_client_agreements (signed_on, id);
CREATE INDEX msp_client_agreements_client_name ON msp_client_agreements (client_name, id);
CREATE INDEX msp_client_agreements_to_verify ON msp_client_agreements (entered_at) WHERE state = 'signed';

CALL app.secure('msp_client_agreements', 'partner_id = (SELECT app.partner_id())', 'SELECT');
GRANT INSERT (partner_id, customer_id, client_name, client_country, client_domain, signed_on, valid, document_id, entered_at,
    entered_by) ON msp_client_agreements TO partnerdesk_partner;
GRANT USAGE ON SEQUENCE msp_client_numbers TO partnerdesk_staff, partnerdesk_partner;
