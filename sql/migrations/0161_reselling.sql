-- Who may resell (R139-R143, SM8): what a partner owes, that it has shown it satisfies the terms, and our certification of it.

-- Invoices of ours that a partner has not paid. One is delinquent from the day after it was due, or after the grace that Finance
-- gave, until it is paid (R142).
CREATE SEQUENCE debt_numbers START 1;
CREATE TABLE debts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('DB-', nextval('debt_numbers')) CONSTRAINT debts_reference_is_used_once UNIQUE,
    partner_id bigint NOT NULL REFERENCES partners,
    invoice_number text NOT NULL CONSTRAINT debts_name_their_invoice CHECK (btrim(invoice_number) <> ''),
    amount numeric NOT NULL CONSTRAINT debts_are_above_nothing CHECK (amount > 0),
    currency text NOT NULL REFERENCES currencies,
    due_on date NOT NULL,
    -- The last day of the grace, and why it was given.
    grace_until date CONSTRAINT debts_grace_comes_after_the_due_day CHECK (grace_until > due_on),
    grace_reason text,
    paid_on date,
    recorded_at timestamptz NOT NULL,
    recorded_by bigint NOT NULL REFERENCES users,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT debts_grace_is_given_for_a_reason CHECK ((grace_until IS NULL) = (grace_reason IS NULL) AND btrim(grace_reason) <> '')
);
CREATE UNIQUE INDEX debts_invoice_is_entered_once ON debts (lower(invoice_number));
CREATE INDEX debts_partner_id ON debts (partner_id, due_on);
CREATE INDEX debts_currency ON debts (currency);
CREATE INDEX debts_recorded_by ON debts (recorded_by);
CREATE INDEX debts_due_on ON debts (due_on, id);

CREATE TABLE debt_events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    debt_id bigint NOT NULL REFERENCES debts,
    title text NOT NULL,
    reason text,
    at timestamptz NOT NULL,
    by_user bigint REFERENCES users,
    actor text NOT NULL
);
CREATE INDEX debt_events_debt_id ON debt_events (debt_id, id);
CREATE INDEX debt_events_by_user ON debt_events (by_user);

-- That a partner has shown that it can satisfy the reseller terms of the Partner Agreement (R143).
CREATE TABLE reseller_terms (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    shown_on date NOT NULL,
    how text NOT NULL CONSTRAINT reseller_terms_say_how CHECK (btrim(how) <> ''),
    recorded_at timestamptz NOT NULL,
    recorded_by bigint NOT NULL REFERENCES users
);
CREATE INDEX reseller_terms_partner_id ON reseller_terms (partner_id, shown_on);
CREATE INDEX reseller_terms_recorded_by ON reseller_terms (recorded_by);

-- A certification: in force, or suspended with its causes, or revoked for good; a new one is a new row.
CREATE SEQUENCE reseller_certification_numbers START 1;
CREATE TABLE reseller_certifications (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('RC-', nextval('reseller_certification_numbers'))
        CONSTRAINT reseller_certifications_reference_is_used_once UNIQUE,
    partner_id bigint NOT NULL REFERENCES partners,
    state text NOT NULL DEFAULT 'certified' CONSTRAINT reseller_certifications_state_is_known
        CHECK (state IN ('certified', 'suspended', 'revoked')),
    causes text[] NOT NULL DEFAULT '{}' CONSTRAINT reseller_certifications_causes_are_known
        CHECK (causes <@ ARRAY['debt', 'review', 'sales']),
    certified_on date NOT NULL,
    certified_at timestamptz NOT NULL,
    certified_by bigint NOT NULL REFERENCES users,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT reseller_certifications_are_suspended_with_a_cause CHECK ((state = 'suspended') = (cardinality(causes) > 0))
);
-- Two who certify at once: one does.
CREATE UNIQUE INDEX partners_are_certified_once ON reseller_certifications (partner_id) WHERE state <> 'revoked';
CREATE INDEX reseller_certifications_partner_id ON reseller_certifications (partner_id, id);
CREATE INDEX reseller_certifications_certified_by ON reseller_certifications (certified_by);

-- From which day on it was what, and why.
CREATE TABLE reseller_certification_transitions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    certification_id bigint NOT NULL REFERENCES reseller_certifications,
    to_state text NOT NULL,
    causes text[] NOT NULL DEFAULT '{}',
    from_day date NOT NULL,
    at timestamptz NOT NULL,
    by_user bigint REFERENCES users,
    actor text NOT NULL,
    reason text
);
CREATE INDEX reseller_certification_transitions_certification_id ON reseller_certification_transitions (certification_id, id);
CREATE INDEX reseller_certification_transitions_by_user ON reseller_certification_transitions (by_user);

-- What was certified stays, and what is revoked is revoked.
CREATE FUNCTION app.keep_reseller_certifications() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state = 'revoked' OR (NEW.id, NEW.reference, NEW.partner_id, NEW.certified_on, NEW.certified_at, NEW.certified_by)
        IS DISTINCT FROM (OLD.id, OLD.reference, OLD.partner_id, OLD.certified_on, OLD.certified_at, OLD.certified_by)
    THEN
        RAISE EXCEPTION 'Certification % is revoked, or is not to be changed so.', OLD.reference
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'reseller_certifications_stay', TABLE = 'reseller_certifications';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER certifications_stay BEFORE UPDATE ON reseller_certifications
    FOR EACH ROW EXECUTE FUNCTION app.keep_reseller_certifications();

CALL app.secure('debts', 'partner_id = (SELECT app.partner_id())', 'SELECT', 'SELECT, INSERT', 'app.has_role(''finance_analyst'')');
GRANT UPDATE (grace_until, grace_reason, paid_on, version) ON debts TO partnerdesk_staff;
CALL app.append_only('debt_events');
CALL app.secure('debt_events', 'debt_id IN (SELECT id FROM debts)', 'SELECT', 'SELECT, INSERT', audited => false);
CALL app.append_only('reseller_terms');
CALL app.secure('reseller_terms', 'partner_id = (SELECT app.partner_id())', 'SELECT', 'SELECT, INSERT',
    'app.has_role(''channel_manager'', ''program_manager'')');
-- Whoever enters a payment or decides a review brings about what follows from it; only a program manager certifies.
CALL app.secure('reseller_certifications', 'partner_id = (SELECT app.partner_id())', 'SELECT', 'SELECT, INSERT',
    'app.has_role(''finance_analyst'', ''program_manager'') OR app.user_id() = 0');
CREATE POLICY program_managers_certify ON reseller_certifications AS RESTRICTIVE FOR INSERT TO partnerdesk_staff
    WITH CHECK ((SELECT app.has_role('program_manager')));
GRANT UPDATE (state, causes, version) ON reseller_certifications TO partnerdesk_staff;
CALL app.append_only('reseller_certification_transitions');
CALL app.secure('reseller_certification_transitions', 'certification_id IN (SELECT id FROM reseller_certifications)', 'SELECT',
    'SELECT, INSERT', audited => false);
GRANT USAGE ON SEQUENCE debt_numbers, reseller_certification_numbers TO partnerdesk_staff;
