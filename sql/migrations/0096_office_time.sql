-- The office's time: a demo or a test may show another day, and what people record is dated by what their office shows.

CREATE FUNCTION app.now() RETURNS timestamptz LANGUAGE sql STABLE SET search_path = public, pg_temp
    RETURN coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
COMMENT ON FUNCTION app.now IS
    'What the office''s clock shows. Sessions, links, throttles and the sending of mail run on now(), which nobody moves.';

-- Rights are judged by real time: with a clock that runs ahead they begin and end at once all the same.
CREATE FUNCTION app.rights_now() RETURNS timestamptz LANGUAGE sql STABLE SET search_path = public, pg_temp
    RETURN least(now(), app.now());
COMMENT ON FUNCTION app.rights_now IS 'From when a role or place that is given now counts: as the office''s clock shows, never later than now().';
GRANT EXECUTE ON FUNCTION app.now, app.rights_now TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;

ALTER TABLE user_roles ALTER valid SET DEFAULT tstzrange(app.rights_now(), NULL);
ALTER TABLE user_scopes ALTER valid SET DEFAULT tstzrange(app.rights_now(), NULL);
