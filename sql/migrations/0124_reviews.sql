-- What customers say of delivery projects (R90, R91, R97–R99): whom we may ask, what was sent, what was answered, and what of it
-- counts. An answer is never edited; what is decided about it stands beside it.

CREATE TABLE review_contacts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_id bigint NOT NULL REFERENCES delivery_projects,
    name text NOT NULL CONSTRAINT review_contacts_have_a_name CHECK (btrim(name) <> ''),
    email text NOT NULL CONSTRAINT review_contacts_email_looks_like_one CHECK (email ~ '^[^@\s]+@[^@\s]+$' AND length(email) <= 254),
    email_key text NOT NULL GENERATED ALWAYS AS (lower(email)) STORED,
    role text NOT NULL CONSTRAINT review_contacts_have_a_role CHECK (btrim(role) <> ''),
    language text NOT NULL CONSTRAINT review_contacts_language_is_a_code CHECK (language ~ '^[a-z]{2}$'),
    -- By what right we write to this person, since when, and who told us so.
    permission_ground text NOT NULL CONSTRAINT review_contacts_permission_is_known
        CHECK (permission_ground IN ('agreed', 'contract', 'quality')),
    permission_on date NOT NULL,
    permission_by text NOT NULL CONSTRAINT review_contacts_permission_is_somebodys CHECK (btrim(permission_by) <> ''),
    objected_on date,
    objection text CONSTRAINT review_contacts_object_in_words CHECK (btrim(objection) <> ''),
    added_at timestamptz NOT NULL,
    added_by bigint NOT NULL REFERENCES users,
    CONSTRAINT review_contacts_objection_has_its_words CHECK ((objected_on IS NULL) = (objection IS NULL))
);
CREATE UNIQUE INDEX review_contacts_are_given_once ON review_contacts (project_id, email_key);
CREATE INDEX review_contacts_email_key ON review_contacts (email_key);
CREATE INDEX review_contacts_added_by ON review_contacts (added_by);

CREATE TABLE review_surveys (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contact_id bigint NOT NULL REFERENCES review_contacts,
    state text NOT NULL DEFAULT 'sent' CONSTRAINT review_surveys_state_is_known
        CHECK (state IN ('sent', 'answered', 'declined', 'expired', 'revoked')),
    sent_on date NOT NULL,
    sent_at timestamptz NOT NULL,
    sent_by bigint NOT NULL REFERENCES users,
    -- The last day on which it can be answered.
    expires_on date NOT NULL,
    reminded_at timestamptz,
    closed_at timestamptz,
    CONSTRAINT review_surveys_last_some_days CHECK (expires_on > sent_on),
    CONSTRAINT review_surveys_close_at_a_time CHECK ((state = 'sent') = (closed_at IS NULL))
);
CREATE UNIQUE INDEX review_surveys_are_open_once ON review_surveys (contact_id) WHERE state = 'sent';
CREATE INDEX review_surveys_contact_id ON review_surveys (contact_id, id);
CREATE INDEX review_surveys_sent_by ON review_surveys (sent_by);
CREATE INDEX review_surveys_to_remind ON review_surveys (sent_on) WHERE state = 'sent' AND reminded_at IS NULL;
CREATE INDEX review_surveys_to_expire ON review_surveys (expires_on) WHERE state = 'sent';

