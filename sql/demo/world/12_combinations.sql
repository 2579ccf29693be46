-- Mergers: Lusitana became part of Nova in the summer, Rheintal is assessed and waits for a second person, Revontuli's is
-- reported and half decided. Decisions are taken while it is reported; then it goes its way.
CREATE FUNCTION pg_temp.partner_of(number int) RETURNS bigint LANGUAGE sql AS $$ SELECT partner_id FROM demo_partners WHERE n = number $$;
CREATE FUNCTION pg_temp.plan_row(kind text, id bigint, what text, found text, outcome text, reason text, clause text) RETURNS jsonb
LANGUAGE sql AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object('item', jsonb_build_object('kind', kind, 'id', id), 'what', what, 'found', found,
        'outcome', outcome, 'reason', reason, 'clause', clause, 'choices', '[]'::jsonb))
$$;
INSERT INTO business_combinations (kind, survivor_id, absorbed_id, effective_on, report, document_id, reported_at, reported_by)
SELECT kind, pg_temp.partner_of(survivor), pg_temp.partner_of(absorbed), effective_on, report,
    CASE WHEN words IS NOT NULL THEN pg_temp.document(NULL, NULL, 'register-extract.pdf', words, pg_temp.at(day, survivor), (SELECT users.name FROM users WHERE id = pg_temp.user_named(by))) END,
    pg_temp.at(day, survivor), pg_temp.user_named(by)
FROM (VALUES
    (1, 41, 'acquisition', date '2021-07-01', date '2021-06-14', 'mia',
        'Nova has bought all shares of Lusitana and takes its people over. Ravi Mehta told us by mail; the register shows it.', 'Register of Porto|Lusitana is merged into Nova Systems Lda'),
    (4, 34, 'merger', '2021-11-15', '2021-11-08', 'jonas',
        'Delta and Rheintal have merged; the commercial register of Zurich published it on 12 November.', 'Handelsregister Zuerich|Rheintal Informatik AG is merged into Delta Digital GmbH'),
    (2, 25, 'merger', '2022-01-01', '2021-11-24', 'mia',
        'Both boards have agreed that Revontuli becomes part of Borealis at the turn of the year. Bob Larsen called.', NULL)
) AS reported (survivor, absorbed, kind, effective_on, day, by, report, words) ORDER BY day;

INSERT INTO business_combination_decisions (combination_id, kind, item_id, outcome, reason, decided_at, decided_by)
SELECT combined.id, 'contact', contact.id, outcome, why, combined.reported_at + interval '3 days', pg_temp.user_named('pia')
FROM business_combinations combined JOIN partner_contacts contact ON contact.partner_id = absorbed_id AND upper_inf(contact.valid)
JOIN (VALUES
    (41, 'main', 'ends', 'He has left the company.'), (41, 'sales', 'moves', ''), (41, 'delivery', 'ends', 'The team is led from Lisbon.'),
    (34, 'main', 'ends', 'The managing director of Delta is the one to ask.'), (34, 'sales', 'moves', ''), (34, 'delivery', 'moves', ''),
    (25, 'sales', 'ends', 'Retires at the end of the year.')
) AS decided (n, purpose, outcome, why) ON pg_temp.partner_of(n) = absorbed_id AND decided.purpose = contact.purpose;

-- The plan of the one that is assessed is made from what there is, once the whole world stands.
UPDATE business_combinations SET state = 'assessed', assessed_at = reported_at + interval '4 days', assessed_by = pg_temp.user_named('pia'), version = 3,
    plan = '{"rows": [], "lostCountries": [], "lostCodes": [], "losesAuthorization": false}'
WHERE absorbed_id IN (pg_temp.partner_of(41), pg_temp.partner_of(34));
UPDATE business_combinations SET plan = jsonb_build_object('lostCountries', '[]'::jsonb, 'lostCodes', '[]'::jsonb, 'losesAuthorization', false, 'rows', (
    SELECT jsonb_agg(shown) FROM (
        SELECT pg_temp.plan_row(kind, id, what, found, outcome, reason, clause) AS shown FROM (VALUES
            ('territory', 1, 'Territory of Nova Systems Lda', 'Angola, Portugal and Spain', 'stays', 'The surviving partner''s membership decides the territory of the new company.', 'R25'),
            ('territory', 2, 'Territory that both hold', 'Portugal', 'ends', 'Lusitana Informática Lda holds it no longer from 1 July 2021; Nova Systems Lda holds it by its own agreement.', 'R25'),
            ('authorization', 1, 'Authorizations of Nova Systems Lda', 'Authorized', 'stays', 'The surviving partner''s membership decides the authorizations of the new company.', 'R26'),
            ('authorization', 2, 'Authorizations of Lusitana Informática Lda', 'Authorized', 'ends', 'They do not carry over. Nova Systems Lda keeps its own.', 'R26'),
            ('membership', 0, 'Membership of Lusitana Informática Lda', 'Authorized, a member since 17 February 2020', 'ends', 'Merged from 1 July 2021 on.', 'R25'),
            ('identifier', 1, 'Domain', 'lusitana.example', 'moves', 'It leads on to Nova Systems Lda.', NULL),
            ('identifier', 3, 'Registration number', '507654321', 'moves', 'It leads on to Nova Systems Lda.', NULL),
            ('name', 1, 'Legal name', 'Lusitana Informática Lda', 'moves', 'Nova Systems Lda is found under it as well.', NULL)
        ) AS settled (kind, id, what, found, outcome, reason, clause)
        UNION ALL
        SELECT pg_temp.plan_row('identifier', 2, 'Partner reference', reference, 'moves', 'It leads on to Nova Systems Lda.', NULL) FROM partners WHERE id = absorbed_id
        UNION ALL
        SELECT pg_temp.plan_row('agreement', id, 'Order Form ' || reference, 'Active', 'ends', 'Terminated from 1 July 2021 on.', 'R25') FROM agreements WHERE partner_id = absorbed_id
        UNION ALL
        SELECT pg_temp.plan_row('contact', contact.id, contact.name || CASE purpose WHEN 'main' THEN ', Main contact' WHEN 'sales' THEN ', Sales contact' ELSE ', Delivery contact' END,
            contact.email, outcome, CASE outcome WHEN 'moves' THEN 'Listed at Nova Systems Lda as one more contact.' ELSE decided.reason END, NULL)
        FROM business_combination_decisions decided JOIN partner_contacts contact ON contact.id = item_id WHERE combination_id = business_combinations.id
    ) AS shown))
