-- The partners with their dated history: who they are, where, whose, and what became of them.
INSERT INTO organisations (legal_name, name_key, registration_number, domain, street, postal_code, city, country, created_at)
SELECT name, key, registration_number, domain, street, postal_code, city, country, pg_temp.at(signed_on, n)
FROM demo_companies ORDER BY n;
INSERT INTO partners (organisation_id, name, signed_on, motions, capabilities, created_at)
SELECT id, name, signed_on,
    CASE n % 4 WHEN 0 THEN '{sell_with,msp}' WHEN 1 THEN '{sell_with}' WHEN 2 THEN '{sell_with,sell_thru}' ELSE '{isv}' END::text[],
    (ARRAY['{customer_success,sales_reach}', '{scaling_teams}', '{vertical_expertise,customer_success}', '{packaged_practice}',
        '{managed_service,customer_success}', '{own_product}'])[1 + n % 6]::text[], pg_temp.at(signed_on, n)
FROM demo_companies JOIN organisations ON organisations.domain = demo_companies.domain ORDER BY n;
CREATE TEMP VIEW demo_partners AS
SELECT company.*, partners.id AS partner_id, organisation_id, time_zone,
    months, (company.signed_on + make_interval(months => months))::date AS deadline
FROM demo_companies company JOIN organisations USING (domain) JOIN partners ON organisation_id = organisations.id
JOIN (SELECT alpha2, time_zone FROM countries) place ON alpha2 = company.country,
LATERAL (SELECT desk.program_number('membership.registeredMonths', company.signed_on) AS months) program;

INSERT INTO organisation_identities (organisation_id, legal_name, name_key, registration_number, domain, street, postal_code, city, country, valid, recorded_by)
SELECT organisation_id, coalesce(former.name, company.name), coalesce(former.key, company.key), registration_number, domain, street,
    postal_code, city, country, daterange(signed_on, former.until), pg_temp.user_named('pia')
FROM demo_partners company LEFT JOIN demo_renamed former USING (n);
INSERT INTO organisation_identities (organisation_id, legal_name, name_key, registration_number, domain, street, postal_code, city, country, valid, recorded_by)
SELECT organisation_id, company.name, company.key, registration_number, domain, street, postal_code, city, country,
    daterange(former.until, NULL), pg_temp.user_named('pia')
FROM demo_partners company JOIN demo_renamed former USING (n);
INSERT INTO organisation_trading_names (organisation_id, name, name_key, valid)
SELECT organisation_id, initcap(split_part(domain, '.', 1)), lower(split_part(domain, '.', 1)), daterange(signed_on, NULL)
FROM demo_partners WHERE n % 3 = 0;

-- SM10: registered, then what its fate says.
INSERT INTO partner_memberships (partner_id, status, valid, cause, recorded_by, recorded_at)
SELECT partner_id, status, daterange(since, lead(since) OVER (PARTITION BY partner_id ORDER BY since)), cause, pg_temp.user_named('pia'),
    pg_temp.at(since, partner_id::int)
FROM (
    SELECT partner_id, signed_on, 'registered', 'Order Form executed' FROM demo_partners
    UNION ALL SELECT partner_id, turned_on, 'authorized', 'First authorization earned' FROM demo_partners WHERE fate = 'authorized'
    UNION ALL SELECT partner_id, deadline - 40, 'authorized', 'First authorization earned' FROM demo_partners WHERE fate IN ('lost', 'terminated', 'merged')
    UNION ALL SELECT partner_id, turned_on, 'registered', 'Year-end result: no authorization kept' FROM demo_partners WHERE fate = 'lost'
    UNION ALL SELECT partner_id, deadline + 1, 'removal_pending', 'The deadline passed without an authorization' FROM demo_partners WHERE fate IN ('pending', 'extended', 'removed')
    UNION ALL SELECT partner_id, turned_on + 9, 'registered', 'Extended in writing: the first project goes live in December' FROM demo_partners WHERE fate = 'extended'
    UNION ALL SELECT partner_id, turned_on, fate, CASE fate WHEN 'removed' THEN 'Removed under the Partner Agreement'
        WHEN 'merged' THEN 'Absorbed by Nova Systems Lda' ELSE 'Agreement ended by the partner' END
        FROM demo_partners WHERE fate IN ('removed', 'terminated', 'merged')
) AS turns (partner_id, since, status, cause);
INSERT INTO membership_clocks (partner_id, kind, started_on, months, ends_on, time_zone, ends_at, clause, extended_from, extension_reason, extended_by, stopped_on, stop_reason)
SELECT partner_id, 'registered', signed_on, months, last_day, time_zone, (last_day + 1)::timestamp AT TIME ZONE time_zone, 'R31',
    CASE WHEN fate = 'extended' THEN deadline END,
    CASE WHEN fate = 'extended' THEN 'The first project goes live in December; asked for and granted by letter.' END,
    CASE WHEN fate = 'extended' THEN pg_temp.user_named('pia') END, stopped_on,
    CASE WHEN stopped_on IS NOT NULL THEN CASE fate WHEN 'removed' THEN 'Removed from the program' ELSE 'First authorization earned' END END
