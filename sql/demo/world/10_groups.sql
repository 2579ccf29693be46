-- Groups, what a company is also known by, and consents in every state (SM4).
INSERT INTO organisations (legal_name, name_key, registration_number, domain, street, postal_code, city, country, created_at)
SELECT name, key, registration_number, domain, street, postal_code, city, country, pg_temp.at('2020-03-02', 4) FROM demo_affiliates ORDER BY since;
INSERT INTO organisation_identities (organisation_id, legal_name, name_key, registration_number, domain, street, postal_code, city, country, valid, recorded_by)
SELECT id, legal_name, name_key, organisations.registration_number, domain, organisations.street, organisations.postal_code,
    organisations.city, organisations.country, daterange(since, NULL), pg_temp.user_named('mia')
FROM demo_affiliates JOIN organisations USING (domain);
INSERT INTO organisation_identities (organisation_id, legal_name, name_key, registration_number, domain, city, country, valid, recorded_by)
SELECT id, demo_former_names.name, key, registration_number, domain, city, country, daterange(since, until), pg_temp.user_named('pia')
FROM demo_former_names JOIN organisations USING (domain);

CREATE FUNCTION pg_temp.company(of_domain text) RETURNS bigint LANGUAGE sql
    AS $$ SELECT id FROM organisations WHERE domain = of_domain || '.example' $$;
INSERT INTO organisation_identifiers (organisation_id, scheme, value, note, valid, recorded_by)
SELECT pg_temp.company(domain), scheme, value, note, daterange(since, until), pg_temp.user_named('mia') FROM (VALUES
    ('lusitana', 'former_reference', 'LP-2203', 'In our register of partners before 2020', NULL::date, date '2020-02-17'),
    ('lusitana', 'crm', '0013X00002hQ7LA', NULL, '2019-11-04', '2021-07-01'),
    ('lusitana', 'duns', '449881273', NULL, NULL, NULL),
    ('novasystems', 'duns', '449120057', NULL, NULL, NULL),
    ('novasystems', 'crm', '0013X00001aB2QX', NULL, '2019-12-02', NULL),
    ('borealis', 'former_reference', 'NO-0071', 'In our register of partners before 2020', NULL, '2020-02-10'),
    ('deltahosting', 'vat', 'DE812345678', NULL, '2015-06-01', NULL)
) AS known (domain, scheme, value, note, since, until);

INSERT INTO organisation_links (parent_id, child_id, kind, share, evidence, valid, end_reason, version, recorded_at, recorded_by)
SELECT pg_temp.company(parent), pg_temp.company(child), kind, share, evidence, daterange(since, until), reason,
    CASE WHEN until IS NULL THEN 1 ELSE 2 END, pg_temp.at(greatest(since, '2020-03-02'), 6), pg_temp.user_named(recorder)
FROM (VALUES
    ('ouroparticipacoes', 'novasystems', 'subsidiary', 100, 'Company register of Portugal, extract of 3 March 2020', date '2012-05-14', NULL::date, NULL, 'mia'),
    ('novasystems', 'novanorte', 'subsidiary', 100, 'Company register of Portugal, extract of 8 January 2021', '2017-09-18', NULL, NULL, 'mia'),
    ('novanorte', 'novaluanda', 'affiliate', 60, 'Articles of association, article 4', '2018-05-07', NULL, NULL, 'mia'),
    ('novasystems', 'lusitana', 'acquired', 100, 'Deed of sale of 1 July 2021', '2021-07-01', NULL, NULL, 'mia'),
    ('borealisholding', 'borealis', 'subsidiary', 100, 'Brønnøysund register, 11 February 2020', '2014-02-03', NULL, NULL, 'mia'),
    ('borealis', 'borealis-danmark', 'subsidiary', 100, 'CVR register, 20 May 2021', '2019-03-01', NULL, NULL, 'mia'),
    ('borealisholding', 'revontuli', 'affiliate', 40, 'Shareholders'' agreement of 30 March 2021', '2021-04-01', NULL, NULL, 'mia'),
    ('deltadigital', 'deltadigital-austria', 'subsidiary', 75, 'Firmenbuch, extract of 11 November 2021', '2018-11-05', NULL, NULL, 'jonas'),
    ('deltadigital', 'deltahosting', 'subsidiary', 100, 'Handelsregister, extract of 14 December 2020', '2015-06-01', '2021-07-01', 'Sold to a data centre operator on 30 June 2021', 'jonas'),
    ('bluewatersystems', 'bluewaterfederal', 'subsidiary', 100, 'Certificate of formation, Virginia', '2016-02-08', NULL, NULL, 'luis'),
    ('grupoandino', 'andino-peru', 'subsidiary', 99.5, 'SUNARP, partida 14302211', '2019-08-12', NULL, NULL, 'luis')
) AS links (parent, child, kind, share, evidence, since, until, reason, recorder);

