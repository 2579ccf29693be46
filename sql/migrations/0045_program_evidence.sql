-- What the evidence of a value points to: the decisions on the document's ambiguities, and the sources outside it.

CREATE TABLE program_decisions (
    code text PRIMARY KEY CONSTRAINT program_decisions_code_is_a_number CHECK (code ~ '^A[0-9]+$'),
    question text NOT NULL CONSTRAINT program_decisions_have_a_question CHECK (btrim(question) <> ''),
    decision text NOT NULL CONSTRAINT program_decisions_decide_something CHECK (btrim(decision) <> '')
);
COMMENT ON TABLE program_decisions IS 'Decisions on what the program document leaves open; values name them by their code.';
COMMENT ON COLUMN program_decisions.code IS 'Number of the decision, as A1.';
COMMENT ON COLUMN program_decisions.question IS 'What the document leaves open.';
COMMENT ON COLUMN program_decisions.decision IS 'What was decided, with the rival reading where there is one.';

CREATE TABLE program_sources (
    code text PRIMARY KEY CONSTRAINT program_sources_code_is_a_number CHECK (code ~ '^S[0-9]+$'),
    title text NOT NULL CONSTRAINT program_sources_have_a_title CHECK (btrim(title) <> ''),
    address text NOT NULL,
    year text NOT NULL,
    read text NOT NULL
);
COMMENT ON TABLE program_sources IS 'Published texts outside the program document in which values were found.';
COMMENT ON COLUMN program_sources.code IS 'Number of the source, as S5.';
COMMENT ON COLUMN program_sources.title IS 'What it is.';
COMMENT ON COLUMN program_sources.address IS 'Where it was published; … stands for the site of the one before.';
COMMENT ON COLUMN program_sources.year IS 'Year, or years, of the wording.';
COMMENT ON COLUMN program_sources.read IS 'How much of it could be read.';

CALL app.publish('program_decisions', 'app.has_role(''program_manager'')');
CALL app.publish('program_sources', 'app.has_role(''program_manager'')');

