-- Who is told of a change of the program (R5): the administrators of every partner that is in the program, invited ones
-- among them; where a partner has none, its main contact; where it has nobody to write to, a row without an address.
CREATE FUNCTION desk.program_notice_readers()
RETURNS TABLE (partner_id bigint, partner text, name text, email text) LANGUAGE sql STABLE AS $$
    WITH members AS (
        SELECT id, name FROM partners WHERE status IN ('registered', 'authorized', 'removal_pending')
    ), administrators AS (
        SELECT DISTINCT ON (users.partner_id, lower(users.email)) users.partner_id, users.name, users.email
        FROM users JOIN user_roles ON user_id = users.id
        WHERE kind = 'partner' AND state <> 'disabled' AND role = 'partner_administrator' AND valid @> now()
    )
    SELECT members.id, members.name, administrators.name, administrators.email
    FROM members JOIN administrators ON administrators.partner_id = members.id
    UNION ALL
    SELECT members.id, members.name, contact.name, contact.email
    FROM members LEFT JOIN LATERAL (
        SELECT partner_contacts.name, partner_contacts.email FROM partner_contacts
        WHERE partner_contacts.partner_id = members.id AND purpose = 'main' AND partner_contacts.email IS NOT NULL
            AND valid @> app.today()
        ORDER BY lower(valid) DESC, id DESC LIMIT 1
    ) AS contact ON true
    WHERE NOT EXISTS (SELECT FROM administrators WHERE administrators.partner_id = members.id)
$$;
COMMENT ON FUNCTION desk.program_notice_readers IS
    'Whom a notice of a program change goes to now, partner by partner; without an address: nobody to write to.';

CREATE FUNCTION desk.program_version_notify(
    version bigint, notified_on date, effective_on date, notice_days integer, notice text) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    notice_id bigint;
BEGIN
    INSERT INTO program_change_notices (program_version_id, state, notified_on, effective_on, notice_days, text)
    VALUES (version, 'notified', notified_on, effective_on, notice_days, notice)
    RETURNING id INTO notice_id;
    UPDATE program_versions
    SET state = 'notified', notice_on = notified_on, effective = daterange(effective_on, ends_on, '[]')
    WHERE id = version;
    INSERT INTO program_change_recipients (notice_id, partner_id, name, email)
    SELECT notice_id, partner_id, name, email FROM desk.program_notice_readers();
    RETURN notice_id;
END
$$;
COMMENT ON FUNCTION desk.program_version_notify IS
    'Records the notice of a draft and whom it goes to, and fixes its first day; refused when that is too early (R5).';

-- The same words to everybody who was told, each by name, and a line in each partner's timeline.
CREATE FUNCTION desk.mail_program_notice(notice bigint, subject text, words text, link text, at timestamptz) RETURNS void
LANGUAGE sql AS $$
    INSERT INTO messages (recipient, subject, body)
    SELECT email, subject, 'Dear ' || name || E',\n\n' || words || E'\n\nPartnerdesk\n'
    FROM program_change_recipients WHERE notice_id = notice AND email IS NOT NULL ORDER BY id;
    INSERT INTO timeline_entries (partner_id, at, actor_id, actor, title, detail, link)
    SELECT partner_id, mail_program_notice.at, app.user_id(), (SELECT name FROM users WHERE users.id = app.user_id()), subject,
        coalesce('Mailed to ' || string_agg(name, ', ' ORDER BY program_change_recipients.id),
            'There was nobody to write to'), mail_program_notice.link
    FROM program_change_recipients WHERE notice_id = notice GROUP BY partner_id
$$;
COMMENT ON FUNCTION desk.mail_program_notice IS
    'Mails words about a notice to those who were told of it, and writes them into their partners'' timelines.';

GRANT EXECUTE ON FUNCTION desk.program_notice_readers, desk.program_version_notify, desk.mail_program_notice
    TO partnerdesk_staff;
