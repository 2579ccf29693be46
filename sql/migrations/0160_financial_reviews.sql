-- Financial reviews of partners that want to resell (R141, SM8): Finance's own. That there is one, its state and its last day are
-- for all of our people; documents, figures, credit checks, questions and reasons are for Finance and the auditor. A partner has
-- its own questions, answers and letter. What is gathered is added and never changed, and none of it stands in the audit's
-- before and after, since those tables keep every row there was.

-- Rows of Finance's: for analysts and auditors, and for a partner as far as `partner_rows` says.
CREATE PROCEDURE app.secure_for_finance(tbl regclass, partner_rows text DEFAULT NULL, partner_may text DEFAULT 'SELECT')
LANGUAGE plpgsql AS $$
BEGIN
    CALL app.append_only(tbl);
    CALL app.secure(tbl, partner_rows, partner_may, 'SELECT, INSERT', audited => false);
    EXECUTE format('DROP POLICY staff_rows ON %s', tbl);
    EXECUTE format('CREATE POLICY finance_rows ON %s TO partnerdesk_staff USING ((SELECT app.has_role(''finance_analyst'')))', tbl);
END
$$;

CREATE SEQUENCE financial_review_numbers START 1;
CREATE TABLE financial_reviews (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('FR-', nextval('financial_review_numbers'))
        CONSTRAINT financial_reviews_reference_is_used_once UNIQUE,
    partner_id bigint NOT NULL REFERENCES partners,
    state text NOT NULL DEFAULT 'requested' CONSTRAINT financial_reviews_state_is_known CHECK (state IN (
        'requested', 'in_review', 'info_requested', 'passed', 'passed_with_conditions', 'failed', 'expired', 'withdrawn')),
    reason text NOT NULL CONSTRAINT financial_reviews_are_asked_for_with_a_reason CHECK (btrim(reason) <> ''),
    requested_at timestamptz NOT NULL,
    requested_by bigint NOT NULL REFERENCES users,
    taken_up_at timestamptz,
    reviewer_id bigint REFERENCES users,
    -- That something is recommended; what and why is Finance's.
    recommended_at timestamptz,
    decided_on date,
    valid_until date,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT financial_reviews_are_taken_up_by_somebody CHECK ((taken_up_at IS NULL) = (reviewer_id IS NULL)
        AND (state IN ('requested', 'withdrawn') OR reviewer_id IS NOT NULL)),
    CONSTRAINT financial_reviews_are_decided_on_a_day
        CHECK ((decided_on IS NOT NULL) = (state IN ('passed', 'passed_with_conditions', 'failed', 'expired'))),
    CONSTRAINT financial_reviews_passed_hold_until_a_day
        CHECK ((valid_until IS NOT NULL) = (state IN ('passed', 'passed_with_conditions', 'expired')) AND valid_until > decided_on)
);
-- Two who ask at once: one review is opened.
CREATE UNIQUE INDEX financial_reviews_are_open_once ON financial_reviews (partner_id)
    WHERE state IN ('requested', 'in_review', 'info_requested');
CREATE INDEX financial_reviews_partner_id ON financial_reviews (partner_id, id);
CREATE INDEX financial_reviews_requested_by ON financial_reviews (requested_by);
CREATE INDEX financial_reviews_reviewer_id ON financial_reviews (reviewer_id);
CREATE INDEX financial_reviews_requested_at ON financial_reviews (requested_at, id);
CREATE INDEX financial_reviews_valid_until ON financial_reviews (valid_until) WHERE state IN ('passed', 'passed_with_conditions');

CREATE TABLE financial_review_transitions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    review_id bigint NOT NULL REFERENCES financial_reviews,
    from_state text,
    to_state text NOT NULL,
    at timestamptz NOT NULL,
    by_user bigint REFERENCES users,
    actor text NOT NULL,
    reason text
);
CREATE INDEX financial_review_transitions_review_id ON financial_review_transitions (review_id, id);
CREATE INDEX financial_review_transitions_by_user ON financial_review_transitions (by_user);

-- A document that is confidential is seen by Finance and the auditor, and by the partner whose people brought it.
ALTER TABLE documents ADD COLUMN is_confidential boolean NOT NULL DEFAULT false;
CREATE POLICY confidential_rows ON documents AS RESTRICTIVE TO partnerdesk_staff
    USING (NOT is_confidential OR (SELECT app.has_role('finance_analyst')));
CREATE POLICY confidential_rows_of_partners ON documents AS RESTRICTIVE TO partnerdesk_partner
    USING (NOT is_confidential OR uploaded_by IN (SELECT id FROM users WHERE partner_id = (SELECT app.partner_id())));

