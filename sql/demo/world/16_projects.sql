-- What partners deliver, for the reviews that follow. `name` is the customer's.
CREATE TEMP TABLE demo_projects (
    n int, p int, name text, country text, domain text, project text, described text, is_msp boolean, started date, ended date, key text
) ON COMMIT DROP;
INSERT INTO demo_projects (n, p, name, country, domain, project, described, is_msp, started, ended) VALUES
    (1, 1, 'Seguradora do Atlântico, S.A.', 'PT', 'segatlantico.example', 'Claims portal', 'Claims reported and followed by the insured themselves.', false, '2021-01-18', NULL),
    (2, 1, 'Transportes da Lezíria, Lda', 'PT', 'lezirialog.example', 'Fleet maintenance', 'Inspections and repairs of 400 lorries on tablets.', false, '2021-03-08', '2021-09-30'),
    (3, 1, 'Clínicas Guadalquivir SL', 'ES', 'clinicasguad.example', 'Patient intake', 'Patients register before they arrive.', false, '2020-06-01', '2021-03-31'),
    (4, 1, 'Porto do Lobito E.P.', 'AO', 'portolobito.example', 'Port community system', 'Berths, cranes and customs in one place.', false, '2021-07-05', NULL),
    (5, 1, 'Câmara Municipal de Vale Velho', 'PT', 'valevelho.example', 'Works orders as a service', 'The town reports, our people see to it.', true, '2021-05-03', NULL),
    (6, 1, 'Energia Verde do Sado, S.A.', 'PT', 'energiasado.example', 'Tariff calculator', '', false, '2021-04-12', '2021-08-13'),
    (7, 41, 'Biblioteca Municipal de Montemor', 'PT', 'bibmontemor.example', 'Library loans', 'Loans, returns and reminders.', false, '2020-09-01', NULL),
    (8, 2, 'Fjellhytter AS', 'NO', 'fjellhytter.example', 'Cabin booking', 'Bookings of 90 cabins with keys by telephone.', false, '2021-02-01', '2021-06-30'),
    (9, 2, 'Nordlaks Foredling AS', 'NO', 'nordlaksforedling.example', 'Salmon traceability', 'From the pen to the shelf.', false, '2021-03-15', NULL),
    (10, 2, 'Skärgårdsrederiet AB', 'SE', 'skargardsrederiet.example', 'Ferry crew planning', '', false, '2021-05-10', NULL),
    (11, 4, 'Maschinenbau Oberland GmbH', 'DE', 'mb-oberland.example', 'Spare parts shop', 'Orders by drawing and serial number.', false, '2021-02-22', NULL),
    (12, 4, 'Alpenland Motor GmbH', 'AT', 'alpenland-motor.example', 'Dealer portal', '', false, '2021-04-19', NULL),
    (13, 4, 'Énergies du Rhin SA', 'FR', 'energiesdurhin.example', 'Meter reading', 'Readings by photograph.', false, '2021-06-14', NULL),
    (14, 5, '株式会社みどりストア', 'JP', 'midori-store.example', 'Store inspections', '', false, '2021-06-01', NULL),
    (15, 6, 'Cafeteros del Huila S.A.S.', 'CO', 'cafehuila.example', 'Coffee exports', 'Lots, grades and papers, run for the cooperative.', true, '2021-03-01', NULL),
    (16, 24, 'First Prairie Credit Union', 'US', 'firstprairie.example', 'Loan origination', '', false, '2021-09-13', NULL),
    (17, 20, 'Gulf Cold Stores LLC', 'AE', 'gulfcold.example', 'Warehouse scanning', '', false, '2021-01-24', NULL),
    (18, 20, 'Gulf Cold Stores LLC', 'AE', 'gulfcold.example', 'Route planning', '', false, '2021-05-16', NULL);
