-- The ground: who asks (roles, settings), what changed (audit), and who may see what (row-level security).

-- Three login roles share every database of the cluster; the owner runs migrations and nothing else.
DO $$
DECLARE
    login text;
BEGIN
    FOREACH login IN ARRAY ARRAY['partnerdesk_staff', 'partnerdesk_partner', 'partnerdesk_auditor'] LOOP
        BEGIN
            EXECUTE format('CREATE ROLE %I LOGIN', login);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
    END LOOP;
END
$$;

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app, public TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
COMMENT ON SCHEMA app IS 'Who asks, what changed, and who may see what. Permanent: made by migrations alone.';

-- ---- who asks ----

CREATE FUNCTION app.user_id() RETURNS bigint LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('app.user_id', true), '')::bigint;
COMMENT ON FUNCTION app.user_id IS 'The signed-in user of this transaction, as set by the application; null for a stranger.';

CREATE FUNCTION app.today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(nullif(current_setting('app.today', true), '')::date, current_date);
COMMENT ON FUNCTION app.today IS 'The calendar day in the vendor''s office, as set by the application.';

CREATE FUNCTION app.application_key_hash() RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE
    RETURN decode(nullif(current_setting('app.application_key', true), ''), 'hex');
COMMENT ON FUNCTION app.application_key_hash IS 'SHA-256 of the key by which an applicant without an account comes back.';

CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL CONSTRAINT users_email_looks_like_one CHECK (email ~ '^[^@\s]+@[^@\s]+$' AND length(email) <= 254),
    name text NOT NULL CONSTRAINT users_have_a_name CHECK (btrim(name) <> ''),
    kind text NOT NULL CONSTRAINT users_kind_is_known CHECK (kind IN ('staff', 'partner', 'auditor')),
    partner_id bigint,
    state text NOT NULL DEFAULT 'invited'
        CONSTRAINT users_state_is_known CHECK (state IN ('invited', 'active', 'disabled')),
    theme text NOT NULL DEFAULT 'system' CONSTRAINT users_theme_is_known CHECK (theme IN ('system', 'light', 'dark')),
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by bigint REFERENCES users,
    CONSTRAINT users_of_partners_belong_to_one CHECK ((kind = 'partner') = (partner_id IS NOT NULL))
);
CREATE UNIQUE INDEX users_email_is_used_once ON users (lower(email));
CREATE INDEX users_partner_id ON users (partner_id);
CREATE INDEX users_created_by ON users (created_by);

CREATE TABLE user_roles (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    role text NOT NULL CONSTRAINT user_roles_role_is_known CHECK (role IN (
        'channel_manager', 'program_manager', 'deal_reviewer', 'finance_analyst', 'legal', 'partner_success_manager',
        'auditor', 'system_administrator', 'partner_administrator', 'partner_member')),
    valid tstzrange NOT NULL DEFAULT tstzrange(now(), NULL),
    granted_by bigint REFERENCES users,
    CONSTRAINT user_roles_are_held_once_at_a_time EXCLUDE USING gist (user_id WITH =, role WITH =, valid WITH &&)
);
CREATE INDEX user_roles_granted_by ON user_roles (granted_by);

