-- How to recompute it: one line for each value. A line is the table's name, then for every column but
-- program_version_id, confirmed_by_document and those that are null, in the order of their names (by byte),
-- a tab, the column's name, = and the value: text as it is, true or false, a number without needless zeros, and
-- lists and objects as PostgreSQL writes jsonb. In text \ is written \\, a tab \t and a line feed \n.
-- The lines are sorted by byte, joined by line feeds, and hashed in UTF-8 with SHA-256.
CREATE FUNCTION desk.program_value_line(table_name text, value_row jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT table_name || coalesce(string_agg(
        E'\t' || key || '=' || CASE jsonb_typeof(value)
            WHEN 'string' THEN
                replace(replace(replace(value #>> '{}', E'\\', E'\\\\'), E'\t', E'\\t'), E'\n', E'\\n')
            WHEN 'number' THEN trim_scale((value #>> '{}')::numeric)::text
            ELSE value::text
        END, '' ORDER BY key COLLATE "C"), '')
    FROM jsonb_each(value_row)
    WHERE jsonb_typeof(value) <> 'null' AND key NOT IN ('program_version_id', 'confirmed_by_document')
$$;
COMMENT ON FUNCTION desk.program_value_line IS 'One value of a program version as the line that its hash is made of.';

CREATE FUNCTION desk.program_version_text(version bigint) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
    value_table text;
    lines text[] := '{}';
    more text[];
BEGIN
    FOREACH value_table IN ARRAY app.program_value_tables() LOOP
        EXECUTE format(
            'SELECT array_agg(desk.program_value_line(%L, to_jsonb(held))) FROM %I held WHERE program_version_id = $1',
            value_table, value_table) INTO more USING version;
        lines := lines || more;
    END LOOP;
    RETURN (SELECT coalesce(string_agg(line, E'\n' ORDER BY line COLLATE "C"), '') FROM unnest(lines) AS line);
END
$$;
COMMENT ON FUNCTION desk.program_version_text IS
    'All values of a program version as canonical text: the same for a copy, whatever the ids.';

CREATE FUNCTION desk.program_version_hash(version bigint) RETURNS text LANGUAGE sql STABLE
    RETURN encode(sha256(convert_to(desk.program_version_text(version), 'UTF8')), 'hex');
COMMENT ON FUNCTION desk.program_version_hash IS
    'SHA-256, in hexadecimal, of all values of a program version. Confirmations and dates are no part of it.';
GRANT EXECUTE ON FUNCTION desk.program_value_line, desk.program_version_text, desk.program_version_hash
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
