-- Tells the administrators of whoever employs the person of a claim that somebody else claims it. The one who claims learns
-- nothing by it: neither whether anybody was told, nor who.
CREATE FUNCTION desk.tell_employer_of_claim(told bigint, subject text, body text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    claim person_claims := (SELECT c FROM person_claims c WHERE id = told AND state = 'claimed'
        AND (app.is_staff() OR partner_id = app.partner_id()));
    employer record;
BEGIN
    FOR employer IN
        SELECT e.partner_id, e.person_id FROM person_employments e JOIN people ON people.id = e.person_id
        WHERE upper_inf(e.valid) AND e.partner_id <> claim.partner_id
            AND (lower(people.email) = lower(claim.email) OR lower(people.account) = lower(claim.account))
    LOOP
        INSERT INTO messages (recipient, subject, body)
        SELECT DISTINCT users.email, subject, body FROM users JOIN user_roles ON user_id = users.id
        WHERE users.partner_id = employer.partner_id AND users.state = 'active' AND role = 'partner_administrator'
            AND user_roles.valid @> now();
        INSERT INTO person_events (person_id, partner_id, title, at, actor)
        VALUES (employer.person_id, employer.partner_id, 'Another company says that the person works for it', now(), 'Partnerdesk');
    END LOOP;
END
$$;
GRANT EXECUTE ON FUNCTION desk.tell_employer_of_claim TO partnerdesk_staff, partnerdesk_partner;
