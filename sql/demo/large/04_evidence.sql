-- Three people a partner, of whom one left with some, four certificates, a plan and a fee.
DO $$
DECLARE
    name text;
BEGIN
    IF current_setting('is_superuser') = 'on' THEN
        PERFORM set_config('session_replication_role', 'replica', true);
    END IF;
    FOREACH name IN ARRAY ARRAY['people', 'person_employments', 'certificate_holdings', 'joint_plans', 'joint_plan_goals', 'partner_fees'] LOOP
        EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', name);
    END LOOP;
END
$$;
INSERT INTO people (id, name, email, country, recorded_at) OVERRIDING SYSTEM VALUE
SELECT n * 3 + slot - 3, (ARRAY['Ines', 'Tomas', 'Lena', 'Yusuf', 'Priya', 'Mateo', 'Freya', 'Hugo', 'Amara', 'Jakub'])[1 + (n + slot) % 10] || ' '
    || (ARRAY['Faria', 'Novak', 'Okoye', 'Lindholm', 'Ribeiro', 'Castro', 'Meyer', 'Sato', 'Dubois', 'Kaya', 'Bauer'])[1 + (n * 7 + slot) % 11],
    'person' || slot || '@' || domain, country, signed_on
FROM demo_large, generate_series(1, 3) slot ORDER BY 1;
INSERT INTO person_employments (person_id, partner_id, valid, recorded_at, end_reason)
SELECT n * 3 + slot - 3, partners + n, daterange(signed_on, CASE WHEN slot = 3 AND n % 9 = 0 THEN signed_on + 200 END), signed_on,
    CASE WHEN slot = 3 AND n % 9 = 0 THEN 'Left the company' END
FROM demo_large, demo_numbers, generate_series(1, 3) slot;
INSERT INTO certificate_holdings (person_id, certificate_id, issued_on, expires_on, number, state, recorded_at, verified_at, verified_by)
SELECT n * 3 + slot - 3, certificates.id, signed_on + 30 + k, CASE WHEN n % 4 = 0 THEN (signed_on + 30 + k + interval '2 years')::date END, 'N-' || n || '-' || k,
    CASE WHEN n % 50 = 0 AND k = 4 THEN 'claimed' ELSE 'verified' END, signed_on + 31 + k, CASE WHEN n % 50 > 0 OR k < 4 THEN signed_on + 33 + k END,
    CASE WHEN n % 50 > 0 OR k < 4 THEN tess.id END
FROM demo_large JOIN (VALUES (1, 1, 'associate_sales'), (2, 2, 'associate_developer'), (3, 3, 'associate_developer'), (4, 2, 'professional_developer'))
    AS held (k, slot, code) ON true JOIN certificates USING (code), users tess WHERE tess.email = 'tess@example.com';
INSERT INTO joint_plans (partner_id, program_year, state, started_at, started_by, proposed_by_partner, partner_agreed_on, partner_agreed_by, vendor_agreed_on, vendor_agreed_by)
SELECT partners + n, 2021, CASE WHEN n % 10 = 0 THEN 'draft' ELSE 'agreed' END, signed_on, pia.id, CASE WHEN n % 10 > 0 THEN false END, CASE WHEN n % 10 > 0 THEN signed_on + 20 END,
    CASE WHEN n % 10 > 0 THEN dora.id END, CASE WHEN n % 10 > 0 THEN signed_on + 10 END, CASE WHEN n % 10 > 0 THEN pia.id END
FROM demo_large, demo_numbers, users pia, users dora WHERE pia.email = 'pia@example.com' AND dora.email = 'dora@example.com' AND signed_on < '2021-11-01';
INSERT INTO joint_plan_goals (plan_id, measure, target) SELECT id, 'arr', 100000 FROM joint_plans;
INSERT INTO partner_fees (partner_id, kind, program_year, amount, currency, due_on, state, recorded_at, recorded_by, invoice_number, invoiced_on, paid_on)
SELECT partners + n, 'demo_environment', 2021, 1200, 'EUR', date '2021-03-31' + n % 200, CASE WHEN n % 20 = 3 THEN 'invoiced' ELSE 'paid' END, '2021-02-01', finn.id, 'INV-' || n,
    '2021-02-15', CASE WHEN n % 20 <> 3 THEN date '2021-03-31' + n % 190 END
FROM demo_large, demo_numbers, users finn WHERE finn.email = 'finn@example.com' AND status IN ('authorized', 'registered');
SELECT setval(pg_get_serial_sequence('people', 'id'), max(id)) FROM people;
INSERT INTO audit_events (reason, table_name, row_key, operation, after)
SELECT 'Demo world', 'people', 'demo', 'insert', jsonb_build_object('people', count(*)) FROM people;
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['people', 'person_employments', 'certificate_holdings', 'joint_plans', 'joint_plan_goals', 'partner_fees'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', name);
    END LOOP;
    IF current_setting('is_superuser') = 'on' THEN
        PERFORM set_config('session_replication_role', 'origin', true);
    END IF;
END
$$;
