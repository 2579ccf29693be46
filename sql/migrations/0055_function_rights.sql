-- PostgreSQL lets everybody carry out a new function. Here nobody may, until a login role is named: for what exists,
-- and for every routine that is made from now on, at each migrate as well. The extensions' own stay as they are.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON ROUTINES FROM PUBLIC;
REVOKE EXECUTE ON ALL ROUTINES IN SCHEMA app FROM PUBLIC;

-- What policies, defaults, checks, indexes and triggers call in the name of whoever asks.
GRANT EXECUTE ON FUNCTION
    app.user_id, app.today, app.application_key_hash, app.application_id, app.partner_id, app.is_kind, app.is_staff,
    app.is_auditor, app.has_role, app.program_value, app.program_value_tables, app.registration_key, app.folded,
    app.search_text, app.is_bulk
TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
-- The turn of the day, which the office's worker brings about.
GRANT EXECUTE ON PROCEDURE app.project_partners, app.project_organisations TO partnerdesk_staff;
