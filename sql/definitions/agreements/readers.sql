-- Who on our side hears of a partner's answer to a document: those of legal, and the channel manager. For staff, and for the
-- partner or applicant whose document it is: they get no other way to our people's addresses.
CREATE FUNCTION desk.agreement_readers(asked bigint) RETURNS TABLE (name text, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT DISTINCT users.name, users.email
    FROM agreements JOIN users ON users.state = 'active' AND users.kind = 'staff' AND (
        users.id = agreements.manager_id OR users.id IN (
            SELECT user_id FROM user_roles WHERE role = 'legal' AND valid @> now()))
    WHERE agreements.id = asked AND users.id > 0 AND (
        app.is_staff() OR agreements.partner_id = app.partner_id() OR agreements.application_id = app.application_id())
    ORDER BY 1, 2
$$;
GRANT EXECUTE ON FUNCTION desk.agreement_readers TO partnerdesk_staff, partnerdesk_partner;
