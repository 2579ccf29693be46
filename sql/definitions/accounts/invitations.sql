-- Invitations and password resets by single-use link. Each function says itself who may call it.

-- Draws up an invitation; an earlier open one no longer works. For those who may let this person in, and the owner.
CREATE FUNCTION desk.invite(invited bigint, for_purpose text, token bytea, lasts interval) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    drawn_up bigint;
    company bigint := (SELECT partner_id FROM users WHERE id = invited);
BEGIN
    IF session_user IN ('partnerdesk_staff', 'partnerdesk_partner', 'partnerdesk_auditor')
        AND NOT app.has_role('system_administrator')
        AND NOT (company IS NOT NULL AND app.has_role('channel_manager', 'program_manager', 'legal', 'partner_success_manager'))
        AND NOT (company IS NOT NULL AND company = app.partner_id() AND app.has_role('partner_administrator')) THEN
        RAISE EXCEPTION 'You may not invite this person.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE invitations SET withdrawn_at = now()
    WHERE user_id = invited AND purpose = for_purpose AND used_at IS NULL AND withdrawn_at IS NULL;
    INSERT INTO invitations (user_id, purpose, token_hash, created_by, expires_at)
    VALUES (invited, for_purpose, token, app.user_id(), now() + lasts) RETURNING id INTO drawn_up;
    RETURN drawn_up;
END
$$;

-- Somebody asks for a new password: whom to write to, if to anybody. Asking is slowed down by address and by account.
CREATE FUNCTION desk.ask_password_reset(wanted_email text, from_address text, token bytea, lasts interval)
RETURNS TABLE (is_too_many boolean, name text, email text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    found users;
BEGIN
    IF (SELECT count(*) >= 10 FROM password_reset_requests requests
        WHERE requests.address = from_address AND at > now() - interval '15 minutes') THEN
        RETURN QUERY SELECT true, NULL::text, NULL::text;
        RETURN;
    END IF;
    INSERT INTO password_reset_requests (email, address) VALUES (left(wanted_email, 254), from_address);
    SELECT * INTO found FROM users WHERE lower(users.email) = lower(wanted_email) AND state <> 'disabled';
    IF found.id IS NULL OR (
        SELECT count(*) > 3 FROM password_reset_requests requests
        WHERE lower(requests.email) = lower(wanted_email) AND at > now() - interval '1 hour') THEN
        RETURN;
    END IF;
    UPDATE invitations SET withdrawn_at = now()
    WHERE user_id = found.id AND purpose = 'password_reset' AND used_at IS NULL AND withdrawn_at IS NULL;
    INSERT INTO invitations (user_id, purpose, token_hash, expires_at)
    VALUES (found.id, 'password_reset', token, now() + lasts);
    RETURN QUERY SELECT false, found.name, found.email;
END
$$;

-- Whom a link is for, and whether it still works.
CREATE FUNCTION desk.invited(token bytea)
RETURNS TABLE (user_id bigint, name text, email text, company text, purpose text, state text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT users.id, users.name, users.email, partners.name, invitations.purpose,
        CASE WHEN used_at IS NOT NULL THEN 'used' WHEN withdrawn_at IS NOT NULL OR users.state = 'disabled' THEN 'withdrawn'
            WHEN expires_at <= now() THEN 'expired' ELSE 'open' END
    FROM invitations JOIN users ON users.id = invitations.user_id LEFT JOIN partners ON partners.id = users.partner_id
    WHERE token_hash = token
$$;

-- Uses an open link up: keeps the new password, opens the account, and ends every session that was open before.
CREATE FUNCTION desk.use_invitation(token bytea, new_hash text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    whose bigint;
BEGIN
    UPDATE invitations SET used_at = now()
    FROM users
    WHERE token_hash = token AND used_at IS NULL AND withdrawn_at IS NULL AND expires_at > now()
        AND users.id = invitations.user_id AND users.state <> 'disabled'
    RETURNING user_id INTO whose;
    IF whose IS NULL THEN
        RETURN NULL;
    END IF;
    UPDATE invitations SET withdrawn_at = now() WHERE user_id = whose AND used_at IS NULL AND withdrawn_at IS NULL;
    INSERT INTO user_credentials (user_id, password_hash) VALUES (whose, new_hash)
    ON CONFLICT (user_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = now();
    UPDATE users SET state = 'active' WHERE id = whose AND state = 'invited';
    UPDATE sessions SET ended_at = now() WHERE user_id = whose AND ended_at IS NULL;
    RETURN whose;
END
$$;

GRANT EXECUTE ON FUNCTION desk.invite TO partnerdesk_staff, partnerdesk_partner;
GRANT EXECUTE ON FUNCTION desk.ask_password_reset TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
GRANT EXECUTE ON FUNCTION desk.invited, desk.use_invitation TO partnerdesk_partner;
