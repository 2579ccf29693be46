-- Certificates of those who work for a partner on a day, and of those who left within a year before it (R85–R89, A11–A13): one
-- row a certificate, the person as its group. Of affiliates, those of people in the countries that the consent names.
CREATE FUNCTION measures.certified_people(of_partners bigint[], on_day date) RETURNS SETOF measures.candidate
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM measures.allow(of_partners);
    RETURN QUERY
    WITH employed AS (
        SELECT company.partner_id, company.organisation_id, company.is_own, employer.name AS employer, person_id,
            bool_or(valid @> on_day) AS works, max(upper(valid)) AS left_on
        FROM measures.counted_companies(of_partners, 'certifications') company
        JOIN partners employer ON employer.organisation_id = company.organisation_id
            AND (employer.id = company.partner_id OR NOT company.is_own)
        JOIN person_employments ON person_employments.partner_id = employer.id
        WHERE valid && daterange(on_day - 365, on_day, '[]')
        GROUP BY 1, 2, 3, 4, 5
    ), looked_at AS (
        SELECT employed.*, holding.id, holding.reference, holding.state, holding.issued_on, holding.expires_on, holding.held_until,
            holding.return_reason, certificates.code, people.name || ', ' || coalesce(terms.name, code) AS label,
            measures.consents_for(
                employed.partner_id, employed.organisation_id, is_own, 'certifications', on_day, people.country) AS consents
        FROM employed JOIN certificate_holdings holding ON holding.person_id = employed.person_id
        JOIN people ON people.id = employed.person_id JOIN certificates ON certificates.id = holding.certificate_id
        LEFT JOIN certificate_terms terms ON terms.certificate_id = certificates.id AND terms.valid @> on_day
        WHERE works OR holding.issued_on < left_on
    ), judged AS (
        SELECT *, CASE
                WHEN NOT works THEN 'employer_changed' WHEN state = 'claimed' THEN 'not_verified'
                WHEN state = 'returned' THEN 'returned' WHEN issued_on > on_day THEN 'not_yet_issued'
                WHEN held_until < on_day THEN 'expired' WHEN consents IS NULL THEN 'consent_missing'
            END AS why
        FROM looked_at
    )
    SELECT partner_id, 'certificate', id, reference, label, issued_on, CASE WHEN NOT is_own THEN employer END,
        coalesce(consents, '{}'), code, 'person:' || person_id, NULL::numeric, NULL::numeric, NULL, NULL::numeric, NULL::date, why,
        CASE why
            WHEN 'employer_changed' THEN left_on WHEN 'not_yet_issued' THEN issued_on WHEN 'expired' THEN expires_on + 1
            WHEN 'consent_missing' THEN on_day
        END, CASE WHEN why = 'returned' THEN return_reason END, NULL
    FROM judged
    ORDER BY partner_id, issued_on, id;
END
$$;
COMMENT ON FUNCTION measures.certified_people IS 'Certificates of a partner''s people on a day (R85–R89, A11–A13).';
GRANT EXECUTE ON FUNCTION measures.certified_people TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
