-- A number as people read it: 1234567.50 as 1,234,567.5.
CREATE FUNCTION desk.number_in_words(number numeric) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN rtrim(to_char(number, 'FM999,999,999,999,990.999999'), '.');
COMMENT ON FUNCTION desk.number_in_words IS 'A number with separators and without needless zeros.';

CREATE FUNCTION desk.counted_in_words(number numeric, unit text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN desk.number_in_words(number) || CASE
        WHEN unit IS NULL THEN '' WHEN unit = 'percent' THEN ' %'
        WHEN number = 1 THEN ' ' || regexp_replace(unit, 's$', '') ELSE ' ' || unit END;
COMMENT ON FUNCTION desk.counted_in_words IS 'A number with its unit: 1 month, 12 months, 15 %.';

-- An amount, always with its cents.
CREATE FUNCTION desk.amount_in_words(amount numeric, currency text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE currency WHEN 'EUR' THEN '€' ELSE currency END || ' ' || to_char(amount, 'FM999,999,999,999,990.00');
COMMENT ON FUNCTION desk.amount_in_words IS 'An amount with its currency, as € 36,000.00.';

CREATE FUNCTION desk.setting_in_words(key text, kind text, value jsonb, unit text, choices jsonb) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE
    RETURN CASE
        WHEN key = 'businessDay.weekend' THEN (
            SELECT coalesce(string_agg(to_char(date '2000-01-02' + day::integer, 'FMDay'), ', ' ORDER BY day), 'None')
            FROM jsonb_array_elements_text(value) AS day)
        WHEN kind = 'integers' THEN
            (SELECT string_agg(item, ', ') FROM jsonb_array_elements_text(value) AS item) || coalesce(' ' || unit, '')
        WHEN kind = 'boolean' THEN CASE WHEN value = 'true' THEN 'Yes' ELSE 'No' END
        WHEN kind = 'date' THEN to_char((value #>> '{}')::date, 'FMDD FMMonth YYYY')
        WHEN kind = 'decimal' AND unit ~ '^[A-Z]{3}$' THEN desk.amount_in_words((value #>> '{}')::numeric, unit)
        WHEN kind IN ('integer', 'decimal') THEN
            desk.counted_in_words((value #>> '{}')::numeric, unit)
        ELSE coalesce(choices ->> (value #>> '{}'), value #>> '{}') || coalesce(' ' || unit, '')
    END;
COMMENT ON FUNCTION desk.setting_in_words IS 'The value of a setting as people read it.';

CREATE FUNCTION desk.program_level_in_words(level text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE level WHEN 'msp' THEN 'MSP' WHEN 'gsi' THEN 'Global System Integrator' ELSE initcap(level) END;
COMMENT ON FUNCTION desk.program_level_in_words IS 'Registered, Sales, Delivery, MSP or Global System Integrator.';

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
        name AS label, coalesce(desk.amount_in_words(amount, currency) || ' a year', 'Not set') AS shown,
        clause, evidence, evidence_source, decision, note, confirmed_by_document,
        app.program_value(to_jsonb(held)) AS value
    FROM program_fees AS held
    UNION ALL
    SELECT program_version_id, 'program_gsi_criteria' AS table_name, value_key, NULL AS level,
        sentence AS label, CASE comparison WHEN '>' THEN 'More than ' ELSE 'At least ' END
            || desk.counted_in_words(threshold, unit) AS shown,
        clause, evidence, evidence_source, decision, note, confirmed_by_document,
        app.program_value(to_jsonb(held)) AS value
    FROM program_gsi_criteria AS held
    UNION ALL
    SELECT program_version_id, 'program_requirements' AS table_name, value_key, level,
        name AS label, CASE WHEN required THEN
            replace(replace(sentence, '{threshold}', coalesce(desk.number_in_words(threshold), '')),
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
        desk.setting_in_words(key, kind, value, unit, choices) AS shown,
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
GRANT EXECUTE ON FUNCTION desk.number_in_words, desk.counted_in_words, desk.amount_in_words, desk.setting_in_words,
    desk.program_level_in_words, desk.program_value_is_confirmed
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
