-- Files that people bring in: what came, when, from whom, and what became of it. A run is one row, and so one event of the
-- audit, with its counts and the file's hash.
CREATE TABLE imports (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CONSTRAINT imports_kind_is_known CHECK (kind IN ('vendor-opportunities', 'stages')),
    file_name text NOT NULL,
    sha256 bytea NOT NULL,
    row_count int NOT NULL CONSTRAINT imports_have_rows CHECK (row_count >= 0),
    uploaded_at timestamptz NOT NULL,
    -- Nobody: at the command line.
    uploaded_by bigint REFERENCES users,
    carried_out_at timestamptz,
    carried_out_by bigint REFERENCES users,
    new_rows int,
    known_rows int,
    CONSTRAINT imports_are_carried_out_with_counts
        CHECK (num_nulls(carried_out_at, new_rows, known_rows) IN (0, 3))
);
CREATE INDEX imports_uploaded_at ON imports (uploaded_at, id);
CREATE INDEX imports_uploaded_by ON imports (uploaded_by);
CREATE INDEX imports_carried_out_by ON imports (carried_out_by);

-- The file itself, as it came.
CREATE TABLE import_files (
    import_id bigint PRIMARY KEY REFERENCES imports,
    content bytea NOT NULL
);

CALL app.secure('imports', writers => 'app.has_role(''channel_manager'', ''program_manager'', ''deal_reviewer'')');
CALL app.append_only('import_files');
CALL app.secure('import_files', staff_may => 'SELECT, INSERT',
    writers => 'app.has_role(''channel_manager'', ''program_manager'', ''deal_reviewer'')', audited => false);
