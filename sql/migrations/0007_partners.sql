-- Organisations and partners. What feeds rules or money is dated and never overwritten;
-- organisations and partners carry today's row beside it, written by trigger alone, so that lists are fast.

-- The key under which the same company is found under other spellings; kept the same as CompanyName.key.
CREATE TABLE organisations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    legal_name text NOT NULL,
    name_key text NOT NULL,
    registration_number text,
    vat_number text,
    domain text,
    street text,
    postal_code text,
    city text,
    country text NOT NULL REFERENCES countries,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX organisations_name_key ON organisations (name_key);
CREATE INDEX organisations_name_is_near ON organisations USING gin (name_key gin_trgm_ops);
CREATE INDEX organisations_domain ON organisations (domain);
CREATE INDEX organisations_registration ON organisations (country, registration_number);
CREATE INDEX organisations_vat_number ON organisations (vat_number);

CREATE TABLE organisation_identities (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation_id bigint NOT NULL REFERENCES organisations,
    legal_name text NOT NULL CONSTRAINT organisation_identities_have_a_legal_name CHECK (btrim(legal_name) <> ''),
    name_key text NOT NULL,
    registration_number text,
    vat_number text,
    domain text,
    street text,
    postal_code text,
    city text,
    country text NOT NULL REFERENCES countries,
    valid daterange NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    recorded_by bigint REFERENCES users,
    CONSTRAINT organisations_have_one_identity_a_day EXCLUDE USING gist (organisation_id WITH =, valid WITH &&)
);
CREATE INDEX organisation_identities_name_key ON organisation_identities (name_key);
CREATE INDEX organisation_identities_country ON organisation_identities (country);
CREATE INDEX organisation_identities_recorded_by ON organisation_identities (recorded_by);

CREATE TABLE organisation_trading_names (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation_id bigint NOT NULL REFERENCES organisations,
    name text NOT NULL,
    name_key text NOT NULL,
    valid daterange NOT NULL,
    CONSTRAINT organisation_trading_names_are_used_once_a_day
        EXCLUDE USING gist (organisation_id WITH =, name WITH =, valid WITH &&)
);
CREATE INDEX organisation_trading_names_name_key ON organisation_trading_names (name_key);

CREATE SEQUENCE partner_numbers START 1;
CREATE TABLE partners (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text NOT NULL DEFAULT 'P-' || lpad(nextval('partner_numbers')::text, 6, '0')
        CONSTRAINT partners_reference_is_used_once UNIQUE,
    organisation_id bigint NOT NULL CONSTRAINT partners_are_one_an_organisation UNIQUE REFERENCES organisations,
    name text NOT NULL,
    status text NOT NULL DEFAULT 'prospect' CONSTRAINT partners_status_is_known CHECK (status IN (
        'prospect', 'registered', 'authorized', 'removal_pending', 'removed', 'terminated', 'merged')),
    country text REFERENCES countries,
    geo text,
    manager_id bigint REFERENCES users,
    signed_on date,
    clock_ends_on date,
    motions text[] NOT NULL DEFAULT '{}',
    capabilities text[] NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX partners_name ON partners (name, id);
CREATE INDEX partners_status_name ON partners (status, name, id);
CREATE INDEX partners_country_name ON partners (country, name, id);
CREATE INDEX partners_geo_name ON partners (geo, name, id);
CREATE INDEX partners_manager_name ON partners (manager_id, name, id);
CREATE INDEX partners_signed_on ON partners (signed_on, id);
CREATE INDEX partners_clock_ends_on ON partners (clock_ends_on, id);
CREATE INDEX partners_name_is_near ON partners USING gin (lower(name) gin_trgm_ops);
ALTER TABLE users ADD CONSTRAINT users_belong_to_a_partner FOREIGN KEY (partner_id) REFERENCES partners;

CREATE TABLE partner_memberships (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    status text NOT NULL CONSTRAINT partner_memberships_status_is_known CHECK (status IN (
        'registered', 'authorized', 'removal_pending', 'removed', 'terminated', 'merged')),
    valid daterange NOT NULL,
    cause text NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    recorded_by bigint REFERENCES users,
    CONSTRAINT partners_have_one_status_a_day EXCLUDE USING gist (partner_id WITH =, valid WITH &&)
);
CREATE INDEX partner_memberships_recorded_by ON partner_memberships (recorded_by);

CREATE TABLE partner_locations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    country text NOT NULL REFERENCES countries,
    valid daterange NOT NULL,
    agreement_id bigint,
    CONSTRAINT partners_have_one_location_a_day EXCLUDE USING gist (partner_id WITH =, valid WITH &&)
);
CREATE INDEX partner_locations_country ON partner_locations (country);

