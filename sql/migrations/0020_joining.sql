-- Joining: more than one link opens an application, an applicant decides nothing, and numbers are compared by a key.

-- Each mail to an applicant carries a link of its own; the earlier ones go on working.
CREATE TABLE application_keys (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES applications ON DELETE CASCADE,
    key_hash bytea NOT NULL CONSTRAINT application_keys_are_used_once UNIQUE,
    made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX application_keys_application_id ON application_keys (application_id);
COMMENT ON TABLE application_keys IS 'Further keys that open an application: no login role reads them.';
ALTER TABLE application_keys ENABLE ROW LEVEL SECURITY;
CALL app.record_changes('application_keys', 'key_hash');

CREATE OR REPLACE FUNCTION app.application_id() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp
    RETURN (
        SELECT id FROM applications WHERE key_hash = app.application_key_hash()
        UNION ALL
        SELECT application_id FROM application_keys WHERE key_hash = app.application_key_hash()
        LIMIT 1);

ALTER POLICY partner_rows ON applications
    USING (id = (SELECT app.application_id()) OR key_hash = (SELECT app.application_key_hash())
        OR (partner_id IS NOT NULL AND partner_id = (SELECT app.partner_id())))
    WITH CHECK (id = (SELECT app.application_id()) OR key_hash = (SELECT app.application_key_hash())
        OR (partner_id IS NOT NULL AND partner_id = (SELECT app.partner_id())));

-- What a decision consists of is written by the vendor's people alone, whatever a page lets through.
CREATE FUNCTION app.guard_application() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_user <> 'partnerdesk_partner' THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'draft' OR num_nonnulls(NEW.location_country, NEW.manager_id, NEW.rejection_reason,
            NEW.decided_by, NEW.partner_id) > 0
        THEN
            RAISE EXCEPTION 'An application begins as a draft.' USING ERRCODE = 'insufficient_privilege';
        END IF;
    ELSIF (NEW.state <> OLD.state AND NEW.state IN ('approved', 'rejected', 'agreement_sent', 'onboarded', 'expired'))
        OR (NEW.location_country, NEW.manager_id, NEW.rejection_reason, NEW.decided_at, NEW.decided_by, NEW.partner_id,
            NEW.reference, NEW.key_hash)
            IS DISTINCT FROM (OLD.location_country, OLD.manager_id, OLD.rejection_reason, OLD.decided_at, OLD.decided_by,
            OLD.partner_id, OLD.reference, OLD.key_hash)
    THEN
        RAISE EXCEPTION 'An application is decided by the vendor.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER applicants_decide_nothing BEFORE INSERT OR UPDATE ON applications
    FOR EACH ROW EXECUTE FUNCTION app.guard_application();

-- Registration and VAT numbers as they are compared; kept the same as RegistrationNumber.key.
CREATE FUNCTION app.registration_key(number text, country text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    key text := regexp_replace(upper(number), '[^[:alnum:]]', '', 'g');
BEGIN
    key := regexp_replace(key, '^(' || coalesce(country, '-') || CASE WHEN country = 'GR' THEN '|EL' ELSE '' END || ')(?=[0-9])', '');
    IF key ~ '^[0-9]+$' THEN
        key := ltrim(key, '0');
    END IF;
    RETURN nullif(key, '');
END
$$;
CREATE INDEX organisations_registration_key ON organisations (app.registration_key(registration_number, country), country);
CREATE INDEX organisations_vat_key ON organisations (app.registration_key(vat_number, country), country);
CREATE INDEX applications_registration_key ON applications (app.registration_key(registration_number, country), country);
CREATE INDEX applications_vat_key ON applications (app.registration_key(vat_number, country), country);
CREATE INDEX organisation_identities_name_is_near ON organisation_identities USING gin (name_key gin_trgm_ops);
CREATE INDEX organisation_trading_names_name_is_near ON organisation_trading_names USING gin (name_key gin_trgm_ops);

ALTER TABLE applications ADD trading_name_keys text[] NOT NULL DEFAULT '{}';
GRANT SELECT (trading_name_keys) ON applications TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
CREATE INDEX applications_trading_name_keys ON applications USING gin (trading_name_keys);
COMMENT ON COLUMN applications.trading_name_keys IS 'The trading names as CompanyName.key compares them.';

ALTER TABLE access_requests ADD CONSTRAINT access_requests_are_decided_by_somebody
    CHECK (state = 'open' OR num_nulls(decided_at, decided_by) = 0);
