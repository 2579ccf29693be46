-- Registrations, the opportunities that their approval made, what holds them, and our own.
CREATE FUNCTION pg_temp.writer_of(partner bigint) RETURNS bigint LANGUAGE sql
    AS $$ SELECT min(id) FROM users WHERE partner_id = partner AND kind = 'partner' $$;
CREATE FUNCTION pg_temp.own_time(day date, n int) RETURNS timestamptz LANGUAGE sql
    AS $$ SELECT (day + time '13:10' + (n * 53 % 240) * interval '1 minute') AT TIME ZONE 'Europe/Lisbon' $$;
CREATE TEMP TABLE demo_registrations ON COMMIT DROP AS
SELECT deal.*, partner_id, pg_temp.writer_of(partner_id) AS writer, pg_temp.user_named(reviewer) AS reviewer_id,
    pg_temp.at(coalesce(submitted_on - 1, app.today() - 3), n) AS created_at, pg_temp.at(submitted_on, n + 3) AS submitted_at,
    pg_temp.at(taken_on, n + 5) AS taken_at, pg_temp.at(asked_on, n + 7) AS asked_at, pg_temp.at(answered_on, n + 9) AS answered_at,
    pg_temp.own_time(decided_on, n) AS decided_at, pg_temp.own_time(ended_on, n) AS ended_at,
    deal.state IN ('approved', 'expired', 'cancelled', 'won', 'lost') AS was_approved,
    CASE WHEN deal.country IN ('MX', 'CO', 'PE') THEN 'sell_thru' ELSE 'sell_with' END AS motion,
    CASE deal.n WHEN 7 THEN 1 ELSE 0 END AS extensions,
    CASE deal.n WHEN 12 THEN 'in_review' WHEN 16 THEN 'dismissed' WHEN 21 THEN 'raised' WHEN 29 THEN 'upheld' END AS dispute,
    NULL::bigint AS opportunity_id, NULL::bigint AS id
FROM demo_deals deal JOIN (SELECT n AS p, partner_id FROM demo_partners) partner USING (p) ORDER BY deal.n;

INSERT INTO customers (legal_name, name_key, country, domain, registration_number, recorded_at, recorded_by)
SELECT name, key, country, domain, number, at, recorder FROM (
    SELECT name, key, country, domain, number, decided_at AS at, reviewer_id AS recorder FROM demo_registrations WHERE was_approved
    UNION ALL SELECT name, key, country, domain, number, pg_temp.at(known_on, n), NULL FROM demo_own_opportunities
) AS known ORDER BY at;
INSERT INTO opportunities (customer_id, need, origin, source, external_key, known_since, account_executive, motion, value, currency, expected_close,
    outcome, closed_on, closed_at, closed_by, loss_reason, new_arr, recorded_at, recorded_by)
SELECT customers.id, need, origin, source, external_key, at, executive, 'sell_with', value, currency, closes, outcome, closed_on, closed_at,
    closed_by, loss_reason, CASE WHEN outcome = 'won' THEN value END, at, NULL
FROM (
    SELECT domain, need, 'partner' AS origin, 'registration' AS source, NULL AS external_key, submitted_at AS at, NULL AS executive, value, currency, closes,
        CASE WHEN state IN ('won', 'lost') THEN state ELSE 'open' END AS outcome, CASE WHEN state IN ('won', 'lost') THEN ended_on END AS closed_on,
        CASE WHEN state IN ('won', 'lost') THEN ended_at END AS closed_at, CASE WHEN state IN ('won', 'lost') THEN reviewer_id END AS closed_by,
        CASE WHEN state = 'lost' THEN reason END AS loss_reason
    FROM demo_registrations WHERE was_approved
    UNION ALL SELECT domain, need, 'vendor', CASE WHEN external_key IS NULL THEN 'entered' ELSE 'imported' END, external_key, pg_temp.at(known_on, n), executive,
        value, currency, closes, outcome, closed_on, pg_temp.own_time(closed_on, n), CASE WHEN outcome <> 'open' THEN pg_temp.user_named('dana') END, loss_reason
    FROM demo_own_opportunities
) AS known JOIN customers USING (domain) ORDER BY at;
UPDATE demo_registrations deal SET opportunity_id = opportunities.id
FROM opportunities JOIN customers ON customers.id = customer_id
WHERE was_approved AND customers.domain = deal.domain AND origin = 'partner';

INSERT INTO opportunity_registrations (partner_id, state, prospect_name, prospect_name_key, prospect_country, prospect_domain, prospect_number,
    contact_name, contact_title, contact_email, contact_phone, need, motion, value, currency, expected_close, created_at, created_by, submitted_at,
    resubmitted_at, submitted_by, due_on, first_due_on, reviewer_id, is_qualified, decided_at, decided_by, rejection_reason, decision_note, opportunity_id,
    approved_on, expires_on, extensions, ended_on, end_reason, dispute_state, version)
SELECT partner_id, state, name, key, country, domain, number, contact, job, 'contact@' || domain, '', need, motion, value, currency, closes, created_at, writer,
    submitted_at, coalesce(answered_at, submitted_at), CASE WHEN submitted_at IS NOT NULL THEN writer END,
    desk.business_day_from(coalesce(answered_on, submitted_on), 5), desk.business_day_from(submitted_on, 5), reviewer_id,
    CASE WHEN was_approved THEN true WHEN reason = 'not_qualified' THEN false END, CASE WHEN state <> 'withdrawn' THEN decided_at END,
    CASE WHEN decided_on IS NOT NULL THEN reviewer_id END, CASE WHEN state = 'rejected' THEN reason END, note, opportunity_id,
    CASE WHEN was_approved THEN decided_on END, CASE WHEN was_approved THEN decided_on + 180 + 90 * extensions END, extensions, ended_on,
    CASE WHEN ended_on IS NOT NULL THEN coalesce(reason, '') END, dispute, 2
