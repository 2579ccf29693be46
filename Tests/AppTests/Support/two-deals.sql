-- One opportunity of each of the two partners with everything that can hang on it, for the test of who sees what.
INSERT INTO customers (legal_name, name_key, country, domain) VALUES
    ('Frigorífico Norte SA', 'frigorifico norte', 'PT', 'frinorte.example'), ('Fjord Kraft AS', 'fjord kraft', 'NO', 'fjord.example'),
    ('Ours Alone GmbH', 'ours alone', 'DE', 'ours.example');
INSERT INTO opportunities (customer_id, need, origin, source, known_since, value, currency, expected_close)
SELECT id, 'A claims portal', CASE WHEN id = 3 THEN 'vendor' ELSE 'partner' END, 'entered', '2021-03-01', 80000, 'EUR', '2021-09-30'
FROM customers;
INSERT INTO opportunity_stages (opportunity_id, stage, reached_on, source, recorded_at)
SELECT id, 25, '2021-03-10', 'entered', '2021-03-10' FROM opportunities;
INSERT INTO opportunity_registrations (partner_id, state, prospect_name, prospect_country, need, motion, value, currency,
    expected_close, created_at, created_by, submitted_at, resubmitted_at, due_on, first_due_on, opportunity_id, approved_on, expires_on)
SELECT id, 'approved', legal_name, country, 'A claims portal', 'sell_with', 80000, 'EUR', '2021-09-30', '2021-03-01', id + 7,
    '2021-03-01', '2021-03-01', '2021-03-08', '2021-03-08', id, '2021-03-04', '2021-08-31'
FROM customers WHERE id <= 2;
INSERT INTO registration_claims (registration_id, key) SELECT id, 'domain ' || id FROM opportunity_registrations;
INSERT INTO registration_answers (registration_id, question_id, answer) SELECT id, 1, 'Claims' FROM opportunity_registrations;
INSERT INTO registration_questions (registration_id, question, fields, asked_at, asked_by)
SELECT id, 'Which company?', '{prospect_name}', '2021-03-02', 1 FROM opportunity_registrations;
INSERT INTO registration_transitions (registration_id, to_state, at, actor)
SELECT id, state, '2021-03-04', 'Somebody' FROM opportunity_registrations;
INSERT INTO registration_judgements (registration_id, opportunity_id, matched, is_same_need, judged_at, judged_by)
SELECT id, 3, '{similar name}', false, '2021-03-03', 1 FROM opportunity_registrations;
INSERT INTO registration_checks (registration_id, rule, sentence, needed, found, verdict, judged_at, judged_by)
SELECT id, 'R96', 'In the territory', 'yes', 'yes', 'met', '2021-03-04', 1 FROM opportunity_registrations;
INSERT INTO registration_comments (registration_id, audience, text, at, by_user, author)
SELECT id, audience, 'Something', '2021-03-04', 1, 'Mia Santos'
FROM opportunity_registrations, unnest(ARRAY['shared', 'internal']) audience;
INSERT INTO registration_extensions (registration_id, number, from_day, to_day, reason, granted_at, granted_by)
SELECT id, 1, expires_on, expires_on + 90, 'A tender', '2021-08-01', 1 FROM opportunity_registrations;
INSERT INTO registration_disputes (registration_id, reason, raised_at, raised_by)
SELECT id, 'We were first', '2021-04-01', created_by FROM opportunity_registrations;
INSERT INTO registration_reminders (registration_id, kind, about, sent_at)
SELECT id, 'expires_30', expires_on, '2021-08-01' FROM opportunity_registrations;
INSERT INTO cosell_invitations (opportunity_id, partner_id, country, outline, answer_by, invited_at, invited_by)
SELECT 3, id, 'DE', 'A manufacturer', '2021-05-01', '2021-04-01', 1 FROM partners WHERE id <= 2;
INSERT INTO contributions (registration_id, kind, state, happened_on, summary, created_at, created_by, entered_at)
SELECT id, 'demo', 'submitted', '2021-03-10', 'A demo', '2021-03-10', created_by, '2021-03-10' FROM opportunity_registrations;
INSERT INTO contribution_transitions (contribution_id, to_state, at, actor) SELECT id, state, '2021-03-10', 'Somebody' FROM contributions;
INSERT INTO delivery_projects (partner_id, customer_id, customer_name, customer_country, name, is_msp, started_on, needs_support,
    registered_at, registered_by)
SELECT id, id, 'A customer', 'PT', 'A project', false, '2021-03-15', true, '2021-03-10', id + 7 FROM partners WHERE id <= 2;
INSERT INTO project_supports (project_id, form, valid, document_id, recorded_at, recorded_by)
SELECT project.id, 'services', '[2021-03-15,)', min(documents.id), '2021-03-10', registered_by
FROM delivery_projects project JOIN documents USING (partner_id) GROUP BY project.id;
INSERT INTO project_events (project_id, title, at, actor) SELECT id, 'Project registered', '2021-03-10', 'Somebody' FROM delivery_projects;
INSERT INTO review_contacts (project_id, name, email, role, language, permission_ground, permission_on, permission_by, added_at, added_by)
SELECT id, 'A contact', 'contact' || id || '@customer.example', 'Head of claims', 'en', 'agreed', '2021-03-10', 'The contact', '2021-03-10',
    registered_by FROM delivery_projects;
INSERT INTO review_surveys (contact_id, state, sent_on, sent_at, sent_by, expires_on, closed_at)
SELECT id, 'answered', '2021-03-11', '2021-03-11', added_by, '2021-04-10', '2021-03-12' FROM review_contacts;
INSERT INTO review_survey_links (token_hash, survey_id) SELECT sha256(convert_to('survey ' || id, 'UTF8')), id FROM review_surveys;
INSERT INTO review_responses (survey_id, contact_id, project_id, partner_id, score, received_on, received_at)
SELECT survey.id, contact_id, project_id, partner_id, 4, '2021-03-12', '2021-03-12'
FROM review_surveys survey JOIN review_contacts contact ON contact.id = contact_id JOIN delivery_projects project ON project.id = project_id;
INSERT INTO review_comments (response_id, text, is_for_vendor) SELECT id, 'Well done', false FROM review_responses;
INSERT INTO review_decisions (response_id, kind, state, reason, asked_at, asked_by, decided_at, decided_by)
SELECT id, 'exclusion', 'approved', 'Another project', '2021-03-13', 1, '2021-03-14', 4 FROM review_responses;
INSERT INTO review_decisions (response_id, kind, reason, asked_at, asked_by)
SELECT id, 'withdrawal', 'It was this one', '2021-03-15', 1 FROM review_responses;
INSERT INTO msp_client_agreements (partner_id, customer_id, client_name, client_country, signed_on, valid, document_id, entered_at,
    entered_by)
SELECT partners.id, partners.id, 'A client', 'PT', '2021-03-01', '[2021-03-15,2022-03-15)', min(documents.id), '2021-03-10',
    partners.id + 7
FROM partners JOIN documents ON documents.partner_id = partners.id WHERE partners.id <= 2 GROUP BY partners.id;
INSERT INTO imports (kind, file_name, sha256, row_count, uploaded_at) VALUES ('stages', 'stages.csv', sha256('a'), 1, '2021-03-10');
INSERT INTO imports (kind, partner_id, file_name, sha256, row_count, uploaded_at)
SELECT 'registrations', id, 'found.csv', sha256('a'), 1, '2021-03-11' FROM partners WHERE id <= 2;
INSERT INTO import_files (import_id, content) SELECT id, 'a' FROM imports;
