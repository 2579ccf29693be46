-- Signed documents: those for named clients, and the Partner Agreement itself.

-- New clients of a managed service (R84, R95, A38): a client is new with the first agreement that this partner ever had for
-- it; its day is that of the signature. Territory is that of the same day (R22).
CREATE FUNCTION measures.new_msp_clients(of_partners bigint[], first_day date, last_day date) RETURNS SETOF measures.candidate
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM measures.allow(of_partners);
    RETURN QUERY
    WITH looked_at AS (
        SELECT client.*, earlier.signed_on AS earlier_on, countries.name AS country_name
        FROM msp_client_agreements client JOIN countries ON countries.alpha2 = client_country
        LEFT JOIN LATERAL (
            SELECT before.signed_on FROM msp_client_agreements before
            WHERE before.partner_id = client.partner_id AND before.customer_id = client.customer_id
                AND before.state <> 'returned' AND (before.signed_on, before.id) < (client.signed_on, client.id)
            ORDER BY before.signed_on, before.id LIMIT 1
        ) earlier ON true
        WHERE client.partner_id = ANY (of_partners) AND client.signed_on BETWEEN first_day AND last_day
    ), judged AS (
        SELECT *, CASE
                WHEN state = 'returned' THEN 'returned'
                WHEN state <> 'verified' THEN 'not_verified'
                WHEN NOT measures.in_territory(partner_id, client_country, signed_on) THEN 'outside_territory'
                WHEN earlier_on IS NOT NULL THEN 'client_not_new'
            END AS why
        FROM looked_at
    )
    SELECT partner_id, 'client_agreement', id, reference, client_name, signed_on, NULL, '{}'::text[], NULL,
        'customer:' || customer_id, NULL::numeric, NULL::numeric, NULL, NULL::numeric, NULL::date, why,
        CASE why WHEN 'outside_territory' THEN signed_on WHEN 'client_not_new' THEN earlier_on END,
        CASE why WHEN 'returned' THEN return_reason WHEN 'outside_territory' THEN country_name END, NULL
    FROM judged
    ORDER BY partner_id, signed_on, id;
END
$$;
COMMENT ON FUNCTION measures.new_msp_clients IS
    'Named clients whose first MSP agreement with the partner was signed in the period (R84, R95, A38).';

-- Order Forms in force on a day (R92); an addendum changes one and is none by itself.
CREATE FUNCTION measures.partner_agreements(of_partners bigint[], on_day date) RETURNS SETOF measures.candidate
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM measures.allow(of_partners);
    RETURN QUERY
    WITH judged AS (
        SELECT agreement.*, CASE
                WHEN executed_at IS NULL OR signature_date > on_day THEN 'not_signed'
                WHEN effective_on > on_day OR agreement.ended_on <= on_day OR ends_on < on_day
                    OR superseded_by_id IS NOT NULL AND EXISTS (
                        SELECT FROM agreements newer WHERE newer.id = superseded_by_id AND newer.effective_on <= on_day)
                    THEN 'not_in_force'
            END AS why
        FROM agreements agreement
        WHERE agreement.partner_id = ANY (of_partners) AND kind = 'order_form'
            AND state NOT IN ('draft', 'declined', 'voided')
            AND coalesce(sent_on, signature_date, effective_on) <= on_day
    )
    SELECT partner_id, 'agreement', id, reference, partner_party, signature_date, NULL, '{}'::text[], NULL,
        'agreement:' || id, NULL::numeric, NULL::numeric, NULL, NULL::numeric, NULL::date, why,
        CASE WHEN why = 'not_in_force' THEN on_day END, NULL, NULL
    FROM judged
    ORDER BY partner_id, signature_date NULLS LAST, id;
END
$$;
COMMENT ON FUNCTION measures.partner_agreements IS 'Order Forms signed and in force on a day (R92).';
GRANT EXECUTE ON FUNCTION measures.new_msp_clients, measures.partner_agreements
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
