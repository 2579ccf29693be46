-- Our own opportunities, delivery projects and MSP clients: one a partner, by statements over whole sets.
DO $$
DECLARE
    name text;
BEGIN
    IF current_setting('is_superuser') = 'on' THEN
        PERFORM set_config('session_replication_role', 'replica', true);
    END IF;
    FOREACH name IN ARRAY ARRAY['customers', 'opportunities', 'documents', 'delivery_projects', 'project_supports', 'msp_client_agreements'] LOOP
        EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', name);
    END LOOP;
END
$$;

CREATE TEMP TABLE demo_large_registers ON COMMIT DROP AS
SELECT n, numbers.partners + n AS partner_id, country, status, (n::bigint * 7919) % 1000003 AS h,
    (ARRAY['Abbey','Aspen','Barge','Brick','Cobble','Cotton','Dock','Ferry','Forge','Garnet','Ginger','Harbour','Hazel','Juniper','Kiln','Lantern','Linen','Maple','Meadow','Mint','Nettle','Orchard','Paddock','Pear','Poplar','Quarry','Saffron','Slate','Tallow','Walnut'])[1 + (n * 7) % 30]
    || ' ' || (ARRAY['Airports','Bakeries','Cables','Dairies','Elevators','Foundry','Gardens','Hospitals','Instruments','Laundries','Museums','Nurseries','Orchestras','Ports','Quarries','Refineries','Schools','Tanneries','Vineyards','Zoos'])[1 + (n / 30) % 20]
    || ' ' || n AS words
FROM demo_large CROSS JOIN demo_numbers numbers;
CREATE TEMP TABLE demo_large_customers ON COMMIT DROP AS
WITH made AS (
    INSERT INTO customers (legal_name, name_key, country, domain, recorded_at)
    SELECT words, lower(words), country, lower(replace(words, ' ', '-')) || '.example', '2021-01-11' FROM demo_large_registers ORDER BY n
    RETURNING id, name_key)
SELECT n, made.id FROM demo_large_registers JOIN made ON made.name_key = lower(words);
ANALYZE demo_large_registers, demo_large_customers;

INSERT INTO opportunities (customer_id, need, origin, source, external_key, known_since, account_executive, motion, value, currency, expected_close, stage,
    counting_since, outcome, closed_on, closed_at, loss_reason, new_arr, recorded_at)
SELECT id, 'An application for its customers', 'vendor', 'demo', 'OPP-' || n, known_on, 'Vasco Teles', 'sell_with', 30000 + h % 200 * 1000, 'EUR', known_on + 240,
    CASE outcome WHEN 'won' THEN 100 ELSE 0 END, CASE outcome WHEN 'won' THEN known_on + 120 END, outcome, CASE WHEN outcome <> 'open' THEN known_on + 120 END,
    CASE WHEN outcome <> 'open' THEN known_on + 120 + time '15:00' END, CASE outcome WHEN 'lost' THEN 'It was built by hand.' END,
    CASE outcome WHEN 'won' THEN 30000 + h % 200 * 1000 END, known_on
FROM demo_large_registers JOIN demo_large_customers USING (n),
LATERAL (SELECT CASE WHEN h % 5 < 3 THEN 'open' WHEN h % 5 = 3 THEN 'won' ELSE 'lost' END AS outcome) ends,
LATERAL (SELECT CASE WHEN outcome = 'open' THEN date '2021-06-01' + (h % 180)::int ELSE date '2021-01-11' + (h % 180)::int END AS known_on) days
ORDER BY n;

INSERT INTO documents (partner_id, file_name, media_type, size, sha256, content, uploaded_at, uploader)
SELECT partner_id, 'agreement.pdf', 'application/pdf', length(content), sha256(content), content, '2021-03-01', 'Partnerdesk'
FROM demo_large_registers, (VALUES ('%PDF-1.4'::bytea)) AS one (content) ORDER BY n;
CREATE TEMP TABLE demo_large_documents ON COMMIT DROP AS
SELECT partner_id, max(id) AS id FROM documents WHERE file_name = 'agreement.pdf' GROUP BY partner_id;
INSERT INTO delivery_projects (partner_id, customer_id, customer_name, customer_country, customer_domain, name, is_msp, started_on, ended_on, needs_support,
    registered_at, registered_by)
SELECT demo_large_registers.partner_id, made.id, words, country, lower(replace(words, ' ', '-')) || '.example', 'Rollout at ' || words, h % 4 = 0, started_on,
    CASE WHEN h % 3 = 0 THEN started_on + 150 END, h % 50 = 0 AND NOT EXISTS (SELECT FROM partner_authorizations held
        WHERE held.partner_id = demo_large_registers.partner_id AND level = 'delivery' AND valid @> started_on), started_on, dora.id
FROM demo_large_registers JOIN demo_large_customers made USING (n), LATERAL (SELECT date '2021-02-01' + (h % 280)::int AS started_on) days, users dora
WHERE dora.email = 'dora@example.com' ORDER BY n;
INSERT INTO project_supports (project_id, form, valid, document_id, state, recorded_at, recorded_by, answered_at, answered_by)
SELECT p.id, 'co_delivery', daterange(started_on, NULL), document.id, 'accepted', started_on, dora.id, started_on + 2, dora.id
FROM delivery_projects p JOIN demo_large_documents document ON document.partner_id = p.partner_id, users dora
WHERE needs_support AND p.id % 5 <> 0 AND dora.email = 'dora@example.com';
INSERT INTO msp_client_agreements (partner_id, customer_id, client_name, client_country, client_domain, signed_on, valid, document_id, state, entered_at, entered_by,
    verified_at, verified_by, return_reason)
SELECT document.partner_id, made.id, words, country, lower(replace(words, ' ', '-')) || '.example', signed_on, daterange(signed_on, CASE WHEN h % 10 < 8 THEN signed_on + 365 END),
    document.id, answer, signed_on + 1, mia.id, CASE WHEN answer <> 'signed' THEN signed_on + 3 END, CASE WHEN answer <> 'signed' THEN dora.id END,
    CASE answer WHEN 'returned' THEN 'The client is named otherwise in the document.' END
FROM demo_large_registers JOIN demo_large_customers made USING (n) JOIN demo_large_documents document ON document.partner_id = demo_large_registers.partner_id, users dora, users mia,
LATERAL (SELECT date '2020-08-01' + (h % 480)::int AS signed_on, CASE WHEN h % 500 = 1 THEN 'signed' WHEN h % 50 = 2 THEN 'returned' ELSE 'verified' END AS answer) wish
WHERE dora.email = 'dora@example.com' AND mia.email = 'mia@example.com' ORDER BY n;

INSERT INTO audit_events (reason, table_name, row_key, operation, after)
SELECT 'Demo world', 'delivery_projects', 'demo', 'insert', jsonb_build_object('projects', count(*)) FROM demo_large_registers;
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['customers', 'opportunities', 'documents', 'delivery_projects', 'project_supports', 'msp_client_agreements'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', name);
    END LOOP;
    IF current_setting('is_superuser') = 'on' THEN
        PERFORM set_config('session_replication_role', 'origin', true);
    END IF;
END
$$;
