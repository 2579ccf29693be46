-- People of the partners with their certificates, Joint Business Plans and fees: some nearly meet Sales and Delivery.
CREATE TEMP TABLE demo_staff ON COMMIT DROP AS
SELECT demo_partners.n, slot, partner_id, country, signed_on, first || ' ' || last AS name, lower(first) || '.' || demo_partners.n || slot || '@' || domain AS email,
    greatest(signed_on, date '2020-02-01') + slot * 9 AS since
FROM demo_partners, generate_series(1, 6) slot,
LATERAL (SELECT (ARRAY['Ines', 'Tomas', 'Lena', 'Yusuf', 'Priya', 'Mateo', 'Freya', 'Hugo', 'Amara', 'Jakub', 'Noor', 'Elif', 'Pavel'])[1 + (demo_partners.n * 5 + slot * 7) % 13] AS first,
    (ARRAY['Faria', 'Novak', 'Okoye', 'Lindholm', 'Ribeiro', 'Castro', 'Meyer', 'Sato', 'Dubois', 'Kaya', 'Bauer'])[1 + (demo_partners.n * 3 + slot * 4) % 11] AS last) named
WHERE slot <= CASE fate WHEN 'authorized' THEN 6 WHEN 'fresh' THEN 1 + demo_partners.n % 3 ELSE 3 END AND greatest(signed_on, date '2020-02-01') + slot * 9 < app.today() - 5;
INSERT INTO people (name, email, account, country, recorded_at, recorded_by)
SELECT name, email, 'C-' || (20000 + n * 10 + slot), country, pg_temp.at(since, slot), pg_temp.user_named('tess') FROM demo_staff ORDER BY n, slot;
INSERT INTO person_employments (person_id, partner_id, valid, recorded_at, recorded_by, end_reason)
SELECT people.id, partner_id, daterange(since, CASE WHEN slot = 3 AND n % 6 = 0 THEN date '2021-09-16' END), pg_temp.at(since, slot),
    pg_temp.user_named('tess'), CASE WHEN slot = 3 AND n % 6 = 0 THEN 'Left the company' END
FROM demo_staff JOIN people USING (email);
INSERT INTO person_events (person_id, partner_id, title, at, by_user, actor)
SELECT people.id, partner_id, 'Works for the company from ' || to_char(since, 'FMDD FMMonth YYYY'), pg_temp.at(since, slot), pg_temp.user_named('tess'), 'Tess Aalto'
FROM demo_staff JOIN people USING (email);

-- Who holds what, by the person's place. Every third partner lacks the one Tech Lead or developer that Delivery asks for, every
-- fourth one of its two people in sales; Nova (1) is one Tech Lead away.
CREATE TEMP TABLE demo_holdings ON COMMIT DROP AS
SELECT staff.*, people.id AS person_id, certificates.id AS certificate_id, code, issued_on
FROM demo_staff staff JOIN people USING (email) JOIN (VALUES
    (1, 'associate_sales', 20), (2, 'associate_sales', 60), (2, 'associate_pre_sales', 90), (3, 'associate_developer', 30), (4, 'associate_developer', 45),
    (5, 'associate_developer', 70), (5, 'professional_developer', 200), (6, 'associate_tech_lead', 120), (6, 'professional_platform_ops_engineer', 180)
) AS held (place, code, days) ON place = slot JOIN certificates USING (code),
LATERAL (SELECT since + days AS issued_on) issued
WHERE issued_on < app.today() - 3 AND NOT (n % 3 = 1 AND code IN ('associate_tech_lead', 'professional_developer'))
    AND NOT (n % 4 = 2 AND slot = 2 AND code = 'associate_sales');
INSERT INTO certificate_holdings (person_id, certificate_id, issued_on, expires_on, number, state, claimed_for, recorded_at, recorded_by, verified_at, verified_by,
    return_reason)
SELECT person_id, certificate_id, issued_on, CASE WHEN n % 5 = 0 THEN (issued_on + interval '1 year')::date WHEN n % 7 = 1 AND slot = 4 OR n = 1 AND code = 'associate_sales' AND slot = 2 THEN date '2021-12-20' END,
    upper(left(code, 1)) || 'C-' || (30000 + n * 20 + slot), state, CASE WHEN writer IS NOT NULL THEN partner_id END, pg_temp.at(issued_on + 1, slot),
    coalesce(writer, pg_temp.user_named('tess')), CASE WHEN state <> 'claimed' THEN pg_temp.at(issued_on + 3, slot) END,
    CASE WHEN state <> 'claimed' THEN pg_temp.user_named('tess') END, CASE WHEN state = 'returned' THEN 'The number belongs to another person.' END
FROM demo_holdings, LATERAL (SELECT (SELECT min(user_id) FROM user_roles JOIN users ON users.id = user_id WHERE users.partner_id = demo_holdings.partner_id AND role = 'partner_administrator') AS writer) w,
LATERAL (SELECT CASE WHEN writer IS NOT NULL AND issued_on > app.today() - 60 THEN 'claimed' WHEN n = 6 AND code = 'associate_pre_sales' THEN 'returned'
    ELSE 'verified' END AS state) s
