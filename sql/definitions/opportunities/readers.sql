-- Who on our side hears of a registration: its reviewer, or all who review deals while nobody has taken it, and the partner's
-- channel manager. For staff, and for the partner whose registration it is.
CREATE FUNCTION desk.registration_readers(asked bigint) RETURNS TABLE (name text, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT DISTINCT users.name, users.email
    FROM opportunity_registrations registration JOIN partners ON partners.id = registration.partner_id
    JOIN users ON users.state = 'active' AND users.kind = 'staff' AND (
        users.id = partners.manager_id OR users.id = registration.reviewer_id
        OR registration.reviewer_id IS NULL AND users.id IN (
            SELECT user_id FROM user_roles WHERE role = 'deal_reviewer' AND valid @> now()))
    WHERE registration.id = asked AND users.id > 0 AND (app.is_staff() OR registration.partner_id = app.partner_id())
    ORDER BY 1, 2
$$;
GRANT EXECUTE ON FUNCTION desk.registration_readers TO partnerdesk_staff, partnerdesk_partner;
