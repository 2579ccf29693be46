-- The group of a company on a day, the top one first: each with the link to the one above it. Row-level security leaves
-- a partner its own group.
CREATE FUNCTION desk.group_of(of_organisation bigint, on_day date)
RETURNS TABLE (organisation_id bigint, parent_id bigint, link_id bigint, depth int)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    WITH RECURSIVE up (id, steps) AS (
        SELECT of_organisation, 0
        UNION ALL
        SELECT links.parent_id, steps + 1
        FROM up JOIN organisation_links links ON links.child_id = up.id AND links.valid @> on_day
    ), down (id, parent, link, depth) AS (
        (SELECT id, NULL::bigint, NULL::bigint, 0 FROM up ORDER BY steps DESC LIMIT 1)
        UNION ALL
        SELECT links.child_id, down.id, links.id, down.depth + 1
        FROM down JOIN organisation_links links ON links.parent_id = down.id AND links.valid @> on_day
    )
    SELECT id, parent, link, depth FROM down ORDER BY depth, id
$$;
COMMENT ON FUNCTION desk.group_of IS 'Who belongs together with a company on a day, from the top down (R23).';

-- Whether a consent holds on a day, whatever happened to it later: as AffiliateConsent.holds.
CREATE FUNCTION desk.consent_holds(state text, valid_from date, valid_until date, revoked_on date, on_day date) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN state IN ('consented', 'revoked', 'expired') AND on_day >= valid_from
        AND on_day <= coalesce(valid_until, 'infinity') AND on_day < coalesce(revoked_on, 'infinity');

-- Whose achievements of a measure count with a partner's on a day (R24): its own company, without a consent, and each
-- affiliate with the consents by which it counts and the countries they name. Only while the affiliate belongs to the
-- group, and in countries that the partner itself holds on that day (R12).
CREATE FUNCTION desk.counted_with(of_partner bigint, of_measure text, on_day date)
RETURNS TABLE (organisation_id bigint, is_own boolean, consents bigint[], "references" text[], countries text[])
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT partners.organisation_id, true, '{}'::bigint[], '{}'::text[], ARRAY(
        SELECT country FROM partner_territories held WHERE held.partner_id = partners.id AND valid @> on_day ORDER BY 1)
    FROM partners WHERE partners.id = of_partner
    UNION ALL
    SELECT affiliate_id, false, array_agg(DISTINCT consent.id), array_agg(DISTINCT consent.reference), array_agg(DISTINCT held.country)
    FROM affiliate_consents consent JOIN partners ON partners.id = consent.partner_id
    JOIN partner_territories held ON held.partner_id = of_partner AND held.valid @> on_day AND held.country = ANY (consent.countries)
    WHERE consent.partner_id = of_partner AND of_measure = ANY (consent.measures)
        AND desk.consent_holds(consent.state, consent.valid_from, consent.valid_until, consent.revoked_on, on_day)
        AND affiliate_id IN (SELECT member.organisation_id FROM desk.group_of(partners.organisation_id, on_day) member)
    GROUP BY affiliate_id
$$;
COMMENT ON FUNCTION desk.counted_with IS
    'Whose achievements of a measure count with a partner''s on a day, by which consents and in which countries (R24).';

-- Who decides on consents: told when a partner asks. A partner gets the addresses for a request of its own alone.
CREATE FUNCTION desk.consent_readers(asked bigint) RETURNS TABLE (name text, email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT DISTINCT users.name, users.email
    FROM affiliate_consents consent
    JOIN users ON users.id > 0 AND users.state = 'active' AND users.kind = 'staff' AND users.id IN (
        SELECT user_id FROM user_roles WHERE role = 'program_manager' AND valid @> now())
    WHERE consent.id = asked AND (app.is_staff() OR consent.partner_id = app.partner_id())
    ORDER BY 1, 2
$$;
GRANT EXECUTE ON FUNCTION desk.group_of, desk.consent_holds, desk.counted_with
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
GRANT EXECUTE ON FUNCTION desk.consent_readers TO partnerdesk_staff, partnerdesk_partner;

-- The company above all others of its group on a day; the company itself where it stands alone.
CREATE FUNCTION desk.group_top(of_organisation bigint, on_day date) RETURNS bigint
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT organisation_id FROM desk.group_of(of_organisation, on_day) WHERE depth = 0
$$;
GRANT EXECUTE ON FUNCTION desk.group_top TO partnerdesk_staff, partnerdesk_auditor;
