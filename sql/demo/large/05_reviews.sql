-- One delivery project a partner with two contacts and their responses, by statements over whole sets.
DO $$
DECLARE
    name text;
BEGIN
    IF current_setting('is_superuser') = 'on' THEN
        PERFORM set_config('session_replication_role', 'replica', true);
    END IF;
    FOREACH name IN ARRAY ARRAY['delivery_projects', 'project_events', 'review_contacts', 'review_surveys', 'review_responses', 'review_decisions'] LOOP
        EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', name);
    END LOOP;
END
$$;

-- The customer is that of the partner's first approved deal; a partner without any delivers to somebody else's.
CREATE TEMP TABLE demo_large_projects ON COMMIT DROP AS
SELECT taken.top + row_number() OVER (ORDER BY n) AS number, numbers.partners + n AS partner_id, large.country, coalesce(deal.deal, 1 + n % deals.total) AS customer_id,
    coalesce(deal.name, 'Customer ' || n) AS customer, deal.domain, n % 10 = 3 AS is_msp, greatest(large.signed_on + 8, date '2021-01-11' + h % 60) AS started,
    least(greatest(large.signed_on + 40, date '2021-03-01' + h % 240), date '2021-11-20') AS answered, h
FROM demo_large large CROSS JOIN demo_numbers numbers CROSS JOIN (SELECT count(*) AS total FROM customers) deals
CROSS JOIN (SELECT coalesce(max(id), 0) AS top FROM delivery_projects) taken
CROSS JOIN LATERAL (SELECT (n::bigint * 7919 % 1000003)::int AS h) mixed
LEFT JOIN (SELECT DISTINCT ON (partner_id) partner_id, deal, name, domain FROM demo_large_deals WHERE deal IS NOT NULL ORDER BY partner_id, deal) deal
    ON deal.partner_id = numbers.partners + n;

INSERT INTO delivery_projects (id, partner_id, customer_id, customer_name, customer_country, customer_domain, name, is_msp, started_on, needs_support, registered_at,
    registered_by) OVERRIDING SYSTEM VALUE
SELECT number, made.partner_id, customer_id, customer, country, domain, 'An application for its customers', is_msp, least(started, answered - 20), false,
    least(started, answered - 20) + time '10:00', dora.id
FROM demo_large_projects made, users dora WHERE dora.email = 'dora@example.com' ORDER BY number;
INSERT INTO project_events (project_id, title, at, actor)
SELECT number, 'Project registered', least(started, answered - 20), 'Partnerdesk' FROM demo_large_projects;

INSERT INTO review_contacts (id, project_id, name, email, role, language, permission_ground, permission_on, permission_by, added_at, added_by) OVERRIDING SYSTEM VALUE
SELECT (number - 1) * 2 + k, number, (ARRAY['Alex Morgan', 'Robin Hale'])[k], (ARRAY['alex', 'robin'])[k] || number || '@' || coalesce(domain, 'customer.example'),
    (ARRAY['Head of operations', 'Head of IT'])[k], 'en', 'agreed', answered - 14, 'The contact', answered - 14, dora.id
FROM demo_large_projects CROSS JOIN generate_series(1, 2) k JOIN users dora ON dora.email = 'dora@example.com' ORDER BY 1;
INSERT INTO review_surveys (id, contact_id, state, sent_on, sent_at, sent_by, expires_on, closed_at) OVERRIDING SYSTEM VALUE
SELECT (number - 1) * 2 + k, (number - 1) * 2 + k, 'answered', answered - 7, answered - 7, dora.id, answered + 23, answered + k + time '11:00'
FROM demo_large_projects CROSS JOIN generate_series(1, 2) k JOIN users dora ON dora.email = 'dora@example.com' ORDER BY 1;
INSERT INTO review_responses (id, survey_id, contact_id, project_id, partner_id, score, flags, received_on, received_at) OVERRIDING SYSTEM VALUE
SELECT (number - 1) * 2 + k, (number - 1) * 2 + k, (number - 1) * 2 + k, number, partner_id, (ARRAY[5, 4, 5, 3, 4, 5, 2])[1 + (h + k * 3) % 7],
    CASE WHEN number % 250 = 17 AND k = 2 THEN '{partner_domain}'::text[] ELSE '{}' END, answered + k, answered + k + time '11:00'
FROM demo_large_projects CROSS JOIN generate_series(1, 2) k ORDER BY 1;
INSERT INTO review_decisions (response_id, kind, state, reason, asked_at, asked_by, decided_at, decided_by)
SELECT (number - 1) * 2 + 1, 'exclusion', 'approved', 'It is about another project', answered + 3, dora.id, answered + 4, pia.id
FROM demo_large_projects JOIN users dora ON dora.email = 'dora@example.com' JOIN users pia ON pia.email = 'pia@example.com' WHERE number % 100 = 41;

SELECT setval(pg_get_serial_sequence(name, 'id'), top) FROM (VALUES
    ('delivery_projects', (SELECT max(id) FROM delivery_projects)), ('review_contacts', (SELECT max(id) FROM review_contacts)),
    ('review_surveys', (SELECT max(id) FROM review_surveys)), ('review_responses', (SELECT max(id) FROM review_responses))) tables (name, top);
INSERT INTO audit_events (reason, table_name, row_key, operation, after)
SELECT 'Demo world', 'review_responses', 'demo', 'insert', jsonb_build_object('responses', count(*)) FROM review_responses;
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['delivery_projects', 'project_events', 'review_contacts', 'review_surveys', 'review_responses', 'review_decisions'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', name);
    END LOOP;
    IF current_setting('is_superuser') = 'on' THEN
        PERFORM set_config('session_replication_role', 'origin', true);
    END IF;
END
$$;
