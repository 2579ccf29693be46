-- Order Forms and addenda, signed PDFs and the territory they give. Countries are listed before we sign: then they stay.
CREATE TEMP TABLE demo_agreements ON COMMIT DROP AS
SELECT n, 'order_form' AS kind, signed_on AS executed_on, signed_on AS effective_on, CASE WHEN n % 2 = 1 THEN country || further[1:1] ELSE ARRAY[country] END AS added,
    '{}'::text[] AS removed, 'Standard terms of the program.' AS terms FROM demo_partners
UNION ALL
SELECT n, 'addendum', executed_on, effective_on, added, removed, terms FROM (VALUES
    (2, date '2020-09-01', date '2020-09-15', '{SE}'::text[], '{}'::text[], 'Sweden is added to the territory.'),
    (2, '2021-05-10', '2021-06-01', '{DK}', '{SE}', 'Denmark is added; Sweden goes to another partner.'),
    (1, '2021-03-01', '2021-03-15', '{AO}', '{}', 'Angola is added after the office in Luanda opened.'),
    (4, '2020-12-01', '2021-01-01', '{AT,CH}', '{}', 'Austria and Switzerland are added.'),
    (6, '2021-02-08', '2021-02-15', '{PE}', '{}', 'Peru is added.'),
    (8, '2021-07-01', '2021-07-01', '{}', '{}', 'The parties correct the address of the partner.'),
    (12, '2021-09-13', '2021-10-01', '{PT}', '{}', 'Portugal is added.'),
    (10, '2021-11-24', '2022-01-15', '{BE}', '{}', 'Belgium is added from the middle of January.')
) AS addenda (n, executed_on, effective_on, added, removed, terms);

-- The Order Forms first: each addendum belongs to one.
DO $$
DECLARE
    part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['order_form', 'addendum'] LOOP
INSERT INTO agreements (kind, partner_id, amends_id, state, partner_party, vendor_party, location_country, manager_id, effective_on,
    program_version_id, terms, created_at, created_by, sent_at, sent_on, expires_on, partner_signed_on, partner_signatory,
    partner_signatory_title, partner_document_id)
SELECT plan.kind, partner_id, (SELECT id FROM agreements form WHERE form.partner_id = company.partner_id AND form.kind = 'order_form' AND plan.kind = 'addendum'),
    'partner_signed', coalesce((SELECT former.name FROM demo_renamed former WHERE former.n = plan.n AND executed_on < until), company.name),
    'OutSystems – Software em Rede, S.A.', country, pg_temp.manager_of(country, executed_on), effective_on,
    (SELECT id FROM program_versions WHERE effective @> effective_on AND program_versions.state = 'active' LIMIT 1), terms,
    pg_temp.at(executed_on - 12, plan.n), pg_temp.user_named('lea'), pg_temp.at(executed_on - 10, plan.n), executed_on - 10, executed_on + 50, executed_on - 3,
    (ARRAY['Ana Reis', 'Bob Larsen', 'Chen Wei', 'Dora Klein', 'Emre Aydin', 'Fatima Noor', 'Gil Peres'])[1 + plan.n % 7], 'Managing director',
    pg_temp.document(partner_id, NULL, replace(plan.kind, '_', '-') || '-' || split_part(domain, '.', 1) || '.pdf',
        initcap(replace(plan.kind, '_', ' ')) || '|' || split_part(domain, '.', 1) || '|' || terms || '|Signed on ' || (executed_on - 3),
        pg_temp.at(executed_on - 3, plan.n), 'The partner''s signatory')
FROM demo_agreements plan JOIN demo_partners company USING (n) WHERE plan.kind = part ORDER BY executed_on, plan.n;
    END LOOP;
END
$$;
INSERT INTO agreement_countries (agreement_id, country, change)
SELECT id, place, change
FROM demo_agreements plan JOIN demo_partners USING (n)
JOIN agreements ON agreements.partner_id = demo_partners.partner_id AND agreements.kind = plan.kind AND sent_on = executed_on - 10,
LATERAL (SELECT unnest(added), 'add' UNION ALL SELECT unnest(removed), 'remove') AS wanted (place, change);
UPDATE agreements SET state = CASE WHEN effective_on <= app.today() THEN 'active' ELSE 'executed' END, vendor_signed_on = sent_on + 10,
    vendor_signatory = 'Lea Martin', vendor_signed_by = pg_temp.user_named('lea'), executed_at = pg_temp.at(sent_on + 10, id::int)
WHERE state = 'partner_signed';
DO $$
DECLARE
    executed bigint;
BEGIN
    FOR executed IN SELECT id FROM agreements ORDER BY effective_on, id LOOP
        CALL app.apply_agreement(executed);
    END LOOP;
END
$$;
INSERT INTO partner_locations (partner_id, country, valid, agreement_id)
SELECT partner_id, country, daterange(signed_on, NULL), id FROM demo_partners JOIN agreements USING (partner_id) WHERE kind = 'order_form';

-- Those who left: the agreement ends, and the territory with it. One addendum made another one superfluous.
UPDATE agreements SET state = 'terminated', ended_on = turned_on, end_reason = CASE fate WHEN 'merged' THEN 'Absorbed by Nova Systems Lda'
    WHEN 'removed' THEN 'Removed from the program (R53)' ELSE 'Ended by the partner with notice of 60 days' END
FROM demo_partners WHERE agreements.partner_id = demo_partners.partner_id AND fate IN ('removed', 'terminated', 'merged');
UPDATE partner_territories SET valid = daterange(lower(valid), turned_on)
FROM demo_partners WHERE partner_territories.partner_id = demo_partners.partner_id AND fate IN ('removed', 'terminated', 'merged');
UPDATE agreements SET state = 'superseded', ended_on = '2021-06-01', end_reason = 'Replaced by the addendum of 1 June 2021'
FROM demo_partners WHERE agreements.partner_id = demo_partners.partner_id AND n = 2 AND kind = 'addendum' AND effective_on = '2020-09-15';
-- One waits for its partner's signature.
INSERT INTO agreements (kind, partner_id, amends_id, state, partner_party, vendor_party, location_country, manager_id, effective_on,
    program_version_id, terms, created_at, created_by, sent_at, sent_on, expires_on)
SELECT 'addendum', partner_id, (SELECT id FROM agreements form WHERE form.partner_id = company.partner_id AND kind = 'order_form'),
    'sent', company.name, 'OutSystems – Software em Rede, S.A.', country, pg_temp.manager_of(country, '2021-11-22'), '2022-01-01',
    (SELECT id FROM program_versions WHERE effective @> date '2021-11-22' AND state = 'active' LIMIT 1), 'Angola leaves the territory at the end of the year.',
    pg_temp.at('2021-11-22', 1), pg_temp.user_named('lea'), pg_temp.at('2021-11-23', 1), '2021-11-23', '2022-01-22'
FROM demo_partners company WHERE n = 1;
INSERT INTO agreement_countries (agreement_id, country, change)
SELECT id, 'AO', 'remove' FROM agreements WHERE state = 'sent' AND partner_id IS NOT NULL;
SELECT pg_temp.agreement_path(agreements) FROM agreements ORDER BY id;
