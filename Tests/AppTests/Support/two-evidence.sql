-- Evidence of each of the two partners: a person with a certificate, a claim, a plan, a fee. And one who moved from Nova to
-- Borealis: each side sees its own days alone.
INSERT INTO people (name, email, country, recorded_at) VALUES
    ('Ines Faria', 'ines@nova.example', 'PT', '2021-03-01'), ('Bjorn Dahl', 'bjorn@borealis.example', 'NO', '2021-03-01'),
    ('Maria Moved', 'maria@somewhere.example', 'PT', '2021-03-01');
INSERT INTO person_employments (person_id, partner_id, valid, recorded_at, end_reason) VALUES
    (1, 1, '[2021-03-01,)', '2021-03-01', NULL), (2, 2, '[2021-03-01,)', '2021-03-01', NULL),
    (3, 2, '[2021-03-01,2021-06-01)', '2021-03-01', 'Moved to another company'), (3, 1, '[2021-06-01,)', '2021-06-01', NULL);
INSERT INTO certificate_holdings (person_id, certificate_id, issued_on, number, state, claimed_for, recorded_at, recorded_by, verified_at, verified_by)
SELECT id, 3, '2021-03-02', 'N-' || id, 'verified', CASE WHEN id < 3 THEN id END, '2021-03-02', 101, '2021-03-03', 4 FROM people;
INSERT INTO certificate_holdings (person_id, certificate_id, issued_on, number, state, recorded_at, recorded_by, verified_at, verified_by)
VALUES (3, 4, '2021-07-01', 'N-4', 'verified', '2021-07-01', 101, '2021-07-01', 101);
INSERT INTO certificate_reminders (holding_id, kind, about, sent_at) SELECT id, 'expired', '2021-03-02', '2021-03-03' FROM certificate_holdings;
INSERT INTO person_events (person_id, partner_id, title, at, actor) SELECT person_id, partner_id, 'Something', '2021-03-01', 'Somebody' FROM person_employments;
INSERT INTO person_claims (partner_id, name, email, country, starts_on, state, claimed_at, claimed_by)
SELECT id, 'New Hire', 'new@hire.example', 'PT', '2021-03-01', 'claimed', '2021-03-02', id + 7 FROM partners;
INSERT INTO joint_plans (partner_id, program_year, started_at, started_by) SELECT id, 2021, '2021-03-01', id + 7 FROM partners;
INSERT INTO joint_plan_goals (plan_id, measure, target) SELECT id, 'arr', 100000 FROM joint_plans;
INSERT INTO joint_plan_events (plan_id, title, at, actor) SELECT id, 'Draft written', '2021-03-01', 'Somebody' FROM joint_plans;
INSERT INTO partner_fees (partner_id, kind, program_year, amount, currency, due_on, recorded_at, recorded_by)
SELECT id, 'demo_environment', 2021, 1200, 'EUR', '2021-04-30', '2021-03-01', 2 FROM partners;
INSERT INTO partner_fee_events (fee_id, title, at, actor) SELECT id, 'Entered', '2021-03-01', 'Somebody' FROM partner_fees;
