-- Rows that a draft gets, loses and gets back. Each is one call inside the caller's transaction.

CREATE FUNCTION desk.program_row_position(version bigint, value_table text, after_keys text[]) RETURNS numeric
LANGUAGE plpgsql STABLE AS $$
DECLARE
    low numeric;
    high numeric;
BEGIN
    EXECUTE format('SELECT max(position) FROM %I WHERE program_version_id = $1
        AND (value_key = ANY ($2) OR cardinality($2) = 0)', value_table) INTO low USING version, after_keys;
    EXECUTE format('SELECT min(position) FROM %I WHERE program_version_id = $1 AND position > $2', value_table)
        INTO high USING version, low;
    RETURN trim_scale(coalesce((low + high) / 2, coalesce(low, 0) + 10));
END
$$;
COMMENT ON FUNCTION desk.program_row_position IS
    'A place behind rows of a draft and before the next one; behind all where no keys are given.';

CREATE FUNCTION desk.program_requirement_turn(version bigint, node text, into_kind text, first_key text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO program_requirements (program_version_id, level, key, parent, position, kind, heading, name, sentence,
        required, blocks, measure, comparison, threshold, unit, period, parameters, footnotes, clause, evidence,
        evidence_source, decision, note)
    SELECT program_version_id, level, first_key, key,
        desk.program_row_position(version, 'program_requirements', ARRAY[node]), kind, heading, name, sentence,
        required, blocks, measure, comparison, threshold, unit, period, parameters, footnotes, clause, evidence,
        evidence_source, decision, note
    FROM program_requirements WHERE program_version_id = version AND value_key = node AND kind = 'measure';
    UPDATE program_requirements SET kind = into_kind, measure = NULL, comparison = NULL, threshold = NULL, unit = NULL,
        period = NULL, parameters = '{}',
        sentence = CASE into_kind WHEN 'any_of' THEN 'One of these is met.' ELSE 'All of these are met.' END
    WHERE program_version_id = version AND value_key = node AND kind = 'measure';
END
$$;
COMMENT ON FUNCTION desk.program_requirement_turn IS
    'Makes a group of a requirement; what it asked is the first one below it, with what that rests on.';

-- Who took a row out of a draft, and when.
CREATE FUNCTION desk.program_row_removed(version bigint, value_table text, key text)
RETURNS TABLE (event bigint, transaction_id xid8, user_name text, at timestamptz, value_row jsonb) LANGUAGE sql STABLE AS $$
    SELECT audit_events.id, audit_events.transaction_id, users.name, audit_events.at, before
    FROM audit_events LEFT JOIN users ON users.id = audit_events.user_id
    WHERE table_name = value_table AND row_key = version || ',' || key AND operation = 'delete'
    ORDER BY audit_events.id DESC LIMIT 1
$$;
COMMENT ON FUNCTION desk.program_row_removed IS 'The last removal of a row from a draft, with the row as it was.';

CREATE FUNCTION desk.program_row_restore(version bigint, value_table text, key text) RETURNS integer
LANGUAGE plpgsql AS $$
DECLARE
    removal xid8 := (SELECT transaction_id FROM desk.program_row_removed(version, value_table, key));
    lost record;
    columns text;
    changed integer;
    restored integer := 0;
BEGIN
    -- Everything that went with it comes back with it: what hangs from a row was taken out before the row.
    FOR lost IN
        SELECT table_name, before FROM audit_events
        WHERE transaction_id = removal AND operation = 'delete' AND table_name = ANY (app.program_value_tables())
            AND (before ->> 'program_version_id')::bigint = version
        ORDER BY id DESC
    LOOP
        SELECT string_agg(quote_ident(attname), ', ') INTO columns
        FROM pg_attribute
        WHERE attrelid = lost.table_name::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
        EXECUTE format(
            'INSERT INTO %1$I (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $1) ON CONFLICT DO NOTHING',
            lost.table_name, columns) USING lost.before;
        GET DIAGNOSTICS changed = ROW_COUNT;
        restored := restored + changed;
    END LOOP;
    RETURN restored;
END
$$;
COMMENT ON FUNCTION desk.program_row_restore IS
    'Puts a row back into a draft as it was, with everything that was taken out together with it; gives how many rows.';

GRANT EXECUTE ON FUNCTION desk.program_row_position, desk.program_requirement_turn, desk.program_row_removed,
    desk.program_row_restore TO partnerdesk_staff;
