-- What customers said, in the shape that the judgement reads; which responses count is said in evidence/reviews.sql.

-- Responses of a period with their scores (R90, R98, A35): the mean is the judgement's.
CREATE FUNCTION measures.review_scores(of_partners bigint[], first_day date, last_day date) RETURNS SETOF measures.candidate
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM measures.allow(of_partners);
    RETURN QUERY
    SELECT answer.partner_id, 'response', answer.response_id, answer.reference, project.name, answer.received_on,
        CASE WHEN project.partner_id <> answer.partner_id THEN deliverer.name END, answer.consents, NULL,
        'project:' || project.id, answer.score::numeric, NULL::numeric, NULL, NULL::numeric, NULL::date, judged.why,
        CASE WHEN judged.why IN ('out_of_year', 'outside_territory', 'consent_missing') THEN answer.received_on END,
        CASE judged.why WHEN 'outside_territory' THEN countries.name WHEN 'excluded' THEN replace(answer.detail, 'Left out: ', '') END,
        NULL
    FROM desk.review_answers(of_partners, 'reviews') answer JOIN delivery_projects project ON project.id = answer.project_id
    JOIN partners deliverer ON deliverer.id = project.partner_id
    LEFT JOIN countries ON countries.alpha2 = project.customer_country
    CROSS JOIN LATERAL (SELECT CASE
        WHEN answer.reason = 'consent_not_in_force' THEN 'consent_missing'
        WHEN answer.reason IS NOT NULL THEN answer.reason
        WHEN answer.received_on NOT BETWEEN first_day AND last_day THEN 'out_of_year' END AS why) judged
    WHERE answer.received_on <= last_day AND answer.received_on >= first_day - 365
    ORDER BY answer.partner_id, answer.received_on, answer.response_id;
END
$$;
COMMENT ON FUNCTION measures.review_scores IS 'Customers'' responses of a period with their scores (R90, R98, A35).';

-- Projects whose first response that counts came in a period (R91, R97, R98, A36, A37).
CREATE FUNCTION measures.reviewed_projects(of_partners bigint[], first_day date, last_day date)
RETURNS SETOF measures.candidate
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM measures.allow(of_partners);
    RETURN QUERY
    SELECT found.partner_id, 'project', project.id, project.reference, found.label, found.day,
        CASE WHEN NOT found.is_own THEN deliverer.name END, found.consents, CASE WHEN project.is_msp THEN 'msp' END,
        'project:' || project.id, NULL::numeric, NULL::numeric, NULL, NULL::numeric, NULL::date, judged.why,
        CASE WHEN judged.why IN ('reviewed_before', 'out_of_year', 'outside_territory', 'consent_missing') THEN found.day END,
        CASE judged.why WHEN 'outside_territory' THEN countries.name WHEN 'excluded' THEN replace(found.detail, 'Left out: ', '') END,
        NULL
    FROM desk.reviewed_projects(of_partners, first_day, last_day, NULL) found
    JOIN delivery_projects project ON project.id = found.evidence_id JOIN partners deliverer ON deliverer.id = project.partner_id
    LEFT JOIN countries ON countries.alpha2 = project.customer_country
    CROSS JOIN LATERAL (SELECT CASE found.reason
        WHEN 'counted_before' THEN 'reviewed_before' WHEN 'out_of_period' THEN 'out_of_year'
        WHEN 'consent_not_in_force' THEN 'consent_missing' ELSE found.reason END AS why) judged
    WHERE project.started_on <= last_day
    ORDER BY found.partner_id, found.day, project.id;
END
$$;
COMMENT ON FUNCTION measures.reviewed_projects IS
    'Projects whose first customer review that counts came in a period (R91, R97, R98, A36, A37).';
GRANT EXECUTE ON FUNCTION measures.review_scores, measures.reviewed_projects
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
