-- What somebody had typed when the session turned out to have ended.

CREATE FUNCTION desk.keep_form(session bytea, draft bytea, form_path text, form_body text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    owner bigint := (
        SELECT user_id FROM sessions JOIN users ON users.id = user_id WHERE token_hash = session AND state = 'active');
BEGIN
    IF owner IS NULL OR octet_length(form_body) > 65536 THEN RETURN false; END IF;
    DELETE FROM form_drafts WHERE user_id = owner AND token_hash NOT IN (
        SELECT token_hash FROM form_drafts WHERE user_id = owner ORDER BY kept_at DESC LIMIT 4);
    INSERT INTO form_drafts (token_hash, user_id, path, body) VALUES (draft, owner, form_path, form_body);
    RETURN true;
END
$$;
COMMENT ON FUNCTION desk.keep_form IS
    'Keeps a form for the person to whom the ended session belonged; false where nobody is known or the form is too large.';

CREATE FUNCTION desk.kept_form(draft bytea) RETURNS TABLE (path text, body text, kept_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT path, body, kept_at FROM form_drafts
    WHERE token_hash = draft AND user_id = app.user_id() AND kept_at > now() - interval '1 day'
$$;
COMMENT ON FUNCTION desk.kept_form IS 'What oneself had typed, for a day.';

CREATE FUNCTION desk.discard_form(draft bytea) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM form_drafts WHERE token_hash = draft AND user_id = app.user_id()
$$;

GRANT EXECUTE ON FUNCTION desk.keep_form TO partnerdesk_partner;
GRANT EXECUTE ON FUNCTION desk.kept_form, desk.discard_form
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
