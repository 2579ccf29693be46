CREATE FUNCTION desk.program_version_on(year integer, day date) RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (
        SELECT id FROM program_versions
        WHERE program_year = year AND effective @> day AND state IN ('active', 'superseded'));
COMMENT ON FUNCTION desk.program_version_on IS
    'The version of the program of a year that decides a day (A49, R151); null where there is none.';

-- The one definition of which version decides a day, for the office, the import and the demo world alike: the one in
-- effect; on a day after the last one, the last that began; on a day before the first one, the first there is.
CREATE FUNCTION desk.program_version_order(effective daterange, day date) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN effective @> day THEN 0 WHEN lower(effective) <= day THEN day - lower(effective)
        ELSE 1000000 + lower(effective) - day END;
COMMENT ON FUNCTION desk.program_version_order IS 'How near a version is to deciding a day; 0: it is in effect.';

CREATE FUNCTION desk.program_version_deciding(day date) RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (
        SELECT id FROM program_versions WHERE state IN ('active', 'superseded')
        ORDER BY desk.program_version_order(effective, day), program_year DESC LIMIT 1);
COMMENT ON FUNCTION desk.program_version_deciding IS
    'The version that decides a day: the one in effect, or else the last before it, or else the first there is.';

-- A version that says nothing of a setting leaves it as the nearest other one has it.
CREATE FUNCTION desk.program_setting(wanted text, day date) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (
        SELECT value FROM program_settings JOIN program_versions ON program_versions.id = program_version_id
        WHERE key = wanted AND state IN ('active', 'superseded')
        ORDER BY desk.program_version_order(effective, day), program_year DESC LIMIT 1);
COMMENT ON FUNCTION desk.program_setting IS
    'A setting as the version that decides the day has it, or else the nearest one that has it; null: none has.';

CREATE FUNCTION desk.program_number(wanted text, day date) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (desk.program_setting(wanted, day) #>> '{}')::integer;
COMMENT ON FUNCTION desk.program_number IS 'The same for a whole number, such as months or days.';

GRANT EXECUTE ON FUNCTION desk.program_version_on, desk.program_version_order, desk.program_version_deciding,
    desk.program_setting, desk.program_number
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
