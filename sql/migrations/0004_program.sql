-- The partner program as data. A version holds every value of it (R1, R151); once it has left draft it is read-only.
--
-- Evidence of a value, and whether it is confirmed:
--   DOC       read in the program document: confirmed.
--   DOC*      the value is in the document, its column is our inference: not confirmed.
--   FOUND     read in another published text: not confirmed, since the document alone is complete (R1).
--   INFERRED  follows by reasoning: not confirmed.
--   DEFAULT, UNKNOWN  our proposal, or nothing: not confirmed.
-- A confirmation by a person is a row of program_confirmations; it holds while the value is the one that was confirmed.

CREATE TABLE program_versions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    program_year integer NOT NULL
        CONSTRAINT program_versions_year_is_plausible CHECK (program_year BETWEEN 2000 AND 2199),
    number integer NOT NULL CONSTRAINT program_versions_number_counts_from_1 CHECK (number >= 1),
    title text NOT NULL CONSTRAINT program_versions_have_a_title CHECK (btrim(title) <> ''),
    state text NOT NULL DEFAULT 'draft' CONSTRAINT program_versions_state_is_known
        CHECK (state IN ('draft', 'notified', 'active', 'superseded', 'withdrawn')),
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    notice_on date,
    effective daterange NOT NULL,
    based_on bigint REFERENCES program_versions,
    change_note text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by bigint REFERENCES users,
    activated_at timestamptz,
    activated_by bigint REFERENCES users,
    CONSTRAINT program_versions_are_numbered_once_a_year UNIQUE (program_year, number),
    CONSTRAINT program_versions_start_before_they_end CHECK (starts_on <= ends_on),
    CONSTRAINT program_versions_are_effective_within_the_program CHECK (
        NOT isempty(effective) AND effective <@ daterange(starts_on, ends_on, '[]')),
    CONSTRAINT program_versions_take_effect_30_days_after_notice CHECK (
        state IN ('draft', 'withdrawn') OR (number = 1 AND lower(effective) = starts_on)
        OR (notice_on IS NOT NULL AND lower(effective) >= notice_on + 30)),
    CONSTRAINT program_versions_activated_have_a_time
        CHECK ((state IN ('active', 'superseded')) = (activated_at IS NOT NULL)),
    CONSTRAINT program_versions_decide_a_day_once
        EXCLUDE USING gist (program_year WITH =, effective WITH &&) WHERE (state IN ('active', 'superseded'))
);
CREATE INDEX program_versions_based_on ON program_versions (based_on);
CREATE INDEX program_versions_created_by ON program_versions (created_by);
CREATE INDEX program_versions_activated_by ON program_versions (activated_by);
COMMENT ON TABLE program_versions IS
    'Versions of the program of a year. The version in effect on a day decides that day (A49).';
COMMENT ON COLUMN program_versions.id IS 'Number of the version within the database.';
COMMENT ON COLUMN program_versions.program_year IS 'Year of the program.';
COMMENT ON COLUMN program_versions.number IS 'Number within the year, from 1; people say "2021, version 1".';
COMMENT ON COLUMN program_versions.title IS 'Title shown to people.';
COMMENT ON COLUMN program_versions.state IS
    'draft: may be edited; notified: partners were told; active: decides from its first day on; '
    'superseded: decided until its last day, then another version took over; withdrawn: never took effect.';
COMMENT ON COLUMN program_versions.starts_on IS 'First day of the program (R4).';
COMMENT ON COLUMN program_versions.ends_on IS 'Last day of the program, included (R4).';
COMMENT ON COLUMN program_versions.notice_on IS
    'Day on which partners were told of the change; null for the first version of a year.';
COMMENT ON COLUMN program_versions.effective IS 'Days that this version decides.';
COMMENT ON COLUMN program_versions.based_on IS 'Version of which this began as a copy.';
COMMENT ON COLUMN program_versions.change_note IS 'What changes and why, in words.';
COMMENT ON COLUMN program_versions.created_at IS 'When it was begun.';
COMMENT ON COLUMN program_versions.created_by IS 'Who began it; null when it was delivered with the software.';
COMMENT ON COLUMN program_versions.activated_at IS 'When it was activated.';
COMMENT ON COLUMN program_versions.activated_by IS 'Who activated it; null when it was delivered with the software.';

CREATE TABLE program_change_notices (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    program_version_id bigint NOT NULL REFERENCES program_versions,
    state text NOT NULL DEFAULT 'draft' CONSTRAINT program_change_notices_state_is_known
        CHECK (state IN ('draft', 'notified', 'effective', 'withdrawn')),
    notified_on date,
    effective_on date NOT NULL,
    text text NOT NULL CONSTRAINT program_change_notices_have_a_text CHECK (btrim(text) <> ''),
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by bigint REFERENCES users DEFAULT app.user_id(),
    CONSTRAINT program_changes_take_effect_30_days_after_notice CHECK (effective_on >= notified_on + 30),
    CONSTRAINT program_change_notices_sent_have_a_day
        CHECK (state NOT IN ('notified', 'effective') OR notified_on IS NOT NULL)
);
CREATE UNIQUE INDEX program_change_notices_are_open_once
    ON program_change_notices (program_version_id) WHERE state <> 'withdrawn';
CREATE INDEX program_change_notices_program_version_id ON program_change_notices (program_version_id);
CREATE INDEX program_change_notices_created_by ON program_change_notices (created_by);
COMMENT ON TABLE program_change_notices IS
    'Notices to partners that the program changes (R5); a sent one is never rewritten (R149).';
