-- Keeping accounts: a system administrator keeps everybody's, a partner administrator those of the own company.
-- These functions write past row-level security, so each asks first who calls it.

CREATE FUNCTION desk.keep_account(company bigint) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF app.has_role('system_administrator') OR (company = app.partner_id() AND app.has_role('partner_administrator')) THEN
        RETURN;
    END IF;
    RAISE EXCEPTION 'You do not keep this account.' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE FUNCTION desk.add_user(new_email text, new_name text, new_kind text, company bigint, new_roles text[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    added bigint;
BEGIN
    PERFORM desk.keep_account(company);
    INSERT INTO users (email, name, kind, partner_id, created_by)
    VALUES (new_email, new_name, new_kind, company, app.user_id()) RETURNING id INTO added;
    INSERT INTO user_roles (user_id, role, granted_by) SELECT added, role, app.user_id() FROM unnest(new_roles) role;
    RETURN added;
END
$$;

-- Ends the roles that are left out and begins the new ones; rows are dated, never deleted.
CREATE FUNCTION desk.change_roles(whose bigint, new_roles text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM desk.keep_account((SELECT partner_id FROM users WHERE id = whose));
    UPDATE user_roles SET valid = tstzrange(lower(valid), greatest(lower(valid), app.rights_now()))
    WHERE user_id = whose AND upper_inf(valid) AND role <> ALL (new_roles);
    INSERT INTO user_roles (user_id, role, granted_by)
    SELECT whose, role, app.user_id() FROM unnest(new_roles) role
    WHERE role NOT IN (SELECT held.role FROM user_roles held WHERE held.user_id = whose AND upper_inf(held.valid));
END
$$;

-- Where a channel manager works; nothing named: everywhere.
CREATE FUNCTION desk.change_scopes(whose bigint, new_geos text[], new_countries text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM desk.keep_account(NULL);
    UPDATE user_scopes SET valid = tstzrange(lower(valid), greatest(lower(valid), app.rights_now()))
    WHERE user_id = whose AND upper_inf(valid) AND coalesce(geo, country) <> ALL (new_geos || new_countries);
    INSERT INTO user_scopes (user_id, geo)
    SELECT whose, wanted FROM unnest(new_geos) wanted
    WHERE wanted NOT IN (SELECT geo FROM user_scopes WHERE user_id = whose AND upper_inf(valid) AND geo IS NOT NULL);
    INSERT INTO user_scopes (user_id, country)
    SELECT whose, wanted FROM unnest(new_countries) wanted
    WHERE wanted NOT IN (SELECT country FROM user_scopes WHERE user_id = whose AND upper_inf(valid) AND country IS NOT NULL);
END
$$;

-- Closes an account, or opens a closed one: without a password yet, it waits for its invitation again.
CREATE FUNCTION desk.change_user_state(whose bigint, closes boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM desk.keep_account((SELECT partner_id FROM users WHERE id = whose));
    UPDATE users SET state = CASE WHEN closes THEN 'disabled'
        WHEN EXISTS (SELECT FROM user_credentials WHERE user_id = whose) THEN 'active' ELSE 'invited' END
    WHERE id = whose AND closes <> (state = 'disabled');
END
$$;

GRANT EXECUTE ON FUNCTION desk.add_user, desk.change_roles, desk.change_user_state TO partnerdesk_staff, partnerdesk_partner;
GRANT EXECUTE ON FUNCTION desk.change_scopes TO partnerdesk_staff;

-- Who looks after the company of the one who asks; partners see nothing else of the vendor's people.
CREATE FUNCTION desk.own_manager() RETURNS TABLE (name text, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT users.name, users.email FROM partners JOIN users ON users.id = partners.manager_id
    WHERE partners.id = app.partner_id()
$$;
GRANT EXECUTE ON FUNCTION desk.own_manager TO partnerdesk_partner;
