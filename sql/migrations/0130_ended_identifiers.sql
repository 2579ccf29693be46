-- A number can end, with the reason; whoever looks for it still finds the company.
ALTER TABLE organisation_identifiers ADD COLUMN end_reason text
    CONSTRAINT organisation_identifiers_end_for_a_reason CHECK (btrim(end_reason) <> '');
ALTER TABLE organisation_identifiers ADD COLUMN version int NOT NULL DEFAULT 1;
