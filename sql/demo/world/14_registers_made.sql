-- ... and what came of them.
INSERT INTO customers (legal_name, name_key, country, domain, registration_number, recorded_at, recorded_by)
SELECT name, key, country, domain, number, pg_temp.at(known_on, n), pg_temp.user_named(mailbox) FROM demo_entered ORDER BY n;
INSERT INTO opportunities (customer_id, need, origin, source, known_since, account_executive, motion, value, currency, expected_close, outcome, closed_on,
    closed_at, closed_by, loss_reason, recorded_at, recorded_by)
SELECT customers.id, need, 'vendor', 'entered', pg_temp.at(known_on, n), executive, 'sell_with', value, currency, closes, outcome, closed_on,
    pg_temp.own_time(closed_on, n), CASE WHEN outcome <> 'open' THEN pg_temp.user_named(mailbox) END, loss_reason, pg_temp.at(known_on, n), pg_temp.user_named(mailbox)
FROM demo_entered JOIN customers USING (domain) ORDER BY n;
CREATE FUNCTION pg_temp.entered(which int) RETURNS bigint LANGUAGE sql AS $$
    SELECT opportunities.id FROM demo_entered JOIN customers USING (domain) JOIN opportunities ON customer_id = customers.id WHERE n = which $$;
INSERT INTO opportunity_stages (opportunity_id, stage, reached_on, source, recorded_at, recorded_by)
SELECT pg_temp.entered(n), key::int, value::date, 'entered', pg_temp.at(value::date, n), pg_temp.user_named(mailbox)
FROM (SELECT n, mailbox, stages FROM demo_entered) entered, jsonb_each_text(stages) ORDER BY value, n;

-- Who was asked to sell with us, and what they said (SM5): open, accepted, declined, lapsed, revoked.
CREATE TEMP TABLE demo_invited ON COMMIT DROP AS
SELECT invited.*, partner_id, pg_temp.writer_of(partner_id) AS writer, pg_temp.entered(own) AS opportunity_id, pg_temp.at(invited_on, own + 20) AS invited_at,
    pg_temp.own_time(answered_on, own) AS answered_at, NULL::bigint AS registration_id
FROM (VALUES
    (1, 1, 'PT', 'Food', 'A cannery with its own fleet wants one plan from catch to tin.', 'Somebody who has built for food makers and can be in Peniche each week.', 'invited', date '2021-11-22', date '2021-12-10', NULL::date, NULL, 'mia'),
    (2, 2, 'NO', 'Ports', 'A port of middle size renews what its harbour masters work with.', 'Two people who know the trade, from January on.', 'accepted', '2021-10-06', '2021-10-20', '2021-10-11', NULL, 'dana'),
    (3, 4, 'DE', 'Health', 'Four hospitals under one roof plan their shifts together.', 'Experience with works councils.', 'declined', '2021-10-04', '2021-10-22', '2021-10-14', 'Our people are in two clinics until the summer: we would do it badly.', 'dora'),
    (4, 13, 'US', 'Farming', 'Growers on the west coast share crews at harvest time.', 'A workshop in Yakima before the year ends.', 'lapsed', '2021-09-27', '2021-10-15', '2021-10-16', NULL, 'mia'),
    (4, 7, 'US', 'Farming', 'Growers on the west coast share crews at harvest time.', 'A workshop in Yakima before the year ends.', 'invited', '2021-11-24', '2021-12-03', NULL, NULL, 'mia'),
    (5, 1, 'PT', 'Public sector', 'A town in the south wants its licences without paper.', 'An offer in Portuguese.', 'revoked', '2021-09-13', '2021-09-30', '2021-09-20', 'The council put it off to its next budget.', 'mia')
) AS invited (own, p, country, industry, outline, asked_for, state, invited_on, answer_by, answered_on, reason, mailbox)
JOIN (SELECT n AS p, partner_id FROM demo_partners) partner USING (p);
INSERT INTO opportunity_registrations (partner_id, origin, state, prospect_name, prospect_name_key, prospect_country, prospect_domain, prospect_number, need, motion,
    value, currency, expected_close, created_at, created_by, submitted_at, resubmitted_at, decided_at, opportunity_id, approved_on, expires_on)
SELECT partner_id, 'vendor_referred', 'approved', legal_name, name_key, customers.country, domain, registration_number, need, motion, value, currency, expected_close,
    answered_at, writer, answered_at, answered_at, answered_at, opportunity_id, answered_on, answered_on + 180
