-- What an import brings is one event with its count and the file's hash: row by row, its hundred thousand audit rows
-- and projections would take longer than all the rest. Only the owner can ask for it; the login roles cannot.
CREATE FUNCTION app.is_bulk() RETURNS boolean LANGUAGE sql STABLE
    RETURN coalesce(current_setting('app.bulk', true) = 'on', false)
        AND session_user NOT IN ('partnerdesk_staff', 'partnerdesk_partner', 'partnerdesk_auditor');
COMMENT ON FUNCTION app.is_bulk IS 'Whether the owner is bringing many rows at once, which are recorded as one event.';

DO $$
DECLARE
    quiet record;
BEGIN
    FOR quiet IN SELECT tgname, tgrelid::regclass AS tbl, pg_get_triggerdef(oid) AS definition FROM pg_trigger
        WHERE tgname IN ('changes_are_recorded', 'current_identity', 'current_status', 'current_manager', 'current_location',
            'current_clock')
        AND tgrelid::regclass::text IN ('organisations', 'organisation_identities', 'partners', 'partner_memberships',
            'partner_locations', 'partner_managers', 'membership_clocks', 'membership_notices', 'partner_profiles')
    LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', quiet.tgname, quiet.tbl);
        EXECUTE replace(quiet.definition, ' EXECUTE FUNCTION ', ' WHEN (NOT app.is_bulk()) EXECUTE FUNCTION ');
    END LOOP;
END
$$;