CREATE TABLE financial_review_documents (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    review_id bigint NOT NULL REFERENCES financial_reviews,
    document_id bigint NOT NULL REFERENCES documents CONSTRAINT financial_review_documents_are_added_once UNIQUE,
    kind text NOT NULL CONSTRAINT financial_review_documents_kind_is_known
        CHECK (kind IN ('statements', 'bank_letter', 'credit_report', 'tax_certificate', 'other')),
    dated_on date NOT NULL,
    -- The last day on which anybody may rest a decision on it.
    expires_on date,
    recorded_at timestamptz NOT NULL,
    recorded_by bigint NOT NULL REFERENCES users,
    CONSTRAINT financial_review_documents_expire_after_their_date CHECK (expires_on > dated_on)
);
CREATE INDEX financial_review_documents_review_id ON financial_review_documents (review_id, id);
CREATE INDEX financial_review_documents_recorded_by ON financial_review_documents (recorded_by);

-- The figures of a fiscal year. What is entered later about the same year stands in their place.
CREATE TABLE financial_review_figures (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    review_id bigint NOT NULL REFERENCES financial_reviews,
    ended_on date NOT NULL,
    months int NOT NULL CONSTRAINT financial_review_figures_are_of_a_while CHECK (months BETWEEN 1 AND 24),
    currency text NOT NULL REFERENCES currencies,
    revenue numeric CONSTRAINT financial_review_figures_revenue_is_not_below_nothing CHECK (revenue >= 0),
    result numeric,
    assets numeric CONSTRAINT financial_review_figures_assets_are_not_below_nothing CHECK (assets >= 0),
    equity numeric CONSTRAINT financial_review_figures_equity_is_a_part_of_assets CHECK (equity <= assets),
    debt numeric CONSTRAINT financial_review_figures_debt_is_not_below_nothing CHECK (debt >= 0),
    current_assets numeric CONSTRAINT financial_review_figures_current_assets_are_a_part CHECK (current_assets BETWEEN 0 AND coalesce(assets, current_assets)),
    current_liabilities numeric CONSTRAINT financial_review_figures_liabilities_are_not_below_nothing CHECK (current_liabilities >= 0),
    liquidity numeric CONSTRAINT financial_review_figures_liquidity_is_a_part
        CHECK (liquidity BETWEEN 0 AND least(coalesce(current_assets, liquidity), coalesce(assets, liquidity))),
    recorded_at timestamptz NOT NULL,
    recorded_by bigint NOT NULL REFERENCES users,
    CONSTRAINT financial_review_figures_say_something
        CHECK (num_nonnulls(revenue, result, assets, equity, debt, current_assets, current_liabilities, liquidity) > 0)
);
CREATE INDEX financial_review_figures_review_id ON financial_review_figures (review_id, ended_on, id);
CREATE INDEX financial_review_figures_currency ON financial_review_figures (currency);
CREATE INDEX financial_review_figures_recorded_by ON financial_review_figures (recorded_by);

CREATE TABLE financial_review_checks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    review_id bigint NOT NULL REFERENCES financial_reviews,
    bureau text NOT NULL CONSTRAINT financial_review_checks_name_the_bureau CHECK (btrim(bureau) <> ''),
    reference text NOT NULL CONSTRAINT financial_review_checks_have_a_reference CHECK (btrim(reference) <> ''),
    checked_on date NOT NULL,
    -- As UN/EDIFACT 4507 has them.
    result text NOT NULL CONSTRAINT financial_review_checks_result_is_known CHECK (result IN (
        'approved', 'conditional', 'partly', 'reduced', 'not_approved', 'preliminary', 'investigating', 'cancelled')),
    note text,
    recorded_at timestamptz NOT NULL,
    recorded_by bigint NOT NULL REFERENCES users
);
CREATE INDEX financial_review_checks_review_id ON financial_review_checks (review_id, id);
CREATE INDEX financial_review_checks_recorded_by ON financial_review_checks (recorded_by);

CREATE TABLE financial_review_questions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    review_id bigint NOT NULL REFERENCES financial_reviews,
    question text NOT NULL CONSTRAINT financial_review_questions_are_written CHECK (btrim(question) <> ''),
    asked_at timestamptz NOT NULL,
    asked_by bigint NOT NULL REFERENCES users
);
CREATE INDEX financial_review_questions_review_id ON financial_review_questions (review_id, id);
CREATE INDEX financial_review_questions_asked_by ON financial_review_questions (asked_by);
CREATE TABLE financial_review_answers (
    question_id bigint PRIMARY KEY REFERENCES financial_review_questions,
    answer text NOT NULL CONSTRAINT financial_review_answers_are_written CHECK (btrim(answer) <> ''),
    answered_at timestamptz NOT NULL,
    answered_by bigint NOT NULL REFERENCES users
);
CREATE INDEX financial_review_answers_answered_by ON financial_review_answers (answered_by);

