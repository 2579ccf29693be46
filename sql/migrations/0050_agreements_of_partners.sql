-- Documents of an existing partner: a new Order Form takes the place of the earlier one and of its addenda, an addendum
-- changes the territory of the one it belongs to (SM2, R15).
ALTER TABLE agreements ADD COLUMN amends_id bigint REFERENCES agreements;
ALTER TABLE agreements ADD COLUMN superseded_by_id bigint REFERENCES agreements;
CREATE INDEX agreements_amends_id ON agreements (amends_id);
CREATE INDEX agreements_superseded_by_id ON agreements (superseded_by_id);
ALTER TABLE agreements ADD CONSTRAINT agreements_addenda_belong_to_an_order_form
    CHECK (kind = 'order_form' OR amends_id IS NOT NULL) NOT VALID;
ALTER TABLE agreements ADD CONSTRAINT agreements_superseded_by_a_newer_one
    CHECK (superseded_by_id IS NULL OR state = 'superseded');
CREATE UNIQUE INDEX agreements_order_form_of_a_partner_is_open_once ON agreements (partner_id)
    WHERE kind = 'order_form' AND state IN ('draft', 'sent', 'partner_signed');
GRANT UPDATE (amends_id, superseded_by_id) ON agreements TO partnerdesk_staff;

-- What was executed stays; only its state goes on, its end is added, and what took its place.
CREATE OR REPLACE FUNCTION app.keep_executed_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    goes_on text[] := ARRAY['state', 'ended_on', 'end_reason', 'end_document_id', 'partner_id', 'version', 'signature_date',
        'superseded_by_id'];
BEGIN
    IF OLD.executed_at IS NOT NULL AND to_jsonb(OLD) - goes_on IS DISTINCT FROM to_jsonb(NEW) - goes_on THEN
        RAISE EXCEPTION 'Agreement % is executed: its terms can no longer change.', OLD.reference
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'agreements_executed_cannot_change', TABLE = 'agreements';
    END IF;
    RETURN NEW;
END
$$;

-- Writes the countries of an executed agreement into the territory, from its effective day to its last. The document that is
-- executed later wins for its days: an Order Form names the whole territory, so that what it does not name ends; an addendum
-- ends what it takes away, also where another document would have begun it later, and adds what is not held on a day.
CREATE OR REPLACE PROCEDURE app.apply_agreement(applied bigint) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    agreement agreements;
    days daterange;
BEGIN
    SELECT * INTO STRICT agreement FROM agreements WHERE id = applied;
    IF agreement.state NOT IN ('executed', 'active') OR agreement.partner_id IS NULL THEN
        RAISE EXCEPTION 'Only an executed agreement changes a territory; % is %.', agreement.reference, agreement.state
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'territories_follow_executed_agreements',
            TABLE = 'partner_territories';
    END IF;
    days := daterange(greatest(agreement.effective_on, agreement.signature_date), agreement.ends_on, '[]');
    UPDATE partner_territories
    SET valid = CASE WHEN lower(valid) >= lower(days) THEN 'empty' ELSE daterange(lower(valid), lower(days)) END
    WHERE partner_id = agreement.partner_id AND agreement_id <> applied AND valid && daterange(lower(days), NULL)
        AND (agreement.kind = 'order_form' OR country IN (
            SELECT country FROM agreement_countries WHERE agreement_id = applied AND change = 'remove'));
    INSERT INTO partner_territories (partner_id, country, valid, agreement_id)
    SELECT agreement.partner_id, wanted.country, missing.days, applied
    FROM agreement_countries wanted CROSS JOIN LATERAL unnest(datemultirange(days) - coalesce((
        SELECT range_agg(held.valid) FROM partner_territories held
        WHERE held.partner_id = agreement.partner_id AND held.country = wanted.country AND NOT isempty(held.valid)),
        datemultirange())) AS missing (days)
    WHERE wanted.agreement_id = applied AND change = 'add';
END
$$;
