-- The vendor's people, one of every role, and who looks after which place.
INSERT INTO users (email, name, kind, state, created_at) VALUES
    ('mia@example.com', 'Mia Santos', 'staff', 'active', '2020-01-02 09:00Z'),
    ('luis@example.com', 'Luis Prado', 'staff', 'active', '2020-01-02 09:05Z'),
    ('aiko@example.com', 'Aiko Mori', 'staff', 'active', '2020-01-02 09:10Z'),
    ('jonas@example.com', 'Jonas Weber', 'staff', 'active', '2020-06-15 08:30Z'),
    ('omar@example.com', 'Omar Haddad', 'staff', 'active', '2021-02-01 08:30Z'),
    ('pia@example.com', 'Pia Nunes', 'staff', 'active', '2020-01-02 09:15Z'),
    ('lea@example.com', 'Lea Martin', 'staff', 'active', '2020-01-02 09:20Z'),
    ('finn@example.com', 'Finn Berg', 'staff', 'active', '2020-01-02 09:25Z'),
    ('dana@example.com', 'Dana Kovács', 'staff', 'active', '2020-03-02 09:00Z'),
    ('oli@example.com', 'Oli Brandt', 'staff', 'active', '2020-01-02 09:30Z'),
    ('sam@example.com', 'Sam Okafor', 'staff', 'active', '2020-01-02 08:00Z'),
    ('ada@example.com', 'Ada Costa', 'auditor', 'active', '2020-01-02 09:35Z'),
    ('dora@example.com', 'Dora Weiss', 'staff', 'active', '2020-09-01 08:30Z'),
    ('tess@example.com', 'Tess Aalto', 'staff', 'active', '2020-01-02 09:40Z'),
    ('noor@example.com', 'Noor Haas', 'staff', 'active', '2020-01-02 09:45Z'),
    ('fay@example.com', 'Fay Lindqvist', 'staff', 'active', '2020-01-02 09:50Z');
INSERT INTO user_roles (user_id, role, valid)
SELECT id, role, tstzrange(created_at, NULL) FROM users JOIN (VALUES
    ('mia', 'channel_manager'), ('luis', 'channel_manager'), ('aiko', 'channel_manager'), ('jonas', 'channel_manager'),
    ('omar', 'channel_manager'), ('pia', 'program_manager'), ('lea', 'legal'), ('finn', 'finance_analyst'),
    ('dana', 'deal_reviewer'), ('oli', 'partner_success_manager'), ('sam', 'system_administrator'), ('ada', 'auditor'),
    ('dora', 'deal_reviewer'), ('tess', 'training_team'),
    ('noor', 'program_manager'), ('fay', 'finance_analyst')
) AS held (mailbox, role) ON email = mailbox || '@example.com';
INSERT INTO user_scopes (user_id, geo, country, valid)
SELECT id, geo, country, tstzrange(created_at, NULL) FROM users JOIN (VALUES
    ('mia', 'EMEA', NULL), ('luis', 'Americas', NULL), ('aiko', 'APAC', NULL), ('jonas', NULL, 'DE'), ('jonas', NULL, 'AT'),
    ('jonas', NULL, 'CH'), ('jonas', NULL, 'PL'), ('omar', NULL, 'AE'), ('omar', NULL, 'SA'), ('omar', NULL, 'EG')
) AS held (mailbox, geo, country) ON email = mailbox || '@example.com';
INSERT INTO channel_manager_rules (user_id, geo, country, valid)
SELECT id, geo, country, daterange(since, NULL) FROM users JOIN (VALUES
    ('mia', 'EMEA', NULL, date '2020-01-01'), ('luis', 'Americas', NULL, '2020-01-01'), ('aiko', 'APAC', NULL, '2020-01-01'),
    ('jonas', NULL, 'DE', '2020-07-01'), ('jonas', NULL, 'AT', '2020-07-01'), ('jonas', NULL, 'CH', '2020-07-01'),
    ('jonas', NULL, 'PL', '2020-07-01'), ('omar', NULL, 'AE', '2021-02-01'), ('omar', NULL, 'SA', '2021-02-01'),
    ('omar', NULL, 'EG', '2021-02-01')
) AS given (mailbox, geo, country, since) ON email = mailbox || '@example.com';
