-- What is kept for a time and not for good: nothing of it is history, and nothing refers to it.

CREATE FUNCTION desk.forget_outlived() RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    statement text;
    forgotten int := 0;
    rows int;
BEGIN
    IF app.user_id() IS DISTINCT FROM 0 THEN
        RAISE EXCEPTION 'only the office itself forgets' USING ERRCODE = 'insufficient_privilege';
    END IF;
    FOREACH statement IN ARRAY ARRAY[
        'form_drafts WHERE kept_at < now() - interval ''1 day''',
        'form_submissions WHERE at < now() - interval ''30 days''',
        'sign_in_attempts WHERE at < now() - interval ''90 days''',
        'password_reset_requests WHERE at < now() - interval ''90 days''',
        'sessions WHERE least(ended_at, expires_at) < now() - interval ''90 days''',
        'messages WHERE coalesce(sent_at, given_up_at) < now() - interval ''365 days'''
    ] LOOP
        EXECUTE format('DELETE FROM %s AND ctid = ANY (ARRAY(SELECT ctid FROM %1$s LIMIT 10000))', statement);
        GET DIAGNOSTICS rows = ROW_COUNT;
        forgotten := forgotten + rows;
    END LOOP;
    RETURN forgotten;
END
$$;
COMMENT ON FUNCTION desk.forget_outlived IS
    'Deletes at most 10,000 rows a table of what has outlived its use, and says how many; for the office itself alone.';
GRANT EXECUTE ON FUNCTION desk.forget_outlived TO partnerdesk_staff;
