-- The accounts of a partner on a day. An account carries today's company alone; that it came or went by a business
-- combination stands there, and a partner may not read it.
CREATE FUNCTION desk.partner_users(of_partner bigint, on_day date) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT users.id FROM users
    WHERE (app.is_staff() OR app.is_auditor() OR app.partner_id() = of_partner)
        AND coalesce((
            SELECT combined.absorbed_id
            FROM business_combination_decisions decided
            JOIN business_combinations combined ON combined.id = decided.combination_id
            WHERE decided.kind = 'user' AND decided.item_id = users.id AND decided.outcome = 'moves'
                AND combined.state = 'applied' AND combined.effective_on > on_day
            ORDER BY combined.effective_on, combined.id LIMIT 1), users.partner_id) = of_partner
        AND (users.partner_id = of_partner OR users.id IN (
            SELECT decided.item_id
            FROM business_combination_decisions decided
            JOIN business_combinations combined ON combined.id = decided.combination_id
            WHERE combined.absorbed_id = of_partner AND decided.kind = 'user'))
$$;
GRANT EXECUTE ON FUNCTION desk.partner_users TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
COMMENT ON FUNCTION desk.partner_users IS 'The accounts of a partner on a day, for those who may see the partner.';
