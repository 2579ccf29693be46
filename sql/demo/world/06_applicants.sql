-- Who applied, and how far each has come: every state of SM1.
CREATE TEMP TABLE demo_applications (
    n int, state text, name text, key text, country text, city text, domain text, person text, submitted_on date, since date,
    reviewer text, reason text, note text
) ON COMMIT DROP;
INSERT INTO demo_applications VALUES
    (1, 'draft', 'Ocean Grid Lda', NULL, 'PT', 'Aveiro', 'oceangrid.example', 'Rita Lopes', NULL, '2021-11-29', NULL, NULL, NULL),
    (2, 'submitted', 'Silverline Software Oy', NULL, 'FI', 'Tampere', 'silverline.example', 'Eero Laine', '2021-11-12', '2021-11-12', NULL, NULL, NULL),
    (3, 'submitted', 'Nova System Lda', NULL, 'PT', 'Lisboa', 'nova-system.example', 'Rui Melo', '2021-11-25', '2021-11-25', NULL, NULL, NULL),
    (4, 'submitted', 'Pacifica Digital SAC', NULL, 'PE', 'Lima', 'pacifica.example', 'Lucía Quispe', '2021-11-29', '2021-11-29', NULL, NULL, NULL),
    (5, 'under_review', 'Nordhavn Consult ApS', NULL, 'DK', 'Aarhus', 'nordhavn.example', 'Freja Holm', '2021-11-15', '2021-11-17', 'mia', NULL, NULL),
    (6, 'under_review', 'Đông Á Công Nghệ', NULL, 'VN', 'Hà Nội', 'dongatech.example', 'Trần Minh', '2021-11-19', '2021-11-22', 'aiko', NULL, NULL),
    (7, 'info_requested', 'Tabor Systems s.r.o.', NULL, 'CZ', 'Brno', 'tabor.example', 'Jana Dvořáková', '2021-11-08', '2021-11-16', 'mia', NULL, NULL),
    (8, 'approved', 'Zamin Soft LLC', NULL, 'UZ', 'Tashkent', 'zaminsoft.example', 'Bekzod Aliev', '2021-10-28', '2021-11-18', 'mia', NULL, NULL),
    (9, 'agreement_sent', 'Ardent Labs GmbH', NULL, 'DE', 'Berlin', 'ardentlabs.example', 'Lena Vogt', '2021-10-18', '2021-11-15', 'jonas', NULL, NULL),
    (10, 'agreement_sent', 'Highland Code Ltd', NULL, 'GB', 'Edinburgh', 'highlandcode.example', 'Isla Fraser', '2021-10-11', '2021-11-08', 'mia', NULL, NULL),
    (11, 'onboarded', 'Quetzal Software S. de R.L. de C.V.', NULL, 'MX', 'Monterrey', 'quetzal.example', 'Sofía Treviño', '2021-10-04', '2021-11-08', 'luis', NULL, NULL),
    (12, 'onboarded', '蓝海科技有限公司', NULL, 'CN', '上海', 'lanhai.example', '王芳', '2021-10-15', '2021-11-22', 'aiko', NULL, NULL),
    (13, 'rejected', 'Gadget Bazaar SRL', NULL, 'RO', 'Cluj-Napoca', 'gadgetbazaar.example', 'Ion Popa', '2021-09-20', '2021-10-01', 'mia', 'no_legal_entity', 'No legal entity in Romania: the company register has none.'),
    (14, 'withdrawn', 'Meridian Apps Inc.', NULL, 'US', 'Denver', 'meridianapps.example', 'Kate Ellis', '2021-09-27', '2021-10-20', 'luis', NULL, NULL),
    (15, 'expired', 'Sahel Numérique SA', NULL, 'SN', 'Dakar', 'sahelnum.example', 'Awa Diop', '2021-08-02', '2021-11-02', 'mia', NULL, NULL);
