-- A draft gets new rows, which stand between others: positions are numbers that leave room, and a block of the text has
-- a key of its own, which stays when blocks come before it.

-- The view reads whole rows; it is made anew with the other definitions.
DROP VIEW IF EXISTS desk.program_values CASCADE;
DELETE FROM schema_definitions;

ALTER TABLE program_clauses ALTER COLUMN value_key DROP EXPRESSION,
    ADD CONSTRAINT program_clauses_key_names_their_section CHECK (value_key LIKE section || '/_%');
COMMENT ON COLUMN program_clauses.value_key IS
    'Name of the block within the version, its section first; the same in every version.';
DO $$
DECLARE
    value_table text;
BEGIN
    FOREACH value_table IN ARRAY ARRAY['program_clauses', 'program_authorizations', 'program_expectations',
        'program_requirements', 'program_benefits', 'program_fees', 'program_settings', 'program_gsi_criteria'] LOOP
        EXECUTE format('ALTER TABLE %I ALTER COLUMN position TYPE numeric', value_table);
    END LOOP;
END
$$;

-- What was taken out of a draft is found again by its key.
CREATE INDEX audit_events_deletions ON audit_events (table_name, row_key, id DESC) WHERE operation = 'delete';
