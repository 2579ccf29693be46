-- People at the partners, their onboarding, and what they say of themselves.
INSERT INTO users (email, name, kind, partner_id, state, created_at, first_signed_in_at)
SELECT mailbox || '@' || domain, person, 'partner', partner_id, state, pg_temp.at(signed_on + 1, n), CASE WHEN state <> 'invited' THEN pg_temp.at(signed_on + 4, n) END
FROM demo_partners JOIN (VALUES
    (1, 'ravi', 'Ravi Mehta', 'active'), (1, 'nina', 'Nina Reis', 'active'), (2, 'bob', 'Bob Larsen', 'active'), (4, 'clara', 'Clara Vogel', 'active'),
    (5, 'haruto', '佐藤 陽翔', 'active'), (6, 'diego', 'Diego Rojas', 'active'), (13, 'emma', 'Emma Clarke', 'active'), (24, 'noah', 'Noah Brooks', 'active'),
    (25, 'aino', 'Aino Virtanen', 'active'), (30, 'maya', 'מאיה לוי', 'active'), (33, 'weiling', 'Tan Wei Ling', 'active'), (35, 'sofia', 'Sofía Treviño', 'active'),
    (36, 'fang', '王芳', 'invited'), (20, 'khalid', 'Khalid Al Noor', 'active'), (39, 'max', 'Max Gruber', 'disabled')
) AS people (n, mailbox, person, state) USING (n);
INSERT INTO user_roles (user_id, role, valid)
SELECT id, CASE WHEN name = 'Nina Reis' THEN 'partner_member' ELSE 'partner_administrator' END, tstzrange(created_at, NULL) FROM users WHERE kind = 'partner';
INSERT INTO user_credentials (user_id, password_hash, changed_at)
SELECT id, current_setting('demo.password_hash'), created_at FROM users WHERE users.id > 0 AND state = 'active';

INSERT INTO partner_contacts (partner_id, name, email, job_title, purpose, valid)
SELECT partner_id, (ARRAY['Ana Reis', 'Bob Larsen', 'Chen Wei', 'Dora Klein', 'Emre Aydin', 'Fatima Noor', 'Gil Peres'])[1 + (n + step) % 7],
    purpose || '@' || domain, job, purpose, daterange(signed_on, CASE WHEN n % 7 = 0 AND signed_on < '2021-01-01' AND purpose = 'sales' THEN date '2021-06-01' END)
FROM demo_partners, (VALUES (0, 'main', 'Managing director'), (1, 'sales', 'Head of sales'), (2, 'delivery', 'Head of delivery')) AS every (step, purpose, job);

INSERT INTO onboarding_tasks (partner_id, kind, title, clause, owner_id, due_on, state, evidence, done_on, done_by, met_on, met_minutes, met_with, met_by)
SELECT partner_id, kind, title, clause, owner, signed_on + days, state,
    CASE WHEN state = 'done' THEN 'Minutes of the meeting, with the list of who took part' WHEN state = 'not_needed' THEN 'The team came from another partner and knows it all' END,
    CASE WHEN state <> 'open' THEN least(signed_on + days - 3, app.today()) END, CASE WHEN state <> 'open' THEN owner END,
    CASE WHEN state = 'done' AND step < 2 THEN least(signed_on + days - 8, app.today() - 2) END,
    CASE WHEN state = 'done' AND step = 0 THEN CASE WHEN n % 9 = 0 THEN 75 ELSE 60 END END,
    CASE WHEN state = 'done' AND step = 0 THEN 'The head of sales and the head of delivery of ' || name || E'\nThe channel manager' END,
    CASE WHEN state = 'done' AND step = 1 THEN pg_temp.user_named('oli') END
FROM demo_partners, (VALUES (0, 'marketing', 'Marketing on-boarding', 'R74', 30), (1, 'technical', 'Technical on-boarding', 'R75', 45),
    (2, 'profile', 'Partner profile', 'R74', 30), (3, 'portal_users', 'Portal users', NULL, 14)) AS every (step, kind, title, clause, days),
LATERAL (SELECT CASE WHEN kind = 'technical' THEN pg_temp.user_named('oli') WHEN step > 1 THEN (SELECT id FROM users WHERE users.partner_id = demo_partners.partner_id ORDER BY id LIMIT 1)
    ELSE pg_temp.manager_of(country, signed_on) END AS owner) held,
LATERAL (SELECT CASE WHEN n = 26 AND kind = 'technical' THEN 'not_needed' WHEN fate = 'fresh' AND (n + step) % 3 > 0 AND signed_on > '2021-07-01' THEN 'open'
    WHEN n IN (25, 28) AND kind = 'profile' OR n = 36 AND kind = 'portal_users' THEN 'open' ELSE 'done' END AS state) stands
