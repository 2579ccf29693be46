-- Every value of every version in one shape, with its evidence and whether it is confirmed, by whom, when and why.
CREATE VIEW desk.program_values WITH (security_invoker = true) AS
WITH held_values AS (
    SELECT program_version_id, 'program_authorizations' AS table_name, value_key, NULL AS level,
        name AS label, CASE WHEN by_invitation THEN 'By invitation' ELSE 'Open to application' END AS shown,
        clause, evidence, evidence_source, decision, note, confirmed_by_document,
        app.program_value(to_jsonb(held)) AS value
    FROM program_authorizations AS held
    UNION ALL
    SELECT program_version_id, 'program_benefit_values' AS table_name, value_key, level,
        (SELECT name FROM program_benefits named
        WHERE (named.program_version_id, named.code) = (held.program_version_id, benefit)) AS label, text AS shown,
        clause, evidence, evidence_source, decision, note, confirmed_by_document,
        app.program_value(to_jsonb(held)) AS value
    FROM program_benefit_values AS held
    UNION ALL
    SELECT program_version_id, 'program_benefits' AS table_name, value_key, NULL AS level,
        name AS label, detail AS shown,
        clause, evidence, evidence_source, decision, note, confirmed_by_document,
        app.program_value(to_jsonb(held)) AS value
    FROM program_benefits AS held
    UNION ALL
    SELECT program_version_id, 'program_clauses' AS table_name, value_key, NULL AS level,
        left(text, 120) AS label, NULL AS shown,
        clause, evidence, evidence_source, decision, note, confirmed_by_document,
        app.program_value(to_jsonb(held)) AS value
    FROM program_clauses AS held
    UNION ALL
    SELECT program_version_id, 'program_commission_rates' AS table_name, value_key, level,
        CASE contract_type WHEN 'new_customer' THEN 'New Customer, ' ELSE 'Upgrade, ' END
        || CASE contribution WHEN 'co_sell' THEN 'Co-Sell' ELSE 'Partner Sourced' END AS label,
        trim_scale(percent)::text || ' %' AS shown,
        clause, evidence, evidence_source, decision, note, confirmed_by_document,
        app.program_value(to_jsonb(held)) AS value
    FROM program_commission_rates AS held
    UNION ALL
    SELECT program_version_id, 'program_discount_rates' AS table_name, value_key, level,
        'Resell discount' AS label, coalesce(trim_scale(percent)::text || ' %', 'Cannot resell') AS shown,
        clause, evidence, evidence_source, decision, note, confirmed_by_document,
        app.program_value(to_jsonb(held)) AS value
    FROM program_discount_rates AS held
    UNION ALL
    SELECT program_version_id, 'program_expectations' AS table_name, value_key, level,
        sentence AS label, NULL AS shown,
        clause, evidence, evidence_source, decision, note, confirmed_by_document,
        app.program_value(to_jsonb(held)) AS value
    FROM program_expectations AS held
    UNION ALL
    SELECT program_version_id, 'program_fees' AS table_name, value_key, NULL AS level,
        name AS label, coalesce(trim_scale(amount)::text || ' ' || currency, 'Not set') AS shown,
        clause, evidence, evidence_source, decision, note, confirmed_by_document,
        app.program_value(to_jsonb(held)) AS value
    FROM program_fees AS held
    UNION ALL
    SELECT program_version_id, 'program_gsi_criteria' AS table_name, value_key, NULL AS level,
        sentence AS label, comparison || ' ' || trim_scale(threshold)::text || ' ' || unit AS shown,
        clause, evidence, evidence_source, decision, note, confirmed_by_document,
        app.program_value(to_jsonb(held)) AS value
    FROM program_gsi_criteria AS held
    UNION ALL
    SELECT program_version_id, 'program_requirements' AS table_name, value_key, level,
        name AS label, CASE WHEN required THEN
            replace(replace(sentence, '{threshold}', coalesce(trim_scale(threshold)::text, '')),
                '{stage}', coalesce(parameters ->> 'stage', ''))
        ELSE '–' END AS shown,
        clause, evidence, evidence_source, decision, note, confirmed_by_document,
        app.program_value(to_jsonb(held)) AS value
    FROM program_requirements AS held
    UNION ALL
    SELECT program_version_id, 'program_resell_territories' AS table_name, value_key, NULL AS level,
        (SELECT name FROM countries WHERE alpha2 = country) AS label,
        CASE WHEN enabled THEN 'Resell territory' ELSE 'Switched off' END AS shown,
        clause, evidence, evidence_source, decision, note, confirmed_by_document,
        app.program_value(to_jsonb(held)) AS value
    FROM program_resell_territories AS held
    UNION ALL
    SELECT program_version_id, 'program_settings' AS table_name, value_key, NULL AS level,
        name AS label,
        CASE jsonb_typeof(value) WHEN 'array' THEN (SELECT string_agg(item, ', ') FROM jsonb_array_elements_text(value) item)
        WHEN 'boolean' THEN CASE WHEN value = 'true' THEN 'Yes' ELSE 'No' END
        ELSE coalesce(choices ->> (value #>> '{}'), value #>> '{}') END || coalesce(' ' || unit, '') AS shown,
        clause, evidence, evidence_source, decision, note, confirmed_by_document,
        app.program_value(to_jsonb(held)) AS value
    FROM program_settings AS held
)
SELECT held_values.*, confirmed_by_document OR confirmation.id IS NOT NULL AS confirmed,
    confirmation.id AS confirmation_id, confirmation.confirmed_by, confirmation.confirmed_at,
    confirmation.reason AS confirmation_reason
FROM held_values
LEFT JOIN program_confirmations AS confirmation USING (program_version_id, table_name, value_key, value);
COMMENT ON VIEW desk.program_values IS
    'All values of all versions: label, value as shown, clause, evidence, confirmed or not.';
GRANT SELECT ON desk.program_values TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;

CREATE FUNCTION desk.program_value_is_confirmed(version bigint, table_name text, value_key text) RETURNS boolean
LANGUAGE sql STABLE
    RETURN coalesce((
        SELECT confirmed FROM desk.program_values AS known
        WHERE known.program_version_id = version AND known.table_name = program_value_is_confirmed.table_name
            AND known.value_key = program_value_is_confirmed.value_key), false);
COMMENT ON FUNCTION desk.program_value_is_confirmed IS
    'True when the document or a person confirms the value as it stands; money moves on confirmed rates alone.';