-- The links of a survey: that of its letter, and that of its reminder. Of a link's key the hash alone is kept.
CREATE TABLE review_survey_links (
    token_hash bytea PRIMARY KEY,
    survey_id bigint NOT NULL REFERENCES review_surveys,
    drawn_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX review_survey_links_survey_id ON review_survey_links (survey_id);

CREATE SEQUENCE review_numbers START 1;
CREATE TABLE review_responses (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('RV-', nextval('review_numbers'))
        CONSTRAINT review_responses_reference_is_used_once UNIQUE,
    survey_id bigint NOT NULL REFERENCES review_surveys CONSTRAINT review_surveys_are_answered_once UNIQUE,
    contact_id bigint NOT NULL REFERENCES review_contacts,
    project_id bigint NOT NULL REFERENCES delivery_projects,
    partner_id bigint NOT NULL REFERENCES partners,
    -- Null: the customer does not know the project.
    score int CONSTRAINT review_responses_score_is_one_to_five CHECK (score BETWEEN 1 AND 5),
    -- What a reviewer looks at before it counts.
    flags text[] NOT NULL DEFAULT '{}' CONSTRAINT review_responses_flags_are_known CHECK (
        flags <@ ARRAY['partner_domain', 'our_domain', 'other_project', 'answered_before', 'within_seconds']),
    -- The day of receipt in the office is the day that counts (R98).
    received_on date NOT NULL,
    received_at timestamptz NOT NULL,
    -- What a list is sorted by; never null.
    score_order int NOT NULL GENERATED ALWAYS AS (coalesce(score, 0)) STORED
);
CREATE INDEX review_responses_contact_id ON review_responses (contact_id);
CREATE INDEX review_responses_project_id ON review_responses (project_id, received_on, id);
CREATE INDEX review_responses_partner_id ON review_responses (partner_id, received_on, id);
CREATE INDEX review_responses_received_on ON review_responses (received_on, id);
CREATE INDEX review_responses_score_order ON review_responses (score_order, id);
CREATE INDEX review_responses_flagged ON review_responses (id) WHERE flags <> '{}';

-- The customer's words, apart from the score: they may be for us alone.
CREATE TABLE review_comments (
    response_id bigint PRIMARY KEY REFERENCES review_responses,
    text text NOT NULL CONSTRAINT review_comments_say_something CHECK (btrim(text) <> ''),
    is_for_vendor boolean NOT NULL
);

-- Exclusions, their withdrawals, and the acceptance of flagged responses. What is asked is decided by somebody else; a flag is
-- asked by the office itself, so that one reviewer accepts.
CREATE TABLE review_decisions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    response_id bigint NOT NULL REFERENCES review_responses,
    kind text NOT NULL CONSTRAINT review_decisions_kind_is_known CHECK (kind IN ('acceptance', 'exclusion', 'withdrawal')),
    state text NOT NULL DEFAULT 'asked' CONSTRAINT review_decisions_state_is_known CHECK (state IN ('asked', 'approved', 'refused')),
    reason text NOT NULL CONSTRAINT review_decisions_have_a_reason CHECK (btrim(reason) <> ''),
    asked_at timestamptz NOT NULL,
    asked_by bigint NOT NULL REFERENCES users,
    decided_at timestamptz,
    decided_by bigint REFERENCES users,
    refusal text,
    -- The withdrawal that ended an exclusion.
    ended_by bigint REFERENCES review_decisions,
    CONSTRAINT review_decisions_are_taken_by_another CHECK (kind = 'acceptance' OR decided_by <> asked_by),
    CONSTRAINT review_decisions_are_taken_at_a_time CHECK (
        (state = 'asked') = (decided_at IS NULL) AND (state = 'asked') = (decided_by IS NULL)),
    CONSTRAINT review_decisions_are_refused_in_words CHECK ((state = 'refused') = (refusal IS NOT NULL)),
    CONSTRAINT review_decisions_that_end_are_exclusions CHECK (ended_by IS NULL OR kind = 'exclusion' AND state = 'approved')
);
CREATE UNIQUE INDEX review_decisions_are_asked_one_at_a_time ON review_decisions (response_id) WHERE state = 'asked';
CREATE UNIQUE INDEX review_responses_are_excluded_once ON review_decisions (response_id)
    WHERE kind = 'exclusion' AND state = 'approved' AND ended_by IS NULL;
CREATE UNIQUE INDEX review_responses_are_accepted_once ON review_decisions (response_id) WHERE kind = 'acceptance';
CREATE INDEX review_decisions_response_id ON review_decisions (response_id, id);
CREATE INDEX review_decisions_asked_by ON review_decisions (asked_by);
CREATE INDEX review_decisions_decided_by ON review_decisions (decided_by);
CREATE INDEX review_decisions_ended_by ON review_decisions (ended_by);

CALL app.secure('review_contacts', 'project_id IN (SELECT id FROM delivery_projects)', 'SELECT');
GRANT INSERT (project_id, name, email, role, language, permission_ground, permission_on, permission_by, added_at, added_by)
    ON review_contacts TO partnerdesk_partner;
CALL app.secure('review_surveys', 'contact_id IN (SELECT id FROM review_contacts)', 'SELECT');
GRANT INSERT (contact_id, sent_on, sent_at, sent_by, expires_on), UPDATE (state, closed_at) ON review_surveys TO partnerdesk_partner;
ALTER TABLE review_survey_links ENABLE ROW LEVEL SECURITY;
CALL app.append_only('review_survey_links');
-- Answers come in through the links alone.
CALL app.append_only('review_responses');
CALL app.secure('review_responses', 'partner_id = (SELECT app.partner_id())', 'SELECT', 'SELECT');
CALL app.append_only('review_comments');
CALL app.secure('review_comments', 'NOT is_for_vendor AND response_id IN (SELECT id FROM review_responses)', 'SELECT', 'SELECT',
    audited => false);
CALL app.secure('review_decisions', 'state = ''approved'' AND response_id IN (SELECT id FROM review_responses)', 'SELECT',
    writers => 'app.has_role(''channel_manager'', ''program_manager'', ''partner_success_manager'')');
