-- Global System Integrators: one that is one (13), one that is invited (6), one that is not there yet (4). The invitations
-- themselves are made in Swift, since each rests on an assessment.
CREATE TEMP TABLE demo_integrator_places ON COMMIT DROP AS
SELECT p, place, deals, reviews, partner_id, pg_temp.writer_of(partner_id) AS writer, row_number() OVER (ORDER BY p, place) AS k
FROM (VALUES (13, 'US', 2, 2), (13, 'CA', 2, 2), (6, 'CO', 2, 2), (6, 'PE', 2, 2), (4, 'DE', 2, 2), (4, 'AT', 2, 2), (4, 'CH', 2, 0))
    AS held (p, place, deals, reviews) JOIN (SELECT n AS p, partner_id FROM demo_partners) partner USING (p);

-- People of every country of the territory, and many developers at home.
CREATE TEMP TABLE demo_integrator_people ON COMMIT DROP AS
SELECT row_number() OVER (ORDER BY k, slot) AS n, partner_id, place, codes, first || ' ' || last AS name,
    lower(translate(first || '.' || last, ' ', '')) || '.' || k || slot || '@' || domain AS email
FROM demo_integrator_places JOIN organisations ON id = (SELECT organisation_id FROM partners WHERE partners.id = partner_id),
LATERAL generate_series(1, CASE WHEN place IN ('US', 'CO') THEN 52 WHEN place = 'DE' THEN 22 ELSE 7 END) slot,
LATERAL (SELECT (ARRAY['Alma', 'Ben', 'Carol', 'Dai', 'Erik', 'Fumiko', 'Grace', 'Hana', 'Ivan', 'Julia', 'Kenji', 'Lola', 'Mark'])[1 + (k * 3 + slot * 5)::int % 13] AS first,
    (ARRAY['Abe', 'Brandt', 'Cruz', 'Dumas', 'Evans', 'Fuchs', 'Gomez', 'Hughes', 'Ito', 'Jansen', 'Kato'])[1 + (k * 7 + slot * 2)::int % 11] AS last) named,
LATERAL (SELECT CASE slot WHEN 1 THEN '{associate_sales,associate_pre_sales}' WHEN 2 THEN '{associate_sales}'
    ELSE CASE WHEN slot % 4 = 3 THEN '{professional_developer}' WHEN slot % 13 = 0 THEN '{associate_developer,associate_tech_lead}'
        ELSE '{associate_developer}' END END::text[] AS codes) held;
INSERT INTO people (name, email, account, country, recorded_at, recorded_by)
SELECT name, email, 'C-' || (40000 + n), place, pg_temp.at('2021-02-15', n::int), pg_temp.user_named('tess') FROM demo_integrator_people ORDER BY n;
INSERT INTO person_employments (person_id, partner_id, valid, recorded_at, recorded_by)
SELECT people.id, partner_id, '[2021-02-15,)', pg_temp.at('2021-02-15', n::int), pg_temp.user_named('tess')
FROM demo_integrator_people JOIN people USING (email) ORDER BY n;
INSERT INTO person_events (person_id, partner_id, title, at, by_user, actor)
SELECT people.id, partner_id, 'Works for the company from 15 February 2021', pg_temp.at('2021-02-15', n::int), pg_temp.user_named('tess'), 'Tess Aalto'
FROM demo_integrator_people JOIN people USING (email) ORDER BY n;
INSERT INTO certificate_holdings (person_id, certificate_id, issued_on, number, state, recorded_at, recorded_by, verified_at, verified_by)
SELECT people.id, certificates.id, date '2021-03-01' + (n % 40)::int, 'G-' || (60000 + n * 10 + certificates.position / 10), 'verified',
    pg_temp.at(date '2021-03-02' + (n % 40)::int, n::int), pg_temp.user_named('tess'), pg_temp.at(date '2021-03-03' + (n % 40)::int, n::int), pg_temp.user_named('tess')
FROM demo_integrator_people JOIN people USING (email) JOIN certificates ON code = ANY (codes) ORDER BY n;

-- Deals, projects and reviews in every country.
CREATE TEMP TABLE demo_integrator_deals ON COMMIT DROP AS
SELECT row_number() OVER (ORDER BY k, which) AS n, partner_id, writer, place, which, which <= deals AS is_deal, which <= reviews AS is_reviewed,
    (ARRAY['Kasumi Rail', 'Northern Grid', 'Lakeside Hospitals', 'Pacific Harbours', 'Granite Insurance', 'Linden Foods'])[1 + (k * 2 + which)::int % 6] || ' ' || countries.name AS name
