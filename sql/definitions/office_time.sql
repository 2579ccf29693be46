-- What is recorded without a time of its own is dated by the office's clock, in whichever table: one rule in place of one in
-- each. Real time stays where it guards something: sessions and links, throttles, kept and sent forms, the record of changes,
-- and when mail may go out.
DO $$
DECLARE
    dated record;
BEGIN
    FOR dated IN
        SELECT pg_class.relname AS name, attname AS "column"
        FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum JOIN pg_class ON pg_class.oid = adrelid
        WHERE relnamespace = 'public'::regnamespace AND pg_get_expr(adbin, adrelid) = 'now()' AND relname NOT IN (
            'application_keys', 'form_drafts', 'form_submissions', 'invitations', 'password_reset_requests',
            'schema_migrations', 'sessions', 'sign_in_attempts', 'user_credentials')
            AND (relname, attname) <> ('messages', 'send_after')
    LOOP
        EXECUTE format('ALTER TABLE public.%I ALTER %I SET DEFAULT app.now()', dated.name, dated."column");
    END LOOP;
END
$$;
