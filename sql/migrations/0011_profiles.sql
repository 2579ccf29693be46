-- What a partner says of itself. Harmless fields save at once; identity fields become a proposed change.

CREATE TABLE partner_profiles (
    partner_id bigint PRIMARY KEY REFERENCES partners,
    summary text NOT NULL DEFAULT '',
    website text NOT NULL DEFAULT '',
    phone text NOT NULL DEFAULT '',
    industries text NOT NULL DEFAULT '',
    languages text NOT NULL DEFAULT '',
    employees int CONSTRAINT partner_profiles_employees_are_counted CHECK (employees >= 0),
    version int NOT NULL DEFAULT 1,
    saved_at timestamptz,
    saved_by bigint REFERENCES users
);
CREATE INDEX partner_profiles_saved_by ON partner_profiles (saved_by);

CREATE TABLE profile_changes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    state text NOT NULL DEFAULT 'proposed' CONSTRAINT profile_changes_state_is_known CHECK (state IN (
        'proposed', 'accepted', 'partly_accepted', 'declined', 'withdrawn')),
    proposed_at timestamptz NOT NULL,
    proposed_by bigint NOT NULL REFERENCES users,
    reason text NOT NULL DEFAULT '',
    decided_at timestamptz,
    decided_by bigint REFERENCES users,
    CONSTRAINT profile_changes_are_decided_by_somebody
        CHECK (state IN ('proposed', 'withdrawn') OR num_nulls(decided_at, decided_by) = 0),
    CONSTRAINT profile_changes_are_decided_by_another CHECK (decided_by <> proposed_by)
);
CREATE UNIQUE INDEX profile_changes_are_open_once ON profile_changes (partner_id) WHERE state = 'proposed';
CREATE INDEX profile_changes_partner_id ON profile_changes (partner_id);
CREATE INDEX profile_changes_proposed_by ON profile_changes (proposed_by);
CREATE INDEX profile_changes_decided_by ON profile_changes (decided_by);

CREATE TABLE profile_change_fields (
    change_id bigint NOT NULL REFERENCES profile_changes,
    field text NOT NULL CONSTRAINT profile_change_fields_field_is_known CHECK (field IN (
        'legal_name', 'registration_number', 'vat_number', 'domain', 'street', 'postal_code', 'city', 'country')),
    was text NOT NULL,
    wanted text NOT NULL,
    decision text CONSTRAINT profile_change_fields_decision_is_known CHECK (decision IN ('accepted', 'declined')),
    decision_reason text,
    PRIMARY KEY (change_id, field),
    CONSTRAINT profile_change_fields_are_declined_with_a_reason CHECK (decision <> 'declined' OR btrim(decision_reason) <> '')
);

CREATE TABLE profile_publications (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    state text NOT NULL DEFAULT 'submitted' CONSTRAINT profile_publications_state_is_known CHECK (state IN (
        'submitted', 'published', 'returned', 'unpublished')),
    profile jsonb NOT NULL,
    requested_at timestamptz NOT NULL,
    requested_by bigint NOT NULL REFERENCES users,
    decided_at timestamptz,
    decided_by bigint REFERENCES users,
    reason text,
    ended_at timestamptz,
    CONSTRAINT profile_publications_are_returned_with_a_reason CHECK (state <> 'returned' OR btrim(reason) <> ''),
    CONSTRAINT profile_publications_are_decided_by_another CHECK (decided_by <> requested_by)
);
CREATE UNIQUE INDEX profile_publications_are_asked_once ON profile_publications (partner_id) WHERE state = 'submitted';
CREATE UNIQUE INDEX profile_publications_show_one ON profile_publications (partner_id) WHERE state = 'published';
CREATE INDEX profile_publications_partner_id ON profile_publications (partner_id);
CREATE INDEX profile_publications_requested_by ON profile_publications (requested_by);
CREATE INDEX profile_publications_decided_by ON profile_publications (decided_by);

CALL app.secure('partner_profiles', 'partner_id = (SELECT app.partner_id())', 'SELECT, INSERT, UPDATE');
CALL app.secure('profile_changes', 'partner_id = (SELECT app.partner_id())', 'SELECT, INSERT');
GRANT UPDATE (state) ON profile_changes TO partnerdesk_partner;
CALL app.secure('profile_change_fields', 'change_id IN (SELECT id FROM profile_changes)', 'SELECT, INSERT');
CALL app.secure('profile_publications', 'partner_id = (SELECT app.partner_id())', 'SELECT, INSERT');
