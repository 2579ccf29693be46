-- The signature date follows from the signatures; before a row is written it is not computed yet, and so looked changed:
-- an executed agreement could not even end.
CREATE OR REPLACE FUNCTION app.keep_executed_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    goes_on text[] := ARRAY['state', 'ended_on', 'end_reason', 'end_document_id', 'partner_id', 'version', 'signature_date'];
BEGIN
    IF OLD.executed_at IS NOT NULL AND to_jsonb(OLD) - goes_on IS DISTINCT FROM to_jsonb(NEW) - goes_on THEN
        RAISE EXCEPTION 'Agreement % is executed: its terms can no longer change.', OLD.reference
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'agreements_executed_cannot_change', TABLE = 'agreements';
    END IF;
    RETURN NEW;
END
$$;
