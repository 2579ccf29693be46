-- What the partners of the demo world held and hold, as the earlier records had it: never more than their membership says, and
-- Delivery not yet where our support of a project was needed.
INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, end_cause, end_reason, recorded_at, recorded_by)
SELECT partner_id, level, daterange(coalesce(first_day, began), coalesce(day_without, ended)), 'taken_over',
    'Earned with the evidence of ' || to_char(coalesce(first_day, began), 'YYYY') || '.',
    CASE WHEN day_without IS NOT NULL THEN 'year_end' WHEN ended IS NOT NULL THEN CASE fate WHEN 'lost' THEN 'year_end' WHEN 'merged' THEN 'merged' ELSE 'left' END END,
    CASE WHEN day_without IS NOT NULL THEN why WHEN ended IS NOT NULL THEN CASE fate WHEN 'lost' THEN 'Fewer opportunities counted in 2020 than Sales asks for.'
        WHEN 'merged' THEN 'Absorbed by Nova Systems Lda.' ELSE 'The agreement ended.' END END,
    pg_temp.at(coalesce(first_day, began), n), pg_temp.user_named('pia')
FROM demo_partners JOIN (VALUES
    (1, 'sales', NULL::date, NULL::date, NULL), (1, 'delivery', '2020-09-01', '2021-01-01', 'Its only Tech Lead had left by the end of 2020.'), (2, 'sales', NULL, NULL, NULL),
    (3, 'sales', NULL, NULL, NULL), (3, 'delivery', '2020-11-01', NULL, NULL), (4, 'sales', NULL, NULL, NULL), (4, 'delivery', '2021-07-01', NULL, NULL),
    (4, 'msp', '2021-10-01', NULL, NULL), (5, 'sales', NULL, NULL, NULL), (6, 'sales', NULL, NULL, NULL),
    (6, 'delivery', '2020-12-01', '2021-01-01', 'No reviewed project counted in 2020.'), (7, 'sales', NULL, NULL, NULL), (8, 'sales', NULL, NULL, NULL),
    (8, 'msp', '2020-12-01', '2021-01-01', 'No new MSP client was verified in 2020.'), (8, 'msp', '2021-06-01', NULL, NULL), (8, 'delivery', '2021-04-01', NULL, NULL),
    (9, 'sales', NULL, NULL, NULL), (9, 'delivery', '2021-05-01', NULL, NULL), (10, 'sales', NULL, NULL, NULL), (11, 'sales', NULL, NULL, NULL),
    (11, 'delivery', '2021-06-01', NULL, NULL), (12, 'sales', NULL, NULL, NULL), (12, 'delivery', '2021-06-01', NULL, NULL), (12, 'msp', '2021-09-01', NULL, NULL),
    (13, 'sales', NULL, NULL, NULL), (13, 'delivery', '2021-08-01', NULL, NULL), (14, 'delivery', NULL, NULL, NULL),
    (15, 'sales', NULL, NULL, NULL), (15, 'delivery', '2021-09-01', NULL, NULL), (16, 'sales', NULL, NULL, NULL), (17, 'sales', NULL, NULL, NULL),
    (17, 'delivery', '2021-11-01', NULL, NULL), (18, 'sales', NULL, NULL, NULL), (19, 'sales', NULL, NULL, NULL), (39, 'sales', NULL, NULL, NULL),
    (40, 'sales', NULL, NULL, NULL), (41, 'sales', NULL, NULL, NULL)
) AS held (n, level, first_day, day_without, why) USING (n),
LATERAL (SELECT CASE WHEN fate = 'authorized' THEN turned_on ELSE deadline - 40 END AS began, CASE WHEN fate <> 'authorized' THEN turned_on END AS ended) days
ORDER BY n, level;