-- `turns`: the day of each step after the request; the state is that of the last one.
CREATE TEMP TABLE demo_consents ON COMMIT DROP AS
SELECT row_number() OVER (ORDER BY asked_on) AS k, * FROM (VALUES
    (4, 'deltahosting', 'clara@deltadigital', true, '{projects}'::text[], '{DE}'::text[], date '2021-01-15', NULL::date, 'It runs the projects of our customers in our name.', date '2020-12-14', date '2020-12-21', date '2021-01-11', 'revoked', NULL, date '2021-07-01', 'Sold: it no longer belongs to the partner.'),
    (1, 'novanorte', 'ravi@novasystems', true, '{certifications,projects}', '{PT,ES}', '2021-03-01', NULL, 'Our people in Porto work under the same management and with the same customers.', '2021-01-18', '2021-01-25', '2021-02-12', 'consented', NULL, NULL, NULL),
    (1, 'novaluanda', 'ravi@novasystems', false, '{opportunities,arr}', '{AO}', '2021-04-01', '2021-09-30', 'The office in Luanda registers what it finds until ours is staffed.', '2021-03-08', '2021-03-10', '2021-03-24', 'expired', NULL, NULL, NULL),
    (2, 'borealis-danmark', 'bob@borealis', true, '{}', '{DK}', '2021-06-01', NULL, 'Danish customers want a contract with a Danish company.', '2021-05-17', '2021-05-18', '2021-05-28', 'consented', NULL, NULL, NULL),
    (2, 'revontuli', 'bob@borealis', false, '{certifications}', '{NO}', '2021-07-01', NULL, 'We share our certified people with Revontuli.', '2021-06-07', '2021-06-09', '2021-06-23', 'refused', 'It is a partner itself and needs its certified people for its own requirements.', NULL, NULL),
    (1, 'lusitana', 'ravi@novasystems', false, '{projects,reviews}', '{PT}', '2021-07-15', '2021-12-20', 'Projects that Lusitana began are finished by our people.', '2021-07-02', '2021-07-05', '2021-07-13', 'consented', NULL, NULL, NULL),
    (6, 'andino-peru', 'luis@', false, '{arr}', '{CO}', '2021-10-01', NULL, 'Asked for by telephone.', '2021-09-06', NULL, '2021-09-08', 'withdrawn', NULL, NULL, NULL),
    (6, 'andino-peru', 'diego@grupoandino', true, '{opportunities,arr}', '{PE}', '2022-01-01', '2022-12-31', 'From the new year our contracts in Peru are made by the company there.', '2021-10-11', '2021-10-12', '2021-11-05', 'consented', NULL, NULL, NULL),
    (4, 'deltadigital-austria', 'clara@deltadigital', true, '{arr,certifications}', '{AT}', '2022-01-01', NULL, 'It sells and delivers in Austria since the autumn.', '2021-11-15', '2021-11-22', NULL, 'under_review', NULL, NULL, NULL),
    (13, 'bluewaterfederal', 'emma@bluewatersystems', true, '{projects}', '{US}', '2022-01-01', '2023-12-31', 'Public customers may only contract with the company that is cleared for it.', '2021-11-26', NULL, NULL, 'requested', NULL, NULL, NULL)
) AS consents (n, affiliate, asker, uses_rights, measures, countries, valid_from, valid_until, reason, asked_on, taken_on, decided_on, state, decision, revoked_on, revocation);
INSERT INTO affiliate_consents (partner_id, affiliate_id, affiliate_name, state, uses_rights, measures, countries, valid_from, valid_until,
    reason, requested_at, requested_by, reviewer_id, document_id, decided_at, decided_by, decision_reason, revoked_on, revoked_by,
    revocation_reason, revocation_document_id, version)
