-- Global System Integrators, by invitation alone (R44-R46, R100, R101, SM3): what is known of a company, and whom we invited.

-- Facts that somebody of ours entered, each with its evidence: added, never changed (R149). What is entered later about the
-- same thing stands in its place from its own day on.
CREATE SEQUENCE integrator_fact_numbers START 1;
CREATE TABLE integrator_facts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('GF-', nextval('integrator_fact_numbers'))
        CONSTRAINT integrator_facts_reference_is_used_once UNIQUE,
    partner_id bigint NOT NULL REFERENCES partners,
    about text NOT NULL CONSTRAINT integrator_facts_are_about_something_known
        CHECK (about IN ('annual_revenue', 'services_share', 'presence')),
    -- Of a figure: in USD, or in percent of the revenue, of the fiscal year that ended on a day.
    amount numeric CONSTRAINT integrator_facts_amount_is_not_below_nothing CHECK (amount >= 0),
    year_ended_on date,
    -- Of a presence.
    geo text CONSTRAINT integrator_facts_geo_is_known CHECK (geo IN ('Americas', 'EMEA', 'APAC')),
    has_customers boolean,
    has_operations boolean,
    has_center boolean,
    -- From which day on it is known.
    known_on date NOT NULL,
    -- Where it stands: a named source of a day, or a document.
    source text CONSTRAINT integrator_facts_source_is_written CHECK (btrim(source) <> ''),
    source_on date,
    document_id bigint REFERENCES documents,
    recorded_at timestamptz NOT NULL,
    recorded_by bigint NOT NULL REFERENCES users,
    CONSTRAINT integrator_facts_have_evidence CHECK (document_id IS NOT NULL OR source IS NOT NULL),
    CONSTRAINT integrator_facts_source_has_a_day CHECK ((source IS NULL) = (source_on IS NULL)),
    CONSTRAINT integrator_facts_share_is_at_most_all CHECK (about <> 'services_share' OR amount <= 100),
    CONSTRAINT integrator_facts_are_whole CHECK (CASE about
        WHEN 'presence' THEN num_nulls(geo, has_customers, has_operations, has_center) = 0 AND num_nonnulls(amount, year_ended_on) = 0
        ELSE num_nulls(amount, year_ended_on) = 0 AND num_nonnulls(geo, has_customers, has_operations, has_center) = 0
            AND year_ended_on <= known_on END)
);
CREATE INDEX integrator_facts_partner_id ON integrator_facts (partner_id, known_on, id);
CREATE INDEX integrator_facts_document_id ON integrator_facts (document_id);
CREATE INDEX integrator_facts_recorded_by ON integrator_facts (recorded_by);
CALL app.append_only('integrator_facts');
CALL app.secure('integrator_facts', NULL, staff_may => 'SELECT, INSERT',
    writers => 'app.has_role(''channel_manager'', ''program_manager'')');

-- Invitations, each with the assessment that it rests on as it was then.
CREATE SEQUENCE integrator_invitation_numbers START 1;
CREATE TABLE integrator_invitations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('GI-', nextval('integrator_invitation_numbers'))
        CONSTRAINT integrator_invitations_reference_is_used_once UNIQUE,
    partner_id bigint NOT NULL REFERENCES partners,
    state text NOT NULL DEFAULT 'invited' CONSTRAINT integrator_invitations_state_is_known
        CHECK (state IN ('invited', 'accepted', 'declined', 'withdrawn')),
    assessed_on date NOT NULL,
    program_version_id bigint NOT NULL REFERENCES program_versions,
    -- The assessment as canonical JSON, and the SHA-256 of its bytes.
    assessment jsonb NOT NULL,
    assessment_hash bytea NOT NULL,
    letter text NOT NULL CONSTRAINT integrator_invitations_have_a_letter CHECK (btrim(letter) <> ''),
    invited_at timestamptz NOT NULL,
    invited_by bigint NOT NULL REFERENCES users,
    answered_at timestamptz,
    answered_by bigint REFERENCES users,
    answer_reason text NOT NULL DEFAULT '',
    authorization_id bigint REFERENCES partner_authorizations CONSTRAINT integrator_invitations_give_one_authorization UNIQUE,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT integrator_invitations_are_answered_at_a_time CHECK ((state = 'invited') = (num_nonnulls(answered_at, answered_by) = 0)
        AND num_nulls(answered_at, answered_by) IN (0, 2)),
    CONSTRAINT integrator_invitations_are_withdrawn_with_a_reason CHECK (state <> 'withdrawn' OR btrim(answer_reason) <> ''),
    CONSTRAINT integrator_invitations_accepted_give_an_authorization CHECK ((state = 'accepted') = (authorization_id IS NOT NULL))
);
-- Two who invite the same partner at once: one does.
CREATE UNIQUE INDEX integrators_are_invited_once ON integrator_invitations (partner_id) WHERE state = 'invited';
CREATE INDEX integrator_invitations_partner_id ON integrator_invitations (partner_id, id);
CREATE INDEX integrator_invitations_program_version_id ON integrator_invitations (program_version_id);
CREATE INDEX integrator_invitations_invited_by ON integrator_invitations (invited_by);
CREATE INDEX integrator_invitations_answered_by ON integrator_invitations (answered_by);
CREATE INDEX integrator_invitations_invited_at ON integrator_invitations (invited_at, id);
CALL app.secure('integrator_invitations', 'partner_id = (SELECT app.partner_id())', staff_may => 'SELECT, INSERT',
    writers => 'app.has_role(''program_manager'')');
