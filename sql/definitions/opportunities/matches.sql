-- What may be the same opportunity as a registration: other registrations and our own opportunities of a company with the same
-- domain, number or name, or a similar name. Which of them match is said by Prospect.likeness; this only finds them by index.
CREATE FUNCTION desk.registration_matches(asked bigint)
RETURNS TABLE (
    kind text, id bigint, reference text, partner_id bigint, owner text, name text, country text, country_name text,
    domain text, number text, need text, value numeric, currency text, minor_units smallint, known_since timestamptz,
    state text, is_open boolean, is_approved boolean, is_disputed boolean, lost_on date)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    WITH asking AS (
        SELECT registration.id, prospect_name_key AS name_key, prospect_country AS country, prospect_domain AS domain,
            app.registration_key(prospect_number, prospect_country) AS number
        FROM opportunity_registrations registration WHERE registration.id = asked
    ), registrations AS (
        SELECT found AS id FROM asking, desk.registrations_of_company(name_key, country, domain, number) found
    ), companies AS (
        SELECT found AS id FROM asking, desk.customers_of_company(name_key, country, domain, number) found
    )
    SELECT 'registration', other.id, other.reference, other.partner_id, partners.name, other.prospect_name,
        other.prospect_country, countries.name, other.prospect_domain, other.prospect_number, other.need, other.value,
        other.currency, currencies.minor_units, other.submitted_at, other.state,
        other.state IN ('submitted', 'under_review', 'returned', 'approved'), other.state IN ('approved'),
        coalesce(other.dispute_state IN ('raised', 'in_review'), false), NULL::date
    FROM registrations JOIN opportunity_registrations other USING (id) JOIN partners ON partners.id = other.partner_id
    LEFT JOIN countries ON countries.alpha2 = other.prospect_country LEFT JOIN currencies ON currencies.code = other.currency
    WHERE other.id <> asked AND other.submitted_at IS NOT NULL AND other.origin = 'partner_sourced'
        AND other.state NOT IN ('draft', 'withdrawn')
    UNION ALL
    SELECT 'vendor_opportunity', ours.id, ours.reference, NULL, ours.account_executive, customers.legal_name,
        customers.country, countries.name, customers.domain, customers.registration_number, ours.need, ours.value,
        ours.currency, currencies.minor_units, ours.known_since, ours.outcome, ours.outcome = 'open', false, false,
        CASE WHEN ours.outcome = 'lost' THEN ours.closed_on END
    FROM companies JOIN customers USING (id) JOIN opportunities ours ON ours.customer_id = customers.id
    JOIN countries ON countries.alpha2 = customers.country LEFT JOIN currencies ON currencies.code = ours.currency
    WHERE ours.origin = 'vendor'
$$;
GRANT EXECUTE ON FUNCTION desk.registration_matches TO partnerdesk_staff, partnerdesk_auditor;
