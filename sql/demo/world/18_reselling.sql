-- Financial reviews at every step, what partners owe, and who is certified as a reseller: one in force, one suspended.
CREATE TEMP TABLE demo_financial_reviews ON COMMIT DROP AS
SELECT n, state, reason, asked_on, taken_on, recommended_on, decided_on, valid_until, outcome, credit_limit, prepayment, currency, scale, partner_id, domain,
    coalesce(pg_temp.writer_of(partner_id), pg_temp.manager_of(country, asked_on)) AS writer, row_number() OVER (ORDER BY asked_on) AS k
FROM (VALUES
    (3, 'passed', 'Licences for customers in Poland, about EUR 300,000 a year.', date '2021-01-25', date '2021-01-27', date '2021-02-10', date '2021-02-15', date '2022-02-14', 'passed', NULL::numeric, NULL::int, 'PLN', 4),
    (5, 'passed_with_conditions', 'Resale to two manufacturers in Japan.', '2021-01-11', '2021-01-14', '2021-01-22', '2021-01-26', '2022-01-25', 'passed_with_conditions', 20000000, 30, 'JPY', 120),
    (6, 'failed', 'Resale in Colombia and Peru.', '2021-08-23', '2021-08-25', '2021-09-14', '2021-09-20', NULL, 'failed', NULL, NULL, 'COP', 4000),
    (8, 'in_review', 'Resale in Brazil, about USD 250,000 a year.', '2021-11-02', '2021-11-04', '2021-11-25', NULL, NULL, 'passed_with_conditions', NULL, NULL, 'BRL', 6),
    (17, 'info_requested', 'Resale to public bodies in Korea.', '2021-11-15', '2021-11-17', NULL, NULL, NULL, NULL, NULL, NULL, 'KRW', 1300),
    (13, 'requested', 'Resale in Mexico, once the office there is open.', '2021-11-26', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'USD', 1)
) AS wanted (n, state, reason, asked_on, taken_on, recommended_on, decided_on, valid_until, outcome, credit_limit, prepayment, currency, scale)
JOIN (SELECT n, partner_id, domain, country FROM demo_partners) partner USING (n) ORDER BY asked_on;
INSERT INTO financial_reviews (partner_id, state, reason, requested_at, requested_by, taken_up_at, reviewer_id, recommended_at, decided_on, valid_until)
SELECT partner_id, state, reason, pg_temp.at(asked_on, k::int), writer, pg_temp.at(taken_on, k::int), CASE WHEN taken_on IS NOT NULL THEN pg_temp.user_named('finn') END,
    pg_temp.at(recommended_on, k::int), decided_on, valid_until
FROM demo_financial_reviews ORDER BY k;
CREATE TEMP VIEW demo_financials AS SELECT demo_financial_reviews.*, financial_reviews.id FROM demo_financial_reviews JOIN financial_reviews USING (partner_id);
INSERT INTO financial_review_transitions (review_id, from_state, to_state, at, by_user, actor, reason)
SELECT demo_financials.id, from_state, to_state, pg_temp.at(day, k::int), users.id, users.name, CASE WHEN from_state IS NULL THEN reason END
FROM demo_financials, LATERAL (VALUES (1, NULL, 'requested', asked_on, writer), (2, 'requested', 'in_review', taken_on, pg_temp.user_named('finn')),
    (3, 'in_review', 'info_requested', CASE WHEN n = 17 THEN taken_on + 5 END, pg_temp.user_named('finn')),
    (4, 'in_review', demo_financials.state, decided_on, pg_temp.user_named('fay'))) steps (step, from_state, to_state, day, by_user)
JOIN users ON users.id = by_user WHERE day IS NOT NULL ORDER BY k, step;

-- Two years of figures, in the partner's own currency, and the papers that they are from.
INSERT INTO financial_review_figures (review_id, ended_on, months, currency, revenue, result, assets, equity, debt, current_assets, current_liabilities, liquidity, recorded_at, recorded_by)
SELECT id, make_date(year, 12, 31), 12, currency, revenue::numeric * scale, result::numeric * scale, assets::numeric * scale, equity::numeric * scale, debt::numeric * scale, current_assets::numeric * scale,
    current_liabilities::numeric * scale, liquidity::numeric * scale, pg_temp.at(taken_on + 2, k::int), pg_temp.user_named('finn')
