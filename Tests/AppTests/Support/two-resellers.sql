-- Each of the two partners owes an invoice, has shown that it satisfies the reseller terms, and is certified.
INSERT INTO debts (partner_id, invoice_number, amount, currency, due_on, recorded_at, recorded_by)
SELECT id, 'INV-' || id, 1200, 'EUR', '2021-04-30', '2021-03-01', 2 FROM partners WHERE id <= 2 ORDER BY id;
INSERT INTO debt_events (debt_id, title, at, actor) SELECT id, 'Entered', '2021-03-01', 'Somebody' FROM debts ORDER BY id;
INSERT INTO reseller_terms (partner_id, shown_on, how, recorded_at, recorded_by)
SELECT id, '2021-03-01', 'In a meeting', '2021-03-01', 1 FROM partners WHERE id <= 2 ORDER BY id;
INSERT INTO reseller_certifications (partner_id, certified_on, certified_at, certified_by)
SELECT id, '2021-03-06', '2021-03-06', 4 FROM partners WHERE id <= 2 ORDER BY id;
INSERT INTO reseller_certification_transitions (certification_id, to_state, from_day, at, actor, reason)
SELECT id, 'certified', certified_on, certified_at, 'Somebody', 'Everything is met' FROM reseller_certifications ORDER BY id;
