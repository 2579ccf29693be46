-- The days of an authorization as plain columns, as those of territories have them: `@>` leaks, so under row-level security
-- no index serves it. The map and a country's partners ask who held what on a day, or that a partner held nothing.
ALTER TABLE partner_authorizations
    ADD COLUMN starts_on date NOT NULL GENERATED ALWAYS AS (coalesce(lower(valid), '-infinity')) STORED,
    ADD COLUMN ends_on date NOT NULL GENERATED ALWAYS AS (coalesce(upper(valid), 'infinity')) STORED;
CREATE INDEX partner_authorizations_of_partner ON partner_authorizations (partner_id, starts_on) INCLUDE (ends_on, level);
DROP INDEX partner_authorizations_level;
CREATE INDEX partner_authorizations_level ON partner_authorizations (level, starts_on) INCLUDE (ends_on, partner_id);
ANALYZE partner_authorizations;
