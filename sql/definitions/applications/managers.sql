-- The rule that names the Regional Channel Manager of a country, or of a whole GEO where no country is given, on a day
-- (R21). A country's own comes before that of its GEO; a rule whose manager has left names nobody.
CREATE FUNCTION desk.manager_rule(wanted_country text, wanted_geo text, day date) RETURNS bigint
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT rule.id
    FROM channel_manager_rules rule JOIN users ON users.id = rule.user_id AND users.state = 'active'
    WHERE rule.valid @> day AND (rule.country = wanted_country
        OR rule.geo = coalesce(wanted_geo, (SELECT geo FROM countries WHERE alpha2 = wanted_country)))
        AND EXISTS (SELECT FROM user_roles held
            WHERE held.user_id = rule.user_id AND held.role = 'channel_manager' AND held.valid @> now())
    ORDER BY rule.country NULLS LAST LIMIT 1
$$;

CREATE FUNCTION desk.proposed_manager(wanted_country text, day date) RETURNS bigint
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT user_id FROM channel_manager_rules WHERE id = desk.manager_rule(wanted_country, NULL, day)
$$;
GRANT EXECUTE ON FUNCTION desk.manager_rule, desk.proposed_manager TO partnerdesk_staff, partnerdesk_auditor;
