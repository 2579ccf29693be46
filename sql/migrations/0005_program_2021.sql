-- The 2021 program, version 1, as the document says it; each value with its clause (R: the rule, L: the line of the
-- document) and its evidence. What the document's lost table headings leave open is marked, see 0004.

INSERT INTO program_versions (program_year, number, title, starts_on, ends_on, effective, change_note) VALUES
    (2020, 1, 'Partner Program 2020', '2020-07-01', '2020-12-31', '[2020-07-01,2021-01-01)',
        'Only what later rules need of it: the Registered period of that year.'),
    (2021, 1, 'Partner Program 2021', '2021-01-01', '2021-12-31', '[2021-01-01,2022-01-01)',
        'As published for 2021.');

-- ---- the text ----

INSERT INTO program_clauses (
    program_version_id, section, position, kind, marker, text, shows, clause, evidence, evidence_source,
    decision, note
)
SELECT version.id, value.section, value.position, value.kind, value.marker, value.text, value.shows,
    value.clause, value.evidence, value.evidence_source, value.decision, value.note
FROM program_versions AS version, (VALUES
    ('program', 10, 'heading', NULL, 'Partner Program', NULL, 'L6', 'DOC', NULL, NULL, NULL),
    ('program', 20, 'paragraph', NULL,
        'This document contains all of the Benefits and Requirements of the OutSystems 2021 Partner Program. In '
        'order to join the Partner Program, a prospective partner company must agree to the terms of the '
        'OutSystems Channel Partner Agreement (“Partner Agreement”) which is executed by signing an OutSystems '
        'Order Form for the territory covered.', NULL, 'R1–R3, L8', 'DOC', NULL, NULL, NULL),
    ('program', 30, 'paragraph', NULL,
        'The program described below is active from January 1st 2021 to December 31st, 2021. OutSystems does not '
        'intend to make any changes to the 2021 Partner Program during the program duration. If any changes are '
        'made, Partners will be notified at least 30 days prior to such changes.', NULL, 'R4, R5, L10', 'DOC', NULL,
        NULL, NULL),
    ('overview', 40, 'heading', NULL, 'Program Overview', NULL, 'L12', 'DOC', NULL, NULL, NULL),
    ('overview', 50, 'paragraph', NULL,
        'The Partner Program empowers partners to Deliver, Build and Run solutions using the OutSystems platform '
        'to existing and prospective OutSystems customers by:', NULL, 'R6, L14', 'DOC', NULL, NULL, NULL),
    ('overview', 60, 'item', NULL, 'Delivering services that drive customer success', NULL, 'R7, L16', 'DOC', NULL,
        NULL, NULL),
    ('overview', 70, 'item', NULL, 'Providing sales and pre-sales expertise to reach more customers', NULL,
        'R7, L18', 'DOC', NULL, NULL, NULL),
    ('overview', 80, 'item', NULL,
        'Accelerating project success through packaged best practices & Business Solutions', NULL, 'R7, L20', 'DOC',
        NULL, NULL, NULL),
    ('overview', 90, 'item', NULL, 'Scaling OutSystems sales, pre-sales, and delivery teams', NULL, 'R7, L22',
        'DOC', NULL, NULL, NULL),
    ('overview', 100, 'item', NULL, 'Adding the vertical expertize to OutSystems Platform horizontal value', NULL,
        'R7, L24', 'DOC', NULL, NULL, NULL),
    ('overview', 110, 'item', NULL,
        'Providing clients a fully managed service as a Managed Services Provider (MSP)', NULL, 'R7, L26', 'DOC',
        NULL, NULL, NULL),
    ('overview', 120, 'item', NULL,
        'Building and taking to market a defined product as an Independent Software Vendor (ISV)', NULL, 'R7, L28',
        'DOC', NULL, NULL, NULL),
    ('overview', 130, 'paragraph', NULL,
        'The 2021 Partner Program includes three primary motions for partners to engage with OutSystems. The first '
        'is a sell-with model where OutSystems sells directly to the end customer and partners receive commissions '
        'for their value add. The second is a sell-thru model primarily used in the specified resell territories '
        'defined in this document. Sell-thru is a resell motion where partners purchase OutSystems products at a '
        'discount and resell these products to the end customer. The third is the ISV and MSP motions where '
        'Partners purchase the OutSystems platform to develop, deliver and manage products and/or services '
        'directly to their clients.', NULL, 'R8–R11, L30', 'DOC', NULL, NULL, NULL),
    ('territory', 140, 'heading', NULL, 'Partnership Territory', NULL, 'L32', 'DOC', NULL, NULL, NULL),
    ('territory', 150, 'paragraph', NULL,
        'The partnership territory defined in the OutSystems Order Form means the geographically defined area in '
        'which the Partner Agreement is applied for the duration of the contract. When signing the order, the '
        'partner and OutSystems acknowledge a non-exclusive description of the country or countries where the '
        'partner can develop sales activity. Any changes to the territory are subject to the signature of a new '
        'agreement or addendum.', NULL, 'R12–R15, L34', 'DOC', NULL, NULL, NULL),
    ('territory', 160, 'paragraph', NULL,
        'The partner must have a legal entity within the partner territory and operations in all countries that '
        'are part of the territory, meaning an office and a sales team. The partner’s delivery team may be located '
        'outside the territory, though in-territory resources are recommended. The partner’s location is the '
        'primary country within the territory with a legal entity. According to the location, the partner will be '
        'assigned to a Regional Channel Manager.', NULL, 'R16–R21, L36', 'DOC', NULL, NULL, NULL),
    ('territory', 170, 'paragraph', NULL,
        'All Requirements and Benefits mentioned below are observed within the whole of the territory, meaning '
        'that the partner activity and achievements are measured and evaluated jointly for all countries included '
        'in the territory.', NULL, 'R22, L38', 'DOC', NULL, NULL, NULL),
    ('affiliates', 180, 'heading', NULL, 'Affiliates, Subsidiaries, Mergers and Acquisitions', NULL,
        'Heading supplied', 'INFERRED', NULL, NULL, 'The heading is lost in the text we have; the words are ours.'),
    ('affiliates', 190, 'paragraph', NULL,
        'An affiliate, subsidiary, or acquired company cannot avail itself of the rights provided under a parent '
        'or affiliated entity’s Partner Agreement without the written consent of OutSystems. In certain cases '
        'OutSystems may permit affiliates to aggregate certain information for the purposes of measuring minimum '
        'requirements for participation in the Program. In the case of acquisitions, mergers or other business '
        'combinations, the membership of the surviving entity will determine the territory coverage and '
        'authorizations to the newly formed entity.', NULL, 'R23–R26, L41', 'DOC', NULL, NULL, NULL),
    ('authorizations', 200, 'heading', NULL, 'Authorizations', NULL, 'Heading supplied', 'INFERRED', NULL, NULL,
        'The heading is lost in the text we have; the words are ours.'),
    ('authorizations', 210, 'paragraph', NULL,
        'The OutSystems Partner Program has a set of authorizations that entitles the partner to different '
        'Requirements and Benefits, depending on the capabilities, goals and go-to-market strategy of the partner. '
        'The available authorizations are Sales, Delivery, MSP and Global System Integrator.', NULL,
        'R27, R28, L44', 'DOC', NULL, NULL, NULL),
    ('authorizations', 220, 'paragraph', NULL,
        'The entry point for a new partner who signs the OutSystems Partner Agreement is a Registered partner. '
        'OutSystems expects that a Registered partner attains Sales, Delivery and/or MSP authorization within 12 '
        'months from the signature date of the Partner Agreement. Partners can earn authorizations on a monthly '
        'basis based on the attainment of Sales, Delivery and/or MSP Partner authorization requirements. Partners '
        'will only be entitled to the benefits after they meet the authorization.', NULL, 'R29–R33, L46', 'DOC',
        NULL, NULL, NULL),
    ('authorizations', 230, 'paragraph', NULL,
        'Sales Authorized partners are expected to present, demo, build prototypes, and conduct workshops, proofs '
        'of concept (POCs), and technical deep dives while adding their business and vertical expertise. Sales '
        'partners are also expected to introduce OutSystems to new accounts and source new sales opportunities.',
        NULL, 'R36, R37, L48', 'DOC', NULL, NULL, NULL),
    ('authorizations', 240, 'paragraph', NULL,
        'Delivery Authorized partners are expected to scope and size project proposals, create services contracts, '
        'influence potential customers, deliver value and drive customer success and adoption. Prior to receiving '
        'Delivery Authorization, partners are expected to co-deliver with OutSystems to help ensure customer '
        'success and facilitate partner enablement. Non-authorized delivery partners must be supported by '
        'OutSystems in the delivery of their first projects. This support will be provided either via a '
        'co-delivery contract or via services bought by the partner, in order to attain a high delivery quality '
        'and customer adoption.', NULL, 'R38–R41, L50', 'DOC', NULL, NULL, NULL),
    ('authorizations', 250, 'paragraph', NULL,
        'MSP Authorized partners are expected to sell, build, deliver and operate managed services on behalf of '
        'customers.  In addition to building expertise and/or assets, these partners purchase OutSystems licenses '
        'to utilize in the managed service they provide to named customers.', NULL, 'R42, R43, L52', 'DOC', NULL,
        NULL, NULL),
    ('authorizations', 260, 'paragraph', NULL,
        'The authorization of Global System Integrator is based on meeting specific requirements and is granted by '
        'invitation only. It is suited to large consulting firms with a wider geo coverage and high revenue '
        'income. The same Benefits and Requirements for Sales, Delivery, and MSP Authorizations apply.', NULL,
        'R44–R46, L54', 'DOC', NULL, NULL, NULL),
    ('authorizations', 270, 'paragraph', NULL,
        'Partners that desire to build and operate a defined product on the OutSystems platform can secure an ISV '
        'License that enables this motion.  As part of that license, OutSystems ISVs can choose to participate in '
        'the “Powered by OutSystems” program to be announced in early 2021. There is no ISV specific Authorization.',
        NULL, 'R47–R49, L56', 'DOC', NULL, NULL, NULL),
    ('authorizations', 280, 'paragraph', NULL,
        'OutSystems will evaluate the partners’ compliance with the requirements for each held authorization at '
        'the end of each calendar year. At this time, partners who do not meet the requirements for either Sales, '
        'Delivery or MSP Authorization will be considered Registered partners. Such partners will have 12 months '
        'to attain Sales, Delivery or MSP Authorization, or will be removed from the Program in accordance with '
        'the terms of the Partner Agreement.', NULL, 'R50–R53, L58', 'DOC', NULL, NULL, NULL),
    ('benefits', 290, 'heading', NULL, 'Benefits', NULL, 'Heading supplied', 'INFERRED', NULL, NULL,
        'The heading is lost in the text we have; the words are ours.'),
    ('benefits', 300, 'paragraph', NULL,
        'Partners will receive the benefits listed based on their achieved authorization.', NULL, 'R54, L61', 'DOC',
        NULL, NULL, NULL),
    ('benefits', 310, 'table', NULL, 'Benefits by authorization', 'benefits', 'R54–R70, L68–116', 'DOC*', NULL,
        NULL, 'The column headings are lost in the text we have.'),
    ('benefits', 320, 'footnote', '1',
        'Marketing onboarding consists of a 60 minute meeting to explain the components and navigating Partner '
        'Center and Partner Guide; how to execute important tasks including creating your partner profile; ensures '
        'you are aware and sign up for all the communication channels; review all the marketing messaging, assets, '
        'ready to use materials available to all partners. The outcome is to make the partner ''marketing ready'' '
        'and able to start developing their pipeline.', NULL, 'R74, L119', 'DOC', NULL, NULL, NULL),
    ('benefits', 330, 'footnote', '2',
        'Technical on-boarding consists of a kick-off meeting with a Partner Success Manager, to present the '
        'partner enablement playbook and align on the onboarding tasks, including team skills evaluation, '
        'application assessment and training plan to bridge the skills gap for the first project.', NULL,
        'R75, L121', 'DOC', NULL, NULL, NULL),
    ('benefits', 340, 'footnote', '3',
        'Partner informs an OutSystems Global Training Partner of the intention to use a free seat for a specific '
        'Boot Camp and gets confirmation of available seats. Another way is for the Partner to apply to a bootcamp '
        'directly on the Learn section of the website. OutSystems Training team verifies and confirms by email to '
        'the OutSystems Training Partner that the Partner is entitled to attend.', NULL, 'R76–R79, L123', 'DOC',
        NULL, NULL, NULL),
    ('benefits', 350, 'footnote', '4',
        'Support case escalation to help the Partner evaluate, escalate, and follow-up support tickets.', NULL,
        'R80, L125', 'DOC', NULL, NULL, NULL),
    ('requirements', 360, 'heading', NULL, 'Requirements', NULL, 'Heading supplied', 'INFERRED', NULL, NULL,
        'The heading is lost in the text we have; the words are ours.'),
    ('requirements', 370, 'paragraph', NULL,
        'Partner requirements are based on the authorization type. Partners are considered Registered partners '
        'until achieving the requirements listed below for Delivery, Sales, and MSP authorization. To retain the '
        'authorizations each year, the partner must continue to fulfill the requirements and be compliant at the '
        'end of the calendar year.', NULL, 'R34, R35, R81, L128', 'DOC', NULL, NULL, NULL),
    ('requirements', 380, 'table', NULL, 'Requirements by authorization', 'requirements', 'R82–R94, L135–215',
        'DOC*', NULL, NULL, 'The column headings are lost in the text we have.'),
    ('requirements', 390, 'footnote', '1',
        'Partner sourced is defined as an opportunity registered and accepted in the Partner Center portal where '
        'the prospect customer or specific opportunity registered is located in the Partnership Territory defined '
        'in the OutSystems Order Form and is unknown to OutSystems at the opportunity submission date.', NULL,
        'R96, L217', 'DOC', NULL, NULL, NULL),
    ('requirements', 400, 'footnote', '2',
        'MSP Client agreement means the Partner has signed an OutSystems MSP license agreement to secure software '
        'to be used for a named client.', NULL, 'R95, L219', 'DOC', NULL, NULL, NULL),
    ('requirements', 410, 'footnote', '3',
        'The Projects must be registered in the Partner Center by the Partner, having at least one response '
        'collected from the contacts provided.The date to be considered is the date on which the CSAT survey '
        'response is received from the customer." OutSystems has the permission to contact end-customers to '
        'request Customer Reviews as part of an ongoing quality assurance process.', NULL, 'R97–R99, L221', 'DOC',
        NULL, NULL, NULL),
    ('gsi', 420, 'heading', NULL, 'GSI Authorization Requirements', NULL, 'L224', 'DOC', NULL, NULL, NULL),
    ('gsi', 430, 'paragraph', NULL,
        'To be invited to participate in the Global Systems Integrator (GSI) program, a GSI must meet the '
        'following requirements:', NULL, 'R100, L226', 'DOC', NULL, NULL, NULL),
    ('gsi', 440, 'table', NULL, 'Requirements of a Global System Integrator', 'gsi_criteria',
        'R100, R101, L228–238', 'DOC', NULL, NULL, NULL),
    ('commissions', 450, 'heading', NULL, 'Commissions', NULL, 'Heading supplied', 'INFERRED', NULL, NULL,
        'The heading is lost in the text we have; the words are ours.'),
    ('commissions', 460, 'paragraph', NULL,
        'The Partner will be paid Commissions as described below for the successful close of opportunities '
        'referred by the Partner to OutSystems or referred by OutSystems to the Partner to participate in a joint '
        'sale and earn co-sell commissions. The Partner must register a partner-sourced opportunity using the '
        'Partner Center portal. For Opportunity  Qualification criteria please use the Discovery Qualification '
        'Guide available on Partner Center. The Partner will receive notification within five (5) business days as '
        'to the disposition of the registration request. Approved registrations are valid for 180 days from the '
        'date approved. At its sole discretion, OutSystems may grant an extension or renewal of the Registration '
        'Term before the Deal Registration expires.', NULL, 'R102–R108, L241', 'DOC', NULL, NULL, NULL),
    ('commissions', 470, 'paragraph', NULL,
        'Software Commissions are only applicable to software subscriptions contracted with the End-Customer that '
        'have an approved opportunity registration and partner contributions are entered in the Partner Center '
        'portal prior to the close of the opportunity. Commissions are payable in accordance with the provisions '
        'of the Partner Agreement, upon receipt of customer payments as per the invoicing schedule agreed with the '
        'End-Customer.', NULL, 'R109–R112, L243', 'DOC', NULL, NULL, NULL),
    ('commissions', 480, 'paragraph', NULL,
        'The Commission received is based on the Partner’s authorization level on the opportunity close date and '
        'the Partner’s Contribution to the sale. For partners having multiple authorizations with different '
        'entitlements, the highest Commission is applied.', NULL, 'R113, R114, L245', 'DOC', NULL, NULL, NULL),
    ('commissions', 490, 'table', NULL, 'Commissions by contract type and partner contribution', 'commission_rates',
        'R115, R116, L248–265', 'DOC*', NULL, NULL,
        'One row of the table is readable; its column headings are lost.'),
    ('commissions', 500, 'footnote', '1',
        '“New Customer” Commissions are applicable when an opportunity registered in the Partner Center portal '
        'becomes a new customer for OutSystems, with a minimum 12-months subscription invoiced and payable by the '
        'End-Customer. Commissions applicable to all yearly subscriptions are available to the partner according '
        'to the invoicing schedule agreed with the End-Customer.', NULL, 'R117–R119, L276', 'DOC', NULL, NULL, NULL),
    ('commissions', 510, 'footnote', '2',
        '“Partner Sourced” percentage is applied when the partner submits in the Partner Center an opportunity '
        'unknown to OutSystems at the registration date.', NULL, 'R120, L278', 'DOC', NULL, NULL, NULL),
    ('commissions', 520, 'footnote', '3',
        '"Co-Sell" percentage is applied when Partner contributes to the sale, documented by adding Partner '
        'contributions in Partner Center, when the deal is Partner Sourced or when OutSystems invites the partner '
        'to engage in a joint sale.', NULL, 'R121, L280', 'DOC', NULL, NULL, NULL),
    ('commissions', 530, 'footnote', '4',
        '“Upgrade” considers a transaction uplift on the current subscription with additional software not '
        'previously subscribed before the renewal contract date.', NULL, 'R122, L282', 'DOC', NULL, NULL, NULL),
    ('commissions', 540, 'paragraph', NULL,
        'OutSystems reserves the right to cap the Commissions to a maximum of € 100,000.00 (one hundred thousand '
        'Euros) per deal, converted to opportunity’s currency based on the contributions of the Partner to the '
        'sales cycle.', NULL, 'R123, L284', 'DOC', NULL, NULL, NULL),
    ('commissions', 550, 'paragraph', NULL,
        'For a Commission entitlement to be considered valid, the Partner must (1) have a registered opportunity '
        'in the Partner Center portal prior to the existence of an OutSystems opportunity, and (2) partner '
        'contributions entered in the Partner Center portal prior to the close of the opportunity. OutSystems '
        'reserves the right to audit partner contributions and adjust commissions based on the following criteria:',
        NULL, 'R124–R126, L286', 'DOC', NULL, NULL, NULL),
    ('commissions', 560, 'item', NULL, 'Presentations delivered to Prospect', NULL, 'R127, L288', 'DOC', NULL, NULL,
        NULL),
    ('commissions', 570, 'item', NULL, 'Run Demo or Prototype (Scope, Duration, Target audience)', NULL,
        'R128, L290', 'DOC', NULL, NULL, NULL),
    ('commissions', 580, 'item', NULL, 'Conduct Proof of concept or Workshop', NULL, 'R129, L292', 'DOC', NULL,
        NULL, NULL),
    ('commissions', 590, 'item', NULL, 'C-suite and/or other prospect introductions (Names and Positions)', NULL,
        'R130, L294', 'DOC', NULL, NULL, NULL),
    ('commissions', 600, 'item', NULL,
        'Reference Calls (List Meetings, Dates, Partner Participants, Customer Participants)', NULL, 'R131, L296',
        'DOC', NULL, NULL, NULL),
    ('commissions', 610, 'item', NULL, 'Completed RFI or RFP', NULL, 'R132, L298', 'DOC', NULL, NULL, NULL),
    ('resell', 620, 'heading', NULL, 'Resell', NULL, 'Heading supplied', 'INFERRED', NULL, NULL,
        'The heading is lost in the text we have; the words are ours.'),
    ('resell', 630, 'paragraph', NULL,
        'In specific countries and regions (Resell Territories), OutSystems go-to-market strategy is primarily a '
        'sell-thru resell model. Resell may be permitted in countries not listed below on an exception basis with '
        'written approval from OutSystems.', NULL, 'R134, R135, L301', 'DOC', NULL, NULL, NULL),
    ('resell', 640, 'heading', NULL, 'Resell Territories', NULL, 'L303', 'DOC', NULL, NULL, NULL),
    ('resell', 650, 'table', NULL, 'Americas', 'territories_a', 'R136, L306', 'DOC', NULL, NULL,
        'The heading of the list is lost; the name is that of the GEO in L232.'),
    ('resell', 660, 'table', NULL, 'Europe, Middle East and Africa', 'territories_b', 'R137, L309', 'DOC', NULL,
        NULL,
        'The heading of the list is lost; the name is that of the GEO in L232. The document names Estonia and '
        'Israel twice, and Aruba.'),
    ('resell', 670, 'table', NULL, 'Asia-Pacific', 'territories_c', 'R138, L312', 'DOC', NULL, NULL,
        'The heading of the list is lost; the name is that of the GEO in L232.'),
    ('resell', 680, 'heading', NULL, 'Requirements for Resell', NULL, 'L315', 'DOC', NULL, NULL, NULL),
    ('resell', 690, 'paragraph', NULL,
        'Partners must be Sales Authorized in order to resell. In addition, partners must meet the following '
        'requirements to be certified by Outsystems as an authorized reseller under the terms of the Partner '
        'Agreement:', NULL, 'R139, R140, L317', 'DOC', NULL, NULL, NULL),
    ('resell', 700, 'heading', NULL, 'Additional Requirements for Sales Authorized Partners', NULL, 'L319', 'DOC',
        NULL, NULL, NULL),
    ('resell', 710, 'item', NULL, 'Pass a financial review and credit check by OutSystems', NULL, 'R141, L322',
        'DOC', NULL, NULL, NULL),
    ('resell', 720, 'item', NULL, 'Have no delinquent past due debts to OutSystems', NULL, 'R142, L324', 'DOC',
        NULL, NULL, NULL),
    ('resell', 730, 'item', NULL,
        'Demonstrate that Partner can meet the Reseller Terms and Conditions of the Partner Agreement', NULL,
        'R143, L326', 'DOC', NULL, NULL, NULL),
    ('resell', 740, 'heading', NULL, 'Resell Discounts', NULL, 'L328', 'DOC', NULL, NULL, NULL),
    ('resell', 750, 'paragraph', NULL,
        'Instead of commissions, resell Partners receive a discount off OutSystems published list price based on '
        'the Partner’s authorization level on the opportunity close date. For partners having multiple '
        'authorizations with different entitlements, the highest discount is applied. Applicable resale discounts '
        'are described in the Reseller Discount table.', NULL, 'R144–R147, L330', 'DOC', NULL, NULL, NULL),
    ('resell', 760, 'table', NULL, 'Reseller discounts', 'discount_rates', 'R147, L330', 'UNKNOWN', NULL, NULL,
        'The document refers to this table but does not contain it.')
) AS value (
    section, position, kind, marker, text, shows, clause, evidence, evidence_source, decision, note
)
WHERE version.program_year = 2021 AND version.number = 1;

