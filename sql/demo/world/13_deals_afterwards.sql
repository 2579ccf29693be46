-- What is asked, said and done about registrations: questions, judgements, comments, stages, disputes, extensions, reminders.
CREATE FUNCTION pg_temp.deal(which int) RETURNS bigint LANGUAGE sql AS $$ SELECT id FROM demo_registrations WHERE n = which $$;
INSERT INTO registration_questions (registration_id, question, fields, asked_at, asked_by, answered_at, answered_by, answer)
SELECT id, words, fields, asked_at, reviewer_id, answered_at, CASE WHEN answered_at IS NOT NULL THEN writer END, said
FROM demo_registrations JOIN (VALUES
    (8, 'Is it the whole group or Isartal alone? And what does the 95,000 stand for: a year, or the whole term?', '{prospect_name,value}'::text[], NULL),
    (14, 'Which clinics take part, and who of them signs?', '{need,qualification}', 'All eleven. Dr. Adler signs for them; the answer about the budget now says so.')
) AS asked (n, words, fields, said) USING (n);
INSERT INTO registration_judgements (registration_id, opportunity_id, matched, is_same_need, reason, judged_at, judged_by)
SELECT pg_temp.deal(24), opportunities.id, '{similar name}', false, 'A company of another owner: it keeps books for ships, it does not crew them.',
    pg_temp.at('2021-11-26', 90), pg_temp.user_named('dana')
FROM opportunities JOIN customers ON customers.id = customer_id WHERE domain = 'bergensforvaltning.example';
INSERT INTO registration_judgements (registration_id, opportunity_id, matched, is_same_need, reason, judged_at, judged_by)
SELECT pg_temp.deal(16), opportunities.id, '{web domain,similar name}', true, 'Andrea Gil has been there since May.', pg_temp.at('2021-07-08', 9), pg_temp.user_named('dora')
FROM opportunities JOIN customers ON customers.id = customer_id WHERE domain = 'cafealtura.example' AND origin = 'vendor';
INSERT INTO registration_judgements (registration_id, other_registration_id, matched, is_same_need, reason, judged_at, judged_by)
VALUES (pg_temp.deal(12), pg_temp.deal(11), '{web domain,legal name}', true, 'The same people and the same app.', pg_temp.at('2021-10-19', 9), pg_temp.user_named('dora'));

INSERT INTO registration_comments (registration_id, audience, text, at, by_user, author)
SELECT pg_temp.deal(n), audience, words, pg_temp.at(day, n * 3 + 11), author, (SELECT name FROM users WHERE users.id = author)
FROM (VALUES
    (3, 'internal', 'Vasco Teles says that he talks to the same fleet manager, about an app for drivers. Is that the same need?', date '2021-11-26', 'dora'),
    (1, 'shared', 'Please enter the workshop before you send the offer.', '2021-10-07', 'dora'),
    (1, 'shared', 'We will, it is on Thursday.', '2021-10-08', NULL), (1, 'internal', 'Rui Sá was our customer at his last company.', '2021-10-11', 'mia'),
    (5, 'internal', 'Eleven days left. Bob has not asked for an extension.', '2021-11-29', 'mia'), (8, 'shared', 'Take your time; the first day stays yours.', '2021-11-18', 'dora'),
    (12, 'internal', 'Noah''s first mail to Mrs. Hale is of September. We need to see it.', '2021-11-23', 'dana'),
    (14, 'shared', 'The list of clinics is in the need now.', '2021-11-24', NULL)
) AS said (n, audience, words, day, mailbox),
LATERAL (SELECT coalesce(pg_temp.user_named(mailbox), (SELECT writer FROM demo_registrations deal WHERE deal.n = said.n)) AS author) who ORDER BY day;

INSERT INTO opportunity_stages (opportunity_id, stage, reached_on, source, recorded_at, recorded_by)
SELECT opportunity_id, stage, day, 'entered', pg_temp.at(day, n), reviewer_id FROM demo_registrations JOIN (VALUES
    (1, 10, date '2021-09-20'), (1, 25, '2021-10-04'), (1, 50, '2021-11-08'), (2, 10, '2021-08-23'), (2, 25, '2021-10-11'), (5, 25, '2021-07-19'),
    (5, 50, '2021-09-13'), (5, 75, '2021-11-15'), (7, 25, '2021-06-14'), (7, 10, '2021-09-27'), (9, 25, '2021-03-29'), (9, 75, '2021-06-07'),
    (9, 100, '2021-06-30'), (10, 25, '2021-06-01'), (11, 25, '2021-11-22'), (15, 10, '2021-08-02'), (26, 10, '2021-07-05'), (27, 50, '2021-08-16'),
    (27, 100, '2021-10-11'), (28, 25, '2021-03-15'), (28, 100, '2021-06-21'), (30, 25, '2021-10-25')
) AS reached (n, stage, day) USING (n) ORDER BY day, n;