FROM demo_integrator_places JOIN countries ON alpha2 = place, generate_series(1, 2) which;
INSERT INTO customers (legal_name, name_key, country, domain, recorded_at, recorded_by)
SELECT name, lower(name), place, 'customer' || n || '.' || lower(place) || '.example', pg_temp.at('2021-03-22', n::int), pg_temp.user_named('mia') FROM demo_integrator_deals ORDER BY n;
INSERT INTO opportunities (customer_id, need, origin, source, known_since, motion, value, currency, expected_close, stage, recorded_at, recorded_by)
SELECT customers.id, 'One application in place of many.', 'partner', 'registration', pg_temp.at('2021-08-23', n::int), 'sell_with', 180000, 'EUR', date '2022-03-31', 25,
    pg_temp.at('2021-08-27', n::int), writer
FROM demo_integrator_deals JOIN customers ON legal_name = name AND country = place WHERE is_deal ORDER BY n;
INSERT INTO opportunity_stages (opportunity_id, stage, reached_on, source, recorded_at)
SELECT opportunities.id, 25, '2021-09-06', 'entered', pg_temp.at('2021-09-06', n::int)
FROM demo_integrator_deals JOIN customers ON legal_name = name AND country = place JOIN opportunities ON customer_id = customers.id ORDER BY n;
INSERT INTO opportunity_registrations (partner_id, origin, state, prospect_name, prospect_name_key, prospect_country, prospect_domain, prospect_number, need, motion, value, currency,
    expected_close, created_at, created_by, submitted_at, resubmitted_at, due_on, decided_at, decided_by, opportunity_id, approved_on, expires_on)
SELECT partner_id, 'partner_sourced', 'approved', name, name_key, place, domain, 'G' || (71000 + n), 'One application in place of many.', 'sell_with', 180000, 'EUR', '2022-03-31',
    pg_temp.at('2021-08-23', n::int), writer, pg_temp.at('2021-08-23', n::int), pg_temp.at('2021-08-23', n::int), '2021-08-30', pg_temp.at('2021-08-27', n::int),
    pg_temp.user_named('dora'), opportunities.id, '2021-08-27', '2022-02-23'
FROM demo_integrator_deals JOIN customers ON legal_name = name AND country = place JOIN opportunities ON customer_id = customers.id ORDER BY n;
INSERT INTO registration_claims (registration_id, key)
SELECT registration.id, claim FROM demo_integrator_deals deal
JOIN opportunity_registrations registration ON prospect_name = name AND prospect_country = place AND registration.partner_id = deal.partner_id,
LATERAL (VALUES ('number ' || place || ' ' || app.registration_key(prospect_number, place)), ('domain ' || prospect_domain),
    ('name ' || place || ' ' || prospect_name_key)) claims (claim)
ORDER BY n;
INSERT INTO registration_transitions (registration_id, to_state, at, by_user, actor)
SELECT registration.id, 'approved', decided_at, decided_by, 'Dora Weiss' FROM demo_integrator_deals deal
JOIN opportunity_registrations registration ON prospect_name = name AND prospect_country = place AND registration.partner_id = deal.partner_id ORDER BY n;

INSERT INTO delivery_projects (partner_id, customer_id, customer_name, customer_country, customer_domain, name, description, is_msp, started_on, needs_support,
    registered_at, registered_by)
SELECT partner_id, customers.id, deal.name, place, domain, 'Portal of ' || deal.name, 'Runs in ten places.', false, '2021-03-29', false, pg_temp.at('2021-03-25', n::int), writer
FROM demo_integrator_deals deal JOIN customers ON legal_name = deal.name AND country = place WHERE is_reviewed ORDER BY n;
INSERT INTO project_events (project_id, title, at, by_user, actor)
SELECT project.id, 'Project registered', registered_at, registered_by, users.name
FROM delivery_projects project JOIN users ON users.id = registered_by WHERE project.name LIKE 'Portal of %' AND description = 'Runs in ten places.' ORDER BY project.id;
INSERT INTO review_contacts (project_id, name, email, role, language, permission_ground, permission_on, permission_by, added_at, added_by)
SELECT id, 'Robin Vale', 'robin@' || customer_domain, 'Head of operations', 'en', 'agreed', '2021-03-29', 'The contact', registered_at, registered_by
FROM delivery_projects WHERE description = 'Runs in ten places.' ORDER BY id;
INSERT INTO review_surveys (contact_id, state, sent_on, sent_at, sent_by, expires_on, closed_at)
SELECT contact.id, 'answered', '2021-06-14', pg_temp.at('2021-06-14', project_id::int), added_by, '2021-07-14', pg_temp.at('2021-06-18', project_id::int)
FROM review_contacts contact WHERE email LIKE 'robin@customer%' ORDER BY contact.id;
INSERT INTO review_responses (survey_id, contact_id, project_id, partner_id, score, received_on, received_at)
SELECT survey.id, contact.id, project.id, project.partner_id, 4 + (project.id % 2)::int, '2021-06-18', closed_at
FROM review_surveys survey JOIN review_contacts contact ON contact.id = contact_id JOIN delivery_projects project ON project.id = project_id
WHERE contact.email LIKE 'robin@customer%' ORDER BY survey.id;

