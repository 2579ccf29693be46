-- Agreements (SM2): Order Forms and addenda, their documents, and the territory that only they can change (R15).

CREATE TABLE documents (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint REFERENCES partners,
    application_id bigint REFERENCES applications,
    file_name text NOT NULL,
    media_type text NOT NULL CONSTRAINT documents_media_type_is_allowed CHECK (media_type IN ('application/pdf')),
    size int NOT NULL CONSTRAINT documents_size_is_bounded CHECK (size BETWEEN 1 AND 20971520),
    sha256 bytea NOT NULL CONSTRAINT documents_hash_is_that_of_the_content CHECK (sha256 = sha256(content)),
    content bytea NOT NULL,
    uploaded_at timestamptz NOT NULL,
    uploaded_by bigint REFERENCES users,
    uploader text NOT NULL
);
ALTER TABLE documents ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX documents_partner_id ON documents (partner_id);
CREATE INDEX documents_application_id ON documents (application_id);
CREATE INDEX documents_uploaded_by ON documents (uploaded_by);

CREATE SEQUENCE agreement_numbers START 1;
CREATE TABLE agreements (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT 'OF-' || lpad(nextval('agreement_numbers')::text, 6, '0')
        CONSTRAINT agreements_reference_is_used_once UNIQUE,
    kind text NOT NULL CONSTRAINT agreements_kind_is_known CHECK (kind IN ('order_form', 'addendum')),
    application_id bigint REFERENCES applications,
    partner_id bigint REFERENCES partners,
    state text NOT NULL DEFAULT 'draft' CONSTRAINT agreements_state_is_known CHECK (state IN (
        'draft', 'sent', 'partner_signed', 'executed', 'active', 'declined', 'voided', 'superseded', 'expired', 'terminated')),
    partner_party text NOT NULL,
    vendor_party text NOT NULL,
    location_country text NOT NULL REFERENCES countries,
    manager_id bigint NOT NULL REFERENCES users,
    effective_on date NOT NULL,
    ends_on date,
    program_version_id bigint REFERENCES program_versions,
    terms text NOT NULL DEFAULT '',
    version int NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    created_by bigint NOT NULL REFERENCES users,
    sent_at timestamptz,
    sent_on date,
    expires_on date,
    partner_signed_on date,
    partner_signatory text,
    partner_signatory_title text,
    partner_document_id bigint REFERENCES documents,
    vendor_signed_on date,
    vendor_signatory text,
    vendor_signed_by bigint REFERENCES users,
    signature_date date GENERATED ALWAYS AS (
        CASE WHEN vendor_signed_on IS NOT NULL THEN greatest(partner_signed_on, vendor_signed_on) END) STORED,
    executed_at timestamptz,
    ended_on date,
    end_reason text,
    end_document_id bigint REFERENCES documents,
    CONSTRAINT agreements_are_with_somebody CHECK (num_nonnulls(application_id, partner_id) >= 1),
    CONSTRAINT agreements_end_after_they_start CHECK (ends_on >= effective_on),
    CONSTRAINT agreements_are_signed_by_the_partner_first CHECK (
        state IN ('draft', 'sent', 'declined', 'voided', 'expired')
        OR num_nulls(partner_signed_on, partner_signatory, partner_document_id) = 0),
    CONSTRAINT agreements_are_executed_with_both_signatures CHECK (
        state NOT IN ('executed', 'active', 'superseded', 'terminated')
        OR num_nulls(partner_signed_on, vendor_signed_on, vendor_signatory, executed_at) = 0)
);
CREATE UNIQUE INDEX agreements_order_form_is_open_once ON agreements (application_id)
    WHERE kind = 'order_form' AND state IN ('draft', 'sent', 'partner_signed', 'executed', 'active');
CREATE INDEX agreements_state ON agreements (state, created_at);
CREATE INDEX agreements_partner_id ON agreements (partner_id);
CREATE INDEX agreements_application_id ON agreements (application_id);
CREATE INDEX agreements_manager_id ON agreements (manager_id);
CREATE INDEX agreements_created_by ON agreements (created_by);
CREATE INDEX agreements_vendor_signed_by ON agreements (vendor_signed_by);
CREATE INDEX agreements_location_country ON agreements (location_country);
CREATE INDEX agreements_program_version_id ON agreements (program_version_id);
CREATE INDEX agreements_partner_document_id ON agreements (partner_document_id);
CREATE INDEX agreements_end_document_id ON agreements (end_document_id);
CREATE INDEX agreements_wait_for_their_day ON agreements (effective_on) WHERE state = 'executed';
CREATE INDEX agreements_wait_for_a_signature ON agreements (expires_on) WHERE state = 'sent';

CREATE TABLE agreement_countries (
    agreement_id bigint NOT NULL REFERENCES agreements ON DELETE CASCADE,
    country text NOT NULL REFERENCES countries,
    change text NOT NULL DEFAULT 'add' CONSTRAINT agreement_countries_change_is_known CHECK (change IN ('add', 'remove')),
    PRIMARY KEY (agreement_id, country)
);
CREATE INDEX agreement_countries_country ON agreement_countries (country);

