-- Membership (SM10): the clocks that run, the notices that go out, and the onboarding of a new partner.

CREATE TABLE membership_clocks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    kind text NOT NULL CONSTRAINT membership_clocks_kind_is_known CHECK (kind IN ('registered', 'after_loss')),
    started_on date NOT NULL,
    months int NOT NULL CONSTRAINT membership_clocks_run_for_months CHECK (months > 0),
    ends_on date NOT NULL CONSTRAINT membership_clocks_end_after_they_start CHECK (ends_on > started_on),
    time_zone text NOT NULL,
    ends_at timestamptz NOT NULL,
    clause text NOT NULL,
    extended_from date,
    extension_reason text,
    extended_by bigint REFERENCES users,
    stopped_on date,
    stop_reason text,
    CONSTRAINT membership_clocks_are_extended_in_writing CHECK (num_nonnulls(extended_from, extension_reason) IN (0, 2))
);
CREATE UNIQUE INDEX membership_clocks_run_one_at_a_time ON membership_clocks (partner_id) WHERE stopped_on IS NULL;
CREATE INDEX membership_clocks_ends_at ON membership_clocks (ends_at) WHERE stopped_on IS NULL;
CREATE INDEX membership_clocks_extended_by ON membership_clocks (extended_by);

CREATE TABLE membership_notices (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    clock_id bigint NOT NULL REFERENCES membership_clocks,
    days_before int NOT NULL,
    ends_on date NOT NULL,
    due_on date NOT NULL,
    sent_at timestamptz,
    CONSTRAINT membership_notices_go_out_once UNIQUE (clock_id, days_before, ends_on)
);
CREATE INDEX membership_notices_due ON membership_notices (due_on) WHERE sent_at IS NULL;

CREATE TABLE onboarding_tasks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    kind text NOT NULL CONSTRAINT onboarding_tasks_kind_is_known CHECK (kind IN (
        'marketing', 'technical', 'profile', 'portal_users')),
    title text NOT NULL,
    clause text NOT NULL,
    owner_id bigint REFERENCES users,
    due_on date NOT NULL,
    state text NOT NULL DEFAULT 'open' CONSTRAINT onboarding_tasks_state_is_known CHECK (state IN ('open', 'done', 'not_needed')),
    evidence text,
    done_on date,
    done_by bigint REFERENCES users,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT onboarding_tasks_are_listed_once UNIQUE (partner_id, kind),
    CONSTRAINT onboarding_tasks_are_closed_with_evidence CHECK (state = 'open' OR num_nulls(evidence, done_on) = 0)
);
CREATE INDEX onboarding_tasks_owner ON onboarding_tasks (owner_id, due_on) WHERE state = 'open';
CREATE INDEX onboarding_tasks_done_by ON onboarding_tasks (done_by);

CREATE TABLE onboarding_items (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    task_id bigint NOT NULL REFERENCES onboarding_tasks,
    position int NOT NULL,
    title text NOT NULL,
    done_at timestamptz,
    done_by bigint REFERENCES users,
    CONSTRAINT onboarding_items_are_listed_once UNIQUE (task_id, position)
);
CREATE INDEX onboarding_items_done_by ON onboarding_items (done_by);

CALL app.secure('membership_clocks', 'partner_id = (SELECT app.partner_id())');
CALL app.secure('membership_notices', 'clock_id IN (SELECT id FROM membership_clocks)');
CALL app.secure('onboarding_tasks', 'partner_id = (SELECT app.partner_id())');
CALL app.secure('onboarding_items', 'task_id IN (SELECT id FROM onboarding_tasks)');

-- The list of partners shows when the running clock ends.
CREATE FUNCTION app.project_clock() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE partners SET clock_ends_on = (
        SELECT ends_on FROM membership_clocks WHERE partner_id = NEW.partner_id AND stopped_on IS NULL)
    WHERE id = NEW.partner_id;
    RETURN NULL;
END
$$;
CREATE TRIGGER current_clock AFTER INSERT OR UPDATE ON membership_clocks FOR EACH ROW EXECUTE FUNCTION app.project_clock();
