-- The companies that have a name or number like `pattern` (folded, % and _ as in LIKE), and by which they were found: the
-- name of today, a former or trading name, a number. LIKE is not leakproof, so under row-level security it could not use
-- its index; this looks past it: for readers at every company, for a partner at its own.
CREATE FUNCTION desk.companies_like(pattern text)
RETURNS TABLE (organisation_id bigint, kind text, words text, until date)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50 SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
    reads boolean := app.is_staff() OR app.is_auditor();
    own bigint := (SELECT partners.organisation_id FROM partners WHERE id = app.partner_id());
BEGIN
    RETURN QUERY
    SELECT found.id, found.kind, found.words, found.until FROM (
        SELECT organisations.id, 'name' AS kind, legal_name AS words, NULL::date AS until FROM organisations
        WHERE app.folded(legal_name) LIKE pattern
        UNION ALL
        SELECT was.organisation_id,
            CASE WHEN app.folded(was.legal_name) LIKE pattern THEN 'former_name' WHEN app.folded(was.domain) LIKE pattern THEN 'domain'
                WHEN app.folded(was.vat_number) LIKE pattern THEN 'vat' ELSE 'registration' END,
            CASE WHEN app.folded(was.legal_name) LIKE pattern THEN was.legal_name WHEN app.folded(was.domain) LIKE pattern THEN was.domain
                WHEN app.folded(was.vat_number) LIKE pattern THEN was.vat_number ELSE coalesce(was.registration_number, was.legal_name) END,
            upper(was.valid)
        FROM organisation_identities was JOIN organisations ON organisations.id = was.organisation_id
        WHERE app.identity_text(was.legal_name, was.domain, was.registration_number, was.vat_number) LIKE pattern
            AND NOT (was.legal_name = organisations.legal_name AND app.folded(was.legal_name) LIKE pattern)
        UNION ALL
        SELECT trading.organisation_id, 'trading_name', trading.name, upper(trading.valid) FROM organisation_trading_names trading
        WHERE app.folded(trading.name) LIKE pattern
        UNION ALL
        SELECT known.organisation_id, known.scheme, known.value, upper(known.valid) FROM organisation_identifiers known
        WHERE app.folded(known.value) LIKE pattern
    ) AS found
    WHERE reads OR found.id = own;
END
$$;
GRANT EXECUTE ON FUNCTION desk.companies_like TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