FROM demo_partners, LATERAL (SELECT CASE WHEN fate = 'extended' THEN date '2021-12-31' ELSE deadline END AS last_day,
    CASE WHEN fate IN ('authorized', 'removed') THEN turned_on WHEN fate IN ('lost', 'terminated', 'merged') THEN deadline - 40 END AS stopped_on) ends;
INSERT INTO membership_clocks (partner_id, kind, started_on, months, ends_on, time_zone, ends_at, clause)
SELECT partner_id, 'after_loss', turned_on, regrace_months, last_day, time_zone, (last_day + 1)::timestamp AT TIME ZONE time_zone, 'R52'
FROM demo_partners, LATERAL (SELECT desk.program_number('membership.regraceMonths', turned_on) AS regrace_months) program,
LATERAL (SELECT (turned_on + make_interval(months => regrace_months))::date AS last_day) ends WHERE fate = 'lost';
INSERT INTO membership_notices (clock_id, days_before, ends_on, due_on, sent_at)
SELECT id, days, ends_on, ends_on - days, CASE WHEN ends_on - days <= app.today() THEN pg_temp.at(ends_on - days, 1) END
FROM membership_clocks, unnest(ARRAY[90, 30, 7]) days WHERE stopped_on IS NULL OR ends_on - days < stopped_on;

-- By the rule of the location, or by hand, as it was chosen.
INSERT INTO partner_managers (partner_id, manager_id, valid, reason, recorded_by, rule_id)
SELECT partner_id, pg_temp.manager_of(country, signed_on), daterange(signed_on, changed_on), 'By location', pg_temp.user_named('pia'),
    desk.manager_rule(country, NULL, signed_on)
FROM demo_partners, LATERAL (SELECT CASE WHEN n IN (3, 4) THEN date '2020-07-01' WHEN n = 20 THEN '2021-02-01' WHEN n = 12 THEN '2021-04-01'
    WHEN n = 9 THEN '2022-01-01' END AS changed_on) change;
INSERT INTO partner_managers (partner_id, manager_id, valid, reason, recorded_by, rule_id, handed_over_at)
SELECT partner_id, pg_temp.user_named(manager), daterange(since, NULL), reason, pg_temp.user_named('pia'),
    (SELECT id FROM channel_manager_rules WHERE user_id = pg_temp.user_named(manager) AND id = desk.manager_rule(demo_partners.country, NULL, since)),
    CASE WHEN since <= app.today() THEN pg_temp.at(since, n) END
FROM demo_partners JOIN (VALUES (3, 'jonas', date '2020-07-01', 'The region was divided'), (4, 'jonas', '2020-07-01', 'The region was divided'),
    (20, 'omar', '2021-02-01', 'A manager in the country'), (12, 'luis', '2021-04-01', 'Its projects are in Latin America'),
    (9, 'jonas', '2022-01-01', 'From the new year, by agreement of both managers')
) AS changes (n, manager, since, reason) USING (n);

INSERT INTO partner_operations (partner_id, country, kind, detail, evidence, valid, recorded_by)
SELECT partner_id, place, kind, detail || city, 'Company register and visit', daterange(signed_on, NULL), pg_temp.manager_of(country, signed_on)
FROM demo_partners, unnest(country || further[1:1]) place,
    (VALUES ('legal_entity', 'Registered in '), ('office', 'Office in '), ('sales_team', 'Sales team led from ')) AS has (kind, detail)
WHERE kind <> 'legal_entity' OR place = country;