-- ---- authorizations and what is expected ----

INSERT INTO program_authorizations (
    program_version_id, code, name, position, by_invitation, summary, clause, evidence, evidence_source,
    decision, note
)
SELECT version.id, value.code, value.name, value.position, value.by_invitation, value.summary, value.clause,
    value.evidence, value.evidence_source, value.decision, value.note
FROM program_versions AS version, (VALUES
    ('sales', 'Sales', 1, false, 'Finds new customers and brings sales and pre-sales expertise.', 'R28, L44, L48',
        'DOC', NULL, NULL, NULL),
    ('delivery', 'Delivery', 2, false,
        'Scopes, sizes and delivers projects and cares for customer success and adoption.', 'R28, L44, L50', 'DOC',
        NULL, NULL, NULL),
    ('msp', 'MSP', 3, false,
        'Managed Services Provider: sells, builds, delivers and runs managed services for named customers.',
        'R28, L44, L52', 'DOC', NULL, NULL, NULL),
    ('gsi', 'Global System Integrator', 4, true,
        'Large consulting firms with wide geographic coverage and high revenue, by invitation only.',
        'R28, R44, R45, L44, L54', 'DOC', NULL, NULL, NULL)
) AS value (
    code, name, position, by_invitation, summary, clause, evidence, evidence_source, decision, note
)
WHERE version.program_year = 2021 AND version.number = 1;

