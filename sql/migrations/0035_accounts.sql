-- Accounts, continued: asking for a new password, what each person prefers, and what no change of roles may do.

ALTER TABLE users ADD COLUMN slash_searches boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN users.slash_searches IS 'Whether the key / moves to the search field.';

CREATE TABLE password_reset_requests (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL,
    address text NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX password_reset_requests_email ON password_reset_requests (lower(email), at);
CREATE INDEX password_reset_requests_address ON password_reset_requests (address, at);
COMMENT ON TABLE password_reset_requests IS 'Who asked for a new password, so that asking can be slowed down.';
ALTER TABLE password_reset_requests ENABLE ROW LEVEL SECURITY;

-- What somebody had typed when the session turned out to have ended; shown again to the same person alone.
CREATE TABLE form_drafts (
    token_hash bytea PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    path text NOT NULL,
    body text NOT NULL CONSTRAINT form_drafts_are_small CHECK (octet_length(body) <= 65536),
    kept_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX form_drafts_user_id ON form_drafts (user_id);
ALTER TABLE form_drafts ENABLE ROW LEVEL SECURITY;

-- ---- what no change of roles may do ----

CREATE FUNCTION app.check_role() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    wanted text := CASE WHEN NEW.role LIKE 'partner\_%' AND NEW.role <> 'partner_success_manager' THEN 'partner'
        WHEN NEW.role = 'auditor' THEN 'auditor' ELSE 'staff' END;
BEGIN
    IF wanted <> (SELECT kind FROM users WHERE id = NEW.user_id) THEN
        RAISE EXCEPTION 'A role of % does not fit this account.', wanted
            USING ERRCODE = 'check_violation', CONSTRAINT = 'user_roles_fit_the_kind_of_account', TABLE = 'user_roles';
    END IF;
    IF NEW.user_id = app.user_id() THEN
        RAISE EXCEPTION 'Nobody changes their own roles.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'user_roles_are_changed_by_somebody_else', TABLE = 'user_roles';
    END IF;
    IF wanted <> 'partner' AND session_user = 'partnerdesk_staff' AND NOT app.has_role('system_administrator') THEN
        RAISE EXCEPTION 'Only a system administrator changes the roles of staff and auditors.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'user_roles_of_staff_are_changed_by_an_administrator', TABLE = 'user_roles';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER roles_are_checked BEFORE INSERT OR UPDATE ON user_roles FOR EACH ROW EXECUTE FUNCTION app.check_role();

CREATE FUNCTION app.check_user() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.kind, NEW.partner_id) IS DISTINCT FROM (OLD.kind, OLD.partner_id) THEN
        RAISE EXCEPTION 'An account stays of its kind and company.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'users_stay_of_their_kind', TABLE = 'users';
    END IF;
    IF NEW.state = 'disabled' AND OLD.state <> 'disabled' AND NEW.id = app.user_id() THEN
        RAISE EXCEPTION 'Nobody closes their own account.'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'users_are_disabled_by_somebody_else', TABLE = 'users';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER users_are_checked BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION app.check_user();

-- A closed account is signed in nowhere, and no link opens it.
CREATE FUNCTION app.close_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE sessions SET ended_at = now(), ended_by = app.user_id() WHERE user_id = NEW.id AND ended_at IS NULL;
    UPDATE invitations SET withdrawn_at = now() WHERE user_id = NEW.id AND used_at IS NULL AND withdrawn_at IS NULL;
    RETURN NULL;
END
$$;
CREATE TRIGGER account_is_closed AFTER UPDATE OF state ON users FOR EACH ROW
    WHEN (NEW.state = 'disabled' AND OLD.state <> 'disabled') EXECUTE FUNCTION app.close_account();

-- The office is never left without somebody who keeps its accounts. The lock lets two such changes go one by one.
CREATE FUNCTION app.keep_an_administrator() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(7263542);
    IF EXISTS (
        SELECT FROM user_roles JOIN users ON users.id = user_roles.user_id
        WHERE role = 'system_administrator' AND upper_inf(valid) AND NOT isempty(valid) AND users.state = 'active') THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'One active system administrator must remain.'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'users_keep_an_active_system_administrator', TABLE = 'users';
END
$$;
CREATE CONSTRAINT TRIGGER an_administrator_remains AFTER UPDATE ON user_roles DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.role = 'system_administrator' AND upper_inf(OLD.valid) AND NOT upper_inf(NEW.valid))
    EXECUTE FUNCTION app.keep_an_administrator();
CREATE CONSTRAINT TRIGGER an_administrator_remains AFTER UPDATE ON users DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD.state = 'active' AND NEW.state = 'disabled' AND NEW.kind = 'staff') EXECUTE FUNCTION app.keep_an_administrator();
