-- Many partners by statements over whole sets. Nothing here is left to chance: the same number makes the same world.
-- Triggers would do by the row what is done here by the set; a superuser switches them off, others disable their own.
DO $$
DECLARE
    name text;
BEGIN
    IF current_setting('is_superuser') = 'on' THEN
        PERFORM set_config('session_replication_role', 'replica', true);
    END IF;
    FOREACH name IN ARRAY ARRAY['organisations', 'organisation_identities', 'partners', 'partner_memberships', 'partner_locations',
        'partner_managers', 'membership_clocks', 'agreements', 'agreement_countries', 'partner_territories', 'partner_authorizations',
        'timeline_entries'] LOOP
        EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', name);
    END LOOP;
END
$$;

CREATE TEMP TABLE demo_places ON COMMIT DROP AS
SELECT row_number() OVER (ORDER BY slot) - 1 AS slot, alpha2 AS country, geo, time_zone, form, (
    SELECT user_id FROM channel_manager_rules WHERE country = alpha2 OR channel_manager_rules.geo = countries.geo
    ORDER BY channel_manager_rules.country IS NULL LIMIT 1) AS manager_id
FROM unnest(
    '{US,DE,BR,GB,FR,IN,PT,NL,ES,JP,US,DE,IT,CA,AU,PL,MX,GB,SE,CH,US,AE,ZA,KR,BE,US,AR,SG,NO,AT,CO,DK,FI,IE,CZ,TR,IL,CL,PE,ID,MY,TH,PH,NZ,GR,RO,HU,SA,EG,NG,KE,MA,UY,EC,CR,PA,BG,HR,RS,SK}'::text[],
    '{Inc.,GmbH,Ltda,Ltd,SAS,Pvt Ltd,Lda,B.V.,SL,K.K.,LLC,AG,S.r.l.,Inc.,Pty Ltd,sp. z o.o.,S.A. de C.V.,LLP,AB,AG,Corp.,LLC,Pty Ltd,Co Ltd,BV,LLC,S.A.,Pte Ltd,AS,GmbH,S.A.S.,ApS,Oy,Ltd,s.r.o.,A.Ş.,Ltd,SpA,SAC,PT,Sdn Bhd,Co Ltd,Inc.,Ltd,S.A.,SRL,Kft.,LLC,LLC,Ltd,Ltd,SARL,S.A.,S.A.,S.A.,S.A.,OOD,d.o.o.,d.o.o.,s.r.o.}'::text[]
) WITH ORDINALITY AS wanted (alpha2, form, slot) JOIN countries USING (alpha2);

CREATE TEMP TABLE demo_months ON COMMIT DROP AS
SELECT day::date, desk.program_number('membership.registeredMonths', day::date) AS months
FROM generate_series(timestamp '2020-01-01', '2021-12-31', '1 day') day;
ALTER TABLE demo_months ADD PRIMARY KEY (day);

CREATE TEMP TABLE demo_large ON COMMIT DROP AS
SELECT n, words || ' ' || form AS name, lower(words) AS key, lower(replace(words, ' ', '-')) || '-' || n || '.example' AS domain,
    place.country, geo, time_zone, manager_id, status, signed_on, months, turned_on, deadline, CASE WHEN status IN ('registered', 'removal_pending') THEN deadline END AS clock_ends_on
