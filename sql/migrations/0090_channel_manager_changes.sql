-- Who changed the rules by which channel managers are assigned (R21), from when on, and why. A change whose day lies ahead
-- is carried out on it, once; what it moved is kept with it.
CREATE TABLE channel_manager_changes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CONSTRAINT channel_manager_changes_kind_is_known CHECK (kind IN ('added', 'replaced', 'ended')),
    geo text CONSTRAINT channel_manager_changes_geo_is_known CHECK (geo IN ('Americas', 'EMEA', 'APAC')),
    country text REFERENCES countries,
    effective_on date NOT NULL,
    rule_id bigint NOT NULL REFERENCES channel_manager_rules,
    -- Who looked after the place before, and who does from then on; nobody where no rule says so.
    former_id bigint REFERENCES users,
    successor_id bigint REFERENCES users,
    reason text NOT NULL CONSTRAINT channel_manager_changes_have_a_reason CHECK (btrim(reason) <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by bigint NOT NULL REFERENCES users,
    carried_out_at timestamptz,
    partners_moved int NOT NULL DEFAULT 0,
    work_moved int NOT NULL DEFAULT 0,
    CONSTRAINT channel_manager_changes_name_a_geo_or_a_country CHECK (num_nonnulls(geo, country) = 1)
);
CREATE INDEX channel_manager_changes_day ON channel_manager_changes (effective_on, id);
CREATE INDEX channel_manager_changes_are_due ON channel_manager_changes (effective_on) WHERE carried_out_at IS NULL;
CREATE INDEX channel_manager_changes_country ON channel_manager_changes (country);
CREATE INDEX channel_manager_changes_rule_id ON channel_manager_changes (rule_id);
CREATE INDEX channel_manager_changes_former_id ON channel_manager_changes (former_id);
CREATE INDEX channel_manager_changes_successor_id ON channel_manager_changes (successor_id);
CREATE INDEX channel_manager_changes_recorded_by ON channel_manager_changes (recorded_by);
CALL app.secure('channel_manager_changes',
    writers => 'app.has_role(''program_manager'', ''system_administrator'') OR app.user_id() = 0');

-- A manager chosen by hand from a later day on: the open work follows on that day. Null: it has not followed yet.
ALTER TABLE partner_managers ADD COLUMN handed_over_at timestamptz DEFAULT now();
CREATE INDEX partner_managers_are_to_hand_over ON partner_managers (id) WHERE handed_over_at IS NULL;

-- What there was before rules were kept beside it: a manager by location is the rule's of that day.
UPDATE partner_managers SET rule_id = (
    SELECT rule.id FROM channel_manager_rules rule
    WHERE rule.user_id = partner_managers.manager_id AND rule.valid @> lower(partner_managers.valid) AND (
        rule.country = place.country OR rule.geo = countries.geo)
    ORDER BY rule.country NULLS LAST LIMIT 1)
FROM partner_locations place JOIN countries ON alpha2 = place.country
WHERE place.partner_id = partner_managers.partner_id AND place.valid @> lower(partner_managers.valid)
    AND partner_managers.reason IN ('By location', 'Imported') AND partner_managers.rule_id IS NULL;
