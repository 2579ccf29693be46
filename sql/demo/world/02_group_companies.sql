-- Companies of partners' groups that are no partners themselves, and what a company was called before.
CREATE TEMP TABLE demo_affiliates (
    name text, country text, city text, street text, postal_code text, domain text, registration_number text, since date, key text
) ON COMMIT DROP;
INSERT INTO demo_affiliates (name, country, city, street, postal_code, domain, registration_number, since) VALUES
    ('Ouro Participações SGPS, S.A.', 'PT', 'Lisboa', 'Rua do Ouro 112', '1100-063', 'ouroparticipacoes.example', '503987654', '2009-04-02'),
    ('Nova Norte, Unipessoal Lda', 'PT', 'Porto', 'Rua de Cedofeita 455', '4050-181', 'novanorte.example', '514223344', '2017-09-18'),
    ('Nova Digital Luanda, Lda', 'AO', 'Luanda', 'Rua Rainha Ginga 29', NULL, 'novaluanda.example', '5417123456', '2018-05-07'),
    ('Borealis Holding AS', 'NO', 'Oslo', 'Karl Johans gate 23', '0159', 'borealisholding.example', '915556677', '2013-01-14'),
    ('Borealis Danmark ApS', 'DK', 'København', 'Vesterbrogade 149', '1620', 'borealis-danmark.example', '39114477', '2019-03-01'),
    ('Delta Digital Austria GmbH', 'AT', 'Salzburg', 'Getreidegasse 18', '5020', 'deltadigital-austria.example', 'FN 498811 k', '2018-11-05'),
    ('Delta Hosting GmbH', 'DE', 'Augsburg', 'Maximilianstraße 40', '86150', 'deltahosting.example', 'HRB 31442', '2015-06-01'),
    ('Bluewater Federal Services LLC', 'US', 'Arlington', '1100 Wilson Boulevard', '22209', 'bluewaterfederal.example', '007654321', '2016-02-08'),
    ('Andino Perú S.A.C.', 'PE', 'Lima', 'Avenida Larco 1301', '15074', 'andino-peru.example', '20601234567', '2019-08-12');
CREATE TEMP TABLE demo_former_names (domain text, name text, since date, until date, key text) ON COMMIT DROP;
INSERT INTO demo_former_names (domain, name, since, until) VALUES
    ('lusitana.example', 'Invicta Sistemas, Lda', '2008-10-06', '2020-02-17'),
    ('deltahosting.example', 'Schwaben Rechenzentrum GmbH', '2002-03-11', '2015-06-01');