INSERT INTO program_expectations (
    program_version_id, level, key, position, sentence, clause, evidence, evidence_source, decision, note
)
SELECT version.id, value.level, value.key, value.position, value.sentence, value.clause, value.evidence,
    value.evidence_source, value.decision, value.note
FROM program_versions AS version, (VALUES
    ('sales', 'present', 1,
        'Presents, demonstrates, builds prototypes and runs workshops, proofs of concept and technical deep dives, '
        'adding its business and vertical expertise.', 'R36, L48', 'DOC', NULL, NULL, NULL),
    ('sales', 'open_doors', 2, 'Introduces OutSystems to new accounts and sources new sales opportunities.',
        'R37, L48', 'DOC', NULL, NULL, NULL),
    ('delivery', 'deliver', 1,
        'Scopes and sizes project proposals, creates services contracts, influences potential customers, delivers '
        'value and drives customer success and adoption.', 'R38, L50', 'DOC', NULL, NULL, NULL),
    ('delivery', 'deliver_jointly', 2,
        'Delivers together with OutSystems until it holds the Delivery authorization.', 'R39, L50', 'DOC', NULL,
        NULL, NULL),
    ('delivery', 'be_supported', 3,
        'Is supported by OutSystems in its first projects while it does not hold the Delivery authorization.',
        'R40, L50', 'DOC', NULL, 'A41', 'Until Delivery is held, every project needs a form of support.'),
    ('delivery', 'record_support', 4,
        'Records for each such project whether the support is a co-delivery contract or services bought by the '
        'partner.', 'R41, L50', 'DOC', NULL, NULL, NULL),
    ('msp', 'run_services', 1, 'Sells, builds, delivers and operates managed services on behalf of customers.',
        'R42, L52', 'DOC', NULL, NULL, NULL),
    ('msp', 'license_named_customers', 2,
        'Purchases OutSystems licenses that it uses in the managed service for named customers, besides building '
        'expertise and assets.', 'R43, L52', 'DOC', NULL, NULL, NULL),
    ('gsi', 'be_invited', 1,
        'Is invited by OutSystems once it meets the specific requirements; a partner cannot apply.', 'R44, L54',
        'DOC', NULL, NULL, NULL),
    ('gsi', 'cover_widely', 2, 'Is a large consulting firm with wide geographic coverage and high revenue.',
        'R45, L54', 'DOC', NULL, NULL, NULL),
    ('gsi', 'same_terms', 3, 'Has the same benefits and requirements as for Sales, Delivery and MSP.', 'R46, L54',
        'DOC', NULL, NULL, NULL)
) AS value (
    level, key, position, sentence, clause, evidence, evidence_source, decision, note
)
WHERE version.program_year = 2021 AND version.number = 1;

-- ---- requirement trees: a root a level, a node a row of the table, measures below ----

INSERT INTO program_requirements (
    program_version_id, level, key, parent, position, kind, heading, name, sentence, required, blocks,
    measure, comparison, threshold, unit, period, parameters, footnotes, clause, evidence, evidence_source,
    decision, note
)
SELECT version.id, value.level, value.key, value.parent, value.position, value.kind, value.heading,
    value.name, value.sentence, value.required, value.blocks, value.measure, value.comparison,
    value.threshold, value.unit, value.period, value.parameters::jsonb, value.footnotes::text[],
    value.clause, value.evidence, value.evidence_source, value.decision, value.note
