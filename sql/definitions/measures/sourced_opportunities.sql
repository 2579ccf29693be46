-- Registrations of a partner as partner-sourced opportunities (R83, R96): the day is the first one at the sales stage, and a
-- later step back does not undo it. Territory is that of the day of the first submission (A6).

-- What both measures below look at: what was sent in before the period ended and had not ended before it began, with the
-- reason why it is none of its partner's opportunities by the last day.
CREATE FUNCTION measures.sourced_registrations(of_partners bigint[], of_measure text, first_day date, last_day date)
RETURNS TABLE (
    partner_id bigint, organisation_id bigint, is_own boolean, affiliate text, registration_id bigint, reference text,
    label text, country text, state text, ended_on date, opportunity_id bigint, reason text, reason_on date,
    reason_detail text)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1000 SET search_path = public, pg_temp AS $$
DECLARE
    zone text := desk.office_zone();
BEGIN
    RETURN QUERY
        SELECT found.partner_id, found.organisation_id, found.is_own, CASE WHEN NOT found.is_own THEN registrant.name END,
            registration.id, registration.reference, registration.prospect_name, registration.prospect_country,
            registration.state, registration.ended_on, registration.opportunity_id, judged.reason,
            CASE WHEN judged.reason = 'outside_territory' THEN days.submitted_on END,
            CASE judged.reason
                WHEN 'not_accepted' THEN CASE
                    WHEN registration.approved_on > last_day OR registration.state NOT IN ('cancelled', 'rejected')
                        THEN 'not decided by then'
                    ELSE registration.state END
                WHEN 'outside_territory' THEN countries.name
            END
        FROM measures.counted_companies(of_partners, of_measure) found
        JOIN partners registrant ON registrant.organisation_id = found.organisation_id
            AND (registrant.id = found.partner_id OR NOT found.is_own)
        JOIN opportunity_registrations registration ON registration.partner_id = registrant.id
        LEFT JOIN countries ON countries.alpha2 = registration.prospect_country
        CROSS JOIN LATERAL (SELECT (registration.submitted_at AT TIME ZONE zone)::date AS submitted_on) days
        CROSS JOIN LATERAL (SELECT CASE
            WHEN registration.state IN ('submitted', 'under_review', 'returned', 'rejected', 'cancelled')
                OR registration.approved_on > last_day THEN 'not_accepted'
            WHEN registration.dispute_state IN ('raised', 'in_review') THEN 'disputed'
            WHEN NOT EXISTS (
                SELECT FROM partner_territories held
                WHERE held.partner_id = found.partner_id AND held.country = registration.prospect_country
                    AND held.valid @> days.submitted_on) THEN 'outside_territory'
        END AS reason) judged
        WHERE registration.origin = 'partner_sourced' AND registration.submitted_at IS NOT NULL
            AND registration.state NOT IN ('draft', 'withdrawn')
            AND registration.submitted_at < (last_day + 1)::timestamp AT TIME ZONE zone
            AND (registration.ended_on IS NULL OR registration.ended_on >= first_day);
END
$$;