COMMENT ON COLUMN program_change_notices.id IS 'Number of the notice.';
COMMENT ON COLUMN program_change_notices.program_version_id IS 'Version that the notice announces.';
COMMENT ON COLUMN program_change_notices.state IS 'draft, notified (sent), effective (the day has come), or withdrawn.';
COMMENT ON COLUMN program_change_notices.notified_on IS 'Day on which partners were told.';
COMMENT ON COLUMN program_change_notices.effective_on IS
    'Day on which the change takes effect, at least 30 days after the notice.';
COMMENT ON COLUMN program_change_notices.text IS 'What partners are told.';
COMMENT ON COLUMN program_change_notices.created_at IS 'When it was written.';
COMMENT ON COLUMN program_change_notices.created_by IS 'Who wrote it.';

-- Columns that every value carries; the tables below take them over, then this one goes.
CREATE TABLE program_provenance (
    clause text NOT NULL CONSTRAINT the_value_names_its_clause CHECK (btrim(clause) <> ''),
    evidence text NOT NULL CONSTRAINT the_evidence_is_known
        CHECK (evidence IN ('DOC', 'DOC*', 'FOUND', 'INFERRED', 'DEFAULT', 'UNKNOWN')),
    evidence_source text,
    decision text,
    note text,
    confirmed_by_document boolean NOT NULL GENERATED ALWAYS AS (evidence = 'DOC') STORED,
    CONSTRAINT a_value_found_elsewhere_names_its_source CHECK (evidence <> 'FOUND' OR evidence_source IS NOT NULL)
);
COMMENT ON COLUMN program_provenance.clause IS 'Rule and lines of the document, as R85, L152–158.';
COMMENT ON COLUMN program_provenance.evidence IS
    'How the value is known: DOC, DOC*, FOUND, INFERRED, DEFAULT or UNKNOWN.';
COMMENT ON COLUMN program_provenance.evidence_source IS 'Source outside the document, as S5.';
COMMENT ON COLUMN program_provenance.decision IS 'Decision on an ambiguity that the value follows, as A9.';
COMMENT ON COLUMN program_provenance.note IS 'Rival reading, or what to know before confirming.';
COMMENT ON COLUMN program_provenance.confirmed_by_document IS 'True when the document itself confirms the value (DOC).';

CREATE TABLE program_clauses (
    program_version_id bigint NOT NULL REFERENCES program_versions,
    section text NOT NULL CONSTRAINT program_clauses_section_is_plain CHECK (section ~ '^[a-z][a-z_]*$'),
    position integer NOT NULL,
    value_key text NOT NULL GENERATED ALWAYS AS (section || '/' || position::text) STORED,
    kind text NOT NULL CONSTRAINT program_clauses_kind_is_known
        CHECK (kind IN ('heading', 'paragraph', 'item', 'footnote', 'table')),
    marker text,
    text text NOT NULL CONSTRAINT program_clauses_have_a_text CHECK (btrim(text) <> ''),
    shows text CONSTRAINT program_clauses_show_a_table_of_values CHECK (shows IN (
        'benefits', 'requirements', 'gsi_criteria', 'commission_rates', 'territories_a', 'territories_b',
        'territories_c', 'discount_rates')),
    LIKE program_provenance INCLUDING ALL,
    PRIMARY KEY (program_version_id, value_key),
    CONSTRAINT program_clauses_of_kind_table_show_one CHECK ((kind = 'table') = (shows IS NOT NULL))
);
COMMENT ON TABLE program_clauses IS
    'The text of the program as its document reads, block by block; the page /program/2021 prints it.';
COMMENT ON COLUMN program_clauses.program_version_id IS 'Version of the program this belongs to.';
COMMENT ON COLUMN program_clauses.section IS
    'Part of the document; also the anchor on the page. Sections stand in the order of their positions.';
COMMENT ON COLUMN program_clauses.position IS 'Order on the page.';
COMMENT ON COLUMN program_clauses.value_key IS
    'Name of the value within its table and version; the same in every version.';
COMMENT ON COLUMN program_clauses.kind IS
    'heading, paragraph, item of a list, footnote, or table: the place where a table of values stands.';
COMMENT ON COLUMN program_clauses.marker IS 'Mark of a footnote, as 1.';
COMMENT ON COLUMN program_clauses.text IS 'The words. For a table: its caption.';
COMMENT ON COLUMN program_clauses.shows IS 'For a table: which values are printed here.';

CREATE TABLE program_authorizations (
    program_version_id bigint NOT NULL REFERENCES program_versions,
    code text NOT NULL
        CONSTRAINT program_authorizations_code_is_known CHECK (code IN ('sales', 'delivery', 'msp', 'gsi')),
    value_key text NOT NULL GENERATED ALWAYS AS (code) STORED,
    name text NOT NULL CONSTRAINT program_authorizations_have_a_name CHECK (btrim(name) <> ''),
    position integer NOT NULL,
    by_invitation boolean NOT NULL,
    summary text NOT NULL,
    LIKE program_provenance INCLUDING ALL,
    PRIMARY KEY (program_version_id, value_key)
);
COMMENT ON TABLE program_authorizations IS
    'Authorizations of a version (R28). Registered is a membership status and not among them (R30).';
COMMENT ON COLUMN program_authorizations.program_version_id IS 'Version of the program this belongs to.';
COMMENT ON COLUMN program_authorizations.code IS 'Name within the software.';
COMMENT ON COLUMN program_authorizations.value_key IS
    'Name of the value within its table and version; the same in every version.';
