-- Carrying out a business combination: the plan it was assessed with, what of it people may decide, accounts that move.

ALTER TABLE business_combinations ADD COLUMN plan jsonb;
COMMENT ON COLUMN business_combinations.plan IS 'Every single thing with its outcome, as it was assessed and then carried out.';
ALTER TABLE business_combinations ADD CONSTRAINT business_combinations_are_assessed_with_a_plan
    CHECK (state NOT IN ('assessed', 'applied') OR plan IS NOT NULL);

ALTER TABLE business_combination_decisions DROP CONSTRAINT business_combination_decisions_kind_is_known;
ALTER TABLE business_combination_decisions ADD CONSTRAINT business_combination_decisions_kind_is_known
    CHECK (kind IN ('user', 'contact', 'consent', 'task', 'onboarding', 'link'));
ALTER TABLE business_combination_decisions ADD CONSTRAINT business_combination_decisions_end_with_a_reason
    CHECK (outcome = 'moves' OR btrim(reason) <> '');

-- What was carried out or withdrawn stays; nothing is carried out before its day, and never without an assessment.
CREATE FUNCTION app.keep_combination() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    goes_on text[] := ARRAY['state', 'version', 'document_id', 'assessed_at', 'assessed_by', 'applied_at', 'applied_by',
        'withdrawal_reason', 'plan'];
BEGIN
    IF OLD.state IN ('applied', 'withdrawn') OR to_jsonb(OLD) - goes_on IS DISTINCT FROM to_jsonb(NEW) - goes_on
        OR (OLD.document_id IS NOT NULL AND NEW.document_id IS DISTINCT FROM OLD.document_id)
    THEN
        RAISE EXCEPTION 'Combination % stands as it was written.', OLD.reference
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'business_combinations_are_kept',
            TABLE = 'business_combinations';
    END IF;
    IF NEW.state = 'applied' AND (OLD.state <> 'assessed' OR NEW.effective_on > app.today()
        OR (NEW.assessed_by, NEW.plan) IS DISTINCT FROM (OLD.assessed_by, OLD.plan))
    THEN
        RAISE EXCEPTION 'Combination % is carried out as it was assessed, on its day or later.', OLD.reference
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'business_combinations_are_applied_as_assessed',
            TABLE = 'business_combinations';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER combination_stays BEFORE UPDATE ON business_combinations FOR EACH ROW EXECUTE FUNCTION app.keep_combination();

CREATE FUNCTION app.keep_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT state FROM business_combinations WHERE id = coalesce(NEW.combination_id, OLD.combination_id)) <> 'reported' THEN
        RAISE EXCEPTION 'It has been assessed: what was decided of its things stays.'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'business_combination_decisions_come_before_the_assessment',
            TABLE = 'business_combination_decisions';
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;
CREATE TRIGGER decision_stays BEFORE INSERT OR UPDATE OR DELETE ON business_combination_decisions
    FOR EACH ROW EXECUTE FUNCTION app.keep_decision();

-- An account stays with its company, unless that company became part of another one.
CREATE OR REPLACE FUNCTION app.check_user() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.kind <> OLD.kind OR (NEW.partner_id IS DISTINCT FROM OLD.partner_id AND NOT EXISTS (
            SELECT FROM business_combinations
            WHERE absorbed_id = OLD.partner_id AND survivor_id = NEW.partner_id AND state = 'applied')) THEN
        RAISE EXCEPTION 'An account stays of its kind and company.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'users_stay_of_their_kind', TABLE = 'users';
    END IF;
    IF NEW.state = 'disabled' AND OLD.state <> 'disabled' AND NEW.id = app.user_id() THEN
        RAISE EXCEPTION 'Nobody closes their own account.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'users_are_disabled_by_somebody_else', TABLE = 'users';
    END IF;
    RETURN NEW;
END
$$;

-- Legal carries out combinations as well, and so ends and moves what hangs on them.
CREATE POLICY legal_combines ON organisation_links TO partnerdesk_staff
    USING ((SELECT app.has_role('legal'))) WITH CHECK ((SELECT app.has_role('legal')));
CREATE POLICY legal_combines ON organisation_identifiers TO partnerdesk_staff
    USING ((SELECT app.has_role('legal'))) WITH CHECK ((SELECT app.has_role('legal')));
CREATE POLICY legal_combines ON affiliate_consents FOR UPDATE TO partnerdesk_staff
    USING ((SELECT app.has_role('legal'))) WITH CHECK ((SELECT app.has_role('legal')));
