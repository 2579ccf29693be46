-- Reference data: where partners and their customers are, in which money deals are made, and which days are business
-- days.

CREATE TABLE currencies (
    code text PRIMARY KEY CONSTRAINT currencies_code_is_three_capitals CHECK (code ~ '^[A-Z]{3}$'),
    numeric text NOT NULL CONSTRAINT currencies_numeric_is_three_digits CHECK (numeric ~ '^[0-9]{3}$'),
    name text NOT NULL CONSTRAINT currencies_have_a_name CHECK (btrim(name) <> ''),
    minor_units smallint NOT NULL CONSTRAINT currencies_minor_units_are_0_to_4 CHECK (minor_units BETWEEN 0 AND 4)
);
COMMENT ON TABLE currencies IS 'Currencies in use, by ISO 4217.';
COMMENT ON COLUMN currencies.code IS 'Three-letter code of ISO 4217.';
COMMENT ON COLUMN currencies.numeric IS
    'Three-digit code of ISO 4217, with leading zeros; a currency may take over its predecessor''s.';
COMMENT ON COLUMN currencies.name IS 'English name of ISO 4217.';
COMMENT ON COLUMN currencies.minor_units IS
    'Decimal places of an amount: 2 for cents, 0 for yen, 3 for Kuwaiti dinar. Amounts are rounded to it.';

CREATE TABLE exchange_rates (
    day date NOT NULL,
    currency text NOT NULL REFERENCES currencies,
    per_euro numeric NOT NULL CONSTRAINT exchange_rates_are_positive CHECK (per_euro > 0),
    source text NOT NULL CONSTRAINT exchange_rates_name_their_source CHECK (btrim(source) <> ''),
    PRIMARY KEY (currency, day),
    CONSTRAINT exchange_rates_of_the_euro_are_not_stored CHECK (currency <> 'EUR')
);
CREATE INDEX exchange_rates_day ON exchange_rates (day);
COMMENT ON TABLE exchange_rates IS
    'Euro reference rates by day (A8). A day without a rate uses the last one before it.';
COMMENT ON COLUMN exchange_rates.day IS 'Day of the rate; business days alone have one.';
COMMENT ON COLUMN exchange_rates.currency IS 'The currency that is not the euro.';
COMMENT ON COLUMN exchange_rates.per_euro IS 'Units of the currency for one euro.';
COMMENT ON COLUMN exchange_rates.source IS 'Where the rate was read.';

CREATE TABLE countries (
    alpha2 text PRIMARY KEY CONSTRAINT countries_alpha2_is_two_capitals CHECK (alpha2 ~ '^[A-Z]{2}$'),
    alpha3 text NOT NULL CONSTRAINT countries_alpha3_is_used_once UNIQUE
        CONSTRAINT countries_alpha3_is_three_capitals CHECK (alpha3 ~ '^[A-Z]{3}$'),
    numeric text NOT NULL CONSTRAINT countries_numeric_is_used_once UNIQUE
        CONSTRAINT countries_numeric_is_three_digits CHECK (numeric ~ '^[0-9]{3}$'),
    name text NOT NULL CONSTRAINT countries_name_is_used_once UNIQUE,
    region text,
    subregion text,
    intermediate_region text,
    geo text CONSTRAINT countries_geo_is_known CHECK (geo IN ('Americas', 'EMEA', 'APAC')),
    currency text REFERENCES currencies,
    time_zone text,
    latitude numeric CONSTRAINT countries_latitude_is_on_earth CHECK (latitude BETWEEN -90 AND 90),
    longitude numeric CONSTRAINT countries_longitude_is_on_earth CHECK (longitude BETWEEN -180 AND 180)
);
CREATE INDEX countries_currency ON countries (currency);
CREATE INDEX countries_geo ON countries (geo);
COMMENT ON TABLE countries IS 'Countries and areas of ISO 3166-1 with their UN M49 regions (S26).';
COMMENT ON COLUMN countries.alpha2 IS 'Two-letter code of ISO 3166-1.';
COMMENT ON COLUMN countries.alpha3 IS 'Three-letter code of ISO 3166-1.';
COMMENT ON COLUMN countries.numeric IS 'Three-digit code of ISO 3166-1 and UN M49, with leading zeros.';
COMMENT ON COLUMN countries.name IS 'English name shown to people.';
COMMENT ON COLUMN countries.region IS 'UN M49 region; null for Antarctica.';
COMMENT ON COLUMN countries.subregion IS 'UN M49 sub-region; null for Antarctica.';
COMMENT ON COLUMN countries.intermediate_region IS 'UN M49 intermediate region, where there is one.';
COMMENT ON COLUMN countries.geo IS 'GEO of the vendor (R100c): Americas, EMEA or APAC; null for Antarctica.';
COMMENT ON COLUMN countries.currency IS 'Currency most used there; null for Antarctica.';
COMMENT ON COLUMN countries.time_zone IS
    'Zone of the capital in the tz database; deadlines of a partner end there (A28). Null where nobody lives.';
