-- Under what a partner's company is known on a day and later: its reference, what its register says, what was recorded.
CREATE FUNCTION desk.known_identifiers(of_partner bigint, on_day date) RETURNS TABLE (scheme text, value text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT 'former_reference', reference FROM partners WHERE id = of_partner
    UNION
    SELECT stated.scheme, stated.value
    FROM partners JOIN organisation_identities identity USING (organisation_id), LATERAL (VALUES
        ('registration', registration_number), ('vat', vat_number), ('domain', domain)) AS stated (scheme, value)
    WHERE partners.id = of_partner AND NOT isempty(identity.valid) AND identity.valid && daterange(on_day, NULL)
        AND btrim(stated.value) <> ''
    UNION
    SELECT recorded.scheme, recorded.value
    FROM partners JOIN organisation_identifiers recorded USING (organisation_id)
    WHERE partners.id = of_partner AND NOT isempty(recorded.valid) AND recorded.valid && daterange(on_day, NULL)
$$;
GRANT EXECUTE ON FUNCTION desk.known_identifiers TO partnerdesk_staff, partnerdesk_auditor;
COMMENT ON FUNCTION desk.known_identifiers IS 'Every number and name by which a partner''s company is known, for its combination.';
