-- Links for applicants, who have no account.

-- Lets one more link open an application: for the vendor's people, and for whoever holds a link already.
CREATE FUNCTION desk.add_application_key(application bigint, hash bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF app.is_staff() OR application = app.application_id() THEN
        INSERT INTO application_keys (application_id, key_hash) VALUES (application, hash);
    ELSE
        RAISE EXCEPTION 'This application is not yours.' USING ERRCODE = 'insufficient_privilege';
    END IF;
END
$$;

-- Mails the links of all open applications that began with an address, and tells nobody whether there is one. The keys
-- are made here, so that nothing but the mailbox ever sees them. At most one mail in ten minutes.
CREATE FUNCTION desk.mail_application_links(wanted_email text, public_url text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    found record;
    key text;
    links text := '';
    address text;
BEGIN
    IF EXISTS (
        SELECT FROM messages WHERE lower(recipient) = lower(wanted_email) AND subject = 'Your link to your application'
            AND queued_at > app.now() - interval '10 minutes')
    THEN
        RETURN;
    END IF;
    FOR found IN
        SELECT id, reference, email, coalesce(legal_name, 'no company name yet') AS name FROM applications
        WHERE lower(email) = lower(wanted_email) AND state NOT IN ('withdrawn', 'expired', 'onboarded')
        ORDER BY id DESC LIMIT 5
    LOOP
        key := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
        INSERT INTO application_keys (application_id, key_hash) VALUES (found.id, sha256(convert_to(key, 'UTF8')));
        address := found.email;
        links := links || found.reference || ' (' || found.name || ')' || E'\n'
            || public_url || '/apply/resume/' || key || E'\n\n';
    END LOOP;
    IF address IS NOT NULL THEN
        INSERT INTO messages (recipient, subject, body) VALUES (
            address, 'Your link to your application',
            'Somebody, probably you, asked for the way back to an application that began with this e-mail address.'
                || E'\n\n' || links || 'Keep it to yourself: whoever has the link can read and change the application.');
    END IF;
END
$$;

GRANT EXECUTE ON FUNCTION desk.add_application_key(bigint, bytea) TO partnerdesk_staff, partnerdesk_partner;
GRANT EXECUTE ON FUNCTION desk.mail_application_links(text, text) TO partnerdesk_partner;