CREATE TABLE financial_review_recommendations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    review_id bigint NOT NULL REFERENCES financial_reviews,
    outcome text NOT NULL CONSTRAINT financial_review_recommendations_outcome_is_known
        CHECK (outcome IN ('passed', 'passed_with_conditions', 'failed')),
    reasons text NOT NULL CONSTRAINT financial_review_recommendations_say_why CHECK (btrim(reasons) <> ''),
    recommended_at timestamptz NOT NULL,
    recommended_by bigint NOT NULL REFERENCES users
);
CREATE INDEX financial_review_recommendations_review_id ON financial_review_recommendations (review_id, id);
CREATE INDEX financial_review_recommendations_recommended_by ON financial_review_recommendations (recommended_by);

-- A decision with its reasons, its conditions and the letter that it makes.
CREATE TABLE financial_review_decisions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    review_id bigint NOT NULL REFERENCES financial_reviews CONSTRAINT financial_reviews_are_decided_once UNIQUE,
    outcome text NOT NULL CONSTRAINT financial_review_decisions_outcome_is_known
        CHECK (outcome IN ('passed', 'passed_with_conditions', 'failed')),
    -- For Finance alone; the letter says what the partner reads.
    reasons text NOT NULL CONSTRAINT financial_review_decisions_say_why CHECK (btrim(reasons) <> ''),
    credit_limit numeric CONSTRAINT financial_review_decisions_limit_is_above_nothing CHECK (credit_limit > 0),
    currency text REFERENCES currencies,
    prepayment_percent int CONSTRAINT financial_review_decisions_prepayment_is_1_to_100 CHECK (prepayment_percent BETWEEN 1 AND 100),
    other_conditions text CONSTRAINT financial_review_decisions_conditions_are_written CHECK (btrim(other_conditions) <> ''),
    valid_until date,
    letter text NOT NULL CONSTRAINT financial_review_decisions_have_a_letter CHECK (btrim(letter) <> ''),
    decided_on date NOT NULL,
    decided_at timestamptz NOT NULL,
    decided_by bigint NOT NULL REFERENCES users,
    -- Who took it up, entered figures or a credit check, or recommended; the database fills this in.
    preparers bigint[] NOT NULL DEFAULT '{}',
    CONSTRAINT financial_review_decisions_are_not_the_preparers CHECK (decided_by <> ALL (preparers)),
    CONSTRAINT financial_review_decisions_limit_has_a_currency CHECK ((credit_limit IS NULL) = (currency IS NULL)),
    CONSTRAINT financial_review_decisions_name_their_conditions
        CHECK ((outcome = 'passed_with_conditions') = (num_nonnulls(credit_limit, prepayment_percent, other_conditions) > 0)),
    CONSTRAINT financial_review_decisions_passed_hold_until_a_day
        CHECK ((outcome = 'failed') = (valid_until IS NULL) AND valid_until > decided_on)
);
CREATE INDEX financial_review_decisions_decided_by ON financial_review_decisions (decided_by);
CREATE INDEX financial_review_decisions_currency ON financial_review_decisions (currency);

CREATE TABLE financial_review_reminders (
    review_id bigint NOT NULL REFERENCES financial_reviews,
    days_before int NOT NULL CONSTRAINT financial_review_reminders_come_before CHECK (days_before > 0),
    sent_at timestamptz NOT NULL,
    PRIMARY KEY (review_id, days_before)
);

-- Everybody who took part in preparing a review; a partner is not told.
CREATE FUNCTION app.financial_review_preparers(review bigint) RETURNS bigint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce(array_agg(DISTINCT preparer ORDER BY preparer), '{}') FROM (
        SELECT reviewer_id AS preparer FROM financial_reviews WHERE id = review AND reviewer_id IS NOT NULL
        UNION SELECT recorded_by FROM financial_review_figures WHERE review_id = review
        UNION SELECT recorded_by FROM financial_review_checks WHERE review_id = review
        UNION SELECT recommended_by FROM financial_review_recommendations WHERE review_id = review) took_part
    WHERE app.partner_id() IS NULL
$$;
CREATE FUNCTION app.name_financial_review_preparers() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    NEW.preparers := app.financial_review_preparers(NEW.review_id);
    RETURN NEW;
END
$$;
CREATE TRIGGER preparers_are_named BEFORE INSERT ON financial_review_decisions
    FOR EACH ROW EXECUTE FUNCTION app.name_financial_review_preparers();