COMMENT ON COLUMN program_authorizations.name IS 'Name shown to people.';
COMMENT ON COLUMN program_authorizations.position IS 'Order on the page.';
COMMENT ON COLUMN program_authorizations.by_invitation IS 'True when a partner cannot apply and is invited (R44).';
COMMENT ON COLUMN program_authorizations.summary IS 'What it is, in a sentence.';

CREATE TABLE program_expectations (
    program_version_id bigint NOT NULL REFERENCES program_versions,
    level text NOT NULL
        CONSTRAINT program_expectations_level_is_known CHECK (level IN ('sales', 'delivery', 'msp', 'gsi')),
    key text NOT NULL CONSTRAINT program_expectations_key_is_plain CHECK (key ~ '^[a-z][a-z_]*$'),
    value_key text NOT NULL GENERATED ALWAYS AS (level || '/' || key) STORED,
    position integer NOT NULL,
    sentence text NOT NULL CONSTRAINT program_expectations_have_a_sentence CHECK (btrim(sentence) <> ''),
    LIKE program_provenance INCLUDING ALL,
    PRIMARY KEY (program_version_id, value_key)
);
COMMENT ON TABLE program_expectations IS
    'What is expected of a partner (R36–R46): guidance and checklist items, never a condition.';
COMMENT ON COLUMN program_expectations.program_version_id IS 'Version of the program this belongs to.';
COMMENT ON COLUMN program_expectations.level IS 'The authorization it is expected of.';
COMMENT ON COLUMN program_expectations.key IS 'Name within the authorization.';
COMMENT ON COLUMN program_expectations.value_key IS
    'Name of the value within its table and version; the same in every version.';
COMMENT ON COLUMN program_expectations.position IS 'Order on the page.';
COMMENT ON COLUMN program_expectations.sentence IS 'The expectation.';

CREATE TABLE program_requirements (
    program_version_id bigint NOT NULL REFERENCES program_versions,
    level text NOT NULL
        CONSTRAINT program_requirements_level_is_known CHECK (level IN ('registered', 'sales', 'delivery', 'msp')),
    key text NOT NULL CONSTRAINT program_requirements_key_is_plain CHECK (key ~ '^[a-z][a-z_]*$'),
    value_key text NOT NULL GENERATED ALWAYS AS (level || '/' || key) STORED,
    parent text,
    position integer NOT NULL,
    kind text NOT NULL CONSTRAINT program_requirements_kind_is_known CHECK (kind IN ('all_of', 'any_of', 'measure')),
    heading text,
    name text NOT NULL CONSTRAINT program_requirements_have_a_name CHECK (btrim(name) <> ''),
    sentence text NOT NULL CONSTRAINT program_requirements_have_a_sentence CHECK (btrim(sentence) <> ''),
    required boolean NOT NULL,
    blocks text NOT NULL DEFAULT 'authorization'
        CONSTRAINT program_requirements_block_something_known
            CHECK (blocks IN ('authorization', 'subsidiary_licences')),
    measure text CONSTRAINT program_requirements_measure_is_known CHECK (measure IN (
        'joint_business_plans', 'sourced_opportunities', 'sourced_licence_arr', 'new_msp_clients', 'certified_people',
        'review_score', 'reviewed_projects', 'partner_agreements', 'overdue_fees')),
    comparison text
        CONSTRAINT program_requirements_comparison_is_known CHECK (comparison IN ('>=', '>', '<=', '<', '=')),
    threshold numeric,
    unit text,
    period text
        CONSTRAINT program_requirements_period_is_known CHECK (period IN ('calendar_year', 'at_cut_off', 'ever')),
    parameters jsonb NOT NULL DEFAULT '{}'
        CONSTRAINT program_requirements_parameters_are_named CHECK (jsonb_typeof(parameters) = 'object'),
    footnotes text[] NOT NULL DEFAULT '{}',
    LIKE program_provenance INCLUDING ALL,
    PRIMARY KEY (program_version_id, value_key),
    CONSTRAINT program_requirements_are_named_once_a_level UNIQUE (program_version_id, level, key),
    CONSTRAINT program_requirements_hang_below_a_node_of_their_level
        FOREIGN KEY (program_version_id, level, parent)
            REFERENCES program_requirements (program_version_id, level, key),
    CONSTRAINT program_requirements_are_not_their_own_parent CHECK (parent <> key),
    CONSTRAINT program_requirements_measure_when_required CHECK (
        kind <> 'measure' OR NOT required OR num_nulls(measure, comparison, threshold, unit, period) = 0),
    CONSTRAINT program_requirements_groups_measure_nothing CHECK (
        kind = 'measure' OR num_nonnulls(measure, comparison, threshold, unit, period) = 0)
);
CREATE INDEX program_requirements_parent ON program_requirements (program_version_id, level, parent);
COMMENT ON TABLE program_requirements IS
    'Requirement trees: one root a level, below it one node for each row of the documents table, below that measures.';
COMMENT ON COLUMN program_requirements.program_version_id IS 'Version of the program this belongs to.';
COMMENT ON COLUMN program_requirements.level IS 'Registered or the authorization whose requirement this is.';
COMMENT ON COLUMN program_requirements.key IS
    'Name within the tree; the same row of the table has the same key at every level.';
COMMENT ON COLUMN program_requirements.value_key IS
    'Name of the value within its table and version; the same in every version.';
COMMENT ON COLUMN program_requirements.parent IS 'Key of the node above; null for the root of a level.';
COMMENT ON COLUMN program_requirements.position IS 'Order on the page.';
COMMENT ON COLUMN program_requirements.kind IS
    'all_of: every required node below is met; any_of: one is; measure: a number is compared.';
