-- How every partner stands at every authorization, today and on 31 December if nothing changes: judged anew each day, so that
-- all of them can be looked at together. It is a view of facts that lie elsewhere; nothing is decided by it.
CREATE TABLE authorization_standings (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    -- Its name today, so that a list can be sorted by it.
    partner_name text NOT NULL,
    level text NOT NULL CONSTRAINT authorization_standings_level_is_known CHECK (level IN ('sales', 'delivery', 'msp')),
    held boolean NOT NULL,
    judged_on date NOT NULL,
    judged_at timestamptz NOT NULL,
    met boolean NOT NULL,
    -- What is missing today, in words and as a number of rows; and how far all of it is away, as a sum of shares of what the
    -- rows ask for.
    gap text NOT NULL,
    missing int NOT NULL CONSTRAINT authorization_standings_missing_is_counted CHECK (missing >= 0),
    distance numeric NOT NULL,
    year_end date NOT NULL,
    year_end_met boolean NOT NULL,
    year_end_gap text NOT NULL,
    -- Why it is met today and not at the end of the year, one sentence each.
    reasons text[] NOT NULL,
    standing text NOT NULL GENERATED ALWAYS AS (CASE
        WHEN held AND met AND year_end_met THEN 'safe'
        WHEN held AND met THEN 'at_risk'
        WHEN held THEN 'behind'
        WHEN met THEN 'ready'
        WHEN missing <= 2 THEN 'close'
        ELSE 'far'
    END) STORED,
    CONSTRAINT authorization_standings_are_judged_once UNIQUE (partner_id, level)
);
CREATE INDEX authorization_standings_partner_name ON authorization_standings (partner_name, id);
CREATE INDEX authorization_standings_distance ON authorization_standings (distance, id);
CREATE INDEX authorization_standings_named ON authorization_standings (standing, partner_name, id);
CREATE INDEX authorization_standings_near ON authorization_standings (standing, distance, id);
CREATE INDEX authorization_standings_judged_on ON authorization_standings (judged_on, partner_id);
CALL app.secure('authorization_standings', 'partner_id = (SELECT app.partner_id())', writers => 'app.user_id() = 0',
    audited => false);

-- What changes within a day follows at once: what is held, the name, and who has left.
CREATE FUNCTION app.follow_authorization() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE authorization_standings standing SET held = EXISTS (
        SELECT FROM partner_authorizations dated
        WHERE dated.partner_id = standing.partner_id AND dated.level = standing.level AND dated.valid @> app.today())
    WHERE standing.partner_id = NEW.partner_id AND standing.level = NEW.level;
    RETURN NULL;
END
$$;
CREATE TRIGGER standing_follows AFTER INSERT OR UPDATE ON partner_authorizations
    FOR EACH ROW EXECUTE FUNCTION app.follow_authorization();
CREATE FUNCTION app.follow_partner() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    IF NEW.status NOT IN ('registered', 'authorized', 'removal_pending') THEN
        DELETE FROM authorization_standings WHERE partner_id = NEW.id;
    ELSE
        UPDATE authorization_standings SET partner_name = NEW.name WHERE partner_id = NEW.id;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER standing_follows AFTER UPDATE OF name, status ON partners
    FOR EACH ROW WHEN (OLD.name <> NEW.name OR OLD.status <> NEW.status) EXECUTE FUNCTION app.follow_partner();
