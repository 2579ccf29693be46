-- Surveys by single-use link. A customer has no account: the link alone says who answers, and each function says itself what it
-- gives away.

-- Another link to a survey that waits for its answer: the letter's or the reminder's. For the partner whose project it is, and us.
CREATE FUNCTION desk.draw_survey_link(of_survey bigint, token bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF session_user IN ('partnerdesk_staff', 'partnerdesk_partner', 'partnerdesk_auditor') AND NOT app.is_staff() AND NOT EXISTS (
        SELECT FROM review_surveys JOIN review_contacts contact ON contact.id = contact_id
        JOIN delivery_projects project ON project.id = project_id
        WHERE review_surveys.id = of_survey AND project.partner_id = app.partner_id()) THEN
        RAISE EXCEPTION 'You may not send this survey.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO review_survey_links (token_hash, survey_id) VALUES (token, of_survey);
END
$$;

-- What a link is about, and what its answer is judged by: whose domains, and what the same address has answered before.
CREATE FUNCTION desk.survey(token bytea, today date)
RETURNS TABLE (state text, contact text, email text, project text, partner text, vendor text, last_day date, last_mail_at timestamptz,
    partner_domains text[], our_domains text[], answers_here bigint, answers_elsewhere bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT CASE WHEN survey.state = 'sent' AND survey.expires_on < today THEN 'expired' ELSE survey.state END,
        contact.name, contact.email, project.name, partners.name,
        (SELECT legal_name FROM offices ORDER BY is_registered_office DESC, id LIMIT 1), survey.expires_on,
        greatest(survey.sent_at, survey.reminded_at),
        ARRAY(
            SELECT lower(identity.domain) FROM organisation_identities identity
            WHERE identity.organisation_id = partners.organisation_id AND identity.domain IS NOT NULL
            UNION SELECT lower(split_part(users.email, '@', 2)) FROM users WHERE users.partner_id = partners.id),
        ARRAY(
            SELECT DISTINCT lower(split_part(users.email, '@', 2)) FROM users
            WHERE users.kind <> 'partner' AND users.id > 0),
        (SELECT count(*) FROM review_responses earlier JOIN review_contacts writer ON writer.id = earlier.contact_id
            WHERE earlier.project_id = project.id AND writer.email_key = contact.email_key),
        (SELECT count(*) FROM review_responses earlier JOIN review_contacts writer ON writer.id = earlier.contact_id
            WHERE earlier.partner_id = project.partner_id AND earlier.project_id <> project.id
                AND writer.email_key = contact.email_key AND earlier.received_on > (today - interval '1 year')::date)
    FROM review_survey_links link JOIN review_surveys survey ON survey.id = link.survey_id
    JOIN review_contacts contact ON contact.id = survey.contact_id
    JOIN delivery_projects project ON project.id = contact.project_id JOIN partners ON partners.id = project.partner_id
    WHERE link.token_hash = token
$$;

-- Takes the answer of an open survey; false where another one was first, or where it is too late. Who does not want to be
-- written to is not written to from then on, for any project.
CREATE FUNCTION desk.answer_survey(
    token bytea, today date, at timestamptz, new_score int, is_answer boolean, is_objection boolean, new_comment text,
    is_for_vendor boolean, new_flags text[]) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    survey review_surveys;
    contact review_contacts;
    response bigint;
BEGIN
    UPDATE review_surveys SET state = CASE WHEN is_answer THEN 'answered' ELSE 'declined' END, closed_at = at
    WHERE id = (SELECT survey_id FROM review_survey_links WHERE token_hash = token) AND state = 'sent' AND expires_on >= today
    RETURNING * INTO survey;
    IF survey.id IS NULL THEN
        RETURN false;
    END IF;
    SELECT * INTO contact FROM review_contacts WHERE id = survey.contact_id;
    IF is_answer THEN
        INSERT INTO review_responses (survey_id, contact_id, project_id, partner_id, score, flags, received_on, received_at)
        SELECT survey.id, contact.id, contact.project_id, project.partner_id, new_score, new_flags, today, at
        FROM delivery_projects project WHERE project.id = contact.project_id RETURNING id INTO response;
        IF btrim(new_comment) <> '' THEN
            INSERT INTO review_comments (response_id, text, is_for_vendor) VALUES (response, new_comment, is_for_vendor);
        END IF;
    END IF;
    IF is_objection THEN
        UPDATE review_contacts SET objected_on = today, objection = 'In the answer to the survey'
        WHERE email_key = contact.email_key AND objected_on IS NULL;
        UPDATE review_surveys SET state = 'revoked', closed_at = at
        WHERE state = 'sent' AND contact_id IN (SELECT id FROM review_contacts WHERE email_key = contact.email_key);
    END IF;
    INSERT INTO project_events (project_id, title, at, actor)
    VALUES (contact.project_id, CASE WHEN NOT is_answer THEN 'A contact does not wish to be written to'
        WHEN new_score IS NULL THEN 'A contact does not know the project' ELSE 'Customer review received: ' || new_score || ' of 5' END,
        at, 'The customer');
    RETURN true;
END
$$;

GRANT EXECUTE ON FUNCTION desk.draw_survey_link TO partnerdesk_staff, partnerdesk_partner;
GRANT EXECUTE ON FUNCTION desk.survey, desk.answer_survey TO partnerdesk_partner;
