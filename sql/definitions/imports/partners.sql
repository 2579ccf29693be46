-- The import of companies: what it does with the rows that were copied into the temporary table `imported`.
-- For the owner alone, who makes that table.

-- Marks the rows whose company is a partner already: the same registration number, web domain, or name in the country.
CREATE PROCEDURE desk.mark_known_partners() LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE imported SET partner_id = found.partner_id
    FROM (
        SELECT DISTINCT ON (line) line, partners.id AS partner_id
        FROM (
            SELECT line, known.id FROM imported JOIN organisations known ON known.country = imported.country
                AND app.registration_key(known.registration_number, known.country)
                    = app.registration_key(imported.registration_number, imported.country)
            UNION ALL
            SELECT line, known.id FROM imported JOIN organisations known ON known.domain = imported.domain WHERE has_own_domain
            UNION ALL
            SELECT line, known.id FROM imported
            JOIN organisations known ON known.name_key = imported.name_key AND known.country = imported.country
        ) same JOIN partners ON organisation_id = same.id
        ORDER BY line, partners.id
    ) found
    WHERE imported.line = found.line;
END
$$;

-- Writes the others as Registered partners with their dated rows, and one event for all of them.
CREATE PROCEDURE desk.write_imported_partners(file_hash text) LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM imported WHERE partner_id IS NOT NULL;
    -- The clock's length by the program of that day (A28, A29).
    UPDATE imported SET organisation_id = nextval(pg_get_serial_sequence('organisations', 'id')),
        partner_id = nextval(pg_get_serial_sequence('partners', 'id')), months = lengths.months
    FROM (
        SELECT day, desk.program_number('membership.registeredMonths', day) AS months
        FROM (SELECT DISTINCT signed_on AS day FROM imported) days) lengths
    WHERE lengths.day = signed_on;
    UPDATE imported SET ends_on = (signed_on + make_interval(months => months))::date,
        time_zone = coalesce(countries.time_zone, 'UTC'), geo = countries.geo
    FROM countries WHERE alpha2 = country;

    INSERT INTO organisations (id, legal_name, name_key, registration_number, vat_number, domain, street, postal_code, city,
        country) OVERRIDING SYSTEM VALUE
    SELECT organisation_id, legal_name, name_key, registration_number, vat_number, domain, street, postal_code, city, country
    FROM imported ORDER BY line;
    INSERT INTO partners (id, organisation_id, name, status, country, geo, manager_id, signed_on, clock_ends_on)
        OVERRIDING SYSTEM VALUE
    SELECT partner_id, organisation_id, legal_name, 'registered', country, geo, manager_id, signed_on, ends_on
    FROM imported ORDER BY line;
    INSERT INTO organisation_identities (organisation_id, legal_name, name_key, registration_number, vat_number, domain, street,
        postal_code, city, country, valid)
    SELECT organisation_id, legal_name, name_key, registration_number, vat_number, domain, street, postal_code, city, country,
        daterange(signed_on, NULL) FROM imported ORDER BY line;
    INSERT INTO partner_memberships (partner_id, status, valid, cause)
    SELECT partner_id, 'registered', daterange(signed_on, NULL), 'Imported' FROM imported ORDER BY line;
    INSERT INTO partner_locations (partner_id, country, valid)
    SELECT partner_id, country, daterange(signed_on, NULL) FROM imported ORDER BY line;
    INSERT INTO partner_managers (partner_id, manager_id, valid, reason, rule_id)
    SELECT partner_id, manager_id, daterange(signed_on, NULL), 'Imported', (
        SELECT rule.id FROM channel_manager_rules rule
        WHERE rule.user_id = imported.manager_id AND rule.valid @> app.today()
            AND (rule.country = imported.country OR rule.geo = imported.geo)
        ORDER BY rule.country NULLS LAST LIMIT 1)
    FROM imported ORDER BY line;
    INSERT INTO membership_clocks (partner_id, kind, started_on, months, ends_on, time_zone, ends_at, clause)
    SELECT partner_id, 'registered', signed_on, months, ends_on, time_zone, (ends_on + 1)::timestamp AT TIME ZONE time_zone, 'R31'
    FROM imported ORDER BY line;
    INSERT INTO partner_profiles (partner_id) SELECT partner_id FROM imported ORDER BY line;
    INSERT INTO timeline_entries (partner_id, happened_on, actor, title, detail)
    SELECT partner_id, signed_on, 'Partnerdesk', 'Registered partner', 'Brought in from a list of companies' FROM imported ORDER BY line;

    INSERT INTO audit_events (reason, table_name, row_key, operation, after)
    SELECT 'Import of partners', 'partners', file_hash, 'insert',
        jsonb_build_object('partners', count(*), 'sha256', file_hash, 'first', min(partner_id), 'last', max(partner_id))
    FROM imported;
END
$$;
