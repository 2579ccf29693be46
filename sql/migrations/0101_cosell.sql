-- Our own opportunities and the invitations to sell them with us (R108, SM5), as they are read and written on pages.

CREATE INDEX opportunities_stage ON opportunities (stage, id);
CREATE INDEX cosell_invitations_answer_by ON cosell_invitations (answer_by, id);
CREATE INDEX cosell_invitations_invited_at ON cosell_invitations (invited_at, id);

-- A partner may say no. Yes is app.accept_invitation's alone, and everything else is ours.
REVOKE UPDATE ON cosell_invitations FROM partnerdesk_partner;
GRANT UPDATE (state, answered_at, answered_by, answer_reason, version) ON cosell_invitations TO partnerdesk_partner;

-- What was sent stays as it was sent, and an answer is final, whoever writes.
CREATE FUNCTION app.keep_invitations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'invited' OR current_user = 'partnerdesk_partner' AND NEW.state <> 'declined'
        OR (NEW.opportunity_id, NEW.partner_id, NEW.country, NEW.industry, NEW.outline, NEW.asked_for, NEW.answer_by,
            NEW.outside_territory_reason, NEW.invited_at, NEW.invited_by)
        IS DISTINCT FROM (OLD.opportunity_id, OLD.partner_id, OLD.country, OLD.industry, OLD.outline, OLD.asked_for,
            OLD.answer_by, OLD.outside_territory_reason, OLD.invited_at, OLD.invited_by)
    THEN
        RAISE EXCEPTION 'Invitation % is answered, or is not yours to change so.', OLD.reference
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'cosell_invitations_are_answered_once',
            TABLE = 'cosell_invitations';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER invitations_stay BEFORE UPDATE ON cosell_invitations FOR EACH ROW EXECUTE FUNCTION app.keep_invitations();