WHERE signed_on >= '2021-01-01';
INSERT INTO onboarding_items (task_id, position, title, fact, done_at, done_by)
SELECT id, position, item, fact, CASE WHEN state = 'done' OR fact IS NULL AND position = 1 AND due_on < '2021-12-10' THEN pg_temp.at(least(due_on - 3, app.today() - 1), position::int) END,
    CASE WHEN fact IS DISTINCT FROM 'administrator_signed_in' AND fact IS DISTINCT FROM 'company_described' AND (state = 'done' OR fact IS NULL AND position = 1 AND due_on < '2021-12-10') THEN owner_id END
FROM onboarding_tasks JOIN (VALUES
    ('marketing', 1, 'Partner Center and Partner Guide: their components, and how to navigate them', NULL), ('marketing', 2, 'Important tasks, the partner profile among them', NULL),
    ('marketing', 3, 'Communication channels: known, and signed up to all of them', NULL), ('marketing', 4, 'Messaging, assets and ready-made materials reviewed', NULL),
    ('marketing', 5, 'Outcome: the partner is marketing ready', NULL), ('technical', 1, 'Enablement playbook introduced', NULL), ('technical', 2, 'Skills of the team evaluated', NULL),
    ('technical', 3, 'Application assessed', NULL), ('technical', 4, 'Training plan agreed for the first project', NULL), ('profile', 1, 'Company described', 'company_described'),
    ('portal_users', 1, 'The administrator has signed in', 'administrator_signed_in'), ('portal_users', 2, 'Colleagues who need access are invited', 'colleagues_invited')
) AS items (kind, position, item, fact) USING (kind);

INSERT INTO partner_profiles (partner_id, summary, website, phone, industries, languages, employees, version, saved_at)
SELECT partner_id, CASE WHEN fate = 'fresh' AND n % 2 = 0 THEN '' ELSE 'We build and run business applications for companies in ' || (SELECT name FROM countries WHERE alpha2 = country) || '.' END,
    'https://' || domain, '', (ARRAY['Insurance, banking', 'Public sector', 'Retail, logistics', 'Manufacturing'])[1 + n % 4], 'English', 20 + n * 7 % 180, 2, pg_temp.at(signed_on + 20, n)
FROM demo_partners;
INSERT INTO profile_changes (partner_id, state, proposed_at, proposed_by, reason, decided_at, decided_by)
SELECT partner_id, plan.state, pg_temp.at(day, n), (SELECT min(id) FROM users WHERE users.partner_id = demo_partners.partner_id), why,
    CASE WHEN plan.state <> 'proposed' THEN pg_temp.at(day + 3, n) END, CASE WHEN plan.state <> 'proposed' THEN pg_temp.manager_of(country, day) END
FROM demo_partners JOIN (VALUES (1, 'proposed', date '2021-11-24', 'We moved to a larger office.'), (4, 'proposed', '2021-11-29', 'New register number after the merger of two entities.'),
    (2, 'accepted', '2020-12-20', 'Renamed by decision of the board.'), (13, 'partly_accepted', '2020-12-10', 'Renamed; the domain follows later.'),
    (6, 'declined', '2021-08-16', 'Shorter name for the market.')) AS plan (n, state, day, why) USING (n);
INSERT INTO profile_change_fields (change_id, field, was, wanted, decision, decision_reason)
SELECT profile_changes.id, field, was, wanted, decision, why FROM profile_changes JOIN demo_partners USING (partner_id) JOIN (VALUES
    (1, 'street', 'Rua do Ouro 114', 'Avenida da Liberdade 220', NULL, NULL), (1, 'postal_code', '1100-063', '1250-147', NULL, NULL),
    (4, 'registration_number', 'HRB 204711', 'HRB 261903', NULL, NULL), (2, 'legal_name', 'Borealis IT AS', 'Borealis Software AS', 'accepted', NULL),
    (13, 'legal_name', 'Bluewater Consulting LLC', 'Bluewater Systems LLC', 'accepted', NULL),
    (13, 'domain', 'bluewatersystems.example', 'bluewater.example', 'declined', 'The domain does not answer yet'),
    (6, 'legal_name', 'Grupo Andino S.A.', 'Andino', 'declined', 'The register still shows Grupo Andino S.A.')) AS fields (n, field, was, wanted, decision, why) USING (n);
INSERT INTO profile_publications (partner_id, state, profile, requested_at, requested_by, decided_at, decided_by, reason)
SELECT partner_id, plan.state, jsonb_build_object('name', name, 'summary', summary, 'website', website), pg_temp.at(day, n),
    (SELECT min(id) FROM users WHERE users.partner_id = demo_partners.partner_id), CASE WHEN plan.state <> 'submitted' THEN pg_temp.at(day + 2, n) END,
    CASE WHEN plan.state <> 'submitted' THEN pg_temp.manager_of(country, day) END, why
FROM demo_partners JOIN partner_profiles USING (partner_id) JOIN (VALUES (1, 'published', date '2020-06-15', NULL), (2, 'published', '2020-07-20', NULL), (5, 'published', '2020-11-16', NULL),
    (13, 'published', '2021-04-05', NULL), (4, 'returned', '2021-03-08', 'The summary is too short: say what you build and for whom.'),
    (6, 'submitted', '2021-11-26', NULL)) AS plan (n, state, day, why) USING (n);
