-- A row of each kind for Nova (1) and for Borealis (2), so that a row of the other can be missed or found.
INSERT INTO applications (key_hash, state, email, legal_name, country, created_at, state_since, location_country, manager_id, partner_id)
SELECT sha256(convert_to(key, 'UTF8')), state, email, legal_name, 'PT', '2021-01-10', '2021-01-10', 'PT', 1, partner
FROM (VALUES
    ('key-of-nova', 'onboarded', 'ravi@nova.example', 'Nova Systems Lda', 1),
    ('key-of-borealis', 'onboarded', 'bob@borealis.example', 'Borealis Software AS', 2),
    ('key-of-ana', 'draft', 'ana@applicant.example', 'Ana Lda', NULL),
    ('key-of-zoe', 'draft', 'zoe@applicant.example', 'Zoe AS', NULL)) rows (key, state, email, legal_name, partner);
INSERT INTO application_countries (application_id, country) SELECT id, 'PT' FROM applications;
INSERT INTO application_contacts (application_id, purpose, name, email) SELECT id, 'main', 'Somebody', email FROM applications;
INSERT INTO application_transitions (application_id, to_state, at, actor) SELECT id, state, '2021-01-10', 'Somebody' FROM applications;
INSERT INTO application_questions (application_id, question, fields, asked_at, asked_by)
SELECT id, 'Which office?', '{address}', '2021-01-11', 1 FROM applications;
INSERT INTO application_gates (application_id, rule, sentence, needed, found, verdict, judged_at, judged_by)
SELECT id, 'R16', 'A legal entity', 'one', 'one', 'met', '2021-01-12', 1 FROM applications;
INSERT INTO application_companies (application_id, organisation_id, chosen_at, chosen_by) SELECT id, partner_id, '2021-01-12', 1 FROM applications;
INSERT INTO access_requests (partner_id, name, email) SELECT id, 'New Person', 'new@somewhere.example' FROM partners;
INSERT INTO documents (partner_id, application_id, file_name, media_type, size, sha256, content, uploaded_at, uploader)
SELECT partner_id, id, 'signed.pdf', 'application/pdf', 5, sha256('%PDF-'), '%PDF-', '2021-02-01', 'Somebody' FROM applications;
INSERT INTO agreements (kind, application_id, partner_id, state, partner_party, vendor_party, location_country, manager_id,
    effective_on, created_at, created_by, sent_at, sent_on, partner_signed_on, partner_signatory, partner_document_id)
SELECT 'order_form', applications.id, applications.partner_id, 'draft', legal_name, 'Vendor', 'PT', 1, '2021-02-12', '2021-02-01', 5,
    '2021-02-01', '2021-02-01', '2021-02-02', 'Somebody', documents.id
FROM applications JOIN documents ON documents.application_id = applications.id;
INSERT INTO agreement_countries (agreement_id, country) SELECT id, 'PT' FROM agreements;
UPDATE agreements SET state = 'partner_signed';
UPDATE agreements SET state = 'active', vendor_signed_on = '2021-02-12', vendor_signatory = 'Lea Martin', executed_at = '2021-02-12'
WHERE partner_id IS NOT NULL;
INSERT INTO agreement_transitions (agreement_id, to_state, at, actor) SELECT id, state, '2021-02-12', 'Lea Martin' FROM agreements;
DO $$
DECLARE
    active bigint;
BEGIN
    FOR active IN SELECT id FROM agreements WHERE state = 'active' LOOP
        CALL app.apply_agreement(active);
    END LOOP;