SELECT partner.partner_id, company.id, company.legal_name, plan.state, uses_rights, measures, countries, valid_from, valid_until, reason,
    pg_temp.at(asked_on, k::int), asker.id, CASE WHEN taken_on IS NOT NULL THEN pg_temp.user_named('pia') END,
    CASE WHEN plan.state IN ('consented', 'revoked', 'expired') THEN pg_temp.document(partner.partner_id, NULL, 'consent-' || affiliate || '.pdf',
        'Consent to an affiliate|' || company.legal_name || '|From ' || valid_from, pg_temp.at(decided_on, k::int), 'Pia Nunes') END,
    CASE WHEN plan.state NOT IN ('requested', 'under_review', 'withdrawn') THEN pg_temp.at(decided_on, k::int) END,
    CASE WHEN plan.state NOT IN ('requested', 'under_review', 'withdrawn') THEN pg_temp.user_named('pia') END, decision, revoked_on,
    CASE WHEN revoked_on IS NOT NULL THEN pg_temp.user_named('pia') END, revocation,
    CASE WHEN revoked_on IS NOT NULL THEN pg_temp.document(partner.partner_id, NULL, 'revocation-' || affiliate || '.pdf',
        'Revocation|' || company.legal_name || '|From ' || revoked_on, pg_temp.at('2021-06-24', k::int), 'Pia Nunes') END, 1
FROM demo_consents plan JOIN demo_partners partner USING (n) JOIN organisations company ON company.id = pg_temp.company(affiliate)
JOIN users asker ON asker.email = CASE WHEN plan.asker = 'luis@' THEN 'luis@example.com' ELSE plan.asker || '.example' END
ORDER BY k;
INSERT INTO affiliate_consent_transitions (consent_id, from_state, to_state, at, by_user, actor, reason)
SELECT consent.id, from_state, to_state, at, by_user, coalesce(users.name, 'Partnerdesk'), told
FROM affiliate_consents consent JOIN demo_consents plan ON pg_temp.at(plan.asked_on, k::int) = requested_at, LATERAL (VALUES
    (1, NULL, 'requested', requested_at, requested_by, consent.reason),
    (2, 'requested', 'under_review', pg_temp.at(taken_on, 3), reviewer_id, NULL),
    (3, 'under_review', CASE WHEN consent.document_id IS NOT NULL THEN 'consented' ELSE 'refused' END, decided_at, decided_by, decision_reason),
    (4, 'requested', CASE WHEN consent.state = 'withdrawn' THEN 'withdrawn' END, pg_temp.at(decided_on, k::int), requested_by, NULL),
    (5, 'consented', CASE WHEN consent.state = 'revoked' THEN 'revoked' END, pg_temp.at('2021-06-24', k::int), revoked_by, revocation_reason),
    (6, 'consented', CASE WHEN consent.state = 'expired' THEN 'expired' END, pg_temp.at(consent.valid_until + 1, 0), NULL, NULL)
) AS steps (step, from_state, to_state, at, by_user, told) LEFT JOIN users ON users.id = by_user
WHERE at IS NOT NULL AND to_state IS NOT NULL ORDER BY at, step;
UPDATE affiliate_consents SET version = 2 WHERE state IN ('under_review', 'consented');

INSERT INTO timeline_entries (partner_id, at, happened_on, actor_id, actor, title, detail, link)
SELECT partner_id, at, CASE to_state WHEN 'revoked' THEN revoked_on WHEN 'expired' THEN valid_until END, by_user, actor,
    CASE to_state WHEN 'requested' THEN 'Consent asked for: ' WHEN 'under_review' THEN 'Request for consent under review: '
        WHEN 'consented' THEN 'Consent given: ' WHEN 'withdrawn' THEN 'Request for consent withdrawn: ' ELSE 'Consent ' || to_state || ': ' END
        || affiliate_name, step.reason, '/affiliate-consents/' || consent.id
FROM affiliate_consent_transitions step JOIN affiliate_consents consent ON consent.id = consent_id ORDER BY at;
INSERT INTO partner_tasks (partner_id, kind, title, detail, clause, link, owner_id, opened_at, due_on, state, outcome, closed_at, closed_by)
SELECT partner_id, 'consent_ended', 'The consent for ' || affiliate_name || ' has ended',
    reference || ' held to 30 September 2021. From then on it gives ' || affiliate_name || ' nothing.', 'SM4', '/affiliate-consents/' || id,
    pg_temp.user_named('mia'), pg_temp.at('2021-10-01', 0), '2021-10-15', 'done', 'Asked: the office in Luanda is staffed now, nothing more is needed.',
    pg_temp.at('2021-10-07', 2), pg_temp.user_named('mia')
FROM affiliate_consents WHERE state = 'expired';
