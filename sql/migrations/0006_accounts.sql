-- Accounts: how people get in, where they are signed in, and what they keep for themselves.
-- Secrets lie in tables of their own on which no login role has any right: functions of schema desk answer for them.

CREATE TABLE user_credentials (
    user_id bigint PRIMARY KEY REFERENCES users,
    password_hash text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE user_scopes (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    geo text CONSTRAINT user_scopes_geo_is_known CHECK (geo IN ('Americas', 'EMEA', 'APAC')),
    country text REFERENCES countries,
    valid tstzrange NOT NULL DEFAULT tstzrange(now(), NULL),
    CONSTRAINT user_scopes_name_a_geo_or_a_country CHECK (num_nonnulls(geo, country) = 1),
    CONSTRAINT user_scopes_are_given_once_at_a_time
        EXCLUDE USING gist (user_id WITH =, coalesce(geo, country) WITH =, valid WITH &&)
);
CREATE INDEX user_scopes_country ON user_scopes (country);

CREATE TABLE sessions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    token_hash bytea NOT NULL UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_seen_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    address text NOT NULL,
    agent text NOT NULL,
    ended_at timestamptz,
    ended_by bigint REFERENCES users
);
CREATE INDEX sessions_of_user ON sessions (user_id, created_at DESC);
CREATE INDEX sessions_ended_by ON sessions (ended_by);

CREATE TABLE invitations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    purpose text NOT NULL CONSTRAINT invitations_purpose_is_known CHECK (purpose IN ('invitation', 'password_reset')),
    token_hash bytea NOT NULL UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by bigint REFERENCES users,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    withdrawn_at timestamptz
);
CREATE INDEX invitations_user_id ON invitations (user_id);
CREATE INDEX invitations_created_by ON invitations (created_by);
CREATE UNIQUE INDEX invitations_are_open_once ON invitations (user_id, purpose) WHERE used_at IS NULL AND withdrawn_at IS NULL;

CREATE TABLE sign_in_attempts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL,
    address text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    succeeded boolean NOT NULL
);
CREATE INDEX sign_in_attempts_email ON sign_in_attempts (lower(email), at);
CREATE INDEX sign_in_attempts_address ON sign_in_attempts (address, at);

-- A form carries a key of its own: posted twice, the second answer is the first one's.
CREATE TABLE form_submissions (
    key uuid NOT NULL,
    path text NOT NULL,
    user_id bigint REFERENCES users,
    location text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (key, path)
);
CREATE INDEX form_submissions_user_id ON form_submissions (user_id);

CREATE TABLE saved_views (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    list text NOT NULL,
    name text NOT NULL CONSTRAINT saved_views_have_a_name CHECK (btrim(name) <> '' AND length(name) <= 60),
    owner_id bigint NOT NULL REFERENCES users,
    is_shared boolean NOT NULL DEFAULT false,
    is_default boolean NOT NULL DEFAULT false,
    query text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT saved_views_names_are_used_once UNIQUE (list, owner_id, name)
);
CREATE UNIQUE INDEX saved_views_default_is_one ON saved_views (list, owner_id) WHERE is_default;
CREATE INDEX saved_views_owner_id ON saved_views (owner_id);

CREATE TABLE list_preferences (
    user_id bigint NOT NULL REFERENCES users,
    list text NOT NULL,
    page_size int NOT NULL DEFAULT 25 CONSTRAINT list_preferences_page_size_is_offered CHECK (page_size IN (25, 50, 100)),
    columns text[],
    PRIMARY KEY (user_id, list)
);

CREATE TABLE export_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id bigint REFERENCES users,
    at timestamptz NOT NULL DEFAULT now(),
    list text NOT NULL,
    filter text NOT NULL,
    format text NOT NULL CONSTRAINT export_log_format_is_known CHECK (format IN ('csv')),
    formula_safe boolean NOT NULL,
    finished_at timestamptz,
    row_count bigint
);
CREATE INDEX export_log_user_id ON export_log (user_id);

ALTER TABLE user_credentials ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_in_attempts ENABLE ROW LEVEL SECURITY;
CALL app.record_changes('user_credentials', 'password_hash');

CALL app.secure('user_scopes', writers => 'app.has_role(''system_administrator'')');
CALL app.secure('sessions', 'user_id = (SELECT app.user_id())', audited => false, staff_may => 'SELECT');
CALL app.secure('invitations', audited => false, staff_may => 'SELECT');
REVOKE SELECT ON sessions, invitations FROM partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
GRANT SELECT (id, user_id, created_at, last_seen_at, expires_at, address, agent, ended_at, ended_by) ON sessions
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
GRANT SELECT (id, user_id, purpose, created_at, created_by, expires_at, used_at, withdrawn_at) ON invitations
    TO partnerdesk_staff, partnerdesk_auditor;
CALL app.record_changes('sessions', 'token_hash');
CALL app.record_changes('invitations', 'token_hash');
CALL app.secure('form_submissions', 'user_id IS NOT DISTINCT FROM (SELECT app.user_id())', 'SELECT, INSERT', audited => false);
CALL app.secure('saved_views', 'owner_id = (SELECT app.user_id()) OR (is_shared AND owner_id IN (SELECT id FROM users))',
    'SELECT, INSERT, UPDATE, DELETE', 'SELECT, INSERT, UPDATE, DELETE');
CALL app.secure('list_preferences', 'user_id = (SELECT app.user_id())', 'SELECT, INSERT, UPDATE', audited => false);
CALL app.secure('export_log', staff_may => 'SELECT', audited => false);