-- Who proposes a manager for which place: a country beats its GEO.
CREATE TABLE channel_manager_rules (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id bigint NOT NULL REFERENCES users,
    geo text CONSTRAINT channel_manager_rules_geo_is_known CHECK (geo IN ('Americas', 'EMEA', 'APAC')),
    country text REFERENCES countries,
    valid daterange NOT NULL,
    CONSTRAINT channel_manager_rules_name_a_geo_or_a_country CHECK (num_nonnulls(geo, country) = 1),
    CONSTRAINT channel_manager_rules_name_one_manager_a_day EXCLUDE USING gist (coalesce(country, geo) WITH =, valid WITH &&)
);
CREATE INDEX channel_manager_rules_user_id ON channel_manager_rules (user_id);
CREATE INDEX channel_manager_rules_country ON channel_manager_rules (country);

CREATE TABLE partner_managers (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    manager_id bigint NOT NULL REFERENCES users,
    valid daterange NOT NULL,
    reason text NOT NULL,
    recorded_by bigint REFERENCES users,
    CONSTRAINT partners_have_one_manager_a_day EXCLUDE USING gist (partner_id WITH =, valid WITH &&)
);
CREATE INDEX partner_managers_manager_id ON partner_managers (manager_id);
CREATE INDEX partner_managers_recorded_by ON partner_managers (recorded_by);

-- R16-R19: what a partner has in a country, with its evidence.
CREATE TABLE partner_operations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    country text NOT NULL REFERENCES countries,
    kind text NOT NULL CONSTRAINT partner_operations_kind_is_known
        CHECK (kind IN ('legal_entity', 'office', 'sales_team', 'delivery_team')),
    detail text NOT NULL,
    evidence text NOT NULL,
    valid daterange NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    recorded_by bigint REFERENCES users,
    CONSTRAINT partner_operations_are_stated_once_a_day
        EXCLUDE USING gist (partner_id WITH =, country WITH =, kind WITH =, detail WITH =, valid WITH &&)
);
CREATE INDEX partner_operations_country ON partner_operations (country);
CREATE INDEX partner_operations_recorded_by ON partner_operations (recorded_by);

CREATE TABLE partner_contacts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint NOT NULL REFERENCES partners,
    name text NOT NULL,
    email text,
    phone text,
    job_title text,
    purpose text NOT NULL CONSTRAINT partner_contacts_purpose_is_known
        CHECK (purpose IN ('main', 'signatory', 'sales', 'delivery', 'finance', 'other')),
    valid daterange NOT NULL,
    recorded_by bigint REFERENCES users
);
CREATE INDEX partner_contacts_partner_id ON partner_contacts (partner_id);
CREATE INDEX partner_contacts_recorded_by ON partner_contacts (recorded_by);

-- What happened, in words, on the record it happened to.
CREATE TABLE timeline_entries (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id bigint REFERENCES partners,
    application_id bigint,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    happened_on date,
    actor_id bigint REFERENCES users,
    actor text NOT NULL,
    title text NOT NULL,
    detail text,
    link text,
    audience text NOT NULL DEFAULT 'shared' CONSTRAINT timeline_entries_audience_is_known CHECK (audience IN ('shared', 'internal')),
    CONSTRAINT timeline_entries_are_about_something CHECK (num_nonnulls(partner_id, application_id) >= 1)
);
CREATE INDEX timeline_entries_partner ON timeline_entries (partner_id, id DESC);
CREATE INDEX timeline_entries_application ON timeline_entries (application_id, id DESC);
CREATE INDEX timeline_entries_actor_id ON timeline_entries (actor_id);

-- ---- today's row beside the dated ones ----