-- These read past row-level security on purpose: the policies of every table stand on them.
CREATE FUNCTION app.is_kind(wanted text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp
    RETURN EXISTS (SELECT FROM users WHERE id = app.user_id() AND kind = wanted AND state = 'active');
CREATE FUNCTION app.is_staff() RETURNS boolean LANGUAGE sql STABLE RETURN app.is_kind('staff');
CREATE FUNCTION app.is_auditor() RETURNS boolean LANGUAGE sql STABLE RETURN app.is_kind('auditor');
CREATE FUNCTION app.partner_id() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp
    RETURN (SELECT partner_id FROM users WHERE id = app.user_id() AND kind = 'partner' AND state = 'active');
CREATE FUNCTION app.has_role(VARIADIC wanted text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp
    RETURN EXISTS (
        SELECT FROM user_roles JOIN users ON users.id = user_roles.user_id
        WHERE users.id = app.user_id() AND users.state = 'active' AND role = ANY (wanted) AND valid @> now());

-- ---- what changed ----

CREATE TABLE audit_events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
    user_id bigint,
    database_role text NOT NULL DEFAULT session_user,
    request_id text,
    reason text,
    table_name text NOT NULL,
    row_key text NOT NULL,
    operation text NOT NULL CONSTRAINT audit_events_operation_is_known CHECK (operation IN ('insert', 'update', 'delete', 'read')),
    before jsonb,
    after jsonb
);
CREATE INDEX audit_events_row ON audit_events (table_name, row_key, id);
CREATE INDEX audit_events_user ON audit_events (user_id, id);
COMMENT ON TABLE audit_events IS 'Every change of every table that people write: who, when, in which request, why, before and after.';

-- Arguments: the key columns, comma separated; then columns whose values are named as changed, not shown.
CREATE FUNCTION app.audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    is_now jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
    shown jsonb := coalesce(is_now, was);
    row_key text := (SELECT string_agg(shown ->> column_name, ',') FROM unnest(string_to_array(TG_ARGV[0], ',')) column_name);
    hidden text;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        SELECT jsonb_object_agg(key, was -> key), jsonb_object_agg(key, value) INTO was, is_now
        FROM jsonb_each(is_now) WHERE value IS DISTINCT FROM was -> key;
        IF is_now IS NULL THEN
            RETURN NULL;
        END IF;
    END IF;
    FOREACH hidden IN ARRAY TG_ARGV[1:] LOOP
        was := CASE WHEN was ? hidden THEN was || jsonb_build_object(hidden, 'withheld') ELSE was END;
        is_now := CASE WHEN is_now ? hidden THEN is_now || jsonb_build_object(hidden, 'withheld') ELSE is_now END;
    END LOOP;
    INSERT INTO audit_events (user_id, request_id, reason, table_name, row_key, operation, before, after)
    VALUES (
        app.user_id(), nullif(current_setting('app.request_id', true), ''), nullif(current_setting('app.reason', true), ''),
        TG_TABLE_NAME, row_key, lower(TG_OP), was, is_now);
    RETURN NULL;
END
$$;

CREATE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Rows of % are history: they are added, never changed.', TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_TABLE_NAME || '_are_append_only', TABLE = TG_TABLE_NAME;
END
$$;

CREATE PROCEDURE app.append_only(history regclass) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor', history);
    EXECUTE format('CREATE TRIGGER history_stays BEFORE UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION app.refuse_change()', history);
    EXECUTE format(
        'CREATE TRIGGER history_is_not_emptied BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()', history);
END
$$;

-- ---- who may see what ----

CREATE PROCEDURE app.record_changes(tbl regclass, VARIADIC withheld text[] DEFAULT '{}') LANGUAGE plpgsql AS $$
DECLARE
    key_columns text := (
        SELECT string_agg(attname, ',' ORDER BY array_position(indkey::smallint[], attnum))
        FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = ANY (indkey::smallint[])
        WHERE indrelid = tbl AND indisprimary);
    arguments text := (SELECT string_agg(quote_literal(argument), ', ') FROM unnest(ARRAY[key_columns] || withheld) argument);
BEGIN
    EXECUTE format(
        'CREATE TRIGGER changes_are_recorded AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION app.audit(%s)',
        tbl, arguments);
END
$$;

-- partner_rows: which rows a partner (or an applicant) sees, as an SQL condition; null: none.
-- writers: which staff may write, as an SQL condition; all staff when null.
CREATE PROCEDURE app.secure(
    tbl regclass, partner_rows text DEFAULT NULL, partner_may text DEFAULT 'SELECT',
    staff_may text DEFAULT 'SELECT, INSERT, UPDATE', writers text DEFAULT NULL, audited boolean DEFAULT true
) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tbl);
    EXECUTE format('GRANT %s ON %s TO partnerdesk_staff', staff_may, tbl);
    EXECUTE format('GRANT SELECT ON %s TO partnerdesk_auditor', tbl);
    EXECUTE format('CREATE POLICY staff_rows ON %s TO partnerdesk_staff USING ((SELECT app.is_staff())) WITH CHECK ((SELECT %s))',
        tbl, coalesce(writers, 'app.is_staff()'));
    EXECUTE format('CREATE POLICY auditor_rows ON %s FOR SELECT TO partnerdesk_auditor USING ((SELECT app.is_auditor()))', tbl);
    IF partner_rows IS NOT NULL THEN
        EXECUTE format('GRANT %s ON %s TO partnerdesk_partner', partner_may, tbl);
        EXECUTE format('CREATE POLICY partner_rows ON %s TO partnerdesk_partner USING (%s) WITH CHECK (%2$s)', tbl, partner_rows);
    END IF;
    IF audited THEN
        CALL app.record_changes(tbl);
    END IF;
END
$$;

-- Reference data and the program: anyone may read, even a stranger on the application form.
CREATE PROCEDURE app.publish(tbl regclass, writers text DEFAULT 'app.has_role(''system_administrator'')', audited boolean DEFAULT true)
LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tbl);
    EXECUTE format('GRANT SELECT ON %s TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor', tbl);
    EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %s TO partnerdesk_staff', tbl);
    EXECUTE format('CREATE POLICY everyone_reads ON %s FOR SELECT USING (true)', tbl);
    EXECUTE format('CREATE POLICY writers_write ON %s TO partnerdesk_staff USING ((SELECT %s)) WITH CHECK ((SELECT %2$s))', tbl, writers);
    IF audited THEN
        CALL app.record_changes(tbl);
    END IF;
END
$$;

CALL app.append_only('audit_events');
CALL app.secure('audit_events', staff_may => 'SELECT', writers => 'false', audited => false);
DROP POLICY staff_rows ON audit_events;
CREATE POLICY staff_rows ON audit_events FOR SELECT TO partnerdesk_staff
    USING ((SELECT app.has_role('system_administrator', 'program_manager')));

CALL app.secure('users', 'partner_id = (SELECT app.partner_id()) OR id = (SELECT app.user_id())',
    writers => 'app.has_role(''system_administrator'', ''channel_manager'', ''program_manager'', ''legal'')');
CALL app.secure('user_roles',
    'user_id IN (SELECT id FROM users WHERE partner_id = (SELECT app.partner_id()))',
    writers => 'app.has_role(''system_administrator'', ''channel_manager'', ''program_manager'', ''legal'')');
