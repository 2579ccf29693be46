-- Every file that leaves is logged, whoever takes it; readers have no right to write the log itself.
CREATE FUNCTION desk.begin_export(list text, filter text, format text, formula_safe boolean) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO export_log (user_id, list, filter, format, formula_safe)
    SELECT app.user_id(), $1, $2, $3, $4 WHERE app.is_staff() OR app.is_auditor()
    RETURNING id
$$;

CREATE FUNCTION desk.finish_export(finished bigint, row_count bigint) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE export_log SET finished_at = now(), row_count = $2
    WHERE id = finished AND user_id = app.user_id() AND finished_at IS NULL
$$;

-- Text that a spreadsheet would take for a formula gets an apostrophe before it.
CREATE FUNCTION desk.formula_safe(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN left($1, 1) IN ('=', '+', '-', '@', E'\t', E'\r') THEN '''' || $1 ELSE $1 END;

GRANT EXECUTE ON FUNCTION desk.begin_export, desk.finish_export TO partnerdesk_staff, partnerdesk_auditor;
GRANT EXECUTE ON FUNCTION desk.formula_safe TO partnerdesk_staff, partnerdesk_auditor;
