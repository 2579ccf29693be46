-- Fees that a partner owes (R93, R94, A46). Whether one is overdue is a matter of the day.
CREATE SEQUENCE partner_fee_numbers START 1;
CREATE TABLE partner_fees (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT app.reference('FE-', nextval('partner_fee_numbers'))
        CONSTRAINT partner_fees_reference_is_used_once UNIQUE,
    partner_id bigint NOT NULL REFERENCES partners,
    kind text NOT NULL CONSTRAINT partner_fees_kind_is_known CHECK (kind IN ('demo_environment', 'subsidiary')),
    program_year int NOT NULL CONSTRAINT partner_fees_year_is_sensible CHECK (program_year BETWEEN 2000 AND 2100),
    -- For which subsidiary.
    subsidiary text,
    amount numeric NOT NULL CONSTRAINT partner_fees_are_above_nothing CHECK (amount > 0),
    currency text NOT NULL REFERENCES currencies,
    due_on date NOT NULL,
    state text NOT NULL DEFAULT 'due' CONSTRAINT partner_fees_state_is_known CHECK (state IN ('due', 'invoiced', 'paid', 'waived')),
    recorded_at timestamptz NOT NULL,
    recorded_by bigint NOT NULL REFERENCES users,
    invoice_number text CONSTRAINT partner_fees_invoice_is_used_once UNIQUE,
    invoiced_on date,
    paid_on date,
    waiver_reason text,
    waiver_asked_at timestamptz,
    waiver_asked_by bigint REFERENCES users,
    waived_on date,
    waived_by bigint REFERENCES users,
    version int NOT NULL DEFAULT 1,
    CONSTRAINT partner_fees_name_their_subsidiary CHECK ((kind = 'subsidiary') = (subsidiary IS NOT NULL)),
    CONSTRAINT partner_fees_are_invoiced_with_a_number CHECK ((invoice_number IS NULL) = (invoiced_on IS NULL)
        AND (state NOT IN ('invoiced', 'paid') OR invoiced_on IS NOT NULL)),
    CONSTRAINT partner_fees_are_paid_on_a_day CHECK ((state = 'paid') = (paid_on IS NOT NULL)),
    CONSTRAINT partner_fees_are_waived_by_a_second_person
        CHECK ((state = 'waived') = (waived_on IS NOT NULL) AND (waived_on IS NULL) = (waived_by IS NULL) AND waived_by <> waiver_asked_by),
    CONSTRAINT partner_fees_are_waived_for_a_reason
        CHECK (num_nulls(waiver_reason, waiver_asked_at, waiver_asked_by) IN (0, 3) AND (waived_on IS NULL OR waiver_reason IS NOT NULL))
);
CREATE UNIQUE INDEX partner_fees_are_owed_once_a_year
    ON partner_fees (partner_id, kind, program_year, lower(coalesce(subsidiary, '')));
CREATE INDEX partner_fees_currency ON partner_fees (currency);
CREATE INDEX partner_fees_recorded_by ON partner_fees (recorded_by);
CREATE INDEX partner_fees_waiver_asked_by ON partner_fees (waiver_asked_by);
CREATE INDEX partner_fees_waived_by ON partner_fees (waived_by);
CREATE INDEX partner_fees_due_on ON partner_fees (due_on, id);
CREATE INDEX partner_fees_open ON partner_fees (due_on) WHERE state IN ('due', 'invoiced');

CREATE TABLE partner_fee_events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fee_id bigint NOT NULL REFERENCES partner_fees,
    title text NOT NULL,
    reason text,
    at timestamptz NOT NULL,
    by_user bigint REFERENCES users,
    actor text NOT NULL
);
CREATE INDEX partner_fee_events_fee_id ON partner_fee_events (fee_id, id);
CREATE INDEX partner_fee_events_by_user ON partner_fee_events (by_user);

CALL app.secure('partner_fees', 'partner_id = (SELECT app.partner_id())', 'SELECT',
    writers => 'app.has_role(''finance_analyst'', ''program_manager'')');
CALL app.append_only('partner_fee_events');
CALL app.secure('partner_fee_events', 'fee_id IN (SELECT id FROM partner_fees)', 'SELECT', 'SELECT, INSERT', audited => false);
GRANT USAGE ON SEQUENCE partner_fee_numbers TO partnerdesk_staff;