FROM program_versions AS version, (VALUES
    ('registered', 'registered', NULL, 0, 'all_of', NULL, 'Registered', 'A Registered partner meets all of these.',
        true, 'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{}', 'R30, R92, L46, L208', 'DOC', NULL, NULL,
        NULL),
    ('sales', 'sales', NULL, 0, 'all_of', NULL, 'Sales', 'A Sales partner meets all of these.', true,
        'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{}', 'R32, R35, R81, L46, L128', 'DOC', NULL, NULL,
        NULL),
    ('delivery', 'delivery', NULL, 0, 'all_of', NULL, 'Delivery', 'A Delivery partner meets all of these.', true,
        'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{}', 'R32, R35, R81, L46, L128', 'DOC', NULL, NULL,
        NULL),
    ('msp', 'msp', NULL, 0, 'all_of', NULL, 'MSP', 'An MSP partner meets all of these.', true, 'authorization',
        NULL, NULL, NULL, NULL, NULL, '{}', '{}', 'R32, R35, R81, L46, L128', 'DOC', NULL, NULL, NULL),
    ('registered', 'joint_business_plan', 'registered', 10, 'measure', 'Software Sales', 'Joint Business Plan',
        'Joint Business Plan: not required.', false, 'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{}',
        'R82, L137', 'DEFAULT', NULL, NULL, 'The document names the row; to whom it applies is not readable.'),
    ('sales', 'joint_business_plan', 'sales', 10, 'measure', 'Software Sales', 'Joint Business Plan',
        'Joint Business Plans agreed for the year: at least {threshold}.', true, 'authorization',
        'joint_business_plans', '>=', 1, 'plans', 'calendar_year', '{}', '{}', 'R82, L137', 'DEFAULT', NULL, NULL,
        'The document names the row; to whom it applies is not readable.'),
    ('delivery', 'joint_business_plan', 'delivery', 10, 'measure', 'Software Sales', 'Joint Business Plan',
        'Joint Business Plan: not required.', false, 'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{}',
        'R82, L137', 'DEFAULT', NULL, NULL, 'The document names the row; to whom it applies is not readable.'),
    ('msp', 'joint_business_plan', 'msp', 10, 'measure', 'Software Sales', 'Joint Business Plan',
        'Joint Business Plans agreed for the year: at least {threshold}.', true, 'authorization',
        'joint_business_plans', '>=', 1, 'plans', 'calendar_year', '{}', '{}', 'R82, L137', 'DEFAULT', NULL, NULL,
        'The document names the row; to whom it applies is not readable.'),
    ('registered', 'sourced_opportunities', 'registered', 20, 'measure', 'Software Sales',
        'Partner-sourced Opportunities', 'Partner-sourced Opportunities: not required.', false, 'authorization',
        NULL, NULL, NULL, NULL, NULL, '{}', '{1}', 'R83, R96, L140–144, L217', 'INFERRED', NULL, NULL,
        'A dash in our reading of the table, whose columns are lost.'),
    ('sales', 'sourced_opportunities', 'sales', 20, 'any_of', 'Software Sales', 'Partner-sourced Opportunities',
        'One of these is met.', true, 'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{1}',
        'R83, R96, L140–144, L217', 'DOC*', NULL, 'A5', 'Two alternative totals; the column Sales is our inference.'),
    ('sales', 'sourced_opportunity_count', 'sourced_opportunities', 21, 'measure', 'Software Sales',
        'Partner-sourced Opportunities',
        'Partner-sourced opportunities that reached the {stage} % sales stage: at least {threshold}.', true,
        'authorization', 'sourced_opportunities', '>=', 2, 'opportunities', 'calendar_year', '{"stage": 25}', '{1}',
        'R83, R96, L140–144, L217', 'DOC*', NULL, 'A5–A7',
        'The first day at the stage counts; a later step back does not undo it.'),
    ('sales', 'sourced_licence_arr', 'sourced_opportunities', 22, 'measure', 'Software Sales',
        'Partner-sourced Opportunities', 'New licence ARR of partner-sourced won deals: at least EUR {threshold}.',
        true, 'authorization', 'sourced_licence_arr', '>=', 100000, 'EUR', 'calendar_year', '{}', '{1}',
        'R83, R96, L140–144, L217', 'DOC*', NULL, 'A5–A8', 'Sum over won deals, converted on the win date.'),
    ('delivery', 'sourced_opportunities', 'delivery', 20, 'measure', 'Software Sales',
        'Partner-sourced Opportunities', 'Partner-sourced Opportunities: not required.', false, 'authorization',
        NULL, NULL, NULL, NULL, NULL, '{}', '{1}', 'R83, R96, L140–144, L217', 'INFERRED', NULL, NULL,
        'A dash in our reading of the table, whose columns are lost.'),
    ('msp', 'sourced_opportunities', 'msp', 20, 'measure', 'Software Sales', 'Partner-sourced Opportunities',
        'Partner-sourced Opportunities: not required.', false, 'authorization', NULL, NULL, NULL, NULL, NULL, '{}',
        '{1}', 'R83, R96, L140–144, L217', 'INFERRED', NULL, NULL,
        'A dash in our reading of the table, whose columns are lost.'),
    ('registered', 'new_msp_clients', 'registered', 30, 'measure', 'Software Sales', 'New clients',
        'New clients: not required.', false, 'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{2}',
        'R84, R95, L147, L219', 'INFERRED', NULL, NULL,
        'A dash in our reading of the table, whose columns are lost.'),
    ('sales', 'new_msp_clients', 'sales', 30, 'measure', 'Software Sales', 'New clients',
        'New clients: not required.', false, 'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{2}',
        'R84, R95, L147, L219', 'INFERRED', NULL, NULL,
        'A dash in our reading of the table, whose columns are lost.'),
    ('delivery', 'new_msp_clients', 'delivery', 30, 'measure', 'Software Sales', 'New clients',
        'New clients: not required.', false, 'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{2}',
        'R84, R95, L147, L219', 'INFERRED', NULL, NULL,
        'A dash in our reading of the table, whose columns are lost.'),
    ('msp', 'new_msp_clients', 'msp', 30, 'measure', 'Software Sales', 'New clients',
        'New clients under an MSP client agreement: at least {threshold}.', true, 'authorization',
        'new_msp_clients', '>=', 1, 'clients', 'calendar_year', '{}', '{2}', 'R84, R95, L147, L219', 'DOC', NULL,
        'A38', 'The footnote ties the row to MSP.'),
    ('registered', 'associate_sales', 'registered', 40, 'measure', 'Certified Professionals', 'Associate Sales',
        'Associate Sales: not required.', false, 'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{}',
        'R85, L152–158', 'INFERRED', NULL, NULL, 'A dash in our reading of the table, whose columns are lost.'),
    ('sales', 'associate_sales', 'sales', 40, 'measure', 'Certified Professionals', 'Associate Sales',
        'Individuals who hold Associate Sales: at least {threshold}.', true, 'authorization', 'certified_people',
        '>=', 2, 'individuals', 'at_cut_off', '{"certificates": ["associate_sales"]}', '{}', 'R85, L152–158',
        'DOC*', NULL, 'A11', 'The value is in the document, the column is our inference.'),
    ('delivery', 'associate_sales', 'delivery', 40, 'measure', 'Certified Professionals', 'Associate Sales',
        'Associate Sales: not required.', false, 'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{}',
        'R85, L152–158', 'INFERRED', NULL, NULL, 'A dash in our reading of the table, whose columns are lost.'),
    ('msp', 'associate_sales', 'msp', 40, 'measure', 'Certified Professionals', 'Associate Sales',
        'Individuals who hold Associate Sales: at least {threshold}.', true, 'authorization', 'certified_people',
        '>=', 1, 'individuals', 'at_cut_off', '{"certificates": ["associate_sales"]}', '{}', 'R85, L152–158',
        'DOC*', NULL, 'A11', 'The value is in the document, the column is our inference.'),
    ('registered', 'associate_pre_sales', 'registered', 50, 'measure', 'Certified Professionals',
        'Associate Pre-Sales', 'Associate Pre-Sales: not required.', false, 'authorization', NULL, NULL, NULL, NULL,
        NULL, '{}', '{}', 'R86, L160–165', 'INFERRED', NULL, NULL,
        'A dash in our reading of the table, whose columns are lost.'),
    ('sales', 'associate_pre_sales', 'sales', 50, 'measure', 'Certified Professionals', 'Associate Pre-Sales',
        'Individuals who hold Associate Pre-Sales: at least {threshold}.', true, 'authorization',
        'certified_people', '>=', 1, 'individuals', 'at_cut_off', '{"certificates": ["associate_pre_sales"]}', '{}',
        'R86, L160–165', 'DOC*', NULL, 'A9',
        'The lost layout would also allow Delivery and Sales; sense says Sales and MSP, since MSP partners sell.'),
    ('delivery', 'associate_pre_sales', 'delivery', 50, 'measure', 'Certified Professionals', 'Associate Pre-Sales',
        'Associate Pre-Sales: not required.', false, 'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{}',
        'R86, L160–165', 'INFERRED', NULL, NULL, 'A dash in our reading of the table, whose columns are lost.'),
    ('msp', 'associate_pre_sales', 'msp', 50, 'measure', 'Certified Professionals', 'Associate Pre-Sales',
        'Individuals who hold Associate Pre-Sales: at least {threshold}.', true, 'authorization',
        'certified_people', '>=', 1, 'individuals', 'at_cut_off', '{"certificates": ["associate_pre_sales"]}', '{}',
        'R86, L160–165', 'DOC*', NULL, 'A9',
        'The lost layout would also allow Delivery and Sales; sense says Sales and MSP, since MSP partners sell.'),
    ('registered', 'associate_developer', 'registered', 60, 'measure', 'Certified Professionals',
        'Associate Developer', 'Associate Developer: not required.', false, 'authorization', NULL, NULL, NULL, NULL,
        NULL, '{}', '{}', 'R87, L167–173', 'INFERRED', NULL, NULL,
        'A dash in our reading of the table, whose columns are lost.'),
    ('sales', 'associate_developer', 'sales', 60, 'measure', 'Certified Professionals', 'Associate Developer',
        'Associate Developer: not required.', false, 'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{}',
        'R87, L167–173', 'INFERRED', NULL, NULL, 'A dash in our reading of the table, whose columns are lost.'),
    ('delivery', 'associate_developer', 'delivery', 60, 'measure', 'Certified Professionals', 'Associate Developer',
        'Individuals who hold Associate Developer: at least {threshold}.', true, 'authorization',
        'certified_people', '>=', 2, 'individuals', 'at_cut_off', '{"certificates": ["associate_developer"]}', '{}',
        'R87, L167–173', 'DOC*', NULL, 'A11, A12', 'The value is in the document, the column is our inference.'),
    ('msp', 'associate_developer', 'msp', 60, 'measure', 'Certified Professionals', 'Associate Developer',
        'Individuals who hold Associate Developer: at least {threshold}.', true, 'authorization',
        'certified_people', '>=', 2, 'individuals', 'at_cut_off', '{"certificates": ["associate_developer"]}', '{}',
        'R87, L167–173', 'DOC*', NULL, 'A11, A12', 'The value is in the document, the column is our inference.'),
    ('registered', 'tech_lead_or_developer', 'registered', 70, 'measure', 'Certified Professionals',
        'Associate Tech Lead or Professional Developer or Expert Developer',
        'Associate Tech Lead or Professional Developer or Expert Developer: not required.', false, 'authorization',
        NULL, NULL, NULL, NULL, NULL, '{}', '{}', 'R88, L175–185', 'INFERRED', NULL, NULL,
        'A dash in our reading of the table, whose columns are lost.'),
    ('sales', 'tech_lead_or_developer', 'sales', 70, 'measure', 'Certified Professionals',
        'Associate Tech Lead or Professional Developer or Expert Developer',
        'Associate Tech Lead or Professional Developer or Expert Developer: not required.', false, 'authorization',
        NULL, NULL, NULL, NULL, NULL, '{}', '{}', 'R88, L175–185', 'INFERRED', NULL, NULL,
        'A dash in our reading of the table, whose columns are lost.'),
    ('delivery', 'tech_lead_or_developer', 'delivery', 70, 'measure', 'Certified Professionals',
        'Associate Tech Lead or Professional Developer or Expert Developer',
        'Individuals who hold Associate Tech Lead or Professional Developer or Expert Developer: at least '
        '{threshold}.', true, 'authorization', 'certified_people', '>=', 1, 'individuals', 'at_cut_off',
        '{"certificates": ["associate_tech_lead", "professional_developer", "expert_developer"]}', '{}',
        'R88, L175–185', 'DOC*', NULL, 'A11',
        'The value is in the document, the column is our inference. Any of the three certificates counts.'),
    ('msp', 'tech_lead_or_developer', 'msp', 70, 'measure', 'Certified Professionals',
        'Associate Tech Lead or Professional Developer or Expert Developer',
        'Individuals who hold Associate Tech Lead or Professional Developer or Expert Developer: at least '
        '{threshold}.', true, 'authorization', 'certified_people', '>=', 1, 'individuals', 'at_cut_off',
        '{"certificates": ["associate_tech_lead", "professional_developer", "expert_developer"]}', '{}',
        'R88, L175–185', 'DOC*', NULL, 'A11',
        'The value is in the document, the column is our inference. Any of the three certificates counts.'),
    ('registered', 'platform_ops_engineer', 'registered', 80, 'measure', 'Certified Professionals',
        'Professional Platform Ops Engineer', 'Professional Platform Ops Engineer: not required.', false,
        'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{}', 'R89, L187–190', 'INFERRED', NULL, NULL,
        'A dash in our reading of the table, whose columns are lost.'),
    ('sales', 'platform_ops_engineer', 'sales', 80, 'measure', 'Certified Professionals',
        'Professional Platform Ops Engineer', 'Professional Platform Ops Engineer: not required.', false,
        'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{}', 'R89, L187–190', 'INFERRED', NULL, NULL,
        'A dash in our reading of the table, whose columns are lost.'),
    ('delivery', 'platform_ops_engineer', 'delivery', 80, 'measure', 'Certified Professionals',
        'Professional Platform Ops Engineer', 'Professional Platform Ops Engineer: not required.', false,
        'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{}', 'R89, L187–190', 'INFERRED', NULL, NULL,
        'A dash in our reading of the table, whose columns are lost.'),
    ('msp', 'platform_ops_engineer', 'msp', 80, 'measure', 'Certified Professionals',
        'Professional Platform Ops Engineer',
        'Individuals who hold Professional Platform Ops Engineer: at least {threshold}.', true, 'authorization',
        'certified_people', '>=', 1, 'individuals', 'at_cut_off',
        '{"certificates": ["professional_platform_ops_engineer"]}', '{}', 'R89, L187–190', 'DOC*', NULL, 'A10',
        'The lost layout would also allow Delivery; operation of services says MSP.'),
    ('registered', 'review_score', 'registered', 90, 'measure', 'Customer Success', 'Customer Reviews score',
        'Customer Reviews score: not required.', false, 'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{}',
        'R90, L194', 'DEFAULT', NULL, 'A35',
        'The score of 4 out of 5 is in the document; to whom it applies is not readable.'),
    ('sales', 'review_score', 'sales', 90, 'measure', 'Customer Success', 'Customer Reviews score',
        'Customer Reviews score: not required.', false, 'authorization', NULL, NULL, NULL, NULL, NULL, '{}', '{}',
        'R90, L194', 'DEFAULT', NULL, 'A35',
        'The score of 4 out of 5 is in the document; to whom it applies is not readable.'),
    ('delivery', 'review_score', 'delivery', 90, 'measure', 'Customer Success', 'Customer Reviews score',
        'Mean score of customer reviews: at least {threshold} out of 5.', true, 'authorization', 'review_score',
        '>=', 4, 'points of 5', 'calendar_year', '{}', '{}', 'R90, L194', 'DEFAULT', NULL, 'A35',
        'The score of 4 out of 5 is in the document; to whom it applies is not readable.'),
    ('msp', 'review_score', 'msp', 90, 'measure', 'Customer Success', 'Customer Reviews score',
        'Mean score of customer reviews: at least {threshold} out of 5.', true, 'authorization', 'review_score',
        '>=', 4, 'points of 5', 'calendar_year', '{}', '{}', 'R90, L194', 'DEFAULT', NULL, 'A35',
        'The score of 4 out of 5 is in the document; to whom it applies is not readable.'),
    ('registered', 'reviewed_projects', 'registered', 100, 'measure', 'Customer Success',
        'Projects with Customer Reviews', 'Projects with Customer Reviews: not required.', false, 'authorization',
        NULL, NULL, NULL, NULL, NULL, '{}', '{3}', 'R91, R97, R98, L199–205, L221', 'INFERRED', NULL, NULL,
        'A dash in our reading of the table, whose columns are lost.'),
    ('sales', 'reviewed_projects', 'sales', 100, 'measure', 'Customer Success', 'Projects with Customer Reviews',
        'Projects with Customer Reviews: not required.', false, 'authorization', NULL, NULL, NULL, NULL, NULL, '{}',
        '{3}', 'R91, R97, R98, L199–205, L221', 'INFERRED', NULL, NULL,
        'A dash in our reading of the table, whose columns are lost.'),
    ('delivery', 'reviewed_projects', 'delivery', 100, 'measure', 'Customer Success',
        'Projects with Customer Reviews', 'New projects with a customer review: at least {threshold}.', true,
        'authorization', 'reviewed_projects', '>=', 2, 'projects', 'calendar_year', '{"msp": false}', '{3}',
        'R91, R97, R98, L199–205, L221', 'DOC*', NULL, 'A36, A37',
        'The value is in the document, the column is our inference.'),
    ('msp', 'reviewed_projects', 'msp', 100, 'measure', 'Customer Success', 'Projects with Customer Reviews',
        'New MSP projects with a customer review: at least {threshold}.', true, 'authorization',
        'reviewed_projects', '>=', 1, 'projects', 'calendar_year', '{"msp": true}', '{3}',
        'R91, R97, R98, L199–205, L221', 'DOC', NULL, 'A36, A37', 'The row itself says MSP project.'),
    ('registered', 'partner_agreement', 'registered', 110, 'measure', NULL, 'OutSystems Partner Agreement signed',
        'Partner Agreements in force: at least {threshold}.', true, 'authorization', 'partner_agreements', '>=', 1,
        'agreements', 'at_cut_off', '{}', '{}', 'R2, R30, R92, L8, L46, L208', 'DOC', NULL, 'A46', NULL),
    ('sales', 'partner_agreement', 'sales', 110, 'measure', NULL, 'OutSystems Partner Agreement signed',
        'Partner Agreements in force: at least {threshold}.', true, 'authorization', 'partner_agreements', '>=', 1,
        'agreements', 'at_cut_off', '{}', '{}', 'R2, R30, R92, L8, L46, L208', 'INFERRED', NULL, 'A46',
        'Follows from R30: every partner begins as Registered.'),
    ('delivery', 'partner_agreement', 'delivery', 110, 'measure', NULL, 'OutSystems Partner Agreement signed',
        'Partner Agreements in force: at least {threshold}.', true, 'authorization', 'partner_agreements', '>=', 1,
        'agreements', 'at_cut_off', '{}', '{}', 'R2, R30, R92, L8, L46, L208', 'INFERRED', NULL, 'A46',
        'Follows from R30: every partner begins as Registered.'),
    ('msp', 'partner_agreement', 'msp', 110, 'measure', NULL, 'OutSystems Partner Agreement signed',
        'Partner Agreements in force: at least {threshold}.', true, 'authorization', 'partner_agreements', '>=', 1,
        'agreements', 'at_cut_off', '{}', '{}', 'R2, R30, R92, L8, L46, L208', 'INFERRED', NULL, 'A46',
        'Follows from R30: every partner begins as Registered.'),
    ('registered', 'demo_environment_fee', 'registered', 120, 'measure', NULL, 'Annual Cloud Demo Environment Fee',
        'Overdue Cloud Demo Environment Fees: none.', true, 'authorization', 'overdue_fees', '<=', 0, 'fees',
        'at_cut_off', '{"fee": "demo_environment"}', '{}', 'R93, L210', 'FOUND', 'S7', 'A46',
        'The agreement of 2020 names a Cloud Environment Fee payable in order to take part. Withholds something '
        'only when an amount is set and overdue.'),
    ('sales', 'demo_environment_fee', 'sales', 120, 'measure', NULL, 'Annual Cloud Demo Environment Fee',
        'Overdue Cloud Demo Environment Fees: none.', true, 'authorization', 'overdue_fees', '<=', 0, 'fees',
        'at_cut_off', '{"fee": "demo_environment"}', '{}', 'R93, L210', 'FOUND', 'S7', 'A46',
        'The agreement of 2020 names a Cloud Environment Fee payable in order to take part. Withholds something '
        'only when an amount is set and overdue.'),
    ('delivery', 'demo_environment_fee', 'delivery', 120, 'measure', NULL, 'Annual Cloud Demo Environment Fee',
        'Overdue Cloud Demo Environment Fees: none.', true, 'authorization', 'overdue_fees', '<=', 0, 'fees',
        'at_cut_off', '{"fee": "demo_environment"}', '{}', 'R93, L210', 'FOUND', 'S7', 'A46',
        'The agreement of 2020 names a Cloud Environment Fee payable in order to take part. Withholds something '
        'only when an amount is set and overdue.'),
    ('msp', 'demo_environment_fee', 'msp', 120, 'measure', NULL, 'Annual Cloud Demo Environment Fee',
        'Overdue Cloud Demo Environment Fees: none.', true, 'authorization', 'overdue_fees', '<=', 0, 'fees',
        'at_cut_off', '{"fee": "demo_environment"}', '{}', 'R93, L210', 'FOUND', 'S7', 'A46',
        'The agreement of 2020 names a Cloud Environment Fee payable in order to take part. Withholds something '
        'only when an amount is set and overdue.'),
    ('registered', 'subsidiary_fee', 'registered', 130, 'measure', NULL, 'Annual Fee for Subsidiaries',
        'Overdue Fees for Subsidiaries: none.', true, 'subsidiary_licences', 'overdue_fees', '<=', 0, 'fees',
        'at_cut_off', '{"fee": "subsidiary"}', '{}', 'R94, L213–215', 'DOC', NULL, 'A46',
        'Only required for access to Partner Licenses: withholds a subsidiary''s licences, never an authorization.'),
    ('sales', 'subsidiary_fee', 'sales', 130, 'measure', NULL, 'Annual Fee for Subsidiaries',
        'Overdue Fees for Subsidiaries: none.', true, 'subsidiary_licences', 'overdue_fees', '<=', 0, 'fees',
        'at_cut_off', '{"fee": "subsidiary"}', '{}', 'R94, L213–215', 'DOC', NULL, 'A46',
        'Only required for access to Partner Licenses: withholds a subsidiary''s licences, never an authorization.'),
    ('delivery', 'subsidiary_fee', 'delivery', 130, 'measure', NULL, 'Annual Fee for Subsidiaries',
        'Overdue Fees for Subsidiaries: none.', true, 'subsidiary_licences', 'overdue_fees', '<=', 0, 'fees',
        'at_cut_off', '{"fee": "subsidiary"}', '{}', 'R94, L213–215', 'DOC', NULL, 'A46',
        'Only required for access to Partner Licenses: withholds a subsidiary''s licences, never an authorization.'),
    ('msp', 'subsidiary_fee', 'msp', 130, 'measure', NULL, 'Annual Fee for Subsidiaries',
        'Overdue Fees for Subsidiaries: none.', true, 'subsidiary_licences', 'overdue_fees', '<=', 0, 'fees',
        'at_cut_off', '{"fee": "subsidiary"}', '{}', 'R94, L213–215', 'DOC', NULL, 'A46',
        'Only required for access to Partner Licenses: withholds a subsidiary''s licences, never an authorization.')
) AS value (
    level, key, parent, position, kind, heading, name, sentence, required, blocks, measure, comparison,
    threshold, unit, period, parameters, footnotes, clause, evidence, evidence_source, decision, note
)
WHERE version.program_year = 2021 AND version.number = 1;

