-- People of partners with their certificates, one certificate a row; what is recorded already is left alone.

-- The lines that bring nothing new, each with what is there: the person at the partner, or the certificate.
CREATE FUNCTION desk.known_people(rows jsonb) RETURNS TABLE (line int, reference text)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT entry.line, coalesce(held.reference, people.reference)
    FROM jsonb_to_recordset(rows) AS entry (line int, partner bigint, email text, certificate bigint, issued_on date)
    JOIN people ON lower(people.email) = entry.email
    LEFT JOIN certificate_holdings held ON held.person_id = people.id AND held.certificate_id = entry.certificate
        AND held.issued_on = entry.issued_on AND held.state <> 'returned'
    WHERE EXISTS (SELECT FROM person_employments e WHERE e.person_id = people.id AND e.partner_id = entry.partner AND upper_inf(e.valid))
        AND (entry.certificate IS NULL OR held.id IS NOT NULL)
    ORDER BY 1
$$;

-- Gives how many lines brought something new. What comes by a file has been compared with its evidence before.
CREATE FUNCTION desk.import_people(rows jsonb, at timestamptz) RETURNS int
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
    entry record;
    person bigint;
    later date;
    is_new boolean;
    written int := 0;
BEGIN
    FOR entry IN SELECT * FROM jsonb_to_recordset(rows) AS e (
        partner bigint, name text, email text, country text, account text, starts_on date, certificate bigint, issued_on date,
        expires_on date, number text)
    LOOP
        is_new := false;
        SELECT id INTO person FROM people WHERE lower(people.email) = entry.email;
        IF person IS NULL THEN
            INSERT INTO people (name, email, account, country, recorded_at, recorded_by)
            VALUES (entry.name, entry.email, entry.account, entry.country, at, app.user_id()) RETURNING id INTO person;
            is_new := true;
        END IF;
        IF NOT EXISTS (SELECT FROM person_employments e WHERE e.person_id = person AND e.partner_id = entry.partner AND upper_inf(e.valid)) THEN
            -- Whoever comes back begins after what was.
            SELECT max(upper(valid)) INTO later FROM person_employments WHERE person_id = person;
            INSERT INTO person_employments (person_id, partner_id, valid, recorded_at, recorded_by)
            VALUES (person, entry.partner, daterange(greatest(entry.starts_on, later), NULL), at, app.user_id());
            INSERT INTO person_events (person_id, partner_id, title, at, by_user, actor)
            VALUES (person, entry.partner, 'Recorded by a file', at, app.user_id(), 'Partnerdesk');
            is_new := true;
        END IF;
        IF entry.certificate IS NOT NULL AND NOT EXISTS (SELECT FROM certificate_holdings h WHERE h.person_id = person
            AND h.certificate_id = entry.certificate AND h.issued_on = entry.issued_on AND h.state <> 'returned') THEN
            INSERT INTO certificate_holdings (person_id, certificate_id, issued_on, expires_on, number, state, recorded_at, recorded_by,
                verified_at, verified_by)
            VALUES (person, entry.certificate, entry.issued_on, entry.expires_on, entry.number, 'verified', at, app.user_id(), at,
                app.user_id());
            is_new := true;
        END IF;
        written := written + is_new::int;
    END LOOP;
    RETURN written;
END
$$;
GRANT EXECUTE ON FUNCTION desk.known_people, desk.import_people TO partnerdesk_staff;
GRANT EXECUTE ON FUNCTION desk.known_people TO partnerdesk_auditor;
