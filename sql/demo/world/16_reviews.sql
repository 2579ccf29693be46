-- Customers' reviews of projects: good, poor, flagged, left out and missing ones.
INSERT INTO customers (legal_name, name_key, country, domain, recorded_at, recorded_by)
SELECT DISTINCT ON (domain) name, key, country, domain, pg_temp.at(started - 5, n), pg_temp.user_named('mia') FROM demo_projects ORDER BY domain, n;
INSERT INTO delivery_projects (partner_id, customer_id, customer_name, customer_country, customer_domain, name, description, is_msp, started_on,
    ended_on, needs_support, registered_at, registered_by, version)
SELECT partner_id, customers.id, plan.name, plan.country, plan.domain, project, described, is_msp, started, ended, true, pg_temp.at(started - 4, plan.n),
    coalesce(pg_temp.writer_of(partner_id), pg_temp.user_named('mia')), CASE WHEN ended IS NULL THEN 1 ELSE 2 END
FROM demo_projects plan JOIN (SELECT n AS p, partner_id FROM demo_partners) partner USING (p) JOIN customers USING (domain) ORDER BY plan.started, plan.n;
CREATE TEMP TABLE demo_project_ids ON COMMIT DROP AS
SELECT plan.n, plan.project, plan.started, plan.ended, made.id, made.partner_id, made.registered_by, made.registered_at
FROM demo_projects plan JOIN delivery_projects made ON made.name = plan.project AND made.customer_domain = plan.domain;
INSERT INTO project_events (project_id, title, at, by_user, actor)
SELECT plan.id, 'Project registered', registered_at, registered_by, users.name FROM demo_project_ids plan JOIN users ON users.id = registered_by ORDER BY registered_at;
INSERT INTO project_supports (project_id, form, valid, document_id, state, recorded_at, recorded_by, answered_at, answered_by)
SELECT id, CASE n % 3 WHEN 0 THEN 'co_delivery' ELSE 'services' END, daterange(started, NULL),
    pg_temp.document(partner_id, NULL, 'support-' || n || '.pdf', 'Support of the project|' || n, registered_at, 'Partnerdesk'), 'accepted', registered_at,
    registered_by, registered_at + interval '1 day', pg_temp.user_named('oli')
FROM demo_project_ids ORDER BY n;