-- What was asked stays, a decided review changes no more except that it expires, and none is decided without its row of decision.
CREATE FUNCTION app.keep_financial_reviews() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF (NEW.id, NEW.reference, NEW.partner_id, NEW.reason, NEW.requested_at, NEW.requested_by)
            IS DISTINCT FROM (OLD.id, OLD.reference, OLD.partner_id, OLD.reason, OLD.requested_at, OLD.requested_by)
        OR OLD.state IN ('failed', 'withdrawn', 'expired')
        OR OLD.state IN ('passed', 'passed_with_conditions')
            AND (NEW.state <> 'expired' OR (NEW.decided_on, NEW.valid_until) IS DISTINCT FROM (OLD.decided_on, OLD.valid_until))
        OR NEW.state IN ('passed', 'passed_with_conditions', 'failed') AND NEW.state <> OLD.state AND NOT EXISTS (
            SELECT FROM financial_review_decisions decision WHERE review_id = NEW.id AND outcome = NEW.state
                AND decision.decided_on = NEW.decided_on AND decision.valid_until IS NOT DISTINCT FROM NEW.valid_until)
    THEN
        RAISE EXCEPTION 'Review % is decided, or is not to be changed so.', OLD.reference
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'financial_reviews_are_decided_by_a_decision',
            TABLE = 'financial_reviews';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER reviews_stay BEFORE UPDATE ON financial_reviews
    FOR EACH ROW EXECUTE FUNCTION app.keep_financial_reviews();
GRANT EXECUTE ON FUNCTION app.financial_review_preparers TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;

-- A partner asks, answers and withdraws; the rest is ours.
CALL app.secure('financial_reviews', 'partner_id = (SELECT app.partner_id())', 'SELECT', 'SELECT, INSERT',
    writers => 'app.has_role(''finance_analyst'', ''channel_manager'', ''program_manager'') OR app.user_id() = 0');
DROP POLICY partner_rows ON financial_reviews;
CREATE POLICY partner_reads ON financial_reviews FOR SELECT TO partnerdesk_partner USING (partner_id = (SELECT app.partner_id()));
CREATE POLICY partner_asks ON financial_reviews FOR INSERT TO partnerdesk_partner WITH CHECK (
    partner_id = (SELECT app.partner_id()) AND state = 'requested' AND (SELECT app.has_role('partner_administrator')));
CREATE POLICY partner_answers ON financial_reviews FOR UPDATE TO partnerdesk_partner
    USING (partner_id = (SELECT app.partner_id()) AND state IN ('requested', 'in_review', 'info_requested')
        AND (SELECT app.has_role('partner_administrator')))
    WITH CHECK (state IN ('in_review', 'withdrawn'));
GRANT UPDATE (state, taken_up_at, reviewer_id, recommended_at, decided_on, valid_until, version) ON financial_reviews TO partnerdesk_staff;
GRANT INSERT (partner_id, reason, requested_at, requested_by), UPDATE (state, version) ON financial_reviews TO partnerdesk_partner;
GRANT USAGE ON SEQUENCE financial_review_numbers TO partnerdesk_staff, partnerdesk_partner;
CALL app.append_only('financial_review_transitions');
CALL app.secure('financial_review_transitions', 'review_id IN (SELECT id FROM financial_reviews)', 'SELECT, INSERT', 'SELECT, INSERT',
    audited => false);
CALL app.secure_for_finance('financial_review_documents',
    'document_id IN (SELECT id FROM documents) AND review_id IN (SELECT id FROM financial_reviews)', 'SELECT, INSERT');
CALL app.secure_for_finance('financial_review_figures');
CALL app.secure_for_finance('financial_review_checks');
CALL app.secure_for_finance('financial_review_questions', 'review_id IN (SELECT id FROM financial_reviews)');
CALL app.secure_for_finance('financial_review_answers', 'question_id IN (SELECT id FROM financial_review_questions)', 'SELECT, INSERT');
CALL app.secure_for_finance('financial_review_recommendations');
CALL app.secure_for_finance('financial_review_decisions', 'review_id IN (SELECT id FROM financial_reviews)');
REVOKE SELECT ON financial_review_decisions FROM partnerdesk_partner;
GRANT SELECT (id, review_id, outcome, credit_limit, currency, prepayment_percent, other_conditions, valid_until, letter, decided_on,
    decided_at) ON financial_review_decisions TO partnerdesk_partner;
CALL app.secure('financial_review_reminders', staff_may => 'SELECT, INSERT', writers => 'app.user_id() = 0');

-- That somebody read what is confidential is an event as well; it names the row, and shows nothing of it.
CREATE FUNCTION app.note_reading(of_table text, of_row bigint) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO audit_events (user_id, request_id, table_name, row_key, operation)
    SELECT app.user_id(), nullif(current_setting('app.request_id', true), ''), of_table, of_row::text, 'read'
    WHERE app.user_id() IS NOT NULL
$$;
GRANT EXECUTE ON FUNCTION app.note_reading TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