INSERT INTO registration_disputes (registration_id, state, reason, raised_at, raised_by, reviewer_id, decided_at, decided_by, decision_reason)
SELECT id, dispute, words, pg_temp.at(raised_on, n), writer, CASE WHEN dispute <> 'raised' THEN pg_temp.user_named('dana') END,
    pg_temp.own_time(settled_on, n), CASE WHEN settled_on IS NOT NULL THEN pg_temp.user_named('dana') END, decision
FROM demo_registrations JOIN (VALUES
    (12, date '2021-11-22', NULL::date, 'We met Mrs. Hale on 9 September and can show the mails; the other registration is of October.', NULL),
    (16, '2021-07-12', '2021-07-19', 'We showed them the product before you did.', 'Our notes show a first visit on 18 May; yours is of 2 June.'),
    (21, '2021-11-02', NULL, 'The tender is not about rosters: ours is another need.', NULL),
    (29, '2021-06-14', '2021-06-25', 'The earlier registration is of another cooperative of the same name in Kansas.', 'You are right: two companies. Copy the registration and submit it again.')
) AS disputed (n, raised_on, settled_on, words, decision) USING (n);
INSERT INTO registration_extensions (registration_id, number, from_day, to_day, reason, granted_at, granted_by)
SELECT id, 1, decided_on + 180, decided_on + 270, 'The farms decide after the harvest.', pg_temp.at('2021-10-01', 4), pg_temp.user_named('pia')
FROM demo_registrations WHERE extensions = 1;
INSERT INTO registration_reminders (registration_id, kind, about, sent_at)
SELECT id, kind, about, pg_temp.at(day, 1) FROM (
    SELECT id, 'expires_' || days AS kind, expires_on AS about, expires_on - days AS day FROM opportunity_registrations, unnest(ARRAY[30, 14, 3]) days
        WHERE state IN ('approved', 'expired') OR ended_on > expires_on - days
    UNION ALL SELECT id, 'no_contribution', closes, closes - 14 FROM demo_registrations WHERE n = 2
    UNION ALL SELECT id, 'overdue', due_on, due_on + 1 FROM opportunity_registrations WHERE state = 'submitted'
) AS sent WHERE day <= app.today();

-- What partners did before the close, each kind and each state (SM6).
INSERT INTO contributions (registration_id, kind, state, happened_on, summary, scope, duration, audience, outcome, customer_people, partner_people, created_at,
    created_by, entered_at, query, answer, rejection_reason, was_rejected, reviewed_at, reviewed_by)
SELECT id, kind, done.state, day, summary, scope, duration, audience, outcome, customers, partners, entered, writer,
    CASE WHEN done.state NOT IN ('draft', 'void') THEN entered END, query, answer, rejection, rejection IS NOT NULL,
    CASE WHEN done.state IN ('verified', 'queried', 'rejected', 'locked') THEN entered + interval '2 days' END,
    CASE WHEN done.state IN ('verified', 'queried', 'rejected', 'locked') THEN reviewer_id END