CREATE TABLE agreement_transitions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agreement_id bigint NOT NULL REFERENCES agreements,
    from_state text,
    to_state text NOT NULL,
    at timestamptz NOT NULL,
    by_user bigint REFERENCES users,
    actor text NOT NULL,
    reason text
);
CREATE INDEX agreement_transitions_agreement_id ON agreement_transitions (agreement_id, id);
CREATE INDEX agreement_transitions_by_user ON agreement_transitions (by_user);

-- What was executed stays: only its state goes on, and its end is added.
CREATE FUNCTION app.keep_executed_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.executed_at IS NOT NULL
        AND (to_jsonb(OLD) - ARRAY['state', 'ended_on', 'end_reason', 'end_document_id', 'partner_id', 'version'])
            IS DISTINCT FROM (to_jsonb(NEW) - ARRAY['state', 'ended_on', 'end_reason', 'end_document_id', 'partner_id', 'version'])
    THEN
        RAISE EXCEPTION 'Agreement % is executed: its terms can no longer change.', OLD.reference
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'agreements_executed_cannot_change', TABLE = 'agreements';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER executed_stays BEFORE UPDATE ON agreements FOR EACH ROW EXECUTE FUNCTION app.keep_executed_agreement();

CREATE FUNCTION app.keep_executed_countries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM agreements WHERE id = coalesce(NEW.agreement_id, OLD.agreement_id) AND executed_at IS NOT NULL) THEN
        RAISE EXCEPTION 'The agreement is executed: its countries can no longer change.'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'agreements_executed_cannot_change', TABLE = 'agreement_countries';
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER executed_stays BEFORE INSERT OR UPDATE OR DELETE ON agreement_countries
    FOR EACH ROW EXECUTE FUNCTION app.keep_executed_countries();

-- Where a partner may sell, from day to day (R12-R15). Written by app.apply_agreement alone.
CREATE TABLE partner_territories (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    country text NOT NULL REFERENCES countries,
    valid daterange NOT NULL,
    agreement_id bigint NOT NULL REFERENCES agreements,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT partner_territories_name_a_country_once_a_day
        EXCLUDE USING gist (partner_id WITH =, country WITH =, valid WITH &&)
);
CREATE INDEX partner_territories_country ON partner_territories (country);
CREATE INDEX partner_territories_agreement_id ON partner_territories (agreement_id);
ALTER TABLE partner_locations ADD CONSTRAINT partner_locations_come_from_an_agreement
    FOREIGN KEY (agreement_id) REFERENCES agreements;
CREATE INDEX partner_locations_agreement_id ON partner_locations (agreement_id);

-- Writes the countries of an executed agreement into the territory, from its effective day to its last.
CREATE PROCEDURE app.apply_agreement(applied bigint) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    agreement agreements;
    first_day date;
BEGIN
    SELECT * INTO STRICT agreement FROM agreements WHERE id = applied;
    first_day := greatest(agreement.effective_on, agreement.signature_date);
    IF agreement.state NOT IN ('executed', 'active') OR agreement.partner_id IS NULL THEN
        RAISE EXCEPTION 'Only an executed agreement changes a territory; % is %.', agreement.reference, agreement.state
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'territories_follow_executed_agreements',
            TABLE = 'partner_territories';
    END IF;
    UPDATE partner_territories SET valid = daterange(lower(valid), first_day)
    WHERE partner_id = agreement.partner_id AND valid && daterange(first_day, NULL)
        AND lower(valid) < first_day
        AND country IN (SELECT country FROM agreement_countries WHERE agreement_id = applied AND change = 'remove');
    INSERT INTO partner_territories (partner_id, country, valid, agreement_id)
    SELECT agreement.partner_id, country, daterange(first_day, agreement.ends_on, '[]'), applied
    FROM agreement_countries wanted
    WHERE agreement_id = applied AND change = 'add' AND NOT EXISTS (
        SELECT FROM partner_territories held
        WHERE held.partner_id = agreement.partner_id AND held.country = wanted.country
            AND held.valid && daterange(first_day, agreement.ends_on, '[]'));
END
$$;

CALL app.append_only('documents');
CALL app.secure('documents', 'partner_id = (SELECT app.partner_id()) OR application_id = (SELECT app.application_id())',
    'SELECT, INSERT', 'SELECT, INSERT', audited => false);
CALL app.secure('agreements',
    'state <> ''draft'' AND (partner_id = (SELECT app.partner_id()) OR application_id = (SELECT app.application_id()))',
    'SELECT, UPDATE', writers => 'app.has_role(''legal'', ''channel_manager'', ''program_manager'')');
GRANT USAGE ON SEQUENCE agreement_numbers TO partnerdesk_staff;
CALL app.secure('agreement_countries', 'agreement_id IN (SELECT id FROM agreements)',
    staff_may => 'SELECT, INSERT, UPDATE, DELETE');
CALL app.append_only('agreement_transitions');
CALL app.secure('agreement_transitions', 'agreement_id IN (SELECT id FROM agreements)', 'SELECT, INSERT', 'SELECT, INSERT',
    audited => false);
CALL app.secure('partner_territories', 'partner_id = (SELECT app.partner_id())', staff_may => 'SELECT');
REVOKE ALL ON PROCEDURE app.apply_agreement(bigint) FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE app.apply_agreement(bigint) TO partnerdesk_staff;