COMMENT ON COLUMN countries.latitude IS 'Degrees north of the capital or main place.';
COMMENT ON COLUMN countries.longitude IS 'Degrees east of the capital or main place.';

CREATE TABLE country_aliases (
    alias text PRIMARY KEY CONSTRAINT country_aliases_are_not_blank CHECK (alias = btrim(alias) AND alias <> ''),
    country text NOT NULL REFERENCES countries
);
CREATE UNIQUE INDEX country_aliases_mean_one_country ON country_aliases (lower(alias));
CREATE INDEX country_aliases_country ON country_aliases (country);
COMMENT ON TABLE country_aliases IS 'Other spellings that people type for a country; compared without regard to case.';
COMMENT ON COLUMN country_aliases.alias IS 'The spelling.';
COMMENT ON COLUMN country_aliases.country IS 'The country it means.';

CREATE TABLE country_groups (
    code text PRIMARY KEY CONSTRAINT country_groups_code_is_plain CHECK (code ~ '^[a-z][a-z_]*$'),
    name text NOT NULL CONSTRAINT country_groups_name_is_used_once UNIQUE,
    kind text NOT NULL CONSTRAINT country_groups_kind_is_known CHECK (kind IN ('geo', 'region', 'custom'))
);
COMMENT ON TABLE country_groups IS
    'Named sets of countries that a form expands to their members; the members are what is stored.';
COMMENT ON COLUMN country_groups.code IS 'Short name for addresses and forms.';
COMMENT ON COLUMN country_groups.name IS 'Name shown to people.';
COMMENT ON COLUMN country_groups.kind IS
    'geo: the vendor''s GEO; region: after UN M49; custom: as people in the field say it.';

CREATE TABLE country_group_members (
    country_group text NOT NULL REFERENCES country_groups,
    country text NOT NULL REFERENCES countries,
    PRIMARY KEY (country_group, country)
);
CREATE INDEX country_group_members_country ON country_group_members (country);
COMMENT ON TABLE country_group_members IS 'Which countries a named set of countries expands to.';
COMMENT ON COLUMN country_group_members.country_group IS 'The set.';
COMMENT ON COLUMN country_group_members.country IS 'A country in it.';

CREATE TABLE country_shapes (
    code text PRIMARY KEY CONSTRAINT country_shapes_code_is_two_capitals CHECK (code ~ '^[A-Z]{2}$'),
    country text CONSTRAINT country_shapes_draw_a_country_once UNIQUE REFERENCES countries,
    shape text NOT NULL CONSTRAINT country_shapes_shape_is_known CHECK (shape IN ('path', 'dot')),
    path_or_center text NOT NULL CONSTRAINT country_shapes_path_fits_an_svg CHECK (
        CASE shape WHEN 'path' THEN path_or_center ~ '^[MLZ0-9. -]+$' ELSE path_or_center ~ '^-?[0-9.]+ -?[0-9.]+$' END)
);
COMMENT ON TABLE country_shapes IS 'The world map: one shape a country, in the map''s own units.';
COMMENT ON COLUMN country_shapes.code IS
    'Two-letter code of the shape; XK (Kosovo) is drawn but is no code of ISO 3166-1.';
