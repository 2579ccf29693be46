-- Companies that belong together, and what we consented to in writing (R23, R24, SM4).

CREATE TABLE organisation_links (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    parent_id bigint NOT NULL REFERENCES organisations,
    child_id bigint NOT NULL REFERENCES organisations,
    kind text NOT NULL CONSTRAINT organisation_links_kind_is_known CHECK (kind IN ('subsidiary', 'affiliate', 'acquired')),
    -- Of the child, in per cent, where it is known.
    share numeric CONSTRAINT organisation_links_share_is_a_percentage CHECK (share > 0 AND share <= 100),
    evidence text NOT NULL CONSTRAINT organisation_links_have_evidence CHECK (btrim(evidence) <> ''),
    valid daterange NOT NULL CONSTRAINT organisation_links_begin CHECK (NOT lower_inf(valid)),
    end_reason text,
    version int NOT NULL DEFAULT 1,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    recorded_by bigint REFERENCES users,
    CONSTRAINT organisations_have_one_parent_a_day EXCLUDE USING gist (child_id WITH =, valid WITH &&),
    CONSTRAINT organisations_do_not_belong_to_themselves CHECK (parent_id <> child_id)
);
CREATE INDEX organisation_links_parent_id ON organisation_links (parent_id);
CREATE INDEX organisation_links_recorded_by ON organisation_links (recorded_by);

-- Nobody stands above itself on any day: up from the new parent, over the days that all links on the way share.
CREATE FUNCTION app.refuse_circle() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    closed daterange;
BEGIN
    WITH RECURSIVE above (id, days) AS (
        SELECT NEW.parent_id, NEW.valid
        UNION
        SELECT links.parent_id, above.days * links.valid
        FROM above JOIN organisation_links links ON links.child_id = above.id
        WHERE links.id <> NEW.id AND above.id <> NEW.child_id AND above.days && links.valid
    )
    SELECT days INTO closed FROM above WHERE id = NEW.child_id LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'On % the company would stand above itself.', lower(closed)
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'organisations_form_no_circle',
            TABLE = 'organisation_links';
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER no_circle AFTER INSERT OR UPDATE ON organisation_links FOR EACH ROW EXECUTE FUNCTION app.refuse_circle();

-- Under what else a company was or is known: numbers of registers, of our older systems, of a partner that it absorbed.
CREATE TABLE organisation_identifiers (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation_id bigint NOT NULL REFERENCES organisations,
    scheme text NOT NULL CONSTRAINT organisation_identifiers_scheme_is_known CHECK (scheme IN (
        'registration', 'vat', 'duns', 'lei', 'domain', 'former_reference', 'crm')),
    value text NOT NULL CONSTRAINT organisation_identifiers_are_something CHECK (btrim(value) <> ''),
    note text,
    valid daterange NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    recorded_by bigint REFERENCES users,
    CONSTRAINT organisation_identifiers_name_one_company_a_day EXCLUDE USING gist (scheme WITH =, value WITH =, valid WITH &&)
);
CREATE INDEX organisation_identifiers_organisation_id ON organisation_identifiers (organisation_id);
CREATE INDEX organisation_identifiers_value ON organisation_identifiers (lower(value));
CREATE INDEX organisation_identifiers_recorded_by ON organisation_identifiers (recorded_by);

CREATE SEQUENCE affiliate_consent_numbers START 1;
CREATE TABLE affiliate_consents (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT 'AC-' || lpad(nextval('affiliate_consent_numbers')::text, 6, '0')
        CONSTRAINT affiliate_consents_reference_is_used_once UNIQUE,
    partner_id bigint NOT NULL REFERENCES partners,
    affiliate_id bigint NOT NULL REFERENCES organisations,
    -- The affiliate's name as it was asked for, since the partner may not see the company's own row.
    affiliate_name text NOT NULL,
    state text NOT NULL DEFAULT 'requested' CONSTRAINT affiliate_consents_state_is_known CHECK (state IN (
        'requested', 'under_review', 'consented', 'refused', 'revoked', 'expired', 'withdrawn')),
    uses_rights boolean NOT NULL,
    measures text[] NOT NULL CONSTRAINT affiliate_consents_measures_are_known
        CHECK (measures <@ ARRAY['opportunities', 'arr', 'certifications', 'projects', 'reviews']),
    countries text[] NOT NULL CONSTRAINT affiliate_consents_name_countries CHECK (cardinality(countries) > 0),
    valid_from date NOT NULL,
    valid_until date,
    reason text NOT NULL CONSTRAINT affiliate_consents_are_asked_with_a_reason CHECK (btrim(reason) <> ''),
    requested_at timestamptz NOT NULL,
    requested_by bigint NOT NULL REFERENCES users,
    reviewer_id bigint REFERENCES users,
    document_id bigint REFERENCES documents,
    decided_at timestamptz,
    decided_by bigint REFERENCES users,
    decision_reason text,
    revoked_on date,
    revoked_by bigint REFERENCES users,
    revocation_reason text,
    revocation_document_id bigint REFERENCES documents,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT affiliate_consents_are_about_something CHECK (uses_rights OR cardinality(measures) > 0),
    CONSTRAINT affiliate_consents_end_after_they_begin CHECK (valid_until >= valid_from),
    CONSTRAINT affiliate_consents_are_given_in_writing CHECK (
        state NOT IN ('consented', 'revoked', 'expired') OR num_nulls(document_id, decided_at, decided_by) = 0),
    CONSTRAINT affiliate_consents_are_refused_with_a_reason CHECK (state <> 'refused' OR btrim(decision_reason) <> ''),
    CONSTRAINT affiliate_consents_are_decided_by_another CHECK (decided_by <> requested_by),
    CONSTRAINT affiliate_consents_are_revoked_in_writing CHECK (
        (state = 'revoked') = (revoked_on IS NOT NULL)
        AND (state <> 'revoked' OR num_nulls(revoked_by, revocation_reason, revocation_document_id) = 0))
);
CREATE UNIQUE INDEX affiliate_consents_are_asked_once ON affiliate_consents (partner_id, affiliate_id)
    WHERE state IN ('requested', 'under_review');