FROM demo_invited JOIN opportunities ON opportunities.id = opportunity_id JOIN customers ON customers.id = customer_id WHERE demo_invited.state = 'accepted';
UPDATE demo_invited SET registration_id = made.id FROM opportunity_registrations made
WHERE made.opportunity_id = demo_invited.opportunity_id AND made.partner_id = demo_invited.partner_id AND demo_invited.state = 'accepted';
INSERT INTO registration_transitions (registration_id, to_state, at, by_user, actor, reason)
SELECT registration_id, 'approved', answered_at, writer, users.name, 'Invitation accepted' FROM demo_invited JOIN users ON users.id = writer WHERE demo_invited.state = 'accepted';
INSERT INTO cosell_invitations (opportunity_id, partner_id, state, country, industry, outline, asked_for, answer_by, invited_at, invited_by, answered_at, answered_by,
    answer_reason, registration_id, version)
SELECT opportunity_id, partner_id, state, country, industry, outline, asked_for, answer_by, invited_at, pg_temp.user_named(mailbox), answered_at,
    CASE WHEN state IN ('accepted', 'declined') THEN writer WHEN state = 'revoked' THEN pg_temp.user_named(mailbox) END, reason, registration_id,
    CASE WHEN state = 'invited' THEN 1 ELSE 2 END
FROM demo_invited ORDER BY invited_at;
INSERT INTO contributions (registration_id, kind, state, happened_on, summary, scope, duration, audience, created_at, created_by, entered_at)
SELECT registration_id, 'workshop', 'submitted', date '2021-11-09', 'A day with the harbour masters', 'Berths and pilots', '420', 'Six harbour masters',
    pg_temp.at('2021-11-10', 3), writer, pg_temp.at('2021-11-10', 3) FROM demo_invited WHERE state = 'accepted';
INSERT INTO contribution_transitions (contribution_id, to_state, at, by_user, actor)
SELECT contributions.id, 'submitted', entered_at, contributions.created_by, users.name FROM contributions JOIN users ON users.id = contributions.created_by
WHERE NOT EXISTS (SELECT FROM contribution_transitions WHERE contribution_id = contributions.id);

-- Projects: who holds Delivery needs no support; who does not, brings a form of it (R39-R41). Two have none yet.
CREATE TEMP TABLE demo_supported_projects ON COMMIT DROP AS
SELECT project.*, partner_id, pg_temp.writer_of(partner_id) AS writer, pg_temp.at(started_on - 6, project.n + 30) AS registered_at, NULL::bigint AS id
FROM (VALUES
    (1, 1, 'Ria Formosa: housekeeping', 'Hotelaria Ria Formosa, S.A.', 'riaformosa.example', 'PT', 'The housekeeping and the repairs of six hotels.', false, date '2021-11-02', NULL::date, true, 'co_delivery', 'accepted', NULL),
    (2, 1, 'Frinorte: prototype of the portal', 'Frigorífico Norte, S.A.', 'frinorte.example', 'PT', 'Two cold stores first.', false, '2021-11-15', NULL, true, 'services', 'recorded', NULL),
    (3, 4, 'Alpenmilch: quality of the milk', 'Alpenmilch eGen', 'alpenmilch.example', 'AT', 'Samples and deliveries of 900 farms.', false, '2021-07-12', '2021-11-12', false, NULL, NULL, NULL),
    (4, 5, '関西食品: 衛生点検', '関西食品株式会社', 'kansai-shokuhin.example', 'JP', '', false, '2021-07-05', NULL, true, 'services', 'returned', 'The order names another project: send the one for this.'),
    (5, 13, 'Cape Cod: boarding', 'Cape Cod Ferries Inc.', 'capecodferries.example', 'US', 'Run for the ferries by Bluewater itself.', true, '2021-10-11', NULL, false, NULL, NULL, NULL),
    (6, 24, 'Prairie Grain: deliveries', 'Prairie Grain Cooperative', 'prairiegrain.example', 'US', '', false, '2021-11-22', NULL, true, NULL, NULL, NULL),
    (7, 2, 'Havbruk Nord: health log', 'Havbruk Nord AS', 'havbruknord.example', 'NO', 'On the phone, without a net.', false, '2022-01-10', NULL, true, NULL, NULL, NULL)
) AS project (n, p, name, customer, domain, country, words, is_msp, started_on, ended_on, needs, form, answer, why) JOIN (SELECT n AS p, partner_id FROM demo_partners) partner USING (p);
INSERT INTO delivery_projects (partner_id, customer_id, customer_name, customer_country, customer_domain, name, description, is_msp, started_on, ended_on, needs_support,
    registered_at, registered_by, version)
