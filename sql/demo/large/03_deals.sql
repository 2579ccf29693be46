-- Ten registrations a partner, with the customers, opportunities and claims that belong to them, by statements over whole sets.
DO $$
DECLARE
    name text;
BEGIN
    IF current_setting('is_superuser') = 'on' THEN
        PERFORM set_config('session_replication_role', 'replica', true);
    END IF;
    FOREACH name IN ARRAY ARRAY['customers', 'opportunities', 'opportunity_stages', 'opportunity_registrations', 'registration_claims',
        'registration_transitions', 'registration_checks', 'registration_reminders', 'contributions', 'contribution_transitions'] LOOP
        EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', name);
    END LOOP;
END
$$;

-- Who left holds nothing any more. Nobody waits longer than we promise, and whoever is near an end was told.
CREATE TEMP TABLE demo_large_deals ON COMMIT DROP AS
SELECT number, partner_id, country, words || CASE WHEN form IN ('PT', 'SAC') THEN '' ELSE ' ' || form END AS name, lower(words) AS key, lower(replace(words, ' ', '-')) || '.example' AS domain,
    state, submitted_on, approved_on, closes, CASE WHEN state IN ('won', 'lost', 'cancelled') THEN least(approved_on + 30 + (h % 100)::int, date '2021-11-29')
        WHEN state = 'expired' THEN approved_on + 181 END AS ended_on,
    20000 + h % 300 * 1000 AS value, CASE WHEN approved_on IS NOT NULL THEN row_number() OVER (PARTITION BY approved_on IS NULL ORDER BY number) END AS deal
FROM (
    SELECT (n - 1)::bigint * 10 + k AS number, numbers.partners + n AS partner_id, large.country, h, wanted, place.form,
        (ARRAY['Amber','Anchor','Ash','Badger','Barley','Basalt','Beech','Bell','Bishop','Bramble','Brook','Castle','Clover','Crane','Crown','Dale','Drift','Elm','Fair','Finch','Flint','Fox','Frost','Gold','Green','Grey','Haven','Hawk','Heron','High','Holly','Iris','Kings','Lark','Lime','Lion','Long','Low','March','Mead','Moss','New','Oat','Old','Otter','Pebble','Quill','Red','Reed','Rose','Rye','Saint','Salt','Sand','Silver','Spruce','Swan','Thorn','White','Wren'])[1 + (h * 31) % 60]
        || (ARRAY['bank','bay','beck','bourne','bridge','burgh','bury','by','church','cliff','combe','cote','cross','dale','dean','den','don','end','field','firth','ford','gate','grove','hall','ham','haven','head','hill','holm','hurst','land','leigh','ley','march','mere','minster','moor','mouth','pool','port','ridge','shaw','stead','stoke','stone','stow','thorpe','ton','tree','vale','wade','water','way','well','wick','wold','wood','worth','yard','hope'])[1 + (h / 60) % 60]
        || ' ' || (ARRAY['Bank','Breweries','Ceramics','Clinics','Energy','Estates','Ferries','Foods','Forwarding','Glass','Hotels','Insurance','Leasing','Logistics','Mills','Mutual','Optics','Paper','Pharmacies','Power','Railways','Retail','Shipyards','Steel','Telecom','Textiles','Timber','University','Water','Wines'])[1 + (h * 13) % 30]
        || ' ' || (n - 1)::bigint * 10 + k AS words,
        CASE WHEN wanted IN ('submitted', 'under_review') THEN date '2021-11-24' + (h % 6)::int WHEN wanted IN ('returned', 'withdrawn') THEN date '2021-11-12'
            WHEN wanted <> 'draft' THEN approved - 3 END AS submitted_on,
        CASE WHEN wanted IN ('approved', 'won', 'lost', 'cancelled', 'expired') THEN approved END AS approved_on, approved,
        CASE WHEN wanted IN ('won', 'lost', 'expired', 'cancelled') THEN approved + 120 ELSE date '2021-12-20' + (h % 200)::int END AS closes,
        CASE WHEN wanted = 'expired' AND approved + 181 > date '2021-11-30' THEN 'cancelled' ELSE wanted END AS state
    FROM demo_large large CROSS JOIN demo_numbers numbers CROSS JOIN generate_series(1, 10) k
    JOIN LATERAL (SELECT form FROM demo_places WHERE demo_places.country = large.country LIMIT 1) place ON true,
    LATERAL (SELECT (n::bigint * 7919 + k * 104729) % 1000003 AS h, (n::bigint * 10 + k) % 1000 AS slot) mixed,
    LATERAL (SELECT CASE WHEN slot = 47 THEN 'withdrawn' WHEN large.status IN ('removed', 'terminated') THEN (ARRAY['cancelled', 'lost', 'rejected', 'expired'])[1 + h % 4]
        WHEN slot = 41 THEN 'submitted' WHEN slot = 43 THEN 'under_review' WHEN slot = 44 THEN 'returned' WHEN slot IN (45, 46) THEN 'draft'
        ELSE (ARRAY['approved', 'approved', 'approved', 'approved', 'won', 'won', 'lost', 'expired', 'rejected', 'cancelled'])[1 + h % 10] END AS wanted) wish,
    LATERAL (SELECT least(greatest(CASE WHEN wanted = 'approved' THEN date '2021-06-05' + (h % 177)::int ELSE date '2021-01-11' + (h % 140)::int END,
        signed_on + 8), date '2021-11-29') AS approved) day
) AS made;
ANALYZE demo_large_deals;

