-- A value in words, whatever its table: what stands before and after in a list of changes.
CREATE FUNCTION desk.program_value_in_words(table_name text, value jsonb, label text, shown text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE table_name
        WHEN 'program_clauses' THEN value ->> 'text'
        WHEN 'program_expectations' THEN value ->> 'sentence'
        WHEN 'program_authorizations' THEN concat_ws('. ', label, value ->> 'summary', shown)
        WHEN 'program_benefits' THEN concat_ws('. ', label, shown)
        WHEN 'program_gsi_criteria' THEN concat_ws(': ', label, shown)
        WHEN 'program_requirements' THEN concat_ws(': ', label, CASE shown WHEN '–' THEN 'not required' ELSE shown END)
        WHEN 'program_fees' THEN concat_ws('. ', shown, value ->> 'explanation')
        ELSE shown
    END;
COMMENT ON FUNCTION desk.program_value_in_words IS 'What a value says, for a list of changes.';

-- The same words as the office's pages have for it.
CREATE FUNCTION desk.evidence_in_words(evidence text, source text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE evidence
        WHEN 'DOC' THEN 'In the document' WHEN 'DOC*' THEN 'In the document, column inferred'
        WHEN 'FOUND' THEN 'Found elsewhere' WHEN 'INFERRED' THEN 'Inferred' WHEN 'DEFAULT' THEN 'Our proposal'
        WHEN 'UNKNOWN' THEN 'Not known' END || coalesce(' (' || source || ')', '');
COMMENT ON FUNCTION desk.evidence_in_words IS 'How a value is known, in words, with its source outside the document.';

CREATE FUNCTION desk.program_version_changes(version bigint, base_version bigint)
RETURNS TABLE (table_name text, value_key text, label text, level text, kind text, was text, was_clause text,
    was_evidence text, becomes text, clause text, evidence text, confirmed boolean)
LANGUAGE sql STABLE AS $$
    WITH base AS (
        SELECT * FROM desk.program_values WHERE program_version_id = base_version
    ), next AS (
        SELECT * FROM desk.program_values WHERE program_version_id = version
    )
    SELECT table_name, value_key, coalesce(next.label, base.label), coalesce(next.level, base.level),
        CASE WHEN base.value IS NULL THEN 'added' WHEN next.value IS NULL THEN 'removed' ELSE 'changed' END,
        desk.program_value_in_words(table_name, base.value, base.label, base.shown), base.clause,
        desk.evidence_in_words(base.evidence, base.evidence_source),
        desk.program_value_in_words(table_name, next.value, next.label, next.shown), next.clause,
        desk.evidence_in_words(next.evidence, next.evidence_source), coalesce(next.confirmed, false)
    FROM base FULL JOIN next USING (table_name, value_key)
    WHERE (base.value, base.clause, base.evidence, base.evidence_source, base.decision, base.note)
            IS DISTINCT FROM (next.value, next.clause, next.evidence, next.evidence_source, next.decision, next.note)
    ORDER BY array_position(app.program_value_tables(), table_name), value_key
$$;
COMMENT ON FUNCTION desk.program_version_changes IS
    'What a version changes of another one: added, changed and removed values, before and after in words.';
GRANT EXECUTE ON FUNCTION desk.program_value_in_words, desk.evidence_in_words, desk.program_version_changes
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
