-- The names behind what stands on a partner's page. A partner sees no account but its own company's; these are the
-- people it deals with.
CREATE FUNCTION desk.partner_people(of_partner bigint) RETURNS TABLE (user_id bigint, name text, email text, is_staff boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT users.id, users.name, users.email, users.kind = 'staff'
    FROM users
    WHERE (app.is_staff() OR app.is_auditor() OR app.partner_id() = of_partner)
        AND users.id IN (
            SELECT id FROM users WHERE partner_id = of_partner
            UNION SELECT manager_id FROM partner_managers WHERE partner_id = of_partner
            UNION SELECT owner_id FROM onboarding_tasks WHERE partner_id = of_partner
            UNION SELECT saved_by FROM partner_profiles WHERE partner_id = of_partner
            UNION SELECT unnest(ARRAY[proposed_by, decided_by]) FROM profile_changes WHERE partner_id = of_partner
            UNION SELECT unnest(ARRAY[requested_by, decided_by]) FROM profile_publications WHERE partner_id = of_partner)
$$;
GRANT EXECUTE ON FUNCTION desk.partner_people(bigint) TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
COMMENT ON FUNCTION desk.partner_people IS
    'Names and addresses of the people of a partner and of those who look after it, for those who may see the partner.';