COMMENT ON COLUMN country_shapes.country IS 'The country that is drawn; null where ISO 3166-1 has none.';
COMMENT ON COLUMN country_shapes.shape IS 'path: an outline; dot: a country too small for one.';
COMMENT ON COLUMN country_shapes.path_or_center IS 'For a path the d of an SVG path; for a dot its centre as x and y.';

CREATE TABLE offices (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL CONSTRAINT offices_have_a_name CHECK (btrim(name) <> ''),
    city text NOT NULL CONSTRAINT offices_name_their_city CHECK (btrim(city) <> ''),
    country text NOT NULL REFERENCES countries,
    time_zone text NOT NULL CONSTRAINT offices_name_their_time_zone CHECK (btrim(time_zone) <> ''),
    opens_at time NOT NULL,
    closes_at time NOT NULL,
    is_registered_office boolean NOT NULL DEFAULT false,
    evidence text NOT NULL CONSTRAINT offices_evidence_is_known
        CHECK (evidence IN ('DOC', 'DOC*', 'FOUND', 'INFERRED', 'DEFAULT', 'UNKNOWN')),
    note text,
    CONSTRAINT offices_open_before_they_close CHECK (opens_at < closes_at)
);
CREATE INDEX offices_country ON offices (country);
CREATE UNIQUE INDEX offices_one_is_the_registered_office ON offices (is_registered_office) WHERE is_registered_office;
COMMENT ON TABLE offices IS
    'Offices of the vendor. The registered office''s calendar says what a business day is (R104, S8).';
COMMENT ON COLUMN offices.id IS 'Number of the office.';
COMMENT ON COLUMN offices.name IS 'What people call it.';
COMMENT ON COLUMN offices.city IS 'City it is in; its municipal holiday counts.';
COMMENT ON COLUMN offices.country IS 'Country it is in; its public holidays count.';
COMMENT ON COLUMN offices.time_zone IS 'Zone of the tz database in which its days begin and end.';
COMMENT ON COLUMN offices.opens_at IS 'Start of business hours, local time (S8: 09:00).';
COMMENT ON COLUMN offices.closes_at IS 'End of business hours, local time (S8: 17:00).';
COMMENT ON COLUMN offices.is_registered_office IS 'True for the one office whose calendar counts business days.';
COMMENT ON COLUMN offices.evidence IS
    'How this is known: DOC, DOC*, FOUND, INFERRED, DEFAULT (our choice, to be confirmed) or UNKNOWN.';
COMMENT ON COLUMN offices.note IS 'What to know about it.';

CREATE TABLE office_weekend_days (
    office_id bigint NOT NULL REFERENCES offices,
    weekday smallint NOT NULL CONSTRAINT office_weekend_days_are_days_of_the_week CHECK (weekday BETWEEN 1 AND 7),
    PRIMARY KEY (office_id, weekday)
);
COMMENT ON TABLE office_weekend_days IS 'Days of the week that are no business days at an office.';
COMMENT ON COLUMN office_weekend_days.office_id IS 'The office.';
COMMENT ON COLUMN office_weekend_days.weekday IS 'Day of the week by ISO 8601: 1 is Monday, 7 is Sunday.';

CREATE TABLE office_holidays (
    office_id bigint NOT NULL REFERENCES offices,
    day date NOT NULL,
    name text NOT NULL CONSTRAINT office_holidays_have_a_name CHECK (btrim(name) <> ''),
    evidence text NOT NULL DEFAULT 'DEFAULT' CONSTRAINT office_holidays_evidence_is_known
        CHECK (evidence IN ('DOC', 'DOC*', 'FOUND', 'INFERRED', 'DEFAULT', 'UNKNOWN')),
    PRIMARY KEY (office_id, day)
);
COMMENT ON TABLE office_holidays IS 'Holidays of an office, which are no business days there.';
COMMENT ON COLUMN office_holidays.office_id IS 'The office.';
COMMENT ON COLUMN office_holidays.day IS 'The day.';
COMMENT ON COLUMN office_holidays.name IS 'Name of the holiday.';
COMMENT ON COLUMN office_holidays.evidence IS 'How this is known; DEFAULT: our calendar, to be confirmed.';