COMMENT ON COLUMN program_requirements.heading IS
    'Heading of the documents table above the row: Software Sales, Certified Professionals …';
COMMENT ON COLUMN program_requirements.name IS 'The row as the document names it.';
COMMENT ON COLUMN program_requirements.sentence IS
    'What has to be true, in a sentence; {threshold} and {stage} stand for the numbers.';
COMMENT ON COLUMN program_requirements.required IS
    'False: the table shows a dash at this level, and the node takes no part in a verdict.';
COMMENT ON COLUMN program_requirements.blocks IS
    'What is withheld while it is not met (A46): the authorization, or only a subsidiarys access to Partner Licenses.';
COMMENT ON COLUMN program_requirements.measure IS 'What is counted: the measure of that name.';
COMMENT ON COLUMN program_requirements.comparison IS 'How the measured number is compared with the threshold.';
COMMENT ON COLUMN program_requirements.threshold IS
    'The number to reach, in the unit; exact, compared unrounded (A35).';
COMMENT ON COLUMN program_requirements.unit IS
    'Unit of the threshold: people, opportunities, EUR, points of 5, projects, clients, plans, agreements, fees.';
COMMENT ON COLUMN program_requirements.period IS
    'calendar_year: of the evaluation; at_cut_off: as it stands on the cut-off day; ever: since the partner joined.';
COMMENT ON COLUMN program_requirements.parameters IS
    'What the measure counts: {"stage": 25} percent reached; {"certificates": [...]} any of them; {"msp": true} '
    'MSP projects; {"fee": "demo_environment"} that fee.';
COMMENT ON COLUMN program_requirements.footnotes IS 'Marks of the documents footnotes at this row, as {1}.';

CREATE TABLE program_benefits (
    program_version_id bigint NOT NULL REFERENCES program_versions,
    code text NOT NULL CONSTRAINT program_benefits_code_is_plain CHECK (code ~ '^[a-z][a-z_]*$'),
    value_key text NOT NULL GENERATED ALWAYS AS (code) STORED,
    name text NOT NULL CONSTRAINT program_benefits_have_a_name CHECK (btrim(name) <> ''),
    position integer NOT NULL,
    detail text,
    footnote text,
    countable boolean NOT NULL,
    unit text,
    LIKE program_provenance INCLUDING ALL,
    PRIMARY KEY (program_version_id, value_key)
);
COMMENT ON TABLE program_benefits IS 'Benefits of a version, the rows of the documents table (R55–R70).';
COMMENT ON COLUMN program_benefits.program_version_id IS 'Version of the program this belongs to.';
COMMENT ON COLUMN program_benefits.code IS 'Name within the software.';
COMMENT ON COLUMN program_benefits.value_key IS
    'Name of the value within its table and version; the same in every version.';
COMMENT ON COLUMN program_benefits.name IS 'The row as the document names it.';
COMMENT ON COLUMN program_benefits.position IS 'Order on the page.';
COMMENT ON COLUMN program_benefits.detail IS 'What the document adds below the row.';
COMMENT ON COLUMN program_benefits.footnote IS 'Mark of the documents footnote.';
COMMENT ON COLUMN program_benefits.countable IS
    'True when use is counted against an allotment and refused beyond it (R72).';
COMMENT ON COLUMN program_benefits.unit IS 'Unit of the allotment: seat, escalation, exam; percent for a discount.';

CREATE TABLE program_benefit_values (
    program_version_id bigint NOT NULL REFERENCES program_versions,
    benefit text NOT NULL,
    level text NOT NULL
        CONSTRAINT program_benefit_values_level_is_known CHECK (level IN ('registered', 'sales', 'delivery', 'msp')),
    value_key text NOT NULL GENERATED ALWAYS AS (benefit || '/' || level) STORED,
    granted boolean NOT NULL,
    quantity numeric CONSTRAINT program_benefit_values_quantity_is_not_negative CHECK (quantity >= 0),
    period text CONSTRAINT program_benefit_values_period_is_known CHECK (period IN ('calendar_year')),
    percent numeric CONSTRAINT program_benefit_values_percent_is_0_to_100 CHECK (percent BETWEEN 0 AND 100),
    text text NOT NULL CONSTRAINT program_benefit_values_have_a_text CHECK (btrim(text) <> ''),
    LIKE program_provenance INCLUDING ALL,
    PRIMARY KEY (program_version_id, value_key),
    CONSTRAINT program_benefit_values_belong_to_a_benefit
        FOREIGN KEY (program_version_id, benefit) REFERENCES program_benefits (program_version_id, value_key)
);
CREATE INDEX program_benefit_values_benefit ON program_benefit_values (program_version_id, benefit);
COMMENT ON TABLE program_benefit_values IS 'Who gets a benefit and how much of it: one cell of the documents table.';
COMMENT ON COLUMN program_benefit_values.program_version_id IS 'Version of the program this belongs to.';
COMMENT ON COLUMN program_benefit_values.benefit IS 'The benefit.';
COMMENT ON COLUMN program_benefit_values.level IS
    'Registered (a membership status, R30) or the authorization whose column of the documents table this is.';
COMMENT ON COLUMN program_benefit_values.value_key IS
    'Name of the value within its table and version; the same in every version.';
COMMENT ON COLUMN program_benefit_values.granted IS 'True when partners of this level have the benefit.';
COMMENT ON COLUMN program_benefit_values.quantity IS
    'Allotment for the period, in the benefits unit; null when nothing is counted.';