-- Each contact with its survey and answer. `ends`: answered, expired, declined or still sent.
CREATE TEMP TABLE demo_reviews ON COMMIT DROP AS
SELECT row_number() OVER (ORDER BY sent, n, email) AS k, * FROM (VALUES
    (1, 'Helena Brito', 'helena.brito@segatlantico.example', 'Head of claims', 'pt', 'agreed', date '2021-05-10', 'answered', date '2021-05-12', 5, '{}'::text[], 'On time, and the clerks like it.', false),
    (1, 'João Seabra', 'joao.seabra@segatlantico.example', 'Head of IT', 'pt', 'agreed', '2021-05-10', 'answered', '2021-05-20', 4, '{}', 'Good work. The documentation came late.', false),
    (2, 'Rita Pombal', 'rita@lezirialog.example', 'Fleet manager', 'pt', 'contract', '2021-08-23', 'answered', '2021-08-30', 4, '{}', NULL, false),
    (2, 'Ana Reis', 'ana.reis@novasystems.example', 'Project office', 'pt', 'agreed', '2021-08-30', 'answered', '2021-09-02', 5, '{partner_domain}', 'Perfect!', false),
    (3, 'Carmen Ortega', 'carmen.ortega@clinicasguad.example', 'Director of admissions', 'es', 'agreed', '2020-11-02', 'answered', '2020-11-10', 5, '{}', 'Muy buen equipo.', false),
    (3, 'Luis Bermejo', 'luis.bermejo@clinicasguad.example', 'Head of systems', 'es', 'quality', '2021-02-01', 'answered', '2021-02-03', 5, '{}', NULL, false),
    (4, 'Domingos Kiala', 'dkiala@portolobito.example', 'Harbour master', 'pt', 'agreed', '2021-11-24', 'sent', NULL, NULL, '{}', NULL, false),
    (5, 'Marta Vilar', 'marta.vilar@valevelho.example', 'Public works', 'pt', 'agreed', '2021-10-04', 'answered', '2021-10-07', 5, '{}', 'The town answers the citizens in a day now.', false),
    (6, 'Pedro Falcão', 'pfalcao@energiasado.example', 'Head of sales', 'pt', 'agreed', '2021-09-01', 'expired', '2021-10-02', NULL, '{}', NULL, false),
    (7, 'Isabel Moura', 'isabel@bibmontemor.example', 'Librarian', 'pt', 'agreed', '2021-09-06', 'answered', '2021-09-14', 4, '{}', NULL, false),
    (8, 'Kari Solberg', 'kari@fjellhytter.example', 'General manager', 'en', 'agreed', '2021-07-05', 'answered', '2021-07-07', 2, '{}', 'Keys did not work at Easter, and nobody answered the telephone.', true),
    (8, 'Jon Haugen', 'jon@fjellhytter.example', 'Operations', 'en', 'agreed', '2021-07-05', 'answered', '2021-07-19', 3, '{}', 'It works since June.', false),
    (9, 'Marit Dahl', 'marit.dahl@nordlaksforedling.example', 'Quality', 'en', 'contract', '2021-09-13', 'answered', '2021-09-15', 1, '{}', 'The new lorries are too late.', false),
    (10, 'Anders Lind', 'anders.lind@skargardsrederiet.example', 'Crewing', 'en', 'agreed', '2021-10-11', 'answered', '2021-10-11', 5, '{within_seconds}', NULL, false),
    (11, 'Barbara Huber', 'huber@mb-oberland.example', 'Customer service', 'de', 'agreed', '2021-06-07', 'answered', '2021-06-21', 5, '{}', 'Unsere Kunden finden jetzt jedes Teil.', false),
    (11, 'Toni Ertl', 'ertl@mb-oberland.example', 'Purchasing', 'de', 'contract', '2021-06-07', 'answered', '2021-06-09', NULL, '{}', NULL, false),
    (12, 'Eva Pichler', 'pichler@alpenland-motor.example', 'Dealer network', 'de', 'agreed', '2021-10-18', 'answered', '2021-10-25', 2, '{}', 'We still wait for the second release.', false),
    (13, 'Claire Weber', 'cweber@energiesdurhin.example', 'Metering', 'fr', 'agreed', '2021-09-20', 'answered', '2021-09-27', 5, '{}', NULL, false),
    (14, '山田 葵', 'aoi.yamada@midori-store.example', 'Store operations', 'ja', 'agreed', '2021-10-04', 'declined', '2021-10-06', NULL, '{}', NULL, false),
    (15, 'Lucía Perdomo', 'lucia@cafehuila.example', 'Exports', 'es', 'agreed', '2021-08-09', 'answered', '2021-08-17', 4, '{}', NULL, false),
    (17, 'Omar Haddad', 'omar@gulfcold.example', 'Warehouse manager', 'en', 'agreed', '2021-06-14', 'answered', '2021-06-20', 4, '{}', NULL, false),
    (18, 'Omar Haddad', 'omar@gulfcold.example', 'Warehouse manager', 'en', 'agreed', '2021-09-13', 'answered', '2021-09-16', 5, '{other_project}', NULL, false),
    (18, 'Sara Malik', 'sara@gulfcold.example', 'Transport', 'en', 'agreed', '2021-11-08', 'sent', NULL, NULL, '{}', NULL, false)
) AS plan (n, name, email, role, language, ground, sent, ends, ended_on, score, flags, comment, for_vendor) JOIN (SELECT n, id AS project_id, partner_id, registered_by FROM demo_project_ids) made USING (n);

