-- MSP agreements of Nova that count as a new client, and one for each reason why not.
INSERT INTO customers (legal_name, name_key, country) SELECT n, lower(n), 'PT'
FROM unnest(ARRAY['A', 'B', 'C', 'D', 'E']) n;
INSERT INTO msp_client_agreements (reference, partner_id, customer_id, client_name, client_country, signed_on, valid,
    document_id, state, entered_at, entered_by, verified_at, verified_by, return_reason)
SELECT 'MC-' || name, 1, customers.id, name, place, signed, daterange(signed, signed + 100), documents.id, rows.state, signed,
    8,
    CASE WHEN rows.state <> 'signed' THEN signed END, CASE WHEN rows.state <> 'signed' THEN 1 END,
    CASE WHEN rows.state = 'returned' THEN 'Not theirs' END
FROM (VALUES ('A', 'A', 'PT', date '2021-03-01', 'verified'), ('A', 'A again', 'PT', '2021-09-01', 'verified'),
    ('B', 'B', 'FR', '2021-03-01', 'verified'), ('C', 'C', 'PT', '2021-03-01', 'signed'),
    ('D', 'D', 'PT', '2021-03-01', 'returned'), ('D', 'D mended', 'PT', '2021-03-02', 'verified'),
    ('E', 'E', 'PT', '2022-03-01', 'verified')) rows (customer, name, place, signed, state)
JOIN customers ON legal_name = customer JOIN documents ON partner_id = 1;
