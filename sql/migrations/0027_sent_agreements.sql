-- What the partner has in its hands stays as it was sent, for every login role. The owner, who imports what was signed
-- elsewhere, is held by the guard of executed agreements alone.
CREATE OR REPLACE FUNCTION app.keep_sent_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_user LIKE 'partnerdesk\_%' AND OLD.state <> 'draft'
        AND (NEW.kind, NEW.application_id, NEW.partner_party, NEW.vendor_party, NEW.location_country,
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

CREATE OR REPLACE FUNCTION app.keep_sent_countries() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_user LIKE 'partnerdesk\_%'
        AND EXISTS (SELECT FROM agreements WHERE id = coalesce(NEW.agreement_id, OLD.agreement_id) AND state <> 'draft')
    THEN
        RAISE EXCEPTION 'The agreement has been sent: its countries can no longer change.'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'agreements_sent_cannot_change',
            TABLE = 'agreement_countries';
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;
