-- The same few people appear in every test.
INSERT INTO organisations (legal_name, name_key, country) VALUES
    ('Nova Systems Lda', 'nova systems', 'PT'), ('Borealis Software AS', 'borealis software', 'NO');
INSERT INTO partners (organisation_id, name, signed_on) VALUES (1, 'Nova Systems Lda', '2021-02-12'), (2, 'Borealis Software AS', '2021-03-01');
INSERT INTO users (email, name, kind, partner_id, state) VALUES
    ('mia@vendor.example', 'Mia Santos', 'staff', NULL, 'active'),
    ('finn@vendor.example', 'Finn Berg', 'staff', NULL, 'active'),
    ('ada@vendor.example', 'Ada Costa', 'auditor', NULL, 'active'),
    ('pia@vendor.example', 'Pia Nunes', 'staff', NULL, 'active'),
    ('lea@vendor.example', 'Lea Martin', 'staff', NULL, 'active'),
    ('sam@vendor.example', 'Sam Okafor', 'staff', NULL, 'active'),
    ('oli@vendor.example', 'Oli Brandt', 'staff', NULL, 'active'),
    ('ravi@nova.example', 'Ravi Mehta', 'partner', 1, 'active'),
    ('bob@borealis.example', 'Bob Larsen', 'partner', 2, 'active'),
    ('nina@nova.example', 'Nina Reis', 'partner', 1, 'active');
-- By a number of her own: tests count on from the last one of the others.
INSERT INTO users (id, email, name, kind, state) OVERRIDING SYSTEM VALUE
VALUES (101, 'tess@vendor.example', 'Tess Aalto', 'staff', 'active'),
    (103, 'fay@vendor.example', 'Fay Lindqvist', 'staff', 'active');
INSERT INTO user_roles (user_id, role) VALUES
    (1, 'channel_manager'), (2, 'finance_analyst'), (3, 'auditor'), (4, 'program_manager'), (5, 'legal'),
    (6, 'system_administrator'), (7, 'partner_success_manager'), (8, 'partner_administrator'), (9, 'partner_administrator'),
    (10, 'partner_member'), (101, 'training_team'), (103, 'finance_analyst');
INSERT INTO organisation_identities (organisation_id, legal_name, name_key, registration_number, domain, country, valid) VALUES
    (1, 'Nova Systems Lda', 'nova systems', 'PT501234567', 'nova.example', 'PT', '[2021-02-12,)'),
    (2, 'Borealis Software AS', 'borealis software', 'NO912345678', 'borealis.example', 'NO', '[2021-03-01,)');
INSERT INTO partner_memberships (partner_id, status, valid, cause) VALUES
    (1, 'registered', '[2021-02-12,)', 'Order Form executed'), (2, 'registered', '[2021-03-01,)', 'Order Form executed');
INSERT INTO partner_locations (partner_id, country, valid) VALUES (1, 'PT', '[2021-02-12,)'), (2, 'NO', '[2021-03-01,)');
INSERT INTO channel_manager_rules (user_id, geo, valid) VALUES (1, 'EMEA', '[2020-01-01,)');
INSERT INTO partner_managers (partner_id, manager_id, valid, reason, rule_id) VALUES
    (1, 1, '[2021-02-12,)', 'By location', 1), (2, 1, '[2021-03-01,)', 'By location', 1);
INSERT INTO partner_profiles (partner_id) VALUES (1), (2);
