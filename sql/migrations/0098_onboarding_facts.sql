-- Onboarding: what the office sees by itself needs no tick of a hand, and the meetings of R74 and R75 have their day.

-- The first time that somebody signed in: sessions are forgotten after a while, this stays.
ALTER TABLE users ADD first_signed_in_at timestamptz;
COMMENT ON COLUMN users.first_signed_in_at IS 'When the person signed in for the first time; empty for somebody who has not yet.';
UPDATE users SET first_signed_in_at = seen.first
FROM (SELECT user_id, min(created_at) AS first FROM sessions GROUP BY user_id) seen WHERE seen.user_id = users.id;
GRANT SELECT (first_signed_in_at) ON users TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;

-- A task that is a custom of the office rests on no clause.
ALTER TABLE onboarding_tasks ALTER clause DROP NOT NULL;
UPDATE onboarding_tasks SET clause = CASE kind WHEN 'profile' THEN 'R74' END WHERE clause = 'SM1';

ALTER TABLE onboarding_items ADD fact text CONSTRAINT onboarding_items_fact_is_known
    CHECK (fact IN ('administrator_signed_in', 'colleagues_invited', 'company_described'));
UPDATE onboarding_items SET fact = known.fact
FROM (VALUES ('The administrator has signed in', 'administrator_signed_in'),
    ('Colleagues who need access are invited', 'colleagues_invited'), ('Company described', 'company_described')
) AS known (title, fact) WHERE known.title = onboarding_items.title;
-- A Registered partner has no published profile (R59), so none can be asked for.
DELETE FROM onboarding_items USING onboarding_tasks
WHERE task_id = onboarding_tasks.id AND onboarding_tasks.state = 'open' AND done_at IS NULL
    AND onboarding_items.title = 'Publication of the profile requested';

ALTER TABLE onboarding_tasks
    ADD met_on date,
    ADD met_minutes int CONSTRAINT onboarding_meetings_last_minutes CHECK (met_minutes BETWEEN 1 AND 600),
    ADD met_with text CONSTRAINT onboarding_meetings_name_who_took_part CHECK (btrim(met_with) <> ''),
    ADD met_by bigint REFERENCES users,
    ADD CONSTRAINT onboarding_meetings_of_marketing_are_whole CHECK (kind <> 'marketing'
        OR num_nonnulls(met_on, met_minutes, met_with) IN (0, 3)),
    ADD CONSTRAINT onboarding_kick_offs_are_whole CHECK (kind <> 'technical' OR num_nonnulls(met_on, met_by) IN (0, 2)),
    ADD CONSTRAINT onboarding_meetings_are_of_two_kinds CHECK (kind IN ('marketing', 'technical') OR met_on IS NULL);
CREATE INDEX onboarding_tasks_met_by ON onboarding_tasks (met_by);
COMMENT ON COLUMN onboarding_tasks.met_on IS 'Day of the marketing on-boarding meeting (R74) or of the technical kick-off (R75).';
COMMENT ON COLUMN onboarding_tasks.met_minutes IS 'How long the marketing on-boarding meeting took; the program says 60 minutes.';
COMMENT ON COLUMN onboarding_tasks.met_with IS 'Who took part in the marketing on-boarding meeting.';
COMMENT ON COLUMN onboarding_tasks.met_by IS 'The Partner Success Manager who held the technical kick-off.';
