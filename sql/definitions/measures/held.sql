-- What a partner held on a day: the one answer for commissions, discounts, benefits and projects (R33, R114). Whoever may read
-- the partner may ask.
CREATE FUNCTION desk.authorizations_held(of_partner bigint, on_day date) RETURNS text[]
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT coalesce(array_agg(level ORDER BY array_position(ARRAY['sales', 'delivery', 'msp', 'gsi'], level)), '{}')
    FROM partner_authorizations WHERE partner_id = of_partner AND valid @> on_day
$$;
COMMENT ON FUNCTION desk.authorizations_held IS 'The authorizations that a partner held on a day, in the order of the program.';
GRANT EXECUTE ON FUNCTION desk.authorizations_held TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