INSERT INTO customers (id, legal_name, name_key, country, domain, recorded_at) OVERRIDING SYSTEM VALUE
SELECT deal, name, key, country, domain, approved_on FROM demo_large_deals WHERE deal IS NOT NULL ORDER BY deal;
INSERT INTO opportunities (id, customer_id, need, origin, source, known_since, motion, value, currency, expected_close, stage, counting_since, outcome, closed_on,
    closed_at, new_arr, recorded_at) OVERRIDING SYSTEM VALUE
SELECT deal, deal, 'An application for its customers', 'partner', 'demo', submitted_on, 'sell_with', value, 'EUR', closes,
    CASE state WHEN 'won' THEN 100 ELSE 0 END, CASE state WHEN 'won' THEN ended_on END, CASE WHEN state IN ('won', 'lost') THEN state ELSE 'open' END,
    CASE WHEN state IN ('won', 'lost') THEN ended_on END, CASE WHEN state IN ('won', 'lost') THEN ended_on + time '15:00' END,
    CASE state WHEN 'won' THEN value END, approved_on
FROM demo_large_deals WHERE deal IS NOT NULL ORDER BY deal;
INSERT INTO opportunity_stages (opportunity_id, stage, reached_on, source, recorded_at)
SELECT deal, 100, ended_on, 'demo', ended_on FROM demo_large_deals WHERE state = 'won';
INSERT INTO opportunity_registrations (id, partner_id, state, prospect_name, prospect_name_key, prospect_country, prospect_domain, contact_name, contact_email,
    need, motion, value, currency, expected_close, created_at, created_by, submitted_at, resubmitted_at, submitted_by, due_on, first_due_on, reviewer_id,
    is_qualified, decided_at, decided_by, rejection_reason, opportunity_id, approved_on, expires_on, ended_on, end_reason) OVERRIDING SYSTEM VALUE
SELECT number, made.partner_id, made.state, made.name, key, country, domain, 'Alex Morgan', 'alex@' || domain, 'An application for its customers', 'sell_with', value, 'EUR',
    closes, coalesce(submitted_on, date '2021-11-20'), dora.id, submitted_on + time '10:00', submitted_on + time '10:00', CASE WHEN submitted_on IS NOT NULL THEN dora.id END,
    due_on, due_on, CASE WHEN made.state NOT IN ('draft', 'submitted', 'withdrawn') THEN dora.id END, CASE WHEN approved_on IS NOT NULL THEN true END,
    CASE WHEN made.state = 'rejected' THEN submitted_on + 3 ELSE approved_on END, CASE WHEN made.state = 'rejected' OR approved_on IS NOT NULL THEN dora.id END,
    CASE made.state WHEN 'rejected' THEN 'duplicate' END, deal, approved_on, approved_on + 180, ended_on, CASE WHEN ended_on IS NOT NULL THEN 'As the year went' END
FROM demo_large_deals made JOIN users dora ON dora.email = 'dora@example.com'
LEFT JOIN (SELECT day AS submitted_on, desk.business_day_from(day, 5) AS due_on FROM (SELECT DISTINCT submitted_on AS day FROM demo_large_deals) days) due
    USING (submitted_on)
ORDER BY number;
INSERT INTO registration_claims (registration_id, key)
SELECT number, claim FROM demo_large_deals, LATERAL (VALUES ('domain ' || domain), ('name ' || country || ' ' || key)) claims (claim) WHERE state = 'approved';
INSERT INTO registration_transitions (registration_id, to_state, at, actor)
SELECT number, state, coalesce(ended_on, approved_on, submitted_on, date '2021-11-20'), 'Partnerdesk' FROM demo_large_deals;
INSERT INTO registration_questions (registration_id, question, fields, asked_at, asked_by)
SELECT number, 'Who decides on it?', '{contact}', '2021-11-16', dora.id FROM demo_large_deals made, users dora WHERE made.state = 'returned' AND dora.email = 'dora@example.com';
INSERT INTO registration_reminders (registration_id, kind, about, sent_at)
SELECT number, 'expires_' || days, approved_on + 180, approved_on + 180 - days FROM demo_large_deals, unnest(ARRAY[30, 14, 3]) days
WHERE state = 'approved' AND approved_on + 180 - days <= date '2021-11-30';
INSERT INTO contributions (registration_id, kind, state, happened_on, summary, audience, created_at, created_by, entered_at)
SELECT number, 'presentation', CASE made.state WHEN 'won' THEN 'locked' ELSE 'submitted' END, approved_on, 'The first presentation', 'Board', approved_on, dora.id, approved_on
FROM demo_large_deals made, users dora WHERE (made.state = 'won' OR made.state = 'approved' AND number % 2 = 0) AND dora.email = 'dora@example.com';

SELECT setval(pg_get_serial_sequence('customers', 'id'), max(id)) FROM customers;
SELECT setval(pg_get_serial_sequence('opportunities', 'id'), max(id)) FROM opportunities;
SELECT setval(pg_get_serial_sequence('opportunity_registrations', 'id'), max(id)) FROM opportunity_registrations;
INSERT INTO audit_events (reason, table_name, row_key, operation, after)
SELECT 'Demo world', 'opportunity_registrations', 'demo', 'insert', jsonb_build_object('registrations', count(*)) FROM demo_large_deals;
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['customers', 'opportunities', 'opportunity_stages', 'opportunity_registrations', 'registration_claims',
        'registration_transitions', 'registration_checks', 'registration_reminders', 'contributions', 'contribution_transitions'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', name);
    END LOOP;
    IF current_setting('is_superuser') = 'on' THEN
        PERFORM set_config('session_replication_role', 'origin', true);
    END IF;
END
$$;
