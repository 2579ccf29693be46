-- Whether a company is known already, under this or another name.

-- Partners and other applications that may be the same company, each with what matched and how near the names are.
CREATE FUNCTION desk.application_matches(application bigint)
RETURNS TABLE (
    kind text, id bigint, reference text, name text, state text, country text, matched text[], similarity real)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    WITH applied AS (
        SELECT applications.id, applications.name_key, applications.domain, applications.country,
            applications.name_key || trading_name_keys AS names,
            app.registration_key(registration_number, applications.country) AS registration,
            app.registration_key(vat_number, applications.country) AS vat
        FROM applications WHERE applications.id = application
    ), found AS (
        SELECT 'partner' AS kind, partners.id, 'legal name' AS matched, 1.0::real AS similarity
        FROM applied JOIN organisations ON organisations.name_key = ANY (names)
        JOIN partners ON organisation_id = organisations.id
        UNION ALL
        SELECT 'partner', partners.id, 'former name', 1.0
        FROM applied JOIN organisation_identities former ON former.name_key = ANY (names)
        JOIN organisations ON organisations.id = former.organisation_id AND organisations.name_key <> former.name_key
        JOIN partners ON partners.organisation_id = organisations.id
        UNION ALL
        SELECT 'partner', partners.id, 'trading name', 1.0
        FROM applied JOIN organisation_trading_names trading ON trading.name_key = ANY (names)
        JOIN partners ON partners.organisation_id = trading.organisation_id
        UNION ALL
        SELECT 'partner', partners.id, 'similar name', similarity(organisations.name_key, applied.name_key)
        FROM applied JOIN organisations ON organisations.name_key % applied.name_key
            AND organisations.name_key <> applied.name_key
        JOIN partners ON organisation_id = organisations.id
        UNION ALL
        SELECT 'partner', partners.id, 'similar former name', similarity(former.name_key, applied.name_key)
        FROM applied JOIN organisation_identities former ON former.name_key % applied.name_key
        JOIN organisations ON organisations.id = former.organisation_id
            AND organisations.name_key <> former.name_key AND former.name_key <> applied.name_key
        JOIN partners ON partners.organisation_id = organisations.id
        UNION ALL
        SELECT 'partner', partners.id, 'web domain', NULL
        FROM applied JOIN organisations ON organisations.domain = applied.domain
        JOIN partners ON organisation_id = organisations.id
        UNION ALL
        SELECT 'partner', partners.id, 'registration number', NULL
        FROM applied JOIN organisations ON organisations.country = applied.country
            AND app.registration_key(organisations.registration_number, organisations.country) = applied.registration
        JOIN partners ON organisation_id = organisations.id
        UNION ALL
        SELECT 'partner', partners.id, 'VAT number', NULL
        FROM applied JOIN organisations ON organisations.country = applied.country
            AND app.registration_key(organisations.vat_number, organisations.country) = applied.vat
        JOIN partners ON organisation_id = organisations.id
        UNION ALL
        SELECT 'application', other.id, matches.matched, matches.similarity
        FROM applied JOIN applications other ON other.id <> applied.id AND other.state NOT IN ('draft', 'withdrawn')
        CROSS JOIN LATERAL (VALUES
            ('legal name', 1.0::real, other.name_key = applied.name_key),
            ('trading name', 1.0, other.name_key <> applied.name_key
                AND (other.name_key || other.trading_name_keys) && applied.names),
            ('similar name', similarity(other.name_key, applied.name_key),
                other.name_key % applied.name_key AND other.name_key <> applied.name_key),
            ('web domain', NULL, other.domain = applied.domain),
            ('registration number', NULL, other.country = applied.country
                AND app.registration_key(other.registration_number, other.country) = applied.registration),
            ('VAT number', NULL, other.country = applied.country
                AND app.registration_key(other.vat_number, other.country) = applied.vat)
        ) AS matches (matched, similarity, holds)
        WHERE matches.holds
    ), near AS (
        SELECT kind, id, matched, max(similarity) AS similarity FROM found
        WHERE (matched NOT LIKE 'similar%' OR similarity >= 0.5)
            -- What the application became is no duplicate of it.
            AND NOT (kind = 'partner' AND EXISTS (
                SELECT FROM applications WHERE applications.id = application AND applications.partner_id = found.id))
        GROUP BY kind, id, matched
    ), gathered AS (
        SELECT kind, id, array_agg(matched ORDER BY matched) AS matched, max(similarity) AS similarity
        FROM near GROUP BY kind, id
    )
    SELECT gathered.kind, gathered.id, coalesce(partners.reference, applications.reference),
        coalesce(partners.name, applications.legal_name), coalesce(partners.status, applications.state),
        coalesce(partners.country, applications.country), gathered.matched, gathered.similarity
    FROM gathered
    LEFT JOIN partners ON gathered.kind = 'partner' AND partners.id = gathered.id
    LEFT JOIN applications ON gathered.kind = 'application' AND applications.id = gathered.id
    ORDER BY cardinality(gathered.matched) DESC, gathered.similarity DESC NULLS LAST, gathered.kind DESC, gathered.id
    LIMIT 25
$$;

-- The partner that an applicant's own application names, by its public name alone; null where there is none.
-- `mail_domain` is that of the applicant's address; null where it is a public mail provider's.
CREATE FUNCTION desk.partner_of_own_application(mail_domain text) RETURNS TABLE (id bigint, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH applied AS (
        SELECT name_key, domain, country, app.registration_key(registration_number, country) AS registration
        FROM applications WHERE applications.id = app.application_id()
    ), known AS (
        SELECT organisations.id, 1 AS rank FROM applied JOIN organisations ON organisations.name_key = applied.name_key
        UNION ALL
        SELECT organisations.id, 2 FROM applied JOIN organisations ON organisations.country = applied.country
            AND app.registration_key(organisations.registration_number, organisations.country) = applied.registration
        UNION ALL
        SELECT organisations.id, 3 FROM applied JOIN organisations ON organisations.domain = applied.domain
        UNION ALL
        SELECT organisations.id, 4 FROM organisations WHERE organisations.domain = mail_domain AND EXISTS (SELECT FROM applied)
    )
    SELECT partners.id, partners.name
    FROM known JOIN partners ON organisation_id = known.id
    WHERE partners.status NOT IN ('removed', 'terminated', 'merged')
    ORDER BY known.rank, partners.id LIMIT 1
$$;

-- Who is mailed when the application has arrived or the applicant has answered: whom it is assigned to, or the Regional
-- Channel Manager of its country on that day.
CREATE FUNCTION desk.reviewer_of_own_application(day date) RETURNS TABLE (name text, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT users.name, users.email
    FROM applications JOIN users ON users.id = coalesce(assigned_to, desk.proposed_manager(country, day))
    WHERE applications.id = app.application_id() AND users.state = 'active'
$$;

GRANT EXECUTE ON FUNCTION desk.application_matches(bigint)
    TO partnerdesk_staff, partnerdesk_auditor;
GRANT EXECUTE ON FUNCTION desk.partner_of_own_application(text), desk.reviewer_of_own_application(date)
    TO partnerdesk_partner;