-- ---- benefits ----

INSERT INTO program_benefits (
    program_version_id, code, name, position, detail, footnote, countable, unit, clause, evidence,
    evidence_source, decision, note
)
SELECT version.id, value.code, value.name, value.position, value.detail, value.footnote, value.countable,
    value.unit, value.clause, value.evidence, value.evidence_source, value.decision, value.note
FROM program_versions AS version, (VALUES
    ('demo_license', 'Access to Demo License', 10, NULL, NULL, false, NULL, 'R55, L68', 'DOC', NULL, NULL, NULL),
    ('internal_license', 'Access to Internal License', 20, NULL, NULL, false, NULL, 'R56, L70', 'DOC', NULL, NULL,
        NULL),
    ('enablement', 'Sales & Pre-Sales Enablement', 30, NULL, NULL, false, NULL, 'R57, L73', 'DOC', NULL, NULL, NULL),
    ('solution_architect', 'Assigned OutSystems Solution Architect', 40, NULL, NULL, false, NULL, 'R58, L75', 'DOC',
        NULL, NULL, NULL),
    ('partner_profile', 'Partner Profile', 50, NULL, NULL, false, NULL, 'R59, L78', 'DOC', NULL, NULL,
        'The document breaks off after "Partner Profile in".'),
    ('business_solution', 'Participation in Business Solution Program', 60, NULL, NULL, false, NULL, 'R60, L81',
        'DOC', NULL, NULL, NULL),
    ('collateral', 'Access to co-brandable lead gen collateral', 70, NULL, NULL, false, NULL, 'R61, L84', 'DOC',
        NULL, NULL, NULL),
    ('events', 'OutSystems Conferences & Events', 80, 'Eligible to Attend, Sponsor, Exhibit for a fee', NULL, false,
        NULL, 'R62, L86–88', 'DOC', NULL, NULL, NULL),
    ('awards', 'Innovation and Partner Awards', 90, NULL, NULL, false, NULL, 'R63, L90', 'DOC', NULL, NULL, NULL),
    ('co_marketing', 'Eligible for co-marketing funds', 100, NULL, NULL, false, NULL, 'R64, L93', 'DOC', NULL, NULL,
        NULL),
    ('marketing_onboarding', 'Marketing On-boarding', 110, NULL, '1', false, NULL, 'R65, R74, L96, L119', 'DOC',
        NULL, NULL, NULL),
    ('technical_onboarding', 'Technical On-boarding', 120, NULL, '2', false, NULL, 'R66, R75, L99, L121', 'DOC',
        NULL, NULL, NULL),
    ('boot_camp_seat', 'Public Bootcamp seat with Certification Exam', 130, NULL, '3', true, 'seat',
        'R67, R76–R79, L102–104, L123', 'DOC', NULL, NULL, NULL),
    ('support_escalation', 'Support Case Escalation', 140, NULL, '4', true, 'escalation',
        'R68, R80, L106–108, L125', 'DOC', NULL, NULL, NULL),
    ('certification_voucher', 'Online Certifications Vouchers', 150, NULL, NULL, true, 'exam', 'R69, L110–112',
        'DOC', NULL, NULL, NULL),
    ('self_consumption_discount', 'Discount on Training and Professional Services for self-consumption', 160, NULL,
        NULL, false, 'percent', 'R70, R71, R73, L114–116', 'DOC', NULL, NULL, NULL)
) AS value (
    code, name, position, detail, footnote, countable, unit, clause, evidence, evidence_source, decision,
    note
)
WHERE version.program_year = 2021 AND version.number = 1;

