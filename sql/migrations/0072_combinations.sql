-- Mergers and acquisitions (R25, R26): reported, assessed, decided by a second person, applied at once.

CREATE SEQUENCE business_combination_numbers START 1;
CREATE TABLE business_combinations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT 'BC-' || lpad(nextval('business_combination_numbers')::text, 6, '0')
        CONSTRAINT business_combinations_reference_is_used_once UNIQUE,
    kind text NOT NULL CONSTRAINT business_combinations_kind_is_known CHECK (kind IN ('merger', 'acquisition', 'other')),
    survivor_id bigint NOT NULL REFERENCES partners,
    absorbed_id bigint NOT NULL REFERENCES partners,
    effective_on date NOT NULL,
    state text NOT NULL DEFAULT 'reported' CONSTRAINT business_combinations_state_is_known CHECK (state IN (
        'reported', 'assessed', 'applied', 'withdrawn')),
    report text NOT NULL CONSTRAINT business_combinations_are_reported_in_words CHECK (btrim(report) <> ''),
    document_id bigint REFERENCES documents,
    reported_at timestamptz NOT NULL,
    reported_by bigint NOT NULL REFERENCES users,
    assessed_at timestamptz,
    assessed_by bigint REFERENCES users,
    applied_at timestamptz,
    applied_by bigint REFERENCES users,
    withdrawal_reason text,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT business_combinations_are_of_two CHECK (survivor_id <> absorbed_id),
    CONSTRAINT business_combinations_are_assessed_by_somebody
        CHECK (state NOT IN ('assessed', 'applied') OR num_nulls(assessed_at, assessed_by) = 0),
    CONSTRAINT business_combinations_are_applied_by_somebody CHECK ((state = 'applied') = (num_nulls(applied_at, applied_by) = 0)),
    CONSTRAINT business_combinations_are_decided_by_two CHECK (applied_by <> assessed_by),
    CONSTRAINT business_combinations_are_withdrawn_with_a_reason CHECK (state <> 'withdrawn' OR btrim(withdrawal_reason) <> '')
);
CREATE UNIQUE INDEX business_combinations_absorb_once ON business_combinations (absorbed_id) WHERE state <> 'withdrawn';
CREATE INDEX business_combinations_survivor_id ON business_combinations (survivor_id);
CREATE INDEX business_combinations_absorbed_id ON business_combinations (absorbed_id);
CREATE INDEX business_combinations_state ON business_combinations (state, effective_on, id);
CREATE INDEX business_combinations_document_id ON business_combinations (document_id);
CREATE INDEX business_combinations_reported_by ON business_combinations (reported_by);
CREATE INDEX business_combinations_assessed_by ON business_combinations (assessed_by);
CREATE INDEX business_combinations_applied_by ON business_combinations (applied_by);

-- What is decided of one thing of the absorbed partner; what the rules settle by themselves has no row.
CREATE TABLE business_combination_decisions (
    combination_id bigint NOT NULL REFERENCES business_combinations,
    kind text NOT NULL CONSTRAINT business_combination_decisions_kind_is_known CHECK (kind IN ('user', 'contact', 'consent', 'task')),
    item_id bigint NOT NULL,
    outcome text NOT NULL CONSTRAINT business_combination_decisions_outcome_is_known CHECK (outcome IN ('moves', 'ends', 'stays')),
    reason text NOT NULL DEFAULT '',
    decided_at timestamptz NOT NULL,
    decided_by bigint NOT NULL REFERENCES users,
    PRIMARY KEY (combination_id, kind, item_id)
);
CREATE INDEX business_combination_decisions_decided_by ON business_combination_decisions (decided_by);

CREATE TABLE business_combination_transitions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    combination_id bigint NOT NULL REFERENCES business_combinations,
    from_state text,
    to_state text NOT NULL,
    at timestamptz NOT NULL,
    by_user bigint REFERENCES users,
    actor text NOT NULL,
    reason text
);
CREATE INDEX business_combination_transitions_combination_id ON business_combination_transitions (combination_id, id);
CREATE INDEX business_combination_transitions_by_user ON business_combination_transitions (by_user);

-- Where an absorbed partner's links lead on to.
ALTER TABLE partners ADD COLUMN merged_into_id bigint REFERENCES partners;
ALTER TABLE partners ADD CONSTRAINT partners_are_not_merged_into_themselves CHECK (merged_into_id <> id);
CREATE INDEX partners_merged_into_id ON partners (merged_into_id);
GRANT UPDATE (merged_into_id) ON partners TO partnerdesk_staff;

CALL app.secure('business_combinations', writers => 'app.has_role(''channel_manager'', ''program_manager'', ''legal'')');
GRANT USAGE ON SEQUENCE business_combination_numbers TO partnerdesk_staff;
CALL app.secure('business_combination_decisions', staff_may => 'SELECT, INSERT, UPDATE, DELETE',
    writers => 'app.has_role(''channel_manager'', ''program_manager'', ''legal'')');
CALL app.append_only('business_combination_transitions');
CALL app.secure('business_combination_transitions', staff_may => 'SELECT, INSERT', audited => false);