ORDER BY n, slot, issued_on;
INSERT INTO certificate_holdings (person_id, certificate_id, issued_on, number, state, claimed_for, recorded_at, recorded_by)
SELECT people.id, certificates.id, '2021-11-22', 'TL-90417', 'claimed', partner_id, pg_temp.at('2021-11-24', 3), (SELECT min(user_id) FROM user_roles JOIN users ON users.id = user_id WHERE users.partner_id = staff.partner_id AND role = 'partner_administrator')
FROM demo_staff staff JOIN people USING (email), certificates WHERE n = 2 AND slot = 4 AND code = 'associate_tech_lead';
INSERT INTO person_events (person_id, partner_id, title, at, by_user, actor)
SELECT h.person_id, e.partner_id, terms.name || CASE WHEN claimed_for IS NULL THEN ' recorded' ELSE ' claimed' END, h.recorded_at, h.recorded_by, users.name
FROM certificate_holdings h JOIN person_employments e USING (person_id) JOIN certificate_terms terms USING (certificate_id) JOIN users ON users.id = h.recorded_by
ORDER BY h.recorded_at;

INSERT INTO person_claims (partner_id, name, email, account, country, starts_on, state, claimed_at, claimed_by, decided_at, decided_by, refusal_reason)
SELECT partner_id, hire.name, hire.email, NULL, country, starts_on, hire.state, pg_temp.at(starts_on + 2, n), (SELECT min(user_id) FROM user_roles JOIN users ON users.id = user_id WHERE users.partner_id = demo_partners.partner_id AND role = 'partner_administrator'),
    CASE WHEN hire.state <> 'claimed' THEN pg_temp.at(starts_on + 5, n) END, CASE WHEN hire.state <> 'claimed' THEN pg_temp.user_named('tess') END,
    CASE WHEN hire.state = 'refused' THEN 'She answered that she does not work there.' END
FROM demo_partners JOIN (VALUES
    (1, 'Carla Antunes', 'carla.antunes@mail.example', date '2021-11-15', 'claimed'), (4, 'Tobias Frank', 'tobias.frank@mail.example', '2021-11-22', 'claimed'),
    (13, 'June Parker', 'june.parker@mail.example', '2021-08-02', 'refused')) AS hire (n, name, email, starts_on, state) USING (n);
-- One who is said to have moved from Borealis to Nova.
INSERT INTO person_claims (partner_id, name, email, country, starts_on, state, claimed_at, claimed_by)
SELECT nova.partner_id, staff.name, staff.email, nova.country, '2021-11-22', 'claimed', pg_temp.at('2021-11-25', 4), (SELECT min(user_id) FROM user_roles JOIN users ON users.id = user_id WHERE users.partner_id = nova.partner_id AND role = 'partner_administrator')
FROM demo_staff staff, demo_partners nova WHERE staff.n = 2 AND slot = 6 AND nova.n = 1;

-- Plans of 2021 for those with people of their own, agreed, waiting for one side, or not yet proposed.
CREATE TEMP TABLE demo_plans ON COMMIT DROP AS
SELECT n, partner_id, year, speaker, pg_temp.manager_of(country, proposed_on) AS manager, proposed_on, state, n % 2 = 0 AS by_partner
FROM demo_partners, LATERAL (SELECT min(user_id) AS speaker FROM user_roles JOIN users ON users.id = user_id WHERE users.partner_id = demo_partners.partner_id AND role = 'partner_administrator') s, (VALUES (2021), (2022)) AS years (year),
LATERAL (SELECT CASE WHEN year = 2022 THEN date '2021-11-22' ELSE greatest(date '2021-01-18', signed_on + 14) END AS proposed_on,
    CASE WHEN year = 2022 THEN CASE WHEN n % 3 = 0 THEN 'draft' ELSE 'proposed' END WHEN n = 5 THEN 'proposed' WHEN n = 24 THEN 'draft' ELSE 'agreed' END AS state) p
WHERE speaker IS NOT NULL AND fate IN ('authorized', 'fresh') AND (year = 2021 OR n IN (1, 2, 4, 6)) AND proposed_on < app.today();
INSERT INTO joint_plans (partner_id, program_year, summary, currency, started_at, started_by)
SELECT partner_id, year, 'Win insurers and public bodies together, and certify the team that delivers for them.', 'EUR', pg_temp.at(proposed_on - 6, n), coalesce(manager, speaker)
FROM demo_plans ORDER BY year, n;
INSERT INTO joint_plan_goals (plan_id, measure, target, how)
SELECT joint_plans.id, measure, target, how FROM joint_plans, (VALUES ('pipeline', 400000, 'Six joint workshops'), ('arr', 120000, ''), ('certifications', 4, 'Two boot camps'),
    ('marketing', 3, 'Two events and one customer story')) AS goals (measure, target, how);
