-- The dated rows behind the partners of today, and one agreement with its territory for each.
INSERT INTO organisation_identities (organisation_id, legal_name, name_key, registration_number, domain, street, postal_code, city, country, valid)
SELECT organisations + n, name, key, (1000000 + n)::text, domain, 'Main Street ' || n % 400, (10000 + n % 80000)::text, 'Capital', country,
    daterange(signed_on, NULL) FROM demo_large, demo_numbers;
INSERT INTO partner_memberships (partner_id, status, valid, cause)
SELECT partners + n, 'registered', daterange(signed_on, CASE WHEN status IN ('removed', 'terminated') THEN deadline + 1 ELSE turned_on END), 'Order Form executed'
FROM demo_large, demo_numbers
UNION ALL
SELECT partners + n, 'removal_pending', daterange(deadline + 1, turned_on), 'The deadline passed without an authorization'
FROM demo_large, demo_numbers WHERE status IN ('removed', 'terminated')
UNION ALL
SELECT partners + n, status, daterange(turned_on, NULL), 'As the year went' FROM demo_large, demo_numbers WHERE turned_on IS NOT NULL;
INSERT INTO partner_managers (partner_id, manager_id, valid, reason, rule_id)
SELECT partners + n, manager_id, daterange(signed_on, NULL), 'By location', (
    SELECT rule.id FROM channel_manager_rules rule
    WHERE rule.user_id = demo_large.manager_id AND (rule.country = demo_large.country OR rule.geo = demo_large.geo)
    ORDER BY rule.country NULLS LAST LIMIT 1)
FROM demo_large, demo_numbers;
INSERT INTO membership_clocks (partner_id, kind, started_on, months, ends_on, time_zone, ends_at, clause, stopped_on, stop_reason)
SELECT partners + n, 'registered', signed_on, months, deadline, time_zone,
    (deadline + 1)::timestamp AT TIME ZONE time_zone, 'R31',
    CASE WHEN clock_ends_on IS NULL THEN turned_on END, CASE WHEN clock_ends_on IS NULL THEN 'As the year went' END
FROM demo_large, demo_numbers;

-- One scan serves as the signed paper of all of them.
WITH paper AS (
    INSERT INTO documents (file_name, media_type, size, sha256, content, uploaded_at, uploader)
    SELECT 'order-form.pdf', 'application/pdf', length(pdf), sha256(pdf), pdf, '2020-01-02', 'Demo world'
    FROM convert_to(E'%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n', 'UTF8') pdf
    RETURNING id)
INSERT INTO agreements (id, kind, partner_id, state, partner_party, vendor_party, location_country, manager_id, effective_on, created_at, created_by,
    sent_at, sent_on, expires_on, partner_signed_on, partner_signatory, partner_signatory_title, partner_document_id, vendor_signed_on, vendor_signatory,
    vendor_signed_by, executed_at, ended_on, end_reason) OVERRIDING SYSTEM VALUE
SELECT agreements + n, 'order_form', partners + n, CASE WHEN status IN ('removed', 'terminated') THEN 'terminated' ELSE 'active' END, demo_large.name,
    'OutSystems – Software em Rede, S.A.', country, manager_id, signed_on, signed_on - 12, lea.id, signed_on - 10, signed_on - 10, signed_on + 50,
    signed_on - 3, 'The managing director', 'Managing director', paper.id, signed_on, 'Lea Martin', lea.id, signed_on,
    CASE WHEN status IN ('removed', 'terminated') THEN turned_on END, CASE WHEN status IN ('removed', 'terminated') THEN 'The membership ended' END
FROM demo_large, demo_numbers, paper, users lea WHERE lea.email = 'lea@example.com';
INSERT INTO agreement_countries (agreement_id, country) SELECT agreements + n, country FROM demo_large, demo_numbers;
INSERT INTO partner_territories (partner_id, partner_name, country, valid, agreement_id)
SELECT partners + n, name, country, daterange(signed_on, CASE WHEN status IN ('removed', 'terminated') THEN turned_on END), agreements + n FROM demo_large, demo_numbers;
INSERT INTO partner_locations (partner_id, country, valid, agreement_id)
SELECT partners + n, country, daterange(signed_on, NULL), agreements + n FROM demo_large, demo_numbers;
INSERT INTO partner_profiles (partner_id) SELECT partners + n FROM demo_large, demo_numbers;
INSERT INTO timeline_entries (partner_id, at, happened_on, actor, title, detail)
SELECT partners + n, signed_on, signed_on, 'Partnerdesk', 'Registered partner', 'Order Form executed' FROM demo_large, demo_numbers;

-- The numbers go on behind the last ones; what was made in bulk is one event with its count.
SELECT setval(pg_get_serial_sequence('organisations', 'id'), max(id)) FROM organisations;
SELECT setval(pg_get_serial_sequence('partners', 'id'), max(id)) FROM partners;
SELECT setval(pg_get_serial_sequence('agreements', 'id'), max(id)) FROM agreements;
INSERT INTO audit_events (reason, table_name, row_key, operation, after)
SELECT 'Demo world', 'partners', 'demo', 'insert', jsonb_build_object('partners', count(*)) FROM demo_large;
INSERT INTO user_credentials (user_id, password_hash) SELECT id, current_setting('demo.password_hash') FROM users WHERE state = 'active' AND id > 0;
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['organisations', 'organisation_identities', 'partners', 'partner_memberships', 'partner_locations',
        'partner_managers', 'membership_clocks', 'agreements', 'agreement_countries', 'partner_territories', 'partner_authorizations',
        'timeline_entries'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', name);
    END LOOP;
    IF current_setting('is_superuser') = 'on' THEN
        PERFORM set_config('session_replication_role', 'origin', true);
    END IF;
END
$$;
