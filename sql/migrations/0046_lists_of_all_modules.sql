-- What the lists of applications, agreements, users, onboarding tasks and mail are sorted by.
CREATE INDEX applications_submitted ON applications (submitted_at, id) WHERE submitted_at IS NOT NULL;
CREATE INDEX applications_state_since ON applications (state_since, id) WHERE submitted_at IS NOT NULL;
CREATE INDEX applications_legal_name ON applications (legal_name, id) WHERE submitted_at IS NOT NULL;
CREATE INDEX agreements_effective_on ON agreements (effective_on, id);
CREATE INDEX agreements_partner_party ON agreements (partner_party, id);
CREATE INDEX agreements_state_effective_on ON agreements (state, effective_on, id);
CREATE INDEX users_name ON users (name, id);
CREATE INDEX onboarding_tasks_due_on ON onboarding_tasks (due_on, id);
CREATE INDEX onboarding_tasks_owner_id ON onboarding_tasks (owner_id);
CREATE INDEX messages_queued_at ON messages (queued_at, id);
CREATE INDEX messages_given_up ON messages (queued_at, id) WHERE given_up_at IS NOT NULL AND sent_at IS NULL;