GRANT UPDATE (state, answered_at, answered_by, answer_reason, version) ON integrator_invitations TO partnerdesk_staff;
GRANT USAGE ON SEQUENCE integrator_fact_numbers, integrator_invitation_numbers TO partnerdesk_staff;

-- What was sent stays as it was sent, and an answer is final. We withdraw; the answer is app.answer_integrator_invitation's.
CREATE FUNCTION app.keep_integrator_invitations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'invited' OR current_user = 'partnerdesk_staff' AND NEW.state <> 'withdrawn'
        OR (NEW.id, NEW.reference, NEW.partner_id, NEW.assessed_on, NEW.program_version_id, NEW.assessment, NEW.assessment_hash, NEW.letter,
            NEW.invited_at, NEW.invited_by)
        IS DISTINCT FROM (OLD.id, OLD.reference, OLD.partner_id, OLD.assessed_on, OLD.program_version_id, OLD.assessment,
            OLD.assessment_hash, OLD.letter, OLD.invited_at, OLD.invited_by)
    THEN
        RAISE EXCEPTION 'Invitation % is answered, or is not to be changed so.', OLD.reference
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'integrator_invitations_are_answered_once',
            TABLE = 'integrator_invitations';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER invitations_stay BEFORE UPDATE ON integrator_invitations
    FOR EACH ROW EXECUTE FUNCTION app.keep_integrator_invitations();

ALTER TABLE partner_tasks DROP CONSTRAINT partner_tasks_kind_is_known, ADD CONSTRAINT partner_tasks_kind_is_known
    CHECK (kind IN ('gate_lost', 'consent_ended', 'manager_missing', 'integrator_invited'));

-- The answer of the partner's administrator, the only step that a partner has: it writes the authorization where it is yes,
-- and the channel manager's task is done with it.
CREATE FUNCTION app.answer_integrator_invitation(answered bigint, answer text, words text, at timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    invitation integrator_invitations;
    given bigint;
BEGIN
    SELECT asked.* INTO invitation FROM integrator_invitations asked JOIN partners ON partners.id = asked.partner_id
    WHERE asked.id = answered AND asked.partner_id = app.partner_id() AND asked.state = 'invited'
        AND app.has_role('partner_administrator') AND answer IN ('accepted', 'declined')
        AND (answer = 'declined' OR partners.status IN ('registered', 'authorized'))
    FOR UPDATE OF asked;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'The invitation can no longer be answered.'
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'integrator_invitations_are_answered_once',
            TABLE = 'integrator_invitations';
    END IF;
    IF answer = 'accepted' THEN
        INSERT INTO partner_authorizations (partner_id, level, valid, cause, reason, recorded_at, recorded_by)
        VALUES (invitation.partner_id, 'gsi', daterange(app.today(), NULL), 'invitation',
            format('Invited by %s after the assessment of %s, and accepted', invitation.reference,
                to_char(invitation.assessed_on, 'FMDD FMMonth YYYY')), at, app.user_id())
        RETURNING id INTO given;
    END IF;
    UPDATE integrator_invitations SET state = answer, answered_at = at, answered_by = app.user_id(), answer_reason = words,
        authorization_id = given, version = version + 1
    WHERE id = answered;
    UPDATE partner_tasks SET state = 'done', outcome = 'The partner has ' || answer || ' the invitation.', closed_at = at,
        closed_by = app.user_id(), version = version + 1
    WHERE partner_id = invitation.partner_id AND kind = 'integrator_invited' AND state = 'open';
END
$$;
GRANT EXECUTE ON FUNCTION app.answer_integrator_invitation TO partnerdesk_partner;
