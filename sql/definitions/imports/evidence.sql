-- Fees and projects by file. What is there already is left alone.

-- The lines that are known, each with its reference.
CREATE FUNCTION desk.known_fees(rows jsonb) RETURNS TABLE (line int, reference text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT e.line, fee.reference
    FROM jsonb_to_recordset(rows) AS e (line int, partner bigint, kind text, year int, subsidiary text)
    JOIN partner_fees fee ON fee.partner_id = e.partner AND fee.kind = e.kind AND fee.program_year = e.year
        AND lower(coalesce(fee.subsidiary, '')) = lower(coalesce(e.subsidiary, ''))
    ORDER BY 1
$$;

-- Gives how many were written.
CREATE FUNCTION desk.import_fees(rows jsonb, at timestamptz) RETURNS int
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    written int;
BEGIN
    INSERT INTO partner_fees (partner_id, kind, program_year, subsidiary, amount, currency, due_on, state, invoice_number,
        invoiced_on, paid_on, recorded_at, recorded_by)
    SELECT partner, kind, year, subsidiary, amount, currency, due_on, state, invoice, invoiced_on, paid_on, at,
        coalesce(app.user_id(), 0)
    FROM jsonb_to_recordset(rows) AS e (
        line int, partner bigint, kind text, year int, subsidiary text, amount numeric, currency text, due_on date, state text,
        invoice text, invoiced_on date, paid_on date)
    WHERE e.line NOT IN (SELECT known.line FROM desk.known_fees(rows) known)
    ORDER BY e.line;
    GET DIAGNOSTICS written = ROW_COUNT;
    RETURN written;
END
$$;

CREATE FUNCTION desk.known_projects(rows jsonb) RETURNS TABLE (line int, reference text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT e.line, min(project.reference)
    FROM jsonb_to_recordset(rows) AS e (
        line int, partner bigint, customer text, name_key text, country text, domain text, project text, started_on date)
    JOIN delivery_projects project ON project.partner_id = e.partner AND lower(project.name) = lower(e.project)
        AND project.started_on = e.started_on
    JOIN customers ON customers.id = project.customer_id
        AND (customers.domain = e.domain OR customers.country = e.country AND customers.name_key = e.name_key)
    GROUP BY e.line ORDER BY 1
$$;

CREATE FUNCTION desk.import_projects(rows jsonb, at timestamptz) RETURNS int
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    written int;
    asker bigint := coalesce(app.user_id(), 0);
BEGIN
    -- At the command line nobody is signed in: the office records the customers.
    PERFORM set_config('app.user_id', asker::text, true);
    INSERT INTO delivery_projects (partner_id, customer_id, customer_name, customer_country, customer_domain, name,
        description, is_msp, started_on, ended_on, needs_support, registered_at, registered_by)
    SELECT partner, app.customer(customer, name_key, country, domain), customer, country, domain, project, description,
        is_msp, started_on, ended_on, needs_support, at, asker
    FROM jsonb_to_recordset(rows) AS e (
        line int, partner bigint, customer text, name_key text, country text, domain text, project text, description text,
        is_msp boolean, started_on date, ended_on date, needs_support boolean)
    WHERE e.line NOT IN (SELECT known.line FROM desk.known_projects(rows) known)
    ORDER BY e.line;
    GET DIAGNOSTICS written = ROW_COUNT;
    RETURN written;
END
$$;
GRANT EXECUTE ON FUNCTION desk.known_fees, desk.import_fees, desk.known_projects, desk.import_projects TO partnerdesk_staff;
GRANT EXECUTE ON FUNCTION desk.known_fees, desk.known_projects TO partnerdesk_auditor;