FROM demo_registrations JOIN (VALUES
    (1, 'presentation', 'verified', date '2021-09-22', 'What the platform does for cold chains', '', '', 'Head of IT, two shift leaders, a carrier', '', '', '', NULL, NULL, NULL),
    (1, 'demo', 'submitted', '2021-10-06', 'A prototype of the claims portal', 'Report a claim, attach photos, follow it', '90', 'Rui Sá and his team', '', '', '', NULL, NULL, NULL),
    (1, 'workshop', 'queried', '2021-10-14', 'Two days in Matosinhos', 'Three processes drawn up', '960', '', 'A plan in four steps', '', '', 'Who of the customer took part on the second day?', NULL, NULL),
    (1, 'introduction', 'draft', '2021-11-25', 'The carrier''s managing director', '', '', '', '', 'Paulo Vaz, managing director', '', NULL, NULL, NULL),
    (1, 'reference_call', 'rejected', '2021-11-10', 'A call with Hotelaria Ria Formosa', '', '', '', '', 'Teresa Campos, director of operations', 'Ravi Mehta', NULL, NULL, 'Mrs. Campos says that the call did not take place.'),
    (5, 'presentation', 'verified', '2021-07-13', 'Platform and security', '', '', 'Head of digital services, security officer', '', '', '', NULL, NULL, NULL),
    (5, 'tender', 'submitted', '2021-11-08', 'Our answer to the request for proposal', '', '', '', 'One of two that are left', '', '', NULL, NULL, NULL),
    (7, 'demo', 'verified', '2021-06-09', 'Health log on a phone', 'One farm, real data', '45', 'Lars Eide', '', '', '', NULL, NULL, NULL),
    (9, 'tender', 'locked', '2021-05-10', 'Offer in the tender of the cooperative', '', '', '', 'First place', '', '', NULL, NULL, NULL),
    (9, 'workshop', 'locked', '2021-04-20', 'A day with farmers', 'Deliveries', '420', '', 'A prototype', '', '', 'How many farmers took part?', 'Fourteen, of three valleys', NULL),
    (9, 'presentation', 'void', '2021-06-28', 'A talk at the members'' day', '', '', '', '', '', '', NULL, NULL, NULL),
    (10, 'introduction', 'locked', '2021-05-18', 'To the head of credit', '', '', '', '', 'Reto Keller, head of credit', '', NULL, NULL, NULL),
    (11, 'reference_call', 'submitted', '2021-11-17', 'With an insurer in Ontario', '', '', '', '', 'Dorothy Hale, vice president claims', 'Emma Clarke', NULL, NULL, NULL),
    (26, 'presentation', 'submitted', '2021-07-20', 'Tickets and manifests', '', '', 'Port captain', '', '', '', NULL, NULL, NULL),
    (27, 'demo', 'locked', '2021-07-06', 'Housekeeping on a tablet', 'One floor', '60', 'Director of operations', '', '', '', NULL, NULL, NULL),
    (28, 'demo', 'locked', '2021-03-24', '衛生点検の画面', '一工場', '60', '品質保証部', '', '', '', NULL, NULL, NULL),
    (30, 'introduction', 'submitted', '2021-08-05', 'To the board of the cooperative', '', '', '', '', 'June Olson, controller', '', NULL, NULL, NULL)
) AS done (n, kind, state, day, summary, scope, duration, audience, outcome, customers, partners, query, answer, rejection) USING (n),
LATERAL (SELECT pg_temp.at(day + 1, n) AS entered) times ORDER BY day;
INSERT INTO contribution_transitions (contribution_id, from_state, to_state, at, by_user, actor, reason)
SELECT steps.id, lag(to_state) OVER (PARTITION BY steps.id ORDER BY step), to_state, at, by_user, users.name, why FROM (
    SELECT id, 1 AS step, CASE WHEN entered_at IS NULL THEN 'draft' ELSE 'submitted' END AS to_state, created_at AS at, created_by AS by_user, NULL AS why FROM contributions
    UNION ALL SELECT id, 2, 'queried', reviewed_at, reviewed_by, query FROM contributions WHERE query IS NOT NULL
    UNION ALL SELECT id, 3, 'submitted', reviewed_at + interval '1 day', created_by, NULL FROM contributions WHERE answer IS NOT NULL
    UNION ALL SELECT id, 4, state, reviewed_at, reviewed_by, rejection_reason FROM contributions WHERE state IN ('verified', 'rejected')
    UNION ALL SELECT contributions.id, 5, contributions.state, closed_at, closed_by, 'The opportunity closed'
        FROM contributions JOIN opportunity_registrations held ON held.id = registration_id JOIN opportunities ON opportunities.id = opportunity_id
        WHERE contributions.state IN ('locked', 'void')
) AS steps JOIN users ON users.id = by_user ORDER BY at, step;

INSERT INTO timeline_entries (partner_id, at, happened_on, actor_id, actor, title, link, audience)
SELECT partner_id, at, at::date, by_user, step.actor, CASE to_state WHEN 'approved' THEN 'Registration approved: ' WHEN 'rejected' THEN 'Registration rejected: '
    WHEN 'won' THEN 'Opportunity won: ' WHEN 'lost' THEN 'Opportunity lost: ' WHEN 'expired' THEN 'Registration expired: ' ELSE 'Registration cancelled: ' END || prospect_name,
    '/opportunities/' || registration.id, 'shared'
FROM registration_transitions step JOIN opportunity_registrations registration ON registration.id = registration_id
WHERE to_state IN ('approved', 'rejected', 'won', 'lost', 'expired', 'cancelled') AND from_state IS DISTINCT FROM to_state;