INSERT INTO program_decisions (code, question, decision) VALUES
    ('A1', 'Which columns are 15 / 0 / 10?',
        'Sales / Delivery / MSP; flag unconfirmed; make editable. Rival: Sales / Registered / Delivery.'),
    ('A2', 'Are Partner Sourced and Co-Sell added, or alternatives?',
        'R121 says Co-Sell also applies to partner-sourced deals, and R111 makes a contribution mandatory, so both '
        'conditions hold together: add them. Setting stacking = ADDITIVE or HIGHEST_ONLY.'),
    ('A3', '"Highest commission" with several authorizations: per cell or per total?',
        'Compute the total under each authorization held on the close date; take the highest total. No mixing of '
        'cells.'),
    ('A4', 'Condition 1 (R124) cannot hold for deals OutSystems refers to the partner.',
        'Apply R124 to partner-sourced only. For OutSystems-referred, replace by: invitation accepted before close '
        '(S10 supports). Both need ≥ 1 contribution before close.'),
    ('A5', '"2 opportunities at ≥ 25 % or 100K EUR ARR": per opportunity or alternative totals?',
        'Alternative: (≥ 2 partner-sourced opportunities that reached ≥ 25 %) OR (sum of new licence ARR of '
        'partner-sourced won deals ≥ 100,000 EUR).'),
    ('A6', 'Do out-of-territory deals count?',
        'No for Sales requirement and not as Partner Sourced (R96). Co-sell by invitation outside the territory is '
        'allowed with RCM approval and earns commission.'),
    ('A7', 'Period of the opportunity requirement (no "per year" there).',
        'Same calendar year as the evaluation; the date is the first day at ≥ 25 % or the win date.'),
    ('A8', 'Amounts not in EUR.',
        'Convert with a stored daily reference rate (rate, date, source kept): win date for ARR, close date for '
        'the cap.'),
    ('A9', 'Associate Pre-Sales columns.',
        'Sales 1, MSP 1 (MSP partners sell). Layout hint Delivery + Sales noted; editable.'),
    ('A10', 'Platform Ops Engineer column.',
        'MSP (operation of services). Editable.'),
    ('A11', 'May one person fill several rows?',
        'Yes across rows (each row counts distinct persons holding that certificate); no double counting inside a '
        'row. Setting.'),
    ('A12', 'Does a higher developer certificate imply Associate?',
        'Only if the Associate certificate is also recorded (it is a precondition, S15). Setting, DEFAULT off.'),
    ('A13', 'Person changes employer.',
        'Counts for the company linked on the evaluation cut-off date; never for two.'),
    ('A14', 'Do two authorizations double countable benefits?',
        'No; maximum. Already used units carry over when a second authorization is earned.'),
    ('A15', '"1 seat", "6 exams": per year or once?',
        'Per program year, not carried over. Escalations say per year explicitly.'),
    ('A16', 'Registered and R33: which benefits before authorization?',
        'Only those marked for Registered in the table of benefits (demo licence certain, others default).'),
    ('A17', 'Group B headings, Aruba, duplicates.',
        'Store by code, one row per code, keep group for display; Aruba shown once, in Group A and B as tags.'),
    ('A18', 'Regions "Central America, South America, Caribbean": members?',
        'UN M49, as listed; territories switchable.'),
    ('A19', 'Is the cap automatic?',
        'Applied by default; an authorised person may lift it per deal with a reason. Per deal = all instalments '
        'and all contribution kinds together.'),
    ('A20', 'Cap: what does "based on contributions" mean?',
        'It allows a lower figure after audit; keep an optional lower deal cap with reason.'),
    ('A21', 'Commission base.',
        'Net subscription fees invoiced, without tax, services, training. Discounts given to the customer reduce '
        'the base.'),
    ('A22', 'Partial customer payment.',
        'Commission instalment becomes payable in proportion.'),
    ('A23', '"Minimum 12-months subscription" for Upgrade?',
        'Applies to New Customer only, as written.'),
    ('A24', '5 business days: start?',
        'The first business day after the submission date is day 1; due at the end of day 5. Optional setting '
        '(DEFAULT off): a submission after 17:00 (S8 business hours) or on a non-business day counts as made on '
        'the next business day, which moves the due date by one day.'),
    ('A25', '180 days: last day?',
        'Approval date + 180 calendar days, valid through the end of that day. Extension possible up to and '
        'including it.'),
    ('A26', 'Length of an extension.',
        'Free date chosen by OutSystems; DEFAULT proposal +90 days; no limit on number, counter shown.'),
    ('A27', 'Deal closes after the registration expired.',
        'No commission unless extended or renewed before expiry.'),
    ('A28', '12 months: exact deadline.',
        'Same day next year (29 Feb → 28 Feb), end of day, in the time zone of the partner''s location.'),
    ('A29', 'Signature date with two signatures.',
        'The later one.'),
    ('A30', 'Year-end wording "either Sales, Delivery or MSP".',
        'Evaluate each; remove only the failed ones; Registered only when none is left; clock B starts only then.'),
    ('A31', 'Effective date of year-end result.',
        '1 January of the next year, even if the run is approved later; deals closed in between use the then-valid '
        'recorded status, so approve quickly; a correction list shows deals affected.'),
    ('A32', 'Partner that joined or was authorized late in the year.',
        'No proration, as none is written. Registered partners with clock A running are not touched by the '
        'year-end run.'),
    ('A33', 'Monthly grant: effective when?',
        'First day of the month after the cut-off; run uses data up to the last day of the month.'),
    ('A34', 'Can an authorization be lost in mid-year?',
        'No (only by termination, merger, or GSI decision). At-risk is a warning.'),
    ('A35', 'Review score: how aggregated?',
        'Mean over counted projects of each project''s mean response, in the calendar year, compared unrounded '
        'with 4.00; no reviews = not met.'),
    ('A36', '"New project".',
        'First counted response in that calendar year; one project counts once ever; MSP project flagged at '
        'registration.'),
    ('A37', 'Does one project count for both Delivery and MSP?',
        'MSP project counts for MSP; also for Delivery only if setting on; DEFAULT off.'),
    ('A38', '"New client" for MSP.',
        'Named client without an earlier MSP agreement with this partner; date = signature.'),
    ('A39', 'GSI ratio and total.',
        'Total ≥ 50 developer certificates (Associate plus Lead/Professional/Expert); 3 × '
        '(Lead/Professional/Expert) ≥ Associates.'),
    ('A40', 'GSI ">65 %", "$2B+".',
        'Strictly greater; greater or equal, in USD of the last closed fiscal year.'),
    ('A41', 'Delivery support for "first projects": how many?',
        'Until Delivery is held: every project needs a support form.'),
    ('A42', 'Sell-with inside resell territories, and the reverse.',
        'Motion chosen at registration, proposed from the customer''s country; override needs RCM reason; '
        'sell-thru elsewhere needs written exception.'),
    ('A43', 'Same prospect registered by two partners.',
        'Earliest server submission that is approvable wins; later one rejected as duplicate; may be invited to '
        'co-sell. Several partners may have co-sell on one deal; the cap then is per partner and deal (DEFAULT) '
        'with a setting per deal.'),
    ('A44', '"Unknown to OutSystems".',
        'No OutSystems opportunity open or closed-lost within 180 days (DEFAULT) for the same prospect and need on '
        'the submission date; reviewer decides, system shows matches.'),
    ('A45', 'Contribution entered on the closing day.',
        'Compare time stamps; equal counts as too late.'),
    ('A46', 'Fees missing: do they block authorization?',
        'Agreement signed blocks; Demo Environment Fee blocks only when an amount is set and overdue; subsidiary '
        'fee blocks only the subsidiary''s licence access.'),
    ('A47', 'Does holding GSI need MSP?',
        'No: R101 names Sales and Delivery only.'),
    ('A48', 'Is Delivery usable as a resale path?',
        'No; Sales needed (R139), others only raise the discount (R146).'),
    ('A49', 'Rule changes in the year: past events.',
        'Values are effective-dated; close date or evaluation date picks the version.'),
    ('A50', 'Rounding.',
        'Half up to the currency''s minor unit at instalment level; last instalment takes the remainder.');