UPDATE joint_plans SET state = plan.state, proposed_by_partner = by_partner,
    partner_agreed_on = CASE WHEN by_partner OR plan.state = 'agreed' THEN proposed_on + CASE WHEN by_partner THEN 0 ELSE 4 END END,
    partner_agreed_by = CASE WHEN by_partner OR plan.state = 'agreed' THEN speaker END,
    vendor_agreed_on = CASE WHEN NOT by_partner OR plan.state = 'agreed' THEN proposed_on + CASE WHEN by_partner THEN 5 ELSE 0 END END,
    vendor_agreed_by = CASE WHEN NOT by_partner OR plan.state = 'agreed' THEN manager END
FROM demo_plans plan WHERE plan.partner_id = joint_plans.partner_id AND year = program_year AND plan.state <> 'draft';
INSERT INTO joint_plan_events (plan_id, title, at, by_user, actor)
SELECT joint_plans.id, title, at, who, users.name FROM joint_plans JOIN demo_plans plan ON plan.partner_id = joint_plans.partner_id AND year = program_year, LATERAL (VALUES
    ('Draft written', pg_temp.at(proposed_on - 6, n), started_by), ('Proposed', CASE WHEN plan.state <> 'draft' THEN pg_temp.at(proposed_on, n) END, CASE WHEN by_partner THEN speaker ELSE manager END),
    ('Agreed', CASE WHEN plan.state = 'agreed' THEN pg_temp.at(agreed_on, n) END, CASE WHEN by_partner THEN manager ELSE speaker END)) AS steps (title, at, who)
JOIN users ON users.id = who WHERE at IS NOT NULL ORDER BY at;

-- Fees of 2021: an amount for the demo world alone, as the program's own is not known.
INSERT INTO partner_fees (partner_id, kind, program_year, subsidiary, amount, currency, due_on, state, recorded_at, recorded_by, invoice_number, invoiced_on, paid_on,
    waiver_reason, waiver_asked_at, waiver_asked_by, waived_on, waived_by)
SELECT partner_id, kind, 2021, subsidiary, amount, 'EUR', due_on, state, pg_temp.at(due_on - 40, n), pg_temp.user_named('finn'),
    CASE WHEN state IN ('invoiced', 'paid') THEN 'INV-21' || lpad((n * 3 + (kind = 'subsidiary')::int)::text, 4, '0') END, CASE WHEN state IN ('invoiced', 'paid') THEN due_on - 30 END,
    CASE WHEN state = 'paid' THEN due_on - 6 + n % 13 END, CASE WHEN state = 'waived' OR n = 11 THEN 'It ran a pilot without an environment of its own.' END,
    CASE WHEN state = 'waived' OR n = 11 THEN pg_temp.at(due_on - 20, n) END, CASE WHEN state = 'waived' OR n = 11 THEN pg_temp.user_named('finn') END,
    CASE WHEN state = 'waived' THEN due_on - 15 END, CASE WHEN state = 'waived' THEN pg_temp.user_named('pia') END
FROM (
    SELECT n, partner_id, 'demo_environment' AS kind, NULL AS subsidiary, 1200 AS amount, due_on,
        CASE WHEN n IN (9, 18) THEN 'waived' WHEN n IN (4, 22) THEN 'invoiced' WHEN n = 11 OR due_on > app.today() THEN 'due' ELSE 'paid' END AS state
    FROM demo_partners, LATERAL (SELECT greatest(date '2021-03-31', signed_on + 45) AS due_on) d WHERE fate IN ('authorized', 'fresh')
    UNION ALL SELECT n, partner_id, 'subsidiary', subsidiary, 600, due_on, state FROM demo_partners JOIN (VALUES
        (1, 'Nova Norte Lda', date '2021-05-31', 'paid'), (4, 'Delta Digital Austria GmbH', '2021-10-29', 'invoiced'), (13, 'Bluewater Mexico S.A. de C.V.', '2021-12-15', 'due')
    ) AS owed (n, subsidiary, due_on, state) USING (n)
) AS owed;
INSERT INTO partner_fee_events (fee_id, title, at, by_user, actor)
SELECT partner_fees.id, title, at, who, users.name FROM partner_fees, LATERAL (VALUES ('Entered', recorded_at, recorded_by), ('Invoiced: ' || invoice_number, pg_temp.at(invoiced_on, 2), recorded_by),
    ('Paid on ' || to_char(paid_on, 'FMDD FMMonth YYYY'), pg_temp.at(paid_on, 3), recorded_by), ('Waiver asked for', waiver_asked_at, waiver_asked_by),
    ('Waived', pg_temp.at(waived_on, 4), waived_by)) AS steps (title, at, who) JOIN users ON users.id = who WHERE at IS NOT NULL ORDER BY at;
