-- What the authorized partners hold: most of them Sales, many Delivery, some MSP, a few by invitation. One in eleven that began in
-- 2020 lost MSP at its end.
INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, end_cause, end_reason, recorded_at, recorded_by)
SELECT partners + n, level, daterange(first_day, day_without), 'taken_over', 'Earned with the evidence of ' || to_char(first_day, 'YYYY') || '.',
    CASE WHEN day_without IS NOT NULL THEN 'year_end' END, CASE WHEN day_without IS NOT NULL THEN 'No new MSP client was verified in 2020.' END, first_day, pia.id
FROM demo_large, demo_numbers, users pia, LATERAL (VALUES
    ('sales', n % 7 > 0, turned_on, NULL::date), ('delivery', n % 7 = 0, turned_on, NULL), ('delivery', n % 7 > 0 AND n % 3 = 0, (date_trunc('month', turned_on) + interval '3 months')::date, NULL),
    ('msp', n % 10 = 3, (date_trunc('month', turned_on) + interval '2 months')::date, NULL), ('msp', n % 11 = 0 AND n % 10 <> 3 AND turned_on < '2020-12-01', turned_on, '2021-01-01'),
    ('gsi', n % 500 = 5, turned_on, NULL)
) AS held (level, is_held, first_day, day_without)
WHERE status = 'authorized' AND is_held AND first_day <= app.today() AND pia.email = 'pia@example.com';
