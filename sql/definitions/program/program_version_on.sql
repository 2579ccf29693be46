CREATE FUNCTION desk.program_version_on(year integer, day date) RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (
        SELECT id FROM program_versions
        WHERE program_year = year AND effective @> day AND state IN ('active', 'superseded'));
COMMENT ON FUNCTION desk.program_version_on IS
    'The version of the program of a year that decides a day (A49, R151); null where there is none.';
