-- The steps of a version's life: copy, activation, withdrawal; the notice stands beside this file. Each is one call inside the caller's transaction.

CREATE FUNCTION desk.program_version_copy(version bigint, for_year integer, at timestamptz) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    copied bigint;
    value_table text;
    columns text;
BEGIN
    INSERT INTO program_versions (program_year, number, title, starts_on, ends_on, effective, based_on, created_by,
        created_at)
    SELECT planned.year,
        1 + coalesce((SELECT max(number) FROM program_versions AS known WHERE known.program_year = planned.year), 0),
        planned.title, planned.starts_on, planned.ends_on, daterange(planned.starts_on, planned.ends_on, '[]'),
        version, app.user_id(), at
    FROM (
        SELECT program_year AS year, title, starts_on, ends_on
        FROM program_versions WHERE id = version AND coalesce(for_year, program_year) = program_year
        UNION ALL
        SELECT for_year, 'Partner Program ' || for_year, make_date(for_year, 1, 1), make_date(for_year, 12, 31)
        FROM program_versions WHERE id = version AND for_year <> program_year
    ) AS planned
    RETURNING id INTO copied;
    IF copied IS NULL THEN
        RAISE EXCEPTION 'There is no such version of the program.' USING ERRCODE = 'no_data_found';
    END IF;
    FOREACH value_table IN ARRAY app.program_value_tables() LOOP
        SELECT string_agg(format('%I', attname), ', ') INTO columns
        FROM pg_attribute
        WHERE attrelid = value_table::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
            AND attname <> 'program_version_id';
        EXECUTE format(
            'INSERT INTO %1$I (program_version_id, %2$s) SELECT $1, %2$s FROM %1$I WHERE program_version_id = $2',
            value_table, columns) USING copied, version;
    END LOOP;
    INSERT INTO program_confirmations
        (program_version_id, table_name, value_key, value, reason, confirmed_by, confirmed_at, carried_from)
    SELECT copied, table_name, value_key, value, confirmation_reason, confirmed_by, confirmed_at, confirmation_id
    FROM desk.program_values WHERE program_version_id = version AND confirmation_id IS NOT NULL;
    UPDATE program_settings SET value = to_jsonb(CASE key WHEN 'program.start' THEN starts_on ELSE ends_on END)
    FROM program_versions
    WHERE id = copied AND program_version_id = copied AND key IN ('program.start', 'program.end')
        AND program_year <> (SELECT program_year FROM program_versions WHERE id = version);
    RETURN copied;
END
$$;
COMMENT ON FUNCTION desk.program_version_copy IS
    'Makes a draft with all values of a version and the confirmations that hold there: the next number of its own '
    'year, or of another one.';

CREATE FUNCTION desk.program_version_activate(version bigint, at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    next program_versions;
BEGIN
    SELECT * INTO STRICT next FROM program_versions WHERE id = version FOR UPDATE;
    UPDATE program_versions
    SET state = 'superseded', effective = daterange(lower(effective), lower(next.effective))
    WHERE program_year = next.program_year AND state = 'active' AND id <> version
        AND effective && next.effective AND lower(effective) < lower(next.effective);
    UPDATE program_versions SET state = 'active', activated_at = at, activated_by = app.user_id() WHERE id = version;
    -- Otherwise the day's work does it, when the day has come.
    UPDATE program_change_notices SET state = 'effective'
    WHERE program_version_id = version AND state = 'notified' AND effective_on <= app.today();
END
$$;
COMMENT ON FUNCTION desk.program_version_activate IS
    'Activates a version; the one before it ends on the day before its first. Refused without its notice (R5).';

CREATE FUNCTION desk.program_version_withdraw(version bigint, reason text, at timestamptz) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    notice_id bigint;
BEGIN
    UPDATE program_change_notices SET state = 'withdrawn'
    WHERE program_version_id = version AND state IN ('draft', 'notified') RETURNING id INTO notice_id;
    UPDATE program_versions SET state = 'withdrawn', withdrawn_at = at, withdrawn_by = app.user_id(),
        withdrawal_reason = reason
    WHERE id = version;
    RETURN notice_id;
END
$$;
COMMENT ON FUNCTION desk.program_version_withdraw IS
    'Withdraws a draft or an announced version with its reason; gives the notice whose readers have to be told.';

GRANT EXECUTE ON FUNCTION desk.program_version_copy, desk.program_version_activate, desk.program_version_withdraw
    TO partnerdesk_staff;
