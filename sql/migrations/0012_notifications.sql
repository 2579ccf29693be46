-- Mail that is to go out: a row first, then a worker sends it, once.

CREATE TABLE messages (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    queued_at timestamptz NOT NULL DEFAULT now(),
    send_after timestamptz NOT NULL DEFAULT now(),
    attempts int NOT NULL DEFAULT 0,
    last_error text,
    sent_at timestamptz,
    given_up_at timestamptz
);
CREATE INDEX messages_waiting ON messages (send_after) WHERE sent_at IS NULL AND given_up_at IS NULL;

CALL app.secure('messages', 'false', 'INSERT', 'SELECT, INSERT', 'app.is_staff()', audited => false);
DROP POLICY partner_rows ON messages;
CREATE POLICY partner_rows ON messages FOR INSERT TO partnerdesk_partner WITH CHECK (true);
REVOKE SELECT ON messages FROM partnerdesk_staff, partnerdesk_auditor;
GRANT SELECT (id, recipient, subject, queued_at, send_after, attempts, last_error, sent_at, given_up_at) ON messages
    TO partnerdesk_staff, partnerdesk_auditor;

CREATE FUNCTION app.wake_mail() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('mail', '');
    RETURN NULL;
END
$$;
CREATE TRIGGER wake_mail AFTER INSERT ON messages FOR EACH STATEMENT EXECUTE FUNCTION app.wake_mail();
