-- Registrations come by file as well as by form: as drafts of their partner, each known again by the key of the system that it
-- comes from. A partner brings in its own.
ALTER TABLE opportunity_registrations ADD external_key text;
CREATE UNIQUE INDEX opportunity_registrations_are_imported_once ON opportunity_registrations (partner_id, external_key)
    WHERE external_key IS NOT NULL;
COMMENT ON COLUMN opportunity_registrations.external_key IS 'The key of the system that a draft was imported from, within its partner.';
GRANT INSERT (external_key) ON opportunity_registrations TO partnerdesk_partner;

ALTER TABLE imports DROP CONSTRAINT imports_kind_is_known, ADD CONSTRAINT imports_kind_is_known
    CHECK (kind IN ('vendor-opportunities', 'stages', 'people', 'registrations'));
-- The partner whose file it is; nobody's where it is ours.
ALTER TABLE imports ADD partner_id bigint REFERENCES partners,
    ADD CONSTRAINT imports_of_partners_are_of_registrations CHECK (partner_id IS NULL OR kind = 'registrations');
CREATE INDEX imports_partner_id ON imports (partner_id, uploaded_at, id);

GRANT SELECT, INSERT ON imports, import_files TO partnerdesk_partner;
GRANT UPDATE (carried_out_at, carried_out_by, new_rows, known_rows) ON imports TO partnerdesk_partner;
CREATE POLICY partner_rows ON imports TO partnerdesk_partner
    USING (partner_id = (SELECT app.partner_id())) WITH CHECK (partner_id = (SELECT app.partner_id()));
CREATE POLICY partner_rows ON import_files TO partnerdesk_partner
    USING (import_id IN (SELECT id FROM imports)) WITH CHECK (import_id IN (SELECT id FROM imports));
