-- Fees and projects come by file as well as by form.
ALTER TABLE imports DROP CONSTRAINT imports_kind_is_known, ADD CONSTRAINT imports_kind_is_known
    CHECK (kind IN ('vendor-opportunities', 'stages', 'people', 'registrations', 'fees', 'projects'));
DROP POLICY staff_rows ON imports;
CREATE POLICY staff_rows ON imports TO partnerdesk_staff USING ((SELECT app.is_staff()))
    WITH CHECK ((SELECT app.has_role('channel_manager', 'program_manager', 'deal_reviewer', 'training_team', 'finance_analyst',
        'partner_success_manager')));
DROP POLICY staff_rows ON import_files;
CREATE POLICY staff_rows ON import_files TO partnerdesk_staff USING ((SELECT app.is_staff()))
    WITH CHECK ((SELECT app.has_role('channel_manager', 'program_manager', 'deal_reviewer', 'training_team', 'finance_analyst',
        'partner_success_manager')));