SELECT partner_id, customers.id, customer, demo_supported_projects.country, domain, demo_supported_projects.name, words, is_msp, started_on, ended_on, needs, least(registered_at, pg_temp.at('2021-11-26', n)), writer, 1
FROM demo_supported_projects JOIN customers USING (domain) ORDER BY registered_at;
UPDATE demo_supported_projects SET id = made.id FROM delivery_projects made WHERE made.name = demo_supported_projects.name;
INSERT INTO project_supports (project_id, form, valid, document_id, state, recorded_at, recorded_by, answered_at, answered_by, return_reason)
SELECT id, form, daterange(started_on, NULL), pg_temp.document(partner_id, NULL, 'support.pdf', 'Support in delivery|' || name, registered_at + interval '1 hour', users_name), answer,
    registered_at + interval '1 hour', writer, CASE WHEN answer <> 'recorded' THEN registered_at + interval '2 days' END,
    CASE WHEN answer <> 'recorded' THEN pg_temp.user_named('oli') END, why
FROM demo_supported_projects, LATERAL (SELECT users.name AS users_name FROM users WHERE users.id = writer) who WHERE form IS NOT NULL ORDER BY n;
INSERT INTO project_events (project_id, title, reason, at, by_user, actor)
SELECT steps.id, title, why, at, by_user, users.name FROM (
    SELECT id, 1 AS step, 'Project registered' AS title, NULL AS why, least(registered_at, pg_temp.at('2021-11-26', n)) AS at, writer AS by_user FROM demo_supported_projects
    UNION ALL SELECT id, 2, 'Support recorded', NULL, registered_at + interval '1 hour', writer FROM demo_supported_projects WHERE form IS NOT NULL
    UNION ALL SELECT id, 3, CASE answer WHEN 'accepted' THEN 'Support accepted' ELSE 'Support returned' END, why, registered_at + interval '2 days', pg_temp.user_named('oli')
        FROM demo_supported_projects WHERE answer IN ('accepted', 'returned')
    UNION ALL SELECT id, 4, 'Project ended', NULL, pg_temp.at(ended_on, n), writer FROM demo_supported_projects WHERE ended_on IS NOT NULL
) AS steps JOIN users ON users.id = by_user ORDER BY at, step;

-- Named MSP clients (R95): verified, signed and not yet looked at, returned, and one whose year is over.
INSERT INTO msp_client_agreements (partner_id, customer_id, client_name, client_country, client_domain, signed_on, valid, document_id, state, entered_at, entered_by,
    verified_at, verified_by, return_reason, version)
SELECT partner.partner_id, customers.id, client, client_country, domain, signed_on, daterange(signed_on + 7, until), pg_temp.document(partner.partner_id, NULL, 'msp-licence.pdf',
    'MSP licence agreement|for ' || client, pg_temp.at(signed_on + 2, n), users.name), answer, pg_temp.at(signed_on + 2, n), users.id,
    CASE WHEN answer <> 'signed' THEN pg_temp.own_time(signed_on + 5, n) END, CASE WHEN answer <> 'signed' THEN pg_temp.user_named('mia') END, why,
    CASE WHEN answer = 'signed' THEN 1 ELSE 2 END
FROM (VALUES
    (1, 13, 'Cape Cod Ferries Inc.', 'US', 'capecodferries.example', date '2021-10-04', NULL::date, 'verified', NULL),
    (2, 13, 'Great Lakes Insurance Company', 'US', 'greatlakesinsurance.example', '2021-11-23', NULL, 'signed', NULL),
    (3, 4, 'Aarebank AG', 'CH', 'aarebank.example', '2021-08-09', NULL, 'returned', 'The agreement names the holding, not the bank.'),
    (4, 1, 'Hotelaria Ria Formosa, S.A.', 'PT', 'riaformosa.example', '2020-11-02', date '2021-11-09', 'verified', NULL),
    (5, 1, 'Hotelaria Ria Formosa, S.A.', 'PT', 'riaformosa.example', '2021-11-18', NULL, 'signed', NULL)
) AS signed (n, p, client, client_country, domain, signed_on, until, answer, why)
JOIN (SELECT n AS p, partner_id FROM demo_partners) partner USING (p) JOIN customers USING (domain) JOIN users ON users.id = pg_temp.writer_of(partner.partner_id) ORDER BY signed.n;

-- Our sales system's list as it came, and one that waits to be put right.
INSERT INTO imports (kind, file_name, sha256, row_count, uploaded_at, uploaded_by, carried_out_at, carried_out_by, new_rows, known_rows)
SELECT kind, name, sha256(content), rows, pg_temp.at(day, rows), pg_temp.user_named('pia'), CASE WHEN is_done THEN pg_temp.at(day, rows) + interval '4 minutes' END,
    CASE WHEN is_done THEN pg_temp.user_named('pia') END, CASE WHEN is_done THEN rows END, CASE WHEN is_done THEN 0 END
FROM pg_temp.demo_files() ORDER BY day;
INSERT INTO import_files (import_id, content) SELECT imports.id, content FROM imports JOIN pg_temp.demo_files() files ON files.name = file_name;
