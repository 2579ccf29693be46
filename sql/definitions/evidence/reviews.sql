-- What customers said of projects, as measures count it (R22, R90, R91, R97, R98, A35–A37). Candidates with what counts and,
-- where something does not, why. Carried out past row-level security, since affiliates count with a partner; a partner gets its
-- own measures alone, and of an affiliate's projects the company's name alone.

-- Whose projects count with a partner's: its own, and those of companies that a consent names or named (R24). Whether it holds
-- is a matter of the day.
CREATE FUNCTION desk.review_sources(of_partners bigint[], of_measure text)
RETURNS TABLE (partner_id bigint, delivered_by bigint, organisation_id bigint, is_own boolean, is_hidden boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
    WITH asked AS (
        SELECT partners.id, partners.organisation_id FROM partners
        WHERE partners.id = ANY (of_partners) AND (
            session_user NOT IN ('partnerdesk_staff', 'partnerdesk_partner', 'partnerdesk_auditor')
            OR app.is_staff() OR app.is_auditor() OR partners.id = app.partner_id())
    )
    SELECT id, id, asked.organisation_id, true, false FROM asked
    UNION ALL
    SELECT DISTINCT asked.id, affiliate.id, affiliate.organisation_id, false, app.partner_id() IS NOT NULL
    FROM asked JOIN affiliate_consents consent ON consent.partner_id = asked.id
    JOIN partners affiliate ON affiliate.organisation_id = consent.affiliate_id
    WHERE of_measure = ANY (consent.measures) AND consent.state NOT IN ('refused', 'withdrawn') AND affiliate.id <> asked.id
$$;

-- Every response to a project that may count, with why it does not: whatever the period. The territory and the consent are those
-- of the day of receipt (R22, R24, R98).
CREATE FUNCTION desk.review_answers(of_partners bigint[], of_measure text)
RETURNS TABLE (partner_id bigint, project_id bigint, response_id bigint, reference text, received_on date, score int,
    consents text[], reason text, detail text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
    WITH answers AS MATERIALIZED (
        SELECT source.partner_id, source.organisation_id, source.is_own, project.id AS project_id, project.customer_country AS country,
            (project.registered_at AT TIME ZONE (
                SELECT time_zone FROM offices ORDER BY is_registered_office DESC, id LIMIT 1))::date AS registered_on,
            response.id AS response_id, response.reference, response.received_on, response.score, response.flags
        FROM desk.review_sources(of_partners, of_measure) source
        JOIN delivery_projects project ON project.partner_id = source.delivered_by
        JOIN review_responses response ON response.project_id = project.id
    ), affiliates AS MATERIALIZED (
        SELECT days.partner_id, days.received_on, counted.organisation_id, counted."references", counted.countries
        FROM (SELECT DISTINCT answers.partner_id, answers.received_on FROM answers WHERE NOT answers.is_own) days,
            LATERAL desk.counted_with(days.partner_id, of_measure, days.received_on) counted
        WHERE NOT counted.is_own
    ), decided AS MATERIALIZED (
        SELECT decision.response_id, bool_or(decision.kind = 'exclusion') AS is_excluded, bool_or(decision.kind = 'acceptance') AS is_accepted,
            max(decision.reason) FILTER (WHERE decision.kind = 'exclusion') AS why
        FROM review_decisions decision
        WHERE decision.state = 'approved' AND decision.ended_by IS NULL AND decision.kind <> 'withdrawal' GROUP BY 1
    )
    SELECT answers.partner_id, answers.project_id, answers.response_id, answers.reference, answers.received_on, answers.score,
        coalesce(affiliates."references", '{}'), left_out.reason,
        CASE left_out.reason
            WHEN 'no_response' THEN 'The contact does not know the project'
            WHEN 'excluded' THEN 'Left out: ' || decided.why
            WHEN 'not_registered' THEN 'Answered before the project was registered on ' || to_char(answers.registered_on, 'FMDD FMMonth YYYY')
            WHEN 'outside_territory' THEN 'The customer''s country was not in the territory on that day'
            WHEN 'consent_not_in_force' THEN 'No consent was in force on that day'
            WHEN 'flagged' THEN 'Waits for a reviewer'
        END
    FROM answers LEFT JOIN decided USING (response_id)
    LEFT JOIN affiliates ON NOT answers.is_own AND affiliates.partner_id = answers.partner_id
        AND affiliates.received_on = answers.received_on AND affiliates.organisation_id = answers.organisation_id,
    LATERAL (SELECT CASE
        WHEN answers.score IS NULL THEN 'no_response'
        WHEN coalesce(decided.is_excluded, false) THEN 'excluded'
        WHEN answers.received_on < answers.registered_on THEN 'not_registered'
        WHEN NOT answers.is_own AND affiliates.organisation_id IS NULL THEN 'consent_not_in_force'
        WHEN NOT answers.is_own AND answers.country <> ALL (affiliates.countries) THEN 'outside_territory'
        WHEN answers.is_own AND NOT EXISTS (
            SELECT FROM partner_territories held WHERE held.partner_id = answers.partner_id AND held.country = answers.country
                AND held.valid @> answers.received_on) THEN 'outside_territory'
        WHEN answers.flags <> '{}' AND NOT coalesce(decided.is_accepted, false) THEN 'flagged'
    END AS reason) left_out
$$;

-- Projects with customer reviews that are new in a period (R91, R97, R98, A36, A37): each by its first response that counts, and
-- once ever. One row a project. `is_msp`: MSP projects alone, all others alone, or null for both.
CREATE FUNCTION desk.reviewed_projects(of_partners bigint[], first_day date, last_day date, is_msp boolean)
RETURNS TABLE (partner_id bigint, kind text, evidence_id bigint, reference text, label text, day date, quantity numeric,
    group_key text, organisation_id bigint, is_own boolean, consents text[], counted boolean, reason text, detail text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
    WITH answers AS MATERIALIZED (
        SELECT * FROM desk.review_answers(of_partners, 'projects')
    ), firsts AS MATERIALIZED (
        SELECT DISTINCT ON (answers.partner_id, answers.project_id) answers.*,
            bool_or(answers.reason IS NULL AND answers.received_on BETWEEN first_day AND last_day)
                OVER (PARTITION BY answers.partner_id, answers.project_id) AS has_one_in_period
        FROM answers
        -- What is nearest to counting says what is missing.
        ORDER BY answers.partner_id, answers.project_id, answers.reason IS NOT NULL,
            array_position(ARRAY['flagged', 'outside_territory', 'consent_not_in_force', 'not_registered', 'excluded', 'no_response'],
                answers.reason),
            answers.received_on, answers.response_id
    )
    SELECT source.partner_id, 'project', project.id, project.reference,
        CASE WHEN source.is_hidden THEN company.legal_name ELSE project.name END, first.received_on, 1::numeric,
        'project ' || project.id, source.organisation_id, source.is_own, coalesce(first.consents, '{}'), verdict.reason IS NULL,
        verdict.reason,
        CASE verdict.reason
            WHEN 'no_response' THEN coalesce(first.detail, 'No response yet')
            WHEN 'counted_before' THEN 'Counted by its first response on ' || to_char(first.received_on, 'FMDD FMMonth YYYY')
            WHEN 'out_of_period' THEN 'Its first response came on ' || to_char(first.received_on, 'FMDD FMMonth YYYY')
            WHEN 'msp_project' THEN 'An MSP project' WHEN 'not_msp_project' THEN 'Not an MSP project'
            ELSE coalesce(first.detail, 'First response that counts')
        END
    FROM desk.review_sources(of_partners, 'projects') source
    JOIN delivery_projects project ON project.partner_id = source.delivered_by
    JOIN organisations company ON company.id = source.organisation_id
    LEFT JOIN firsts first ON first.partner_id = source.partner_id AND first.project_id = project.id,
    LATERAL (SELECT CASE
        WHEN reviewed_projects.is_msp AND NOT project.is_msp THEN 'not_msp_project'
        WHEN NOT reviewed_projects.is_msp AND project.is_msp THEN 'msp_project'
        WHEN first.response_id IS NULL THEN 'no_response'
        WHEN first.reason IS NOT NULL THEN first.reason
        WHEN first.received_on < first_day AND first.has_one_in_period THEN 'counted_before'
        WHEN first.received_on NOT BETWEEN first_day AND last_day THEN 'out_of_period'
    END AS reason) verdict
    ORDER BY source.partner_id, first.received_on, project.id
$$;
COMMENT ON FUNCTION desk.reviewed_projects IS 'Projects whose first customer review that counts came in the period, and those that do not count, with why (R91, R97).';

-- What customers said in a period (R90, A35): a row a project with the mean of its responses that count, and a row a response
-- that is left out.
CREATE FUNCTION desk.review_scores(of_partners bigint[], first_day date, last_day date)
RETURNS TABLE (partner_id bigint, kind text, evidence_id bigint, reference text, label text, day date, quantity numeric,
    group_key text, organisation_id bigint, is_own boolean, consents text[], counted boolean, reason text, detail text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
    WITH answers AS MATERIALIZED (
        SELECT answer.partner_id, answer.project_id, answer.response_id, answer.reference, answer.received_on, answer.score, answer.consents,
            CASE WHEN answer.reason IS NULL AND answer.received_on NOT BETWEEN first_day AND last_day THEN 'out_of_period'
                ELSE answer.reason END AS reason, answer.detail
        FROM desk.review_answers(of_partners, 'reviews') answer
    ), lines AS (
        SELECT answers.partner_id, 'project' AS kind, answers.project_id, NULL::bigint AS response_id, NULL::text AS reference,
            max(answers.received_on) AS day, round(avg(answers.score), 12) AS quantity,
            ARRAY(SELECT DISTINCT consent FROM unnest(array_agg(array_to_string(answers.consents, ' '))) held,
                regexp_split_to_table(nullif(held, ''), ' ') consent ORDER BY 1) AS consents,
            NULL::text AS reason,
            string_agg(answers.score::text, ', ' ORDER BY answers.received_on, answers.response_id) AS detail
        FROM answers WHERE answers.reason IS NULL GROUP BY answers.partner_id, answers.project_id
        UNION ALL
        SELECT answers.partner_id, 'response', answers.project_id, answers.response_id, answers.reference, answers.received_on,
            answers.score::numeric, answers.consents, answers.reason, answers.detail
        FROM answers WHERE answers.reason IS NOT NULL
    )
    SELECT lines.partner_id, lines.kind, coalesce(lines.response_id, project.id), coalesce(lines.reference, project.reference),
        CASE WHEN source.is_hidden THEN company.legal_name ELSE project.name END, lines.day, lines.quantity, 'project ' || project.id,
        source.organisation_id, source.is_own, lines.consents, lines.reason IS NULL, lines.reason,
        CASE WHEN lines.reason IS NULL THEN 'Scores: ' || lines.detail WHEN lines.reason = 'out_of_period' THEN 'Received on ' || to_char(lines.day, 'FMDD FMMonth YYYY')
            ELSE lines.detail END
    FROM lines JOIN delivery_projects project ON project.id = lines.project_id
    JOIN desk.review_sources(of_partners, 'reviews') source ON source.partner_id = lines.partner_id AND source.delivered_by = project.partner_id
    JOIN organisations company ON company.id = source.organisation_id
    ORDER BY lines.partner_id, lines.day, lines.project_id, lines.response_id NULLS FIRST
$$;
COMMENT ON FUNCTION desk.review_scores IS 'The mean of each project''s customer reviews of a period, and the responses that are left out, with why (R90, A35).';

GRANT EXECUTE ON FUNCTION desk.review_sources, desk.review_answers, desk.reviewed_projects, desk.review_scores
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
