-- The partners that have what is like one of `patterns` (folded, % and _ as in LIKE) in their name, reference, a former
-- or trading name, or a domain. LIKE is not leakproof, so under row-level security it could not use its indexes, and
-- one OR over several tables could not either; this looks past both, and gives nobody more than they may see.
CREATE FUNCTION desk.partners_found(patterns text[]) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = public, pg_temp AS $$
    WITH found AS (
        SELECT id FROM partners WHERE app.search_text(name, reference) LIKE ANY (patterns)
        UNION
        SELECT partners.id FROM organisation_identities JOIN partners USING (organisation_id)
        WHERE app.search_text(organisation_identities.legal_name, coalesce(domain, '')) LIKE ANY (patterns)
        UNION
        SELECT partners.id FROM organisation_trading_names JOIN partners USING (organisation_id)
        WHERE app.folded(organisation_trading_names.name) LIKE ANY (patterns)
    )
    SELECT id FROM found
    WHERE (SELECT app.is_staff()) OR (SELECT app.is_auditor()) OR id = (SELECT app.partner_id())
$$;
GRANT EXECUTE ON FUNCTION desk.partners_found TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
