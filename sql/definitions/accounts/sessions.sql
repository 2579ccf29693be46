-- Signing in and out. These functions answer for tables on which no login role has any right.

-- What the application needs to check a password; asked before anybody is signed in.
CREATE FUNCTION desk.credentials(wanted_email text)
RETURNS TABLE (user_id bigint, state text, password_hash text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT users.id, users.state, user_credentials.password_hash
    FROM users LEFT JOIN user_credentials ON user_credentials.user_id = users.id
    WHERE lower(users.email) = lower(wanted_email)
$$;

CREATE FUNCTION desk.sign_in_failures(wanted_email text, from_address text, since timestamptz)
RETURNS TABLE (at timestamptz, of_account boolean, of_address boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    -- A success forgives the account's failures before it, but not those that its address had with other accounts.
    SELECT attempts.at, attempts.of_account AND attempts.id > coalesce((
            SELECT max(id) FROM sign_in_attempts WHERE lower(email) = lower(wanted_email) AND succeeded), 0),
        attempts.of_address
    FROM (
        SELECT id, sign_in_attempts.at, lower(email) = lower(wanted_email) AS of_account, address = from_address AS of_address
        FROM sign_in_attempts
        WHERE sign_in_attempts.at >= since AND NOT succeeded
            AND (lower(email) = lower(wanted_email) OR address = from_address)) attempts
    ORDER BY attempts.at
$$;

CREATE FUNCTION desk.record_sign_in(wanted_email text, from_address text, did_succeed boolean) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO sign_in_attempts (email, address, succeeded) VALUES (left(wanted_email, 254), from_address, did_succeed)
$$;

CREATE FUNCTION desk.open_session(
    of_user bigint, token bytea, lasts interval, from_address text, by_agent text, by_office_clock timestamptz) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE users SET first_signed_in_at = by_office_clock WHERE id = of_user AND first_signed_in_at IS NULL AND state = 'active';
    INSERT INTO sessions (user_id, token_hash, expires_at, address, agent)
    SELECT id, token, now() + lasts, from_address, left(by_agent, 200) FROM users WHERE id = of_user AND state = 'active'
    RETURNING id
$$;

-- Who holds this token, unless the session ended, is too old, or was idle for too long. Seen at most once a minute.
CREATE FUNCTION desk.session_user(token bytea, idle interval)
RETURNS TABLE (
    session_id bigint, id bigint, kind text, name text, email text, partner_id bigint, theme text, roles text[],
    geos text[], countries text[], slash_searches boolean, is_stale boolean, ends_at timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT sessions.id, users.id, users.kind, users.name, users.email, users.partner_id, users.theme,
        ARRAY(SELECT role FROM user_roles WHERE user_roles.user_id = users.id AND valid @> now() ORDER BY role),
        ARRAY(SELECT geo FROM user_scopes WHERE user_scopes.user_id = users.id AND valid @> now() AND geo IS NOT NULL),
        ARRAY(SELECT country FROM user_scopes WHERE user_scopes.user_id = users.id AND valid @> now() AND country IS NOT NULL),
        users.slash_searches, sessions.last_seen_at < now() - interval '1 minute', least(sessions.expires_at, now() + idle)
    FROM sessions JOIN users ON users.id = sessions.user_id
    WHERE sessions.token_hash = token AND ended_at IS NULL AND expires_at > now()
        AND last_seen_at > now() - idle AND users.state = 'active';
END
$$;

CREATE FUNCTION desk.touch_session(seen bigint) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE sessions SET last_seen_at = now() WHERE id = seen AND last_seen_at < now() - interval '1 minute'
$$;

-- Ends one's own session, or, for a system administrator, anybody's.
CREATE FUNCTION desk.end_session(ended bigint) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE sessions SET ended_at = now(), ended_by = app.user_id()
    WHERE id = ended AND ended_at IS NULL AND (user_id = app.user_id() OR app.has_role('system_administrator'))
    RETURNING true
$$;

-- Ends all of one's own sessions but the one in use.
CREATE FUNCTION desk.end_other_sessions(kept bigint) RETURNS int
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH ended AS (
        UPDATE sessions SET ended_at = now(), ended_by = app.user_id()
        WHERE user_id = app.user_id() AND id IS DISTINCT FROM kept AND ended_at IS NULL RETURNING 1)
    SELECT count(*)::int FROM ended
$$;

-- A new password of one's own, in use from now on; every other session ends.
CREATE FUNCTION desk.change_password(new_hash text, kept bigint) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO user_credentials (user_id, password_hash) VALUES (app.user_id(), new_hash)
    ON CONFLICT (user_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = now();
    UPDATE invitations SET withdrawn_at = now()
    WHERE user_id = app.user_id() AND used_at IS NULL AND withdrawn_at IS NULL;
    SELECT desk.end_other_sessions(kept)
$$;

-- What one prefers for oneself; null: as before.
CREATE FUNCTION desk.prefer(new_theme text, slash boolean, new_name text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE users SET theme = coalesce(new_theme, theme), slash_searches = coalesce(slash, slash_searches),
        name = coalesce(new_name, name)
    WHERE id = app.user_id()
$$;

GRANT EXECUTE ON FUNCTION desk.end_other_sessions, desk.change_password, desk.prefer
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
GRANT EXECUTE ON FUNCTION desk.credentials, desk.sign_in_failures, desk.record_sign_in, desk.open_session, desk.session_user,
    desk.touch_session TO partnerdesk_partner;
GRANT EXECUTE ON FUNCTION desk.end_session TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
