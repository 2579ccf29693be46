-- A financial review of each of the two partners, passed: with a document of Finance's and one that the partner brought.
INSERT INTO financial_reviews (partner_id, reason, requested_at, requested_by)
SELECT id, 'To resell in Poland', '2021-03-01', id + 7 FROM partners WHERE id <= 2 ORDER BY id;
INSERT INTO financial_review_transitions (review_id, to_state, at, actor) SELECT id, 'requested', '2021-03-01', 'Somebody' FROM financial_reviews ORDER BY id;
UPDATE financial_reviews SET state = 'in_review', taken_up_at = '2021-03-02', reviewer_id = 2;
WITH brought AS (
    INSERT INTO documents (partner_id, file_name, media_type, size, sha256, content, uploaded_at, uploaded_by, uploader, is_confidential)
    SELECT partners.id, 'statements.pdf', 'application/pdf', 5, sha256('%PDF-'), '%PDF-', '2021-03-02', by_user, 'Somebody', true
    FROM partners, LATERAL (VALUES (2), (id + 7)) people (by_user) WHERE partners.id <= 2 RETURNING id, partner_id, uploaded_by)
INSERT INTO financial_review_documents (review_id, document_id, kind, dated_on, recorded_at, recorded_by)
SELECT partner_id, id, 'statements', '2020-12-31', '2021-03-02', uploaded_by FROM brought ORDER BY uploaded_by <> 2, partner_id;
INSERT INTO financial_review_figures (review_id, ended_on, months, currency, revenue, equity, assets, recorded_at, recorded_by)
SELECT id, '2020-12-31', 12, 'EUR', 7654321, 400000, 1000000, '2021-03-02', 2 FROM financial_reviews;
INSERT INTO financial_review_checks (review_id, bureau, reference, checked_on, result, recorded_at, recorded_by)
SELECT id, 'Creditas', 'CR-7', '2021-03-01', 'approved', '2021-03-02', 2 FROM financial_reviews;
INSERT INTO financial_review_questions (review_id, question, asked_at, asked_by) SELECT id, 'Which bank?', '2021-03-02', 2 FROM financial_reviews ORDER BY id;
INSERT INTO financial_review_answers (question_id, answer, answered_at, answered_by)
SELECT id, 'Banco do Norte', '2021-03-03', id + 7 FROM financial_review_questions;
INSERT INTO financial_review_recommendations (review_id, outcome, reasons, recommended_at, recommended_by)
SELECT id, 'passed', 'Sound', '2021-03-04', 2 FROM financial_reviews;
INSERT INTO financial_review_decisions (review_id, outcome, reasons, valid_until, letter, decided_on, decided_at, decided_by)
SELECT id, 'passed', 'Sound', '2022-03-05', 'Dear partner', '2021-03-05', '2021-03-05', 103 FROM financial_reviews ORDER BY id;
UPDATE financial_reviews SET state = 'passed', decided_on = '2021-03-05', valid_until = '2022-03-05';
INSERT INTO financial_review_reminders (review_id, days_before, sent_at) SELECT id, 60, '2022-01-04' FROM financial_reviews;