CREATE FUNCTION measures.sourced_opportunities(of_partners bigint[], first_day date, last_day date, at_stage int)
RETURNS SETOF measures.candidate
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM measures.allow(of_partners);
    RETURN QUERY
    WITH looked_at AS (
        SELECT registration.*, reached.day AS reached_on, highest.stage AS highest,
            measures.consents_for(
                registration.partner_id, registration.organisation_id, registration.is_own, 'opportunities',
                coalesce(reached.day, last_day), registration.country) AS consents
        FROM measures.sourced_registrations(of_partners, 'opportunities', first_day, last_day) registration
        LEFT JOIN LATERAL (
            SELECT min(reached_on) AS day FROM opportunity_stages
            WHERE opportunity_stages.opportunity_id = registration.opportunity_id AND stage >= at_stage
                AND reached_on <= last_day
        ) reached ON true
        LEFT JOIN LATERAL (
            SELECT max(stage) AS stage FROM opportunity_stages
            WHERE opportunity_stages.opportunity_id = registration.opportunity_id AND reached_on <= last_day
        ) highest ON true
    ), judged AS (
        SELECT *, CASE
                WHEN looked_at.reason IS NOT NULL THEN looked_at.reason
                WHEN reached_on IS NULL THEN 'stage_not_reached'
                WHEN reached_on < first_day THEN 'out_of_year'
                WHEN state = 'expired' AND reached_on >= ended_on THEN 'registration_ended'
                WHEN consents IS NULL THEN 'consent_missing'
            END AS why
        FROM looked_at
    )
    SELECT partner_id, 'opportunity', registration_id, reference, label, reached_on, affiliate, coalesce(consents, '{}'),
        at_stage::text, 'opportunity:' || opportunity_id, NULL::numeric, NULL::numeric, NULL, NULL::numeric, NULL::date, why,
        CASE why
            WHEN 'out_of_year' THEN reached_on WHEN 'registration_ended' THEN ended_on
            WHEN 'consent_missing' THEN coalesce(reached_on, last_day) ELSE reason_on
        END,
        CASE WHEN why = 'stage_not_reached' THEN coalesce(highest, 0)::text ELSE reason_detail END, NULL
    FROM judged
    ORDER BY partner_id, reached_on NULLS LAST, registration_id;
END
$$;
COMMENT ON FUNCTION measures.sourced_opportunities IS
    'Partner-sourced opportunities that reached a sales stage in the period (R83, R96, A5–A7).';

-- Those that were won, with their new licence ARR and the reference rate of the day on which they were won (A5, A8).
CREATE FUNCTION measures.sourced_licence_arr(of_partners bigint[], first_day date, last_day date)
RETURNS SETOF measures.candidate
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM measures.allow(of_partners);
    RETURN QUERY
    WITH looked_at AS (
        SELECT registration.*, opportunities.new_arr, opportunities.currency AS arr_currency, rate.per_euro AS rate,
            rate.day AS rate_day, CASE WHEN outcome = 'won' AND closed_on <= last_day THEN closed_on END AS won_on,
            measures.consents_for(
                registration.partner_id, registration.organisation_id, registration.is_own, 'arr',
                coalesce(opportunities.closed_on, last_day), registration.country) AS consents
        FROM measures.sourced_registrations(of_partners, 'arr', first_day, last_day) registration
        LEFT JOIN opportunities ON opportunities.id = registration.opportunity_id
        LEFT JOIN LATERAL desk.exchange_rate_on(opportunities.currency, opportunities.closed_on) rate
            ON opportunities.outcome = 'won'
    ), judged AS (
        SELECT *, CASE
                WHEN looked_at.reason IS NOT NULL THEN looked_at.reason
                WHEN won_on IS NULL THEN 'not_won'
                WHEN won_on < first_day THEN 'out_of_year'
                WHEN state = 'expired' THEN 'registration_ended'
                WHEN coalesce(new_arr, 0) = 0 THEN 'amount_missing'
                WHEN consents IS NULL THEN 'consent_missing'
            END AS why
        FROM looked_at
    )
    SELECT partner_id, 'opportunity', registration_id, reference, label, won_on, affiliate, coalesce(consents, '{}'), NULL,
        'opportunity:' || opportunity_id, NULL::numeric, CASE WHEN won_on IS NOT NULL THEN new_arr END, arr_currency, rate,
        rate_day, why,
        CASE why
            WHEN 'out_of_year' THEN won_on WHEN 'registration_ended' THEN ended_on WHEN 'consent_missing' THEN won_on
            ELSE reason_on
        END, reason_detail, NULL
    FROM judged
    ORDER BY partner_id, won_on NULLS LAST, registration_id;
END
$$;
COMMENT ON FUNCTION measures.sourced_licence_arr IS
    'New licence ARR of partner-sourced deals won in the period, each with its rate (R83, R96, A5–A8).';
GRANT EXECUTE ON FUNCTION measures.sourced_opportunities, measures.sourced_licence_arr
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
