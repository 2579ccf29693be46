-- The import of registrations as drafts: what stands there under the same key of the same partner is left alone.

-- Partners by their reference or their whole name, of those that the one who asks may see.
CREATE FUNCTION desk.partners_named(words jsonb) RETURNS TABLE (word text, id bigint, name text, status text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT asked, partners.id, partners.name, partners.status
    FROM jsonb_array_elements_text(words) asked JOIN partners ON partners.reference = upper(asked)
    UNION ALL
    SELECT asked, partners.id, partners.name, partners.status
    FROM jsonb_array_elements_text(words) asked JOIN partners ON partners.name = asked
$$;

-- The lines that are known, each with its reference.
CREATE FUNCTION desk.known_registrations(rows jsonb) RETURNS TABLE (line int, reference text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT e.line, registration.reference
    FROM jsonb_to_recordset(rows) AS e (line int, partner bigint, key text)
    JOIN opportunity_registrations registration ON registration.partner_id = e.partner AND external_key = e.key ORDER BY 1
$$;

-- Gives how many were written.
CREATE FUNCTION desk.import_registrations(rows jsonb, at timestamptz) RETURNS int
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    written int;
BEGIN
    INSERT INTO opportunity_registrations (partner_id, external_key, prospect_name, prospect_name_key, prospect_country,
        prospect_domain, prospect_number, contact_name, contact_title, contact_email, contact_phone, need, motion,
        motion_reason, value, currency, expected_close, created_at, created_by)
    SELECT e.partner, e.key, e.prospect, e.name_key, e.country, e.domain, e.number, coalesce(e.contact, ''),
        coalesce(e.position, ''), coalesce(e.email, ''), coalesce(e.phone, ''), coalesce(e.need, ''), e.motion,
        coalesce(e.motion_reason, ''), e.value, e.currency, e.close, at, coalesce(app.user_id(), 0)
    FROM jsonb_to_recordset(rows) AS e (
        line int, partner bigint, key text, prospect text, name_key text, country text, domain text, number text, contact text,
        position text, email text, phone text, need text, motion text, motion_reason text, value numeric, currency text,
        close date)
    WHERE NOT EXISTS (
        SELECT FROM opportunity_registrations known WHERE known.partner_id = e.partner AND known.external_key = e.key)
    ORDER BY e.line;
    GET DIAGNOSTICS written = ROW_COUNT;
    RETURN written;
END
$$;
GRANT EXECUTE ON FUNCTION desk.partners_named, desk.known_registrations, desk.import_registrations
    TO partnerdesk_staff, partnerdesk_partner;
GRANT EXECUTE ON FUNCTION desk.partners_named, desk.known_registrations TO partnerdesk_auditor;
