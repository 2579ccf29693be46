-- What the other files of the demo world use, gone with the session.
CREATE FUNCTION pg_temp.user_named(mailbox text) RETURNS bigint LANGUAGE sql
    AS $$ SELECT id FROM users WHERE email = mailbox || '@example.com' $$;

-- The channel manager by location: a country beats its GEO (R21).
CREATE FUNCTION pg_temp.manager_of(place text, day date) RETURNS bigint LANGUAGE sql AS $$
    SELECT user_id FROM channel_manager_rules
    WHERE valid @> day AND (country = place OR geo = (SELECT geo FROM countries WHERE alpha2 = place))
    ORDER BY country IS NULL LIMIT 1
$$;

-- A moment of a working day, another one for each `n`.
CREATE FUNCTION pg_temp.at(day date, n int) RETURNS timestamptz LANGUAGE sql
    AS $$ SELECT (day + time '09:04' + (n * 37 % 480) * interval '1 minute') AT TIME ZONE 'Europe/Lisbon' $$;

-- A PDF of one page that says `words` (ASCII, lines parted by |).
CREATE FUNCTION pg_temp.pdf(words text) RETURNS bytea LANGUAGE plpgsql AS $$
DECLARE
    plain text := regexp_replace(translate(words, '()\', '[]/'), '[^\x20-\x7E]', '?', 'g');
    stream text := 'BT /F1 12 Tf 72 760 Td 18 TL (' || replace(plain, '|', ') Tj T* (') || ') Tj ET';
    parts text[] := ARRAY[
        '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
        '<< /Length ' || length(stream) || ' >>' || E'\nstream\n' || stream || E'\nendstream',
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
    file text := E'%PDF-1.4\n';
    places text := E'0000000000 65535 f \n';
BEGIN
    FOR number IN 1..5 LOOP
        places := places || lpad(length(file)::text, 10, '0') || E' 00000 n \n';
        file := file || number || E' 0 obj\n' || parts[number] || E'\nendobj\n';
    END LOOP;
    RETURN convert_to(file || E'xref\n0 6\n' || places || E'trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n'
        || length(file) || E'\n%%EOF\n', 'UTF8');
END
$$;

CREATE FUNCTION pg_temp.document(of_partner bigint, of_application bigint, name text, words text, at timestamptz, by_name text)
RETURNS bigint LANGUAGE sql AS $$
    INSERT INTO documents (partner_id, application_id, file_name, media_type, size, sha256, content, uploaded_at, uploader)
    SELECT of_partner, of_application, name, 'application/pdf', length(pdf), sha256(pdf), pdf, at, by_name
    FROM pg_temp.pdf(words) pdf RETURNING id
$$;

-- The states an agreement went through up to `state`, each at its own time.
CREATE FUNCTION pg_temp.agreement_path(agreement agreements) RETURNS void LANGUAGE sql AS $$
    INSERT INTO agreement_transitions (agreement_id, from_state, to_state, at, by_user, actor, reason)
    SELECT agreement.id, lag(to_state) OVER (ORDER BY step), to_state, at, by_user, coalesce(users.name, who), reason
    FROM (VALUES
        (1, 'draft', agreement.created_at, agreement.created_by, NULL, NULL),
        (2, 'sent', agreement.sent_at, agreement.created_by, NULL, NULL),
        (3, 'partner_signed', pg_temp.at(agreement.partner_signed_on, 5), NULL, agreement.partner_signatory, NULL),
        (4, 'executed', agreement.executed_at, agreement.vendor_signed_by, NULL, NULL),
        (5, 'active', CASE WHEN agreement.state NOT IN ('executed', 'partner_signed', 'sent', 'draft') AND agreement.executed_at IS NOT NULL
            THEN greatest(agreement.executed_at, pg_temp.at(agreement.effective_on, 0)) END, NULL, 'Partnerdesk', NULL),
        (6, nullif(agreement.state, 'active'), pg_temp.at(agreement.ended_on, 9), NULL, 'Partnerdesk', agreement.end_reason)
    ) AS steps (step, to_state, at, by_user, who, reason) LEFT JOIN users ON users.id = by_user
    WHERE at IS NOT NULL AND to_state IS NOT NULL
$$;