COMMENT ON COLUMN program_benefit_values.period IS
    'calendar_year: the allotment is for the program year and is not carried over (A15).';
COMMENT ON COLUMN program_benefit_values.percent IS 'Discount off the country price list, in percent.';
COMMENT ON COLUMN program_benefit_values.text IS 'The cell as it is printed: Yes, –, 5 per year.';

CREATE TABLE program_commission_rates (
    program_version_id bigint NOT NULL REFERENCES program_versions,
    contract_type text NOT NULL CONSTRAINT program_commission_rates_contract_type_is_known
        CHECK (contract_type IN ('new_customer', 'upgrade')),
    contribution text NOT NULL CONSTRAINT program_commission_rates_contribution_is_known
        CHECK (contribution IN ('partner_sourced', 'co_sell')),
    level text NOT NULL
        CONSTRAINT program_commission_rates_level_is_known CHECK (level IN ('registered', 'sales', 'delivery', 'msp')),
    value_key text NOT NULL GENERATED ALWAYS AS (contract_type || '/' || contribution || '/' || level) STORED,
    percent numeric NOT NULL CONSTRAINT program_commission_rates_percent_is_0_to_100 CHECK (percent BETWEEN 0 AND 100),
    LIKE program_provenance INCLUDING ALL,
    PRIMARY KEY (program_version_id, value_key)
);
COMMENT ON TABLE program_commission_rates IS
    'Commission in percent of the software subscription (R115): one cell of the documents table.';
COMMENT ON COLUMN program_commission_rates.program_version_id IS 'Version of the program this belongs to.';
COMMENT ON COLUMN program_commission_rates.contract_type IS 'New customer (R117) or upgrade (R122).';
COMMENT ON COLUMN program_commission_rates.contribution IS 'Partner sourced (R120) or co-sell (R121).';
COMMENT ON COLUMN program_commission_rates.level IS
    'Registered (a membership status, R30) or the authorization whose column of the documents table this is.';
COMMENT ON COLUMN program_commission_rates.value_key IS
    'Name of the value within its table and version; the same in every version.';
COMMENT ON COLUMN program_commission_rates.percent IS
    'Percent of the net subscription fees. An unconfirmed rate estimates, but nothing is paid on it.';

CREATE TABLE program_discount_rates (
    program_version_id bigint NOT NULL REFERENCES program_versions,
    level text NOT NULL
        CONSTRAINT program_discount_rates_level_is_known CHECK (level IN ('registered', 'sales', 'delivery', 'msp')),
    value_key text NOT NULL GENERATED ALWAYS AS (level) STORED,
    percent numeric CONSTRAINT program_discount_rates_percent_is_0_to_100 CHECK (percent BETWEEN 0 AND 100),
    LIKE program_provenance INCLUDING ALL,
    PRIMARY KEY (program_version_id, value_key)
);
COMMENT ON TABLE program_discount_rates IS 'Resell discount off the published list price (R144–R147), by level.';
COMMENT ON COLUMN program_discount_rates.program_version_id IS 'Version of the program this belongs to.';
COMMENT ON COLUMN program_discount_rates.level IS
    'Registered (a membership status, R30) or the authorization whose column of the documents table this is.';
COMMENT ON COLUMN program_discount_rates.value_key IS
    'Name of the value within its table and version; the same in every version.';
COMMENT ON COLUMN program_discount_rates.percent IS
    'Percent off the list price; null: this level cannot resell. An unconfirmed discount is indicative, no '
    'order uses it.';

CREATE TABLE program_fees (
    program_version_id bigint NOT NULL REFERENCES program_versions,
    code text NOT NULL CONSTRAINT program_fees_code_is_plain CHECK (code ~ '^[a-z][a-z_]*$'),
    value_key text NOT NULL GENERATED ALWAYS AS (code) STORED,
    name text NOT NULL CONSTRAINT program_fees_have_a_name CHECK (btrim(name) <> ''),
    position integer NOT NULL,
    amount numeric CONSTRAINT program_fees_amount_is_not_negative CHECK (amount >= 0),
    currency text NOT NULL REFERENCES currencies,
    charged_per text NOT NULL
        CONSTRAINT program_fees_charged_per_is_known CHECK (charged_per IN ('partner', 'subsidiary')),
    blocks text NOT NULL
        CONSTRAINT program_fees_block_something_known CHECK (blocks IN ('authorization', 'subsidiary_licences')),
    explanation text,
    LIKE program_provenance INCLUDING ALL,
    PRIMARY KEY (program_version_id, value_key)
);
CREATE INDEX program_fees_currency ON program_fees (currency);
COMMENT ON TABLE program_fees IS 'Yearly fees (R93, R94).';
COMMENT ON COLUMN program_fees.program_version_id IS 'Version of the program this belongs to.';
COMMENT ON COLUMN program_fees.code IS 'Name within the software.';
COMMENT ON COLUMN program_fees.value_key IS
    'Name of the value within its table and version; the same in every version.';
COMMENT ON COLUMN program_fees.name IS 'Name in the document.';
COMMENT ON COLUMN program_fees.position IS 'Order on the page.';
COMMENT ON COLUMN program_fees.amount IS
    'Amount a year in the currency; null: not set yet, nothing is invoiced and nothing is withheld (A46).';
