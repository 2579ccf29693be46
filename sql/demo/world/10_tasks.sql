-- How the rules for channel managers came to be, one change that lies ahead, an office that has closed, and what has to be
-- settled because of it.
INSERT INTO channel_manager_changes (kind, geo, country, effective_on, rule_id, former_id, successor_id, reason, recorded_at,
    recorded_by, carried_out_at, partners_moved)
SELECT 'added', rule.geo, rule.country, lower(rule.valid), rule.id,
    (SELECT user_id FROM channel_manager_rules wider JOIN countries ON countries.geo = wider.geo
        WHERE alpha2 = rule.country AND wider.valid @> lower(rule.valid)), rule.user_id,
    CASE WHEN rule.geo IS NOT NULL THEN 'The program begins' WHEN lower(rule.valid) = '2020-07-01' THEN 'The region was divided'
        ELSE 'A manager in the country' END,
    pg_temp.at(lower(rule.valid) - 8, rule.id::int), pg_temp.user_named('pia'), pg_temp.at(lower(rule.valid), 1),
    (SELECT count(*) FROM partner_managers moved WHERE moved.rule_id = rule.id AND lower(moved.valid) = lower(rule.valid))
FROM channel_manager_rules rule ORDER BY lower(rule.valid), rule.id;
UPDATE channel_manager_rules SET reason = change.reason, recorded_by = change.recorded_by, recorded_at = change.recorded_at
FROM channel_manager_changes change WHERE change.rule_id = channel_manager_rules.id;
WITH planned AS (
    INSERT INTO channel_manager_rules (user_id, country, valid, reason, recorded_at, recorded_by)
    VALUES (pg_temp.user_named('jonas'), 'NL', '[2022-01-01,)', 'The Benelux partners ask for a manager nearer to them',
        pg_temp.at('2021-11-24', 3), pg_temp.user_named('pia')) RETURNING *)
INSERT INTO channel_manager_changes (kind, country, effective_on, rule_id, former_id, successor_id, reason, recorded_at, recorded_by)
SELECT 'added', country, lower(valid), id, pg_temp.user_named('mia'), user_id, reason, recorded_at, recorded_by FROM planned;

-- Harbour & Hill gives its office in Dublin up; Nova found another one in Madrid in time.
UPDATE partner_operations SET valid = daterange(lower(partner_operations.valid), '2021-11-15'), ended_by = pg_temp.user_named('mia'),
    end_reason = 'The partner wrote on 8 November that it has let the office go; the register shows no other one.'
FROM demo_partners company WHERE company.partner_id = partner_operations.partner_id AND n = 9
    AND partner_operations.country = 'IE' AND kind = 'office';
INSERT INTO partner_tasks (partner_id, kind, country, title, detail, clause, link, owner_id, opened_at, due_on)
SELECT partner_id, 'gate_lost', 'IE', 'R18 is no longer met in Ireland: a sales team, but no office',
    'Every country of the territory needs an office and a sales team. Office in Ireland ends on 15 November 2021: '
        || 'the partner wrote on 8 November that it has let the office go; the register shows no other one.',
    'R18', '/partners/' || partner_id || '/territory#r18', pg_temp.manager_of(country, '2021-11-15'), pg_temp.at('2021-11-09', 9), '2021-11-23'
FROM demo_partners WHERE n = 9;
INSERT INTO partner_tasks (partner_id, kind, country, title, detail, clause, link, owner_id, opened_at, due_on, state, outcome,
    closed_at, closed_by, version)
SELECT partner_id, 'gate_lost', 'ES', 'R18 is no longer met in Spain: a sales team, but no office',
    'Every country of the territory needs an office and a sales team. The office in Madrid closed on 30 June 2021.', 'R18',
    '/partners/' || partner_id || '/territory#r18', pg_temp.user_named('mia'), pg_temp.at('2021-06-30', 4), '2021-07-14', 'done',
    'The partner moved to another office in Madrid; seen on a visit.', pg_temp.at('2021-07-12', 5), pg_temp.user_named('mia'), 2
FROM demo_partners WHERE n = 1;
