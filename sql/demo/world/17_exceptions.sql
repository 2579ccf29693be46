-- Exceptions in every state, asked by who looks after the partner and decided by the program manager: a Tech Lead who is on the way,
-- an authorization for a customer that waits.
INSERT INTO authorization_exceptions (kind, partner_id, level, requirement, valid, reason, state, asked_at, asked_by, decided_at, decided_by, decision_reason, version)
SELECT kind, partner_id, level, requirement, daterange(first_day, last_day, '[]'), reason, state, pg_temp.at(asked, n), pg_temp.user_named(asker),
    CASE WHEN state <> 'asked' THEN pg_temp.at(decided, n) END,
    CASE WHEN state <> 'asked' THEN pg_temp.user_named(CASE state WHEN 'withdrawn' THEN asker ELSE 'pia' END) END, coalesce(answer, ''), CASE state WHEN 'asked' THEN 1 ELSE 2 END
FROM demo_partners JOIN (VALUES
    (1, 'waiver', 'delivery', 'tech_lead_or_developer', date '2021-12-31', date '2021-12-31', 'Its Tech Lead sits the examination again on 14 January; everything else is met.', 'asked', date '2021-11-25', 'mia', NULL::date, NULL),
    (16, 'override', 'delivery', NULL, '2021-10-04', '2021-12-31', 'The go-live of its first customer is on 15 October, before its second project is reviewed.', 'approved', '2021-09-27', 'mia', '2021-09-29', NULL),
    (10, 'waiver', 'sales', 'joint_business_plan', '2021-12-31', '2021-12-31', 'The plan was agreed by word of mouth in May and is being written down.', 'approved', '2021-11-08', 'mia', '2021-11-10', NULL),
    (5, 'waiver', 'sales', 'joint_business_plan', '2021-12-31', '2021-12-31', 'There was no time to meet this year.', 'refused', '2021-10-18', 'mia', '2021-10-20', 'Video calls were possible, and six other partners in Japan found the time.'),
    (7, 'override', 'delivery', NULL, '2021-11-01', '2022-01-31', 'A tender asks for it.', 'withdrawn', '2021-10-11', 'mia', '2021-10-12', NULL)
) AS wanted (n, kind, level, requirement, first_day, last_day, reason, state, asked, asker, decided, answer) USING (n)
ORDER BY asked;
INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, exception_id, recorded_at, recorded_by)
SELECT partner_id, level, valid, 'override', 'By decision ' || reference || ': ' || reason, id, decided_at, decided_by
FROM authorization_exceptions WHERE kind = 'override' AND state = 'approved';