FROM demo_financials JOIN (VALUES
    (3, 2018, 3100000, 140000, 2000000, 620000, 480000, 1300000, 900000, 310000), (3, 2019, 3600000, 190000, 2300000, 790000, 470000, 1550000, 980000, 390000),
    (3, 2020, 4200000, 260000, 2700000, 1050000, 430000, 1900000, 1100000, 520000), (5, 2018, 8200000, 410000, 6000000, 2600000, 900000, 3500000, 2100000, 900000),
    (5, 2019, 8600000, 320000, 6300000, 2500000, 1200000, 3450000, 2300000, 760000), (5, 2020, 8100000, 90000, 6400000, 2100000, 1600000, 3300000, 2600000, 610000),
    (6, 2019, 2900000, 40000, 2100000, 300000, 1000000, 1100000, 1150000, 120000), (6, 2020, 2500000, -210000, 2000000, 90000, 1200000, 950000, 1250000, 60000),
    (8, 2019, 1900000, 110000, 1400000, 420000, 300000, 900000, 610000, 210000), (8, 2020, 2300000, 150000, 1700000, 560000, 340000, 1150000, 720000, 260000)
) AS known (n, year, revenue, result, assets, equity, debt, current_assets, current_liabilities, liquidity) USING (n) ORDER BY k, year;
WITH papers AS (
    INSERT INTO documents (partner_id, file_name, media_type, size, sha256, content, uploaded_at, uploaded_by, uploader, is_confidential)
    SELECT partner_id, kind || '-' || split_part(domain, '.', 1) || '.pdf', 'application/pdf', length(pdf), sha256(pdf), pdf, pg_temp.at(taken_on + 1, k::int), pg_temp.user_named('finn'), 'Finn Berg', true
    FROM demo_financials, unnest(ARRAY['statements', 'bank_letter']) kind, LATERAL (SELECT pg_temp.pdf(kind || '|' || split_part(domain, '.', 1)) AS pdf) made
    WHERE taken_on IS NOT NULL ORDER BY k, kind DESC RETURNING id, partner_id, file_name)
INSERT INTO financial_review_documents (review_id, document_id, kind, dated_on, expires_on, recorded_at, recorded_by)
SELECT demo_financials.id, papers.id, split_part(file_name, '-', 1), CASE WHEN file_name LIKE 'bank%' THEN taken_on - 10 ELSE make_date(extract(year FROM taken_on)::int - 1, 12, 31) END,
    CASE WHEN file_name LIKE 'bank%' THEN taken_on + 80 END, pg_temp.at(taken_on + 1, k::int), pg_temp.user_named('finn')
FROM papers JOIN demo_financials USING (partner_id) ORDER BY papers.id;
INSERT INTO financial_review_checks (review_id, bureau, reference, checked_on, result, note, recorded_at, recorded_by)
SELECT id, 'Creditas', 'CR-' || (48000 + k), taken_on + 3, CASE n WHEN 3 THEN 'approved' WHEN 6 THEN 'not_approved' WHEN 17 THEN 'investigating' ELSE 'conditional' END,
    CASE n WHEN 5 THEN 'Pays within 40 days.' WHEN 6 THEN 'Two payment orders in 2021.' END, pg_temp.at(taken_on + 4, k::int), pg_temp.user_named('finn')
FROM demo_financials WHERE taken_on IS NOT NULL ORDER BY k;
INSERT INTO financial_review_questions (review_id, question, asked_at, asked_by)
SELECT id, 'The statements of 2020 are in Korean won and not audited. When will the audited ones be ready?', pg_temp.at(taken_on + 5, k::int), pg_temp.user_named('finn')
FROM demo_financials WHERE n = 17;
INSERT INTO financial_review_recommendations (review_id, outcome, reasons, recommended_at, recommended_by)
SELECT id, outcome, CASE n WHEN 3 THEN 'Equity and liquidity have grown three years in a row.' WHEN 6 THEN 'A loss, and the bureau does not approve.'
    ELSE 'Sound, but small for the amount: with a prepayment.' END, pg_temp.at(recommended_on, k::int), pg_temp.user_named('finn')
FROM demo_financials WHERE recommended_on IS NOT NULL ORDER BY k;
INSERT INTO financial_review_decisions (review_id, outcome, reasons, credit_limit, currency, prepayment_percent, valid_until, letter, decided_on, decided_at, decided_by)
SELECT id, outcome, CASE n WHEN 3 THEN 'As recommended.' WHEN 6 THEN 'Equity is all but used up.' ELSE 'As recommended, with a limit besides.' END, credit_limit,
    CASE WHEN credit_limit IS NOT NULL THEN currency END, prepayment, valid_until, CASE n
    WHEN 6 THEN 'Your company has not passed the financial review that our program asks of a partner that resells (R141).' || E'\n\n'
        || 'This touches neither your membership nor your authorizations. You can ask for a new review from 19 December 2021 on.'
    ELSE 'Your company has passed the financial review that our program asks of a partner that resells (R141).' || E'\n\n'
        || CASE WHEN n = 5 THEN E'No more than JPY 20,000,000 may be open at once. 30 % of every order is paid in advance.\n\n' ELSE '' END
        || 'The review holds to the end of ' || to_char(valid_until, 'FMDD FMMonth YYYY') || '. Please ask for the next review before its last day.' END,
    decided_on, pg_temp.at(decided_on, k::int), pg_temp.user_named('fay')
