-- What is like `pattern` (folded, % and _ as in LIKE) among registrations, our own opportunities, projects and MSP clients,
-- for those alone who see all of them; see desk.partners_like. A partner's own are few, and are looked through.
CREATE FUNCTION desk.registrations_found(pattern text) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = public, pg_temp AS $$
    SELECT id FROM opportunity_registrations
    WHERE found_by LIKE pattern AND ((SELECT app.is_staff()) OR (SELECT app.is_auditor()))
$$;

CREATE FUNCTION desk.vendor_opportunities_found(pattern text) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = public, pg_temp AS $$
    WITH found AS (
        SELECT opportunities.id FROM customers JOIN opportunities ON customer_id = customers.id
        WHERE app.search_text(legal_name, coalesce(domain, '')) LIKE pattern AND origin = 'vendor'
        UNION
        SELECT id FROM opportunities WHERE lower(reference) LIKE pattern AND origin = 'vendor'
    )
    SELECT id FROM found WHERE (SELECT app.is_staff()) OR (SELECT app.is_auditor())
$$;

CREATE FUNCTION desk.projects_found(pattern text) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = public, pg_temp AS $$
    SELECT id FROM delivery_projects
    WHERE app.search_text(name || ' ' || customer_name, reference) LIKE pattern
        AND ((SELECT app.is_staff()) OR (SELECT app.is_auditor()))
$$;

CREATE FUNCTION desk.msp_clients_found(pattern text) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = public, pg_temp AS $$
    SELECT id FROM msp_client_agreements
    WHERE app.search_text(client_name, reference) LIKE pattern AND ((SELECT app.is_staff()) OR (SELECT app.is_auditor()))
$$;
GRANT EXECUTE ON FUNCTION desk.registrations_found, desk.vendor_opportunities_found, desk.projects_found,
    desk.msp_clients_found TO partnerdesk_staff, partnerdesk_auditor;
