-- A reference has six digits at least, and a seventh when it is needed: lpad alone would cut it off.
CREATE FUNCTION app.reference(prefix text, number bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN prefix || lpad(number::text, greatest(6, length(number::text)), '0');
-- A default is carried out in the name of whoever inserts.
GRANT EXECUTE ON FUNCTION app.reference TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;

ALTER TABLE partners ALTER reference SET DEFAULT app.reference('P-', nextval('partner_numbers'));
ALTER TABLE applications ALTER reference SET DEFAULT app.reference('A-', nextval('application_numbers'));
ALTER TABLE agreements ALTER reference SET DEFAULT app.reference('OF-', nextval('agreement_numbers'));
ALTER TABLE affiliate_consents ALTER reference SET DEFAULT app.reference('AC-', nextval('affiliate_consent_numbers'));
ALTER TABLE business_combinations
    ALTER reference SET DEFAULT app.reference('BC-', nextval('business_combination_numbers'));
