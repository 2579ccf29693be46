-- A partner sees the whole of its own group, as far as the companies were in it on the same days; who asks and who
-- withdraws a consent; and what lists and searches of companies stand on.

-- The links of the one who asks: up, down and sideways from its own company, over the days that all on the way share.
CREATE FUNCTION app.own_links() RETURNS SETOF bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH RECURSIVE own (company, days, link) AS (
        SELECT organisation_id, daterange(NULL, NULL), NULL::bigint FROM partners WHERE id = app.partner_id()
        UNION
        SELECT CASE own.company WHEN links.child_id THEN links.parent_id ELSE links.child_id END, own.days * links.valid, links.id
        FROM own JOIN organisation_links links ON own.company IN (links.parent_id, links.child_id) AND own.days && links.valid
    )
    SELECT DISTINCT link FROM own WHERE link IS NOT NULL
$$;
GRANT EXECUTE ON FUNCTION app.own_links TO partnerdesk_partner;
DROP POLICY partner_rows ON organisation_links;
CREATE POLICY partner_rows ON organisation_links FOR SELECT TO partnerdesk_partner USING (id IN (SELECT app.own_links()));

-- A partner asks and withdraws; it decides nothing.
DROP POLICY partner_rows ON affiliate_consents;
CREATE POLICY partner_reads ON affiliate_consents FOR SELECT TO partnerdesk_partner USING (partner_id = (SELECT app.partner_id()));
CREATE POLICY partner_asks ON affiliate_consents FOR INSERT TO partnerdesk_partner WITH CHECK (
    partner_id = (SELECT app.partner_id()) AND requested_by = (SELECT app.user_id()) AND state = 'requested'
    AND num_nonnulls(reviewer_id, document_id, decided_at, decided_by, revoked_on) = 0);
CREATE POLICY partner_withdraws ON affiliate_consents FOR UPDATE TO partnerdesk_partner
    USING (partner_id = (SELECT app.partner_id())) WITH CHECK (partner_id = (SELECT app.partner_id()) AND state = 'withdrawn');

-- The office lets consents expire by itself.
CREATE POLICY office_rows ON affiliate_consents TO partnerdesk_staff
    USING ((SELECT app.user_id()) = 0) WITH CHECK ((SELECT app.user_id()) = 0);
CREATE INDEX affiliate_consents_run_to_their_end ON affiliate_consents (valid_until, id) WHERE state = 'consented';
CREATE INDEX affiliate_consents_order ON affiliate_consents (requested_at, id);

-- A company is found by every name and number that it ever had.
CREATE FUNCTION app.identity_text(name text, domain text, registration text, vat text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN app.folded(name || ' ' || coalesce(domain, '') || ' ' || coalesce(registration, '') || ' ' || coalesce(vat, ''));
GRANT EXECUTE ON FUNCTION app.identity_text TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
CREATE INDEX organisations_order ON organisations (legal_name, id);
CREATE INDEX organisations_country_order ON organisations (country, legal_name, id);
CREATE INDEX organisations_are_found ON organisations USING gin (app.folded(legal_name) gin_trgm_ops);
CREATE INDEX organisation_identities_are_found ON organisation_identities
    USING gin (app.identity_text(legal_name, domain, registration_number, vat_number) gin_trgm_ops);
CREATE INDEX organisation_trading_names_are_found ON organisation_trading_names USING gin (app.folded(name) gin_trgm_ops);
CREATE INDEX organisation_identifiers_are_found ON organisation_identifiers USING gin (app.folded(value) gin_trgm_ops);
