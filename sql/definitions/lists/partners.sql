-- The partners whose name or reference is like `pattern` (folded, % and _ as in LIKE). LIKE is not leakproof, so under
-- row-level security it could not use its index; this looks past it, for those alone who see every partner.
CREATE FUNCTION desk.partners_like(pattern text) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = public, pg_temp AS $$
    SELECT id FROM partners
    WHERE app.search_text(name, reference) LIKE pattern AND ((SELECT app.is_staff()) OR (SELECT app.is_auditor()))
$$;
GRANT EXECUTE ON FUNCTION desk.partners_like TO partnerdesk_staff, partnerdesk_auditor;