INSERT INTO program_sources (code, title, address, year, read) VALUES
    ('S1', '2021 program page',
        'success.outsystems.com/Enablement/Partner_Guide/Partner_Program',
        '2021',
        'opening'),
    ('S2', '2021 FAQ',
        '…/Partner_Program/FAQ (copy A)',
        '2021',
        'list of questions up to the start of chapter 6'),
    ('S3', '2020 FAQ',
        '…/Partner_Program/FAQ (copy B)',
        '2020',
        'list of questions up to the start of chapter 6'),
    ('S4', '2020 program page',
        '…/Partner_Program (copy B)',
        '2020',
        'introduction'),
    ('S5', 'Partner Licenses page',
        '…/Partner_Program/Partner_Licenses',
        '2020/21 wording (speaks of "authorized" partners)',
        'about 2,000 characters'),
    ('S6', '2019 program page',
        '…/Partner_Program/Previous_Programs/Partner_Program_2019',
        '2019',
        'header and benefit rows'),
    ('S7', 'CPA, 12 Oct 2020 version',
        'outsystems.com/legal/partner-agreement/',
        '2020 (the one in force for the 2021 program)',
        'recitals, first definitions'),
    ('S8', 'CPA, earlier version',
        'same address, other copy',
        'before Oct 2020',
        'recitals, first definitions, incl. Business Day'),
    ('S9', '"Get to know the CPA"',
        'outsystems.com/fr-fr/legal/partner-agreement/channel-partner-agreement',
        'Jan 2024',
        'opening and question list'),
    ('S10', 'Partner Contributions quick guide',
        'outsystems.com/pt-br/partners/become-a-partner/contributions/',
        'Mar 2026',
        'opening, 2 of the contribution kinds'),
    ('S11', 'CPA fragments on unrelated sites, reworded',
        '–',
        '2020–21',
        'scraps of clauses 2.2, 3.3, 3.5, 5.8. Low reliability: build no hard rule on them'),
    ('S12', 'Escalate a support ticket',
        'success.outsystems.com/Support/Enterprise_Customers/OutSystems_Support/Escalate_a_support_ticket',
        'about 2018–21',
        'nearly whole'),
    ('S13', 'Support severity levels',
        '…/OutSystems_Support/02_Support_ticket_severity_levels',
        '2017–2021',
        'nearly whole'),
    ('S14', 'Boot camp, voucher, exam rules, certification transfer',
        'GitHub OutSystems/docs-support, src/community/training/*.md',
        '2021–24',
        'whole'),
    ('S15', 'Certification order',
        'marcoarede.medium.com (23 Dec 2020)',
        '2020',
        'nearly whole'),
    ('S16', 'Trial licence terms',
        'outsystems.com/legal/trial-terms/',
        'May 2023',
        'opening'),
    ('S17', 'Oracle PRM deal registration and On Demand PRM help',
        'docs.oracle.com (deal-registration-management; prmexpiredealreg…; prmcanceldealreg…)',
        '2017–2024',
        'practice reference'),
    ('S18', 'ServiceNow Deal Registration',
        'GitHub ServiceNow/ServiceNowDocs, markdown/order-management/deal-registration-management.md',
        '2026',
        'whole'),
    ('S19', 'PartnerOS deal registration guide',
        'docs.partneros.ai/guides/deal-registrations',
        'current',
        'opening'),
    ('S20', 'AWS Partner Central selling (invitations, opportunities)',
        'docs.aws.amazon.com/partner-central/…',
        'current',
        'openings'),
    ('S21', 'Rules of engagement for deal registration',
        'partnerpack.mydoublecheck.app ; track360.io ; visualfoodie.com',
        'current',
        'openings'),
    ('S22', 'UN/EDIFACT code list 4507 (credit cover response)',
        'stedi.com/edi/edifact/elements/4507',
        'D.20B',
        'whole'),
    ('S23', 'Commission lifecycle (Tolt)',
        'docs.tolt.com/concepts/commission-lifecycle',
        'current',
        'nearly whole'),
    ('S24', 'Odoo Partnership Agreement v11',
        'GitHub odoo/documentation, content/legal/terms/partnership.rst',
        '2023',
        'whole; peer practice'),
    ('S25', 'Fund requests and claims (Oracle, AWS, Magentrix)',
        'docs.oracle.com, docs.aws.amazon.com, help.magentrix.com',
        'current',
        'openings; peer practice'),
    ('S26', 'ISO 3166 with UN M49 regions',
        'GitHub lukes/ISO-3166-Countries-with-Regional-Codes, all/all.csv',
        'current',
        'whole');

-- A draft is the office's own business until partners are told of it (R5): the partners' door shows it to nobody.
CREATE POLICY drafts_are_internal ON program_versions AS RESTRICTIVE FOR SELECT TO partnerdesk_partner
    USING (state IN ('notified', 'active', 'superseded'));
DO $$
DECLARE
    name text;
BEGIN
    FOR name IN SELECT unnest(app.program_value_tables()) UNION ALL
        SELECT unnest(ARRAY['program_change_notices', 'program_confirmations']) LOOP
        EXECUTE format('CREATE POLICY drafts_are_internal ON %I AS RESTRICTIVE FOR SELECT TO partnerdesk_partner
            USING (program_version_id IN (SELECT id FROM program_versions))', name);
    END LOOP;
END
$$;
