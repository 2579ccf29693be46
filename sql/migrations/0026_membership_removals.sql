-- A removal is decided by two people (R53): a program manager proposes it, legal carries it out.
CREATE TABLE membership_removals (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    state text NOT NULL DEFAULT 'proposed'
        CONSTRAINT membership_removals_state_is_known CHECK (state IN ('proposed', 'carried_out', 'withdrawn')),
    reason text NOT NULL CONSTRAINT membership_removals_have_a_reason CHECK (btrim(reason) <> ''),
    proposed_at timestamptz NOT NULL,
    proposed_by bigint NOT NULL REFERENCES users,
    decided_at timestamptz,
    decided_by bigint REFERENCES users,
    document_id bigint REFERENCES documents,
    CONSTRAINT membership_removals_are_carried_out_by_another CHECK (
        state <> 'carried_out'
        OR (num_nulls(decided_at, decided_by, document_id) = 0 AND decided_by <> proposed_by))
);
CREATE UNIQUE INDEX membership_removals_are_open_once ON membership_removals (partner_id) WHERE state = 'proposed';
CREATE INDEX membership_removals_partner_id ON membership_removals (partner_id);
CREATE INDEX membership_removals_proposed_by ON membership_removals (proposed_by);
CREATE INDEX membership_removals_decided_by ON membership_removals (decided_by);
CREATE INDEX membership_removals_document_id ON membership_removals (document_id);
CALL app.secure('membership_removals', writers => 'app.has_role(''program_manager'', ''legal'')');

-- A partner does two of its onboarding tasks itself: the profile and its users.
DROP POLICY partner_rows ON onboarding_tasks;
CREATE POLICY partner_reads ON onboarding_tasks FOR SELECT TO partnerdesk_partner
    USING (partner_id = (SELECT app.partner_id()));
CREATE POLICY partner_does_its_own ON onboarding_tasks FOR UPDATE TO partnerdesk_partner
    USING (partner_id = (SELECT app.partner_id()) AND kind IN ('profile', 'portal_users')
        AND (SELECT app.has_role('partner_administrator')))
    WITH CHECK (state IN ('open', 'done'));
GRANT UPDATE (state, evidence, done_on, done_by, version) ON onboarding_tasks TO partnerdesk_partner;
DROP POLICY partner_rows ON onboarding_items;
CREATE POLICY partner_reads ON onboarding_items FOR SELECT TO partnerdesk_partner
    USING (task_id IN (SELECT id FROM onboarding_tasks));
CREATE POLICY partner_does_its_own ON onboarding_items FOR UPDATE TO partnerdesk_partner
    USING ((SELECT app.has_role('partner_administrator'))
        AND task_id IN (SELECT id FROM onboarding_tasks WHERE kind IN ('profile', 'portal_users')))
    WITH CHECK (true);
GRANT UPDATE (done_at, done_by) ON onboarding_items TO partnerdesk_partner;
REVOKE UPDATE ON onboarding_items FROM partnerdesk_staff;
GRANT UPDATE (done_at, done_by) ON onboarding_items TO partnerdesk_staff;
