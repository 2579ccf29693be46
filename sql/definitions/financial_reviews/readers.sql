-- The analysts of Finance: told when a partner asks or answers. For whoever is signed in.
CREATE FUNCTION desk.finance_analysts() RETURNS TABLE (id bigint, name text, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT users.id, users.name, users.email FROM users JOIN user_roles ON user_id = users.id AND role = 'finance_analyst'
    WHERE users.state = 'active' AND user_roles.valid @> now() AND app.user_id() IS NOT NULL
    ORDER BY users.name, users.id
$$;
GRANT EXECUTE ON FUNCTION desk.finance_analysts TO partnerdesk_staff, partnerdesk_partner;
