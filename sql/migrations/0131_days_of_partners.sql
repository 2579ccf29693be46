-- The first day and the first day without, as plain columns: `@>` leaks, so under row-level security no index serves it,
-- and nobody knows how many rows it leaves. A country of some thousand partners was taken for one of four.
ALTER TABLE partner_territories
    ADD COLUMN starts_on date NOT NULL GENERATED ALWAYS AS (coalesce(lower(valid), '-infinity')) STORED,
    ADD COLUMN ends_on date NOT NULL GENERATED ALWAYS AS (coalesce(upper(valid), 'infinity')) STORED;
ALTER TABLE partner_memberships
    ADD COLUMN starts_on date NOT NULL GENERATED ALWAYS AS (coalesce(lower(valid), '-infinity')) STORED,
    ADD COLUMN ends_on date NOT NULL GENERATED ALWAYS AS (coalesce(upper(valid), 'infinity')) STORED;
ALTER TABLE partner_locations
    ADD COLUMN starts_on date NOT NULL GENERATED ALWAYS AS (coalesce(lower(valid), '-infinity')) STORED,
    ADD COLUMN ends_on date NOT NULL GENERATED ALWAYS AS (coalesce(upper(valid), 'infinity')) STORED;
ALTER TABLE partner_managers
    ADD COLUMN starts_on date NOT NULL GENERATED ALWAYS AS (coalesce(lower(valid), '-infinity')) STORED,
    ADD COLUMN ends_on date NOT NULL GENERATED ALWAYS AS (coalesce(upper(valid), 'infinity')) STORED;

-- Its partners by name, country by country: the order of the page, kept beside the country so that an index has both.
ALTER TABLE partner_territories ADD COLUMN partner_name text;
UPDATE partner_territories SET partner_name = name FROM partners WHERE partners.id = partner_id;
ALTER TABLE partner_territories ALTER COLUMN partner_name SET NOT NULL;
CREATE FUNCTION app.name_territory() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    NEW.partner_name := (SELECT name FROM partners WHERE id = NEW.partner_id);
    RETURN NEW;
END
$$;
CREATE TRIGGER named BEFORE INSERT OR UPDATE OF partner_id, partner_name ON partner_territories
    FOR EACH ROW EXECUTE FUNCTION app.name_territory();
CREATE FUNCTION app.rename_territories() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE partner_territories SET partner_name = NEW.name WHERE partner_id = NEW.id;
    RETURN NULL;
END
$$;
CREATE TRIGGER renamed AFTER UPDATE OF name ON partners
    FOR EACH ROW WHEN (OLD.name <> NEW.name) EXECUTE FUNCTION app.rename_territories();

CREATE INDEX partner_territories_by_name ON partner_territories (country, partner_name, id);
CREATE INDEX partner_territories_since ON partner_territories (country, starts_on, id);
DROP INDEX partner_territories_country;
CREATE INDEX partner_territories_of_partner ON partner_territories (partner_id, country, starts_on);
CREATE INDEX partner_memberships_of_partner ON partner_memberships (partner_id, starts_on);
CREATE INDEX partner_memberships_status ON partner_memberships (status, starts_on);
CREATE INDEX partner_locations_of_partner ON partner_locations (partner_id, starts_on);
CREATE INDEX partner_managers_of_partner ON partner_managers (partner_id, starts_on);
-- What the planner knows of the new columns.
ANALYZE partner_territories, partner_memberships, partner_locations, partner_managers;
