-- Who on our side hears of an invitation of a Global System Integrator: who sent it, and the partner's channel manager. For
-- staff, and for the partner that was invited.
CREATE FUNCTION desk.integrator_readers(asked bigint) RETURNS TABLE (name text, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT DISTINCT users.name, users.email
    FROM integrator_invitations invitation JOIN partners ON partners.id = invitation.partner_id
    JOIN users ON users.id IN (partners.manager_id, invitation.invited_by) AND users.state = 'active' AND users.kind = 'staff'
    WHERE invitation.id = asked AND users.id > 0 AND (app.is_staff() OR invitation.partner_id = app.partner_id())
    ORDER BY 1, 2
$$;
GRANT EXECUTE ON FUNCTION desk.integrator_readers TO partnerdesk_staff, partnerdesk_partner;
