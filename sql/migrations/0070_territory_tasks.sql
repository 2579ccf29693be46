-- What somebody has to see to at a partner, such as a country that has lost its office (R17, R18): never a silent change.
CREATE TABLE partner_tasks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    kind text NOT NULL CONSTRAINT partner_tasks_kind_is_known CHECK (kind IN ('gate_lost', 'consent_ended', 'manager_missing')),
    -- The country it is about, where it is about one.
    country text REFERENCES countries,
    title text NOT NULL,
    detail text NOT NULL,
    clause text NOT NULL,
    link text NOT NULL,
    owner_id bigint REFERENCES users,
    opened_at timestamptz NOT NULL,
    due_on date NOT NULL,
    state text NOT NULL DEFAULT 'open' CONSTRAINT partner_tasks_state_is_known CHECK (state IN ('open', 'done')),
    outcome text,
    closed_at timestamptz,
    closed_by bigint REFERENCES users,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT partner_tasks_are_closed_with_an_outcome
        CHECK ((state = 'open') = (closed_at IS NULL) AND (state = 'open' OR btrim(outcome) <> ''))
);
CREATE UNIQUE INDEX partner_tasks_are_open_once ON partner_tasks (partner_id, kind, coalesce(country, ''), link) WHERE state = 'open';
CREATE INDEX partner_tasks_owner ON partner_tasks (owner_id, due_on, id) WHERE state = 'open';
CREATE INDEX partner_tasks_due_on ON partner_tasks (due_on, id) WHERE state = 'open';
CREATE INDEX partner_tasks_partner_id ON partner_tasks (partner_id, id);
CREATE INDEX partner_tasks_country ON partner_tasks (country);
CREATE INDEX partner_tasks_owner_id ON partner_tasks (owner_id);
CREATE INDEX partner_tasks_closed_by ON partner_tasks (closed_by);
CALL app.secure('partner_tasks');

-- The rule that gave a partner its manager; null where somebody chose the manager by hand. A change of rules moves only
-- those whom a rule gave.
ALTER TABLE channel_manager_rules ADD COLUMN reason text NOT NULL DEFAULT '';
ALTER TABLE channel_manager_rules ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE channel_manager_rules ADD COLUMN recorded_by bigint REFERENCES users;
CREATE INDEX channel_manager_rules_recorded_by ON channel_manager_rules (recorded_by);
ALTER TABLE partner_managers ADD COLUMN rule_id bigint REFERENCES channel_manager_rules;
ALTER TABLE partner_managers ADD COLUMN recorded_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX partner_managers_rule_id ON partner_managers (rule_id);
