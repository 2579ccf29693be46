-- The applications themselves, and the Order Forms that wait for a signature or got none.
INSERT INTO applications (key_hash, state, email, legal_name, name_key, registration_number, domain, street, postal_code, city, country,
    motions, capabilities, about, created_at, submitted_at, state_since, assigned_to, location_country, manager_id,
    rejection_reason, decision_note, decided_at, decided_by, partner_id)
SELECT sha256(convert_to('demo application ' || n, 'UTF8')), state, 'contact@' || domain, name, key, (4711000 + n * 37)::text, domain,
    'Main Street ' || n, '10' || n, city, country, '{sell_with}', '{customer_success}', 'We build business applications for companies in our region.',
    pg_temp.at(coalesce(submitted_on, since) - 3, n), CASE WHEN submitted_on IS NOT NULL THEN pg_temp.at(submitted_on, n) END,
    pg_temp.at(since, n), pg_temp.user_named(reviewer),
    CASE WHEN state IN ('approved', 'agreement_sent', 'onboarded') OR n IN (14, 15) THEN country END,
    CASE WHEN state IN ('approved', 'agreement_sent', 'onboarded') OR n IN (14, 15) THEN pg_temp.manager_of(country, since) END, reason, note,
    CASE WHEN state IN ('approved', 'agreement_sent', 'onboarded', 'rejected') OR n IN (14, 15) THEN pg_temp.at(least(since, submitted_on + 12), n + 3) END,
    CASE WHEN state IN ('approved', 'agreement_sent', 'onboarded', 'rejected') OR n IN (14, 15) THEN pg_temp.user_named(reviewer) END,
    (SELECT partners.id FROM partners JOIN organisations ON organisations.id = organisation_id WHERE organisations.domain = demo_applications.domain)
FROM demo_applications ORDER BY n;
CREATE TEMP VIEW demo_applied AS
SELECT demo.*, applications.id FROM demo_applications demo JOIN applications USING (domain);

INSERT INTO application_countries (application_id, country, has_legal_entity, legal_entity, has_office, office, has_sales_team, sales_team)
SELECT id, country, n <> 13, CASE WHEN n <> 13 THEN name END, true, 'Main Street ' || n || ', ' || city, true, person || ' and two colleagues'
FROM demo_applied WHERE n <> 1;
INSERT INTO application_contacts (application_id, purpose, name, email, job_title)
SELECT id, purpose, person, 'contact@' || domain, 'Managing director' FROM demo_applied, (VALUES ('main'), ('signatory')) AS every (purpose);
INSERT INTO application_questions (application_id, question, fields, asked_at, asked_by)
SELECT id, 'Which of your offices has a sales team? Name at least one person there.', '{presence}', pg_temp.at(since, n), pg_temp.user_named(reviewer)
FROM demo_applied WHERE state = 'info_requested';
INSERT INTO application_gates (application_id, rule, country, sentence, needed, found, verdict, judged_at, judged_by)
SELECT id, rule, country, sentence, needed, CASE WHEN rule = 'R16' AND n = 13 THEN 'None' ELSE found END,
    CASE WHEN rule = 'R16' AND n = 13 THEN 'missed' ELSE 'met' END, pg_temp.at(least(since, submitted_on + 12), n + 3), pg_temp.user_named(reviewer)
FROM demo_applied, (VALUES ('R16', 'A legal entity in the country', 'One', 'One'), ('R18', 'An office and a sales team', 'Both', 'Both'))
    AS gates (rule, sentence, needed, found)
WHERE state IN ('approved', 'agreement_sent', 'onboarded', 'rejected');

INSERT INTO application_transitions (application_id, from_state, to_state, at, by_user, actor, reason)
SELECT id, lag(to_state) OVER (PARTITION BY id ORDER BY step), to_state, at, by_user,
    CASE WHEN by_user IS NULL THEN CASE WHEN to_state IN ('onboarded', 'expired') THEN 'Partnerdesk' ELSE person || ' (applicant)' END
        ELSE (SELECT name FROM users WHERE users.id = by_user) END, reason