FROM demo_registrations ORDER BY created_at, n;
UPDATE demo_registrations deal SET id = made.id FROM opportunity_registrations made
WHERE made.prospect_domain = deal.domain AND made.partner_id = deal.partner_id AND made.created_at = deal.created_at;
UPDATE opportunity_registrations SET copied_from_id = (SELECT id FROM demo_registrations WHERE n = 29), origin = 'partner_sourced'
WHERE id = (SELECT id FROM demo_registrations WHERE n = 30);

-- Who is approved holds the company until the end, by each of its keys (Prospect.keys).
INSERT INTO registration_claims (registration_id, key, released_at)
SELECT id, claim, ended_at FROM demo_registrations, LATERAL (VALUES
    ('number ' || country || ' ' || nullif(app.registration_key(number, country), '')), ('domain ' || domain), ('name ' || country || ' ' || key)
) AS claims (claim) WHERE was_approved AND claim IS NOT NULL ORDER BY n;

INSERT INTO registration_answers (registration_id, question_id, answer)
SELECT demo_registrations.id, question.id, answer FROM demo_registrations JOIN (VALUES
    (10, 'It is done on paper and in spreadsheets today: slow, and nobody sees where a case stands.'), (20, 'The board decides; the department pays.'),
    (30, 'Yes, in the plan of the year.'), (40, 'Before the next season begins.'), (60, 'Two meetings on site, and a first sketch of the screens.')
) AS given (position, answer) ON n NOT IN (4, 18) JOIN qualification_questions question USING (position);

INSERT INTO registration_transitions (registration_id, from_state, to_state, at, by_user, actor, reason)
SELECT steps.id, lag(to_state) OVER (PARTITION BY steps.id ORDER BY step), to_state, at, by_user, coalesce(users.name, 'Partnerdesk'), why FROM (
    SELECT id, 1 AS step, 'draft' AS to_state, created_at AS at, writer AS by_user, NULL AS why FROM demo_registrations
    UNION ALL SELECT id, 2, 'submitted', submitted_at, writer, NULL FROM demo_registrations
    UNION ALL SELECT id, 3, 'under_review', taken_at, reviewer_id, NULL FROM demo_registrations
    UNION ALL SELECT id, 4, 'returned', asked_at, reviewer_id, 'Which clinics take part, and who of them signs?' FROM demo_registrations
    UNION ALL SELECT id, 5, 'submitted', answered_at, writer, NULL FROM demo_registrations
    UNION ALL SELECT id, 6, 'under_review', answered_at + interval '1 day', reviewer_id, NULL FROM demo_registrations
    UNION ALL SELECT id, 7, CASE WHEN was_approved THEN 'approved' ELSE state END, decided_at, CASE WHEN state = 'withdrawn' THEN writer ELSE reviewer_id END,
        CASE WHEN state = 'rejected' THEN initcap(replace(reason, '_', ' ')) ELSE nullif(note, '') END FROM demo_registrations
    UNION ALL SELECT id, 8, 'approved', pg_temp.at('2021-10-01', 4), pg_temp.user_named('pia'), 'Through 7 January 2022. The farms decide after the harvest.'
        FROM demo_registrations WHERE extensions > 0
    UNION ALL SELECT id, 9, state, ended_at, CASE WHEN state = 'cancelled' THEN pg_temp.user_named('pia') WHEN state <> 'expired' THEN reviewer_id END, reason
        FROM demo_registrations
) AS steps LEFT JOIN users ON users.id = by_user WHERE at IS NOT NULL ORDER BY at, step;

-- The checks as they stood when it was decided: each is met but what the reason of a rejection says.
INSERT INTO registration_checks (registration_id, rule, sentence, needed, found, verdict, judged_at, judged_by)
SELECT deal.id, rule, sentence, replace(needed, 'COUNTRY', countries.name), CASE WHEN deal.reason = misses THEN missed ELSE met END,
    CASE WHEN deal.reason = misses THEN 'missed' ELSE 'met' END, decided_at, reviewer_id
FROM demo_registrations deal JOIN countries ON alpha2 = country, (VALUES
    (1, 'R96', 'The prospect lies in the territory of the Order Form on the day of the submission.', 'COUNTRY in the territory on the day of the submission', 'In the territory by the Order Form', 'Not in the territory on that day', 'out_of_territory'),
    (2, 'R96', 'It is unknown to us on the day of the submission.', 'None of our own opportunities for the same need, open or lost within 180 days', 'None', 'The same need: one of ours', 'already_known'),
    (3, 'R102', 'Nobody registered it before, and nobody holds it.', 'No earlier or approved registration for the same need', 'None', 'The same need: an earlier registration', 'duplicate'),
    (4, 'R103', 'It is an opportunity by the criteria of the qualification.', 'The reviewer finds it qualified', 'Qualified', 'Not qualified', 'not_qualified')
) AS every (step, rule, sentence, needed, met, missed, misses)
WHERE decided_at IS NOT NULL AND deal.state <> 'withdrawn' ORDER BY deal.n, step;
