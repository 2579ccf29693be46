-- Who may write what of an agreement, what ends a territory, and the office's own hand.

-- The office does some things by itself, such as activating an agreement on its day. It has no credentials: nobody signs in as it.
INSERT INTO users (id, email, name, kind, state) OVERRIDING SYSTEM VALUE
    VALUES (0, 'office@partnerdesk.invalid', 'Partnerdesk', 'staff', 'active');
ALTER TABLE user_credentials ADD CONSTRAINT user_credentials_are_of_people CHECK (user_id > 0);
ALTER TABLE sessions ADD CONSTRAINT sessions_are_of_people CHECK (user_id > 0);
CREATE POLICY office_rows ON agreements TO partnerdesk_staff
    USING ((SELECT app.user_id()) = 0) WITH CHECK ((SELECT app.user_id()) = 0);

-- The copy that both have signed.
ALTER TABLE agreements ADD COLUMN vendor_document_id bigint REFERENCES documents;
CREATE INDEX agreements_vendor_document_id ON agreements (vendor_document_id);
CREATE INDEX agreements_end_on_their_day ON agreements (ended_on) WHERE state = 'active';
CREATE INDEX agreements_run_to_their_end ON agreements (ends_on) WHERE state = 'active';

-- The partner's signature is the partner's alone to write, and nobody writes who drew an agreement up.
REVOKE UPDATE ON agreements FROM partnerdesk_staff, partnerdesk_partner;
GRANT UPDATE (partner_id, state, partner_party, vendor_party, location_country, manager_id, effective_on, ends_on,
    program_version_id, terms, version, sent_at, sent_on, expires_on, vendor_signed_on, vendor_signatory, vendor_signed_by,
    vendor_document_id, executed_at, ended_on, end_reason, end_document_id) ON agreements TO partnerdesk_staff;
GRANT UPDATE (state, version, partner_signed_on, partner_signatory, partner_signatory_title, partner_document_id)
    ON agreements TO partnerdesk_partner;
DROP POLICY partner_rows ON agreements;
CREATE POLICY partner_reads ON agreements FOR SELECT TO partnerdesk_partner USING (
    state <> 'draft' AND (partner_id = (SELECT app.partner_id()) OR application_id = (SELECT app.application_id())));
CREATE POLICY partner_answers ON agreements FOR UPDATE TO partnerdesk_partner
    USING (state = 'sent' AND (partner_id = (SELECT app.partner_id()) OR application_id = (SELECT app.application_id())))
    WITH CHECK (state IN ('partner_signed', 'declined'));

-- A document that came with the application is the new partner's as well.
CREATE POLICY partner_reads_application ON documents FOR SELECT TO partnerdesk_partner
    USING (application_id IN (SELECT id FROM applications));

-- What the partner has in its hands stays as it was sent; what was executed stays for good.
CREATE FUNCTION app.keep_sent_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'draft' AND (NEW.kind, NEW.application_id, NEW.partner_party, NEW.vendor_party, NEW.location_country,
            NEW.manager_id, NEW.effective_on, NEW.ends_on, NEW.program_version_id, NEW.terms)
        IS DISTINCT FROM (OLD.kind, OLD.application_id, OLD.partner_party, OLD.vendor_party, OLD.location_country,
            OLD.manager_id, OLD.effective_on, OLD.ends_on, OLD.program_version_id, OLD.terms)
    THEN
        RAISE EXCEPTION 'Agreement % has been sent: its terms can no longer change.', OLD.reference
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'agreements_sent_cannot_change', TABLE = 'agreements';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER sent_stays BEFORE UPDATE ON agreements FOR EACH ROW EXECUTE FUNCTION app.keep_sent_agreement();

CREATE FUNCTION app.keep_sent_countries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM agreements WHERE id = coalesce(NEW.agreement_id, OLD.agreement_id) AND state <> 'draft') THEN
        RAISE EXCEPTION 'The agreement has been sent: its countries can no longer change.'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'agreements_sent_cannot_change',
            TABLE = 'agreement_countries';
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER sent_stays BEFORE INSERT OR UPDATE OR DELETE ON agreement_countries
    FOR EACH ROW EXECUTE FUNCTION app.keep_sent_countries();

-- Ends the territory that a terminated agreement gave; with the Order Form its addenda go as well.
CREATE PROCEDURE app.end_territory(ended bigint) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    agreement agreements;
BEGIN
    SELECT * INTO STRICT agreement FROM agreements WHERE id = ended;
    IF agreement.state <> 'terminated' OR agreement.ended_on IS NULL THEN
        RAISE EXCEPTION 'Only a terminated agreement ends a territory; % is %.', agreement.reference, agreement.state
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'territories_end_with_their_agreement',
            TABLE = 'partner_territories';
    END IF;
    UPDATE partner_territories
    SET valid = CASE WHEN lower(valid) >= agreement.ended_on THEN 'empty' ELSE daterange(lower(valid), agreement.ended_on) END
    WHERE partner_id = agreement.partner_id AND valid && daterange(agreement.ended_on, NULL)
        AND (agreement.kind = 'order_form' OR agreement_id = ended);
END
$$;
REVOKE ALL ON PROCEDURE app.end_territory(bigint) FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE app.end_territory(bigint) TO partnerdesk_staff;

-- As before, but for signature_date: a trigger that runs before a change does not yet see what is computed of the row.
CREATE OR REPLACE FUNCTION app.keep_executed_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    may_change text[] := ARRAY['state', 'ended_on', 'end_reason', 'end_document_id', 'version', 'signature_date'];
BEGIN
    IF OLD.executed_at IS NOT NULL AND (to_jsonb(OLD) - may_change) IS DISTINCT FROM (to_jsonb(NEW) - may_change) THEN
        RAISE EXCEPTION 'Agreement % is executed: its terms can no longer change.', OLD.reference
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'agreements_executed_cannot_change', TABLE = 'agreements';
    END IF;
    RETURN NEW;
END
$$;
