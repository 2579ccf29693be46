-- A partner that leaves the program or becomes part of another holds nothing from that day on (SM3, SM10, R26). What was to
-- begin on that day or later never begins: its days are empty, as those of territories are, so that nobody finds it held on
-- any day; the day on which it was to begin stands beside them, with why it did not.
ALTER TABLE partner_authorizations
    ADD COLUMN was_to_begin_on date,
    DROP CONSTRAINT partner_authorizations_begin_on_a_day,
    ADD CONSTRAINT partner_authorizations_begin_on_a_day
        CHECK (NOT lower_inf(valid) AND isempty(valid) = (was_to_begin_on IS NOT NULL)),
    ADD CONSTRAINT partner_authorizations_never_begun_say_why
        CHECK (was_to_begin_on IS NULL OR num_nulls(end_cause, end_reason) = 0);

-- An exception that was approved and ends before its last day says why.
ALTER TABLE authorization_exceptions
    ADD COLUMN end_reason text CONSTRAINT authorization_exceptions_end_early_in_words CHECK (btrim(end_reason) <> '');

-- Whoever carries out the end of a membership withdraws the invitation of that partner, and no other.
CREATE POLICY leavers_rows ON integrator_invitations FOR UPDATE TO partnerdesk_staff USING ((SELECT app.is_staff()))
    WITH CHECK (partner_id IN (SELECT id FROM partners WHERE status IN ('removed', 'terminated', 'merged')));