FROM (
    SELECT id, 1 AS step, 'draft' AS to_state, pg_temp.at(coalesce(submitted_on, since) - 3, n) AS at, NULL::bigint AS by_user, person, NULL AS reason FROM demo_applied
    UNION ALL SELECT id, 2, 'submitted', pg_temp.at(submitted_on, n), NULL, person, NULL FROM demo_applied WHERE submitted_on IS NOT NULL
    UNION ALL SELECT id, 3, 'under_review', pg_temp.at(submitted_on, n) + interval '26 hours', pg_temp.user_named(reviewer), person, NULL
        FROM demo_applied WHERE reviewer IS NOT NULL AND state <> 'withdrawn'
    UNION ALL SELECT id, 4, 'approved', pg_temp.at(least(since, submitted_on + 12), n + 3), pg_temp.user_named(reviewer), person, NULL
        FROM demo_applied WHERE state IN ('agreement_sent', 'onboarded', 'expired')
    UNION ALL SELECT id, 5, 'agreement_sent', pg_temp.at(submitted_on + 14, n + 4), pg_temp.user_named('lea'), person, NULL
        FROM demo_applied WHERE state IN ('onboarded', 'expired')
    UNION ALL SELECT id, 6, state, pg_temp.at(since, n + 5), CASE WHEN state IN ('withdrawn', 'onboarded', 'expired') THEN NULL ELSE pg_temp.user_named(reviewer) END, person, note
        FROM demo_applied WHERE state NOT IN ('draft', 'submitted', 'under_review')
) AS steps;

-- Order Forms in the states that no partner's own is in.
INSERT INTO agreements (kind, application_id, state, partner_party, vendor_party, location_country, manager_id, effective_on, terms,
    created_at, created_by, sent_at, sent_on, expires_on, partner_signed_on, partner_signatory, partner_signatory_title, partner_document_id, ended_on, end_reason)
SELECT 'order_form', id, plan.state, name, 'OutSystems – Software em Rede, S.A.', country, pg_temp.manager_of(country, drawn_on), drawn_on + 21,
    'Standard terms of the program.', pg_temp.at(drawn_on, n), pg_temp.user_named('lea'), CASE WHEN sent THEN pg_temp.at(drawn_on + 1, n) END,
    CASE WHEN sent THEN drawn_on + 1 END, CASE WHEN sent THEN drawn_on + 61 END, signed_on, CASE WHEN signed_on IS NOT NULL THEN person END,
    CASE WHEN signed_on IS NOT NULL THEN 'Managing director' END,
    CASE WHEN signed_on IS NOT NULL THEN pg_temp.document(NULL, id, 'order-form-signed.pdf', 'Order Form|' || split_part(domain, '.', 1) || '|Signed on ' || signed_on,
        pg_temp.at(signed_on, n), person || ' (applicant)') END, ended_on, end_reason
FROM demo_applied JOIN (VALUES
    (8, 'voided', date '2021-11-19', false, NULL::date, date '2021-11-22', 'Drawn up for the wrong entity'),
    (8, 'draft', '2021-11-23', false, NULL, NULL, NULL),
    (9, 'sent', '2021-11-14', true, NULL, NULL, NULL),
    (10, 'partner_signed', '2021-11-07', true, '2021-11-24', NULL, NULL),
    (14, 'declined', '2021-10-11', true, NULL, '2021-10-20', 'The company decided for another program'),
    (15, 'expired', '2021-09-01', true, NULL, '2021-11-01', 'Not signed within 60 days')
) AS plan (n, state, drawn_on, sent, signed_on, ended_on, end_reason) USING (n) ORDER BY drawn_on;
INSERT INTO agreement_countries (agreement_id, country)
SELECT agreements.id, location_country FROM agreements WHERE application_id IS NOT NULL;
SELECT pg_temp.agreement_path(agreements) FROM agreements WHERE application_id IS NOT NULL ORDER BY id;
