-- A question of the qualification is never rewritten (R103): its end is set, and another one takes its place.

ALTER TABLE qualification_questions
    ADD replaces_id bigint REFERENCES qualification_questions
        CONSTRAINT qualification_questions_are_replaced_once UNIQUE,
    ADD CONSTRAINT qualification_questions_hold_for_a_time CHECK (NOT isempty(valid));
REVOKE DELETE ON qualification_questions FROM partnerdesk_staff;

CREATE FUNCTION app.keep_questions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT upper_inf(OLD.valid) OR lower(NEW.valid) IS DISTINCT FROM lower(OLD.valid)
        OR (NEW.position, NEW.question, NEW.hint, NEW.is_required, NEW.replaces_id, NEW.recorded_at, NEW.recorded_by)
        IS DISTINCT FROM (OLD.position, OLD.question, OLD.hint, OLD.is_required, OLD.replaces_id, OLD.recorded_at, OLD.recorded_by)
    THEN
        RAISE EXCEPTION 'A question of the qualification ends once, and stays as it was asked.'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'qualification_questions_stay',
            TABLE = 'qualification_questions';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER questions_stay BEFORE UPDATE ON qualification_questions FOR EACH ROW EXECUTE FUNCTION app.keep_questions();
