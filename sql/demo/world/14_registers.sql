-- Opportunities of ours that were entered by hand, invitations to sell them with us, projects and their support, named MSP clients,
-- and a file that was brought in.
CREATE TEMP TABLE demo_entered (
    n int PRIMARY KEY, name text, country text, domain text, number text, need text, value numeric, currency text, known_on date, closes date, executive text,
    mailbox text, stages jsonb, outcome text NOT NULL DEFAULT 'open', closed_on date, loss_reason text, key text
) ON COMMIT DROP;
INSERT INTO demo_entered (n, name, country, domain, number, need, value, currency, known_on, closes, executive, mailbox, stages, outcome, closed_on, loss_reason) VALUES
    (1, 'Conservas Atlântico, S.A.', 'PT', 'conservasatlantico.example', '502331870', 'Planning of catches, cold store and cannery on one screen', 145000, 'EUR', '2021-10-18', '2022-04-29', 'Vasco Teles', 'mia', '{"10":"2021-10-20","25":"2021-11-15"}', 'open', NULL, NULL),
    (2, 'Trondheim Havn IKS', 'NO', 'trondheimhavn.example', '945510552', 'Berths, pilots and invoices of the port', 2100000, 'NOK', '2021-09-06', '2022-03-31', 'Henrik Dahl', 'dana', '{"10":"2021-09-13","25":"2021-10-04","50":"2021-11-22"}', 'open', NULL, NULL),
    (3, 'Oberbayerische Klinikgesellschaft mbH', 'DE', 'obkliniken.example', 'HRB 77120', 'Shifts and handovers of four hospitals', 230000, 'EUR', '2021-08-16', '2022-02-28', 'Katrin Wolff', 'dora', '{"10":"2021-08-20","25":"2021-09-27"}', 'open', NULL, NULL),
    (4, 'Pacific Orchard Growers', 'US', 'pacificorchard.example', '94-2233445', 'Harvest crews and bins of 60 orchards', 175000, 'USD', '2021-06-14', '2021-12-17', 'Andrea Gil', 'mia', '{"10":"2021-06-21","25":"2021-07-19","50":"2021-09-20","75":"2021-11-08"}', 'open', NULL, NULL),
    (5, 'Câmara Municipal de Lagos', 'PT', 'cm-lagos.example', '505170876', 'Licences for markets and terraces', 38000, 'EUR', '2021-05-03', '2021-09-30', 'Vasco Teles', 'mia', '{"10":"2021-05-10","25":"2021-06-07"}', 'lost', '2021-09-20', 'The council put it off to its next budget.');

-- The files of the sales system: the first is what stands among our own opportunities already.
CREATE FUNCTION pg_temp.demo_files() RETURNS TABLE (kind text, name text, content bytea, rows int, day date, is_done boolean) LANGUAGE sql AS $$
    SELECT kind, name, convert_to(lines, 'UTF8'), rows, day, is_done FROM (VALUES
        ('vendor-opportunities', 'pipeline-october.csv', (
            SELECT E'key;customer;country;need\n' || string_agg(concat_ws(';', external_key, demo_own_opportunities.name, country, need), E'\n' ORDER BY n) || E'\n'
            FROM demo_own_opportunities WHERE external_key IS NOT NULL),
            (SELECT count(*)::int FROM demo_own_opportunities WHERE external_key IS NOT NULL), date '2021-10-04', true),
        ('stages', 'stages-november.csv', E'opportunity;stage;reached on\nOPP-20871;25 %;2021-11-12\nOPP-20344;30 %;2021-11-15\nOPP-99999;50 %;2021-11-16\n', 3,
            '2021-11-26', false)
    ) AS files (kind, name, lines, rows, day, is_done)
$$;