-- Brings organisations and partners to the dated rows of today; null: all of them (each new day, by the worker).
CREATE PROCEDURE app.project_partners(only_partner bigint DEFAULT NULL) LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE partners SET status = dated.status
    FROM partner_memberships dated
    WHERE dated.partner_id = partners.id AND valid @> app.today() AND partners.status <> dated.status
        AND (only_partner IS NULL OR partners.id = only_partner);
    UPDATE partners SET manager_id = dated.manager_id
    FROM partner_managers dated
    WHERE dated.partner_id = partners.id AND valid @> app.today() AND partners.manager_id IS DISTINCT FROM dated.manager_id
        AND (only_partner IS NULL OR partners.id = only_partner);
    UPDATE partners SET country = dated.country, geo = countries.geo
    FROM partner_locations dated JOIN countries ON countries.alpha2 = dated.country
    WHERE dated.partner_id = partners.id AND valid @> app.today() AND partners.country IS DISTINCT FROM dated.country
        AND (only_partner IS NULL OR partners.id = only_partner);
END
$$;

CREATE PROCEDURE app.project_organisations(only_organisation bigint DEFAULT NULL) LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE organisations SET legal_name = dated.legal_name, name_key = dated.name_key,
        registration_number = dated.registration_number, vat_number = dated.vat_number, domain = dated.domain,
        street = dated.street, postal_code = dated.postal_code, city = dated.city, country = dated.country
    FROM organisation_identities dated
    WHERE dated.organisation_id = organisations.id AND valid @> app.today()
        AND (only_organisation IS NULL OR organisations.id = only_organisation)
        AND (organisations.legal_name, organisations.name_key, organisations.registration_number, organisations.vat_number,
            organisations.domain, organisations.street, organisations.postal_code, organisations.city, organisations.country)
            IS DISTINCT FROM (dated.legal_name, dated.name_key, dated.registration_number, dated.vat_number,
            dated.domain, dated.street, dated.postal_code, dated.city, dated.country);
    UPDATE partners SET name = organisations.legal_name
    FROM organisations
    WHERE organisations.id = organisation_id AND partners.name <> organisations.legal_name
        AND (only_organisation IS NULL OR organisations.id = only_organisation);
END
$$;

CREATE FUNCTION app.project_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF TG_TABLE_NAME = 'organisation_identities' THEN
        CALL app.project_organisations(NEW.organisation_id);
    ELSE
        CALL app.project_partners(NEW.partner_id);
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER current_identity AFTER INSERT OR UPDATE ON organisation_identities FOR EACH ROW EXECUTE FUNCTION app.project_row();
CREATE TRIGGER current_status AFTER INSERT OR UPDATE ON partner_memberships FOR EACH ROW EXECUTE FUNCTION app.project_row();
CREATE TRIGGER current_manager AFTER INSERT OR UPDATE ON partner_managers FOR EACH ROW EXECUTE FUNCTION app.project_row();
CREATE TRIGGER current_location AFTER INSERT OR UPDATE ON partner_locations FOR EACH ROW EXECUTE FUNCTION app.project_row();

-- ---- who may see what ----

CALL app.secure('organisations', 'id IN (SELECT organisation_id FROM partners)', staff_may => 'SELECT, INSERT');
CALL app.secure('organisation_identities', 'organisation_id IN (SELECT organisation_id FROM partners)');
CALL app.secure('organisation_trading_names', 'organisation_id IN (SELECT organisation_id FROM partners)',
    'SELECT, INSERT, UPDATE');
CALL app.secure('partners', 'id = (SELECT app.partner_id())', staff_may => 'SELECT, INSERT');
GRANT UPDATE (motions, capabilities) ON partners TO partnerdesk_staff, partnerdesk_partner;
CALL app.secure('partner_memberships', 'partner_id = (SELECT app.partner_id())');
CALL app.secure('partner_locations', 'partner_id = (SELECT app.partner_id())');
CALL app.secure('channel_manager_rules', writers => 'app.has_role(''program_manager'', ''system_administrator'')');
CALL app.secure('partner_managers', 'partner_id = (SELECT app.partner_id())');
CALL app.secure('partner_operations', 'partner_id = (SELECT app.partner_id())');
CALL app.secure('partner_contacts', 'partner_id = (SELECT app.partner_id())', 'SELECT, INSERT, UPDATE');
GRANT USAGE ON SEQUENCE partner_numbers TO partnerdesk_staff;

CALL app.append_only('timeline_entries');
CALL app.secure('timeline_entries', '(partner_id = (SELECT app.partner_id()) AND audience = ''shared'')', 'SELECT, INSERT',
    staff_may => 'SELECT, INSERT', audited => false);