CREATE INDEX affiliate_consents_partner_id ON affiliate_consents (partner_id);
CREATE INDEX affiliate_consents_affiliate_id ON affiliate_consents (affiliate_id);
CREATE INDEX affiliate_consents_state ON affiliate_consents (state, requested_at, id);
CREATE INDEX affiliate_consents_requested_by ON affiliate_consents (requested_by);
CREATE INDEX affiliate_consents_reviewer_id ON affiliate_consents (reviewer_id);
CREATE INDEX affiliate_consents_document_id ON affiliate_consents (document_id);
CREATE INDEX affiliate_consents_decided_by ON affiliate_consents (decided_by);
CREATE INDEX affiliate_consents_revoked_by ON affiliate_consents (revoked_by);
CREATE INDEX affiliate_consents_revocation_document_id ON affiliate_consents (revocation_document_id);

CREATE TABLE affiliate_consent_transitions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consent_id bigint NOT NULL REFERENCES affiliate_consents,
    from_state text,
    to_state text NOT NULL,
    at timestamptz NOT NULL,
    by_user bigint REFERENCES users,
    actor text NOT NULL,
    reason text
);
CREATE INDEX affiliate_consent_transitions_consent_id ON affiliate_consent_transitions (consent_id, id);
CREATE INDEX affiliate_consent_transitions_by_user ON affiliate_consent_transitions (by_user);

-- R149: what was asked for, and what was given, is never rewritten.
CREATE FUNCTION app.keep_consent() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    goes_on text[] := ARRAY['state', 'version', 'reviewer_id', 'document_id', 'decided_at', 'decided_by', 'decision_reason',
        'revoked_on', 'revoked_by', 'revocation_reason', 'revocation_document_id'];
    was jsonb := to_jsonb(OLD);
    becomes jsonb := to_jsonb(NEW);
BEGIN
    IF was - goes_on IS DISTINCT FROM becomes - goes_on
        OR (OLD.decided_at IS NOT NULL AND (OLD.document_id, OLD.decided_at, OLD.decided_by, OLD.decision_reason)
            IS DISTINCT FROM (NEW.document_id, NEW.decided_at, NEW.decided_by, NEW.decision_reason))
        OR OLD.state IN ('refused', 'revoked', 'expired', 'withdrawn')
    THEN
        RAISE EXCEPTION 'Consent % stands as it was written.', OLD.reference
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'affiliate_consents_are_kept', TABLE = 'affiliate_consents';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER consent_stays BEFORE UPDATE ON affiliate_consents FOR EACH ROW EXECUTE FUNCTION app.keep_consent();

CALL app.secure('organisation_links',
    'parent_id IN (SELECT organisation_id FROM partners) OR child_id IN (SELECT organisation_id FROM partners)',
    writers => 'app.has_role(''channel_manager'', ''program_manager'')');
CALL app.secure('organisation_identifiers', 'organisation_id IN (SELECT organisation_id FROM partners)',
    writers => 'app.has_role(''channel_manager'', ''program_manager'')');
CALL app.secure('affiliate_consents', 'partner_id = (SELECT app.partner_id())', 'SELECT, INSERT',
    writers => 'app.has_role(''channel_manager'', ''program_manager'')');
GRANT UPDATE (state, version) ON affiliate_consents TO partnerdesk_partner;
GRANT USAGE ON SEQUENCE affiliate_consent_numbers TO partnerdesk_staff, partnerdesk_partner;
CALL app.append_only('affiliate_consent_transitions');
CALL app.secure('affiliate_consent_transitions', 'consent_id IN (SELECT id FROM affiliate_consents)', 'SELECT, INSERT',
    'SELECT, INSERT', audited => false);

-- The companies of its own group, and those that its consents name, are no secret to a partner.
CREATE POLICY partner_reads_affiliates ON organisations FOR SELECT TO partnerdesk_partner USING (
    id IN (SELECT parent_id FROM organisation_links) OR id IN (SELECT child_id FROM organisation_links)
    OR id IN (SELECT affiliate_id FROM affiliate_consents));
