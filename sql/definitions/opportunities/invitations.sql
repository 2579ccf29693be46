-- Who on our side hears of an invitation: who sent it, and the partner's channel manager. For staff, and for the partner
-- that was invited.
CREATE FUNCTION desk.invitation_readers(asked bigint) RETURNS TABLE (name text, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT DISTINCT users.name, users.email
    FROM cosell_invitations invitation JOIN partners ON partners.id = invitation.partner_id
    JOIN users ON users.id IN (partners.manager_id, invitation.invited_by) AND users.state = 'active' AND users.kind = 'staff'
    WHERE invitation.id = asked AND users.id > 0 AND (app.is_staff() OR invitation.partner_id = app.partner_id())
    ORDER BY 1, 2
$$;

-- Whether what a partner is invited to is still open: all that it may know of it before it accepts.
CREATE FUNCTION desk.invitation_is_open(asked bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT outcome = 'open' FROM cosell_invitations invitation JOIN opportunities ON opportunities.id = opportunity_id
    WHERE invitation.id = asked AND (app.is_staff() OR app.is_auditor() OR invitation.partner_id = app.partner_id())
$$;
GRANT EXECUTE ON FUNCTION desk.invitation_readers TO partnerdesk_staff, partnerdesk_partner;
GRANT EXECUTE ON FUNCTION desk.invitation_is_open TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;

-- Registrations that may be about the same as an opportunity of ours, found by index; what matches is said by Prospect.likeness.
CREATE FUNCTION desk.registrations_like(asked bigint) RETURNS SETOF bigint
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    WITH asking AS (
        SELECT customers.name_key, customers.country, customers.domain,
            app.registration_key(registration_number, customers.country) AS number
        FROM opportunities JOIN customers ON customers.id = customer_id WHERE opportunities.id = asked
    )
    SELECT found FROM asking, desk.registrations_of_company(name_key, country, domain, number) found
$$;
GRANT EXECUTE ON FUNCTION desk.registrations_like TO partnerdesk_staff, partnerdesk_auditor;
