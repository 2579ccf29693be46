-- Which of the companies that are listed already an application is from, as its reviewer said at the approval: it joins
-- as that one. Null: another company than those proposed.
CREATE TABLE application_companies (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id bigint NOT NULL REFERENCES applications
        CONSTRAINT application_companies_are_chosen_once UNIQUE,
    organisation_id bigint REFERENCES organisations,
    chosen_at timestamptz NOT NULL,
    chosen_by bigint NOT NULL REFERENCES users
);
CREATE INDEX application_companies_organisation_id ON application_companies (organisation_id);
CREATE INDEX application_companies_chosen_by ON application_companies (chosen_by);
CALL app.secure('application_companies');