END
$$;
INSERT INTO organisation_trading_names (organisation_id, name, name_key, valid)
SELECT id, legal_name, name_key, '[2021-01-01,)' FROM organisations;
INSERT INTO partner_operations (partner_id, country, kind, detail, evidence, valid)
SELECT id, 'PT', 'office', 'An office', 'Application', '[2021-02-12,)' FROM partners;
INSERT INTO partner_contacts (partner_id, name, purpose, valid) SELECT id, 'Somebody', 'main', '[2021-02-12,)' FROM partners;
INSERT INTO timeline_entries (partner_id, actor, title, audience)
SELECT id, 'Somebody', 'Something', audience FROM partners, unnest(ARRAY['shared', 'internal']) audience;
INSERT INTO membership_clocks (partner_id, kind, started_on, months, ends_on, time_zone, ends_at, clause)
SELECT id, 'registered', '2021-02-12', 12, '2022-02-12', 'Europe/Lisbon', '2022-02-13', 'R31' FROM partners;
INSERT INTO membership_notices (clock_id, days_before, ends_on, due_on) SELECT id, 30, ends_on, '2022-01-13' FROM membership_clocks;
INSERT INTO onboarding_tasks (partner_id, kind, title, clause, due_on)
SELECT id, 'marketing', 'Marketing on-boarding', 'R74', '2021-03-15' FROM partners;
INSERT INTO onboarding_items (task_id, position, title) SELECT id, 1, 'Partner Center' FROM onboarding_tasks;
INSERT INTO profile_changes (partner_id, proposed_at, proposed_by) SELECT id, '2021-04-01', id + 7 FROM partners;
INSERT INTO profile_change_fields (change_id, field, was, wanted) SELECT id, 'domain', 'a.example', 'b.example' FROM profile_changes;
INSERT INTO profile_publications (partner_id, profile, requested_at, requested_by) SELECT id, '{}', '2021-04-01', id + 7 FROM partners;
INSERT INTO messages (recipient, subject, body) VALUES ('ravi@nova.example', 'Welcome', 'Your secret link');
INSERT INTO user_credentials (user_id, password_hash) SELECT id, '$y$secret' FROM users WHERE id > 0;
INSERT INTO sessions (user_id, token_hash, expires_at, address, agent)
SELECT id, sha256(convert_to(email, 'UTF8')), now() + interval '1 day', '127.0.0.1', 'a browser' FROM users WHERE id > 0;
INSERT INTO invitations (user_id, purpose, token_hash, expires_at)
SELECT id, 'invitation', sha256(convert_to(name, 'UTF8')), now() + interval '1 day' FROM users;
INSERT INTO sign_in_attempts (email, address, succeeded) SELECT email, '127.0.0.1', true FROM users;
INSERT INTO form_submissions (key, path, user_id, location) SELECT gen_random_uuid(), '/', id, '/' FROM users;
INSERT INTO saved_views (list, name, owner_id, is_shared, query) SELECT 'partners', 'A view', id, true, 'q=x' FROM users;
INSERT INTO list_preferences (user_id, list) SELECT id, 'partners' FROM users;
INSERT INTO export_log (user_id, list, filter, format, formula_safe) SELECT id, 'partners', '', 'csv', true FROM users;
INSERT INTO user_scopes (user_id, geo) VALUES (1, 'EMEA');
-- An affiliate of each.
INSERT INTO organisations (legal_name, name_key, country) VALUES ('Nova Norte Lda', 'nova norte', 'PT'), ('Borealis Nord AS', 'borealis nord', 'NO');
INSERT INTO organisation_links (parent_id, child_id, kind, evidence, valid)
SELECT parent.id, child.id, 'subsidiary', 'Register extract', '[2021-03-01,)'
FROM organisations parent JOIN organisations child ON child.id > 2 AND left(child.legal_name, 4) = left(parent.legal_name, 4)
WHERE parent.id <= 2;
INSERT INTO organisation_identifiers (organisation_id, scheme, value, valid)
SELECT id, 'crm', 'C-' || id, '[2021-01-01,)' FROM organisations WHERE id <= 2;
INSERT INTO affiliate_consents (partner_id, affiliate_id, affiliate_name, uses_rights, measures, countries, valid_from, reason,
    requested_at, requested_by)
SELECT partners.id, child_id, 'An affiliate', true, '{projects}', '{PT}', '2021-03-01', 'Sells for us', '2021-03-01', partners.id + 7
FROM partners JOIN organisation_links ON parent_id = organisation_id;
INSERT INTO affiliate_consent_transitions (consent_id, to_state, at, actor)
SELECT id, state, '2021-03-01', 'Somebody' FROM affiliate_consents;
INSERT INTO partner_tasks (partner_id, kind, country, title, detail, clause, link, opened_at, due_on)
SELECT id, 'gate_lost', 'PT', 'No office', 'It closed', 'R18', '/', '2021-03-01', '2021-04-01' FROM partners;
INSERT INTO business_combinations (kind, survivor_id, absorbed_id, effective_on, report, reported_at, reported_by)
VALUES ('merger', 1, 2, '2021-12-01', 'They say so', '2021-11-01', 1);
INSERT INTO business_combination_decisions (combination_id, kind, item_id, outcome, decided_at, decided_by)
SELECT id, 'user', 9, 'moves', '2021-11-02', 1 FROM business_combinations;
INSERT INTO business_combination_transitions (combination_id, to_state, at, actor)
SELECT id, state, '2021-11-01', 'Somebody' FROM business_combinations;
INSERT INTO program_change_notices (program_version_id, state, notified_on, effective_on, notice_days, text)
VALUES (2, 'notified', '2021-04-01', '2021-06-01', 30, 'A change');
INSERT INTO program_change_recipients (notice_id, partner_id, name, email)
SELECT program_change_notices.id, partner_id, users.name, email FROM program_change_notices, users WHERE partner_id IS NOT NULL;
