-- Somebody of an existing partner who came to the application form: that partner's administrators decide.

-- Asks for access to the partner that the own application names. Gives the addresses of those who decide, who are
-- mailed and never shown; none where there is no such partner.
CREATE FUNCTION desk.request_access(mail_domain text, asking_name text, asking_email text, asking_note text)
RETURNS TABLE (email text, administrator text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    wanted bigint := (SELECT id FROM desk.partner_of_own_application(mail_domain));
BEGIN
    IF wanted IS NULL THEN
        RETURN;
    END IF;
    INSERT INTO access_requests (partner_id, name, email, note) VALUES (wanted, asking_name, asking_email, asking_note);
    RETURN QUERY
        SELECT users.email, users.name FROM users JOIN user_roles ON user_roles.user_id = users.id
        WHERE users.partner_id = wanted AND users.state = 'active'
            AND role = 'partner_administrator' AND user_roles.valid @> now()
        ORDER BY users.id;
END
$$;

-- Opens an account for somebody who asked, as a member of the partner whose administrator decides.
CREATE FUNCTION desk.grant_access(request bigint, decided timestamptz) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    invited bigint;
BEGIN
    IF NOT app.has_role('partner_administrator') THEN
        RAISE EXCEPTION 'Only a partner administrator lets people in.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO users (email, name, kind, partner_id, created_by)
    SELECT email, name, 'partner', partner_id, app.user_id() FROM access_requests
    WHERE id = request AND partner_id = app.partner_id() AND state = 'open' RETURNING id INTO invited;
    IF invited IS NULL THEN
        RETURN NULL;
    END IF;
    INSERT INTO user_roles (user_id, role, granted_by) VALUES (invited, 'partner_member', app.user_id());
    UPDATE access_requests SET state = 'granted', decided_at = decided, decided_by = app.user_id() WHERE id = request;
    RETURN invited;
END
$$;

GRANT EXECUTE ON FUNCTION desk.request_access(text, text, text, text), desk.grant_access(bigint, timestamptz)
    TO partnerdesk_partner;
