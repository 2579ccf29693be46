-- Lists: what they are searched and sorted by, and what each reader keeps of them.

-- Without case and accents, so that "sao" finds "São". The dictionary is named, so the result never changes.
CREATE FUNCTION app.folded(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN public.unaccent('public.unaccent'::regdictionary, lower(normalize($1, NFKC)));
CREATE FUNCTION app.search_text(name text, reference text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN app.folded(name) || ' ' || lower(reference);
CREATE INDEX partners_are_found ON partners USING gin (app.search_text(name, reference) gin_trgm_ops);
DROP INDEX partners_name_is_near;

-- The list's orders, with what is missing at the end.
CREATE INDEX partners_member_since ON partners (coalesce(signed_on, 'infinity'), id);
CREATE INDEX partners_clock_order ON partners (coalesce(clock_ends_on, 'infinity'), id);
CREATE INDEX partners_geo_order ON partners (coalesce(geo, ''), id);
CREATE INDEX partners_running_clocks ON partners (clock_ends_on, id) WHERE status = 'registered' AND clock_ends_on IS NOT NULL;

-- Views and preferences are their owner's; shared views are read by colleagues. They are written by functions of
-- schema desk, so that auditors, who may write to no table, keep theirs as well.
DROP POLICY staff_rows ON saved_views;
DROP POLICY auditor_rows ON saved_views;
DROP POLICY partner_rows ON saved_views;
CREATE POLICY staff_rows ON saved_views FOR SELECT TO partnerdesk_staff USING ((SELECT app.is_staff())
    AND (owner_id = (SELECT app.user_id()) OR (is_shared AND owner_id IN (SELECT id FROM users WHERE kind <> 'partner'))));
CREATE POLICY auditor_rows ON saved_views FOR SELECT TO partnerdesk_auditor USING ((SELECT app.is_auditor())
    AND (owner_id = (SELECT app.user_id()) OR (is_shared AND owner_id IN (SELECT id FROM users WHERE kind <> 'partner'))));
CREATE POLICY partner_rows ON saved_views FOR SELECT TO partnerdesk_partner USING (owner_id = (SELECT app.user_id())
    OR (is_shared AND owner_id IN (SELECT id FROM users WHERE partner_id = (SELECT app.partner_id()))));
REVOKE INSERT, UPDATE, DELETE ON saved_views FROM partnerdesk_staff, partnerdesk_partner;

DROP POLICY staff_rows ON list_preferences;
DROP POLICY auditor_rows ON list_preferences;
DROP POLICY partner_rows ON list_preferences;
CREATE POLICY staff_rows ON list_preferences FOR SELECT TO partnerdesk_staff
    USING ((SELECT app.is_staff()) AND user_id = (SELECT app.user_id()));
CREATE POLICY auditor_rows ON list_preferences FOR SELECT TO partnerdesk_auditor
    USING ((SELECT app.is_auditor()) AND user_id = (SELECT app.user_id()));
CREATE POLICY partner_rows ON list_preferences FOR SELECT TO partnerdesk_partner USING (user_id = (SELECT app.user_id()));
REVOKE INSERT, UPDATE ON list_preferences FROM partnerdesk_staff, partnerdesk_partner;
