-- Under row-level security an index serves only conditions that leak nothing, and coalesce() counts as one that may:
-- far pages of the list read every row before them. A column of its own is compared plainly.
ALTER TABLE partners
    ADD signed_order date NOT NULL GENERATED ALWAYS AS (coalesce(signed_on, 'infinity')) STORED,
    ADD clock_order date NOT NULL GENERATED ALWAYS AS (coalesce(clock_ends_on, 'infinity')) STORED;
COMMENT ON COLUMN partners.signed_order IS 'signed_on with what is missing at the end: what lists are sorted by.';
COMMENT ON COLUMN partners.clock_order IS 'clock_ends_on with what is missing at the end: what lists are sorted by.';
DROP INDEX partners_member_since;
DROP INDEX partners_clock_order;
DROP INDEX partners_geo_order;
CREATE INDEX partners_member_since ON partners (signed_order, id);
CREATE INDEX partners_clock_order ON partners (clock_order, id);