INSERT INTO review_contacts (project_id, name, email, role, language, permission_ground, permission_on, permission_by, objected_on, objection, added_at, added_by)
SELECT project_id, name, email, role, language, ground, sent - 3, CASE ground WHEN 'agreed' THEN name WHEN 'contract' THEN 'Clause 12 of the contract' ELSE 'Oli Brandt' END,
    CASE ends WHEN 'declined' THEN ended_on END, CASE ends WHEN 'declined' THEN 'In the answer to the survey' END, pg_temp.at(sent - 3, k::int), registered_by
FROM demo_reviews ORDER BY k;
INSERT INTO review_surveys (contact_id, state, sent_on, sent_at, sent_by, expires_on, reminded_at, closed_at)
SELECT contact.id, ends, sent, pg_temp.at(sent, k::int), plan.registered_by, sent + 30,
    CASE WHEN coalesce(ended_on, app.today()) > sent + 10 THEN pg_temp.at(sent + 10, 3) END, pg_temp.at(ended_on, k::int + 1)
FROM demo_reviews plan JOIN review_contacts contact USING (project_id, email) ORDER BY k;
INSERT INTO review_responses (survey_id, contact_id, project_id, partner_id, score, flags, received_on, received_at)
SELECT survey.id, contact.id, project_id, partner_id, score, flags, ended_on, survey.closed_at
FROM demo_reviews plan JOIN review_contacts contact USING (project_id, email) JOIN review_surveys survey ON survey.contact_id = contact.id
WHERE ends = 'answered' ORDER BY ended_on, k;
INSERT INTO review_comments (response_id, text, is_for_vendor)
SELECT response.id, comment, for_vendor FROM demo_reviews plan JOIN review_contacts contact USING (project_id, email)
JOIN review_responses response ON response.contact_id = contact.id WHERE comment IS NOT NULL;
INSERT INTO project_events (project_id, title, at, by_user, actor)
SELECT project_id, title, at, by_user, actor FROM (
    SELECT project_id, 'Contact given: ' || contact.name AS title, added_at AS at, added_by AS by_user, users.name AS actor
    FROM review_contacts contact JOIN users ON users.id = added_by
    UNION ALL SELECT project_id, 'Survey sent to ' || contact.name, sent_at, sent_by, users.name
    FROM review_surveys JOIN review_contacts contact ON contact.id = contact_id JOIN users ON users.id = sent_by
    UNION ALL SELECT project_id, CASE WHEN score IS NULL THEN 'A contact does not know the project' ELSE 'Customer review received: ' || score || ' of 5' END,
        received_at, NULL, 'The customer' FROM review_responses
) AS happened ORDER BY at;

-- Decided by two; the acceptance of what was flagged by one.
INSERT INTO review_decisions (response_id, kind, state, reason, asked_at, asked_by, decided_at, decided_by)
SELECT response.id, kind, state, reason, pg_temp.at(asked, 2), pg_temp.user_named(asker), pg_temp.at(decided, 5), pg_temp.user_named(decider)
FROM (VALUES
    ('marit.dahl@', 'exclusion', 'approved', 'She wrote of the lorries of another supplier, and said so on the telephone.', date '2021-09-20', 'jonas', date '2021-09-22', 'pia'),
    ('anders.lind@', 'acceptance', 'approved', 'He had the survey open on two screens; we spoke with him.', '2021-10-13', 'oli', '2021-10-13', 'oli'),
    ('pichler@', 'exclusion', 'asked', 'The second release is another project, which begins in January.', '2021-11-25', 'jonas', NULL, NULL)
) AS plan (mailbox, kind, state, reason, asked, asker, decided, decider)
JOIN review_contacts contact ON contact.email LIKE mailbox || '%' JOIN review_responses response ON response.contact_id = contact.id ORDER BY asked;