INSERT INTO program_benefit_values (
    program_version_id, benefit, level, granted, quantity, period, percent, text, clause, evidence,
    evidence_source, decision, note
)
SELECT version.id, value.benefit, value.level, value.granted, value.quantity, value.period, value.percent,
    value.text, value.clause, value.evidence, value.evidence_source, value.decision, value.note
FROM program_versions AS version, (VALUES
    ('demo_license', 'registered', true, NULL, NULL, NULL, 'Yes', 'R55, L68', 'FOUND', 'S5', NULL, NULL),
    ('demo_license', 'sales', true, NULL, NULL, NULL, 'Yes', 'R55, L68', 'FOUND', 'S5', NULL, NULL),
    ('demo_license', 'delivery', true, NULL, NULL, NULL, 'Yes', 'R55, L68', 'FOUND', 'S5', NULL, NULL),
    ('demo_license', 'msp', true, NULL, NULL, NULL, 'Yes', 'R55, L68', 'FOUND', 'S5', NULL, NULL),
    ('internal_license', 'registered', false, NULL, NULL, NULL, '–', 'R56, L70', 'FOUND', 'S5', NULL,
        'By exclusion: the source names Sales and Delivery partners.'),
    ('internal_license', 'sales', true, NULL, NULL, NULL, 'Yes', 'R56, L70', 'FOUND', 'S5', NULL, NULL),
    ('internal_license', 'delivery', true, NULL, NULL, NULL, 'Yes', 'R56, L70', 'FOUND', 'S5', NULL, NULL),
    ('internal_license', 'msp', false, NULL, NULL, NULL, '–', 'R56, L70', 'FOUND', 'S5', NULL,
        'By exclusion; yes for a partner that also holds Sales or Delivery.'),
    ('enablement', 'registered', true, NULL, NULL, NULL, 'Yes', 'R57, L73', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('enablement', 'sales', true, NULL, NULL, NULL, 'Yes', 'R57, L73', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('enablement', 'delivery', true, NULL, NULL, NULL, 'Yes', 'R57, L73', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('enablement', 'msp', true, NULL, NULL, NULL, 'Yes', 'R57, L73', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('solution_architect', 'registered', false, NULL, NULL, NULL, '–', 'R58, L75', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('solution_architect', 'sales', true, NULL, NULL, NULL, 'Yes', 'R58, L75', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('solution_architect', 'delivery', false, NULL, NULL, NULL, '–', 'R58, L75', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('solution_architect', 'msp', true, NULL, NULL, NULL, 'Yes', 'R58, L75', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('partner_profile', 'registered', false, NULL, NULL, NULL, '–', 'R59, L78', 'DEFAULT', NULL, NULL,
        'In 2019 the listing needed certification and customer-success targets (S6).'),
    ('partner_profile', 'sales', true, NULL, NULL, NULL, 'Yes', 'R59, L78', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('partner_profile', 'delivery', true, NULL, NULL, NULL, 'Yes', 'R59, L78', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('partner_profile', 'msp', true, NULL, NULL, NULL, 'Yes', 'R59, L78', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('business_solution', 'registered', false, NULL, NULL, NULL, '–', 'R60, L81', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('business_solution', 'sales', true, NULL, NULL, NULL, 'Yes', 'R60, L81', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('business_solution', 'delivery', true, NULL, NULL, NULL, 'Yes', 'R60, L81', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('business_solution', 'msp', true, NULL, NULL, NULL, 'Yes', 'R60, L81', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('collateral', 'registered', true, NULL, NULL, NULL, 'Yes', 'R61, L84', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('collateral', 'sales', true, NULL, NULL, NULL, 'Yes', 'R61, L84', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('collateral', 'delivery', true, NULL, NULL, NULL, 'Yes', 'R61, L84', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('collateral', 'msp', true, NULL, NULL, NULL, 'Yes', 'R61, L84', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('events', 'registered', true, NULL, NULL, NULL, 'Yes', 'R62, L86–88', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('events', 'sales', true, NULL, NULL, NULL, 'Yes', 'R62, L86–88', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('events', 'delivery', true, NULL, NULL, NULL, 'Yes', 'R62, L86–88', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('events', 'msp', true, NULL, NULL, NULL, 'Yes', 'R62, L86–88', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('awards', 'registered', false, NULL, NULL, NULL, '–', 'R63, L90', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('awards', 'sales', true, NULL, NULL, NULL, 'Yes', 'R63, L90', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('awards', 'delivery', true, NULL, NULL, NULL, 'Yes', 'R63, L90', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('awards', 'msp', true, NULL, NULL, NULL, 'Yes', 'R63, L90', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('co_marketing', 'registered', false, NULL, NULL, NULL, '–', 'R64, L93', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('co_marketing', 'sales', true, NULL, NULL, NULL, 'Yes', 'R64, L93', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('co_marketing', 'delivery', false, NULL, NULL, NULL, '–', 'R64, L93', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('co_marketing', 'msp', true, NULL, NULL, NULL, 'Yes', 'R64, L93', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('marketing_onboarding', 'registered', true, NULL, NULL, NULL, 'Yes', 'R65, R74, L96, L119', 'DEFAULT', NULL,
        NULL, 'To whom the row applies is not readable.'),
    ('marketing_onboarding', 'sales', true, NULL, NULL, NULL, 'Yes', 'R65, R74, L96, L119', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('marketing_onboarding', 'delivery', true, NULL, NULL, NULL, 'Yes', 'R65, R74, L96, L119', 'DEFAULT', NULL,
        NULL, 'To whom the row applies is not readable.'),
    ('marketing_onboarding', 'msp', true, NULL, NULL, NULL, 'Yes', 'R65, R74, L96, L119', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('technical_onboarding', 'registered', true, NULL, NULL, NULL, 'Yes', 'R66, R75, L99, L121', 'DEFAULT', NULL,
        NULL, 'It prepares the first project.'),
    ('technical_onboarding', 'sales', false, NULL, NULL, NULL, '–', 'R66, R75, L99, L121', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('technical_onboarding', 'delivery', true, NULL, NULL, NULL, 'Yes', 'R66, R75, L99, L121', 'DEFAULT', NULL,
        NULL, 'To whom the row applies is not readable.'),
    ('technical_onboarding', 'msp', true, NULL, NULL, NULL, 'Yes', 'R66, R75, L99, L121', 'DEFAULT', NULL, NULL,
        'To whom the row applies is not readable.'),
    ('boot_camp_seat', 'registered', false, 0, 'calendar_year', NULL, '–', 'R67, R76–R79, L102–104, L123',
        'DEFAULT', NULL, 'A15, A16',
        'No benefit before authorization (R33); the lost layout hints at a cell across all columns.'),
    ('boot_camp_seat', 'sales', true, 1, 'calendar_year', NULL, '1 seat', 'R67, R76–R79, L102–104, L123', 'DOC*',
        NULL, 'A14, A15', 'The value is in the document; the columns are our inference.'),
    ('boot_camp_seat', 'delivery', true, 1, 'calendar_year', NULL, '1 seat', 'R67, R76–R79, L102–104, L123', 'DOC*',
        NULL, 'A14, A15', 'The value is in the document; the columns are our inference.'),
    ('boot_camp_seat', 'msp', true, 1, 'calendar_year', NULL, '1 seat', 'R67, R76–R79, L102–104, L123', 'DOC*',
        NULL, 'A14, A15', 'The value is in the document; the columns are our inference.'),
    ('support_escalation', 'registered', false, 0, 'calendar_year', NULL, '–', 'R68, R80, L106–108, L125',
        'DEFAULT', NULL, 'A15, A16',
        'No benefit before authorization (R33); the lost layout hints at a cell across all columns.'),
    ('support_escalation', 'sales', true, 5, 'calendar_year', NULL, '5 per year', 'R68, R80, L106–108, L125',
        'DOC*', NULL, 'A14, A15',
        'The value is in the document; the columns are our inference. 2019 also gave 5 (S6).'),
    ('support_escalation', 'delivery', true, 5, 'calendar_year', NULL, '5 per year', 'R68, R80, L106–108, L125',
        'DOC*', NULL, 'A14, A15',
        'The value is in the document; the columns are our inference. 2019 also gave 5 (S6).'),
    ('support_escalation', 'msp', true, 5, 'calendar_year', NULL, '5 per year', 'R68, R80, L106–108, L125', 'DOC*',
        NULL, 'A14, A15', 'The value is in the document; the columns are our inference. 2019 also gave 5 (S6).'),
    ('certification_voucher', 'registered', false, 0, 'calendar_year', NULL, '–', 'R69, L110–112', 'DEFAULT', NULL,
        'A15, A16', 'No benefit before authorization (R33); the lost layout hints at a cell across all columns.'),
    ('certification_voucher', 'sales', true, 6, 'calendar_year', NULL, '6 exams', 'R69, L110–112', 'DOC*', NULL,
        'A14, A15', 'The value is in the document; the columns are our inference.'),
    ('certification_voucher', 'delivery', true, 6, 'calendar_year', NULL, '6 exams', 'R69, L110–112', 'DOC*', NULL,
        'A14, A15', 'The value is in the document; the columns are our inference.'),
    ('certification_voucher', 'msp', true, 6, 'calendar_year', NULL, '6 exams', 'R69, L110–112', 'DOC*', NULL,
        'A14, A15', 'The value is in the document; the columns are our inference.'),
    ('self_consumption_discount', 'registered', false, NULL, NULL, 0, '–', 'R70, R71, R73, L114–116', 'DEFAULT',
        NULL, 'A16', 'No benefit before authorization (R33); the lost layout hints at a cell across all columns.'),
    ('self_consumption_discount', 'sales', true, NULL, NULL, 15, '15 % off country price list',
        'R70, R71, R73, L114–116', 'DOC*', NULL, NULL,
        'The value is in the document; the columns are our inference.'),
    ('self_consumption_discount', 'delivery', true, NULL, NULL, 15, '15 % off country price list',
        'R70, R71, R73, L114–116', 'DOC*', NULL, NULL,
        'The value is in the document; the columns are our inference.'),
    ('self_consumption_discount', 'msp', true, NULL, NULL, 15, '15 % off country price list',
        'R70, R71, R73, L114–116', 'DOC*', NULL, NULL,
        'The value is in the document; the columns are our inference.')
) AS value (
    benefit, level, granted, quantity, period, percent, text, clause, evidence, evidence_source, decision,
    note
)
WHERE version.program_year = 2021 AND version.number = 1;

-- ---- commissions, resell discounts, fees ----

INSERT INTO program_commission_rates (
    program_version_id, contract_type, contribution, level, percent, clause, evidence, evidence_source,
    decision, note
)
SELECT version.id, value.contract_type, value.contribution, value.level, value.percent, value.clause,
    value.evidence, value.evidence_source, value.decision, value.note
FROM program_versions AS version, (VALUES
    ('new_customer', 'partner_sourced', 'registered', 0, 'R115, R117–R119, L256, L276', 'DEFAULT', NULL, 'A1',
        'A placeholder for demonstration: no figure was found.'),
    ('new_customer', 'partner_sourced', 'sales', 10, 'R115, R117–R119, L256, L276', 'DEFAULT', NULL, 'A1',
        'A placeholder for demonstration: no figure was found.'),
    ('new_customer', 'partner_sourced', 'delivery', 10, 'R115, R117–R119, L256, L276', 'DEFAULT', NULL, 'A1',
        'A placeholder for demonstration: no figure was found.'),
    ('new_customer', 'partner_sourced', 'msp', 10, 'R115, R117–R119, L256, L276', 'DEFAULT', NULL, 'A1',
        'A placeholder for demonstration: no figure was found.'),
    ('new_customer', 'co_sell', 'registered', 0, 'R115, R117–R119, L256, L276', 'DEFAULT', NULL, 'A1',
        'A placeholder for demonstration: no figure was found.'),
    ('new_customer', 'co_sell', 'sales', 15, 'R115, R116, R121, L263', 'DOC*', NULL, 'A1',
        'Columns read as Sales, Delivery, MSP; the rival reading is Sales, Registered, Delivery.'),
    ('new_customer', 'co_sell', 'delivery', 0, 'R115, R116, R121, L263', 'DOC*', NULL, 'A1',
        'Columns read as Sales, Delivery, MSP; the rival reading is Sales, Registered, Delivery.'),
    ('new_customer', 'co_sell', 'msp', 10, 'R115, R116, R121, L263', 'DOC*', NULL, 'A1',
        'Columns read as Sales, Delivery, MSP; the rival reading is Sales, Registered, Delivery.'),
    ('upgrade', 'partner_sourced', 'registered', 0, 'R115, R122, L265, L282', 'DEFAULT', NULL, 'A1',
        'A placeholder for demonstration: no figure was found.'),
    ('upgrade', 'partner_sourced', 'sales', 5, 'R115, R122, L265, L282', 'DEFAULT', NULL, 'A1',
        'A placeholder for demonstration: no figure was found.'),
    ('upgrade', 'partner_sourced', 'delivery', 5, 'R115, R122, L265, L282', 'DEFAULT', NULL, 'A1',
        'A placeholder for demonstration: no figure was found.'),
    ('upgrade', 'partner_sourced', 'msp', 5, 'R115, R122, L265, L282', 'DEFAULT', NULL, 'A1',
        'A placeholder for demonstration: no figure was found.'),
    ('upgrade', 'co_sell', 'registered', 0, 'R115, R122, L265, L282', 'DEFAULT', NULL, 'A1',
        'A placeholder for demonstration: no figure was found.'),
    ('upgrade', 'co_sell', 'sales', 10, 'R115, R122, L265, L282', 'DEFAULT', NULL, 'A1',
        'A placeholder for demonstration: no figure was found.'),
    ('upgrade', 'co_sell', 'delivery', 0, 'R115, R122, L265, L282', 'DEFAULT', NULL, 'A1',
        'A placeholder for demonstration: no figure was found.'),
    ('upgrade', 'co_sell', 'msp', 5, 'R115, R122, L265, L282', 'DEFAULT', NULL, 'A1',
        'A placeholder for demonstration: no figure was found.')
) AS value (
    contract_type, contribution, level, percent, clause, evidence, evidence_source, decision, note
)
WHERE version.program_year = 2021 AND version.number = 1;

INSERT INTO program_discount_rates (
    program_version_id, level, percent, clause, evidence, evidence_source, decision, note
)
SELECT version.id, value.level, value.percent, value.clause, value.evidence, value.evidence_source,
    value.decision, value.note
FROM program_versions AS version, (VALUES
    ('registered', NULL, 'R139, L317', 'DOC', NULL, NULL, 'Only Sales-authorized partners may resell.'),
    ('sales', 20, 'R144–R147, L330', 'DEFAULT', NULL, NULL, 'A placeholder for demonstration: no figure was found.'),
    ('delivery', 20, 'R144–R147, L330', 'DEFAULT', NULL, 'A48',
        'A placeholder for demonstration: no figure was found. Only matters together with Sales.'),
    ('msp', 20, 'R144–R147, L330', 'DEFAULT', NULL, 'A48',
        'A placeholder for demonstration: no figure was found. Only matters together with Sales.')
) AS value (
    level, percent, clause, evidence, evidence_source, decision, note
)
WHERE version.program_year = 2021 AND version.number = 1;

INSERT INTO program_fees (
    program_version_id, code, name, position, amount, currency, charged_per, blocks, explanation, clause,
    evidence, evidence_source, decision, note
)
SELECT version.id, value.code, value.name, value.position, value.amount, value.currency, value.charged_per,
    value.blocks, value.explanation, value.clause, value.evidence, value.evidence_source, value.decision,
    value.note
FROM program_versions AS version, (VALUES
    ('demo_environment', 'Annual Cloud Demo Environment Fee', 10, NULL::numeric, 'EUR', 'partner', 'authorization',
        'Once a year by every partner.', 'R93, L210', 'UNKNOWN', 'S7', 'A46',
        'That the fee exists and is owed by all is found; its amount is not. Not set: nothing is invoiced or '
        'withheld.'),
    ('subsidiary', 'Annual Fee for Subsidiaries', 20, NULL::numeric, 'EUR', 'subsidiary', 'subsidiary_licences',
        'Once a year for each subsidiary that wants access to Partner Licenses.', 'R94, L213–215', 'UNKNOWN', NULL,
        'A46', 'The amount is not readable. Not set: nothing is invoiced or withheld.')
) AS value (
    code, name, position, amount, currency, charged_per, blocks, explanation, clause, evidence,
    evidence_source, decision, note
)
WHERE version.program_year = 2021 AND version.number = 1;

-- ---- clocks, limits, choices ----

INSERT INTO program_settings (
    program_version_id, key, position, name, kind, value, unit, choices, clause, evidence, evidence_source,
    decision, note
)
SELECT version.id, value.key, value.position, value.name, value.kind, value.value::jsonb, value.unit,
    value.choices::jsonb, value.clause, value.evidence, value.evidence_source, value.decision, value.note
FROM program_versions AS version, (VALUES
    ('program.start', 10, 'First day of the program', 'date', '"2021-01-01"', NULL, NULL, 'R4, L10', 'DOC', NULL,
        NULL, NULL),
    ('program.end', 20, 'Last day of the program', 'date', '"2021-12-31"', NULL, NULL, 'R4, L10', 'DOC', NULL, NULL,
        NULL),
    ('program.changeNoticeDays', 30, 'Notice before a change takes effect', 'integer', '30', 'days', NULL,
        'R5, L10', 'DOC', NULL, NULL, NULL),
    ('program.appealDays', 40, 'Time to appeal against an evaluation', 'integer', '30', 'days', NULL, 'SM9',
        'DEFAULT', NULL, NULL, NULL),
    ('membership.registeredMonths', 50, 'Time to reach a first authorization', 'integer', '12', 'months', NULL,
        'R31, L46', 'DOC', NULL, 'A28',
        'From the signature date of the Partner Agreement; ends on the same day, at the end of the day.'),
    ('membership.regraceMonths', 60, 'Time to regain an authorization after the year-end', 'integer', '12',
        'months', NULL, 'R52, L58', 'DOC', NULL, 'A30, A31', NULL),
    ('membership.noticeDays', 70, 'Notices before a membership deadline', 'integers', '[90, 30, 7]', 'days', NULL,
        'SM10', 'DEFAULT', NULL, NULL, NULL),
    ('authorization.cadence', 80, 'Rhythm in which authorizations are earned', 'text', '"monthly"', NULL,
        '{"monthly": "Monthly"}', 'R32, L46', 'DOC', NULL, 'A33', NULL),
    ('agreement.unsignedDays', 90, 'Time for an Order Form to be signed', 'integer', '60', 'days', NULL, 'SM1',
        'DEFAULT', NULL, NULL, NULL),
    ('registration.dispositionBusinessDays', 100, 'Time to answer a registration', 'integer', '5', 'business days',
        NULL, 'R104, L241', 'DOC', NULL, 'A24', 'The first business day after the submission is day 1.'),
    ('registration.validDays', 110, 'Validity of an approved registration', 'integer', '180', 'days', NULL,
        'R105, L241', 'DOC', NULL, 'A25', 'From the approval date, through the end of the last day.'),
    ('registration.extensionProposalDays', 120, 'Proposed extension of a registration', 'integer', '90', 'days',
        NULL, 'R106, L241', 'DEFAULT', NULL, 'A26', NULL),
    ('registration.lateCountsNextDay', 130,
        'A submission after business hours counts as made on the next business day', 'boolean', 'false', NULL, NULL,
        'R104, L241', 'DEFAULT', NULL, 'A24', NULL),
    ('registration.knownWithinDays', 140, 'A prospect is known when OutSystems had an opportunity within',
        'integer', '180', 'days', NULL, 'R96, L217', 'DEFAULT', NULL, 'A44', NULL),
    ('opportunity.stages', 150, 'Sales stages', 'integers', '[0, 10, 25, 50, 75, 90, 100]', 'percent', NULL, 'SM5',
        'DEFAULT', NULL, NULL, '100 is won.'),
    ('businessDay.weekend', 160, 'Days of the week that are no business days', 'integers', '[6, 7]',
        '(1 is Monday)', NULL, 'R104, L241', 'FOUND', 'S8', NULL,
        '6 is Saturday, 7 is Sunday. Holidays are those of the registered office, whose calendar is editable.'),
    ('commission.capEUR', 170, 'Most that is paid on one deal', 'decimal', '100000.00', 'EUR', NULL, 'R123, L284',
        'DOC', NULL, 'A19', 'Converted into the opportunity''s currency on the close date.'),
    ('commission.capIsApplied', 180, 'The cap is applied unless somebody lifts it with a reason', 'boolean', 'true',
        NULL, NULL, 'R123, L284', 'DEFAULT', NULL, 'A19, A20', NULL),
    ('commission.capScope', 190, 'What the cap counts', 'text', '"partner_and_deal"', NULL,
        '{"partner_and_deal": "Each partner on a deal", "deal": "All partners on a deal together"}', 'R123, L284',
        'DEFAULT', NULL, 'A43', 'With several partners on a deal, each has its own cap, or all share one.'),
    ('commission.minMonthsNewCustomer', 200, 'Shortest subscription of a new customer that earns commission',
        'integer', '12', 'months', NULL, 'R118, L276', 'DOC', NULL, 'A23', NULL),
    ('commission.stacking', 210, 'Partner Sourced and Co-Sell together', 'text', '"ADDITIVE"', NULL,
        '{"ADDITIVE": "Both are added", "HIGHEST_ONLY": "Only the higher one is paid"}', 'R111, R121, L243, L280',
        'DEFAULT', NULL, 'A2', 'Rival reading: only the higher of the two.'),
    ('commission.highestAuthorization', 220, 'Several authorizations', 'text', '"highest_total"', NULL,
        '{"highest_total": "The highest total of one authorization"}', 'R114, L245', 'DEFAULT', NULL, 'A3',
        'The total under each authorization held is compared; cells are not mixed.'),
    ('commission.minContributions', 230, 'Contributions that must be entered before the close', 'integer', '1',
        'contributions', NULL, 'R111, R125, L243, L286', 'FOUND', 'S10', NULL,
        'The source is of 2026 and agrees with the document.'),
    ('requirement.personFillsSeveralRows', 240, 'One person may count in several rows', 'boolean', 'true', NULL,
        NULL, 'R85–R89, L150–190', 'DEFAULT', NULL, 'A11', 'Never twice within a row.'),
    ('requirement.higherImpliesAssociate', 250, 'A higher developer certificate implies the Associate', 'boolean',
        'false', NULL, NULL, 'R87, L167–173', 'DEFAULT', NULL, 'A12', NULL),
    ('requirement.mspProjectCountsForDelivery', 260, 'An MSP project counts for Delivery as well', 'boolean',
        'false', NULL, NULL, 'R91, L199–205', 'DEFAULT', NULL, 'A37', NULL),
    ('benefit.severalAuthorizations', 270, 'Allotment with several authorizations', 'text', '"maximum"', NULL,
        '{"maximum": "The larger allotment", "sum": "Both allotments together"}', 'R29, R67–R69', 'DEFAULT', NULL,
        'A14', NULL),
    ('benefit.carriedOver', 280, 'Unused allotments are carried into the next year', 'boolean', 'false', NULL, NULL,
        'R67–R69', 'DEFAULT', NULL, 'A15', NULL),
    ('review.financial.validMonths', 290, 'Validity of a financial review', 'integer', '12', 'months', NULL,
        'R141, L322', 'DEFAULT', NULL, NULL, NULL),
    ('review.financial.retryDays', 300, 'Wait before a new request after a failed review', 'integer', '90', 'days',
        NULL, 'SM8', 'DEFAULT', NULL, NULL, NULL),
    ('licence.termMonths', 310, 'Term of a partner licence', 'integer', '12', 'months', NULL, 'R55, R56, L68–70',
        'FOUND', 'S5', NULL, 'Aligned with the renewal of the partnership.'),
    ('trial.days', 320, 'Trial period', 'integer', '30', 'days', NULL, 'R47', 'FOUND', 'S16', NULL,
        'The source is of 2023.')
) AS value (
    key, position, name, kind, value, unit, choices, clause, evidence, evidence_source, decision, note
)
WHERE version.program_year = 2021 AND version.number = 1;

-- ---- Global System Integrators ----

INSERT INTO program_gsi_criteria (
    program_version_id, code, position, sentence, measure, comparison, threshold, unit, parameters, clause,
    evidence, evidence_source, decision, note
)
SELECT version.id, value.code, value.position, value.sentence, value.measure, value.comparison,
    value.threshold, value.unit, value.parameters::jsonb, value.clause, value.evidence,
    value.evidence_source, value.decision, value.note
FROM program_versions AS version, (VALUES
    ('annual_revenue', 10, '$2B+ in annual revenues', 'annual_revenue', '>=', 2000000000, 'USD', '{}',
        'R100a, L228', 'DOC', NULL, 'A40', 'Of the last closed fiscal year.'),
    ('services_share', 20, '>65% of revenue services-based', 'services_share', '>', 65, 'percent', '{}',
        'R100b, L230', 'DOC', NULL, 'A40', 'Strictly greater.'),
    ('geo_presence', 30, 'Customers and operations in every GEO (Americas, APAC, and EMEA)',
        'geos_with_customers_and_operations', '>=', 3, 'GEOs', '{"geos": ["Americas", "APAC", "EMEA"]}',
        'R100c, L232', 'DOC', NULL, NULL, NULL),
    ('developer_certificates', 40, '50+ Developer Certifications globally', 'developer_certificates', '>=', 50,
        'certificates',
        '{"certificates": ["associate_developer", "associate_tech_lead", "professional_developer", '
        '"expert_developer"]}', 'R100d, L234', 'DOC', NULL, 'A39',
        'Associates and Lead, Professional or Expert together.'),
    ('lead_ratio', 50, '1 Lead/Professional for every 3 Associates', 'leads_for_associates', '>=', 0,
        'Associates that could be added',
        '{"leads": 1, "associates": 3, "lead_certificates": ["associate_tech_lead", "professional_developer", '
        '"expert_developer"], "associate_certificates": ["associate_developer"]}', 'R100d, L234', 'DOC', NULL,
        'A39', 'Measured as three times the Leads and Professionals, less the Associates; 0 or more is met.'),
    ('center_of_excellence', 60, 'Center of Excellence (COE) in at least one GEO, but multiple GEOs preferred',
        'geos_with_center_of_excellence', '>=', 1, 'GEOs', '{}', 'R100e, L236', 'DOC', NULL, NULL,
        'Several are preferred, not required.'),
    ('each_country', 70, 'Comply with Sales & Delivery Partner requirements in each country',
        'levels_met_in_each_country', '>=', 2, 'authorizations in each country',
        '{"levels": ["sales", "delivery"]}', 'R101, L238', 'DOC', NULL, 'A47',
        'Judged for each country, unlike R22; MSP is not named.')
) AS value (
    code, position, sentence, measure, comparison, threshold, unit, parameters, clause, evidence,
    evidence_source, decision, note
)
WHERE version.program_year = 2021 AND version.number = 1;

-- ---- resell territories: regions of the first list are members after UN M49 (S26) ----

INSERT INTO program_resell_territories (
    program_version_id, territory_group, country, name_in_document, clause, evidence, evidence_source,
    decision, note
)
SELECT version.id, value.territory_group, value.country, value.name_in_document, value.clause, value.evidence,
    value.evidence_source, value.decision, value.note
FROM program_versions AS version, (VALUES
    ('A', 'MX', 'Mexico', 'R136, L306', 'DOC', NULL, NULL, NULL),
    ('A', 'BZ', 'Central America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'CR', 'Central America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'GT', 'Central America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'HN', 'Central America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'NI', 'Central America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'PA', 'Central America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'SV', 'Central America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'AR', 'South America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'BO', 'South America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'BR', 'South America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'CL', 'South America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'CO', 'South America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'EC', 'South America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'GY', 'South America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'PE', 'South America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'PY', 'South America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'SR', 'South America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'UY', 'South America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'VE', 'South America', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'AG', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'AI', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'AW', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A17, A18', 'Also named in the second list.'),
    ('A', 'BB', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'BL', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', 'French.'),
    ('A', 'BQ', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', 'Dutch.'),
    ('A', 'BS', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'CU', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'CW', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'DM', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'DO', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'GD', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'GP', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', 'French.'),
    ('A', 'HT', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'JM', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'KN', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'KY', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'LC', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'MF', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', 'French.'),
    ('A', 'MQ', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', 'French.'),
    ('A', 'MS', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'PR', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', 'A territory of the United States.'),
    ('A', 'SX', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'TC', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'TT', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'VC', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'VG', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', NULL),
    ('A', 'VI', 'Caribbean', 'R136, L306', 'INFERRED', 'S26', 'A18', 'A territory of the United States.'),
    ('B', 'AO', 'Angola', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'CV', 'Cape Verde', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'GR', 'Greece', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'GW', 'Guinea-Bissau', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'MZ', 'Mozambique', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'ST', 'São Tomé e Príncipe', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'EE', 'Estonia', 'R137, L309', 'DOC', NULL, 'A17', 'Named twice in the document.'),
    ('B', 'IL', 'Israel', 'R137, L309', 'DOC', NULL, 'A17', 'Named twice in the document.'),
    ('B', 'BH', 'Bahrain', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'JO', 'Jordan', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'KZ', 'Kazakhstan', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'KW', 'Kuwait', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'LB', 'Lebanon', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'MU', 'Mauritius', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'OM', 'Oman', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'QA', 'Qatar', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'SA', 'Saudi Arabia', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'ZA', 'South Africa', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'AE', 'United Arab Emirates', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'AW', 'Aruba', 'R137, L309', 'DOC', NULL, 'A17', 'Also in the Caribbean of the first list.'),
    ('B', 'LV', 'Latvia', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'LT', 'Lithuania', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'UA', 'Ukraine', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'PL', 'Poland', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'CZ', 'Czech Republic', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'SK', 'Slovakia', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'HU', 'Hungary', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'RO', 'Romania', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'BG', 'Bulgaria', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'HR', 'Croatia', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'BA', 'Bosnia Herzegowina', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'RS', 'Serbia', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'AL', 'Albania', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'MK', 'North Macedonia', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'EG', 'Egypt', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('B', 'TR', 'Turkey', 'R137, L309', 'DOC', NULL, NULL, NULL),
    ('C', 'HK', 'Hong Kong', 'R138, L312', 'DOC', NULL, NULL, NULL),
    ('C', 'MO', 'Macao', 'R138, L312', 'DOC', NULL, NULL, NULL),
    ('C', 'TW', 'Taiwan', 'R138, L312', 'DOC', NULL, NULL, NULL),
    ('C', 'JP', 'Japan', 'R138, L312', 'DOC', NULL, NULL, NULL),
    ('C', 'KR', 'South Korea', 'R138, L312', 'DOC', NULL, NULL, NULL),
    ('C', 'TL', 'East Timor', 'R138, L312', 'DOC', NULL, NULL, NULL),
    ('C', 'IN', 'India', 'R138, L312', 'DOC', NULL, NULL, NULL),
    ('C', 'MY', 'Malaysia', 'R138, L312', 'DOC', NULL, NULL, NULL),
    ('C', 'SG', 'Singapore', 'R138, L312', 'DOC', NULL, NULL, NULL),
    ('C', 'TH', 'Thailand', 'R138, L312', 'DOC', NULL, NULL, NULL),
    ('C', 'ID', 'Indonesia', 'R138, L312', 'DOC', NULL, NULL, NULL),
    ('C', 'PH', 'Philippines', 'R138, L312', 'DOC', NULL, NULL, NULL)
) AS value (
    territory_group, country, name_in_document, clause, evidence, evidence_source, decision, note
)
WHERE version.program_year = 2021 AND version.number = 1;

-- ---- 2020, as far as it is known ----

INSERT INTO program_settings (
    program_version_id, key, position, name, kind, value, unit, choices, clause, evidence, evidence_source,
    decision, note
)
SELECT version.id, value.key, value.position, value.name, value.kind, value.value::jsonb, value.unit,
    value.choices::jsonb, value.clause, value.evidence, value.evidence_source, value.decision, value.note
FROM program_versions AS version, (VALUES
    ('program.start', 10, 'First day of the program', 'date', '"2020-07-01"', NULL, NULL, '2020', 'FOUND', 'S4',
        NULL, NULL),
    ('program.end', 20, 'Last day of the program', 'date', '"2020-12-31"', NULL, NULL, '2020', 'FOUND', 'S4', NULL,
        NULL),
    ('program.changeNoticeDays', 30, 'Notice before a change takes effect', 'integer', '30', 'days', NULL, '2020',
        'FOUND', 'S4', NULL, NULL),
    ('membership.registeredMonths', 50, 'Time to reach a first authorization', 'integer', '6', 'months', NULL,
        '2020', 'FOUND', 'S3', 'A28', 'Read in the wording of a question.')
) AS value (
    key, position, name, kind, value, unit, choices, clause, evidence, evidence_source, decision, note
)
WHERE version.program_year = 2020 AND version.number = 1;

-- The year's first version needs no notice: it was in effect when the program began.
UPDATE program_versions SET state = 'active', activated_at = now() WHERE state = 'draft';