FROM generate_series(1, current_setting('demo.partners')::int) n
JOIN demo_places place ON slot = (n::bigint * 7919) % (SELECT count(*) FROM demo_places),
LATERAL (SELECT
    (ARRAY['Amber','Apex','Arbor','Atlas','Aurora','Beacon','Birch','Blue','Boreal','Bright','Canyon','Cedar','Cobalt','Copper','Coral','Crystal','Delta','Dune','Eagle','Ember','Falcon','Fern','Fjord','Forge','Garnet','Glacier','Golden','Granite','Harbor','Hazel','Horizon','Indigo','Iron','Ivory','Jade','Juniper','Kestrel','Lagoon','Laurel','Lunar','Maple','Marble','Meridian','Mistral','Nimbus','Noble','North','Nova','Oak','Ocean','Olive','Onyx','Orion','Pacific','Pearl','Pine','Polar','Prairie','Quartz','Raven'])[1 + (n::bigint * 31) % 60]
    || ' ' || (ARRAY['Bridge','Brook','Cliff','Cloud','Coast','Compass','Core','Crest','Field','Flow','Ford','Gate','Grid','Grove','Hill','Key','Lake','Lane','Light','Line','Link','Loop','Mark','Mesa','Mill','Moor','Path','Peak','Pier','Point','Pond','Port','Quay','Reach','Ridge','River','Road','Rock','Sail','Shore','Sky','Span','Spring','Square','Star','Stone','Stream','Summit','Tide','Tower','Trail','Vale','View','Wave','Way','Well','Wind','Wood','Works','Yard'])[1 + (n::bigint * 17 + n / 60) % 60]
    || ' ' || (ARRAY['Systems','Software','Consulting','Digital','Technologies','Solutions','Data','Labs','Informatics','Partners','Networks','Apps','Analytics','Studio','Services','Engineering','Interactive','Cloud','Innovation','Automation','Platforms','Logic','Computing','Group','Media','Development','Integration','Code','Dynamics','Ventures'])[1 + (n::bigint * 13 + n / 3600) % 30]
    || CASE WHEN n > 108000 THEN ' ' || n / 108000 + 1 ELSE '' END AS words) named,
LATERAL (SELECT CASE WHEN n % 20 < 5 THEN 'registered' WHEN n % 20 < 17 THEN 'authorized' WHEN n % 20 = 17 THEN 'removal_pending'
    WHEN n % 20 = 18 THEN 'removed' ELSE 'terminated' END AS status) stands,
LATERAL (SELECT CASE status WHEN 'registered' THEN date '2021-01-01' + (n::bigint * 7919 % 330)::int
    WHEN 'removal_pending' THEN date '2020-06-01' + (n::bigint * 31 % 170)::int
    WHEN 'authorized' THEN date '2020-01-06' + (n::bigint * 7919 % 480)::int ELSE date '2020-01-06' + (n::bigint * 31 % 150)::int END AS signed_on) begins,
LATERAL (SELECT (SELECT months FROM demo_months WHERE day = signed_on) AS months) program,
LATERAL (SELECT (signed_on + make_interval(months => months))::date AS deadline) ends,
LATERAL (SELECT CASE status WHEN 'authorized' THEN least(signed_on + 90 + (n % 80), deadline) WHEN 'removal_pending' THEN deadline + 1
    WHEN 'removed' THEN deadline + 90 WHEN 'terminated' THEN deadline + 120 END AS turned_on) turns;

CREATE TEMP TABLE demo_numbers ON COMMIT DROP AS
SELECT coalesce((SELECT max(id) FROM organisations), 0) AS organisations, coalesce((SELECT max(id) FROM partners), 0) AS partners,
    coalesce((SELECT max(id) FROM agreements), 0) AS agreements;

INSERT INTO organisations (id, legal_name, name_key, registration_number, domain, street, postal_code, city, country) OVERRIDING SYSTEM VALUE
SELECT organisations + n, name, key, (1000000 + n)::text, domain, 'Main Street ' || n % 400, (10000 + n % 80000)::text, 'Capital', country
FROM demo_large, demo_numbers;
INSERT INTO partners (id, organisation_id, name, status, country, geo, manager_id, signed_on, clock_ends_on, motions, capabilities, created_at) OVERRIDING SYSTEM VALUE
SELECT partners + n, organisations + n, name, status, country, geo, manager_id, signed_on, clock_ends_on, '{sell_with}',
    ARRAY[(ARRAY['customer_success', 'sales_reach', 'packaged_practice', 'scaling_teams', 'vertical_expertise', 'managed_service', 'own_product'])[1 + n % 7]],
    signed_on FROM demo_large, demo_numbers ORDER BY n;