FROM demo_financials WHERE decided_on IS NOT NULL ORDER BY k;
INSERT INTO timeline_entries (partner_id, at, actor_id, actor, title, detail, link, audience)
SELECT partner_id, step.at, by_user, step.actor, CASE to_state WHEN 'requested' THEN 'Financial review asked for' WHEN 'in_review' THEN 'Financial review taken up'
    WHEN 'passed_with_conditions' THEN 'Financial review: passed with conditions' ELSE 'Financial review: ' || to_state END, reference, '/financial-reviews/' || review.id, 'shared'
FROM financial_review_transitions step JOIN financial_reviews review ON review.id = review_id WHERE to_state <> 'info_requested' ORDER BY step.id;

-- What is owed.
INSERT INTO debts (partner_id, invoice_number, amount, currency, due_on, grace_until, grace_reason, paid_on, recorded_at, recorded_by)
SELECT partner_id, invoice, amount, currency, due_on, grace_until, grace_reason, paid_on, pg_temp.at(due_on - 20, partner_id::int), pg_temp.user_named('finn')
FROM (VALUES
    (3, 'OS-2021-0412', 48200, 'EUR', date '2021-07-31', NULL::date, NULL, date '2021-07-28'), (3, 'OS-2021-0733', 51900, 'EUR', '2021-12-15', NULL, NULL, NULL),
    (5, 'OS-2021-0688', 3400000, 'JPY', '2021-11-02', NULL, NULL, NULL), (10, 'OS-2021-0590', 7300, 'EUR', '2021-10-29', '2021-12-31', 'The amount is disputed until the credit note is out.', NULL),
    (15, 'OS-2021-0601', 12750.50, 'EUR', '2021-10-15', NULL, NULL, NULL)
) AS owed (n, invoice, amount, currency, due_on, grace_until, grace_reason, paid_on) JOIN (SELECT n, partner_id FROM demo_partners) partner USING (n) ORDER BY due_on;
INSERT INTO debt_events (debt_id, title, reason, at, by_user, actor)
SELECT debts.id, title, CASE WHEN title LIKE 'Grace%' THEN grace_reason END, at, pg_temp.user_named('finn'), 'Finn Berg'
FROM debts, LATERAL (VALUES ('Entered, due on ' || to_char(due_on, 'FMDD FMMonth YYYY'), recorded_at),
    ('Grace until ' || to_char(grace_until, 'FMDD FMMonth YYYY'), pg_temp.at(due_on + 3, 4)), ('Paid on ' || to_char(paid_on, 'FMDD FMMonth YYYY'), pg_temp.at(paid_on + 1, 6))) steps (title, at)
WHERE title IS NOT NULL ORDER BY at;

-- Who is certified.
INSERT INTO reseller_terms (partner_id, shown_on, how, recorded_at, recorded_by)
SELECT partner_id, shown_on, how, pg_temp.at(shown_on, partner_id::int), pg_temp.manager_of(country, shown_on)
FROM (VALUES (3, date '2021-02-18', 'Went through the reseller terms with the managing director; the order process was shown.'),
    (5, '2021-02-03', 'A trial order was carried out by the terms, from the quote to the invoice.'), (8, '2021-11-10', 'Meeting in São Paulo: terms, price list and order process.'))
    AS shown (n, shown_on, how) JOIN (SELECT n, partner_id, country FROM demo_partners) partner USING (n) ORDER BY shown_on;
INSERT INTO reseller_certifications (partner_id, state, causes, certified_on, certified_at, certified_by, version)
SELECT partner_id, state, causes, certified_on, pg_temp.at(certified_on, n), pg_temp.user_named('pia'), version
FROM (VALUES (5, 'suspended', '{debt}'::text[], date '2021-02-08', 2), (3, 'certified', '{}', '2021-03-01', 1)) AS held (n, state, causes, certified_on, version)
JOIN (SELECT n, partner_id FROM demo_partners) partner USING (n) ORDER BY certified_on;
INSERT INTO reseller_certification_transitions (certification_id, to_state, causes, from_day, at, by_user, actor, reason)
SELECT id, 'certified', '{}', certified_on, certified_at, certified_by, 'Pia Nunes', 'Everything that R139 to R143 ask for is met.' FROM reseller_certifications ORDER BY id;
INSERT INTO reseller_certification_transitions (certification_id, to_state, causes, from_day, at, actor)
SELECT id, state, causes, '2021-11-03', pg_temp.at('2021-11-03', 0), 'Partnerdesk' FROM reseller_certifications WHERE state = 'suspended';
INSERT INTO timeline_entries (partner_id, at, actor_id, actor, title, link, audience)
SELECT partner_id, step.at, by_user, actor, CASE to_state WHEN 'suspended' THEN 'Certification as a reseller suspended' ELSE 'Certified as a reseller' END,
    '/partners/' || partner_id || '/reselling', 'shared'
FROM reseller_certification_transitions step JOIN reseller_certifications held ON held.id = certification_id ORDER BY step.id;
