-- The Joint Business Plan of the period's year (R82): it counts from the day on which the second side agreed until it is closed.
CREATE FUNCTION measures.joint_business_plans(of_partners bigint[], first_day date, last_day date)
RETURNS SETOF measures.candidate
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM measures.allow(of_partners);
    RETURN QUERY
    SELECT plan.partner_id, 'plan', plan.id, plan.reference, 'Joint Business Plan ' || program_year, agreed_on, NULL,
        '{}'::text[], NULL, 'plan:' || plan.id, NULL::numeric, NULL::numeric, NULL, NULL::numeric, NULL::date, judged.why,
        CASE WHEN judged.why = 'closed' THEN closed_on END,
        CASE judged.why
            WHEN 'not_agreed' THEN CASE state
                WHEN 'draft' THEN 'it is a draft' WHEN 'proposed' THEN 'one side has not agreed' ELSE 'agreed later' END
            WHEN 'closed' THEN close_reason
        END, NULL
    FROM joint_plans plan CROSS JOIN LATERAL (SELECT CASE
        WHEN state <> 'agreed' OR agreed_on > last_day THEN 'not_agreed' WHEN closed_on < last_day THEN 'closed' END AS why) judged
    WHERE plan.partner_id = ANY (of_partners)
        AND program_year BETWEEN extract(year FROM first_day) AND extract(year FROM last_day)
    ORDER BY plan.partner_id, plan.id;
END
$$;
COMMENT ON FUNCTION measures.joint_business_plans IS 'Joint Business Plans of the year that both sides have agreed (R82).';

-- Fees that are overdue on a day (R93, R94, A46): due before it, and neither paid nor waived by then.
CREATE FUNCTION measures.overdue_fees(of_partners bigint[], on_day date) RETURNS SETOF measures.candidate
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM measures.allow(of_partners);
    RETURN QUERY
    SELECT fee.partner_id, 'fee', fee.id, fee.reference,
        CASE fee.kind WHEN 'subsidiary' THEN 'Fee for a subsidiary, ' || subsidiary ELSE 'Demo Environment Fee' END
            || ', ' || program_year,
        due_on, NULL, '{}'::text[], fee.kind, 'fee:' || fee.id, NULL::numeric, NULL::numeric, NULL, NULL::numeric, NULL::date,
        judged.why,
        CASE judged.why WHEN 'paid' THEN paid_on WHEN 'fee_waived' THEN waived_on WHEN 'not_overdue' THEN due_on END,
        CASE WHEN judged.why = 'fee_waived' THEN waiver_reason END, CASE WHEN judged.why = 'fee_waived' THEN users.name END
    FROM partner_fees fee LEFT JOIN users ON users.id = waived_by
    CROSS JOIN LATERAL (SELECT CASE
        WHEN paid_on <= on_day THEN 'paid' WHEN waived_on <= on_day THEN 'fee_waived' WHEN due_on >= on_day THEN 'not_overdue'
    END AS why) judged
    WHERE fee.partner_id = ANY (of_partners) AND program_year <= extract(year FROM on_day)
    ORDER BY fee.partner_id, due_on, fee.id;
END
$$;
COMMENT ON FUNCTION measures.overdue_fees IS 'Fees that are due and neither paid nor waived by a day (R93, R94, A46).';
GRANT EXECUTE ON FUNCTION measures.joint_business_plans, measures.overdue_fees
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
