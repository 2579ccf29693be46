-- The imports of opportunities: each takes the rows of a file as JSON, and leaves alone what is there already.

-- Our own opportunities by the key of our sales system: the lines that are known, each with its reference.
CREATE FUNCTION desk.known_vendor_opportunities(rows jsonb) RETURNS TABLE (line int, reference text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT (entry ->> 'line')::int, opportunities.reference
    FROM jsonb_array_elements(rows) entry JOIN opportunities ON external_key = entry ->> 'key' ORDER BY 1
$$;

-- Gives how many were written.
CREATE FUNCTION desk.import_vendor_opportunities(rows jsonb, at timestamptz) RETURNS int
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    entry record;
    customer bigint;
    opportunity bigint;
    written int := 0;
BEGIN
    FOR entry IN SELECT * FROM jsonb_to_recordset(rows) AS e (
        key text, customer text, name_key text, country text, domain text, number text, need text, known_since date,
        executive text, motion text, value numeric, currency text, close date, stage int)
    LOOP
        CONTINUE WHEN EXISTS (SELECT FROM opportunities WHERE external_key = entry.key);
        -- As an approved registration finds its customer: by number, domain, or name in the country.
        SELECT id INTO customer FROM customers
        WHERE country = entry.country AND entry.number IS NOT NULL
                AND app.registration_key(registration_number, country) = app.registration_key(entry.number, entry.country)
            OR entry.domain IS NOT NULL AND domain = entry.domain
            OR country = entry.country AND name_key = entry.name_key
        ORDER BY id LIMIT 1;
        IF customer IS NULL THEN
            INSERT INTO customers (legal_name, name_key, country, domain, registration_number, recorded_by)
            VALUES (entry.customer, entry.name_key, entry.country, entry.domain, entry.number, app.user_id())
            RETURNING id INTO customer;
        END IF;
        INSERT INTO opportunities (customer_id, need, origin, source, external_key, known_since, account_executive, motion,
            value, currency, expected_close, recorded_at, recorded_by)
        VALUES (customer, entry.need, 'vendor', 'imported', entry.key, coalesce(entry.known_since::timestamptz, at),
            entry.executive, entry.motion, entry.value, entry.currency, entry.close, at, app.user_id())
        RETURNING id INTO opportunity;
        IF entry.stage IS NOT NULL THEN
            INSERT INTO opportunity_stages (opportunity_id, stage, reached_on, source, recorded_at, recorded_by)
            VALUES (opportunity, entry.stage, coalesce(entry.known_since, app.today()), 'imported', at, app.user_id());
        END IF;
        written := written + 1;
    END LOOP;
    RETURN written;
END
$$;

-- Opportunities by our reference or by the key of our sales system.
CREATE FUNCTION desk.opportunities_named(words jsonb) RETURNS TABLE (word text, id bigint, reference text, is_open boolean)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT asked, opportunities.id, opportunities.reference, outcome = 'open'
    FROM jsonb_array_elements_text(words) asked JOIN opportunities ON opportunities.reference = upper(asked)
    UNION ALL
    SELECT asked, opportunities.id, opportunities.reference, outcome = 'open'
    FROM jsonb_array_elements_text(words) asked JOIN opportunities ON external_key = asked
$$;

-- The lines whose stage is recorded for that day already.
CREATE FUNCTION desk.known_stages(rows jsonb) RETURNS TABLE (line int, reference text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT e.line, opportunities.reference
    FROM jsonb_to_recordset(rows) AS e (line int, opportunity bigint, stage int, reached_on date)
    JOIN opportunities ON opportunities.id = e.opportunity
    WHERE EXISTS (
        SELECT FROM opportunity_stages s
        WHERE s.opportunity_id = e.opportunity AND s.stage = e.stage AND s.reached_on = e.reached_on)
    ORDER BY 1
$$;

-- Gives how many were written.
CREATE FUNCTION desk.import_stages(rows jsonb, at timestamptz) RETURNS int
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    written int;
BEGIN
    INSERT INTO opportunity_stages (opportunity_id, stage, reached_on, source, recorded_at, recorded_by)
    SELECT e.opportunity, e.stage, e.reached_on, 'imported', at, app.user_id()
    FROM jsonb_to_recordset(rows) AS e (line int, opportunity bigint, stage int, reached_on date)
    WHERE NOT EXISTS (
        SELECT FROM opportunity_stages s
        WHERE s.opportunity_id = e.opportunity AND s.stage = e.stage AND s.reached_on = e.reached_on)
    ORDER BY e.line;
    GET DIAGNOSTICS written = ROW_COUNT;
    RETURN written;
END
$$;
GRANT EXECUTE ON FUNCTION desk.known_vendor_opportunities, desk.import_vendor_opportunities, desk.opportunities_named,
    desk.known_stages, desk.import_stages TO partnerdesk_staff;
GRANT EXECUTE ON FUNCTION desk.known_vendor_opportunities, desk.opportunities_named, desk.known_stages TO partnerdesk_auditor;
