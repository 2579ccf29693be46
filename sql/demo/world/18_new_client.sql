-- The client that takes Grupo Andino to MSP: signed after the evaluation of September and before that of October.
INSERT INTO msp_client_agreements (partner_id, customer_id, client_name, client_country, client_domain, signed_on, valid, document_id, state,
    entered_at, entered_by, verified_at, verified_by, version)
SELECT partner.partner_id, customers.id, legal_name, customers.country, customers.domain, signed_on, daterange(signed_on + 7, NULL),
    pg_temp.document(partner.partner_id, NULL, 'msp-licence.pdf', 'MSP licence agreement|for ' || legal_name, pg_temp.at(signed_on + 2, 6), users.name), 'verified',
    pg_temp.at(signed_on + 2, 6), users.id, pg_temp.own_time(signed_on + 5, 6), pg_temp.user_named('luis'), 2
FROM (SELECT n, partner_id, date '2021-10-12' AS signed_on FROM demo_partners WHERE n = 6) partner
JOIN customers ON domain = 'cafehuila.example' JOIN users ON users.id = pg_temp.writer_of(partner.partner_id);
