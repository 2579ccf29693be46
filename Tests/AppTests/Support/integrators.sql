-- Nova's Order Form and plan, its territory, 37 Associate Developers and 13 others who work outside the territory, and what
-- makes it meet Sales and Delivery in a country.
INSERT INTO documents (partner_id, file_name, media_type, size, sha256, content, uploaded_at, uploader)
VALUES (1, 'signed.pdf', 'application/pdf', 5, sha256('%PDF-'), '%PDF-', '2021-02-01', 'Somebody');
INSERT INTO agreements (kind, partner_id, state, partner_party, vendor_party, location_country, manager_id, effective_on, created_at, created_by,
    sent_at, sent_on, expires_on, partner_signed_on, partner_signatory, partner_document_id, vendor_signed_on, vendor_signatory, executed_at)
VALUES ('order_form', 1, 'active', 'Nova Systems Lda', 'Vendor', 'PT', 1, '2021-02-12', '2021-02-01', 5, '2021-02-02', '2021-02-02', '2021-04-03',
    '2021-02-10', 'Ravi Mehta', 1, '2021-02-12', 'Lea Martin', '2021-02-12');
INSERT INTO partner_territories (partner_id, country, valid, agreement_id) SELECT 1, country, '[2021-02-12,)', id
FROM agreements, unnest(ARRAY['PT', 'ES']) country;
INSERT INTO joint_plans (partner_id, program_year, state, started_at, started_by, proposed_by_partner, partner_agreed_on, partner_agreed_by,
    vendor_agreed_on, vendor_agreed_by)
VALUES (1, 2021, 'agreed', '2021-03-01', 8, true, '2021-03-02', 8, '2021-03-03', 1);
CREATE FUNCTION pg_temp_hire(who text, works_in text, codes text[]) RETURNS void LANGUAGE sql AS $$
    WITH person AS (
        INSERT INTO people (name, email, country, recorded_at) VALUES (who, who || '@nova.example', works_in, '2021-03-01') RETURNING id
    ), employed AS (
        INSERT INTO person_employments (person_id, partner_id, valid, recorded_at) SELECT id, 1, '[2021-03-01,)', '2021-03-01' FROM person)
    INSERT INTO certificate_holdings (person_id, certificate_id, issued_on, number, state, claimed_for, recorded_at, recorded_by, verified_at, verified_by)
    SELECT person.id, certificates.id, '2021-03-02', who || code, 'verified', 1, '2021-03-02', 8, '2021-03-03', 101
    FROM person, certificates WHERE code = ANY (codes)
$$;
SELECT pg_temp_hire('dev' || n, 'US', CASE WHEN n <= 37 THEN '{associate_developer}' WHEN n <= 45 THEN '{professional_developer}'
    ELSE '{expert_developer}' END::text[]) FROM generate_series(1, 50) n;
CREATE PROCEDURE pg_temp_meet(place text) LANGUAGE plpgsql AS $$
DECLARE
    project bigint;
    contact bigint;
    survey bigint;
    customer bigint;
BEGIN
    PERFORM pg_temp_hire('sales1' || place, place, '{associate_sales,associate_pre_sales}');
    PERFORM pg_temp_hire('sales2' || place, place, '{associate_sales}');
    PERFORM pg_temp_hire('dev1' || place, place, '{associate_developer}');
    PERFORM pg_temp_hire('dev2' || place, place, '{associate_developer,associate_tech_lead}');
    FOR n IN 1..2 LOOP
        INSERT INTO customers (legal_name, name_key, country) VALUES ('Customer ' || n || place, 'customer ' || n || place, place)
        RETURNING id INTO customer;
        INSERT INTO delivery_projects (partner_id, customer_id, customer_name, customer_country, name, is_msp, started_on, needs_support,
            registered_at, registered_by)
        VALUES (1, customer, 'Customer ' || n || place, place, 'Project ' || n || place, false, '2021-04-01', false, '2021-04-01', 8)
        RETURNING id INTO project;
        INSERT INTO review_contacts (project_id, name, email, role, language, permission_ground, permission_on, permission_by, added_at, added_by)
        VALUES (project, 'A contact', 'a' || n || '@' || lower(place) || '.example', 'Head', 'en', 'agreed', '2021-04-01', 'The contact', '2021-04-01', 8)
        RETURNING id INTO contact;
        INSERT INTO review_surveys (contact_id, state, sent_on, sent_at, sent_by, expires_on, closed_at)
        VALUES (contact, 'answered', '2021-06-01', '2021-06-01', 8, '2021-07-01', '2021-06-05') RETURNING id INTO survey;
        INSERT INTO review_responses (survey_id, contact_id, project_id, partner_id, score, received_on, received_at)
        VALUES (survey, contact, project, 1, 5, '2021-06-05', '2021-06-05');
    END LOOP;
END
$$;
