-- Candidate facts of three requirements on a day, each counted or not and why. What counts is counted once a `group_key`.

-- Whether a higher certificate stands for the one asked on a day (A12).
CREATE FUNCTION desk.higher_certificates_count(on_day date) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
    RETURN coalesce(desk.program_setting('requirement.higherImpliesAssociate', on_day) = 'true', false);
END
$$;

-- Certificates of everybody who works for the partner on the day, and of those who left within a year before it (R85–R89,
-- A11–A13): one row each, `group_key` the person, so that a person counts once in a row of the program. Where the setting says so, a
-- higher certificate stands for the one asked (A12).
CREATE FUNCTION desk.measure_certified_people(partner bigint, wanted text[], on_day date)
RETURNS TABLE (evidence_kind text, evidence_id bigint, reference text, label text, day date, quantity numeric, group_key text,
    counted boolean, reason text, reason_detail text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    WITH standing AS MATERIALIZED (SELECT desk.higher_certificates_count(on_day) AS higher),
    asked AS MATERIALIZED (
        SELECT certificates.id, coalesce(terms.name, code) AS name
        FROM certificates LEFT JOIN certificate_terms terms ON terms.certificate_id = certificates.id AND terms.valid @> on_day, standing
        WHERE code = ANY (wanted) OR higher AND terms.stands_for && wanted
    ),
    employed AS MATERIALIZED (
        SELECT person_id, bool_or(valid @> on_day) AS works, max(upper(valid)) AS left_on
        FROM person_employments WHERE partner_id = partner AND valid && daterange(on_day - 365, on_day, '[]') GROUP BY 1
    ),
    found AS (
        SELECT h.id, h.reference, people.name || ', ' || asked.name AS label, h.issued_on, h.person_id, h.expires_on, h.return_reason,
            employed.left_on, CASE
                WHEN NOT works THEN 'employer_changed' WHEN h.state = 'claimed' THEN 'not_verified'
                WHEN h.state = 'returned' THEN 'returned' WHEN h.issued_on > on_day THEN 'not_issued'
                WHEN h.held_until < on_day THEN 'expired' END AS why
        FROM employed JOIN certificate_holdings h USING (person_id) JOIN asked ON asked.id = h.certificate_id
        JOIN people ON people.id = h.person_id
    )
    SELECT 'certificate', id, reference, label, issued_on, 1, person_id::text, why IS NULL, why, CASE why
        WHEN 'employer_changed' THEN 'Left the company on ' || to_char(left_on - 1, 'FMDD FMMonth YYYY')
        WHEN 'not_verified' THEN 'Nobody of ours has compared it with its evidence'
        WHEN 'returned' THEN return_reason
        WHEN 'not_issued' THEN 'Issued on ' || to_char(issued_on, 'FMDD FMMonth YYYY')
        WHEN 'expired' THEN 'Expired on ' || to_char(expires_on, 'FMDD FMMonth YYYY') END
    FROM found ORDER BY why IS NOT NULL, label, issued_on, id
$$;
COMMENT ON FUNCTION desk.measure_certified_people IS
    'R85–R89: certificates of a partner''s people on a day; distinct group_key of counted rows is the number of individuals.';

-- The Joint Business Plan of the day's year (R82): it counts from the day on which the second side agreed until it is closed.
CREATE FUNCTION desk.measure_joint_plans(partner bigint, on_day date)
RETURNS TABLE (evidence_kind text, evidence_id bigint, reference text, label text, day date, quantity numeric, group_key text,
    counted boolean, reason text, reason_detail text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT 'joint_plan', id, p.reference, 'Joint Business Plan ' || program_year, coalesce(agreed_on, partner_agreed_on, vendor_agreed_on),
        1, id::text, why IS NULL, why, CASE why
            WHEN 'not_agreed' THEN CASE state WHEN 'draft' THEN 'It is a draft' ELSE 'One side has not agreed' END
            WHEN 'agreed_later' THEN 'Agreed on ' || to_char(agreed_on, 'FMDD FMMonth YYYY')
            WHEN 'closed' THEN 'Closed on ' || to_char(closed_on, 'FMDD FMMonth YYYY') || ': ' || close_reason END
    FROM joint_plans p, LATERAL (SELECT CASE WHEN state <> 'agreed' THEN 'not_agreed' WHEN agreed_on > on_day THEN 'agreed_later'
        WHEN closed_on < on_day THEN 'closed' END AS why) judged
    WHERE partner_id = partner AND program_year = extract(year FROM on_day)
$$;
COMMENT ON FUNCTION desk.measure_joint_plans IS 'R82: the plan of the day''s year, counted once both sides have agreed.';

-- Fees that are overdue on the day (A46): due before it, and neither paid nor waived by then.
CREATE FUNCTION desk.measure_overdue_fees(partner bigint, fee text, on_day date)
RETURNS TABLE (evidence_kind text, evidence_id bigint, reference text, label text, day date, quantity numeric, group_key text,
    counted boolean, reason text, reason_detail text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT 'fee', id, f.reference, initcap(replace(kind, '_', ' ')) || ' fee ' || program_year || coalesce(', ' || subsidiary, ''), due_on,
        1, id::text, why IS NULL, why, CASE why
            WHEN 'not_due' THEN 'Due on ' || to_char(due_on, 'FMDD FMMonth YYYY')
            WHEN 'paid' THEN 'Paid on ' || to_char(paid_on, 'FMDD FMMonth YYYY')
            WHEN 'waived' THEN 'Waived on ' || to_char(waived_on, 'FMDD FMMonth YYYY') || ': ' || waiver_reason END
    FROM partner_fees f, LATERAL (SELECT CASE WHEN paid_on <= on_day THEN 'paid' WHEN waived_on <= on_day THEN 'waived'
        WHEN due_on >= on_day THEN 'not_due' END AS why) judged
    WHERE partner_id = partner AND kind = fee
    ORDER BY f.due_on, f.id
$$;
COMMENT ON FUNCTION desk.measure_overdue_fees IS 'A46: fees of a kind; counted are those overdue on the day.';
GRANT EXECUTE ON FUNCTION desk.higher_certificates_count, desk.measure_certified_people, desk.measure_joint_plans, desk.measure_overdue_fees
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