WHERE absorbed_id = pg_temp.partner_of(41);
UPDATE business_combinations SET state = 'applied', applied_at = pg_temp.at('2021-07-01', 3), applied_by = pg_temp.user_named('lea'), version = 4
WHERE absorbed_id = pg_temp.partner_of(41);
INSERT INTO business_combination_transitions (combination_id, from_state, to_state, at, by_user, actor)
SELECT combined.id, from_state, to_state, at, by, users.name
FROM business_combinations combined, LATERAL (VALUES (NULL, 'reported', reported_at, reported_by), ('reported', 'assessed', assessed_at, assessed_by),
    ('assessed', 'applied', applied_at, applied_by)) AS steps (from_state, to_state, at, by) JOIN users ON users.id = by
ORDER BY at;

-- What was carried out at Lusitana and Nova.
UPDATE partners SET merged_into_id = survivor_id FROM business_combinations WHERE absorbed_id = partners.id AND state = 'applied';
INSERT INTO partner_contacts (partner_id, name, email, job_title, purpose, valid)
SELECT survivor_id, name, email, job_title, 'other', daterange(effective_on, NULL)
FROM business_combinations JOIN partner_contacts ON partner_id = absorbed_id WHERE state = 'applied' AND purpose = 'sales';
UPDATE partner_contacts SET valid = daterange(lower(valid), effective_on) FROM business_combinations WHERE partner_id = absorbed_id AND state = 'applied';
CREATE TEMPORARY TABLE moved_identifiers ON COMMIT DROP AS
SELECT absorbed.organisation_id AS absorbed, survivor.organisation_id, scheme, value, effective_on,
    'Of ' || absorbed.name || ', ' || absorbed.reference || ', until 1 July 2021' AS note
FROM business_combinations JOIN partners survivor ON survivor.id = survivor_id JOIN partners absorbed ON absorbed.id = absorbed_id, desk.known_identifiers(absorbed_id, effective_on)
WHERE state = 'applied';
UPDATE organisation_identifiers former SET valid = daterange(lower(valid), effective_on)
FROM moved_identifiers moved
WHERE former.organisation_id = absorbed AND former.scheme = moved.scheme AND former.value = moved.value AND valid && daterange(effective_on, NULL);
INSERT INTO organisation_identifiers (organisation_id, scheme, value, note, valid)
SELECT organisation_id, scheme, value, note, daterange(effective_on, NULL) FROM moved_identifiers;
INSERT INTO organisation_trading_names (organisation_id, name, name_key, valid)
SELECT survivor.organisation_id, company.name, company.key, daterange(effective_on, NULL)
FROM business_combinations JOIN partners survivor ON survivor.id = survivor_id JOIN demo_partners company ON company.partner_id = absorbed_id WHERE state = 'applied';

INSERT INTO timeline_entries (partner_id, at, happened_on, actor_id, actor, title, detail, link, audience)
SELECT told.partner, at, effective_on, by_user, actor, title, detail, link, audience
FROM business_combinations combined JOIN partners survivor ON survivor.id = survivor_id JOIN partners absorbed ON absorbed.id = absorbed_id
JOIN business_combination_transitions step ON step.combination_id = combined.id,
LATERAL (VALUES (absorbed_id), (survivor_id)) AS told (partner),
LATERAL (
    SELECT absorbed.name || ' becomes part of ' || survivor.name || ': ' || to_state AS title, CASE to_state WHEN 'reported' THEN report END AS detail,
        '/combinations/' || combined.id AS link, 'internal' AS audience
    UNION ALL
    SELECT CASE told.partner WHEN absorbed_id THEN 'Became part of ' || survivor.name ELSE absorbed.name || ' became part of this company' END,
        'To the surviving partner move: 1 contact. With that day end: 1 agreement, 2 contacts.', NULL, 'shared' WHERE to_state = 'applied'
) AS entry ORDER BY at;
