-- Registrations of a partner as partner-sourced opportunities (R83, R96): the day is the first one at the sales stage, and a
-- later step back does not undo it. Territory is that of the day of the first submission (A6).

-- What both measures below look at: what was sent in before the period ended and had not ended before it began.
CREATE FUNCTION measures.sourced_registrations(of_partners bigint[], of_measure text, first_day date, last_day date)
RETURNS TABLE (
    partner_id bigint, organisation_id bigint, is_own boolean, registration_id bigint, reference text, label text,
    country text, submitted_on date, state text, ended_on date, expires_on date, end_reason text, dispute_state text,
    approved_on date, opportunity_id bigint, in_territory boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100000 SET search_path = public, pg_temp AS $$
DECLARE
    zone text := desk.office_zone();
BEGIN
    RETURN QUERY
        SELECT company.partner_id, company.organisation_id, company.is_own, registration.id, registration.reference,
            registration.prospect_name, registration.prospect_country,
            (registration.submitted_at AT TIME ZONE zone)::date, registration.state, registration.ended_on,
            registration.expires_on, registration.end_reason, registration.dispute_state, registration.approved_on,
            registration.opportunity_id,
            EXISTS (
                SELECT FROM partner_territories held
                WHERE held.partner_id = company.partner_id AND held.country = registration.prospect_country
                    AND held.valid @> (registration.submitted_at AT TIME ZONE zone)::date)
        FROM measures.counted_companies(of_partners, of_measure) company
        JOIN partners registrant ON registrant.organisation_id = company.organisation_id
            AND (registrant.id = company.partner_id OR NOT company.is_own)
        JOIN opportunity_registrations registration ON registration.partner_id = registrant.id
        WHERE registration.origin = 'partner_sourced' AND registration.submitted_at IS NOT NULL
            AND registration.state NOT IN ('draft', 'withdrawn')
            AND registration.submitted_at < (last_day + 1)::timestamp AT TIME ZONE zone
            AND (registration.ended_on IS NULL OR registration.ended_on >= first_day);
END
$$;

-- Why a registration is not an accepted one at the end of a day; null where it is.
CREATE FUNCTION measures.not_accepted(state text, dispute_state text, approved_on date, last_day date) RETURNS text
LANGUAGE sql IMMUTABLE
    RETURN CASE
        WHEN state IN ('submitted', 'under_review', 'returned') OR approved_on > last_day THEN 'not_decided'
        WHEN state = 'rejected' THEN 'not_accepted'
        WHEN state = 'cancelled' THEN 'cancelled'
        WHEN dispute_state IN ('raised', 'in_review') THEN 'disputed'
    END;

CREATE FUNCTION measures.sourced_opportunities(of_partners bigint[], first_day date, last_day date, at_stage int)
RETURNS SETOF measures.candidate
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM measures.allow(of_partners);
    RETURN QUERY
    WITH looked_at AS (
        SELECT registration.*, opportunities.stage AS stage_now, reached.day AS reached_on,
            measures.consents_for(
                registration.partner_id, registration.organisation_id, registration.is_own, 'opportunities',
                coalesce(reached.day, last_day), registration.country) AS consents
        FROM measures.sourced_registrations(of_partners, 'opportunities', first_day, last_day) registration
        LEFT JOIN opportunities ON opportunities.id = registration.opportunity_id
        LEFT JOIN LATERAL (
            SELECT min(reached_on) AS day FROM opportunity_stages
            WHERE opportunity_stages.opportunity_id = registration.opportunity_id AND opportunity_stages.stage >= at_stage
                AND reached_on <= last_day
        ) reached ON true
    ), judged AS (
        SELECT *, CASE
                WHEN measures.not_accepted(state, dispute_state, approved_on, last_day) IS NOT NULL
                    THEN measures.not_accepted(state, dispute_state, approved_on, last_day)
                WHEN NOT in_territory THEN 'outside_territory'
                WHEN reached_on IS NULL THEN 'stage_not_reached'
                WHEN reached_on < first_day THEN 'out_of_period'
                WHEN state = 'expired' AND reached_on >= ended_on THEN 'registration_ended'
                WHEN consents IS NULL THEN 'consent_not_in_force'
            END AS reason
        FROM looked_at
    ), numbered AS (
        SELECT *, row_number() OVER (
            PARTITION BY partner_id, opportunity_id, reason IS NULL ORDER BY is_own DESC, registration_id) AS nth
        FROM judged
    )
    SELECT partner_id, 'registration', registration_id, reference, label, reached_on, 1::numeric,
        'opportunity:' || opportunity_id, organisation_id, is_own, consents, reason IS NULL AND nth = 1,
        CASE WHEN reason IS NULL AND nth > 1 THEN 'already_counted' ELSE reason END,
        CASE reason
            WHEN 'outside_territory' THEN country WHEN 'stage_not_reached' THEN coalesce(stage_now, 0)::text
            WHEN 'out_of_period' THEN reached_on::text WHEN 'registration_ended' THEN ended_on::text
            WHEN 'cancelled' THEN end_reason WHEN 'consent_not_in_force' THEN coalesce(reached_on, last_day)::text
        END
    FROM numbered
    ORDER BY partner_id, reached_on NULLS LAST, registration_id;
END
$$;
COMMENT ON FUNCTION measures.sourced_opportunities IS
    'Partner-sourced opportunities that reached a sales stage in the period; the quantity is 1 (R83, R96, A5–A7).';

-- The new licence ARR of those that were won, in euro by the reference rate of the day on which they were won (A5, A8),
-- to the sixth decimal.
CREATE FUNCTION measures.sourced_licence_arr(of_partners bigint[], first_day date, last_day date)
RETURNS SETOF measures.candidate
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM measures.allow(of_partners);
    RETURN QUERY
    WITH looked_at AS (
        SELECT registration.*, opportunities.outcome, opportunities.closed_on, opportunities.new_arr,
            opportunities.currency, rate.per_euro, rate.day AS rate_day,
            measures.consents_for(
                registration.partner_id, registration.organisation_id, registration.is_own, 'arr',
                coalesce(opportunities.closed_on, last_day), registration.country) AS consents
        FROM measures.sourced_registrations(of_partners, 'arr', first_day, last_day) registration
        LEFT JOIN opportunities ON opportunities.id = registration.opportunity_id
        LEFT JOIN LATERAL desk.exchange_rate_on(opportunities.currency, opportunities.closed_on) rate
            ON opportunities.outcome = 'won'
    ), judged AS (
        SELECT *, CASE
                WHEN measures.not_accepted(state, dispute_state, approved_on, last_day) IS NOT NULL
                    THEN measures.not_accepted(state, dispute_state, approved_on, last_day)
                WHEN NOT in_territory THEN 'outside_territory'
                WHEN outcome = 'lost' AND closed_on <= last_day THEN 'lost'
                WHEN outcome IS DISTINCT FROM 'won' OR closed_on > last_day THEN 'not_won'
                WHEN closed_on < first_day THEN 'out_of_period'
                WHEN state = 'expired' THEN 'registration_ended'
                WHEN new_arr IS NULL OR new_arr = 0 THEN 'no_new_licences'
                WHEN per_euro IS NULL THEN 'no_rate'
                WHEN consents IS NULL THEN 'consent_not_in_force'
            END AS reason
        FROM looked_at
    ), numbered AS (
        SELECT *, row_number() OVER (
            PARTITION BY partner_id, opportunity_id, reason IS NULL ORDER BY is_own DESC, registration_id) AS nth
        FROM judged
    )
    SELECT partner_id, 'registration', registration_id, reference, label, CASE WHEN outcome = 'won' THEN closed_on END,
        round(new_arr / per_euro, 6), 'opportunity:' || opportunity_id, organisation_id, is_own, consents,
        reason IS NULL AND nth = 1, CASE WHEN reason IS NULL AND nth > 1 THEN 'already_counted' ELSE reason END,
        CASE
            WHEN reason = 'outside_territory' THEN country
            WHEN reason IN ('out_of_period', 'lost') THEN closed_on::text
            WHEN reason = 'registration_ended' THEN ended_on::text
            WHEN reason = 'cancelled' THEN end_reason
            WHEN reason = 'no_rate' THEN currency || ' ' || closed_on
            WHEN reason = 'consent_not_in_force' THEN closed_on::text
            WHEN reason IS NULL AND currency <> 'EUR' THEN new_arr || ' ' || currency || ' at ' || per_euro || ' on ' || rate_day
        END
    FROM numbered
    ORDER BY partner_id, closed_on NULLS LAST, registration_id;
END
$$;
COMMENT ON FUNCTION measures.sourced_licence_arr IS
    'New licence ARR of partner-sourced deals won in the period; the quantity is euro (R83, R96, A5–A8).';
GRANT EXECUTE ON FUNCTION measures.sourced_opportunities, measures.sourced_licence_arr
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
