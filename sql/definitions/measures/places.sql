-- In which country each piece of evidence is, for what is judged by country (R101): of the prospect as registered, of the
-- client, of the project's customer, and where the person works. What is the partner's as a whole has none. As far as the one
-- who asks may read.
CREATE FUNCTION measures.countries_of(kinds text[], ids bigint[]) RETURNS TABLE (kind text, evidence_id bigint, country text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT asked.kind, asked.id, CASE asked.kind
            WHEN 'opportunity' THEN (SELECT prospect_country FROM opportunity_registrations r WHERE r.id = asked.id)
            WHEN 'client_agreement' THEN (SELECT client_country FROM msp_client_agreements c WHERE c.id = asked.id)
            WHEN 'project' THEN (SELECT customer_country FROM delivery_projects p WHERE p.id = asked.id)
            WHEN 'response' THEN (
                SELECT customer_country FROM review_responses r JOIN delivery_projects p ON p.id = r.project_id WHERE r.id = asked.id)
            WHEN 'certificate' THEN (
                SELECT people.country FROM certificate_holdings h JOIN people ON people.id = h.person_id WHERE h.id = asked.id)
        END
    FROM unnest(kinds, ids) AS asked (kind, id)
$$;
COMMENT ON FUNCTION measures.countries_of IS 'The country of each piece of evidence, where it has one (R101).';
GRANT EXECUTE ON FUNCTION measures.countries_of TO partnerdesk_staff, partnerdesk_auditor;