-- Each side agreed to its plan of the year, and nothing is owed.
INSERT INTO joint_plans (partner_id, program_year, state, summary, started_at, started_by, proposed_by_partner, partner_agreed_on, partner_agreed_by, vendor_agreed_on,
    vendor_agreed_by, version)
SELECT DISTINCT ON (partner_id) partner_id, 2021, 'agreed', 'A country a quarter.', pg_temp.at('2021-02-01', 5), writer, true, date '2021-02-08', writer,
    date '2021-02-15', pg_temp.user_named('mia'), 3
FROM demo_integrator_places WHERE NOT EXISTS (SELECT FROM joint_plans plan WHERE plan.partner_id = demo_integrator_places.partner_id AND program_year = 2021) ORDER BY partner_id;

-- What we know of the companies, entered with its source; one figure was corrected.
INSERT INTO integrator_facts (partner_id, about, amount, year_ended_on, known_on, source, source_on, recorded_at, recorded_by)
SELECT partner_id, about, amount, ended, known_on, source, source_on, pg_temp.at(known_on, partner_id::int), pg_temp.user_named(mailbox)
FROM (VALUES
    (13, 'annual_revenue', 3120000000, date '2020-12-31', date '2021-04-12', 'Annual report 2020, page 4', date '2021-03-30', 'mia'),
    (13, 'services_share', 71.4, '2020-12-31', '2021-04-12', 'Annual report 2020, page 31', '2021-03-30', 'mia'),
    (6, 'annual_revenue', 2150000000, '2020-12-31', '2021-06-28', 'Informe anual 2020, página 8', '2021-06-25', 'mia'),
    (6, 'annual_revenue', 2240000000, '2020-12-31', '2021-07-19', 'Informe anual 2020, corrected', '2021-07-12', 'pia'),
    (6, 'services_share', 68.2, '2020-12-31', '2021-06-28', 'Informe anual 2020, página 9', '2021-06-25', 'mia'),
    (4, 'annual_revenue', 1940000000, '2020-12-31', '2021-05-10', 'Jahresabschluss 2020', '2021-04-29', 'mia'),
    (4, 'services_share', 82, '2020-12-31', '2021-05-10', 'Jahresabschluss 2020', '2021-04-29', 'mia')
) AS known (p, about, amount, ended, known_on, source, source_on, mailbox) JOIN (SELECT n AS p, partner_id FROM demo_partners) partner USING (p) ORDER BY known_on, p;
INSERT INTO integrator_facts (partner_id, about, geo, has_customers, has_operations, has_center, known_on, source, source_on, recorded_at, recorded_by)
SELECT partner_id, 'presence', geo, customers, operations, center, '2021-07-01', 'Offices and references as listed by the company', '2021-06-29',
    pg_temp.at('2021-07-01', partner_id::int), pg_temp.user_named('mia')
FROM (VALUES (13, 'Americas', true, true, true), (13, 'EMEA', true, true, false), (13, 'APAC', true, true, false), (6, 'Americas', true, true, true),
    (6, 'EMEA', true, true, false), (6, 'APAC', true, true, false), (4, 'Americas', true, false, false), (4, 'EMEA', true, true, true))
    AS known (p, geo, customers, operations, center) JOIN (SELECT n AS p, partner_id FROM demo_partners) partner USING (p) ORDER BY partner_id, geo;

-- Whom we invited, and who said yes.
CREATE TEMP TABLE demo_integrators ON COMMIT DROP AS
SELECT partner_id, assessed_on, pg_temp.at(assessed_on, 7) AS invited_at, pg_temp.user_named('pia') AS invited_by,
    CASE WHEN accepted_on IS NOT NULL THEN pg_temp.at(accepted_on, 9) END AS answered_at, accepted_on, pg_temp.writer_of(partner_id) AS answered_by
FROM (VALUES (13, date '2021-09-13', date '2021-09-20'), (6, '2021-11-24', NULL)) AS invited (p, assessed_on, accepted_on)
JOIN (SELECT n AS p, partner_id FROM demo_partners) partner USING (p) ORDER BY assessed_on;
