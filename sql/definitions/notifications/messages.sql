-- Sending mail. The worker claims one message at a time, in a transaction that lasts until the server has taken it.

-- The message that has waited longest and that no other worker is sending. Its row stays locked.
CREATE FUNCTION desk.claim_message()
RETURNS TABLE (id bigint, recipient text, subject text, body text, queued_at timestamptz, attempts int)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF session_user IN ('partnerdesk_partner', 'partnerdesk_auditor') THEN
        RAISE EXCEPTION 'Mail is sent by the office alone.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY
    SELECT messages.id, messages.recipient, messages.subject, messages.body, messages.queued_at, messages.attempts
    FROM messages
    WHERE sent_at IS NULL AND given_up_at IS NULL AND send_after <= now()
    ORDER BY send_after, messages.id LIMIT 1 FOR UPDATE SKIP LOCKED;
END
$$;

-- Marks a message as sent; or, with an error, to be tried again after a while, or never.
CREATE FUNCTION desk.finish_message(finished bigint, error text, again_after interval) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF session_user IN ('partnerdesk_partner', 'partnerdesk_auditor') THEN
        RAISE EXCEPTION 'Mail is sent by the office alone.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE messages SET attempts = attempts + 1, last_error = left(error, 500),
        sent_at = CASE WHEN error IS NULL THEN clock_timestamp() END,
        send_after = CASE WHEN error IS NULL THEN send_after ELSE clock_timestamp() + coalesce(again_after, interval '0') END,
        given_up_at = CASE WHEN error IS NOT NULL AND again_after IS NULL THEN clock_timestamp() END
    WHERE id = finished AND sent_at IS NULL;
END
$$;

-- Puts a message that was given up back into the queue; for a system administrator.
CREATE FUNCTION desk.send_message_again(wanted bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT app.has_role('system_administrator') THEN
        RAISE EXCEPTION 'Only a system administrator sends mail again.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE messages SET attempts = 0, given_up_at = NULL, send_after = now()
    WHERE id = wanted AND sent_at IS NULL;
    PERFORM pg_notify('mail', '');
    RETURN FOUND;
END
$$;

GRANT EXECUTE ON FUNCTION desk.claim_message, desk.finish_message, desk.send_message_again TO partnerdesk_staff;
