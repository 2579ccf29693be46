-- Invitations and password resets by single-use link.

-- Draws up a link for a user; an earlier open one of the same purpose no longer works.
CREATE FUNCTION desk.invite(invited bigint, for_purpose text, token bytea, lasts interval) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    drawn_up bigint;
BEGIN
    UPDATE invitations SET withdrawn_at = now()
    WHERE user_id = invited AND purpose = for_purpose AND used_at IS NULL AND withdrawn_at IS NULL;
    INSERT INTO invitations (user_id, purpose, token_hash, created_by, expires_at)
    VALUES (invited, for_purpose, token, app.user_id(), now() + lasts) RETURNING id INTO drawn_up;
    RETURN drawn_up;
END
$$;

-- Whom an open link is for.
CREATE FUNCTION desk.invited(token bytea)
RETURNS TABLE (invitation_id bigint, user_id bigint, name text, email text, purpose text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT invitations.id, users.id, users.name, users.email, invitations.purpose
    FROM invitations JOIN users ON users.id = invitations.user_id
    WHERE token_hash = token AND used_at IS NULL AND withdrawn_at IS NULL AND expires_at > now() AND users.state <> 'disabled'
$$;

-- Uses an open link up: keeps the new password, opens the account, and ends every session that was open before.
CREATE FUNCTION desk.use_invitation(token bytea, new_hash text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    whose bigint;
BEGIN
    UPDATE invitations SET used_at = now()
    WHERE token_hash = token AND used_at IS NULL AND withdrawn_at IS NULL AND expires_at > now()
    RETURNING user_id INTO whose;
    IF whose IS NULL THEN
        RETURN NULL;
    END IF;
    INSERT INTO user_credentials (user_id, password_hash) VALUES (whose, new_hash)
    ON CONFLICT (user_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = now();
    UPDATE users SET state = 'active' WHERE id = whose AND state = 'invited';
    UPDATE sessions SET ended_at = now() WHERE user_id = whose AND ended_at IS NULL;
    RETURN whose;
END
$$;

-- Resets are for anybody who knows the address; invitations only for those who may invite.
REVOKE ALL ON FUNCTION desk.invite(bigint, text, bytea, interval) FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA desk TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