COMMENT ON COLUMN program_fees.currency IS 'Currency of the amount.';
COMMENT ON COLUMN program_fees.charged_per IS 'Owed once a year by each partner, or for each subsidiary.';
COMMENT ON COLUMN program_fees.blocks IS 'What an overdue fee withholds (A46).';
COMMENT ON COLUMN program_fees.explanation IS 'When it is owed, in a sentence.';

CREATE TABLE program_settings (
    program_version_id bigint NOT NULL REFERENCES program_versions,
    key text NOT NULL CONSTRAINT program_settings_key_is_dotted CHECK (key ~ '^[a-z][A-Za-z]*([.][a-z][A-Za-z]*)+$'),
    value_key text NOT NULL GENERATED ALWAYS AS (key) STORED,
    position integer NOT NULL,
    name text NOT NULL CONSTRAINT program_settings_have_a_name CHECK (btrim(name) <> ''),
    kind text NOT NULL CONSTRAINT program_settings_kind_is_known
        CHECK (kind IN ('integer', 'decimal', 'boolean', 'text', 'date', 'integers')),
    value jsonb NOT NULL,
    unit text,
    choices jsonb CONSTRAINT program_settings_choices_are_named CHECK (jsonb_typeof(choices) = 'object'),
    LIKE program_provenance INCLUDING ALL,
    PRIMARY KEY (program_version_id, value_key),
    CONSTRAINT program_settings_value_is_of_its_kind CHECK (CASE kind
        WHEN 'integer' THEN jsonb_typeof(value) = 'number' AND value::text ~ '^-?[0-9]+$'
        WHEN 'decimal' THEN jsonb_typeof(value) = 'number'
        WHEN 'boolean' THEN jsonb_typeof(value) = 'boolean'
        WHEN 'text' THEN jsonb_typeof(value) = 'string'
        WHEN 'date' THEN jsonb_typeof(value) = 'string' AND value #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
        WHEN 'integers' THEN jsonb_typeof(value) = 'array' AND value::text ~ '^\[(-?[0-9]+(, -?[0-9]+)*)?\]$'
    END),
    CONSTRAINT program_settings_value_is_one_of_its_choices CHECK (choices ? (value #>> '{}'))
);
COMMENT ON TABLE program_settings IS
    'Clocks, limits and choices of a version, each under the key of the programs configuration.';
COMMENT ON COLUMN program_settings.program_version_id IS 'Version of the program this belongs to.';
COMMENT ON COLUMN program_settings.key IS 'Name, as registration.validDays.';
COMMENT ON COLUMN program_settings.value_key IS
    'Name of the value within its table and version; the same in every version.';
COMMENT ON COLUMN program_settings.position IS 'Order on the page.';
COMMENT ON COLUMN program_settings.name IS 'What it is, in words for people.';
COMMENT ON COLUMN program_settings.kind IS 'Type of the value; integers is a list.';
COMMENT ON COLUMN program_settings.value IS 'The value as JSON.';
COMMENT ON COLUMN program_settings.unit IS 'Unit: months, days, business days, EUR …; null for a choice.';
COMMENT ON COLUMN program_settings.choices IS
    'For a text: the values it may have, each with its words for people: {"maximum": "The larger one"}.';

CREATE TABLE program_gsi_criteria (
    program_version_id bigint NOT NULL REFERENCES program_versions,
    code text NOT NULL CONSTRAINT program_gsi_criteria_code_is_plain CHECK (code ~ '^[a-z][a-z_]*$'),
    value_key text NOT NULL GENERATED ALWAYS AS (code) STORED,
    position integer NOT NULL,
    sentence text NOT NULL CONSTRAINT program_gsi_criteria_have_a_sentence CHECK (btrim(sentence) <> ''),
    measure text NOT NULL CONSTRAINT program_gsi_criteria_measure_is_known CHECK (measure IN (
        'annual_revenue', 'services_share', 'geos_with_customers_and_operations', 'developer_certificates',
        'leads_for_associates', 'geos_with_center_of_excellence', 'levels_met_in_each_country')),
    comparison text NOT NULL CONSTRAINT program_gsi_criteria_comparison_is_known CHECK (comparison IN ('>=', '>')),
    threshold numeric NOT NULL,
    unit text NOT NULL,
    parameters jsonb NOT NULL DEFAULT '{}' CONSTRAINT program_gsi_criteria_parameters_are_named
        CHECK (jsonb_typeof(parameters) = 'object'),
    LIKE program_provenance INCLUDING ALL,
    PRIMARY KEY (program_version_id, value_key)
);
COMMENT ON TABLE program_gsi_criteria IS
    'What a Global System Integrator must meet before it is invited (R100, R101): all of them.';
COMMENT ON COLUMN program_gsi_criteria.program_version_id IS 'Version of the program this belongs to.';
COMMENT ON COLUMN program_gsi_criteria.code IS 'Name within the software.';
COMMENT ON COLUMN program_gsi_criteria.value_key IS
    'Name of the value within its table and version; the same in every version.';
COMMENT ON COLUMN program_gsi_criteria.position IS 'Order on the page.';
COMMENT ON COLUMN program_gsi_criteria.sentence IS 'The criterion in a sentence.';
COMMENT ON COLUMN program_gsi_criteria.measure IS 'What is measured.';
COMMENT ON COLUMN program_gsi_criteria.comparison IS 'How the number is compared with the threshold.';
COMMENT ON COLUMN program_gsi_criteria.threshold IS 'The number to reach, in the unit.';
COMMENT ON COLUMN program_gsi_criteria.unit IS 'Unit of the threshold.';
COMMENT ON COLUMN program_gsi_criteria.parameters IS
    'The ratio {"leads": 1, "associates": 3}, the levels {"levels": [...]}, the GEOs.';

CREATE TABLE program_resell_territories (
    program_version_id bigint NOT NULL REFERENCES program_versions,
    territory_group text NOT NULL
        CONSTRAINT program_resell_territories_group_is_known CHECK (territory_group IN ('A', 'B', 'C')),
    country text NOT NULL REFERENCES countries,
    value_key text NOT NULL GENERATED ALWAYS AS (territory_group || '/' || country) STORED,
    name_in_document text NOT NULL
        CONSTRAINT program_resell_territories_name_is_not_blank CHECK (btrim(name_in_document) <> ''),
    enabled boolean NOT NULL DEFAULT true,
    LIKE program_provenance INCLUDING ALL,
    PRIMARY KEY (program_version_id, value_key)
);
CREATE INDEX program_resell_territories_country ON program_resell_territories (country);
COMMENT ON TABLE program_resell_territories IS
    'Countries where sell-thru is the main way to market (R134–R138). A country may stand in two groups (A17).';
COMMENT ON COLUMN program_resell_territories.program_version_id IS 'Version of the program this belongs to.';
COMMENT ON COLUMN program_resell_territories.territory_group IS
    'List of the document; its headings are lost: A the Americas, B after EMEA, C Asia-Pacific.';
COMMENT ON COLUMN program_resell_territories.country IS 'The country.';
COMMENT ON COLUMN program_resell_territories.value_key IS
    'Name of the value within its table and version; the same in every version.';
COMMENT ON COLUMN program_resell_territories.name_in_document IS 'Country or region under which the document lists it.';
COMMENT ON COLUMN program_resell_territories.enabled IS
    'False: switched off, the country is not a resell territory of this version (A18).';

DROP TABLE program_provenance;

CREATE TABLE program_confirmations (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    program_version_id bigint NOT NULL REFERENCES program_versions,
    table_name text NOT NULL,
    value_key text NOT NULL,
    value jsonb NOT NULL,
    reason text NOT NULL CONSTRAINT program_confirmations_give_a_reason CHECK (btrim(reason) <> ''),
    confirmed_by bigint NOT NULL REFERENCES users DEFAULT app.user_id(),
    confirmed_at timestamptz NOT NULL DEFAULT now(),
    carried_from bigint REFERENCES program_confirmations
);
CREATE UNIQUE INDEX program_confirmations_confirm_a_value_once
    ON program_confirmations (program_version_id, table_name, value_key, md5(value::text));
CREATE INDEX program_confirmations_confirmed_by ON program_confirmations (confirmed_by);
CREATE INDEX program_confirmations_carried_from ON program_confirmations (carried_from);
COMMENT ON TABLE program_confirmations IS
    'Who confirmed a value, when and why. Confirming changes no value, so active versions take it too.';
COMMENT ON COLUMN program_confirmations.id IS 'Number of the confirmation.';
COMMENT ON COLUMN program_confirmations.program_version_id IS 'Version of the value.';
COMMENT ON COLUMN program_confirmations.table_name IS 'Table of the value, as program_commission_rates.';
COMMENT ON COLUMN program_confirmations.value_key IS 'The value within its table.';
COMMENT ON COLUMN program_confirmations.value IS
    'What was confirmed, written by the database; another value needs another confirmation.';
COMMENT ON COLUMN program_confirmations.reason IS 'Why it is right.';
COMMENT ON COLUMN program_confirmations.confirmed_by IS 'Who confirmed it.';
COMMENT ON COLUMN program_confirmations.confirmed_at IS 'When.';
COMMENT ON COLUMN program_confirmations.carried_from IS
    'Confirmation of the same value in the version that this one was copied from.';

CREATE FUNCTION app.program_value_tables() RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY[
        'program_clauses',
        'program_authorizations',
        'program_expectations',
        'program_requirements',
        'program_benefits',
        'program_benefit_values',
        'program_commission_rates',
        'program_discount_rates',
        'program_fees',
        'program_settings',
        'program_gsi_criteria',
        'program_resell_territories'];
COMMENT ON FUNCTION app.program_value_tables IS
    'Tables that hold the values of a program version; one that is referred to comes first.';

CREATE FUNCTION app.program_value(value_row jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN value_row - ARRAY['program_version_id', 'confirmed_by_document', 'position',
        'clause', 'evidence', 'evidence_source', 'decision', 'note'];
COMMENT ON FUNCTION app.program_value IS 'What a person confirms of a value: all of it but its place and its evidence.';

-- ---- only a draft may be edited ----

CREATE FUNCTION app.keep_program_value() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    version program_versions;
BEGIN
    FOR version IN
        SELECT * FROM program_versions
        WHERE id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.program_version_id END,
            CASE WHEN TG_OP <> 'DELETE' THEN NEW.program_version_id END)
        FOR SHARE
    LOOP
        IF version.state <> 'draft' THEN
            RAISE EXCEPTION 'Program %, version % is %: its values are read-only. A change is a new version, %.',
                version.program_year, version.number, replace(version.state, 'notified', 'announced'),
                'with a notice of at least 30 days'
                USING ERRCODE = 'integrity_constraint_violation',
                    CONSTRAINT = 'program_versions_are_edited_in_draft_only',
                    TABLE = TG_TABLE_NAME;
        END IF;
    END LOOP;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    -- Another value is no longer what the document or the source says, unless its editor names new evidence.
    IF TG_OP = 'UPDATE' AND app.program_value(to_jsonb(NEW)) IS DISTINCT FROM app.program_value(to_jsonb(OLD))
        AND (NEW.evidence, NEW.evidence_source, NEW.clause)
            IS NOT DISTINCT FROM (OLD.evidence, OLD.evidence_source, OLD.clause)
    THEN
        NEW.evidence := 'DEFAULT';
        NEW.evidence_source := NULL;
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION app.keep_program_value IS
    'Refuses to change a value of a version that is not a draft (R5); relabels a changed value.';

CREATE FUNCTION app.keep_program_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    fixed text[] := ARRAY['state', 'effective', 'notice_on', 'activated_at', 'activated_by'];
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'draft' THEN
            RAISE EXCEPTION 'A version of the program begins as a draft.'
                USING ERRCODE = 'integrity_constraint_violation',
                    CONSTRAINT = 'program_versions_begin_as_draft', TABLE = TG_TABLE_NAME;
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'Program %, version % is kept: a version is withdrawn, never deleted.',
            OLD.program_year, OLD.number
            USING ERRCODE = 'integrity_constraint_violation',
                CONSTRAINT = 'program_versions_are_never_deleted', TABLE = TG_TABLE_NAME;
    END IF;
    IF OLD.state = 'draft' AND NEW.state IN ('draft', 'notified', 'active', 'withdrawn')
        OR to_jsonb(NEW) - fixed = to_jsonb(OLD) - fixed AND (CASE OLD.state
            WHEN 'notified' THEN NEW.state IN ('notified', 'active', 'withdrawn') AND NEW.effective = OLD.effective
                AND NEW.notice_on IS NOT DISTINCT FROM OLD.notice_on
            WHEN 'active' THEN NEW.state = 'superseded' AND NEW.effective <@ OLD.effective
                AND lower(NEW.effective) = lower(OLD.effective) AND upper(NEW.effective) < upper(OLD.effective)
                AND (NEW.notice_on, NEW.activated_at, NEW.activated_by)
                    IS NOT DISTINCT FROM (OLD.notice_on, OLD.activated_at, OLD.activated_by)
            ELSE NEW = OLD
        END)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'Program %, version % is %: it can no longer be changed.',
        OLD.program_year, OLD.number, replace(OLD.state, 'notified', 'announced')
        USING ERRCODE = 'integrity_constraint_violation',
            CONSTRAINT = 'program_versions_change_by_their_steps_only', TABLE = TG_TABLE_NAME;
END
$$;
COMMENT ON FUNCTION app.keep_program_version IS
    'A version goes from draft by notice to active, from active to superseded by another; nothing else of it changes.';

CREATE FUNCTION app.keep_program_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (OLD.state = 'draft' OR OLD.state = 'notified' AND NEW.state IN ('effective', 'withdrawn')
            AND to_jsonb(NEW) - 'state' = to_jsonb(OLD) - 'state')
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The notice of a program change is kept as it was sent.'
        USING ERRCODE = 'integrity_constraint_violation',
            CONSTRAINT = 'program_change_notices_sent_are_kept', TABLE = TG_TABLE_NAME;
END
$$;
COMMENT ON FUNCTION app.keep_program_notice IS 'A notice that was sent is never rewritten or deleted (R149).';

CREATE FUNCTION app.write_program_confirmation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.table_name <> ALL (app.program_value_tables()) THEN
        RAISE EXCEPTION 'There is no table % of program values.', NEW.table_name
            USING ERRCODE = 'foreign_key_violation',
                CONSTRAINT = 'program_confirmations_confirm_a_value_there_is', TABLE = TG_TABLE_NAME;
    END IF;
    EXECUTE format(
        'SELECT app.program_value(to_jsonb(held)) FROM %I held WHERE program_version_id = $1 AND value_key = $2',
        NEW.table_name)
        INTO NEW.value USING NEW.program_version_id, NEW.value_key;
    IF NEW.value IS NULL THEN
        RAISE EXCEPTION 'The version has no value % in %.', NEW.value_key, NEW.table_name
            USING ERRCODE = 'foreign_key_violation',
                CONSTRAINT = 'program_confirmations_confirm_a_value_there_is', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION app.write_program_confirmation IS
    'Writes what is confirmed as it stands in the version, whatever the request said.';

DO $$
DECLARE
    value_table text;
BEGIN
    FOREACH value_table IN ARRAY app.program_value_tables() LOOP
        EXECUTE format('CREATE TRIGGER versions_are_edited_in_draft_only BEFORE INSERT OR UPDATE OR DELETE ON %I
            FOR EACH ROW EXECUTE FUNCTION app.keep_program_value()', value_table);
        EXECUTE format('CREATE TRIGGER values_are_not_emptied BEFORE TRUNCATE ON %I
            FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change()', value_table);
    END LOOP;
END
$$;
CREATE TRIGGER versions_go_by_their_steps BEFORE INSERT OR UPDATE OR DELETE ON program_versions
    FOR EACH ROW EXECUTE FUNCTION app.keep_program_version();
CREATE TRIGGER sent_notices_are_kept BEFORE UPDATE OR DELETE ON program_change_notices
    FOR EACH ROW EXECUTE FUNCTION app.keep_program_notice();
CREATE TRIGGER confirmations_say_what BEFORE INSERT ON program_confirmations
    FOR EACH ROW EXECUTE FUNCTION app.write_program_confirmation();
CREATE TRIGGER confirmations_are_kept BEFORE UPDATE OR DELETE ON program_confirmations
    FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER confirmations_are_not_emptied BEFORE TRUNCATE ON program_confirmations
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
