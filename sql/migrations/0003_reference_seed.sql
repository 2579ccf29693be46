-- The reference data itself: ISO 4217 and ISO 3166-1 with UN M49 regions, euro reference rates, the world map, the
-- office's calendar. Written by a script from published lists; a later correction is a migration of its own.

INSERT INTO currencies (code, numeric, name, minor_units) VALUES
    ('AED', '784', 'UAE Dirham', 2), ('AFN', '971', 'Afghani', 2), ('ALL', '008', 'Lek', 2),
    ('AMD', '051', 'Armenian Dram', 2), ('ANG', '532', 'Netherlands Antillean Guilder', 2),
    ('AOA', '973', 'Kwanza', 2), ('ARS', '032', 'Argentine Peso', 2), ('AUD', '036', 'Australian Dollar', 2),
    ('AWG', '533', 'Aruban Florin', 2), ('AZN', '944', 'Azerbaijan Manat', 2), ('BAM', '977', 'Convertible Mark', 2),
    ('BBD', '052', 'Barbados Dollar', 2), ('BDT', '050', 'Taka', 2), ('BGN', '975', 'Bulgarian Lev', 2),
    ('BHD', '048', 'Bahraini Dinar', 3), ('BIF', '108', 'Burundi Franc', 0), ('BMD', '060', 'Bermudian Dollar', 2),
    ('BND', '096', 'Brunei Dollar', 2), ('BOB', '068', 'Boliviano', 2), ('BOV', '984', 'Mvdol', 2),
    ('BRL', '986', 'Brazilian Real', 2), ('BSD', '044', 'Bahamian Dollar', 2), ('BTN', '064', 'Ngultrum', 2),
    ('BWP', '072', 'Pula', 2), ('BYN', '933', 'Belarusian Ruble', 2), ('BZD', '084', 'Belize Dollar', 2),
    ('CAD', '124', 'Canadian Dollar', 2), ('CDF', '976', 'Congolese Franc', 2), ('CHE', '947', 'WIR Euro', 2),
    ('CHF', '756', 'Swiss Franc', 2), ('CHW', '948', 'WIR Franc', 2), ('CLF', '990', 'Unidad de Fomento', 4),
    ('CLP', '152', 'Chilean Peso', 0), ('CNY', '156', 'Yuan Renminbi', 2), ('COP', '170', 'Colombian Peso', 2),
    ('COU', '970', 'Unidad de Valor Real', 2), ('CRC', '188', 'Costa Rican Colon', 2),
    ('CUC', '931', 'Peso Convertible', 2), ('CUP', '192', 'Cuban Peso', 2), ('CVE', '132', 'Cabo Verde Escudo', 2),
    ('CZK', '203', 'Czech Koruna', 2), ('DJF', '262', 'Djibouti Franc', 0), ('DKK', '208', 'Danish Krone', 2),
    ('DOP', '214', 'Dominican Peso', 2), ('DZD', '012', 'Algerian Dinar', 2), ('EGP', '818', 'Egyptian Pound', 2),
    ('ERN', '232', 'Nakfa', 2), ('ETB', '230', 'Ethiopian Birr', 2), ('EUR', '978', 'Euro', 2),
    ('FJD', '242', 'Fiji Dollar', 2), ('FKP', '238', 'Falkland Islands Pound', 2),
    ('GBP', '826', 'Pound Sterling', 2), ('GEL', '981', 'Lari', 2), ('GHS', '936', 'Ghana Cedi', 2),
    ('GIP', '292', 'Gibraltar Pound', 2), ('GMD', '270', 'Dalasi', 2), ('GNF', '324', 'Guinean Franc', 0),
    ('GTQ', '320', 'Quetzal', 2), ('GYD', '328', 'Guyana Dollar', 2), ('HKD', '344', 'Hong Kong Dollar', 2),
    ('HNL', '340', 'Lempira', 2), ('HRK', '191', 'Kuna', 2), ('HTG', '332', 'Gourde', 2), ('HUF', '348', 'Forint', 2),
    ('IDR', '360', 'Rupiah', 2), ('ILS', '376', 'New Israeli Sheqel', 2), ('INR', '356', 'Indian Rupee', 2),
    ('IQD', '368', 'Iraqi Dinar', 3), ('IRR', '364', 'Iranian Rial', 2), ('ISK', '352', 'Iceland Krona', 0),
    ('JMD', '388', 'Jamaican Dollar', 2), ('JOD', '400', 'Jordanian Dinar', 3), ('JPY', '392', 'Yen', 0),
    ('KES', '404', 'Kenyan Shilling', 2), ('KGS', '417', 'Som', 2), ('KHR', '116', 'Riel', 2),
    ('KMF', '174', 'Comorian Franc', 0), ('KPW', '408', 'North Korean Won', 2), ('KRW', '410', 'Won', 0),
    ('KWD', '414', 'Kuwaiti Dinar', 3), ('KYD', '136', 'Cayman Islands Dollar', 2), ('KZT', '398', 'Tenge', 2),
    ('LAK', '418', 'Lao Kip', 2), ('LBP', '422', 'Lebanese Pound', 2), ('LKR', '144', 'Sri Lanka Rupee', 2),
    ('LRD', '430', 'Liberian Dollar', 2), ('LSL', '426', 'Loti', 2), ('LYD', '434', 'Libyan Dinar', 3),
    ('MAD', '504', 'Moroccan Dirham', 2), ('MDL', '498', 'Moldovan Leu', 2), ('MGA', '969', 'Malagasy Ariary', 2),
    ('MKD', '807', 'Denar', 2), ('MMK', '104', 'Kyat', 2), ('MNT', '496', 'Tugrik', 2), ('MOP', '446', 'Pataca', 2),
    ('MRU', '929', 'Ouguiya', 2), ('MUR', '480', 'Mauritius Rupee', 2), ('MVR', '462', 'Rufiyaa', 2),
    ('MWK', '454', 'Malawi Kwacha', 2), ('MXN', '484', 'Mexican Peso', 2),
    ('MXV', '979', 'Mexican Unidad de Inversion (UDI)', 2), ('MYR', '458', 'Malaysian Ringgit', 2),
    ('MZN', '943', 'Mozambique Metical', 2), ('NAD', '516', 'Namibia Dollar', 2), ('NGN', '566', 'Naira', 2),
    ('NIO', '558', 'Cordoba Oro', 2), ('NOK', '578', 'Norwegian Krone', 2), ('NPR', '524', 'Nepalese Rupee', 2),
    ('NZD', '554', 'New Zealand Dollar', 2), ('OMR', '512', 'Rial Omani', 3), ('PAB', '590', 'Balboa', 2),
    ('PEN', '604', 'Sol', 2), ('PGK', '598', 'Kina', 2), ('PHP', '608', 'Philippine Peso', 2),
    ('PKR', '586', 'Pakistan Rupee', 2), ('PLN', '985', 'Zloty', 2), ('PYG', '600', 'Guarani', 0),
    ('QAR', '634', 'Qatari Rial', 2), ('RON', '946', 'Romanian Leu', 2), ('RSD', '941', 'Serbian Dinar', 2),
    ('RUB', '643', 'Russian Ruble', 2), ('RWF', '646', 'Rwanda Franc', 0), ('SAR', '682', 'Saudi Riyal', 2),
    ('SBD', '090', 'Solomon Islands Dollar', 2), ('SCR', '690', 'Seychelles Rupee', 2),
    ('SDG', '938', 'Sudanese Pound', 2), ('SEK', '752', 'Swedish Krona', 2), ('SGD', '702', 'Singapore Dollar', 2),
    ('SHP', '654', 'Saint Helena Pound', 2), ('SLE', '925', 'Leone', 2), ('SLL', '694', 'Leone', 2),
    ('SOS', '706', 'Somali Shilling', 2), ('SRD', '968', 'Surinam Dollar', 2),
    ('SSP', '728', 'South Sudanese Pound', 2), ('STN', '930', 'Dobra', 2), ('SVC', '222', 'El Salvador Colon', 2),
    ('SYP', '760', 'Syrian Pound', 2), ('SZL', '748', 'Lilangeni', 2), ('THB', '764', 'Baht', 2),
    ('TJS', '972', 'Somoni', 2), ('TMT', '934', 'Turkmenistan New Manat', 2), ('TND', '788', 'Tunisian Dinar', 3),
    ('TOP', '776', 'Pa’anga', 2), ('TRY', '949', 'Turkish Lira', 2), ('TTD', '780', 'Trinidad and Tobago Dollar', 2),
    ('TWD', '901', 'New Taiwan Dollar', 2), ('TZS', '834', 'Tanzanian Shilling', 2), ('UAH', '980', 'Hryvnia', 2),
    ('UGX', '800', 'Uganda Shilling', 0), ('USD', '840', 'US Dollar', 2), ('USN', '997', 'US Dollar (Next day)', 2),
    ('UYI', '940', 'Uruguay Peso en Unidades Indexadas (UI)', 0), ('UYU', '858', 'Peso Uruguayo', 2),
    ('UYW', '927', 'Unidad Previsional', 4), ('UZS', '860', 'Uzbekistan Sum', 2),
    ('VED', '926', 'Bolívar Soberano', 2), ('VES', '928', 'Bolívar Soberano', 2), ('VND', '704', 'Dong', 0),
    ('VUV', '548', 'Vatu', 0), ('WST', '882', 'Tala', 2), ('XAF', '950', 'CFA Franc BEAC', 0),
    ('XCD', '951', 'East Caribbean Dollar', 2), ('XCG', '532', 'Caribbean guilder', 2),
    ('XOF', '952', 'CFA Franc BCEAO', 0), ('XPF', '953', 'CFP Franc', 0), ('YER', '886', 'Yemeni Rial', 2),
    ('ZAR', '710', 'Rand', 2), ('ZMW', '967', 'Zambian Kwacha', 2), ('ZWL', '932', 'Zimbabwe Dollar', 2);

INSERT INTO countries (alpha2, alpha3, numeric, name, region, subregion, intermediate_region, geo, currency, time_zone,
    latitude, longitude) VALUES
    ('AD', 'AND', '020', 'Andorra', 'Europe', 'Southern Europe', NULL, 'EMEA', 'EUR', 'Europe/Andorra', 42.5, 1.517),
    ('AE', 'ARE', '784', 'United Arab Emirates', 'Asia', 'Western Asia', NULL, 'EMEA', 'AED', 'Asia/Dubai', 25.3, 55.3),
    ('AF', 'AFG', '004', 'Afghanistan', 'Asia', 'Southern Asia', NULL, 'APAC', 'AFN', 'Asia/Kabul', 34.517, 69.2),
    ('AG', 'ATG', '028', 'Antigua and Barbuda', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'XCD', 'America/Antigua', 17.05, -61.8),
    ('AI', 'AIA', '660', 'Anguilla', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'XCD', 'America/Anguilla', 18.2, -63.067),
    ('AL', 'ALB', '008', 'Albania', 'Europe', 'Southern Europe', NULL, 'EMEA', 'ALL', 'Europe/Tirane', 41.333, 19.833),
    ('AM', 'ARM', '051', 'Armenia', 'Asia', 'Western Asia', NULL, 'EMEA', 'AMD', 'Asia/Yerevan', 40.183, 44.5),
    ('AO', 'AGO', '024', 'Angola', 'Africa', 'Sub-Saharan Africa', 'Middle Africa',
        'EMEA', 'AOA', 'Africa/Luanda', -8.8, 13.233),
    ('AQ', 'ATA', '010', 'Antarctica', NULL, NULL, NULL, NULL, NULL, 'Antarctica/McMurdo', -77.833, 166.6),
    ('AR', 'ARG', '032', 'Argentina', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'ARS', 'America/Argentina/Buenos_Aires', -34.6, -58.45),
    ('AS', 'ASM', '016', 'American Samoa', 'Oceania', 'Polynesia', NULL,
        'APAC', 'USD', 'Pacific/Pago_Pago', -14.267, -170.7),
    ('AT', 'AUT', '040', 'Austria', 'Europe', 'Western Europe', NULL, 'EMEA', 'EUR', 'Europe/Vienna', 48.217, 16.333),
    ('AU', 'AUS', '036', 'Australia', 'Oceania', 'Australia and New Zealand', NULL,
        'APAC', 'AUD', 'Australia/Sydney', -33.867, 151.217),
    ('AW', 'ABW', '533', 'Aruba', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'AWG', 'America/Aruba', 12.5, -69.967),
    ('AX', 'ALA', '248', 'Åland Islands', 'Europe', 'Northern Europe', NULL,
        'EMEA', 'EUR', 'Europe/Mariehamn', 60.1, 19.95),
    ('AZ', 'AZE', '031', 'Azerbaijan', 'Asia', 'Western Asia', NULL, 'EMEA', 'AZN', 'Asia/Baku', 40.383, 49.85),
    ('BA', 'BIH', '070', 'Bosnia and Herzegovina', 'Europe', 'Southern Europe', NULL,
        'EMEA', 'BAM', 'Europe/Sarajevo', 43.867, 18.417),
    ('BB', 'BRB', '052', 'Barbados', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'BBD', 'America/Barbados', 13.1, -59.617),
    ('BD', 'BGD', '050', 'Bangladesh', 'Asia', 'Southern Asia', NULL, 'APAC', 'BDT', 'Asia/Dhaka', 23.717, 90.417),
    ('BE', 'BEL', '056', 'Belgium', 'Europe', 'Western Europe', NULL, 'EMEA', 'EUR', 'Europe/Brussels', 50.833, 4.333),
    ('BF', 'BFA', '854', 'Burkina Faso', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'XOF', 'Africa/Ouagadougou', 12.367, -1.517),
    ('BG', 'BGR', '100', 'Bulgaria', 'Europe', 'Eastern Europe', NULL, 'EMEA', 'BGN', 'Europe/Sofia', 42.683, 23.317),
    ('BH', 'BHR', '048', 'Bahrain', 'Asia', 'Western Asia', NULL, 'EMEA', 'BHD', 'Asia/Bahrain', 26.383, 50.583),
    ('BI', 'BDI', '108', 'Burundi', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'BIF', 'Africa/Bujumbura', -3.383, 29.367),
    ('BJ', 'BEN', '204', 'Benin', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'XOF', 'Africa/Porto-Novo', 6.483, 2.617),
    ('BL', 'BLM', '652', 'Saint Barthélemy', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'EUR', 'America/St_Barthelemy', 17.883, -62.85),
    ('BM', 'BMU', '060', 'Bermuda', 'Americas', 'Northern America', NULL,
        'Americas', 'BMD', 'Atlantic/Bermuda', 32.283, -64.767),
    ('BN', 'BRN', '096', 'Brunei Darussalam', 'Asia', 'South-eastern Asia', NULL,
        'APAC', 'BND', 'Asia/Brunei', 4.933, 114.917),
    ('BO', 'BOL', '068', 'Bolivia', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'BOB', 'America/La_Paz', -16.5, -68.15),
    ('BQ', 'BES', '535', 'Bonaire, Sint Eustatius and Saba', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'USD', 'America/Kralendijk', 12.151, -68.277),
    ('BR', 'BRA', '076', 'Brazil', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'BRL', 'America/Sao_Paulo', -23.533, -46.617),
    ('BS', 'BHS', '044', 'Bahamas', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'BSD', 'America/Nassau', 25.083, -77.35),
    ('BT', 'BTN', '064', 'Bhutan', 'Asia', 'Southern Asia', NULL, 'APAC', 'INR', 'Asia/Thimphu', 27.467, 89.65),
    ('BV', 'BVT', '074', 'Bouvet Island', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'NOK', NULL, NULL, NULL),
    ('BW', 'BWA', '072', 'Botswana', 'Africa', 'Sub-Saharan Africa', 'Southern Africa',
        'EMEA', 'BWP', 'Africa/Gaborone', -24.65, 25.917),
    ('BY', 'BLR', '112', 'Belarus', 'Europe', 'Eastern Europe', NULL, 'EMEA', 'BYN', 'Europe/Minsk', 53.9, 27.567),
    ('BZ', 'BLZ', '084', 'Belize', 'Americas', 'Latin America and the Caribbean', 'Central America',
        'Americas', 'BZD', 'America/Belize', 17.5, -88.2),
    ('CA', 'CAN', '124', 'Canada', 'Americas', 'Northern America', NULL,
        'Americas', 'CAD', 'America/Toronto', 43.65, -79.383),
    ('CC', 'CCK', '166', 'Cocos (Keeling) Islands', 'Oceania', 'Australia and New Zealand', NULL,
        'APAC', 'AUD', 'Indian/Cocos', -12.167, 96.917),
    ('CD', 'COD', '180', 'Congo, The Democratic Republic of the', 'Africa', 'Sub-Saharan Africa', 'Middle Africa',
        'EMEA', 'CDF', 'Africa/Kinshasa', -4.3, 15.3),
    ('CF', 'CAF', '140', 'Central African Republic', 'Africa', 'Sub-Saharan Africa', 'Middle Africa',
        'EMEA', 'XAF', 'Africa/Bangui', 4.367, 18.583),
    ('CG', 'COG', '178', 'Congo', 'Africa', 'Sub-Saharan Africa', 'Middle Africa',
        'EMEA', 'XAF', 'Africa/Brazzaville', -4.267, 15.283),
    ('CH', 'CHE', '756', 'Switzerland', 'Europe', 'Western Europe', NULL,
        'EMEA', 'CHF', 'Europe/Zurich', 47.383, 8.533),
    ('CI', 'CIV', '384', 'Côte d''Ivoire', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'XOF', 'Africa/Abidjan', 5.317, -4.033),
    ('CK', 'COK', '184', 'Cook Islands', 'Oceania', 'Polynesia', NULL,
        'APAC', 'NZD', 'Pacific/Rarotonga', -21.233, -159.767),
    ('CL', 'CHL', '152', 'Chile', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'CLP', 'America/Santiago', -33.45, -70.667),
    ('CM', 'CMR', '120', 'Cameroon', 'Africa', 'Sub-Saharan Africa', 'Middle Africa',
        'EMEA', 'XAF', 'Africa/Douala', 4.05, 9.7),
    ('CN', 'CHN', '156', 'China', 'Asia', 'Eastern Asia', NULL, 'APAC', 'CNY', 'Asia/Shanghai', 31.233, 121.467),
    ('CO', 'COL', '170', 'Colombia', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'COP', 'America/Bogota', 4.6, -74.083),
    ('CR', 'CRI', '188', 'Costa Rica', 'Americas', 'Latin America and the Caribbean', 'Central America',
        'Americas', 'CRC', 'America/Costa_Rica', 9.933, -84.083),
    ('CU', 'CUB', '192', 'Cuba', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'CUP', 'America/Havana', 23.133, -82.367),
    ('CV', 'CPV', '132', 'Cabo Verde', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'CVE', 'Atlantic/Cape_Verde', 14.917, -23.517),
    ('CW', 'CUW', '531', 'Curaçao', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'XCG', 'America/Curacao', 12.183, -69.0),
    ('CX', 'CXR', '162', 'Christmas Island', 'Oceania', 'Australia and New Zealand', NULL,
        'APAC', 'AUD', 'Indian/Christmas', -10.417, 105.717),
    ('CY', 'CYP', '196', 'Cyprus', 'Asia', 'Western Asia', NULL, 'EMEA', 'EUR', 'Asia/Nicosia', 35.167, 33.367),
    ('CZ', 'CZE', '203', 'Czechia', 'Europe', 'Eastern Europe', NULL, 'EMEA', 'CZK', 'Europe/Prague', 50.083, 14.433),
    ('DE', 'DEU', '276', 'Germany', 'Europe', 'Western Europe', NULL, 'EMEA', 'EUR', 'Europe/Berlin', 52.5, 13.367),
    ('DJ', 'DJI', '262', 'Djibouti', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'DJF', 'Africa/Djibouti', 11.6, 43.15),
    ('DK', 'DNK', '208', 'Denmark', 'Europe', 'Northern Europe', NULL,
        'EMEA', 'DKK', 'Europe/Copenhagen', 55.667, 12.583),
    ('DM', 'DMA', '212', 'Dominica', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'XCD', 'America/Dominica', 15.3, -61.4),
    ('DO', 'DOM', '214', 'Dominican Republic', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'DOP', 'America/Santo_Domingo', 18.467, -69.9),
    ('DZ', 'DZA', '012', 'Algeria', 'Africa', 'Northern Africa', NULL, 'EMEA', 'DZD', 'Africa/Algiers', 36.783, 3.05),
    ('EC', 'ECU', '218', 'Ecuador', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'USD', 'America/Guayaquil', -2.167, -79.833),
    ('EE', 'EST', '233', 'Estonia', 'Europe', 'Northern Europe', NULL, 'EMEA', 'EUR', 'Europe/Tallinn', 59.417, 24.75),
    ('EG', 'EGY', '818', 'Egypt', 'Africa', 'Northern Africa', NULL, 'EMEA', 'EGP', 'Africa/Cairo', 30.05, 31.25),
    ('EH', 'ESH', '732', 'Western Sahara', 'Africa', 'Northern Africa', NULL,
        'EMEA', 'MAD', 'Africa/El_Aaiun', 27.15, -13.2),
    ('ER', 'ERI', '232', 'Eritrea', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'ERN', 'Africa/Asmara', 15.333, 38.883),
    ('ES', 'ESP', '724', 'Spain', 'Europe', 'Southern Europe', NULL, 'EMEA', 'EUR', 'Europe/Madrid', 40.4, -3.683),
    ('ET', 'ETH', '231', 'Ethiopia', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'ETB', 'Africa/Addis_Ababa', 9.033, 38.7),
    ('FI', 'FIN', '246', 'Finland', 'Europe', 'Northern Europe', NULL,
        'EMEA', 'EUR', 'Europe/Helsinki', 60.167, 24.967),
    ('FJ', 'FJI', '242', 'Fiji', 'Oceania', 'Melanesia', NULL, 'APAC', 'FJD', 'Pacific/Fiji', -18.133, 178.417),
    ('FK', 'FLK', '238', 'Falkland Islands (Malvinas)', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'FKP', 'Atlantic/Stanley', -51.7, -57.85),
    ('FM', 'FSM', '583', 'Micronesia, Federated States of', 'Oceania', 'Micronesia', NULL,
        'APAC', 'USD', 'Pacific/Chuuk', 7.417, 151.783),
    ('FO', 'FRO', '234', 'Faroe Islands', 'Europe', 'Northern Europe', NULL,
        'EMEA', 'DKK', 'Atlantic/Faroe', 62.017, -6.767),
    ('FR', 'FRA', '250', 'France', 'Europe', 'Western Europe', NULL, 'EMEA', 'EUR', 'Europe/Paris', 48.867, 2.333),
    ('GA', 'GAB', '266', 'Gabon', 'Africa', 'Sub-Saharan Africa', 'Middle Africa',
        'EMEA', 'XAF', 'Africa/Libreville', 0.383, 9.45),
    ('GB', 'GBR', '826', 'United Kingdom', 'Europe', 'Northern Europe', NULL,
        'EMEA', 'GBP', 'Europe/London', 51.508, -0.125),
    ('GD', 'GRD', '308', 'Grenada', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'XCD', 'America/Grenada', 12.05, -61.75),
    ('GE', 'GEO', '268', 'Georgia', 'Asia', 'Western Asia', NULL, 'EMEA', 'GEL', 'Asia/Tbilisi', 41.717, 44.817),
    ('GF', 'GUF', '254', 'French Guiana', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'EUR', 'America/Cayenne', 4.933, -52.333),
    ('GG', 'GGY', '831', 'Guernsey', 'Europe', 'Northern Europe', NULL,
        'EMEA', 'GBP', 'Europe/Guernsey', 49.455, -2.536),
    ('GH', 'GHA', '288', 'Ghana', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'GHS', 'Africa/Accra', 5.55, -0.217),
    ('GI', 'GIB', '292', 'Gibraltar', 'Europe', 'Southern Europe', NULL,
        'EMEA', 'GIP', 'Europe/Gibraltar', 36.133, -5.35),
    ('GL', 'GRL', '304', 'Greenland', 'Americas', 'Northern America', NULL,
        'Americas', 'DKK', 'America/Nuuk', 64.183, -51.733),
    ('GM', 'GMB', '270', 'Gambia', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'GMD', 'Africa/Banjul', 13.467, -16.65),
    ('GN', 'GIN', '324', 'Guinea', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'GNF', 'Africa/Conakry', 9.517, -13.717),
    ('GP', 'GLP', '312', 'Guadeloupe', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'EUR', 'America/Guadeloupe', 16.233, -61.533),
    ('GQ', 'GNQ', '226', 'Equatorial Guinea', 'Africa', 'Sub-Saharan Africa', 'Middle Africa',
        'EMEA', 'XAF', 'Africa/Malabo', 3.75, 8.783),
    ('GR', 'GRC', '300', 'Greece', 'Europe', 'Southern Europe', NULL, 'EMEA', 'EUR', 'Europe/Athens', 37.967, 23.717),
    ('GS', 'SGS', '239', 'South Georgia and the South Sandwich Islands', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'GBP', 'Atlantic/South_Georgia', -54.267, -36.533),
    ('GT', 'GTM', '320', 'Guatemala', 'Americas', 'Latin America and the Caribbean', 'Central America',
        'Americas', 'GTQ', 'America/Guatemala', 14.633, -90.517),
    ('GU', 'GUM', '316', 'Guam', 'Oceania', 'Micronesia', NULL, 'APAC', 'USD', 'Pacific/Guam', 13.467, 144.75),
    ('GW', 'GNB', '624', 'Guinea-Bissau', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'XOF', 'Africa/Bissau', 11.85, -15.583),
    ('GY', 'GUY', '328', 'Guyana', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'GYD', 'America/Guyana', 6.8, -58.167),
    ('HK', 'HKG', '344', 'Hong Kong', 'Asia', 'Eastern Asia', NULL, 'APAC', 'HKD', 'Asia/Hong_Kong', 22.283, 114.15),
    ('HM', 'HMD', '334', 'Heard Island and McDonald Islands', 'Oceania', 'Australia and New Zealand', NULL,
        'APAC', 'AUD', NULL, NULL, NULL),
    ('HN', 'HND', '340', 'Honduras', 'Americas', 'Latin America and the Caribbean', 'Central America',
        'Americas', 'HNL', 'America/Tegucigalpa', 14.1, -87.217),
    ('HR', 'HRV', '191', 'Croatia', 'Europe', 'Southern Europe', NULL, 'EMEA', 'EUR', 'Europe/Zagreb', 45.8, 15.967),
    ('HT', 'HTI', '332', 'Haiti', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'HTG', 'America/Port-au-Prince', 18.533, -72.333),
    ('HU', 'HUN', '348', 'Hungary', 'Europe', 'Eastern Europe', NULL, 'EMEA', 'HUF', 'Europe/Budapest', 47.5, 19.083),
    ('ID', 'IDN', '360', 'Indonesia', 'Asia', 'South-eastern Asia', NULL, 'APAC', 'IDR', 'Asia/Jakarta', -6.167, 106.8),
    ('IE', 'IRL', '372', 'Ireland', 'Europe', 'Northern Europe', NULL, 'EMEA', 'EUR', 'Europe/Dublin', 53.333, -6.25),
    ('IL', 'ISR', '376', 'Israel', 'Asia', 'Western Asia', NULL, 'EMEA', 'ILS', 'Asia/Jerusalem', 31.781, 35.224),
    ('IM', 'IMN', '833', 'Isle of Man', 'Europe', 'Northern Europe', NULL,
        'EMEA', 'GBP', 'Europe/Isle_of_Man', 54.15, -4.467),
    ('IN', 'IND', '356', 'India', 'Asia', 'Southern Asia', NULL, 'APAC', 'INR', 'Asia/Kolkata', 22.533, 88.367),
    ('IO', 'IOT', '086', 'British Indian Ocean Territory', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'USD', 'Indian/Chagos', -7.333, 72.417),
    ('IQ', 'IRQ', '368', 'Iraq', 'Asia', 'Western Asia', NULL, 'EMEA', 'IQD', 'Asia/Baghdad', 33.35, 44.417),
    ('IR', 'IRN', '364', 'Iran', 'Asia', 'Southern Asia', NULL, 'APAC', 'IRR', 'Asia/Tehran', 35.667, 51.433),
    ('IS', 'ISL', '352', 'Iceland', 'Europe', 'Northern Europe', NULL,
        'EMEA', 'ISK', 'Atlantic/Reykjavik', 64.15, -21.85),
    ('IT', 'ITA', '380', 'Italy', 'Europe', 'Southern Europe', NULL, 'EMEA', 'EUR', 'Europe/Rome', 41.9, 12.483),
    ('JE', 'JEY', '832', 'Jersey', 'Europe', 'Northern Europe', NULL, 'EMEA', 'GBP', 'Europe/Jersey', 49.184, -2.107),
    ('JM', 'JAM', '388', 'Jamaica', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'JMD', 'America/Jamaica', 17.968, -76.793),
    ('JO', 'JOR', '400', 'Jordan', 'Asia', 'Western Asia', NULL, 'EMEA', 'JOD', 'Asia/Amman', 31.95, 35.933),
    ('JP', 'JPN', '392', 'Japan', 'Asia', 'Eastern Asia', NULL, 'APAC', 'JPY', 'Asia/Tokyo', 35.654, 139.745),
    ('KE', 'KEN', '404', 'Kenya', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'KES', 'Africa/Nairobi', -1.283, 36.817),
    ('KG', 'KGZ', '417', 'Kyrgyzstan', 'Asia', 'Central Asia', NULL, 'EMEA', 'KGS', 'Asia/Bishkek', 42.9, 74.6),
    ('KH', 'KHM', '116', 'Cambodia', 'Asia', 'South-eastern Asia', NULL,
        'APAC', 'KHR', 'Asia/Phnom_Penh', 11.55, 104.917),
    ('KI', 'KIR', '296', 'Kiribati', 'Oceania', 'Micronesia', NULL, 'APAC', 'AUD', 'Pacific/Tarawa', 1.417, 173.0),
    ('KM', 'COM', '174', 'Comoros', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'KMF', 'Indian/Comoro', -11.683, 43.267),
    ('KN', 'KNA', '659', 'Saint Kitts and Nevis', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'XCD', 'America/St_Kitts', 17.3, -62.717),
    ('KP', 'PRK', '408', 'North Korea', 'Asia', 'Eastern Asia', NULL, 'APAC', 'KPW', 'Asia/Pyongyang', 39.017, 125.75),
    ('KR', 'KOR', '410', 'South Korea', 'Asia', 'Eastern Asia', NULL, 'APAC', 'KRW', 'Asia/Seoul', 37.55, 126.967),
    ('KW', 'KWT', '414', 'Kuwait', 'Asia', 'Western Asia', NULL, 'EMEA', 'KWD', 'Asia/Kuwait', 29.333, 47.983),
    ('KY', 'CYM', '136', 'Cayman Islands', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'KYD', 'America/Cayman', 19.3, -81.383),
    ('KZ', 'KAZ', '398', 'Kazakhstan', 'Asia', 'Central Asia', NULL, 'EMEA', 'KZT', 'Asia/Almaty', 43.25, 76.95),
    ('LA', 'LAO', '418', 'Laos', 'Asia', 'South-eastern Asia', NULL, 'APAC', 'LAK', 'Asia/Vientiane', 17.967, 102.6),
    ('LB', 'LBN', '422', 'Lebanon', 'Asia', 'Western Asia', NULL, 'EMEA', 'LBP', 'Asia/Beirut', 33.883, 35.5),
    ('LC', 'LCA', '662', 'Saint Lucia', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'XCD', 'America/St_Lucia', 14.017, -61.0),
    ('LI', 'LIE', '438', 'Liechtenstein', 'Europe', 'Western Europe', NULL,
        'EMEA', 'CHF', 'Europe/Vaduz', 47.15, 9.517),
    ('LK', 'LKA', '144', 'Sri Lanka', 'Asia', 'Southern Asia', NULL, 'APAC', 'LKR', 'Asia/Colombo', 6.933, 79.85),
    ('LR', 'LBR', '430', 'Liberia', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'LRD', 'Africa/Monrovia', 6.3, -10.783),
    ('LS', 'LSO', '426', 'Lesotho', 'Africa', 'Sub-Saharan Africa', 'Southern Africa',
        'EMEA', 'ZAR', 'Africa/Maseru', -29.467, 27.5),
    ('LT', 'LTU', '440', 'Lithuania', 'Europe', 'Northern Europe', NULL,
        'EMEA', 'EUR', 'Europe/Vilnius', 54.683, 25.317),
    ('LU', 'LUX', '442', 'Luxembourg', 'Europe', 'Western Europe', NULL,
        'EMEA', 'EUR', 'Europe/Luxembourg', 49.6, 6.15),
    ('LV', 'LVA', '428', 'Latvia', 'Europe', 'Northern Europe', NULL, 'EMEA', 'EUR', 'Europe/Riga', 56.95, 24.1),
    ('LY', 'LBY', '434', 'Libya', 'Africa', 'Northern Africa', NULL, 'EMEA', 'LYD', 'Africa/Tripoli', 32.9, 13.183),
    ('MA', 'MAR', '504', 'Morocco', 'Africa', 'Northern Africa', NULL,
        'EMEA', 'MAD', 'Africa/Casablanca', 33.65, -7.583),
    ('MC', 'MCO', '492', 'Monaco', 'Europe', 'Western Europe', NULL, 'EMEA', 'EUR', 'Europe/Monaco', 43.7, 7.383),
    ('MD', 'MDA', '498', 'Moldova', 'Europe', 'Eastern Europe', NULL, 'EMEA', 'MDL', 'Europe/Chisinau', 47.0, 28.833),
    ('ME', 'MNE', '499', 'Montenegro', 'Europe', 'Southern Europe', NULL,
        'EMEA', 'EUR', 'Europe/Podgorica', 42.433, 19.267),
    ('MF', 'MAF', '663', 'Saint Martin (French part)', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'EUR', 'America/Marigot', 18.067, -63.083),
    ('MG', 'MDG', '450', 'Madagascar', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'MGA', 'Indian/Antananarivo', -18.917, 47.517),
    ('MH', 'MHL', '584', 'Marshall Islands', 'Oceania', 'Micronesia', NULL,
        'APAC', 'USD', 'Pacific/Majuro', 7.15, 171.2),
    ('MK', 'MKD', '807', 'North Macedonia', 'Europe', 'Southern Europe', NULL,
        'EMEA', 'MKD', 'Europe/Skopje', 41.983, 21.433),
    ('ML', 'MLI', '466', 'Mali', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'XOF', 'Africa/Bamako', 12.65, -8.0),
    ('MM', 'MMR', '104', 'Myanmar', 'Asia', 'South-eastern Asia', NULL, 'APAC', 'MMK', 'Asia/Yangon', 16.783, 96.167),
    ('MN', 'MNG', '496', 'Mongolia', 'Asia', 'Eastern Asia', NULL, 'APAC', 'MNT', 'Asia/Ulaanbaatar', 47.917, 106.883),
    ('MO', 'MAC', '446', 'Macao', 'Asia', 'Eastern Asia', NULL, 'APAC', 'MOP', 'Asia/Macau', 22.197, 113.542),
    ('MP', 'MNP', '580', 'Northern Mariana Islands', 'Oceania', 'Micronesia', NULL,
        'APAC', 'USD', 'Pacific/Saipan', 15.2, 145.75),
    ('MQ', 'MTQ', '474', 'Martinique', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'EUR', 'America/Martinique', 14.6, -61.083),
    ('MR', 'MRT', '478', 'Mauritania', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'MRU', 'Africa/Nouakchott', 18.1, -15.95),
    ('MS', 'MSR', '500', 'Montserrat', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'XCD', 'America/Montserrat', 16.717, -62.217),
    ('MT', 'MLT', '470', 'Malta', 'Europe', 'Southern Europe', NULL, 'EMEA', 'EUR', 'Europe/Malta', 35.9, 14.517),
    ('MU', 'MUS', '480', 'Mauritius', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'MUR', 'Indian/Mauritius', -20.167, 57.5),
    ('MV', 'MDV', '462', 'Maldives', 'Asia', 'Southern Asia', NULL, 'APAC', 'MVR', 'Indian/Maldives', 4.167, 73.5),
    ('MW', 'MWI', '454', 'Malawi', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'MWK', 'Africa/Blantyre', -15.783, 35.0),
    ('MX', 'MEX', '484', 'Mexico', 'Americas', 'Latin America and the Caribbean', 'Central America',
        'Americas', 'MXN', 'America/Mexico_City', 19.4, -99.15),
    ('MY', 'MYS', '458', 'Malaysia', 'Asia', 'South-eastern Asia', NULL,
        'APAC', 'MYR', 'Asia/Kuala_Lumpur', 3.167, 101.7),
    ('MZ', 'MOZ', '508', 'Mozambique', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'MZN', 'Africa/Maputo', -25.967, 32.583),
    ('NA', 'NAM', '516', 'Namibia', 'Africa', 'Sub-Saharan Africa', 'Southern Africa',
        'EMEA', 'ZAR', 'Africa/Windhoek', -22.567, 17.1),
    ('NC', 'NCL', '540', 'New Caledonia', 'Oceania', 'Melanesia', NULL,
        'APAC', 'XPF', 'Pacific/Noumea', -22.267, 166.45),
    ('NE', 'NER', '562', 'Niger', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'XOF', 'Africa/Niamey', 13.517, 2.117),
    ('NF', 'NFK', '574', 'Norfolk Island', 'Oceania', 'Australia and New Zealand', NULL,
        'APAC', 'AUD', 'Pacific/Norfolk', -29.05, 167.967),
    ('NG', 'NGA', '566', 'Nigeria', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'NGN', 'Africa/Lagos', 6.45, 3.4),
    ('NI', 'NIC', '558', 'Nicaragua', 'Americas', 'Latin America and the Caribbean', 'Central America',
        'Americas', 'NIO', 'America/Managua', 12.15, -86.283),
    ('NL', 'NLD', '528', 'Netherlands', 'Europe', 'Western Europe', NULL,
        'EMEA', 'EUR', 'Europe/Amsterdam', 52.367, 4.9),
    ('NO', 'NOR', '578', 'Norway', 'Europe', 'Northern Europe', NULL, 'EMEA', 'NOK', 'Europe/Oslo', 59.917, 10.75),
    ('NP', 'NPL', '524', 'Nepal', 'Asia', 'Southern Asia', NULL, 'APAC', 'NPR', 'Asia/Kathmandu', 27.717, 85.317),
    ('NR', 'NRU', '520', 'Nauru', 'Oceania', 'Micronesia', NULL, 'APAC', 'AUD', 'Pacific/Nauru', -0.517, 166.917),
    ('NU', 'NIU', '570', 'Niue', 'Oceania', 'Polynesia', NULL, 'APAC', 'NZD', 'Pacific/Niue', -19.017, -169.917),
    ('NZ', 'NZL', '554', 'New Zealand', 'Oceania', 'Australia and New Zealand', NULL,
        'APAC', 'NZD', 'Pacific/Auckland', -36.867, 174.767),
    ('OM', 'OMN', '512', 'Oman', 'Asia', 'Western Asia', NULL, 'EMEA', 'OMR', 'Asia/Muscat', 23.6, 58.583),
    ('PA', 'PAN', '591', 'Panama', 'Americas', 'Latin America and the Caribbean', 'Central America',
        'Americas', 'PAB', 'America/Panama', 8.967, -79.533),
    ('PE', 'PER', '604', 'Peru', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'PEN', 'America/Lima', -12.05, -77.05),
    ('PF', 'PYF', '258', 'French Polynesia', 'Oceania', 'Polynesia', NULL,
        'APAC', 'XPF', 'Pacific/Tahiti', -17.533, -149.567),
    ('PG', 'PNG', '598', 'Papua New Guinea', 'Oceania', 'Melanesia', NULL,
        'APAC', 'PGK', 'Pacific/Port_Moresby', -9.5, 147.167),
    ('PH', 'PHL', '608', 'Philippines', 'Asia', 'South-eastern Asia', NULL,
        'APAC', 'PHP', 'Asia/Manila', 14.587, 120.968),
    ('PK', 'PAK', '586', 'Pakistan', 'Asia', 'Southern Asia', NULL, 'APAC', 'PKR', 'Asia/Karachi', 24.867, 67.05),
    ('PL', 'POL', '616', 'Poland', 'Europe', 'Eastern Europe', NULL, 'EMEA', 'PLN', 'Europe/Warsaw', 52.25, 21.0),
    ('PM', 'SPM', '666', 'Saint Pierre and Miquelon', 'Americas', 'Northern America', NULL,
        'Americas', 'EUR', 'America/Miquelon', 47.05, -56.333),
    ('PN', 'PCN', '612', 'Pitcairn', 'Oceania', 'Polynesia', NULL,
        'APAC', 'NZD', 'Pacific/Pitcairn', -25.067, -130.083),
    ('PR', 'PRI', '630', 'Puerto Rico', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'USD', 'America/Puerto_Rico', 18.468, -66.106),
    ('PS', 'PSE', '275', 'Palestine, State of', 'Asia', 'Western Asia', NULL, 'EMEA', 'ILS', 'Asia/Gaza', 31.5, 34.467),
    ('PT', 'PRT', '620', 'Portugal', 'Europe', 'Southern Europe', NULL, 'EMEA', 'EUR', 'Europe/Lisbon', 38.717, -9.133),
    ('PW', 'PLW', '585', 'Palau', 'Oceania', 'Micronesia', NULL, 'APAC', 'USD', 'Pacific/Palau', 7.333, 134.483),
    ('PY', 'PRY', '600', 'Paraguay', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'PYG', 'America/Asuncion', -25.267, -57.667),
    ('QA', 'QAT', '634', 'Qatar', 'Asia', 'Western Asia', NULL, 'EMEA', 'QAR', 'Asia/Qatar', 25.283, 51.533),
    ('RE', 'REU', '638', 'Réunion', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'EUR', 'Indian/Reunion', -20.867, 55.467),
    ('RO', 'ROU', '642', 'Romania', 'Europe', 'Eastern Europe', NULL, 'EMEA', 'RON', 'Europe/Bucharest', 44.433, 26.1),
    ('RS', 'SRB', '688', 'Serbia', 'Europe', 'Southern Europe', NULL, 'EMEA', 'RSD', 'Europe/Belgrade', 44.833, 20.5),
    ('RU', 'RUS', '643', 'Russian Federation', 'Europe', 'Eastern Europe', NULL,
        'EMEA', 'RUB', 'Europe/Moscow', 55.756, 37.618),
    ('RW', 'RWA', '646', 'Rwanda', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'RWF', 'Africa/Kigali', -1.95, 30.067),
    ('SA', 'SAU', '682', 'Saudi Arabia', 'Asia', 'Western Asia', NULL, 'EMEA', 'SAR', 'Asia/Riyadh', 24.633, 46.717),
    ('SB', 'SLB', '090', 'Solomon Islands', 'Oceania', 'Melanesia', NULL,
        'APAC', 'SBD', 'Pacific/Guadalcanal', -9.533, 160.2),
    ('SC', 'SYC', '690', 'Seychelles', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'SCR', 'Indian/Mahe', -4.667, 55.467),
    ('SD', 'SDN', '729', 'Sudan', 'Africa', 'Northern Africa', NULL, 'EMEA', 'SDG', 'Africa/Khartoum', 15.6, 32.533),
    ('SE', 'SWE', '752', 'Sweden', 'Europe', 'Northern Europe', NULL, 'EMEA', 'SEK', 'Europe/Stockholm', 59.333, 18.05),
    ('SG', 'SGP', '702', 'Singapore', 'Asia', 'South-eastern Asia', NULL,
        'APAC', 'SGD', 'Asia/Singapore', 1.283, 103.85),
    ('SH', 'SHN', '654', 'Saint Helena, Ascension and Tristan da Cunha', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'SHP', 'Atlantic/St_Helena', -15.917, -5.7),
    ('SI', 'SVN', '705', 'Slovenia', 'Europe', 'Southern Europe', NULL,
        'EMEA', 'EUR', 'Europe/Ljubljana', 46.05, 14.517),
    ('SJ', 'SJM', '744', 'Svalbard and Jan Mayen', 'Europe', 'Northern Europe', NULL,
        'EMEA', 'NOK', 'Arctic/Longyearbyen', 78.0, 16.0),
    ('SK', 'SVK', '703', 'Slovakia', 'Europe', 'Eastern Europe', NULL,
        'EMEA', 'EUR', 'Europe/Bratislava', 48.15, 17.117),
    ('SL', 'SLE', '694', 'Sierra Leone', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'SLE', 'Africa/Freetown', 8.5, -13.25),
    ('SM', 'SMR', '674', 'San Marino', 'Europe', 'Southern Europe', NULL,
        'EMEA', 'EUR', 'Europe/San_Marino', 43.917, 12.467),
    ('SN', 'SEN', '686', 'Senegal', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'XOF', 'Africa/Dakar', 14.667, -17.433),
    ('SO', 'SOM', '706', 'Somalia', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'SOS', 'Africa/Mogadishu', 2.067, 45.367),
    ('SR', 'SUR', '740', 'Suriname', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'SRD', 'America/Paramaribo', 5.833, -55.167),
    ('SS', 'SSD', '728', 'South Sudan', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'SSP', 'Africa/Juba', 4.85, 31.617),
    ('ST', 'STP', '678', 'Sao Tome and Principe', 'Africa', 'Sub-Saharan Africa', 'Middle Africa',
        'EMEA', 'STN', 'Africa/Sao_Tome', 0.333, 6.733),
    ('SV', 'SLV', '222', 'El Salvador', 'Americas', 'Latin America and the Caribbean', 'Central America',
        'Americas', 'USD', 'America/El_Salvador', 13.7, -89.2),
    ('SX', 'SXM', '534', 'Sint Maarten (Dutch part)', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'XCG', 'America/Lower_Princes', 18.051, -63.047),
    ('SY', 'SYR', '760', 'Syria', 'Asia', 'Western Asia', NULL, 'EMEA', 'SYP', 'Asia/Damascus', 33.5, 36.3),
    ('SZ', 'SWZ', '748', 'Eswatini', 'Africa', 'Sub-Saharan Africa', 'Southern Africa',
        'EMEA', 'SZL', 'Africa/Mbabane', -26.3, 31.1),
    ('TC', 'TCA', '796', 'Turks and Caicos Islands', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'USD', 'America/Grand_Turk', 21.467, -71.133),
    ('TD', 'TCD', '148', 'Chad', 'Africa', 'Sub-Saharan Africa', 'Middle Africa',
        'EMEA', 'XAF', 'Africa/Ndjamena', 12.117, 15.05),
    ('TF', 'ATF', '260', 'French Southern Territories', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'EUR', 'Indian/Kerguelen', -49.353, 70.218),
    ('TG', 'TGO', '768', 'Togo', 'Africa', 'Sub-Saharan Africa', 'Western Africa',
        'EMEA', 'XOF', 'Africa/Lome', 6.133, 1.217),
    ('TH', 'THA', '764', 'Thailand', 'Asia', 'South-eastern Asia', NULL, 'APAC', 'THB', 'Asia/Bangkok', 13.75, 100.517),
    ('TJ', 'TJK', '762', 'Tajikistan', 'Asia', 'Central Asia', NULL, 'EMEA', 'TJS', 'Asia/Dushanbe', 38.583, 68.8),
    ('TK', 'TKL', '772', 'Tokelau', 'Oceania', 'Polynesia', NULL, 'APAC', 'NZD', 'Pacific/Fakaofo', -9.367, -171.233),
    ('TL', 'TLS', '626', 'Timor-Leste', 'Asia', 'South-eastern Asia', NULL, 'APAC', 'USD', 'Asia/Dili', -8.55, 125.583),
    ('TM', 'TKM', '795', 'Turkmenistan', 'Asia', 'Central Asia', NULL, 'EMEA', 'TMT', 'Asia/Ashgabat', 37.95, 58.383),
    ('TN', 'TUN', '788', 'Tunisia', 'Africa', 'Northern Africa', NULL, 'EMEA', 'TND', 'Africa/Tunis', 36.8, 10.183),
    ('TO', 'TON', '776', 'Tonga', 'Oceania', 'Polynesia', NULL, 'APAC', 'TOP', 'Pacific/Tongatapu', -21.133, -175.2),
    ('TR', 'TUR', '792', 'Türkiye', 'Asia', 'Western Asia', NULL, 'EMEA', 'TRY', 'Europe/Istanbul', 41.017, 28.967),
    ('TT', 'TTO', '780', 'Trinidad and Tobago', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'TTD', 'America/Port_of_Spain', 10.65, -61.517),
    ('TV', 'TUV', '798', 'Tuvalu', 'Oceania', 'Polynesia', NULL, 'APAC', 'AUD', 'Pacific/Funafuti', -8.517, 179.217),
    ('TW', 'TWN', '158', 'Taiwan', 'Asia', 'Eastern Asia', NULL, 'APAC', 'TWD', 'Asia/Taipei', 25.05, 121.5),
    ('TZ', 'TZA', '834', 'Tanzania', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'TZS', 'Africa/Dar_es_Salaam', -6.8, 39.283),
    ('UA', 'UKR', '804', 'Ukraine', 'Europe', 'Eastern Europe', NULL, 'EMEA', 'UAH', 'Europe/Kyiv', 50.433, 30.517),
    ('UG', 'UGA', '800', 'Uganda', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'UGX', 'Africa/Kampala', 0.317, 32.417),
    ('UM', 'UMI', '581', 'United States Minor Outlying Islands', 'Oceania', 'Micronesia', NULL,
        'APAC', 'USD', 'Pacific/Midway', 28.217, -177.367),
    ('US', 'USA', '840', 'United States', 'Americas', 'Northern America', NULL,
        'Americas', 'USD', 'America/New_York', 40.714, -74.006),
    ('UY', 'URY', '858', 'Uruguay', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'UYU', 'America/Montevideo', -34.909, -56.213),
    ('UZ', 'UZB', '860', 'Uzbekistan', 'Asia', 'Central Asia', NULL, 'EMEA', 'UZS', 'Asia/Samarkand', 39.667, 66.8),
    ('VA', 'VAT', '336', 'Holy See (Vatican City State)', 'Europe', 'Southern Europe', NULL,
        'EMEA', 'EUR', 'Europe/Vatican', 41.902, 12.453),
    ('VC', 'VCT', '670', 'Saint Vincent and the Grenadines', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'XCD', 'America/St_Vincent', 13.15, -61.233),
    ('VE', 'VEN', '862', 'Venezuela', 'Americas', 'Latin America and the Caribbean', 'South America',
        'Americas', 'VES', 'America/Caracas', 10.5, -66.933),
    ('VG', 'VGB', '092', 'Virgin Islands, British', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'USD', 'America/Tortola', 18.45, -64.617),
    ('VI', 'VIR', '850', 'Virgin Islands, U.S.', 'Americas', 'Latin America and the Caribbean', 'Caribbean',
        'Americas', 'USD', 'America/St_Thomas', 18.35, -64.933),
    ('VN', 'VNM', '704', 'Vietnam', 'Asia', 'South-eastern Asia', NULL,
        'APAC', 'VND', 'Asia/Ho_Chi_Minh', 10.75, 106.667),
    ('VU', 'VUT', '548', 'Vanuatu', 'Oceania', 'Melanesia', NULL, 'APAC', 'VUV', 'Pacific/Efate', -17.667, 168.417),
    ('WF', 'WLF', '876', 'Wallis and Futuna', 'Oceania', 'Polynesia', NULL,
        'APAC', 'XPF', 'Pacific/Wallis', -13.3, -176.167),
    ('WS', 'WSM', '882', 'Samoa', 'Oceania', 'Polynesia', NULL, 'APAC', 'WST', 'Pacific/Apia', -13.833, -171.733),
    ('YE', 'YEM', '887', 'Yemen', 'Asia', 'Western Asia', NULL, 'EMEA', 'YER', 'Asia/Aden', 12.75, 45.2),
    ('YT', 'MYT', '175', 'Mayotte', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'EUR', 'Indian/Mayotte', -12.783, 45.233),
    ('ZA', 'ZAF', '710', 'South Africa', 'Africa', 'Sub-Saharan Africa', 'Southern Africa',
        'EMEA', 'ZAR', 'Africa/Johannesburg', -26.25, 28.0),
    ('ZM', 'ZMB', '894', 'Zambia', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'ZMW', 'Africa/Lusaka', -15.417, 28.283),
    ('ZW', 'ZWE', '716', 'Zimbabwe', 'Africa', 'Sub-Saharan Africa', 'Eastern Africa',
        'EMEA', 'USD', 'Africa/Harare', -17.833, 31.05);

INSERT INTO country_aliases (alias, country) VALUES
    ('UK', 'GB'), ('U.K.', 'GB'), ('Great Britain', 'GB'), ('Britain', 'GB'), ('England', 'GB'), ('Scotland', 'GB'),
    ('Wales', 'GB'), ('Northern Ireland', 'GB'), ('United Kingdom of Great Britain and Northern Ireland', 'GB'),
    ('USA', 'US'), ('U.S.', 'US'), ('U.S.A.', 'US'), ('United States of America', 'US'), ('America', 'US'),
    ('Turkey', 'TR'), ('Türkei', 'TR'), ('Turkiye', 'TR'), ('Czech Republic', 'CZ'), ('Česko', 'CZ'),
    ('Česká republika', 'CZ'), ('Viet Nam', 'VN'), ('Holland', 'NL'), ('The Netherlands', 'NL'), ('Nederland', 'NL'),
    ('UAE', 'AE'), ('U.A.E.', 'AE'), ('Emirates', 'AE'), ('Korea', 'KR'), ('Republic of Korea', 'KR'),
    ('Korea (Republic of)', 'KR'), ('S. Korea', 'KR'), ('Democratic People''s Republic of Korea', 'KP'),
    ('DPRK', 'KP'), ('Russia', 'RU'), ('Islamic Republic of Iran', 'IR'), ('Iran (Islamic Republic of)', 'IR'),
    ('Syrian Arab Republic', 'SY'), ('Lao People''s Democratic Republic', 'LA'), ('Lao PDR', 'LA'),
    ('Bolivia (Plurinational State of)', 'BO'), ('Plurinational State of Bolivia', 'BO'),
    ('Venezuela (Bolivarian Republic of)', 'VE'), ('United Republic of Tanzania', 'TZ'),
    ('Tanzania (United Republic of)', 'TZ'), ('Republic of Moldova', 'MD'), ('Moldova (Republic of)', 'MD'),
    ('Macedonia', 'MK'), ('Republic of North Macedonia', 'MK'), ('FYROM', 'MK'), ('Cape Verde', 'CV'),
    ('East Timor', 'TL'), ('Timor Leste', 'TL'), ('Ivory Coast', 'CI'), ('Cote d''Ivoire', 'CI'), ('Swaziland', 'SZ'),
    ('Burma', 'MM'), ('Bosnia Herzegowina', 'BA'), ('Bosnia-Herzegovina', 'BA'), ('Bosnia', 'BA'),
    ('São Tomé e Príncipe', 'ST'), ('São Tomé and Príncipe', 'ST'), ('Sao Tome & Principe', 'ST'), ('Macau', 'MO'),
    ('Macao SAR', 'MO'), ('Hong Kong SAR', 'HK'), ('Hongkong', 'HK'), ('Taiwan (Province of China)', 'TW'),
    ('Chinese Taipei', 'TW'), ('People''s Republic of China', 'CN'), ('PRC', 'CN'), ('Mainland China', 'CN'),
    ('Deutschland', 'DE'), ('Federal Republic of Germany', 'DE'), ('Österreich', 'AT'), ('Schweiz', 'CH'),
    ('Suisse', 'CH'), ('Svizzera', 'CH'), ('España', 'ES'), ('Portuguese Republic', 'PT'), ('Italia', 'IT'),
    ('Metropolitan France', 'FR'), ('België', 'BE'), ('Belgique', 'BE'), ('Sverige', 'SE'), ('Norge', 'NO'),
    ('Danmark', 'DK'), ('Suomi', 'FI'), ('Polska', 'PL'), ('Magyarország', 'HU'), ('Hellas', 'GR'),
    ('Hellenic Republic', 'GR'), ('Hrvatska', 'HR'), ('Republic of Serbia', 'RS'), ('Slovak Republic', 'SK'),
    ('Brasil', 'BR'), ('México', 'MX'), ('Perú', 'PE'), ('Panamá', 'PA'), ('Dominican Rep.', 'DO'),
    ('República Dominicana', 'DO'), ('Trinidad', 'TT'), ('Trinidad & Tobago', 'TT'), ('Antigua', 'AG'),
    ('Antigua & Barbuda', 'AG'), ('St Kitts and Nevis', 'KN'), ('St. Kitts and Nevis', 'KN'), ('Saint Kitts', 'KN'),
    ('St Lucia', 'LC'), ('St. Lucia', 'LC'), ('St Vincent and the Grenadines', 'VC'),
    ('St. Vincent and the Grenadines', 'VC'), ('US Virgin Islands', 'VI'), ('U.S. Virgin Islands', 'VI'),
    ('Virgin Islands (U.S.)', 'VI'), ('British Virgin Islands', 'VG'), ('BVI', 'VG'),
    ('Virgin Islands (British)', 'VG'), ('Curacao', 'CW'), ('Saint Barthelemy', 'BL'), ('St Barts', 'BL'),
    ('St. Barthélemy', 'BL'), ('Saint Martin', 'MF'), ('St Martin', 'MF'), ('Sint Maarten', 'SX'),
    ('St Maarten', 'SX'), ('Bonaire', 'BQ'), ('Caribbean Netherlands', 'BQ'), ('DR Congo', 'CD'), ('DRC', 'CD'),
    ('Democratic Republic of the Congo', 'CD'), ('Congo-Kinshasa', 'CD'), ('Republic of the Congo', 'CG'),
    ('Congo-Brazzaville', 'CG'), ('Reunion', 'RE'), ('Brunei', 'BN'), ('Palestine', 'PS'),
    ('Palestinian Territories', 'PS'), ('KSA', 'SA'), ('Kingdom of Saudi Arabia', 'SA'), ('Vatican', 'VA'),
    ('Vatican City', 'VA'), ('Micronesia', 'FM'), ('Falkland Islands', 'FK'), ('Malvinas', 'FK'),
    ('Republic of Ireland', 'IE'), ('Éire', 'IE'), ('Aotearoa', 'NZ'), ('RSA', 'ZA'),
    ('Republic of South Africa', 'ZA'), ('The Gambia', 'GM'), ('The Bahamas', 'BS'), ('The Philippines', 'PH'),
    ('Nippon', 'JP'), ('Bharat', 'IN'), ('Belorussia', 'BY'), ('Kyrgyz Republic', 'KG'), ('Saint Helena', 'SH'),
    ('Aland Islands', 'AX');

INSERT INTO country_groups (code, name, kind) VALUES
    ('americas', 'Americas', 'geo'), ('emea', 'EMEA', 'geo'), ('apac', 'APAC', 'geo'),
    ('central_america', 'Central America', 'region'), ('south_america', 'South America', 'region'),
    ('caribbean', 'Caribbean', 'region'), ('latin_america', 'Latin America and the Caribbean', 'region'),
    ('north_america', 'United States and Canada', 'custom'), ('europe', 'Europe', 'region'),
    ('european_union', 'European Union', 'custom'), ('iberia', 'Iberia', 'custom'), ('nordics', 'Nordics', 'custom'),
    ('baltics', 'Baltics', 'custom'), ('dach', 'DACH', 'custom'), ('benelux', 'Benelux', 'custom'),
    ('united_kingdom_and_ireland', 'United Kingdom and Ireland', 'custom'), ('visegrad', 'Visegrád', 'custom'),
    ('balkans', 'Western Balkans', 'custom'), ('gulf', 'Gulf states', 'custom'), ('levant', 'Levant', 'custom'),
    ('maghreb', 'Maghreb', 'custom'), ('northern_africa', 'Northern Africa', 'region'),
    ('sub_saharan_africa', 'Sub-Saharan Africa', 'region'), ('southern_africa', 'Southern Africa', 'region'),
    ('portuguese_speaking_africa', 'Portuguese-speaking Africa', 'custom'),
    ('central_asia', 'Central Asia', 'region'), ('eastern_asia', 'Eastern Asia', 'region'),
    ('southern_asia', 'Southern Asia', 'region'), ('asean', 'ASEAN', 'custom'),
    ('australia_and_new_zealand', 'Australia and New Zealand', 'custom');

INSERT INTO country_group_members (country_group, country)
SELECT code, country FROM (VALUES
    ('central_america', 'BZ CR GT HN NI PA SV'),
    ('south_america', 'AR BO BR CL CO EC FK GF GY PE PY SR UY VE'),
    ('caribbean', 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI'),
    ('latin_america', 'AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GT GY HN HT JM KN '
        'KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI'),
    ('north_america', 'US CA'),
    ('europe', 'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI '
        'LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA'),
    ('european_union', 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'),
    ('iberia', 'PT ES AD GI'),
    ('nordics', 'DK FI IS NO SE'),
    ('baltics', 'EE LT LV'),
    ('dach', 'AT CH DE'),
    ('benelux', 'BE LU NL'),
    ('united_kingdom_and_ireland', 'GB IE'),
    ('visegrad', 'CZ HU PL SK'),
    ('balkans', 'AL BA ME MK RS'),
    ('gulf', 'AE BH KW OM QA SA'),
    ('levant', 'IL JO LB PS SY'),
    ('maghreb', 'DZ LY MA MR TN'),
    ('northern_africa', 'DZ EG EH LY MA SD TN'),
    ('sub_saharan_africa', 'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW '
        'MZ NA NE NG RE RW SC SH SL SN SO SS ST SZ TD TG TZ UG YT ZA ZM ZW'),
    ('southern_africa', 'BW LS NA SZ ZA'),
    ('portuguese_speaking_africa', 'AO CV GW MZ ST'),
    ('central_asia', 'KG KZ TJ TM UZ'),
    ('eastern_asia', 'CN HK JP KP KR MN MO TW'),
    ('southern_asia', 'AF BD BT IN IR LK MV NP PK'),
    ('asean', 'BN ID KH LA MM MY PH SG TH VN'),
    ('australia_and_new_zealand', 'AU NZ')
) AS named (code, members), unnest(string_to_array(members, ' ')) AS country
UNION ALL
SELECT lower(geo), alpha2 FROM countries WHERE geo IS NOT NULL;

INSERT INTO country_shapes (code, country, shape, path_or_center) VALUES
    ('AE', 'AE', 'path',
    'M636.5 183.4L637 183.2L637.2 184.1L639.2 183.6L641.4 183.7L643 183.8L644.6 181.6L646.3 179.6L647.7 177.7L648.4 1'
    '78.7L649 181.2L647.7 181.3L647.7 183.3L648.2 183.8L647.1 184.4L647.2 185.7L646.6 187L646.7 188.3L646.2 188.9L638'
    ' 187.3L636.7 184.1Z'),
    ('AF', 'AF', 'path',
    'M668.9 141.8L670.3 141.8L672.4 142.5L673.2 142.9L674.9 141.9L675.8 142.5L676.3 141L677.9 141.1L678.2 140.6L678.1'
    ' 139.3L679 138.3L680.5 139L680.5 139.9L681.3 140.1L681.6 142.7L682.9 143.8L683.6 143.1L684.7 142.8L685.9 141.4L6'
    '87.7 141.6L690.3 141.6L691 142.5L689.6 142.9L688.5 143.5L685.6 143.8L683 144.5L681.9 145.9L682.8 147.2L683.4 148'
    '.8L682.4 150.1L682.8 151.3L682.3 152.5L679.8 152.4L681.3 154.5L679.8 155.3L679 157.2L679.5 159.1L678.7 160L677.7'
    ' 159.7L675.8 160.1L675.7 161L673.7 161L672.6 162.8L672.9 165.5L669.8 166.8L667.9 166.5L667.5 167.2L665.9 166.8L6'
    '63.3 167.3L658.7 165.7L660.6 162.8L660.1 160.8L658 160.2L657.5 158.2L656.2 155.7L657 153.9L655.8 153.5L656.1 151'
    '.2L656.5 147.2L659.3 148.4L661.1 148L661.4 146.6L663.3 146.1L664.6 145.1L664.6 142.6L666.6 142L666.7 140.9L668.1'
    ' 141.7Z'),
    ('AL', 'AL', 'path',
    'M552.6 130.8L552.6 131.7L551.8 132.1L551.7 133.1L550.7 134.7L550.2 134.4L550.1 133.7L548.7 132.7L548.4 131.2L548'
    '.4 129L548.7 128.1L548.2 127.6L548 126.6L549 125L549.2 125.6L549.8 125.4L550.4 126.2L551 126.5L551.3 127.6L551 1'
    '28.7L551.5 130.1Z'),
    ('AM', 'AM', 'path',
    'M617.4 137.4L616.5 137.4L615.2 135.6L615.1 135.1L614 135.1L613.1 134.3L612.6 134.4L611.5 133.5L609.5 132.7L609.5'
    ' 131.2L608.9 130L612.3 129.6L613 130.4L614 130.9L613.6 131.7L615.1 132.8L614.6 133.8L615.8 134.7L617 135.2Z'),
    ('AO', 'AO', 'path',
    'M535.3 275.1L534.3 275.7L533.9 276.5L533.8 277.9L533.1 278.2L532.4 275.9L533.5 274.5L534.3 274ZM533.5 279.2L534.'
    '6 278.8L535.4 278.9L536.4 278.5L544.4 278.5L545 280.9L545.8 282.8L546.4 283.8L547.4 285.4L549.2 285.2L550.1 284.'
    '7L551.6 285.2L552 284.4L552.7 282.6L554.4 282.4L554.6 281.9L556 281.9L555.7 283L559 283L559 285L559.6 286.2L559.'
    '1 288.1L559.3 290L560.2 291.2L560 295L560.6 294.7L561.8 294.7L563.5 294.3L564.7 294.5L565 295.4L564.7 297L565.1 '
    '298.4L564.7 299.6L564.9 300.7L559.2 300.7L558.9 310.7L560.6 313.3L562.3 315.3L557.3 316.6L550.8 316.1L549 314.6L'
    '538.1 314.8L537.7 315L536.2 313.6L534.4 313.5L532.8 314L531.5 314.6L531.3 312.6L531.7 309.8L532.7 306.9L532.8 30'
    '5.6L533.7 302.7L534.4 301.4L536 299.4L536.9 298L537.2 295.6L537.1 293.8L536.3 292.7L535.6 290.8L534.9 288.9L535.'
    '1 288.2L535.9 287L535.1 283.9L534.6 281.8L533.2 279.8Z'),
    ('AR', 'AR', 'path',
    'M338.9 425.6L340.3 427L342.2 429.2L345.9 431L349.4 431.8L348.9 433.2L346.7 433.4L345.2 432.3L343.7 432.3L341.3 4'
    '32.3ZM349.9 355.5L349.7 358.1L349.5 361.4L350 364.5L349.6 365.2L349.7 367.3L349.8 368.9L353.5 371.6L353.6 373.8L'
    '355.4 375.2L355.5 376.7L353.9 380.8L350.4 382.5L345.5 383.1L342.7 382.8L343.6 384.7L343.6 387.1L344.4 388.7L343.'
    '2 389.8L340.7 390.2L338 389L337.3 389.9L338.3 393L340.3 393.9L341.4 392.9L342.5 394.6L340.5 395.5L339 397.5L339.'
    '4 400.6L339.3 402.3L336.9 402.3L335.5 403.9L335.4 406.2L338.4 408.5L340.9 409.1L340.9 411.9L338.6 413.6L338.1 41'
    '7.2L336.3 418.4L335.8 419.8L337.6 423L339.8 424.7L338.7 424.6L336.4 424.1L330.6 423.7L329 421.9L328.2 419.6L326.'
    '7 419.8L325.5 418.7L324.2 415.5L325.6 414.2L325.7 412.2L324.9 410.7L325.4 408L325.1 403.9L324.3 402.1L325.2 401.'
    '5L324.6 400.3L323.2 399.7L323.7 398.4L322.2 397.2L320.7 393.6L321.5 393L320.1 389.1L319.8 385.9L319.8 383.1L321.'
    '1 382L319.6 378.9L318.9 376L320.4 373.9L319.8 371.3L320.6 368.2L320 365.3L319.2 364.7L317 359.2L318 355.9L317.2 '
    '352.9L317.7 350L318.9 347L320.4 345L319.5 343.8L319.9 342.8L319 337.5L321.7 335.9L322.2 332.6L321.8 331.8L323.6 '
    '328.9L327.2 329.7L329 332L329.8 329.5L332.8 329.6L333.3 330.3L338.8 335.4L341 335.9L344.5 338.3L347.4 339.5L348 '
    '340.9L346 345.7L348.7 346.6L351.7 347.1L353.8 346.6L355.8 344.1L355.9 341.3L357.2 340.7L358.7 342.6L359 345.1L35'
    '7 346.8L355.4 348.1L352.8 351.2Z'),
    ('AT', 'AT', 'path',
    'M540.9 108.2L540.9 109.4L539.5 109.4L540 110.1L539.3 112.1L538.9 112.6L536.8 112.7L535.6 113.4L533.6 113.1L530.1'
    ' 112.3L529.5 111.3L527.1 111.8L526.8 112.4L525.4 112L524.1 111.9L523 111.3L523.3 110.6L523.2 110L523.9 109.8L525'
    '.2 110.7L525.5 109.9L527.6 110L529.3 109.5L530.5 109.6L531.3 110.2L531.5 109.7L531 107.7L531.9 107.3L532.6 105.9'
    'L534.5 106.8L535.8 105.6L536.6 105.4L538.5 106.3L539.6 106.1L540.8 106.7L540.6 107.1Z'),
    ('AU', 'AU', 'path',
    'M869.5 389.1L870.9 389.3L869.1 393L867.6 394.1L866 396.6L865.6 395.7L862.6 397.9L862.2 397.8L860.7 397.7L860.7 3'
    '95L861.5 392.9L861.5 390.2L862.3 388.7L863.8 389L865.7 390.1L867.3 389.7ZM826.4 361.9L823.1 363.5L820.6 364.3L81'
    '9.5 365.9L818.1 367.2L815.9 367.3L814.2 367.6L812.1 367L810.2 367.3L808.3 367.5L806.2 369.2L805.5 369L803.9 369.'
    '9L802.3 370.9L800.5 370.8L798.8 370.8L796.8 368.8L795.6 368.2L796.3 366.4L797.7 365.9L798.4 365.2L798.6 364.1L79'
    '9.6 361.9L799.9 360L799.5 356.8L799.6 355L800.3 353.2L799.8 351.1L800 350.2L799.2 348.9L799.5 346.4L798.6 343.9L'
    '798.6 342.5L799.4 343.9L799.3 341L800.3 341.9L800.8 343.1L801.2 341.5L800.5 339L800.4 338L800 337L800.7 335.2L80'
    '1.5 334.4L802.2 332.8L802.3 331L803.8 328.7L803.5 331.1L805.1 328.9L807.5 327.9L809.1 326.5L811.3 325.4L812.6 32'
    '5.1L813.3 325.5L815.6 324.3L817.3 324L817.8 323.3L818.6 323L820.1 323.1L823 322.1L824.8 320.7L825.8 319L827.6 31'
    '7.4L828 316.2L828.3 314.5L830.7 311.8L831.3 314.5L832.6 313.9L831.9 312.4L833 310.8L834.1 311.5L834.8 309.1L836.'
    '5 307.6L837.3 306.3L838.8 305.8L838.9 304.9L840.1 305.3L840.2 304.5L841.5 304L842.8 303.6L844.6 305L845.8 306.9L'
    '847.5 306.9L849.2 307.2L848.9 305.5L850.5 303L851.9 302.1L851.6 301.3L853 299.5L854.8 298.4L856.1 298.8L858.4 29'
    '8.2L858.6 296.6L856.7 295.6L858.2 295.1L859.9 295.9L861.2 297.2L863.4 298L864.2 297.7L865.7 298.6L867.4 297.7L86'
    '8.4 298L869.1 297.4L870.2 299L869.2 300.6L868 301.9L867.1 302L867.2 303.3L866.2 304.9L865 306.4L865 307.3L866.9 '
    '309.1L868.7 310.1L869.9 311.2L871.5 313L872.3 313L873.5 313.8L873.8 314.8L876.1 315.9L878.1 314.8L879 313.1L879.'
    '8 311.7L880.4 310L881.7 307.5L881.6 305.9L881.9 305L881.9 303.2L882.6 300.8L883.2 300.2L882.9 299.1L883.8 297.5L'
    '884.6 295.7L884.8 294.8L885.9 293.6L886.5 295.2L886.4 297.2L887 297.5L887 298.9L887.7 300.5L887.6 302.3L887.4 30'
    '3.4L887.9 305.9L889.9 304.7L890.5 306L891.6 307.3L891.1 308.7L891.2 311.4L891.3 313L891.9 313.4L892 316.1L891.4 '
    '317.7L891.8 319.8L894.3 321.5L895.9 323L897.3 324.4L896.8 325.1L897.8 327.1L897.9 330.6L899.2 329.9L899.9 331.2L'
    '900.7 330.8L900.2 334.1L901.5 336.1L902.3 337.3L903.6 339.8L903.5 342.4L903 344.2L902.1 346.2L902.4 348.9L901.2 '
    '351.7L900.2 353.1L898.4 356L897.8 357.8L896.4 360.1L894 363L891.5 364.5L889.5 367L887.9 368.5L885.9 371.3L884.2 '
    '372.9L882.5 375.2L881.1 377.4L880.8 378.4L878.8 379.5L875.9 379.6L872.9 380.9L871.2 382.1L869 383.5L867.6 382.1L'
    '866.3 381.5L867.5 379.9L865.8 380.5L862.5 382.8L860.7 381.9L859.5 381.4L858.2 381.2L856.1 380.3L855.4 378.3L856 '
    '375.9L856.1 374.3L855.4 373L853.1 372.7L854.6 371.1L854.9 368.8L852.8 371L850.3 371.5L852.3 369.8L853.4 368L855.'
    '1 366.4L855.8 364.1L852.6 366.8L850.6 367.9L848.6 370.4L847.1 369.1L847.8 367.4L847.1 365.1L846.2 363.9L847 363.'
    '2L844.3 361.2L842.6 361.2L840.6 359.6L835.9 359.9L832.1 361L828.8 362.1Z'),
    ('AZ', 'AZ', 'path',
    'M615.6 127.6L616.3 127.7L618.3 129.6L619.5 129.9L619.7 129.1L621 127.8L622.6 129.4L624.3 131.7L625.5 131.8L626.4'
    ' 132.7L624.4 132.9L624.4 135.4L624.1 136.5L623.3 137.2L623.6 138.8L623 138.9L621.2 137.3L621.8 135.7L620.9 134.8'
    'L620 135L617.4 137.4L617 135.2L615.8 134.7L614.6 133.8L615.1 132.8L613.6 131.7L614 130.9L613 130.4L612.3 129.6L6'
    '12.8 129L614.8 129.9L616.2 130.1L616.5 129.8L615 128.1ZM616.5 137.4L614.7 137L613.2 135.6L612.6 134.4L613.1 134.'
    '3L614 135.1L615.1 135.1L615.2 135.6Z'),
    ('BA', 'BA', 'path',
    'M546 125.2L543.8 124L542.7 122.7L541.8 122L540.5 120.8L540 119.8L538.7 118.4L539.1 117.1L540 117.8L540.5 117.2L5'
    '41.6 117.1L543.8 117.6L545.5 117.6L546.6 118.3L547.5 118.3L547 119.6L548.3 120.8L548 122.3L547.5 122.4L547 122.7'
    'L546.3 123.4Z'),
    ('BD', 'BD', 'path',
    'M746.5 190.4L746.8 192.7L745.8 192.2L746.4 194.7L745.4 193.1L745 191.5L744.2 189.9L742.8 188.1L740.3 188L740.8 1'
    '89.3L740.3 191L739 190.4L738.7 191L737.9 190.6L736.8 190.3L736 187.7L734.7 185.4L734.8 183.4L733 182.6L733.4 181'
    '.4L734.8 180.3L732.6 178.6L733.1 176.4L735.5 177.8L736.8 177.9L737.4 180.2L740 180.6L742.5 180.5L744.1 181.1L743'
    '.4 183.8L742.2 183.9L741.7 185.8L743.5 187.4L743.5 185.4L744.3 185.4Z'),
    ('BE', 'BE', 'path',
    'M514.6 100L514.4 102L513.8 102.1L513.6 103.9L511.4 102.5L510.2 102.7L508.5 101.3L507.4 100L506.3 100L506 98.9L50'
    '7.8 98.3L509.6 98.6L511.8 97.9L513.3 99.3Z'),
    ('BF', 'BF', 'path',
    'M485.4 227.3L485.2 225.5L485.9 224.1L485.9 223.1L488 220.4L488.4 218.3L489.2 217.5L490.5 217.9L491.6 217.3L492 2'
    '16.5L494.1 215.1L494.6 214.1L497.1 212.8L498.6 212.3L499.3 212.9L501 212.9L500.8 214.4L501.2 215.9L502.7 217.9L5'
    '02.8 219.5L505.9 220.2L505.8 222.3L505.2 223.3L503.9 223.6L503.4 225L502.4 225.3L500.1 225.3L498.8 225L497.9 225'
    '.5L496.7 225.3L492 225.4L492 227.2L492.3 229.6L490.5 228.8L489.2 228.9L488.3 229.7L487 229L486.6 228Z'),
    ('BG', 'BG', 'path',
    'M555.8 120.2L556.6 121.5L557.5 121.3L559.5 121.7L563.1 121.9L564.3 121.1L567.1 120.4L569 121.5L570.5 121.9L569.3'
    ' 123.1L568.7 125.4L569.7 127.2L567.5 126.8L565 127.7L565.2 129.3L562.9 129.6L561.1 128.5L559.1 129.4L557.3 129.3'
    'L556.9 127.2L555.6 126.2L556 125.7L555.7 125.4L556 124.4L556.9 123.4L555.6 122.1L555.2 120.9Z'),
    ('BI', 'BI', 'path',
    'M582.9 267.6L583.1 268.8L583.7 269.6L583.7 270.6L583 271.2L581.9 272.9L580.9 274L579.8 274.2L579.7 270.4L579 268'
    '.9L580.6 269.2L581.5 267.4Z'),
    ('BJ', 'BJ', 'path',
    'M507.3 240.3L505.1 240.6L504.4 238.5L504.5 231.2L504 230.6L503.9 229L502.9 227.9L502.1 227L502.4 225.3L503.4 225'
    'L503.9 223.6L505.2 223.3L505.8 222.3L506.7 221.4L507.7 221.4L509.8 223.2L509.7 224.3L510.3 226.2L509.8 227.4L510'
    ' 228.3L508.7 230.2L507.9 231.2L507.4 233.2L507.5 235.2Z'),
    ('BN', 'BN', 'path', 'M813.9 242.8L813.8 244.4L813.7 246.4L812.4 246.3L811.9 247.4L810.6 245.7L811.6 244.6Z'),
    ('BO', 'BO', 'path',
    'M311.8 294.5L313.8 294.8L315.2 294.7L315.7 293.8L318 292.5L319.4 291.3L322.9 290.8L322.8 293.1L323.2 294.4L323.1'
    ' 296.5L326.2 299.3L329.2 299.8L330.4 301L332.2 301.6L333.4 302.5L335.1 302.5L336.7 303.5L337 305.3L337.6 306.2L3'
    '37.7 307.6L336.9 307.6L338.3 311.3L343.4 311.4L343.2 313.3L343.6 314.5L345.1 315.4L345.9 317.4L345.6 319.9L345 3'
    '21.2L345.4 323L344.7 323.7L344.5 322.7L341.9 321.1L339.4 321.1L334.8 322L333.8 324.8L333.9 326.5L333.3 330.3L332'
    '.8 329.6L329.8 329.5L329 332L327.2 329.7L323.6 328.9L321.8 331.8L319.9 332.2L318.3 327.9L316.5 324.3L317 321.3L3'
    '15.4 319.9L314.8 317.6L313.3 315.5L314.7 312.1L313.3 309.4L313.8 308.3L313.2 307.2L314.1 305.6L314 302.9L313.9 3'
    '00.7L314.4 299.6Z'),
    ('BR', 'BR', 'path',
    'M362.6 366.8L361.6 365L362.6 363.5L360.7 361.4L358.5 359.6L355.5 357.6L354.5 357.7L351.6 355.2L349.9 355.5L352.8'
    ' 351.2L355.4 348.1L357 346.8L359 345.1L358.7 342.6L357.2 340.7L355.9 341.3L356.3 339.5L356.4 337.6L356.2 335.9L3'
    '55.2 335.3L354.3 335.8L353.3 335.7L352.8 334.5L352.3 331.6L351.7 330.6L349.8 329.8L348.8 330.4L345.9 329.8L345.6'
    ' 325.5L344.7 323.7L345.4 323L345 321.2L345.6 319.9L345.9 317.4L345.1 315.4L343.6 314.5L343.2 313.3L343.4 311.4L3'
    '38.3 311.3L336.9 307.6L337.7 307.6L337.6 306.2L337 305.3L336.7 303.5L335.1 302.5L333.4 302.5L332.2 301.6L330.4 3'
    '01L329.2 299.8L326.2 299.3L323.1 296.5L323.2 294.4L322.8 293.1L322.9 290.8L319.4 291.3L318 292.5L315.7 293.8L315'
    '.2 294.7L313.8 294.8L311.8 294.5L310.3 295.1L309 294.7L308.9 289.9L306.8 291.8L304.4 291.7L303.3 290L301.5 289.8'
    'L302 288.5L300.4 286.6L299.1 283.7L299.8 283.1L299.7 281.8L301.4 280.9L301 279.2L301.7 278.1L301.8 276.6L304.9 2'
    '74.5L307.1 273.9L307.4 273.4L309.9 273.5L311 264.9L311 263.5L310.6 261.7L309.4 260.6L309.4 258.3L310.9 257.8L311'
    '.5 258.1L311.6 256.9L310 256.6L310 254.6L315.3 254.7L316.2 253.6L316.9 254.6L317.4 256.4L318 256L319.5 257.7L321'
    '.6 257.5L322.1 256.5L324.1 255.8L325.3 255.3L325.6 254L327.5 253.1L327.4 252.4L325.1 252.1L324.7 250.1L324.9 248'
    'L323.7 247.2L324.2 246.9L326.2 247.3L328.4 248.1L329.2 247.4L331.1 246.9L334.2 245.7L335.2 244.5L334.9 243.6L336'
    '.3 243.5L336.9 244.2L336.5 245.6L337.4 246.1L338 247.5L337.3 248.6L336.8 251.3L337.5 252.9L337.7 254.4L339.3 255'
    '.8L340.7 256L341 255.4L341.8 255.2L343.1 254.7L343.9 253.9L345.4 254.1L346.1 254L347.6 254.3L347.8 253.6L347.4 2'
    '53L347.7 252.1L348.8 252.4L350.1 252L351.6 252.7L352.8 253.4L353.6 252.5L354.2 252.6L354.6 253.5L355.9 253.3L357'
    ' 252.1L357.8 249.8L359.5 246.9L360.4 246.8L361.1 248.5L362.5 254L364 254.5L364 256.7L362 259.3L362.8 260.2L367.6'
    ' 260.7L367.8 263.9L369.8 261.8L373.2 263L377.8 264.9L379.1 266.7L378.7 268.5L381.8 267.5L387.1 269.2L391.2 269.1'
    'L395.3 271.7L398.8 275.2L400.9 276.1L403.2 276.2L404.2 277.2L405.2 281.2L405.7 283.1L404.7 288.4L403.4 290.4L399'
    '.7 294.8L398.1 298.4L396.2 301.1L395.6 301.2L394.9 303.5L395.4 309.4L394.9 314.3L394.7 316.4L393.9 317.6L393.7 3'
    '21.9L391.3 326L391.1 329.3L389 330.7L388.5 332.6L385.6 332.5L381.6 333.8L379.8 335.2L376.9 336.1L374.1 338.6L372'
    '.2 341.8L372 344.1L372.6 345.9L372.5 349.1L372.1 350.7L370.5 352.4L368.3 358L366.4 360.5L364.8 362L364.1 365Z'),
    ('BS', 'BS', 'path',
    'M292.3 175.3L293.6 175.1L295.3 175.2L295.2 176L292.3 176.5ZM295.6 174.5L297.4 176L296.6 178.2L296.1 177.8L296.5 '
    '176.2L295.5 174.9ZM293.5 180.3L294.3 180.5L294.8 183.1L294.5 184.9L293.9 185.1L293.5 183.3L292.6 182.4Z'),
    ('BT', 'BT', 'path',
    'M740.5 172.2L741.8 173.2L742 175.2L739.9 175.3L737.6 175.1L736.1 175.6L733.4 174.3L733.3 173.7L734.5 171.4L735.8'
    ' 170.5L737.8 171.3L739.2 171.4Z'),
    ('BW', 'BW', 'path',
    'M578.3 329.8L574.4 332.1L571.9 334.5L570.9 336.6L570 337.8L568.6 338L568 339.5L567.7 340.5L566 341.3L563.9 341.1'
    'L562.6 340.2L561.6 339.8L560.2 340.6L559.5 342.1L558.2 343.1L556.8 344.5L554.9 344.8L554.4 343.7L554.7 341.7L553'
    '.3 338.7L552.6 338.3L552.9 329L555.6 328.9L556 317.6L558 317.5L562.2 316.4L563.2 317.7L564.9 316.5L565.8 316.5L5'
    '67.3 315.7L567.8 316L568.7 318.5L569.2 319.1L570 320.9L572.9 324.4L574 324.7L573.9 325.8L574.6 327.8L576.7 328.3'
    'Z'),
    ('BY', 'BY', 'path',
    'M564.6 83.9L567.1 84.6L567.6 85.4L568.7 85L571.1 85.7L571.5 87.1L571.2 87.9L572.9 89.9L574 90.4L573.9 91L575.6 9'
    '1.5L576.4 92.3L575.6 92.9L573.7 92.8L573.3 93.1L574 94.1L574.8 96L572.9 96.2L572.2 96.9L572.3 98.4L571.3 98.1L56'
    '9.2 98.3L568.5 97.5L567.7 98.1L566.7 97.6L564.9 97.6L562.1 96.9L559.7 96.6L557.9 96.7L556.7 97.5L555.6 97.6L555.'
    '4 96.3L554.5 94.9L555.8 94.3L555.7 93.1L554.9 91.9L554.7 90.6L556.9 90.6L559.3 89.5L559.6 87.8L561.4 86.9L561 85'
    '.5L562.3 85Z'),
    ('BZ', 'BZ', 'path',
    'M260.9 203.8L261 203.3L261.3 203.2L261.7 203.6L263 201.6L263.5 201.6L263.4 202.1L263.9 202.1L263.8 202.9L263.2 2'
    '04.3L263.3 204.8L262.9 205.9L263 206.2L262.5 207.8L261.9 208.7L261.4 208.8L260.8 209.9L260 209.9L260.6 206.3Z'),
    ('CA', 'CA', 'path',
    'M205.3 105.5L205 105.5L202 102.5L201.1 101.1L197.5 99.9L197.9 97.2L199.4 95.3L197.2 94.1L198.3 91.6L197 89.5L198'
    ' 87.9L200.2 86.5L201.5 84.6L198.9 82.8L199 79.4L199.2 77.3L198.1 76L197.5 74.8L197.5 73.3L194.5 74.3L191.1 75.9L'
    '190.6 74L190 72.7L188.5 71.9L186.4 71.9L200.6 55.9L210.3 45.8L213.5 46.5L215.5 47.8L217.4 48L220.3 46.9L223.6 46'
    '.1L226.3 46.4L230.5 45.2L234.5 44.6L234.9 45.6L237 45L238.6 43.8L239.7 44.1L241 46.4L245.4 44.6L243.9 46.7L246.8'
    ' 46.2L248.2 45.4L250.6 45.6L252.8 46.7L256.8 47.7L259.3 48.2L261.4 48L263.1 49.3L259.2 50.7L262.5 51.3L268.4 50.'
    '9L270.5 50.5L271.5 52.1L274.8 50.7L273.5 49.6L275.6 48.7L278.2 48.5L280.1 48.3L281.3 48.9L282.3 50.4L284.8 50.2L'
    '287.6 51.4L291.1 50.9L294.2 51L295.1 49.3L297.2 48.9L299.8 49.8L298.1 52.3L300.9 50.2L302.5 50.2L305.2 47.5L304.'
    '1 45.9L302.5 44.8L304.7 41.9L308.4 40L310.8 40.4L312 41.6L312.8 44.6L310.1 45.9L313.6 46.4L311.8 49.1L315.9 47L3'
    '17.3 48.8L315.5 50.8L316.4 52.6L319.8 50.6L322.7 48.3L324.5 45.4L327.3 45.6L330.1 46L332.1 47.3L331.5 48.6L329.1'
    ' 50.1L329.8 51.5L328.8 52.8L323.6 54.7L320.4 55.2L318.7 54.3L317.3 55.7L313.9 58L312.6 59.2L309.1 61.1L305.9 61.'
    '3L303.5 62.5L302.3 64.3L299.6 64.7L295.6 67L291.4 70.2L289.2 72.4L287.3 75.8L290.3 76.3L289.9 79L289.8 81.2L293.'
    '3 80.6L296.9 81.9L298.6 83L299.6 84.4L302.1 85.2L304 86.5L307.7 86.6L310.1 86.9L308.6 89.5L308.1 92.5L308.4 95.9'
    'L310.8 98.7L313 97.8L315.4 94.6L316.1 89.9L315.1 88.3L319.4 87L322.9 84.9L325 82.8L325.6 80.9L325.2 78.4L323.4 7'
    '6.2L327.4 73.2L327.6 70.6L329 66.1L330.8 65.5L334.2 66.2L336.3 66.5L338.5 65.8L340.1 66.7L342.1 68.4L342.3 69.5L'
    '346.1 69.7L345.1 72.1L344.3 75.7L346.2 76.2L347.2 77.9L351.1 76.3L354.4 73.1L356.4 71.8L357.2 74.3L358.8 78L360.'
    '1 81.5L358.5 83.4L361 85.1L362.5 86.7L366 87.5L367.2 88.5L367.4 91L369.1 91.4L369.7 92.5L368.9 95.9L366.9 97L364'
    '.9 98.1L360.7 99.2L357 101.7L352.8 102.2L347.9 101.5L344.4 101.5L341.8 101.7L339.2 103.9L335.7 105.3L331 109.3L3'
    '27.3 112.2L329.5 111.7L334.6 107.6L340.4 105.1L344.1 104.8L345.8 106.3L342.9 108.3L342.8 111.6L342.9 114L345.7 1'
    '15.5L349.8 115.1L353.2 111.6L352.8 113.8L354.1 115L350.5 117L344.6 118.9L341.9 120.1L338.5 122.4L336.7 122.1L337'
    '.3 119.5L342.3 116.9L338.3 117L335.5 117.4L334.4 115.6L335.6 111.4L334.8 110.5L333 111.1L332.4 110.2L329.9 112.6'
    'L328.4 115L327.1 116.4L326 116.9L325.1 117L324.7 117.8L320.1 117.8L316.4 117.8L315.1 118.4L311.9 120.6L311.5 120'
    '.9L310.3 122.1L308.1 122.1L305.6 122.1L304.4 122.6L304.6 123.2L304.5 124.2L304.4 124.5L300.6 126L297.9 126.5L294'
    '.5 128.2L293.9 128.2L293.2 127.7L293.1 127.3L293.2 126.9L294.1 125.8L295.8 124.1L297.1 122.3L297.5 119.6L297.9 1'
    '16.7L295.9 115.3L296.4 114.7L296.2 114.4L295.5 114.4L295.2 113.9L295.3 113.1L294.7 113.5L294.1 113.4L294.4 113.1'
    'L293.9 112.7L294 111.9L292.4 110.9L290.9 109.9L288.9 108.7L287.1 107.6L284.6 108.5L283.8 108.5L281.2 107.7L279.1'
    ' 108.1L277.1 107.2L274.9 106.7L273.3 106.5L272.7 106L273 104.3L272.2 104.3L271.7 105.5L266.7 105.5L258.5 105.5L2'
    '50.4 105.5L243.2 105.5L236 105.5L228.9 105.5L221.6 105.5L219.2 105.5L212.1 105.5ZM316.3 65.7L318.6 64.4L321.6 64'
    '.5L321.3 65L317.9 66.6L316.4 66.5ZM340.8 37.7L339.5 36.4L340.2 35.5L341.2 35.3L345.6 35.6L348.1 37L347.9 37.7L34'
    '5.8 37.6L343.7 37.6L341.3 37.9ZM323.8 66.8L325.1 65.9L326 66L326.2 66.6L324.6 68.1L323.8 67.8L323.6 67ZM317.3 32'
    '.2L315.5 33.2L312.8 33L311 32.4L312.9 31.2L316.2 30.6L317.2 31.4ZM321.9 26L321 26.1L317.6 25.9L317.7 25.3L321.4 '
    '25.3L322.4 25.7ZM319.1 23.1L320.6 23.9L319.3 24.8L316 25.2L315 24.7L315 23.8L315.8 22.9L318.1 22.9ZM326.9 33.7L3'
    '24 33.4L319.4 32.6L319.7 31.2L320.5 30L319.4 28.9L315.7 28.6L314.1 27.9L315.6 26.9L319.4 27L320.9 27.8L324.7 27.'
    '8L325.7 28.6L324.5 29.5L326.3 30.1L327.1 30.7L329.7 30.8L332.3 31L335.8 30.4L339.9 30.2L342.9 30.4L344.4 31.3L34'
    '4.1 32.4L342.5 33L339.2 33.6L336.9 33.3L331 33.7ZM290.4 24.5L292.7 24.9L291.3 25.6L287.1 26.3L285.1 25.5L287.4 2'
    '4.8ZM292.6 23L294.5 23.5L291.8 23.9L288.6 23.9L289 23.6L291.7 22.9ZM368.4 98.4L366.7 100.3L364.4 103L366.2 102L3'
    '67.6 102.6L366.5 103.7L368.4 104.5L369.7 103.8L371.9 104.7L370.6 107L372.4 106.4L372.3 108.1L372.6 110L371 112.7'
    'L369.9 112.8L368.4 112.2L369.5 109.7L368.9 109.3L365.5 112L364.1 111.9L366.1 110.4L364 109.7L361.3 109.9L356.7 1'
    '09.8L356.5 108.9L358.3 107.8L357.5 106.9L360 105.1L363.8 100.2L365.7 98.5L368 97.5L369.1 97.6ZM320.5 58.3L322.3 '
    '59.3L324.3 60.1L323.8 61.5L325.5 61.2L326.6 62.2L324.2 63L321.2 62.4L320.7 61.1L317.7 62.6L313.9 64.1L314 62.4L3'
    '10.9 62.7L313.6 61.3L315 59.1L317.2 56.6L318.6 56.8L318.3 58L319.7 57.6ZM342.1 38.9L344.6 37.9L348.3 39.2L350.4 '
    '40.4L350 41.6L354.1 41L355.3 42.6L359.7 43.7L361 44.7L361.7 47.2L357.3 48.5L361.4 50.2L364.5 50.8L366.4 53.3L369'
    '.6 53.5L368.2 55.4L363.1 58.6L361 57.4L358.8 54.8L355.9 55.1L354.9 56.7L356.4 58.3L358.8 59.6L359.4 60.3L359.6 6'
    '3.1L358.1 65.1L355.6 64.4L351.1 62.1L353.2 64.5L354.7 66.2L354.7 67.2L349.2 66.1L345.2 64.5L343.2 63.1L344.3 62.'
    '3L341.8 60.9L339.3 59.5L338.9 60.3L332.5 60.8L331.1 59.8L333.6 57.8L337.6 57.7L342.2 57.4L342 56.4L343.4 55L347.'
    '4 52.4L347.4 51.2L347.1 50.2L344.6 48.9L340.9 48L342.5 47.3L341.3 45.7L339.5 45.5L338.4 44.6L336.9 45.4L333 45.7'
    'L325.9 45.2L322 44.4L319 44L317.9 43.1L320.8 41.9L317.9 41.8L319 39.2L322.1 36.9L324.9 35.9L330.5 35.2L327.9 36.'
    '8L328.4 38.4L331.6 36.4L337.3 35.3L339.1 38L337.7 39.7ZM314 34.3L318 34.4L321.3 35L316.7 37.3L314 37.8L310.5 39.'
    '8L308.3 39.7L308.7 37.4L309.6 36.1L311.5 35ZM263.2 29.4L268.4 27.6L274 26L276.8 26.1L279.8 25.7L277.6 27.6L275.3'
    ' 28.4L273.4 28.5L268.7 29.6L265.2 29.9ZM191.4 90.2L193.8 90L190.8 93.4L191.3 95.8L190.3 95.8L189.8 94.4L189.8 93'
    'L189.3 92.1L189.8 90.8L190.5 89.8ZM304 21.9L307.4 22.2L311.5 23L311.9 24.1L311.7 25.1L308.9 24.8L306.5 24.1L302.'
    '4 24L304.9 23.3L303.2 22.7ZM202.8 107L201.4 107.4L198.2 106L198.1 104.9L196.6 103.9L196.7 103L194.5 102.4L194.6 '
    '100.8L195.2 100.1L197.3 100.7L198.5 101.2L200.6 101.5L200.8 102.6L201.1 104L202.8 105.3ZM261.5 33.6L263.8 34.1L2'
    '68.7 34.2L269.9 34.9L271.1 36L268 36.7L261.5 38.5L257.3 40.3L256.3 41.4L249.9 42.7L249.8 41.5L246.4 40.2L248.3 3'
    '9.1L251.5 37.2L254.9 35.5L254.5 33.9ZM291.5 30.1L293.6 29.7L295.6 29.8L294.8 31L292.6 32.2L285.6 32.5L279.7 33.6'
    'L276.7 33.7L277.2 32.9L282.3 31.8L273.2 32.1L270.9 31.6L275.9 29.2L278.4 28.5L283 29.4L285.1 30.8L288.3 31L287.7'
    ' 28.6L290.3 27.8L292 28L291.6 29.2ZM288 37L289.4 38.1L288.7 40.6L287.9 42.4L290.3 43.7L293.1 45L292 46.2L288.5 4'
    '6.4L289.1 47.4L287.7 48.4L284.2 48L281.2 47.2L278.7 47.4L274.1 48.3L268.5 48.7L264.7 49L264.5 47.7L262.3 47L260.'
    '2 47.3L259.4 45.2L261 44.9L264.6 44.4L267.4 44.6L270.4 44.1L267 43.5L262.4 43.7L259.6 43.6L259.3 42.7L265 41.6L2'
    '61.8 41.7L258.9 41L262.3 39L264.6 38L271.3 36.4L272.9 36.9L270.9 38.1L276 37.3L277.7 38.6L281 37.3L282.2 38.2L28'
    '1.7 40.7L283.6 39.6L284.3 37L286.4 36.6ZM299.4 38L298.5 36.3L301.9 35.1L303.8 35.6L307.6 35.3L307.5 36L304.7 37.'
    '3L306.9 38.4L304.9 40.7L300.8 41.7L299 41.5L298.4 40.5L294.9 38.5L295.6 37.7ZM289 35.7L291.7 35.6L292.8 36.2L289'
    '.7 37.9L288 36.1ZM311.4 27.9L311.9 29.1L310.9 30.3L308.5 32.2L305.1 32.4L303.3 32L304.6 30.6L301.2 30.8L302.7 28'
    '.9L304.8 28.9L308.4 28.1L310.9 28.3ZM324.6 19L326.6 18.3L328.6 18.2L328.4 17.7L332.7 17.6L333.8 18.7L336.4 19.2L'
    '339 19.6L339.1 21.1L340.7 21.8L337.5 22.5L332.5 24.2L329.1 24.4L325.4 24.1L324.3 23.1L325.1 22.3L327.1 21.7L323.'
    '7 21.7L322.4 21L322.3 20ZM335.7 16.2L338.9 15.9L341 15.8L344.9 15.5L348.4 14.7L350.5 14.8L351.8 15.4L354.3 14.3L'
    '357 14L360.4 13.8L365.9 13.7L366.6 13.9L372 13.6L375.7 13.7L379.4 13.8L384 14L387.5 14.2L390.3 14.8L389.8 15.3L3'
    '84.7 16.2L380 16.6L378 17.1L381.9 17.1L376.6 18.3L373.1 18.9L368.6 20.7L364.5 21.1L363 21.6L357.2 21.8L359.5 22.'
    '1L357.9 22.5L358.6 23.7L356.2 24.5L352.8 25.1L351.3 26L348.1 26.8L348 27.3L351.3 27.2L350.9 27.8L344.8 29.3L340.'
    '2 28.6L334.3 29L331.7 28.7L328.2 28.5L328.8 27.4L332.8 26.8L333.2 25.1L334.5 25L338.8 26L337.4 24.5L334.7 24L337'
    ' 23.1L340.8 22.6L342 21.8L340.2 20.9L340.5 19.7L345.4 19.8L346.6 20.1L350.2 19.3L346.3 19L339.8 19.2L337.3 18.4L'
    '336.7 17.6L335.3 17ZM342.3 51.9L340.5 52.7L338 52.9L338.2 51.5L339.9 50L342 49.6L343.3 50.4L342.7 51.5ZM301.8 46'
    '.4L302.4 47.4L300.4 48.4L298.2 47.6L296.3 47.9L294.3 46.7L296.7 45.8L299 44.7L300.6 45.4L301.5 45.9ZM346 102.8L3'
    '46.9 102.5L349.8 103.3L351.9 104.6L351.8 105.2L350.6 105.2L347.8 104.2ZM344.7 111.5L345.2 113L346.8 113.4L349.1 '
    '113.3L347.6 114.6L346.6 114.8L343.9 113.5L343.5 112.5Z'),
    ('CD', 'CD', 'path',
    'M579.8 274.2L580.3 277.1L580 278.7L580.5 280.6L582 282.3L583.4 286.3L582.3 286L578.7 286.5L578 286.9L577.1 288.9'
    'L577.7 290.3L577.2 294L576.7 297.2L577.5 297.8L579.3 299L580.1 298.4L580.2 301.8L578.1 301.8L577.1 300L576.1 298'
    '.7L574 298.3L573.5 296.6L571.8 297.6L569.7 297.2L568.8 295.7L567.1 295.4L565.8 295.5L565.7 294.5L564.7 294.5L563'
    '.5 294.3L561.8 294.7L560.6 294.7L560 295L560.2 291.2L559.3 290L559.1 288.1L559.6 286.2L559 285L559 283L555.7 283'
    'L556 281.9L554.6 281.9L554.4 282.4L552.7 282.6L552 284.4L551.6 285.2L550.1 284.7L549.2 285.2L547.4 285.4L546.4 2'
    '83.8L545.8 282.8L545 280.9L544.4 278.5L536.4 278.5L535.4 278.9L534.6 278.8L533.5 279.2L533.1 278.2L533.8 277.9L5'
    '33.9 276.5L534.3 275.7L535.3 275.1L536.1 275.4L537 274.2L538.5 274.2L538.6 275.1L539.7 275.7L541.3 273.7L542.9 2'
    '72.2L543.5 271.1L543.5 268.5L544.7 265.5L545.9 263.9L547.7 262.3L548 261.3L548.1 260.2L548.5 259.1L548.4 257.3L5'
    '48.7 254.5L549.2 252.5L550.1 250.9L550.2 249L550.4 246.8L551.5 245.2L552.9 244.1L555.2 245.2L556.9 246.4L558.9 2'
    '46.7L560.9 247.3L561.7 245.4L562.1 245.2L563.4 245.5L566.4 243.9L567.4 244.6L568.3 244.5L568.7 243.7L569.7 243.4'
    'L571.8 243.8L573.5 243.8L574.4 243.5L576.1 246.1L577.3 246.5L578 246L579.3 246.2L580.8 245.5L581.5 246.8L583.9 2'
    '48.9L583.8 252.6L584.8 253.1L584 254.2L582.9 255L581.9 256.7L581.3 258.1L581.2 260.6L580.5 261.9L580.5 264.2L579'
    '.7 265.1L579.6 267L579.2 267.2L579 268.9L579.7 270.4Z'),
    ('CF', 'CF', 'path',
    'M574.4 243.5L573.5 243.8L571.8 243.8L569.7 243.4L568.7 243.7L568.3 244.5L567.4 244.6L566.4 243.9L563.4 245.5L562'
    '.1 245.2L561.7 245.4L560.9 247.3L558.9 246.7L556.9 246.4L555.2 245.2L552.9 244.1L551.5 245.2L550.4 246.8L550.2 2'
    '49L548.5 248.8L546.6 248.2L545 249.9L543.6 252.9L543.3 251.9L543.2 250.5L541.9 249.5L540.9 247.9L540.7 246.7L539'
    '.4 245.1L539.6 244.1L539.3 242.8L539.5 240.4L540.1 239.8L541.5 236.6L543.7 236.4L544.2 235.6L544.7 235.6L545.4 2'
    '36.3L548.8 235.1L549.9 233.9L551.3 232.8L551 231.7L551.8 231.4L554.4 231.6L556.9 230.1L558.8 226.7L560.2 225.4L5'
    '61.9 224.9L562.2 226.2L563.8 228.2L563.8 229.5L563.4 230.8L563.6 231.8L564.6 232.7L566.7 234.1L568.2 235.3L568.2'
    ' 236.4L570.1 238L571.2 239.4L571.9 241.3L574 242.5Z'),
    ('CG', 'CG', 'path',
    'M550.2 249L550.1 250.9L549.2 252.5L548.7 254.5L548.4 257.3L548.5 259.1L548.1 260.2L548 261.3L547.7 262.3L545.9 2'
    '63.9L544.7 265.5L543.5 268.5L543.5 271.1L542.9 272.2L541.3 273.7L539.7 275.7L538.6 275.1L538.5 274.2L537 274.2L5'
    '36.1 275.4L535.3 275.1L534.3 274L533.5 274.5L532.4 275.9L530.2 272.5L532.3 270.8L531.2 268.7L532.2 267.9L534 267'
    '.5L534.2 266.1L535.7 267.7L538.1 267.8L538.9 266.3L539.3 264.2L539 261.7L537.7 259.9L538.9 256.2L538.2 255.6L536'
    '.2 255.9L535.4 254.2L535.6 252.9L539 253L541.2 253.8L543.4 254.6L543.6 252.9L545 249.9L546.6 248.2L548.5 248.8Z'),
    ('CH', 'CH', 'path',
    'M523.2 110L523.3 110.6L523 111.3L524.1 111.9L525.4 112L525.2 113.2L524.2 113.7L522.3 113.4L521.9 114.6L520.7 114'
    '.7L520.3 114.2L518.9 115.3L517.8 115.4L516.7 114.7L515.8 113.4L514.7 113.9L514.7 112.5L516.4 110.7L516.3 110L517'
    '.4 110.2L518.1 109.7L520.1 109.7L520.6 109.1Z'),
    ('CI', 'CI', 'path',
    'M478.2 227.8L478.6 227.5L479.3 228L481.4 228L481.9 227.1L482.4 227.2L483.2 226.8L483.6 228.2L484.2 227.8L485.4 2'
    '27.3L486.6 228L487 229L488.3 229.7L489.2 228.9L490.5 228.8L492.3 229.6L493 234.1L491.9 236.7L491.2 240.3L492.4 2'
    '43L492.2 244.3L491 244.3L489.1 243.7L487.4 243.7L484.1 244.3L482.2 245.2L479.5 246.3L479 246.2L479.2 243.6L479.5'
    ' 243.3L479.4 242L478.3 240.7L477.4 240.5L476.6 239.6L477.2 238.2L477 236.7L477.1 235.8L477.5 235.8L477.7 234.4L4'
    '77.5 233.8L477.7 233.3L478.8 233L478.1 230.4L477.5 229.1L477.7 228.1Z'),
    ('CL', 'CL', 'path',
    'M338.9 425.6L341.3 432.3L343.7 432.3L345.2 432.3L344.8 433.5L343.2 434.5L342 434.4L340.6 434.1L338.6 433.2L336 4'
    '32.8L332.5 431.1L329.5 429.5L325 426.2L327.2 426.8L331.2 428.8L334.7 429.9L335.4 428.5L335.4 426.5L337.1 425.2ZM'
    '313.3 315.5L314.8 317.6L315.4 319.9L317 321.3L316.5 324.3L318.3 327.9L319.9 332.2L321.8 331.8L322.2 332.6L321.7 '
    '335.9L319 337.5L319.9 342.8L319.5 343.8L320.4 345L318.9 347L317.7 350L317.2 352.9L318 355.9L317 359.2L319.2 364.'
    '7L320 365.3L320.6 368.2L319.8 371.3L320.4 373.9L318.9 376L319.6 378.9L321.1 382L319.8 383.1L319.8 385.9L320.1 38'
    '9.1L321.5 393L320.7 393.6L322.2 397.2L323.7 398.4L323.2 399.7L324.6 400.3L325.2 401.5L324.3 402.1L325.1 403.9L32'
    '5.4 408L324.9 410.7L325.7 412.2L325.6 414.2L324.2 415.5L325.5 418.7L326.7 419.8L328.2 419.6L329 421.9L330.6 423.'
    '7L336.4 424.1L338.7 424.6L336.6 424.5L335.8 425.3L334 426.4L334.6 429.2L333.7 429.2L330.7 428.3L327.2 426.2L323.'
    '7 424.4L322.3 422.5L322.3 420.8L320.4 418.7L318.3 413.5L318.3 410.6L320.1 408.2L316.1 407.3L317.6 404.5L316.8 39'
    '9.4L319.9 400.5L319.4 394L317.5 393.2L317.8 397.1L316.1 396.6L315.6 392.2L314.9 386.3L315.5 384.2L314.1 381.1L31'
    '3 377.5L314 377.4L314.4 372.3L315.1 367.3L315.3 362.5L313.8 357.8L314.1 355.2L313.1 351.2L314 347.4L313.5 341.2L'
    '313.4 334.6L313.3 327.6L312.5 322.4L311.4 317.9L312.7 317.1Z'),
    ('CM', 'CM', 'path',
    'M539.2 219.4L540.3 221.5L540.5 223.6L540.4 225.7L541.9 228.5L540.4 228.5L539.6 228.7L538.4 228.4L537.8 229.9L539'
    '.4 231.7L540.6 232.3L541 233.6L541.9 235.7L541.5 236.6L540.1 239.8L539.5 240.4L539.3 242.8L539.6 244.1L539.4 245'
    '.1L540.7 246.7L540.9 247.9L541.9 249.5L543.2 250.5L543.3 251.9L543.6 252.9L543.4 254.6L541.2 253.8L539 253L535.6'
    ' 252.9L535.2 252.7L533.6 253.1L532 252.7L530.7 252.9L526.3 252.8L526.7 250.3L525.6 248.2L524.3 247.7L523.8 246.3'
    'L523.1 245.8L523.1 245L523.8 242.7L525.1 239.7L525.9 239.7L527.5 237.8L528.5 237.8L530 239.1L531.9 238L532.1 236'
    '.7L532.7 235.4L533.2 233.8L534.6 232.5L535.1 230.3L535.7 229.6L536.1 228L536.7 225.9L539 223.5L539.1 222.5L539.4'
    ' 221.9L538.3 220.6L538.4 219.6Z'),
    ('CN', 'CN', 'path',
    'M793.4 202.6L791.1 201.6L790.5 198.9L791.6 197.4L794.4 196.5L795.9 196.6L796.7 197.8L795.8 199.2L795.5 201ZM699.'
    '4 126.1L698.7 124.3L700.1 123.5L696.2 118.1L700.6 116.8L701.6 116.1L701.5 110.6L706.6 111.6L707.5 110.2L706.4 10'
    '7.1L708.3 106.9L709.3 104.8L710.2 104.6L711.7 106.7L714.3 108.3L718.2 109.5L720.9 112L721.3 115.6L722.7 116.9L72'
    '5.8 117.5L729.3 117.9L733 119.8L734.6 120.2L736.8 123.1L738.9 124.9L741.6 124.8L747 125.6L750.2 125.1L752.8 125.'
    '6L757.2 127.5L760.2 127.5L761.7 128.5L763.9 126.8L767.5 125.7L771.2 125.6L773.6 124.5L774.7 122.8L776 121.7L775.'
    '1 120.7L773.8 119.5L774.2 117.5L775.7 117.8L778.5 118.4L780.2 116.8L783.3 115.6L784.1 113.5L785.4 112.6L788.7 11'
    '2.2L790.8 112.6L790.5 111.5L787.2 109.3L784.8 108.3L783.5 109.5L780.9 109L779.7 109.4L778.4 108.1L778.6 105.1L77'
    '8.5 102.8L782 103.9L784.3 102L783.5 100.6L783.8 97.4L784.6 96.5L783.5 94.8L781.8 94.1L782.9 92.6L785.4 92L788.5 '
    '92L792.5 92.8L795.3 94L798.6 97L800.3 98.3L802.3 100.2L804.9 103.1L809.7 104.1L813.8 106.3L816.4 109.2L820.1 109'
    '.2L821.5 108L824.9 107.1L825.3 109.8L825 111L826.1 114.4L826.1 117.4L822.9 116.8L821.3 117.9L823.4 120.6L824.9 1'
    '24.3L823.7 124.4L824.5 126L822 124.1L821.9 125.9L818.7 127.2L819.8 128.9L817.6 128.8L816 127.8L815.3 130L813.3 1'
    '31.7L812.1 133.7L809 134.6L807.8 136.1L805.4 137L806.2 135.5L805.1 134.3L806.2 132.1L804.2 130.5L802.5 131.6L800'
    '.6 133.8L799.9 135.8L797.4 136L796.7 137.5L798.9 139.6L801.2 140.1L801.8 141.5L804.2 142.5L806.2 140.2L808.9 141'
    '.4L810.6 141.5L811.6 143.2L808.4 144L807.8 145.8L805.9 147.3L805.4 149.6L808.8 151.3L810.9 154.4L813.4 157.3L816'
    ' 159.8L816.7 162.1L815.3 163L816.5 164.7L818.3 165.7L818.7 168.3L818.8 170.8L817.4 171.1L816.4 174.5L815.4 178.7'
    'L813.9 182.4L810.9 185.4L807.8 188L804.9 188.4L803.6 189.8L802.4 188.8L801.2 190.4L797.8 191.9L795.1 192.4L794.8'
    ' 195.8L793.4 196L792.3 193.7L792.7 192.4L788.9 191.4L787.7 191.9L784.9 191.1L783.4 189.8L783.4 188L780.9 187.4L7'
    '79.4 186.2L777.5 187.9L774.9 188.3L772.8 188.3L771.5 189L770.3 189.5L771.3 193.1L769.9 193.1L769.5 192.3L769.2 1'
    '91L767.4 191.9L766.1 191.3L764 190.1L764.2 187.5L762.5 186.9L761.3 184L758.6 184.5L758.1 180.7L760.1 178.1L759.6'
    ' 175.5L759 173L757.7 172.3L756.4 170.4L754.9 170.7L752 170.2L752.6 168.8L750.9 166.9L749.3 168.2L747 167.4L744.4'
    ' 169.5L742.5 171.8L740.5 172.2L739.2 171.4L737.8 171.3L735.8 170.5L734.5 171.4L733.3 173.7L732.5 171.2L731.1 171'
    '.9L727.9 171.6L724.8 170.8L722.4 169.4L720.3 168.8L719.1 167.3L717.5 166.8L714.5 164.8L712.2 163.8L711.2 164.6L7'
    '07.2 162.3L704.2 160.3L702.7 156.8L704.7 157.3L704.4 155.6L703 154L702.7 151.4L699.1 147.7L694.6 146.4L693.2 144'
    'L691 142.5L690.3 141.6L689.5 139.8L689.3 138.6L687.6 137.9L686.8 138.2L685.5 135.3L686 134.5L685.5 133.8L687.5 1'
    '32.3L689 131.7L691.8 132.1L692.2 130.1L695.3 129.8L695.8 128.5L699.3 126.8Z'),
    ('CO', 'CO', 'path',
    'M318 256L317.4 256.4L316.9 254.6L316.2 253.6L315.3 254.7L310 254.6L310 256.6L311.6 256.9L311.5 258.1L310.9 257.8'
    'L309.4 258.3L309.4 260.6L310.6 261.7L311 263.5L311 264.9L309.9 273.5L308.5 271.9L307.7 271.8L309.4 268.6L307.3 2'
    '67.1L305.6 267.4L304.7 266.8L303.2 267.7L301.1 267.3L299.5 264L298.2 263.2L297.4 261.7L295.5 260.2L294.8 260.5L2'
    '93.7 259.7L292.3 258.7L291.5 259.2L289.2 258.8L288.6 257.4L288.1 257.4L285.4 255.6L285 254.7L286 254.4L285.9 252'
    '.9L286.6 251.7L287.9 251.5L289.1 249.5L290.2 247.9L289.2 247.1L289.8 245.3L289.2 242.4L289.9 241.6L289.5 238.9L2'
    '88.5 237.2L288.9 235.7L289.8 235.9L290.3 235L289.8 233.1L290.2 232.7L291.6 232.8L293.7 230.6L294.8 230.2L294.9 2'
    '29.2L295.6 226.5L297.2 225.1L299 225L299.2 224.3L301.3 224.6L303.6 223L304.7 222.3L306.1 220.8L307 221L307.7 221'
    '.8L307.1 222.9L305.3 223.4L304.5 225L303.4 225.9L302.5 227L302.1 229.3L301.2 231.1L302.6 231.4L302.9 232.8L303.4'
    ' 233.5L303.6 234.8L303.2 235.9L303.3 236.6L303.9 236.9L304.6 238L308.1 237.7L309.6 238.1L311.4 240.8L312.5 240.4'
    'L314.5 240.6L316.1 240.2L317 240.8L316.5 242.5L315.8 243.5L315.5 245.8L316 247.9L316.8 248.8L316.9 249.5L315.5 2'
    '51.1L316.5 251.8L317.2 252.9Z'),
    ('CR', 'CR', 'path',
    'M276.2 229.8L275.2 230.1L275.1 231.4L275.7 231.9L275.2 232.2L275.3 232.8L275 233.4L274.9 234.1L273.4 233.4L272.9'
    ' 232.7L273.3 232.2L273.2 231.5L272.5 230.7L271.5 230.1L270.6 229.7L270.4 228.8L269.8 228.2L269.9 229.1L269.3 229'
    '.9L268.7 229L267.9 228.7L267.6 228L267.6 227.1L268.1 226.1L267.3 225.6L268 225L268.4 224.6L270.2 225.5L270.8 225'
    '.1L271.7 225.3L272.1 226L272.8 226.2L273.5 225.5L274.1 227.2L275.1 228.5Z'),
    ('CU', 'CU', 'path',
    'M281.7 186.8L284 187L286 187L288.4 188.1L289.3 189.3L291.8 188.9L292.6 189.6L294.6 191.6L296.1 193L297 193L298.5'
    ' 193.6L298.2 194.5L300.1 194.7L302 196L301.6 196.7L299.7 197.1L297.9 197.3L296.1 197L292.2 197.3L294.2 195.5L293'
    '.3 194.7L291.6 194.5L290.8 193.6L290.4 191.8L288.9 191.9L286.5 191.1L285.8 190.4L282.4 189.9L281.6 189.3L282.7 1'
    '88.5L280.1 188.3L277.9 190L276.8 190L276.3 190.8L275 191.2L273.9 190.9L275.4 189.9L276.2 188.7L277.5 188L278.9 1'
    '87.4L281 187.1Z'),
    ('CY', 'CY', 'path',
    'M583.8 148.8L584 148.8L584.3 148.1L586.1 148.1L588.4 147.1L586.8 148.5L587 149.1L586.7 149L586.3 149.2L585.9 149'
    '.2L585.8 149.3L585.7 149L585.5 148.8L585 148.7L584.3 149ZM583.8 148.8L584.3 149L585 148.7L585.5 148.8L585.7 149L'
    '585.8 149.3L585.9 149.2L586.3 149.2L586.7 149L587 149.1L587.1 149.3L584.6 150.6L583.3 150.2L582.6 148.9Z'),
    ('CZ', 'CZ', 'path',
    'M535.6 99L536.8 100L538.6 100.3L538.5 101.1L539.8 101.8L540.1 101L541.8 101.3L542.1 102.3L543.9 102.5L545.1 104L'
    '544.4 104L544.1 104.5L543.5 104.6L543.4 105.3L543 105.5L542.9 105.8L542.1 106.1L541.1 106L540.8 106.7L539.6 106.'
    '1L538.5 106.3L536.6 105.4L535.8 105.6L534.5 106.8L532.6 105.9L531.2 104.5L529.9 103.8L529.6 102.5L529.1 101.6L53'
    '0.8 100.9L531.7 100.2L533.3 99.6L533.9 99L534.5 99.4Z'),
    ('DE', 'DE', 'path',
    'M532.9 91.1L533.6 92.6L533 93.4L533.9 94.5L534.6 96.1L534.5 97.1L535.6 99L534.5 99.4L533.9 99L533.3 99.6L531.7 1'
    '00.2L530.8 100.9L529.1 101.6L529.6 102.5L529.9 103.8L531.2 104.5L532.6 105.9L531.9 107.3L531 107.7L531.5 109.7L5'
    '31.3 110.2L530.5 109.6L529.3 109.5L527.6 110L525.5 109.9L525.2 110.7L523.9 109.8L523.2 110L520.6 109.1L520.1 109'
    '.7L518.1 109.7L518.3 107.5L519.4 105.4L516 104.9L514.8 104.1L514.9 102.7L514.4 102L514.6 100L514.1 96.8L515.5 96'
    '.8L516.1 95.7L516.6 92.9L516.1 91.9L516.6 91.3L518.5 91.1L519 91.7L520.5 90.3L519.9 89.2L519.7 87.5L521.5 87.9L5'
    '22.9 87.4L523 88.6L525.4 89.2L525.4 90.3L527.8 89.7L529 88.9L531.7 90.1Z'),
    ('DJ', 'DJ', 'path',
    'M614.4 220.4L615.6 220.7L616.4 219.9L617.1 220.9L617.1 222.2L615.5 223L616.7 223.9L615.8 225.5L615.2 225L614.5 2'
    '25.2L613 225.2L612.9 224.2L612.7 223.3L613.6 221.8Z'),
    ('DK', 'DK', 'path',
    'M522.9 87.4L521.5 87.9L519.7 87.5L518.7 85.8L518.5 82.8L518.8 82L519.5 81.1L521.5 80.9L522.2 80.1L524 79.3L524 8'
    '0.8L523.4 81.8L523.7 82.6L525 83L524.5 84.2L523.8 83.8L522.2 86ZM528.4 84.1L529.2 85.5L528 88L525.5 86.3L525.1 8'
    '5Z'),
    ('DO', 'DO', 'path',
    'M307.8 203L307.9 202.2L307.3 201.2L308 200.7L308.4 199.5L308.3 197.8L308.7 197.2L310.8 197.2L312.3 198.1L313 198'
    'L313.4 199.1L314.8 199L314.7 200L315.8 200.1L317 201.3L315.9 202.5L314.7 201.9L313.5 202L312.6 201.8L312 202.4L3'
    '11 202.6L310.7 201.8L309.7 202.3L308.4 204.5L307.8 204Z'),
    ('DZ', 'DZ', 'path',
    'M477.2 173.4L477.3 172.8L477.3 172.6L477.3 168.8L481.6 166.5L484.2 166L486.3 165.1L487.4 163.5L490.4 162.3L490.5'
    ' 159.9L492 159.7L493.2 158.5L496.6 158L497.1 156.7L496.4 156L495.5 152.7L495.4 150.8L494.4 148.7L496.9 147L499.7'
    ' 146.5L501.3 145.2L503.7 144.2L508 143.6L512.3 143.4L513.5 143.8L515.9 142.6L518.6 142.6L519.7 143.3L521.4 143.1'
    'L520.9 144.7L521.4 147.8L520.9 150.4L519.3 152.1L519.6 154.5L521.8 156.4L521.8 157.2L523.4 158.5L524.7 164.2L525'
    '.6 167L525.8 168.4L525.4 171L525.6 172.5L525.3 174.2L525.6 176.2L524.6 177.5L526.2 179.8L526.3 181.2L527.3 183L5'
    '28.5 182.4L530.6 183.9L531.8 185.9L522.8 191.9L515.2 198.1L511.4 199.5L508.5 199.8L508.4 197.8L507.2 197.3L505.5'
    ' 196.4L504.9 194.9L495.9 188L487 181.1Z'),
    ('EC', 'EC', 'path',
    'M294.8 260.5L295.2 262.9L294.4 264.9L291.4 268.2L288.2 269.5L286.6 272.2L286.1 274.3L284.6 275.6L283.4 274L282.3'
    ' 273.7L281.2 273.9L281.1 272.8L281.9 272L281.5 270.7L282.9 268.4L282.3 267L281.3 268.5L279.6 267.1L280.2 266.2L2'
    '79.7 263.3L280.6 262.9L281.1 260.9L282.2 258.9L282 257.6L283.5 256.9L285.4 255.6L288.1 257.4L288.6 257.4L289.2 2'
    '58.8L291.5 259.2L292.3 258.7L293.7 259.7Z'),
    ('EE', 'EE', 'path',
    'M562.6 74.2L563 74.8L561.7 76.4L562.8 79.1L562 80.1L560.1 80.1L558 79L556.9 78.6L555.1 79.1L555.1 77.4L554.3 77.'
    '8L552.8 76.7L552.3 75.1L555.1 74.3L557.8 73.9L560.3 74.3Z'),
    ('EG', 'EG', 'path',
    'M598.1 190.5L587.5 190.5L577.2 190.5L566.5 190.5L565.9 178.8L565.3 167.6L564.4 165L564.9 163L564.4 161.7L565.3 1'
    '60.2L568.7 160.1L571.3 160.9L573.9 161.9L575.1 162.4L577.1 161.4L578.1 160.5L580.3 160.2L582.2 160.6L583 162.2L5'
    '83.6 161.1L585.7 161.9L587.7 162.1L589 161.3L590.8 165.9L591.1 166.7L590.5 168L590.2 170.4L589.6 172L589 172.6L5'
    '88 171.6L586.8 170.2L584.5 165.6L584.3 165.9L585.6 169.2L587.5 172.4L589.8 177.4L590.9 179.1L591.9 180.9L594.5 1'
    '84.4L594.1 185L594.3 187L597.6 189.9Z'),
    ('EH', 'EH', 'path',
    'M477.3 172.6L477.3 172.8L477.2 173.4L477.1 178.2L468.5 178L468.3 186.2L465.8 186.4L465.2 188.1L465.6 192.7L455.1'
    ' 192.6L454.5 193.7L454.7 192.4L460.7 192.1L461.1 191L462.2 189.5L463.2 185.2L467 181.7L468.3 177.7L469.1 177.5L4'
    '70 175L472.3 174.7L473.2 175.1L474.4 175.1L475.3 174.4L476.9 174.3L476.9 172.6Z'),
    ('ER', 'ER', 'path',
    'M598.2 214.5L597.9 213.2L598.8 208.6L599 206.5L599.8 205.5L601.7 205L603 203.2L604.7 206.9L605.6 209.8L607.2 211'
    '.3L611 214.3L612.6 216.1L614.1 217.9L615 219L616.4 219.9L615.6 220.7L614.4 220.4L613.5 219.4L612.3 217.6L611 216'
    '.6L610.3 215.5L607.9 214.2L606 214.2L605.4 213.5L603.8 214.2L602.1 212.8L601.4 215.2Z'),
    ('ES', 'ES', 'path',
    'M481.1 142.6L480.9 141.6L481.8 140.4L482.2 139.5L481.4 138.6L482.1 136.5L481.1 134.6L482.2 134.4L482.4 132.9L482'
    '.8 132.4L482.9 130L484.1 129.1L483.4 127.6L481.9 127.5L481.5 127.8L480 127.9L479.5 126.3L478.4 126.8L477.5 127.6'
    'L477.7 125.3L476.7 124L480.3 121.7L483.3 122.3L486.6 122.3L489.3 122.8L491.3 122.6L495.3 122.7L496.3 124L500.8 1'
    '25.4L501.7 124.7L504.5 126.1L507.4 125.7L507.6 127.5L505.2 129.6L502 130.3L501.8 131.3L500.3 133.1L499.3 135.7L5'
    '00.3 137.5L498.8 138.9L498.3 140.9L496.3 141.5L494.5 144L491.3 144L488.9 144L487.3 145.1L486.3 146.3L485 146L484'
    '.1 144.9L483.4 143.1Z'),
    ('ET', 'ET', 'path',
    'M629.7 234.8L622.3 244.2L618.7 244.4L616.3 246.6L614.6 246.7L613.9 247.6L612 247.6L610.9 246.6L608.4 247.9L607.6'
    ' 249.2L605.8 249L605.2 248.6L604.6 248.7L603.7 248.7L600.2 246L598.3 246L597.4 244.9L597.4 243.2L596 242.6L594.3'
    ' 239.2L593 238.5L592.5 237.2L591.1 235.7L589.5 235.5L590.3 233.7L591.8 233.6L592.2 232.6L592.1 229.8L592.8 226.5'
    'L594 225.6L594.3 224.3L595.3 221.9L596.9 220.3L597.9 217.2L598.2 214.5L601.4 215.2L602.1 212.8L603.8 214.2L605.4'
    ' 213.5L606 214.2L607.9 214.2L610.3 215.5L611 216.6L612.3 217.6L613.5 219.4L614.4 220.4L613.6 221.8L612.7 223.3L6'
    '12.9 224.2L613 225.2L614.5 225.2L615.2 225L615.8 225.5L615.3 226.7L616.3 228.4L617.4 229.9L618.4 231L627.4 234.8'
    'Z'),
    ('FI', 'FI', 'path',
    'M559.1 47.6L559.2 49.4L562.7 51.2L561.2 53.3L564.3 56.4L563.3 58.8L565.6 60.8L565.1 62.7L568.7 64.6L568.2 66L566'
    '.4 67.6L562.3 71.3L558.3 71.5L554.6 72.6L551 73.2L549.5 71.6L547.3 70.7L547.4 67.9L546 65.3L546.8 63.7L548.5 61.'
    '9L553 58.9L554.3 58.3L553.9 57.1L550.8 55.8L549.9 54.8L549.2 50.6L545.6 48.8L542.7 47.4L543.8 46.7L546.3 48.2L54'
    '9 48L551.3 48.7L553.1 47.5L553.7 45.5L556.7 44.6L559.6 45.7Z'),
    ('FJ', 'FJ', 'path',
    'M984.1 310.7L983.7 312.2L981.8 313L980 313.7L979.9 312.5L981.4 311.9L982.3 311.7ZM978 315.2L978.8 314.7L979.5 31'
    '5.6L978.6 317.3L976.8 317.7L975.4 317.3L975.5 315.9L976.8 314.9ZM16.4 310.5L16.4 312.1L16.3 312.2L15.9 310.7Z'),
    ('FK', 'FK', 'path',
    'M355.7 423.2L358 421.4L360.2 422.1L361.3 420.9L363.5 422.3L363.1 423.4L360.2 424.3L358.8 423.2L357.2 424.6Z'),
    ('FR', 'FR', 'path',
    'M359.5 246.9L357.8 249.8L357 252.1L355.9 253.3L354.6 253.5L354.2 252.6L353.6 252.5L352.8 253.4L351.6 252.7L352.3'
    ' 251.4L352.6 249.9L353.1 248.6L352 246.7L351.9 244.6L353.3 241.9L354.3 242.2L356.2 242.9L359.1 245.6ZM514.8 104.'
    '1L516 104.9L519.4 105.4L518.3 107.5L518.1 109.7L517.4 110.2L516.3 110L516.4 110.7L514.7 112.5L514.7 113.9L515.8 '
    '113.4L516.7 114.7L516.6 115.6L517.4 116.8L516.5 117.7L517.2 120.1L518.6 120.5L518.4 121.9L516.2 123.7L511.3 122.'
    '8L507.7 123.8L507.4 125.7L504.5 126.1L501.7 124.7L500.8 125.4L496.3 124L495.3 122.7L496.6 120.9L497.1 114.7L494.'
    '6 111.4L492.8 109.9L489.2 108.7L489 106.4L492.1 105.8L496.1 106.6L495.4 103.1L497.6 104.4L503.2 102L503.9 99.5L5'
    '06 98.9L506.3 100L507.4 100L508.5 101.3L510.2 102.7L511.4 102.5L513.6 103.9L514.1 104.1ZM521.7 125.2L523.3 124L5'
    '23.8 126.7L523 129.1L521.9 128.5L521.2 126.4Z'),
    ('GA', 'GA', 'path',
    'M530.7 252.9L532 252.7L533.6 253.1L535.2 252.7L535.6 252.9L535.4 254.2L536.2 255.9L538.2 255.6L538.9 256.2L537.7'
    ' 259.9L539 261.7L539.3 264.2L538.9 266.3L538.1 267.8L535.7 267.7L534.2 266.1L534 267.5L532.2 267.9L531.2 268.7L5'
    '32.3 270.8L530.2 272.5L527.4 269.4L525.6 266.8L523.9 263.5L524 262.5L524.6 261.4L525.3 259.2L525.8 256.8L526.8 2'
    '56.6L530.7 256.7Z'),
    ('GB', 'GB', 'path',
    'M485.6 90.7L483.8 90.1L482.4 90.2L482.9 88.6L482.5 87L484.5 86.8L486.9 88.7ZM492.8 92.1L493.1 90.4L491.6 88.5L48'
    '8.8 88L488.3 87.2L489.1 85.8L488.4 85L487.1 86.4L487.1 83.6L486 82.1L486.9 79.1L488.7 76.7L490.5 76.9L493.2 76.7'
    'L490.8 79.8L493.1 79.4L495.6 79.4L494.9 81.8L492.8 84.5L495.2 84.7L495.4 85L497.4 88.5L499 88.9L500.4 92.4L501.1'
    ' 93.5L503.9 94.1L503.7 96L502.5 96.9L503.4 98.5L501.3 100.1L498.1 100.1L494.1 100.9L493 100.3L491.4 101.7L489.2 '
    '101.4L487.5 102.5L486.2 101.9L489.8 98.7L491.9 98.1L488.2 97.6L487.6 96.4L490.1 95.4L488.8 93.8L489.3 91.8Z'),
    ('GE', 'GE', 'path',
    'M598.7 122.7L599 122.3L601.2 122.9L604.9 123.4L608.5 124.9L609 125.5L610.5 125L612.9 125.6L613.9 126.9L615.6 127'
    '.6L615 128.1L616.5 129.8L616.2 130.1L614.8 129.9L612.8 129L612.3 129.6L608.9 130L606.3 128.5L603.6 128.7L603.8 1'
    '27.3L602.8 125.2L601.2 124L599.8 123.7Z'),
    ('GH', 'GH', 'path',
    'M500.1 225.3L499.9 226.2L501 227.9L501 230.2L501.3 232.6L501.9 233.8L501.3 236.6L501.5 238.2L502.3 240.2L502.9 2'
    '41.3L498.6 243.2L497.1 244.2L494.7 245.2L492.2 244.3L492.4 243L491.2 240.3L491.9 236.7L493 234.1L492.3 229.6L492'
    ' 227.2L492 225.4L496.7 225.3L497.9 225.5L498.8 225Z'),
    ('GL', 'GL', 'path',
    'M417.1 14.8L423.7 13.6L429.8 13.7L432.5 13L438.8 12.8L452.6 13.1L463.1 14.6L459.6 15.3L452.7 15.4L443 15.6L443.8'
    ' 16L450.2 15.8L455.4 16.5L459 15.8L460.3 16.6L458 17.8L462.8 17L471.7 16.2L477 16.6L477.9 17.5L470.2 19L469.1 19'
    '.5L463.2 19.9L467.4 20L464.9 21.6L463.1 23.1L462.7 25.7L464.7 27.3L461.7 27.4L458.4 28.2L461.8 29.5L461.9 31.6L4'
    '59.7 31.8L461.9 33.9L457.5 34.1L459.6 35.1L458.8 36L456 36.4L453.2 36.4L455.4 38.2L455.2 39.3L451.5 38.3L450.3 3'
    '9L452.9 39.6L455.3 41.2L455.7 43.3L452 43.8L450.6 42.8L448.4 41.3L448.7 43.1L446.1 44.5L451.5 44.6L454.3 44.7L44'
    '8.4 47L442.3 49.1L436.1 50.1L433.8 50.1L431.4 51.1L427.8 54L422.8 55.9L421.3 56L418.3 56.7L415.1 57.4L412.8 59.1'
    'L412.2 61L410.7 62.8L406.5 65.1L406.8 67.3L405.2 69.7L403.4 72.5L400.2 72.6L397.5 70.3L393.1 70.3L391.4 68.7L390'
    '.8 65.9L388.1 62.4L387.6 60.6L388.2 58.1L386.1 55.6L387.6 53.6L386.6 52.6L389.8 49.5L393.3 48.5L394.5 47.3L395.7'
    ' 45.3L393 46.2L391.7 46.6L389.7 47L387.5 46.1L388.1 44.3L389.5 42.9L391.4 42.9L395.2 43.6L392.4 41.9L390.9 41L38'
    '8.8 41.4L387.3 40.7L390.6 38.3L389.8 37.3L389 35.6L387.8 32.9L385.8 31.9L386.3 30.9L381.9 29.4L377.9 29.3L372.7 '
    '29.4L367.9 29.5L366.1 28.8L363.7 27.2L369.2 26.5L373.1 26.4L365.4 25.7L361.7 24.8L362.6 23.9L370.5 22.8L378.1 21'
    '.7L379.4 20.8L375 20L377.2 19.2L384.6 17.7L387.5 17.4L387.4 16.5L392.1 16L397.8 15.6L403.3 15.6L404.9 16.3L410.4'
    ' 15.1L414.1 15.9L416.5 16.1L419.9 16.7L416.3 15.6Z'),
    ('GM', 'GM', 'path',
    'M454.9 217.1L457.8 217L458.5 216.3L459.3 216.2L460.4 217L461.2 217L462.1 216.5L462.6 217.4L461.5 218.1L460.3 218'
    '.1L459.1 217.4L458.1 218.1L457.6 218.1L457 218.6L454.5 218.5Z'),
    ('GN', 'GN', 'path',
    'M463 220.3L464.3 220.3L466.2 221.1L466.8 221L467 220.7L468.5 220.9L468.9 220.8L469 221.9L469.5 221.9L470.2 221.5'
    'L470.6 221.6L471.4 222.4L472.5 222.6L473.3 222L474.1 221.5L474.8 221.1L475.3 221.2L475.9 221.9L476.2 222.7L477.3'
    ' 224.1L476.8 224.9L476.7 225.9L477.2 225.6L477.6 226L477.4 226.9L478.2 227.8L477.7 228.1L477.5 229.1L478.1 230.4'
    'L478.8 233L477.7 233.3L477.5 233.8L477.7 234.4L477.5 235.8L477.1 235.8L476.3 235.7L475.8 237L475 236.9L474.5 236'
    '.3L474.7 235L473.5 233.1L472.8 233.4L472.2 233.5L471.5 233.7L471.5 232.5L471.1 231.7L471.2 230.8L470.6 229.5L469'
    '.9 228.3L467.7 228.3L467.1 228.9L466.3 229L465.9 229.7L465.5 230.5L464.1 231.9L462.9 230.1L461.9 228.8L461.2 228'
    '.4L460.5 227.8L460.2 226.4L459.8 225.7L459 225.2L460.3 223.6L461.1 223.7L461.8 223.2L462.4 223.2L462.8 222.8L462'
    '.6 221.7L462.9 221.4Z'),
    ('GQ', 'GQ', 'path', 'M526.3 252.8L530.7 252.9L530.7 256.7L526.8 256.6L525.8 256.8L525.3 256.3Z'),
    ('GR', 'GR', 'path',
    'M567.3 148.3L567 149.3L563.4 149.5L563.4 149L560.2 148.4L560.6 147L562 148.1L564 147.9L565.9 148.2L565.9 148.7ZM'
    '557.3 129.3L559.1 129.4L561.1 128.5L562.9 129.6L565.2 129.3L565 127.7L566.3 128.6L565.8 130.5L565.2 130.9L563.7 '
    '130.8L562.3 130.5L559.4 131.3L561.3 133.1L560 133.6L558.6 133.6L557.2 132L556.8 132.7L557.5 134.6L558.8 136L557.'
    '9 136.7L559.5 138.2L560.8 139.1L561 140.9L558.6 140L559.4 141.6L557.8 142L559 144.8L557.3 144.8L555.1 143.4L554 '
    '140.9L553.4 138.8L552.3 137.4L550.9 135.6L550.7 134.7L551.7 133.1L551.8 132.1L552.6 131.7L552.6 130.8L554.2 130.'
    '6L555.1 129.9L556.5 129.9L556.8 129.4Z'),
    ('GT', 'GT', 'path',
    'M251.4 214.1L251.6 213.2L252 212.5L251.6 211.9L253.2 209.3L256.7 209.3L256.9 208.2L256.5 208L256.3 207.3L255.4 2'
    '06.6L254.5 205.6L255.7 205.5L255.9 203.8L258.4 203.8L260.9 203.8L260.6 206.3L260 209.9L260.8 209.9L261.6 210.4L2'
    '61.9 210L262.6 210.4L261.2 211.6L259.9 212.5L259.6 213.1L259.8 213.7L259.1 214.5L258.5 214.7L258.6 215.1L258 215'
    '.4L257 216.2L256.9 216.7L255.6 216.1L253.9 216.1L252.7 215.4Z'),
    ('GW', 'GW', 'path',
    'M454.9 220.9L456.4 220.4L457.3 220.5L458 220.2L463 220.3L462.9 221.4L462.6 221.7L462.8 222.8L462.4 223.2L461.8 2'
    '23.2L461.1 223.7L460.3 223.6L459 225.2L457.6 223.9L456.5 223.7L455.9 222.8L455.9 222.3L455.1 221.6Z'),
    ('GY', 'GY', 'path',
    'M346.1 254L345.4 254.1L343.9 253.9L343.1 254.7L341.8 255.2L341 255.4L340.7 256L339.3 255.8L337.7 254.4L337.5 252'
    '.9L336.8 251.3L337.3 248.6L338 247.5L337.4 246.1L336.5 245.6L336.9 244.2L336.3 243.5L334.9 243.6L333.1 241.2L333'
    '.9 240.3L333.9 238.9L335.5 238.4L336.2 237.8L335.3 236.6L335.6 235.5L337.9 233.6L339.6 234.8L341.2 236.8L341.2 2'
    '38.5L342.2 238.5L343.6 240.1L344.7 241.2L344.2 244L342.5 244.8L342.6 245.6L342.1 247.2L343.3 249.5L344.1 249.5L3'
    '44.5 251.3Z'),
    ('HN', 'HN', 'path',
    'M276 212.7L275.1 212.6L274.7 213.1L273.7 213.5L273 213.5L272.4 213.9L271.9 213.7L271.5 213.2L271.2 213.3L270.7 2'
    '14.1L270.5 214.1L270.4 214.7L269.4 215.6L268.8 216L268.5 216.4L267.8 215.7L267.1 216.6L266.5 216.5L265.9 216.6L2'
    '65.8 218.2L265.4 218.2L265 218.9L264.2 219L263.8 218.1L263 217.8L263.3 216.5L263 216.2L262.4 216L261.2 216.3L261'
    '.2 215.9L260.4 215.4L259.9 214.8L259.1 214.5L259.8 213.7L259.6 213.1L259.9 212.5L261.2 211.6L262.6 210.4L262.9 2'
    '10.5L263.5 209.9L264.3 209.9L264.5 210.2L264.9 210L266.2 210.3L267.4 210.2L268.3 209.9L268.7 209.5L269.5 209.7L2'
    '70.1 209.9L270.8 209.8L271.4 209.5L272.6 210L273 210L273.8 210.6L274.5 211.3L275.4 211.8Z'),
    ('HR', 'HR', 'path',
    'M540.3 113.2L541.1 113.5L543 114.9L545.1 115.5L546 115L546.6 116.2L547.5 117.1L546.6 118.3L545.5 117.6L543.8 117'
    '.6L541.6 117.1L540.5 117.2L540 117.8L539.1 117.1L538.7 118.4L540 119.8L540.5 120.8L541.8 122L542.7 122.7L543.8 1'
    '24L546 125.2L545.8 125.7L543.4 124.5L541.9 123.4L539.6 122.5L537.4 120.2L537.8 119.9L536.6 118.6L536.5 117.6L534'
    '.9 117.1L534.2 118.4L533.5 117.4L533.5 116.3L535.3 116.4L535.7 115.9L536.5 116.4L537.5 116.4L537.4 115.6L538.3 1'
    '15.2L538.4 114Z'),
    ('HT', 'HT', 'path',
    'M308.3 197.8L308.4 199.5L308 200.7L307.3 201.2L307.9 202.2L307.8 203L306 202.5L304.7 202.7L303.1 202.5L301.8 203'
    '.1L300.5 202.1L300.8 201.1L303.3 201.5L305.3 201.8L306.3 201.1L305.2 199.7L305.4 198.5L303.8 198L304.5 197.1L306'
    '.1 197.3Z'),
    ('HU', 'HU', 'path',
    'M553.2 107.2L554.6 108.1L554.8 108.9L553.4 109.6L552.5 111.6L551.2 113.7L549.3 114.3L547.8 114.2L546 115L545.1 1'
    '15.5L543 114.9L541.1 113.5L540.3 113.2L539.8 112.1L539.3 112.1L540 110.1L539.5 109.4L540.9 109.4L540.9 108.2L542'
    '.2 109L543.1 109.3L545.1 108.9L545.3 108.3L546.2 108.2L547.4 107.7L547.6 107.9L548.7 107.5L549.2 106.8L550 106.6'
    'L552.7 107.6Z'),
    ('ID', 'ID', 'path',
    'M883.7 268.2L883.3 278.5L882.4 288.7L880.3 286.2L877.6 285.5L876.8 286.4L873.4 286.5L874.8 284L876.6 283.1L876.1'
    ' 279.6L875 277L869.8 274.3L867.6 274.1L863.6 271.2L862.8 272.7L861.7 273L861.2 271.8L861.2 270.4L859.2 268.9L862'
    '.1 267.8L864.1 267.8L863.9 267L859.9 267L858.8 265.1L856.4 264.5L855.3 263L859 262.2L860.4 261.2L864.7 262.5L865'
    '.1 263.6L865.8 268.7L868.6 270.6L870.9 267.3L874.1 265.4L876.5 265.4L878.8 266.5L880.8 267.6ZM838.9 288L839.2 28'
    '8.7L839.1 289.6L837.1 292L834.7 292.7L834.5 292.3L834.8 291.2L836.2 289.3ZM864.5 281.7L864.4 279.4L865 278.2L865'
    '.6 277.2L866.2 278.1L866.1 279.6ZM820.6 247L819.2 249.8L821.3 252.8L820.8 254.2L823.9 257.2L820.7 257.5L819.8 25'
    '9.7L819.9 262.5L817.3 264.7L817.1 267.8L815.9 272.6L815.6 271.5L812.4 272.9L811.4 271L809.5 270.8L808.2 269.8L80'
    '4.9 271L804 269.4L802.2 269.6L799.9 269.2L799.6 265L798.3 264.1L797 261.4L796.6 258.7L796.9 255.8L798.5 253.7L79'
    '9 255.8L800.8 257.6L802.6 256.9L804.3 257.1L805.9 255.6L807.2 255.3L809.8 256.2L812 255.5L813.3 251.1L814.3 250L'
    '815.1 246.4L818.3 246.4ZM852 268.8L855 269.8L855.9 272.2L853.7 270.9L851.4 270.6L849.9 270.8L848 270.7L848.7 269'
    'ZM845.2 271.9L843.3 271.4L842.8 270L845.6 269.9L846.2 270.9ZM848.2 253.1L848.4 254.9L850 255.1L850.3 256.4L850.2'
    ' 259.2L848.8 258.9L848.4 260.8L849.5 262.5L848.7 262.8L847.6 260.8L846.8 256.8L847.3 254.3ZM834.6 257.2L837.8 25'
    '7.1L840.4 254.8L840.9 255.5L838.7 258.7L836.7 259.3L834.1 258.6L829.5 258.8L827.2 259.3L826.8 261.6L829.2 264.4L'
    '830.7 263L835.8 261.9L835.5 263.4L834.3 262.9L833.1 264.8L830.7 266L833.2 270L832.7 271.1L835 274.8L834.8 276.8L'
    '833.3 277.8L832.3 276.7L833.8 274.1L831 275.3L830.4 274.4L830.8 273.2L828.9 271.4L829.2 268.3L827.4 269.2L827.5 '
    '272.9L827.4 277.4L825.6 277.9L824.5 277L825.4 274.1L825.1 271L824 271L823.2 268.8L824.4 266.8L824.8 264.3L826.2 '
    '259.5L826.8 258.2L829.1 255.9L831.2 256.8ZM825.9 292.3L822.5 290.1L825.1 289.5L826.4 290.5L827.3 291.4L827 292.3'
    'ZM829.2 286.9L831 286.7L833.6 285.5L833 287.3L828.9 288.2L825.3 287.8L825.4 286.6L827.6 286ZM820.9 286.4L822.6 2'
    '86.1L823.2 287.4L820 288.1L818 288.5L816.6 288.5L817.7 286.7L819.2 286.6L820 285.5ZM794.8 280.2L795.1 281.4L800.'
    '3 281.7L800.9 280.4L805.9 281.9L806.7 283.9L810.8 284.5L814 286.4L810.8 287.6L807.9 286.3L805.4 286.4L802.6 286.'
    '2L800.1 285.6L797.1 284.4L795.1 284.1L793.9 284.5L789.1 283.2L788.7 281.8L786.2 281.6L788.2 278.6L791.5 278.8L79'
    '3.6 280ZM784.1 263.4L784.5 265.6L785.5 267.4L787.4 267.7L788.7 269.6L787.9 273.6L787.6 278.4L784.6 278.5L782.4 2'
    '75.9L779 273.3L777.9 271.4L775.9 268.8L774.6 266.5L772.6 262L770.2 259.4L769.4 256.7L768.4 254.3L765.9 252.3L764'
    '.4 249.6L762.3 247.8L759.4 244.3L759 242.7L760.8 242.9L765 243.5L767.6 246.5L769.7 248.7L771.3 250L773.9 253.4L7'
    '76.7 253.4L779 255.6L780.6 258.2L782.7 259.7L781.6 262.2L783.1 263.3Z'),
    ('IE', 'IE', 'path',
    'M485.6 90.7L485.9 92.9L484 95.6L479.8 97.3L476.5 96.9L478.5 93.7L477.4 90.7L480.7 88.4L482.5 87L482.9 88.6L482.4'
    ' 90.2L483.8 90.1Z'),
    ('IL', 'IL', 'path',
    'M592.3 156.5L591.9 157.5L590.9 157.1L590.6 159.2L591.3 159.6L590.7 160L590.6 160.8L591.8 160.4L592 161.6L591.1 1'
    '66.7L590.8 165.9L589 161.3L589.6 160.2L589.4 160L590 158.6L590.3 156.2L590.6 155.4L590.6 155.3L591.5 155.3L591.7'
    ' 154.8L592.4 154.7L592.5 156L592.2 156.5Z'),
    ('IN', 'IN', 'path',
    'M754.9 170.7L755.4 171.9L754.6 172.4L755.3 174.4L753.3 173.8L750.3 176L750.8 177.8L749.9 180.5L750 182L749.3 184'
    '.7L747.1 183.9L747.6 187.2L747.2 188.3L747.7 189.6L746.5 190.4L744.3 185.4L743.5 185.4L743.5 187.4L741.7 185.8L7'
    '42.2 183.9L743.4 183.8L744.1 181.1L742.5 180.5L740 180.6L737.4 180.2L736.8 177.9L735.5 177.8L733.1 176.4L732.6 1'
    '78.6L734.8 180.3L733.4 181.4L733 182.6L734.8 183.4L734.7 185.4L736 187.7L736.8 190.3L736.6 191.5L734.8 191.5L731'
    '.6 192.1L732.2 194.5L731 196.4L727.4 198.5L724.9 202.2L723.2 204.2L720.7 206.3L720.9 207.8L719.6 208.5L717.3 209'
    '.7L716.1 209.8L715.5 212.2L716.5 216.4L716.8 219L715.9 222L716.3 227.3L714.9 227.5L713.8 229.9L714.7 230.9L712.3'
    ' 231.8L711.5 234L710.5 234.9L707.7 231.9L706.2 227.5L705 224.3L703.9 222.8L702.3 219.8L701.3 215.9L700.6 213.9L6'
    '97.8 209.5L696.1 203.4L694.8 199.4L694.4 195.5L693.5 192.6L689.8 194.5L687.9 194.1L684 190.2L685.1 189.1L684.2 1'
    '87.8L680.7 185.2L682.2 183L688 183L687.1 180.3L685.4 178.7L684.7 176.3L682.7 174.8L685.1 171.5L688.2 171.8L690.4'
    ' 168.4L691.4 165.2L693.3 162L692.9 159.8L694.7 157.9L692.3 156.4L690.9 154.2L689.4 151.4L690.4 150.1L694.5 150.8'
    'L697.2 150.4L699.1 147.7L702.7 151.4L703 154L704.4 155.6L704.7 157.3L702.7 156.8L704.2 160.3L707.2 162.3L711.2 1'
    '64.6L709.9 166L709.5 169L712.2 170.2L715 171.7L718.7 173.5L722.4 173.9L724.2 175.5L726.3 175.8L729.6 176.6L731.8'
    ' 176.5L731.9 175.3L731.1 173.2L731.1 171.9L732.5 171.2L733.3 173.7L733.4 174.3L736.1 175.6L737.6 175.1L739.9 175'
    '.3L742 175.2L741.8 173.2L740.5 172.2L742.5 171.8L744.4 169.5L747 167.4L749.3 168.2L750.9 166.9L752.6 168.8L752 1'
    '70.2Z'),
    ('IQ', 'IQ', 'path',
    'M601.4 158.3L600 154.4L605.3 151.1L605.8 147.3L605.3 145L606.5 144.2L607.6 142.2L608.6 141.7L611.6 142.1L612.6 1'
    '42.9L613.8 142.4L616 146.2L617.8 147.1L618.2 149L617.1 150.1L616.8 152.5L619 155.6L622.4 157.3L624 159.7L623.9 1'
    '62L624.7 162L624.9 163.7L626.6 165.4L625 165.2L623.2 164.9L621.7 168L616.8 167.7L608.8 161.4L604.6 159.1Z'),
    ('IR', 'IR', 'path',
    'M626.6 165.4L624.9 163.7L624.7 162L623.9 162L624 159.7L622.4 157.3L619 155.6L616.8 152.5L617.1 150.1L618.2 149L6'
    '17.8 147.1L616 146.2L613.8 142.4L612 139.9L612.4 138.9L611 135.3L612.6 134.4L613.2 135.6L614.7 137L616.5 137.4L6'
    '17.4 137.4L620 135L620.9 134.8L621.8 135.7L621.2 137.3L623 138.9L623.6 138.8L624.8 141.1L627.3 141.8L629.3 143.3'
    'L633.1 143.9L636.9 143.1L637 142.3L639.1 141.7L640.6 139.9L642.3 140L643.3 139.4L645.2 139.7L648.3 141.3L650.4 1'
    '41.6L653.8 144.4L655.7 144.6L656.5 147.2L656.1 151.2L655.8 153.5L657 153.9L656.2 155.7L657.5 158.2L658 160.2L660'
    '.1 160.8L660.6 162.8L658.7 165.7L660.3 167.3L661.6 169.3L664.3 170.7L664.8 173.5L666.1 174L666.5 175.4L663 177.1'
    'L662.5 180.8L657.4 179.8L654.4 179.1L651.4 178.7L649.8 174.8L648.4 174.2L646.5 174.8L644 176.3L640.7 175.3L637.7'
    ' 172.8L635.1 171.9L633 168.9L630.5 164.7L629.2 165.2L627.4 164.1Z'),
    ('IS', 'IS', 'path',
    'M469.3 54.6L468.6 56.4L470.9 58.3L467.9 60.4L461.5 62.3L459.5 62.8L456.7 62.4L450.8 61.5L453.1 60.3L448.6 58.9L4'
    '52.5 58.4L452.5 57.6L448.2 56.9L449.9 55.1L453.2 54.7L456.2 56.6L459.6 55.1L462.2 55.9L465.8 54.4Z'),
    ('IT', 'IT', 'path',
    'M525.4 112L526.8 112.4L527.1 111.8L529.5 111.3L530.1 112.3L533.6 113.1L533.4 114.7L534.1 116L532.1 115.5L530.2 1'
    '16.6L530.4 118.2L530.1 119.1L531 120.7L533.4 122.2L534.8 124.8L537.7 127.3L539.6 127.3L540.3 128L539.6 128.6L541'
    '.9 129.8L543.8 130.7L546.1 132.4L546.4 132.9L546 134.1L544.5 132.6L542.3 132.1L541.3 134.1L543.2 135.3L543 136.9'
    'L542 137.1L540.8 139.8L539.7 140.1L539.7 139.1L540.1 137.4L540.6 136.7L539.6 134.9L538.7 133.3L537.6 132.9L536.8'
    ' 131.6L535.2 131L534 129.7L532.2 129.5L530.2 128.1L527.8 126.1L526 124.3L525.1 121.2L523.9 120.8L521.9 119.8L520'
    '.7 120.2L519.4 121.7L518.4 121.9L518.6 120.5L517.2 120.1L516.5 117.7L517.4 116.8L516.6 115.6L516.7 114.7L517.8 1'
    '15.4L518.9 115.3L520.3 114.2L520.7 114.7L521.9 114.6L522.3 113.4L524.2 113.7L525.2 113.2ZM537.4 139.3L539.3 139.'
    '1L538.5 141.5L538.9 142.5L538.5 144.1L536.5 143L535.1 142.6L531.5 141L531.8 139.4L534.8 139.7ZM521.8 130.6L523 1'
    '29.7L524.6 131.9L524.4 136.1L523.2 135.9L522.2 136.9L521.2 136.1L521 132.3L520.4 130.5Z'),
    ('JM', 'JM', 'path',
    'M292.2 201.6L294 201.9L295.3 202.7L295.7 203.5L293.8 203.6L292.9 204.1L291.5 203.6L290.1 202.5L290.5 201.8L291.6'
    ' 201.5Z'),
    ('JO', 'JO', 'path',
    'M591.9 157.5L592.3 156.5L595.3 157.8L600 154.4L601.4 158.3L601 158.8L596 160.3L598.9 163.5L598.1 164.1L597.7 165'
    '.1L595.8 165.6L595.3 166.7L594.2 167.7L591.3 167.2L591.1 166.7L592 161.6L591.8 160.4L592.1 159.5Z'),
    ('JP', 'JP', 'path',
    'M857.6 136.1L856.7 139.2L858.3 142.5L858.4 145L859.6 146.6L859.2 148.8L856.5 150.3L852.1 150.5L849.9 154.1L847.7'
    ' 152.9L846.6 150.6L842.4 151.3L840 152.7L837 152.8L840.5 155.1L840.7 160.5L839.5 161.9L837.8 160.6L837.4 157.8L8'
    '35.5 156.9L833.6 154.7L835.7 153.7L836.3 151.7L838.2 150.1L839.3 147.9L844 147L847 147.6L847.2 142L849.6 143.5L8'
    '51.9 140.3L852.8 139.1L852.6 135.2L850.4 131.7L850.5 129.7L852.8 129.1L856.4 133.5ZM856.5 121.1L857.5 119.7L860 '
    '123.2L856.8 124.1L856.3 127.2L851.3 125.1L851.7 128.5L849 128.5L847 125.4L846.9 123L849.5 122.8L847.8 118.5L847.'
    '1 116.1L851.9 119.3L854.4 120.4ZM841.1 154.1L841.8 152.3L843.4 152.6L843.9 151.3L846.1 152L846.8 153.1L846.1 155'
    'L844.6 154L843.6 154.7L843.6 156.6L841.6 155.7Z'),
    ('KE', 'KE', 'path',
    'M606.6 274.7L602.7 271.6L602.6 269.8L592.7 263.3L592.3 263L592.3 259.7L593 258.4L594.4 256.3L595.4 254L594.1 250'
    '.4L593.8 248.8L592.5 246.6L594.1 244.7L596 242.6L597.4 243.2L597.4 244.9L598.3 246L600.2 246L603.7 248.7L604.6 2'
    '48.7L605.2 248.6L605.8 249L607.6 249.2L608.4 247.9L610.9 246.6L612 247.6L613.9 247.6L611.5 251.2L611.6 262.7L613'
    '.2 265.3L611.3 266.6L610.6 267.9L609.6 268.1L609.2 270.3L608.3 271.6L607.7 273.7Z'),
    ('KG', 'KG', 'path',
    'M676.4 126.4L676.6 125L678.1 124.5L682.4 125.6L682.3 123.8L683.5 123.1L687.4 124.4L688.2 124.1L692.4 124.2L696.1'
    ' 124.5L697.7 125.6L699.4 126.1L699.3 126.8L695.8 128.5L695.3 129.8L692.2 130.1L691.8 132.1L689 131.7L687.5 132.3'
    'L685.5 133.8L686 134.5L685.5 135.3L680.8 135.7L677.5 134.7L674.8 135L674.6 133.2L677.5 133.7L678.1 132.7L680.1 1'
    '33L682.7 130.8L679.4 129.1L677.8 129.9L675.6 128.7L677.2 126.7Z'),
    ('KH', 'KH', 'path',
    'M777.3 221.6L776.3 217.8L777.7 215.1L781.1 214.5L783.7 215L786.1 216.2L787 214L789.6 215.2L790.5 217.3L790.5 221'
    '.1L786.3 223.5L787.6 225.4L784.8 225.7L782.6 226.9L780.3 226.5L779 224.8Z'),
    ('KP', 'KP', 'path',
    'M824.5 126L825.1 126.5L824.1 126.3L823.5 127.4L823.3 128.4L824.4 130.7L823.5 131.4L823.3 132L822.7 132.9L821.3 1'
    '33.4L820.6 134.2L821.1 135.6L821 136L822.2 136.5L824.2 137.9L824.2 138.6L823.2 138.8L821.5 139L821.1 140.4L819.9'
    ' 140.3L819.9 140.6L818.4 140L818.3 140.6L817.7 140.8L817.4 140.2L816.6 139.9L815.7 139.4L815.8 138.1L816.3 137.7'
    'L815.8 137.1L815.7 135.4L815.3 134.9L813.7 134.5L812.1 133.7L813.3 131.7L815.3 130L816 127.8L817.6 128.8L819.8 1'
    '28.9L818.7 127.2L821.9 125.9L822 124.1Z'),
    ('KR', 'KR', 'path',
    'M819.9 140.6L819.9 140.3L821.1 140.4L821.5 139L823.2 138.8L824.2 138.6L824.2 137.9L828 141.6L829.5 143.6L831 147'
    '.3L830.7 149L828.6 149.6L827 150.9L824.8 151.2L823.9 149.5L823.5 147.1L821 143.8L822.7 143.3Z'),
    ('KW', 'KW', 'path',
    'M625 165.2L625.7 166.6L625.6 167.3L626.7 169.7L624.9 169.8L624 168.3L621.7 168L623.2 164.9Z'),
    ('KZ', 'KZ', 'path',
    'M709.3 104.8L708.3 106.9L706.4 107.1L707.5 110.2L706.6 111.6L701.5 110.6L701.6 116.1L700.6 116.8L696.2 118.1L700'
    '.1 123.5L698.7 124.3L699.4 126.1L697.7 125.6L696.1 124.5L692.4 124.2L688.2 124.1L687.4 124.4L683.5 123.1L682.3 1'
    '23.8L682.4 125.6L678.1 124.5L676.6 125L676.4 126.4L675.1 126.9L672.4 129.1L671.8 131.4L670.9 131.4L669.9 129.9L6'
    '66.7 129.8L665.5 127.2L664.3 127.2L663.7 124.1L660.2 121.8L656 122L653.2 122.5L650.2 119.7L647.9 118.5L643.5 116'
    '.3L643 116L637.1 117.8L639.7 129.4L638.5 129.5L636.2 127.1L634.4 126.2L631.7 126.8L630.8 127.9L630.5 127.1L630.8'
    ' 125.8L630.2 124.7L627.1 123.6L625.4 120.8L623.9 120.1L623.6 119L626.1 119.3L625.7 117.1L627.7 116.6L629.9 117L6'
    '29.7 114L628.8 112.1L626.4 112.2L624.2 111.5L621.7 112.8L619.5 113.5L618.2 113L618.1 111.4L616.1 109.3L614.3 109'
    '.4L611.9 107.3L612.8 105L611.9 104.4L613.1 101L616 102.8L615.7 100.6L619.9 97.3L623.5 97.2L629.3 99.3L632.4 100.'
    '5L634.6 99.2L638.3 99.2L641.8 100.8L642.2 99.9L645.6 100L645.8 98.5L641.3 96.5L643.2 95L642.5 94.2L644.5 93.4L64'
    '2.2 91.3L642.9 90.3L651.3 89.3L652.1 88.5L657.6 87.4L659.2 86.2L663.6 86.9L665.4 89.9L667.6 89.2L671 90.2L671.4 '
    '91.9L673.5 91.7L678.3 88.9L677.8 89.8L681.7 92.1L689.9 99.8L690.6 98.2L694.5 99.9L697.6 99.2L699.1 99.7L701 101.'
    '5L702.9 102.1L704.4 103.4L707.3 102.9Z'),
    ('LA', 'LA', 'path',
    'M789.6 215.2L787 214L786.1 216.2L783.7 215L784.4 213.6L784.2 210.9L781.6 208.1L781 205L778.6 202.4L776.5 202.2L7'
    '76.2 203.3L774.6 203.4L773.7 202.8L771.2 204.7L770.7 201.9L770.8 198.6L769 198.4L768.5 196.5L767.2 195.5L767.6 1'
    '94.4L769.5 192.3L769.9 193.1L771.3 193.1L770.3 189.5L771.5 189L773.6 191.6L775.3 194.4L778.6 194.5L780.1 197.2L7'
    '78.5 198L777.9 199.2L781.4 201.1L784.2 204.8L786.3 207.6L788.7 209.8L789.7 212Z'),
    ('LB', 'LB', 'path',
    'M592.4 154.7L591.7 154.8L591.5 155.3L590.6 155.3L591.3 152.7L592.3 150.5L592.4 150.4L593.5 150.6L594.1 151.8L592'
    '.8 153Z'),
    ('LK', 'LK', 'path',
    'M722.1 236.3L721.8 239.6L720.7 240.5L718.4 241.2L717 238.7L716.3 234.1L717.2 229L719.2 230.8L720.6 233Z'),
    ('LR', 'LR', 'path',
    'M477.1 235.8L477 236.7L477.2 238.2L476.6 239.6L477.4 240.5L478.3 240.7L479.4 242L479.5 243.3L479.2 243.6L479 246'
    '.2L478.3 246.3L475.5 244.8L473.1 242.4L470.7 240.6L468.9 238.6L469.6 237.6L469.7 236.7L471 235L472.2 233.5L472.8'
    ' 233.4L473.5 233.1L474.7 235L474.5 236.3L475 236.9L475.8 237L476.3 235.7Z'),
    ('LS', 'LS', 'path',
    'M575.8 351.5L576.6 352.5L575.7 354L575.2 355.1L573.7 355.6L573.1 356.6L572.2 356.9L570.4 354.5L571.9 352.5L573.4'
    ' 351.2L574.7 350.6Z'),
    ('LT', 'LT', 'path',
    'M561 85.5L561.4 86.9L559.6 87.8L559.3 89.5L556.9 90.6L554.7 90.6L554 89.7L552.8 89.4L552.5 88.6L552.6 87.8L551.6'
    ' 87.3L549.1 86.8L548.3 84.3L550.8 83.4L554.7 83.6L556.9 83.3L557.3 83.9L558.6 84.1Z'),
    ('LU', 'LU', 'path', 'M514.4 102L514.9 102.7L514.8 104.1L514.1 104.1L513.6 103.9L513.8 102.1Z'),
    ('LV', 'LV', 'path',
    'M562 80.1L563.2 80.7L563.6 82.2L564.6 83.9L562.3 85L561 85.5L558.6 84.1L557.3 83.9L556.9 83.3L554.7 83.6L550.8 8'
    '3.4L548.3 84.3L548.1 82.1L549 80.2L551.1 79.2L553.1 81.4L555 81.4L555.1 79.1L556.9 78.6L558 79L560.1 80.1Z'),
    ('LY', 'LY', 'path',
    'M566.5 190.5L566.8 196.8L563.7 196.9L563.7 198.2L552.9 192.1L542.1 186.1L539.4 187.8L537.6 189L536.1 187.2L531.8'
    ' 185.9L530.6 183.9L528.5 182.4L527.3 183L526.3 181.2L526.2 179.8L524.6 177.5L525.6 176.2L525.3 174.2L525.6 172.5'
    'L525.4 171L525.8 168.4L525.6 167L524.7 164.2L525.9 163.4L526.1 162.1L525.8 160.8L527.6 159.5L528.3 158.5L529.6 1'
    '57.6L529.6 155.2L532.7 156.3L533.8 156L536 156.5L539.4 157.9L540.8 160.8L543.1 161.4L546.8 162.7L549.7 164.3L550'
    '.9 163.5L552.1 162L551.4 159.6L552.1 158L553.9 156.5L555.6 156.1L559.2 156.8L560.1 158.2L561.1 158.2L562 158.7L5'
    '64.6 159.1L565.3 160.2L564.4 161.7L564.9 163L564.4 165L565.3 167.6L565.9 178.8Z'),
    ('MA', 'MA', 'path',
    'M494.4 148.7L495.4 150.8L495.5 152.7L496.4 156L497.1 156.7L496.6 158L493.2 158.5L492 159.7L490.5 159.9L490.4 162'
    '.3L487.4 163.5L486.3 165.1L484.2 166L481.6 166.5L477.3 168.8L477.3 172.6L476.9 172.6L476.9 174.3L475.3 174.4L474'
    '.4 175.1L473.2 175.1L472.3 174.7L470 175L469.1 177.5L468.3 177.7L467 181.7L463.2 185.2L462.2 189.5L461.1 191L460'
    '.7 192.1L454.7 192.4L454.8 190.9L455.9 190L456.8 188.4L456.7 187.3L457.6 185.1L459.2 183L460.1 182.5L460.8 180.7'
    'L461 179L462 177L463.8 175.9L465.5 172.6L465.6 172.6L466.9 171.4L469.4 171L471.5 168.8L472.8 168L475.1 165.3L474'
    '.5 161.4L475.6 158.7L476 157L477.7 154.9L480.3 153.4L482.2 152.1L484 148.8L484.8 146.9L486.7 146.9L488.3 148.2L4'
    '90.7 148L493.3 148.7Z'),
    ('MD', 'MD', 'path',
    'M564.2 107.9L564.7 107.4L566.2 107.1L568.1 108.1L569.1 108.2L570.3 109L570.3 110.1L571.2 110.6L571.7 111.8L572.7'
    ' 112.6L572.6 113.1L573.1 113.4L572.5 113.6L571 113.5L570.7 113.1L570.2 113.4L570.5 113.9L569.9 114.9L569.6 116L5'
    '69.1 116.3L568.5 114.9L568.6 113.6L568.3 112.2L566.7 110.4L565.8 109.1L564.9 108.2Z'),
    ('ME', 'ME', 'path',
    'M549.8 125.4L549.2 125.6L549 125L548 126.6L548.2 127.6L547.7 127.3L546.9 126.3L545.8 125.7L546 125.2L546.3 123.4'
    'L547 122.7L547.5 122.4L548.2 123L548.6 123.4L549.4 123.7L550.4 124.4L550.2 124.6Z'),
    ('MG', 'MG', 'path',
    'M633.9 299.3L634.5 300.7L635.1 302.8L635.3 306.6L635.9 308L635.6 309.6L635 310.5L634.2 308.6L633.7 309.6L634 311'
    '.9L633.7 313.3L632.9 314L632.6 316.7L631.2 320.4L629.6 324.7L627.4 330.7L626 335.1L624.4 338.8L622.2 339.6L619.8'
    ' 340.9L618.4 340.1L616.4 339L615.8 337.3L615.8 334.5L615.1 331.9L615.1 329.7L615.7 327.4L617 326.8L617.1 325.8L6'
    '18.5 323.4L618.9 321.4L618.4 319.9L618 317.9L618 314.9L619 313.2L619.5 311.2L620.9 311L622.4 310.4L623.4 309.8L6'
    '24.6 309.8L626.3 308L628.6 306L629.5 304.4L629.2 303.1L630.3 303.5L631.9 301.3L632.1 299.4L633 298Z'),
    ('MK', 'MK', 'path',
    'M555.6 126.2L556.9 127.2L557.3 129.3L556.8 129.4L556.5 129.9L555.1 129.9L554.2 130.6L552.6 130.8L551.5 130.1L551'
    ' 128.7L551.3 127.6L551.6 127.7L551.7 127L553.1 126.5L553.6 126.4L554.5 126.2Z'),
    ('ML', 'ML', 'path',
    'M468.9 220.8L469 219.8L468.8 218.6L467.8 217.7L467.3 215.9L467.2 213.9L468.1 213.3L468.6 211.5L469.4 211.4L471.3'
    ' 212.3L472.8 211.6L473.9 211.8L474.3 211.1L485.1 211.1L485.7 208.9L485.2 208.5L484.1 194.8L482.9 181.1L487 181.1'
    'L495.9 188L504.9 194.9L505.5 196.4L507.2 197.3L508.4 197.8L508.5 199.8L511.4 199.5L511.5 206.8L510 208.9L509.8 2'
    '10.9L507.4 211.4L503.7 211.7L502.7 212.8L501 212.9L499.3 212.9L498.6 212.3L497.1 212.8L494.6 214.1L494.1 215.1L4'
    '92 216.5L491.6 217.3L490.5 217.9L489.2 217.5L488.4 218.3L488 220.4L485.9 223.1L485.9 224.1L485.2 225.5L485.4 227'
    '.3L484.2 227.8L483.6 228.2L483.2 226.8L482.4 227.2L481.9 227.1L481.4 228L479.3 228L478.6 227.5L478.2 227.8L477.4'
    ' 226.9L477.6 226L477.2 225.6L476.7 225.9L476.8 224.9L477.3 224.1L476.2 222.7L475.9 221.9L475.3 221.2L474.8 221.1'
    'L474.1 221.5L473.3 222L472.5 222.6L471.4 222.4L470.6 221.6L470.2 221.5L469.5 221.9L469 221.9Z'),
    ('MM', 'MM', 'path',
    'M767.2 195.5L765.8 196.3L764.5 197.6L762.6 197.8L761.9 201.2L760.9 201.8L762.6 204.6L764.6 206.9L766 209L765.3 2'
    '11.7L764.5 212.3L765.3 213.9L767.4 216.4L767.9 218.1L768 219.6L769.3 222.5L768.1 225.4L767.1 228.7L766.6 226.3L7'
    '67.2 223.9L766.1 222.1L766 218.6L764.8 217L763.4 213.2L762.5 209.2L761 206.6L759.4 208.2L756.6 210.4L755.1 210.1'
    'L753.3 209.4L753.8 205.5L752.8 202.5L750.2 198.9L750.3 197.7L748.7 197.3L746.4 194.7L745.8 192.2L746.8 192.7L746'
    '.5 190.4L747.7 189.6L747.2 188.3L747.6 187.2L747.1 183.9L749.3 184.7L750 182L749.9 180.5L750.8 177.8L750.3 176L7'
    '53.3 173.8L755.3 174.4L754.6 172.4L755.4 171.9L754.9 170.7L756.4 170.4L757.7 172.3L759 173L759.6 175.5L760.1 178'
    '.1L758.1 180.7L758.6 184.5L761.3 184L762.5 186.9L764.2 187.5L764 190.1L766.1 191.3L767.4 191.9L769.2 191L769.5 1'
    '92.3L767.6 194.4Z'),
    ('MN', 'MN', 'path',
    'M710.2 104.6L712.5 104L715.9 101.4L718.9 100L721.4 100.9L723.9 101L726.1 102.4L728.6 102.5L732.4 103.3L733.7 101'
    '.1L731.9 99.3L732.9 96.2L736.1 97.5L738.4 97.8L741.6 98.6L743.2 100.9L747.2 102.1L749.1 101.6L752 101.2L754.5 10'
    '1.6L757.6 103L759.8 104.6L762 104.6L765.3 105.1L767.1 104.3L770 103.8L772.4 101.7L774 102L775.8 103L778.5 102.8L'
    '778.6 105.1L778.4 108.1L779.7 109.4L780.9 109L783.5 109.5L784.8 108.3L787.2 109.3L790.5 111.5L790.8 112.6L788.7 '
    '112.2L785.4 112.6L784.1 113.5L783.3 115.6L780.2 116.8L778.5 118.4L775.7 117.8L774.2 117.5L773.8 119.5L775.1 120.'
    '7L776 121.7L774.7 122.8L773.6 124.5L771.2 125.6L767.5 125.7L763.9 126.8L761.7 128.5L760.2 127.5L757.2 127.5L752.'
    '8 125.6L750.2 125.1L747 125.6L741.6 124.8L738.9 124.9L736.8 123.1L734.6 120.2L733 119.8L729.3 117.9L725.8 117.5L'
    '722.7 116.9L721.3 115.6L720.9 112L718.2 109.5L714.3 108.3L711.7 106.7Z'),
    ('MR', 'MR', 'path',
    'M454.5 193.7L455.1 192.6L465.6 192.7L465.2 188.1L465.8 186.4L468.3 186.2L468.5 178L477.1 178.2L477.2 173.4L487 1'
    '81.1L482.9 181.1L484.1 194.8L485.2 208.5L485.7 208.9L485.1 211.1L474.3 211.1L473.9 211.8L472.8 211.6L471.3 212.3'
    'L469.4 211.4L468.6 211.5L468.1 213.3L467.2 213.9L465.5 211.7L463.9 209.4L462.1 208.6L460.8 207.6L459.3 207.7L458'
    ' 208.3L456.7 208.1L455.7 209.1L455.5 207.4L456.3 205.8L456.7 202.8L456.5 199.7L456.2 198.1L456.5 196.6L455.9 195'
    '.1Z'),
    ('MW', 'MW', 'path',
    'M588.8 289.1L591.5 289.7L592 290.6L592.9 292L593.5 296.3L592.7 298.7L593.3 302.8L594.2 302.8L595.1 303.8L596.2 3'
    '06.1L596.2 310.2L595 310.8L594.1 313L592.5 311.1L592.4 308.8L593 307.4L592.9 306.1L591.8 305.3L591.1 305.6L589.6'
    ' 304.1L588.2 303.3L589.1 300.3L590 299.2L589.6 296.6L590.2 294L590.7 293.2L590.1 290.5Z'),
    ('MX', 'MX', 'path',
    'M197.3 157.1L200.3 156.8L203.7 156.5L203.2 157.1L206.7 158.7L211.9 160.9L217.1 160.9L219.1 160.9L219.5 159.6L224'
    ' 159.6L224.6 160.7L225.7 161.7L226.8 163.1L227.3 164.8L227.4 166.5L228.5 167.5L230.5 168.4L232.8 165.9L234.9 165'
    '.8L236.4 167.1L237.2 169.3L237.7 171.1L238.8 172.9L238.9 175.2L239.3 176.7L241.1 177.6L242.9 178.3L243.9 178.2L2'
    '42.3 181L241.4 183.3L240.4 187.6L239.9 189.1L240 190.8L240.6 192.4L240.7 194.8L242.1 197.2L242.4 199L243.3 200.6'
    'L246 201.4L246.9 202.7L249.4 201.8L251.5 201.5L253.5 201L255.3 200.4L257.2 199.1L258.1 197.3L258.7 194.6L259.3 1'
    '93.7L261.2 192.9L264.2 192.1L266.5 192.2L268.2 192L268.7 192.6L268.4 194.2L266.7 196L265.8 198L266.2 198.5L265.6'
    ' 199.9L264.6 202.4L264 201.6L263.5 201.6L263 201.6L261.7 203.6L261.3 203.2L261 203.3L260.9 203.8L258.4 203.8L255'
    '.9 203.8L255.7 205.5L254.5 205.6L255.4 206.6L256.3 207.3L256.5 208L256.9 208.2L256.7 209.3L253.2 209.3L251.6 211'
    '.9L252 212.5L251.6 213.2L251.4 214.1L248.7 210.7L247.5 209.7L245.4 208.9L243.8 209.1L241.5 210.3L240.1 210.6L238'
    '.3 209.8L236.4 209.2L234.1 207.7L232.1 207.3L229.3 205.8L227.3 204.3L226.7 203.5L225.2 203.3L222.6 202.3L221.8 2'
    '00.8L219.2 199L218.2 197L217.8 195.5L218.7 195.2L218.6 194.3L219.4 193.4L219.6 192.4L219 190.9L219 189.7L218.4 1'
    '88.1L216.7 184.9L214.6 182.4L213.7 180.5L211.7 179.2L211.4 178.4L212.3 176.4L211.1 175.7L210 174.1L209.9 171.9L2'
    '08.5 171.7L207.4 170L206.6 168.5L206.8 167.5L206.1 165.1L205.8 162.6L206.2 161.4L204.7 160.2L203.8 160.3L202.6 1'
    '59.4L201.8 160.7L201.8 162.2L201.3 164.6L201.8 165.9L203.2 168.1L203.4 168.9L203.7 169.1L203.8 170.2L204.3 170.1'
    'L204.2 172.2L204.8 173L205.1 174.1L206.4 175.7L206.5 178.7L207 180.1L207.4 181.6L207.1 183.2L208.4 183.3L209.1 1'
    '84.8L209.8 186.2L209.6 186.8L208.3 187.9L207.8 187.9L207.5 186L206.2 184.2L204.6 182.6L203.4 181.8L204 179.5L204'
    ' 177.8L203 176.8L201.6 175.4L201.1 175.8L200.7 175L199.2 174.2L198.2 172.4L198.4 172.1L199.5 172.3L200.8 171.1L2'
    '01.2 169.7L199.9 167.4L198.6 166.5L198.2 164.6L197.8 162.5L197.4 159.9Z'),
    ('MY', 'MY', 'path',
    'M771.9 239.6L772.4 239.1L774.7 240.4L775 242.1L776.7 241.7L777.6 240.4L778.2 240.7L779.9 242.6L781.1 244.7L781.4'
    ' 246.8L781.1 248.3L781.4 249.3L781.7 251.2L782.6 252.1L783.8 254.9L783.7 255.9L781.8 256.1L779.2 253.8L775.9 251'
    '.3L775.6 249.7L773.9 247.6L773.5 245L772.4 243.3L772.6 241ZM820.6 247L818.3 246.4L815.1 246.4L814.3 250L813.3 25'
    '1.1L812 255.5L809.8 256.2L807.2 255.3L805.9 255.6L804.3 257.1L802.6 256.9L800.8 257.6L799 255.8L798.5 253.7L800.'
    '5 254.8L802.6 254.2L803.1 251.5L804.2 250.9L807.5 250.2L809.3 247.7L810.6 245.7L811.9 247.4L812.4 246.3L813.7 24'
    '6.4L813.8 244.4L813.9 242.8L815.8 240.6L817 238.2L818.1 238.2L819.6 239.8L819.8 241.1L821.7 242L824 243L823.9 24'
    '4.2L822.1 244.3L822.6 245.9Z'),
    ('MZ', 'MZ', 'path',
    'M593.5 296.3L595.5 296.1L598.8 297L599.5 296.6L601.4 296.5L602.4 295.5L604 295.6L607 294.4L609.2 292.5L609.6 293'
    '.9L609.4 297.1L609.6 299.9L609.5 304.8L609.9 306.3L609 308.6L607.8 310.8L606 312.8L603.5 314L600.4 315.5L597.2 3'
    '18.9L596.1 319.5L594.1 321.7L593 322.5L592.6 324.7L593.7 327.1L594.1 329L594.1 329.9L594.6 329.8L594.3 332.9L593'
    '.8 334.3L594.4 334.9L593.9 336.2L592.7 337.3L590.4 338.4L587.1 340.1L585.9 341.3L586 342.6L586.7 342.9L586.4 344'
    '.5L584.4 344.5L584.2 343.1L583.9 341.7L583.8 340.5L584.5 337L583.9 334.7L582.9 330.3L585.9 326.7L586.8 324.4L587'
    '.2 324.1L587.6 322.2L587.2 321.3L587.4 318.9L588.1 316.7L588.3 312.7L586.9 311.7L585.6 311.5L585.1 310.7L583.9 3'
    '10L581.6 310.1L581.5 308.9L581.3 306.7L589.6 304.1L591.1 305.6L591.8 305.3L592.9 306.1L593 307.4L592.4 308.8L592'
    '.5 311.1L594.1 313L595 310.8L596.2 310.2L596.2 306.1L595.1 303.8L594.2 302.8L593.3 302.8L592.7 298.7Z'),
    ('NA', 'NA', 'path',
    'M552.6 338.3L552.1 350L549.7 351.6L548.3 351.8L546.6 351.2L545.5 351L545.1 349.6L544.1 348.8L542.8 350.3L540.9 3'
    '47.9L540 345.6L539.5 342.5L538.9 340.2L538.2 335.4L538.2 331.6L537.9 329.8L536.9 328.5L535.6 325.9L534.3 322.1L5'
    '33.7 320.1L531.6 317L531.5 314.6L532.8 314L534.4 313.5L536.2 313.6L537.7 315L538.1 314.8L549 314.6L550.8 316.1L5'
    '57.3 316.6L562.3 315.3L564.5 314.6L566.2 314.8L567.3 315.5L567.3 315.7L565.8 316.5L564.9 316.5L563.2 317.7L562.2'
    ' 316.4L558 317.5L556 317.6L555.6 328.9L552.9 329Z'),
    ('NC', 'NC', 'path',
    'M941.9 326.6L943.5 328.5L944.5 330L943.2 330.7L942 329.9L940.5 328.5L939.3 326.8L938.2 324.5L938.1 323.5L939.2 3'
    '23.5L940.4 324.6L941.3 325.7Z'),
    ('NE', 'NE', 'path',
    'M539.4 187.8L540.2 192.7L541.2 193.5L541.3 194.5L542.5 195.6L541.9 197L541 203.4L541 207.5L537.6 210.5L536.5 214'
    '.7L537.6 215.8L537.7 217.9L539.4 218L539.2 219.4L538.4 219.6L538.3 220.6L537.8 220.7L535.9 217.2L535.3 217.1L533'
    '.2 218.9L531.1 218L529.7 217.8L528.9 218.2L527.3 218.1L525.7 219.5L524.4 219.5L521.1 217.9L519.8 218.7L518.4 218'
    '.6L517.4 217.4L514.7 216.3L511.8 216.6L511.1 217.3L510.7 219.1L509.9 220.4L509.8 223.2L507.7 221.4L506.7 221.4L5'
    '05.8 222.3L505.9 220.2L502.8 219.5L502.7 217.9L501.2 215.9L500.8 214.4L501 212.9L502.7 212.8L503.7 211.7L507.4 2'
    '11.4L509.8 210.9L510 208.9L511.5 206.8L511.4 199.5L515.2 198.1L522.8 191.9L531.8 185.9L536.1 187.2L537.6 189Z'),
    ('NG', 'NG', 'path',
    'M507.3 240.3L507.5 235.2L507.4 233.2L507.9 231.2L508.7 230.2L510 228.3L509.8 227.4L510.3 226.2L509.7 224.3L509.8'
    ' 223.2L509.9 220.4L510.7 219.1L511.1 217.3L511.8 216.6L514.7 216.3L517.4 217.4L518.4 218.6L519.8 218.7L521.1 217'
    '.9L524.4 219.5L525.7 219.5L527.3 218.1L528.9 218.2L529.7 217.8L531.1 218L533.2 218.9L535.3 217.1L535.9 217.2L537'
    '.8 220.7L538.3 220.6L539.4 221.9L539.1 222.5L539 223.5L536.7 225.9L536.1 228L535.7 229.6L535.1 230.3L534.6 232.5'
    'L533.2 233.8L532.7 235.4L532.1 236.7L531.9 238L530 239.1L528.5 237.8L527.5 237.8L525.9 239.7L525.1 239.7L523.8 2'
    '42.7L523.1 245L520.3 246.1L519.3 245.9L518.2 246.6L516 246.6L514.6 244.6L513.7 242.3L511.8 240.2L509.7 240.3Z'),
    ('NI', 'NI', 'path',
    'M273.5 225.5L272.8 226.2L272.1 226L271.7 225.3L270.8 225.1L270.2 225.5L268.4 224.6L268 225L267.1 224L266 222.8L2'
    '65.5 221.7L264.4 220.7L263.2 219.3L263.5 218.8L263.9 219.3L264.2 219L265 218.9L265.4 218.2L265.8 218.2L265.9 216'
    '.6L266.5 216.5L267.1 216.6L267.8 215.7L268.5 216.4L268.8 216L269.4 215.6L270.4 214.7L270.5 214.1L270.7 214.1L271'
    '.2 213.3L271.5 213.2L271.9 213.7L272.4 213.9L273 213.5L273.7 213.5L274.7 213.1L275.1 212.6L276 212.7L275.8 213L2'
    '75.6 213.7L275.7 214.9L275 215.9L274.6 217.2L274.4 218.6L274.4 219.4L274.4 220.8L274 221.1L273.6 222.5L273.7 223'
    '.3L273.1 224.1L273.2 225Z'),
    ('NL', 'NL', 'path',
    'M516.1 91.9L516.6 92.9L516.1 95.7L515.5 96.8L514.1 96.8L514.6 100L513.3 99.3L511.8 97.9L509.6 98.6L507.8 98.3L50'
    '9 97.5L511 93.1L514.2 91.8Z'),
    ('NO', 'NO', 'path',
    'M528 21L528.6 20.3L531.3 20.2L533.7 21L540.2 22.7L535.7 23.6L534.9 25.3L533.3 25.7L532.7 27.7L530.5 27.8L526.2 2'
    '6.4L527.8 25.5L524.8 24.8L521 22.9L519.3 21.1L524.2 20.3L525.4 21.1ZM564 46.2L560.7 47.3L559.1 47.6L559.6 45.7L5'
    '56.7 44.6L553.7 45.5L553.1 47.5L551.3 48.7L549 48L546.3 48.2L543.8 46.7L542.7 47.4L541.4 47.6L541.3 49.3L537.4 4'
    '8.9L537 50.4L535 50.4L533.8 52.3L532 55.3L529.1 59.2L530 60.2L529.3 61.3L527.2 61.2L526 63.8L526.4 67.6L527.9 69'
    'L527.4 72.4L525.7 74.4L524.8 76L523.2 74.3L518.9 77.6L515.9 78.3L512.8 76.8L511.9 73.7L511 67.1L512.9 65.3L518.6'
    ' 62.9L522.6 60L526.3 56.2L530.9 50.9L534.1 48.9L539.4 45.5L543.7 44.4L547.1 44.5L549.8 42.3L553.5 42.5L557.1 41.'
    '9L563.9 43.9L561.4 44.6ZM550.4 20.2L548 21.4L542.7 21.6L537.2 21.3L536.7 20.7L534.1 20.6L531.8 19.6L537.4 19L540'
    '.1 19.5L541.8 18.9L546.6 19.4ZM546.7 25.2L542.7 26.2L539.3 25.6L540.4 25L539.2 24.3L543 23.8L543.9 24.7Z'),
    ('NP', 'NP', 'path',
    'M731.1 171.9L731.1 173.2L731.9 175.3L731.8 176.5L729.6 176.6L726.3 175.8L724.2 175.5L722.4 173.9L718.7 173.5L715'
    ' 171.7L712.2 170.2L709.5 169L709.9 166L711.2 164.6L712.2 163.8L714.5 164.8L717.5 166.8L719.1 167.3L720.3 168.8L7'
    '22.4 169.4L724.8 170.8L727.9 171.6Z'),
    ('NZ', 'NZ', 'path',
    'M944.1 386.7L942.1 388.4L939.4 390.6L936.7 391.8L936.8 391L936.1 390.6L939.1 388L939.4 386.2L937.4 385L938.2 383'
    '.8L940.7 382.7L942.5 380.3L943.5 378.3L943.7 376.1L944.1 375.6L943.6 374.3L943 371.5L943.1 369.2L944.2 369L944.7'
    ' 370.7L946.2 371.6L945.5 374.4L945.5 377.7L946.7 375.6L947.4 376.4L946.4 378.8L947.9 379.8L949.4 380.1L951.6 378'
    '.9L952.7 379.3L950.4 382.1L948.5 383.9L946.6 383.8L945.4 384.8L944.8 386.1ZM919.1 397.7L922.3 396L924.8 394.4L92'
    '7.4 392.1L928.9 391.3L930.3 389.5L933 388.1L932.7 389.4L932.5 390.7L935 389.4L934.9 390.8L934.1 392.1L932.2 393.'
    '5L929.1 395.8L927 397.1L926.9 398.6L924.9 398.6L922 399.8L920 401.9L916.4 405L913.5 406.4L911.7 407.3L909.5 407.'
    '2L908.6 406.2L906.1 406L906.5 404.8L909.4 402.5L914.5 399.4L916.5 398.9Z'),
    ('OM', 'OM', 'path',
    'M646.7 188.3L646.6 187L647.2 185.7L647.1 184.4L648.2 183.8L647.7 183.3L647.7 181.3L649 181.2L650.5 183.4L652.1 1'
    '84.6L654.1 185L655.7 185.6L657.1 187.4L657.9 188.4L658.9 188.8L659 189.5L658.2 191.4L657.9 192.3L656.9 193.3L656'
    '.1 195.5L654.9 195.3L654.4 196.1L654.1 197.7L654.6 199.8L654.4 200.2L653.2 200.2L651.6 201.4L651.5 202.9L650.9 2'
    '03.6L649.3 203.6L648.3 204.4L648.4 205.6L647.2 206.5L645.7 206.2L643.9 207.3L642.7 207.5L641.7 205.2L639.2 200L6'
    '46.9 196.9L648.1 190.5ZM648.4 178.7L647.7 177.7L648.4 176.6L648.7 176.9L648.7 178.2Z'),
    ('PA', 'PA', 'path',
    'M290.2 232.7L289.8 233.1L290.3 235L289.8 235.9L288.9 235.7L288.5 237.2L287.6 236.3L287.1 234.6L287.9 233.8L287.2'
    ' 233.6L286.7 232.5L285.4 231.6L284.2 231.8L283.6 232.9L282.5 233.7L281.9 233.8L281.6 234.5L282.8 236.2L282 236.6'
    'L281.6 237.1L280.3 237.2L280 235.4L279.6 235.9L278.7 235.7L278.2 234.4L277.1 234.2L276.4 233.9L275.3 233.9L275.1'
    ' 234.5L274.9 234.1L275 233.4L275.3 232.8L275.2 232.2L275.7 231.9L275.1 231.4L275.2 230.1L276.2 229.8L277.1 231L2'
    '77.1 231.6L278.1 231.8L278.4 231.5L279.1 232.3L280.4 232.1L281.6 231.3L283.3 230.6L284.3 229.7L285.8 229.9L285.7'
    ' 230.2L287.2 230.3L288.4 230.8L289.2 231.8Z'),
    ('PE', 'PE', 'path',
    'M309.9 273.5L307.4 273.4L307.1 273.9L304.9 274.5L301.8 276.6L301.7 278.1L301 279.2L301.4 280.9L299.7 281.8L299.8'
    ' 283.1L299.1 283.7L300.4 286.6L302 288.5L301.5 289.8L303.3 290L304.4 291.7L306.8 291.8L308.9 289.9L309 294.7L310'
    '.3 295.1L311.8 294.5L314.4 299.6L313.9 300.7L314 302.9L314.1 305.6L313.2 307.2L313.8 308.3L313.3 309.4L314.7 312'
    '.1L313.3 315.5L312.7 317.1L311.4 317.9L308.6 316.1L308.2 314.8L302.6 311.6L297.4 308.2L295.2 306.2L293.8 303.6L2'
    '94.2 302.7L291.6 298.5L288.5 292.7L285.5 286.4L284.4 285L283.4 282.7L281.2 280.6L279.2 279.3L280 277.9L278.6 274'
    '.9L279.4 272.7L281.5 270.7L281.9 272L281.1 272.8L281.2 273.9L282.3 273.7L283.4 274L284.6 275.6L286.1 274.3L286.6'
    ' 272.2L288.2 269.5L291.4 268.2L294.4 264.9L295.2 262.9L294.8 260.5L295.5 260.2L297.4 261.7L298.2 263.2L299.5 264'
    'L301.1 267.3L303.2 267.7L304.7 266.8L305.6 267.4L307.3 267.1L309.4 268.6L307.7 271.8L308.5 271.9Z'),
    ('PG', 'PG', 'path',
    'M883.7 268.2L888.4 270.4L893.3 272.2L895.1 273.8L896.5 275.4L896.8 277.2L901.2 279.2L901.8 280.8L899.3 281.2L899'
    '.7 283.3L901.9 285.4L903.3 288.7L904.9 288.6L904.6 290L906.7 290.5L905.8 291.1L908.5 292.5L908.1 293.4L906.3 293'
    '.6L905.7 292.8L903.4 292.4L900.7 291.9L898.9 289.9L897.5 288.2L896.4 285.4L893 284.1L890.6 285L888.8 286L888.9 2'
    '88.3L886.7 289.4L885.2 288.9L882.4 288.7L883.3 278.5ZM915.3 271.5L916.2 272.5L916.5 274.2L915.6 275L915.2 273.2L'
    '914.6 271.9L913.4 270.9L911.9 269.6L910 268.6L910.8 267.9L912.2 268.8L913.1 269.5L914.2 270.2ZM911.2 278.4L909.7'
    ' 279.2L908.2 279.9L906.8 279.9L904.6 279L903.1 278.1L903.4 277.1L905.8 277.6L907.3 277.4L907.8 275.8L908.2 275.8'
    'L908.4 277.4L910 277.2L910.8 276.1L912.4 275L912.2 273.1L913.8 273.1L914.3 273.6L914.2 275.3L913.2 277.3L911.7 2'
    '77.5ZM920.7 276.8L921.5 277.5L922.7 279.5L923.9 280.6L923.4 281.5L922.6 281.8L921.6 280.6L920.5 278.6L920.1 276.'
    '2L920.5 275.9Z'),
    ('PH', 'PH', 'path',
    'M826.5 219.9L824.8 217.5L827.1 217.6L828.2 218.8L827.8 221.5ZM832.2 228.5L832.8 227.6L832.9 225.7L834.3 225.5L83'
    '4.1 227.6L835.8 224.6L835.9 227.6L835 228.6L834.3 230.6L833.6 231.6L831.7 229.4ZM842.9 233.5L843.3 235.6L843.6 2'
    '37.3L842.9 240.2L841.7 237L840.5 238.6L841.6 240.9L840.9 242.4L837.6 240.6L836.6 238.3L837.4 236.8L835.5 235.3L8'
    '34.8 236.6L833.5 236.5L831.6 238.3L831.1 237.3L832 234.7L833.6 233.8L835 232.6L836.1 234L838.1 233.2L838.4 231.8'
    'L840.3 231.7L839.9 229.2L842.2 230.7L842.6 232.3ZM821.3 230.6L817.9 233.6L819.1 231.4L820.9 229.5L822.3 227.3L82'
    '3.4 224.1L824.1 226.7L822.5 228.5ZM827.9 202.5L827.7 203.8L829 206.1L828.7 208.7L827.3 209.7L827.2 212.3L828.2 2'
    '14.8L829.7 215.1L830.8 214.8L834.4 216.5L834.4 218.2L835.4 219L835.3 220.5L833 218.9L831.8 217.3L831.2 218.4L829'
    '.3 216.5L826.9 217L825.4 216.3L825.4 215L826.1 214.2L825.2 213.4L825 214.6L823.5 212.8L822.8 211.4L822.3 208.4L8'
    '23.5 209.4L823 204.5L823.4 201.6L825 201.6L826.8 202.5L827.5 201.7ZM830.2 224L829.6 222.5L831.4 223.5L833.1 223.'
    '5L833.2 224.8L832.1 226.1L830.4 227.1L830.2 225.6ZM839.3 221.6L840.5 225.2L838.3 224.3L838.5 225.4L839.3 227.3L8'
    '38.1 228L837.8 225.8L836.9 225.7L836.3 223.8L837.9 224L837.8 222.8L835.8 220.4L838.4 220.5Z'),
    ('PK', 'PK', 'path',
    'M699.1 147.7L697.2 150.4L694.5 150.8L690.4 150.1L689.4 151.4L690.9 154.2L692.3 156.4L694.7 157.9L692.9 159.8L693'
    '.3 162L691.4 165.2L690.4 168.4L688.2 171.8L685.1 171.5L682.7 174.8L684.7 176.3L685.4 178.7L687.1 180.3L688 183L6'
    '82.2 183L680.7 185.2L678.6 184.4L677.6 182.1L675.2 179.7L670.4 180.3L666.1 180.3L662.5 180.8L663 177.1L666.5 175'
    '.4L666.1 174L664.8 173.5L664.3 170.7L661.6 169.3L660.3 167.3L658.7 165.7L663.3 167.3L665.9 166.8L667.5 167.2L667'
    '.9 166.5L669.8 166.8L672.9 165.5L672.6 162.8L673.7 161L675.7 161L675.8 160.1L677.7 159.7L678.7 160L679.5 159.1L6'
    '79 157.2L679.8 155.3L681.3 154.5L679.8 152.4L682.3 152.5L682.8 151.3L682.4 150.1L683.4 148.8L682.8 147.2L681.9 1'
    '45.9L683 144.5L685.6 143.8L688.5 143.5L689.6 142.9L691 142.5L693.2 144L694.6 146.4Z'),
    ('PL', 'PL', 'path',
    'M554.7 90.6L554.9 91.9L555.7 93.1L555.8 94.3L554.5 94.9L555.4 96.3L555.6 97.6L557.1 100.3L556.9 101.1L555.8 101.'
    '5L553.9 104L554.6 105.4L554.1 105.2L551.7 104L550 104.5L548.9 104.2L547.5 104.8L546.2 103.7L545.3 104.1L545.1 10'
    '4L543.9 102.5L542.1 102.3L541.8 101.3L540.1 101L539.8 101.8L538.5 101.1L538.6 100.3L536.8 100L535.6 99L534.5 97.'
    '1L534.6 96.1L533.9 94.5L533 93.4L533.6 92.6L532.9 91.1L534.4 90.2L537.9 88.8L540.8 87.8L543.1 88.3L543.4 89L545.'
    '6 89.1L548.5 89.4L552.8 89.4L554 89.7Z'),
    ('PR', 'PR', 'path',
    'M322.5 201.6L323.8 201.8L324.2 202.5L323.5 203.3L321.4 203.2L319.9 203.4L319.8 202L320.3 201.5Z'),
    ('PS', 'PS', 'path',
    'M591.8 160.4L590.6 160.8L590.7 160L591.3 159.6L590.6 159.2L590.9 157.1L591.9 157.5L592.1 159.5Z'),
    ('PT', 'PT', 'path',
    'M477.5 127.6L478.4 126.8L479.5 126.3L480 127.9L481.5 127.8L481.9 127.5L483.4 127.6L484.1 129.1L482.9 130L482.8 1'
    '32.4L482.4 132.9L482.2 134.4L481.1 134.6L482.1 136.5L481.4 138.6L482.2 139.5L481.8 140.4L480.9 141.6L481.1 142.6'
    'L480 143.5L478.7 143L477.4 143.4L477.8 140.9L477.6 138.9L476.5 138.7L475.9 137.5L476.2 135.4L477.3 134.3L477.5 1'
    '33L478.1 131.1L478 129.8L477.6 128.6Z'),
    ('PY', 'PY', 'path',
    'M344.7 323.7L345.6 325.5L345.9 329.8L348.8 330.4L349.8 329.8L351.7 330.6L352.3 331.6L352.8 334.5L353.3 335.7L354'
    '.3 335.8L355.2 335.3L356.2 335.9L356.4 337.6L356.3 339.5L355.9 341.3L355.8 344.1L353.8 346.6L351.7 347.1L348.7 3'
    '46.6L346 345.7L348 340.9L347.4 339.5L344.5 338.3L341 335.9L338.8 335.4L333.3 330.3L333.9 326.5L333.8 324.8L334.8'
    ' 322L339.4 321.1L341.9 321.1L344.5 322.7Z'),
    ('QA', 'QA', 'path',
    'M634.3 181.8L633.9 179.5L634.4 177.8L635.1 177.5L636 178.5L636.3 180.3L635.9 182.2L635.2 182.4Z'),
    ('RO', 'RO', 'path',
    'M569.1 116.3L570.2 116.9L571.3 116.4L572.5 116.9L572.6 117.7L571.5 118.4L570.7 118.1L570.5 121.9L569 121.5L567.1'
    ' 120.4L564.3 121.1L563.1 121.9L559.5 121.7L557.5 121.3L556.6 121.5L555.8 120.2L555.3 119.7L555.8 119.1L555.2 118'
    '.8L554.4 119.4L552.9 118.5L552.6 117.3L551.1 116.5L550.7 115.5L549.3 114.3L551.2 113.7L552.5 111.6L553.4 109.6L5'
    '54.8 108.9L555.8 108.2L557.3 108.6L558.9 108.6L560.1 109.4L560.9 108.9L562.6 108.6L563.1 107.9L564.2 107.9L564.9'
    ' 108.2L565.8 109.1L566.7 110.4L568.3 112.2L568.6 113.6L568.5 114.9Z'),
    ('RS', 'RS', 'path',
    'M546 115L547.8 114.2L549.3 114.3L550.7 115.5L551.1 116.5L552.6 117.3L552.9 118.5L554.4 119.4L555.2 118.8L555.8 1'
    '19.1L555.3 119.7L555.8 120.2L555.2 120.9L555.6 122.1L556.9 123.4L556 124.4L555.7 125.4L556 125.7L555.6 126.2L554'
    '.5 126.2L553.6 126.4L553.5 126.2L553.8 125.8L554 125.1L553.7 125.1L553.1 124.5L552.7 124.3L552.3 123.8L551.9 123'
    '.7L551.5 123.2L551.1 123.4L550.8 124.4L550.2 124.6L550.4 124.4L549.4 123.7L548.6 123.4L548.2 123L547.5 122.4L548'
    ' 122.3L548.3 120.8L547 119.6L547.5 118.3L546.6 118.3L547.5 117.1L546.6 116.2Z'),
    ('RU', 'RU', 'path',
    'M863.7 41.1L866 42.9L864 43L862.5 42.2ZM618.8 115.3L616.5 115.8L614.7 119L617.5 122L617.6 124.1L621 127.8L619.7 '
    '129.1L619.5 129.9L618.3 129.6L616.3 127.7L615.6 127.6L613.9 126.9L612.9 125.6L610.5 125L609 125.5L608.5 124.9L60'
    '4.9 123.4L601.2 122.9L599 122.3L598.7 122.7L595.2 120.1L592.2 118.9L589.8 117.1L591.5 116.6L593.1 114L591.6 112.'
    '8L595 111.5L594.8 110.8L592.7 111.3L592.5 109.9L593.6 109.1L595.9 108.9L596.1 107.8L595.3 106.1L596 104.5L595.8 '
    '103.6L592.1 102.6L590.7 102.7L589 101.2L587.2 101.7L584 100.7L584 100.1L582.9 98.7L581 98.6L580.7 97.7L581.2 97L'
    '579.4 95.3L577 95.6L576.2 95.5L575.7 96.2L574.8 96L574 94.1L573.3 93.1L573.7 92.8L575.6 92.9L576.4 92.3L575.6 91'
    '.5L573.9 91L574 90.4L572.9 89.9L571.2 87.9L571.5 87.1L571.1 85.7L568.7 85L567.6 85.4L567.1 84.6L564.6 83.9L563.6'
    ' 82.2L563.2 80.7L562 80.1L562.8 79.1L561.7 76.4L563 74.8L562.6 74.2L564.9 72.7L562.3 71.3L566.4 67.6L568.2 66L56'
    '8.7 64.6L565.1 62.7L565.6 60.8L563.3 58.8L564.3 56.4L561.2 53.3L562.7 51.2L559.2 49.4L559.1 47.6L560.7 47.3L564 '
    '46.2L565.9 45.3L569.7 46.9L575.5 47.6L584.1 50.6L586.1 51.9L586.7 53.7L584.8 55.1L581.5 55.9L571.6 53.8L570.1 54'
    '.1L574 56.1L574.4 57.4L575.2 60.2L578.2 61.1L580 61.8L580 60.5L578.4 59.3L579.5 58.2L585.1 60L586.8 59.3L584.8 5'
    '7.2L589 54.6L591 54.7L593.3 55.7L594 53.8L591.7 52.2L592.3 50.5L590.2 48.9L596.3 49.7L598 51.3L595.4 51.6L595.9 '
    '53.1L597.9 54L600.9 53.4L600.9 51.7L604.8 50.4L611.2 48.1L612.9 48.2L611.4 49.9L614.1 50.2L615.3 49.2L619.1 49.2'
    'L621.8 48L624.8 49.7L626.4 47.9L623.6 46.3L624.3 45.5L630.7 46.3L633.9 47.1L642.9 50.2L643.6 48.8L640.8 47.3L640'
    '.5 46.8L637.9 46.5L637.9 45.3L635.8 43.2L635.4 42.3L637.9 40L638 37.6L639.2 37.1L644.9 37.8L646.1 39.2L645.3 41.'
    '4L647 42.2L648.6 44L650.1 47.7L653.2 49.3L653.2 51.1L651 55L653.6 55.4L653.9 54.4L655.9 53.7L655.8 52.4L657 51.1'
    'L655 49.5L655 47.8L652.6 47.5L651.4 46.1L651.6 43.4L647.8 41.3L650.4 39.5L648.9 37.7L649.9 37.6L651.7 39L652.4 4'
    '1.5L654.8 42L652.8 40.1L655.6 39.1L659.7 39L664.3 40.5L661.2 38.3L659.3 35.6L662.4 35.1L667.2 35.2L671.3 34.8L66'
    '8.8 33.5L669.9 31.9L672 31.8L674.9 30.6L679.8 30.3L679.9 29.6L684.8 29.4L686.8 29.9L690 28.6L693.6 28.6L693.2 27'
    '.6L694.1 26.6L697.6 25.6L701.6 26.4L699.6 27L704.3 27.3L705.9 28.5L707.1 27.9L712.7 28L718.2 29.2L720.7 30.1L721'
    '.4 31.4L720 32.1L716.1 33.5L715.3 34.2L718 34.6L721.5 35.2L722.8 34.7L725.3 36.4L725.6 35.7L728.4 35.3L735.1 35.'
    '7L736.7 36.9L745.4 37.3L743.6 35.4L748.3 35.8L751.4 35.8L756 37.1L758.5 38.8L758.4 39.9L762.9 41.9L767.1 43L766.'
    '4 40.2L770.8 41.4L773.5 40.7L778.2 41.5L779 40.8L782.7 41.1L778.7 38.7L780.1 37.6L800 39.3L803.5 40.8L811 42.8L8'
    '18.7 42.3L823.2 42.8L826.2 43.9L828.1 45.8L831.5 46.6L833.7 46L837.2 45.9L841.7 46.5L845.3 46.2L851.7 48.5L853.3'
    ' 47.7L849.5 46L849 44.8L856.5 45.5L860.5 45.4L868 46.7L872.4 47.8L885.6 58.7L884.3 59.9L881.2 59.7L884.9 61.2L88'
    '8.8 63.5L890.6 64.3L892.2 65.4L892.4 66.2L887.7 65.5L883.9 67.7L882.3 68L881 70L879.6 71.8L880.1 73.1L874.9 71.1'
    'L871.3 73.3L869.2 72.3L868.3 73.5L864.9 73.1L866 75L865.9 77.8L867.1 79L870.3 79.6L873.8 83.9L871.8 84L872.9 86.'
    '5L875 87.8L872.2 89.3L874.2 92.7L871.3 93.5L873 96.5L871.7 99.3L869.3 97.3L864.9 92.9L858.2 86.2L855.9 82.1L856.'
    '3 80.4L855.2 79L858.2 78.4L858.9 74.7L859.9 71.8L861.7 69.5L859.4 65.5L857 65.7L858 68L855.5 71.2L850.3 67.7L845'
    '.5 68.6L844.4 73.4L847.9 75.2L843.5 76L840.3 76.3L838.6 74.2L834.8 73.7L833.2 75.1L826 74.6L819.3 75.5L816.5 81.'
    '2L812.8 88.2L816.7 88.5L819.2 90.4L821.9 91.1L822.3 89.6L825 89.8L830.8 93.1L832.6 95.6L832.9 98.6L835.1 102.3L8'
    '37.1 107.2L836.2 111.6L836.6 113.8L835.4 117.4L834 121L833.4 122.8L831 124.7L829.5 124.7L827.2 123.2L825 125.5L8'
    '25.1 126.5L824.5 126L823.7 124.4L824.9 124.3L823.4 120.6L821.3 117.9L822.9 116.8L826.1 117.4L826.1 114.4L825 111'
    'L825.3 109.8L824.9 107.1L821.5 108L820.1 109.2L816.4 109.2L813.8 106.3L809.7 104.1L804.9 103.1L802.3 100.2L800.3'
    ' 98.3L798.6 97L795.3 94L792.5 92.8L788.5 92L785.4 92L782.9 92.6L781.8 94.1L783.5 94.8L784.6 96.5L783.8 97.4L783.'
    '5 100.6L784.3 102L782 103.9L778.5 102.8L775.8 103L774 102L772.4 101.7L770 103.8L767.1 104.3L765.3 105.1L762 104.'
    '6L759.8 104.6L757.6 103L754.5 101.6L752 101.2L749.1 101.6L747.2 102.1L743.2 100.9L741.6 98.6L738.4 97.8L736.1 97'
    '.5L732.9 96.2L731.9 99.3L733.7 101.1L732.4 103.3L728.6 102.5L726.1 102.4L723.9 101L721.4 100.9L718.9 100L715.9 1'
    '01.4L712.5 104L710.2 104.6L709.3 104.8L707.3 102.9L704.4 103.4L702.9 102.1L701 101.5L699.1 99.7L697.6 99.2L694.5'
    ' 99.9L690.6 98.2L689.9 99.8L681.7 92.1L677.8 89.8L678.3 88.9L673.5 91.7L671.4 91.9L671 90.2L667.6 89.2L665.4 89.'
    '9L663.6 86.9L659.2 86.2L657.6 87.4L652.1 88.5L651.3 89.3L642.9 90.3L642.2 91.3L644.5 93.4L642.5 94.2L643.2 95L64'
    '1.3 96.5L645.8 98.5L645.6 100L642.2 99.9L641.8 100.8L638.3 99.2L634.6 99.2L632.4 100.5L629.3 99.3L623.5 97.2L619'
    '.9 97.3L615.7 100.6L616 102.8L613.1 101L611.9 104.4L612.8 105L611.9 107.3L614.3 109.4L616.1 109.3L618.1 111.4L61'
    '8.2 113L619.5 113.5ZM673.7 17.6L678.4 18.7L685 20.8L686.6 22.8L682.8 23.1L677 22.5L673.1 21.6L670.1 20L667.1 19.'
    '5L670.3 18.1ZM697.2 23.2L697.6 24.2L687.8 25.1L688.3 22L689.5 21.8L691.1 21.9ZM772.8 29.5L781.4 30.8L782.1 32.6L'
    '774.8 32.6L772.2 33.1L766.5 31.5L765.6 29.8L767.6 29.4ZM793.8 32L792.8 32.9L789.4 32.7L784.6 31.7L784 30.9L788.1'
    ' 31.3ZM778.2 35.3L780.5 35L784.4 36L785.3 36.7L782.4 36.7L778 36.4L777.5 36.3ZM585.3 18.6L588 18.6L588.7 19.2L58'
    '9.5 18.7L591 18.3L594 18.8L593.5 19.1L591.2 19.4L589.6 19.6L589.6 19.9L587.6 20.3L585.3 19.8L586 19.1L581.9 19ZM'
    '548.5 89.4L545.6 89.1L546 87.8L549.1 86.8L551.6 87.3L552.6 87.8L552.5 88.6L552.8 89.4ZM609.5 33.1L608.4 32L612.2'
    ' 30.7L617.7 29.1L623.9 28.6L626.7 27.7L630.2 27.4L632.1 28.4L631.3 29.1L625.1 30.3L619.8 31.5L614.9 33.9L613.1 3'
    '6.4L611 38.9L612.3 41L617.1 43.2L616 43.4L609.2 43L608.2 41.9L604.3 41.2L603.5 39.8L605.3 39.2L604.7 37.8L607.7 '
    '35.6L605.7 35.3ZM836 94.1L838 97.1L841.1 100.1L847.1 105.5L842.9 104.5L844.3 109L848.6 112.1L849.8 114.3L846.8 1'
    '12.4L846.7 114.8L844.7 112.2L843.1 109.2L840.7 105.9L839.8 103.6L837.2 99.5L833.8 96.5L831.1 92.4L832.3 91L830.3'
    ' 89.7L831 89.2L833.1 91.2ZM130.2 54.3L130.8 54.9L132.6 53L137.9 53.4L139.1 55.9L135.6 57.1L131.8 57.4L128.7 60.1'
    'L127.2 60.7L125.3 60.6L124.8 59.6L122.8 58.8L123.7 57.6L122.1 57.2L119.2 57.5L119.2 56.6L120.9 55.6L117.6 56.2L1'
    '17 57.5L114.4 58.7L127.6 47.8L130.1 49.9L132.4 52.6ZM134 42.9L136.3 41.1L136.8 41L138.5 41L140.4 41.7L139.8 42.1'
    'L136.8 42.7Z'),
    ('RW', 'RW', 'path',
    'M582.8 263.6L583.9 265.4L583.7 267.2L582.9 267.6L581.5 267.4L580.6 269.2L579 268.9L579.2 267.2L579.6 267L579.7 2'
    '65.1L580.5 264.2L581.2 264.5Z'),
    ('SA', 'SA', 'path',
    'M591.3 167.2L594.2 167.7L595.3 166.7L595.8 165.6L597.7 165.1L598.1 164.1L598.9 163.5L596 160.3L601 158.8L601.4 1'
    '58.3L604.6 159.1L608.8 161.4L616.8 167.7L621.7 168L624 168.3L624.9 169.8L626.7 169.7L628 172.5L629.4 173.2L630 1'
    '74.3L631.9 175.6L632.2 177L632.1 178L632.5 179.1L633.4 180L633.9 181L634.3 181.8L635.2 182.4L635.9 182.2L636.5 1'
    '83.4L636.7 184.1L638 187.3L646.2 188.9L646.7 188.3L648.1 190.5L646.9 196.9L639.2 200L631.5 201.2L629.1 202.7L627'
    '.5 206L626.2 206.5L625.5 205.5L624.5 205.6L621.9 205.3L621.3 205L618.3 205.1L617.5 205.3L616.4 204.5L615.8 206.1'
    'L616.1 207.4L615 208.4L614.6 207.1L613.7 206.1L613.4 204.9L612 203.7L610.4 201.1L609.5 198.5L607.5 196.3L606.3 1'
    '95.8L604.3 192.8L603.8 190.6L603.8 188.7L602 185.2L600.7 183.9L599.2 183.3L598.2 181.5L598.3 180.7L597.4 179.1L5'
    '96.6 178.4L595.4 176L593.6 173.5L592.1 171.3L590.8 171.3L591 169.6L591.1 168.4Z'),
    ('SB', 'SB', 'path',
    'M939.1 293.1L939.7 294.1L937.8 294.1L937 292.2L938.5 292.9ZM938.3 290.3L937.8 290.8L936.1 288.1L935.7 286.2L936.'
    '7 286.2L937.3 288.8ZM935.9 291.1L934.8 291.2L933.2 290.9L932.7 290.4L933 289.1L934.8 289.6L935.6 290.3ZM933.3 28'
    '5.3L933.8 286.3L933.9 286.9L931.9 285.6L930.5 284.4L929.6 283.4L930 283.1L931.2 283.8ZM926.8 282.1L927.8 283.2L9'
    '27.2 283.3L926.1 282.6L925.1 281.3L925.3 280.8Z'),
    ('SD', 'SD', 'path',
    'M566.7 234.1L564.6 232.7L563.6 231.8L563.4 230.8L563.8 229.5L563.8 228.2L562.2 226.2L561.9 224.9L561.9 224.1L560'
    '.9 223.2L560.8 221.3L560.2 220.1L559.3 220.3L559.5 219.1L560.2 217.8L559.9 216.5L560.7 215.5L560.1 214.8L560.8 2'
    '12.9L562 210.5L564.3 210.7L563.7 198.2L563.7 196.9L566.8 196.8L566.5 190.5L577.2 190.5L587.5 190.5L598.1 190.5L5'
    '99.1 193.6L598.6 194.2L599.2 197.5L600.4 201.2L601.4 202L603 203.2L601.7 205L599.8 205.5L599 206.5L598.8 208.6L5'
    '97.9 213.2L598.2 214.5L597.9 217.2L596.9 220.3L595.3 221.9L594.3 224.3L594 225.6L592.8 226.5L592.1 229.8L592.2 2'
    '32.6L592.1 230.2L591.7 230.1L591.7 228.5L591.3 227.4L589.9 226.2L589.5 223.9L589.8 221.6L588.5 221.4L588.4 222.1'
    'L586.7 222.2L587.4 223.2L587.7 225.1L586.3 226.8L585 229.1L583.6 229.4L581.3 227.6L580.2 228.2L580 229.1L578.6 2'
    '29.7L578.5 230.4L575.8 230.4L575.4 229.7L573.5 229.6L572.5 230.2L571.8 229.9L570.3 228L569.9 227.2L567.9 227.6L5'
    '67.2 229.1L566.6 231.9L565.6 232.5L564.8 232.8Z'),
    ('SE', 'SE', 'path',
    'M524.8 76L525.7 74.4L527.4 72.4L527.9 69L526.4 67.6L526 63.8L527.2 61.2L529.3 61.3L530 60.2L529.1 59.2L532 55.3L'
    '533.8 52.3L535 50.4L537 50.4L537.4 48.9L541.3 49.3L541.4 47.6L542.7 47.4L545.6 48.8L549.2 50.6L549.9 54.8L550.8 '
    '55.8L547.2 56.6L545.4 58.5L546 60.2L542.9 62.5L538.9 64.9L537.8 68.9L539.6 70.9L541.9 72.5L540.1 75.8L537.9 76.4'
    'L537.5 81.3L536.4 84.1L533.6 83.8L532.5 86.1L529.8 86.3L528.9 83.5L526.8 80.2Z'),
    ('SI', 'SI', 'path',
    'M533.6 113.1L535.6 113.4L536.8 112.7L538.9 112.6L539.3 112.1L539.8 112.1L540.3 113.2L538.4 114L538.3 115.2L537.4'
    ' 115.6L537.5 116.4L536.5 116.4L535.7 115.9L535.3 116.4L533.5 116.3L534.1 116L533.4 114.7Z'),
    ('SK', 'SK', 'path',
    'M554.1 105.2L553.5 106L553.2 107.2L552.7 107.6L550 106.6L549.2 106.8L548.7 107.5L547.6 107.9L547.4 107.7L546.2 1'
    '08.2L545.3 108.3L545.1 108.9L543.1 109.3L542.2 109L540.9 108.2L540.6 107.1L540.8 106.7L541.1 106L542.1 106.1L542'
    '.9 105.8L543 105.5L543.4 105.3L543.5 104.6L544.1 104.5L544.4 104L545.1 104L545.3 104.1L546.2 103.7L547.5 104.8L5'
    '48.9 104.2L550 104.5L551.7 104Z'),
    ('SL', 'SL', 'path',
    'M464.1 231.9L465.5 230.5L465.9 229.7L466.3 229L467.1 228.9L467.7 228.3L469.9 228.3L470.6 229.5L471.2 230.8L471.1'
    ' 231.7L471.5 232.5L471.5 233.7L472.2 233.5L471 235L469.7 236.7L469.6 237.6L468.9 238.6L468.2 238.4L466.3 237.1L4'
    '64.8 235.4L464.4 234.3Z'),
    ('SN', 'SN', 'path',
    'M454.9 217.1L453.8 214.7L452.5 213.5L453.7 212.9L455.1 210.7L455.7 209.1L456.7 208.1L458 208.3L459.3 207.7L460.8'
    ' 207.6L462.1 208.6L463.9 209.4L465.5 211.7L467.2 213.9L467.3 215.9L467.8 217.7L468.8 218.6L469 219.8L468.9 220.8'
    'L468.5 220.9L467 220.7L466.8 221L466.2 221.1L464.3 220.3L463 220.3L458 220.2L457.3 220.5L456.4 220.4L454.9 220.9'
    'L454.5 218.5L457 218.6L457.6 218.1L458.1 218.1L459.1 217.4L460.3 218.1L461.5 218.1L462.6 217.4L462.1 216.5L461.2'
    ' 217L460.4 217L459.3 216.2L458.5 216.3L457.8 217Z'),
    ('SO', 'SO', 'path',
    'M613.2 265.3L611.6 262.7L611.5 251.2L613.9 247.6L614.6 246.7L616.3 246.6L618.7 244.4L622.3 244.2L629.7 234.8L631'
    '.5 232.1L632.7 230.2L632.6 228.6L632.5 225.4L632.4 224.1L632.4 224L633.3 224L634.5 223.5L636 223.2L637.2 222.1L6'
    '38.2 222.1L638.3 223L638.1 224.8L638.2 226.4L637.7 227.6L637.1 231L635.9 234.5L634.3 238.6L632.1 243.2L629.9 246'
    '.7L626.7 251L624 253.6L620 256.7L617.4 259.1L614.4 262.9L613.8 264.6ZM632.4 224L632.4 224.1L632.5 225.4L632.6 22'
    '8.6L632.7 230.2L631.5 232.1L629.7 234.8L627.4 234.8L618.4 231L617.4 229.9L616.3 228.4L615.3 226.7L615.8 225.5L61'
    '6.7 223.9L617.6 224.4L618.2 225.7L619.5 227.1L620.8 227.1L623.4 226.3L626.3 225.9L628.6 224.9L630 224.7L630.9 22'
    '4.1Z'),
    ('SR', 'SR', 'path',
    'M351.6 252.7L350.1 252L348.8 252.4L347.7 252.1L347.4 253L347.8 253.6L347.6 254.3L346.1 254L344.5 251.3L344.1 249'
    '.5L343.3 249.5L342.1 247.2L342.6 245.6L342.5 244.8L344.2 244L344.7 241.2L347.9 241.8L348.2 241.2L350.4 241L353.3'
    ' 241.9L351.9 244.6L352 246.7L353.1 248.6L352.6 249.9L352.3 251.4Z'),
    ('SS', 'SS', 'path',
    'M583.9 248.9L581.5 246.8L580.8 245.5L579.3 246.2L578 246L577.3 246.5L576.1 246.1L574.4 243.5L574 242.5L571.9 241'
    '.3L571.2 239.4L570.1 238L568.2 236.4L568.2 235.3L566.7 234.1L564.8 232.8L565.6 232.5L566.6 231.9L567.2 229.1L567'
    '.9 227.6L569.9 227.2L570.3 228L571.8 229.9L572.5 230.2L573.5 229.6L575.4 229.7L575.8 230.4L578.5 230.4L578.6 229'
    '.7L580 229.1L580.2 228.2L581.3 227.6L583.6 229.4L585 229.1L586.3 226.8L587.7 225.1L587.4 223.2L586.7 222.2L588.4'
    ' 222.1L588.5 221.4L589.8 221.6L589.5 223.9L589.9 226.2L591.3 227.4L591.7 228.5L591.7 230.1L592.1 230.2L592.2 232'
    '.6L591.8 233.6L590.3 233.7L589.5 235.5L591.1 235.7L592.5 237.2L593 238.5L594.3 239.2L596 242.6L594.1 244.7L592.5'
    ' 246.6L590.8 248.1L588.9 248L586.7 248.8L585 248.1Z'),
    ('SV', 'SV', 'path',
    'M259.1 214.5L259.9 214.8L260.4 215.4L261.2 215.9L261.2 216.3L262.4 216L263 216.2L263.3 216.5L263 217.8L262.6 218'
    '.5L261.1 218.5L260.1 218.2L259.1 217.6L257.6 217.4L256.9 216.7L257 216.2L258 215.4L258.6 215.1L258.5 214.7Z'),
    ('SY', 'SY', 'path',
    'M592.3 156.5L592.2 156.5L592.5 156L592.4 154.7L592.8 153L594.1 151.8L593.5 150.6L592.4 150.4L591.9 148L592.3 146'
    '.7L592.9 146L593.6 145.3L593.5 143.5L594.4 144.1L597.1 143.3L598.5 143.9L600.6 143.8L603.4 142.7L604.8 142.7L607'
    '.6 142.2L606.5 144.2L605.3 145L605.8 147.3L605.3 151.1L600 154.4L595.3 157.8Z'),
    ('SZ', 'SZ', 'path',
    'M584.4 344.5L583.7 345.9L582.2 346.2L580.7 344.5L580.8 343.4L581.6 342.2L581.9 341.3L582.6 341.1L583.9 341.7L584'
    '.2 343.1Z'),
    ('TD', 'TD', 'path',
    'M563.7 198.2L564.3 210.7L562 210.5L560.8 212.9L560.1 214.8L560.7 215.5L559.9 216.5L560.2 217.8L559.5 219.1L559.3'
    ' 220.3L560.2 220.1L560.8 221.3L560.9 223.2L561.9 224.1L561.9 224.9L560.2 225.4L558.8 226.7L556.9 230.1L554.4 231'
    '.6L551.8 231.4L551 231.7L551.3 232.8L549.9 233.9L548.8 235.1L545.4 236.3L544.7 235.6L544.2 235.6L543.7 236.4L541'
    '.5 236.6L541.9 235.7L541 233.6L540.6 232.3L539.4 231.7L537.8 229.9L538.4 228.4L539.6 228.7L540.4 228.5L541.9 228'
    '.5L540.4 225.7L540.5 223.6L540.3 221.5L539.2 219.4L539.4 218L537.7 217.9L537.6 215.8L536.5 214.7L537.6 210.5L541'
    ' 207.5L541 203.4L541.9 197L542.5 195.6L541.3 194.5L541.2 193.5L540.2 192.7L539.4 187.8L542.1 186.1L552.9 192.1Z'),
    ('TF', 'TF', 'path',
    'M665.7 413.4L667 414.3L669.1 414.7L669 415.3L667.9 416.7L664.2 416.9L664.6 415.3L665.4 414Z'),
    ('TG', 'TG', 'path',
    'M502.4 225.3L502.1 227L502.9 227.9L503.9 229L504 230.6L504.5 231.2L504.4 238.5L505.1 240.6L502.9 241.3L502.3 240'
    '.2L501.5 238.2L501.3 236.6L501.9 233.8L501.3 232.6L501 230.2L501 227.9L499.9 226.2L500.1 225.3Z'),
    ('TH', 'TH', 'path',
    'M783.7 215L781.1 214.5L777.7 215.1L776.3 217.8L777.3 221.6L774.8 220.1L772.5 220.2L772.6 217.7L770.2 217.7L770.4'
    ' 221.2L769.3 225.8L768.7 228.6L769 230.9L770.8 231L772.1 233.8L772.8 236.6L774.4 238.4L776.1 238.8L777.6 240.4L7'
    '76.7 241.7L775 242.1L774.7 240.4L772.4 239.1L771.9 239.6L770.8 238.4L770.2 236.9L768.7 235.1L767.3 233.6L766.9 2'
    '35.4L766.3 233.7L766.5 231.7L767.1 228.7L768.1 225.4L769.3 222.5L768 219.6L767.9 218.1L767.4 216.4L765.3 213.9L7'
    '64.5 212.3L765.3 211.7L766 209L764.6 206.9L762.6 204.6L760.9 201.8L761.9 201.2L762.6 197.8L764.5 197.6L765.8 196'
    '.3L767.2 195.5L768.5 196.5L769 198.4L770.8 198.6L770.7 201.9L771.2 204.7L773.7 202.8L774.6 203.4L776.2 203.3L776'
    '.5 202.2L778.6 202.4L781 205L781.6 208.1L784.2 210.9L784.4 213.6Z'),
    ('TJ', 'TJ', 'path',
    'M672.4 142.5L673.1 139.3L672 136.9L670 136.2L670.3 134.8L672.5 134.9L673.2 133.2L673.5 131.2L676.7 130.5L676.5 1'
    '31.9L677.1 132.8L678.1 132.7L677.5 133.7L674.6 133.2L674.8 135L677.5 134.7L680.8 135.7L685.5 135.3L686.8 138.2L6'
    '87.6 137.9L689.3 138.6L689.5 139.8L690.3 141.6L687.7 141.6L685.9 141.4L684.7 142.8L683.6 143.1L682.9 143.8L681.6'
    ' 142.7L681.3 140.1L680.5 139.9L680.5 139L679 138.3L678.1 139.3L678.2 140.6L677.9 141.1L676.3 141L675.8 142.5L674'
    '.9 141.9L673.2 142.9Z'),
    ('TL', 'TL', 'path',
    'M838.9 288L839.3 287.3L841.7 286.6L843.6 286.5L844.5 286.1L845.5 286.5L844.4 287.3L841.5 288.7L839.1 289.6L839.2'
    ' 288.7Z'),
    ('TM', 'TM', 'path',
    'M630.8 127.9L631.7 126.8L634.4 126.2L636.2 127.1L638.5 129.5L639.7 129.4L642.5 129.3L641.8 127.7L643.7 126.7L645'
    '.4 124.8L649.1 126.5L649.9 129L651 129.6L653.7 129.5L654.6 130.1L656.6 133.3L659.9 135.5L661.9 137L664.9 138.5L6'
    '68.5 139.9L668.9 141.8L668.1 141.7L666.7 140.9L666.6 142L664.6 142.6L664.6 145.1L663.3 146.1L661.4 146.6L661.1 1'
    '48L659.3 148.4L656.5 147.2L655.7 144.6L653.8 144.4L650.4 141.6L648.3 141.3L645.2 139.7L643.3 139.4L642.3 140L640'
    '.6 139.9L639.1 141.7L637 142.3L636.1 140.1L635.9 136.8L633.8 135.7L634 133.6L632.3 133.4L632.4 130.7L634.9 131.5'
    'L636.9 130.5L634.7 128.6L633.6 126.8L631.8 127.6L632 129.9Z'),
    ('TN', 'TN', 'path',
    'M524.7 164.2L523.4 158.5L521.8 157.2L521.8 156.4L519.6 154.5L519.3 152.1L520.9 150.4L521.4 147.8L520.9 144.7L521'
    '.4 143.1L524.1 141.8L525.9 142.2L525.9 143.8L528 142.7L528.2 143.3L527 144.8L527 146.3L528 147.1L527.7 149.8L526'
    '.1 151.4L526.6 153.1L527.9 153.2L528.6 154.7L529.6 155.2L529.6 157.6L528.3 158.5L527.6 159.5L525.8 160.8L526.1 1'
    '62.1L525.9 163.4Z'),
    ('TR', 'TR', 'path',
    'M613.8 142.4L612.6 142.9L611.6 142.1L608.6 141.7L607.6 142.2L604.8 142.7L603.4 142.7L600.6 143.8L598.5 143.9L597'
    '.1 143.3L594.4 144.1L593.5 143.5L593.6 145.3L592.9 146L592.3 146.7L591.2 145.2L592.1 144.1L590.6 144.3L588.3 143'
    '.6L586.8 145.4L583 145.8L580.7 144.1L578 144L577.5 145.3L575.8 145.7L573.2 144L570.4 144L568.6 140.9L566.6 139.1'
    'L567.6 136.7L565.9 135.2L568.4 132.2L572.2 132L573 129.6L577.8 130.1L580.6 128L583.4 127.1L587.5 127.1L592.1 129'
    '.3L595.9 130.5L598.7 130L600.9 130.3L603.6 128.7L606.3 128.5L608.9 130L609.5 131.2L609.5 132.7L611.5 133.5L612.6'
    ' 134.4L611 135.3L612.4 138.9L612 139.9ZM565 127.7L567.5 126.8L569.7 127.2L570.1 128.4L572.4 129.4L572 130.2L569 '
    '130.3L568.1 131.3L566.1 133L565.2 131.5L565.2 130.9L565.8 130.5L566.3 128.6Z'),
    ('TT', 'TT', 'path', 'M333 226.1L334.6 225.7L335.1 225.8L334.9 228.1L332.6 228.5L332.2 228.2L333 227.3Z'),
    ('TW', 'TW', 'path',
    'M822.2 182.9L821.8 188L821.3 190.6L819.3 187.9L818.4 185.6L819.2 182.5L820.8 180.1L822.2 181Z'),
    ('TZ', 'TZ', 'path',
    'M592.3 263L592.7 263.3L602.6 269.8L602.7 271.6L606.6 274.7L605.3 278.6L605.4 280.4L607.1 281.6L607.2 282.4L606.4'
    ' 284.3L606.5 285.2L606.3 286.8L607.2 288.7L608.2 291.8L609.2 292.5L607 294.4L604 295.6L602.4 295.5L601.4 296.5L5'
    '99.5 296.6L598.8 297L595.5 296.1L593.5 296.3L592.9 292L592 290.6L591.5 289.7L588.8 289.1L587.3 288.2L585.6 287.6'
    'L584.5 287.1L583.4 286.3L582 282.3L580.5 280.6L580 278.7L580.3 277.1L579.8 274.2L580.9 274L581.9 272.9L583 271.2'
    'L583.7 270.6L583.7 269.6L583.1 268.8L582.9 267.6L583.7 267.2L583.9 265.4L582.8 263.6L583.8 263.2L586.7 263.2Z'),
    ('UA', 'UA', 'path',
    'M575.7 96.2L576.2 95.5L577 95.6L579.4 95.3L581.2 97L580.7 97.7L581 98.6L582.9 98.7L584 100.1L584 100.7L587.2 101'
    '.7L589 101.2L590.7 102.7L592.1 102.6L595.8 103.6L596 104.5L595.3 106.1L596.1 107.8L595.9 108.9L593.6 109.1L592.5'
    ' 109.9L592.7 111.3L590.8 111.6L589.3 112.6L587.1 112.7L585.2 113.9L585.5 115.5L585.6 115.8L586.9 116.6L589.4 116'
    '.4L589 117.5L586.4 118L583.4 119.8L581.9 119.2L582.2 117.7L579.4 116.8L579.8 116.2L582 115.2L581.6 114.8L581.2 1'
    '14.5L577.3 113.7L577 112.5L574.8 112.9L574.1 114.6L572.5 116.9L571.3 116.4L570.2 116.9L569.1 116.3L569.6 116L569'
    '.9 114.9L570.5 113.9L570.2 113.4L570.7 113.1L571 113.5L572.5 113.6L573.1 113.4L572.6 113.1L572.7 112.6L571.7 111'
    '.8L571.2 110.6L570.3 110.1L570.3 109L569.1 108.2L568.1 108.1L566.2 107.1L564.7 107.4L564.2 107.9L563.1 107.9L562'
    '.6 108.6L560.9 108.9L560.1 109.4L558.9 108.6L557.3 108.6L555.8 108.2L554.8 108.9L554.6 108.1L553.2 107.2L553.5 1'
    '06L554.1 105.2L554.6 105.4L553.9 104L555.8 101.5L556.9 101.1L557.1 100.3L555.6 97.6L556.7 97.5L557.9 96.7L559.7 '
    '96.6L562.1 96.9L564.9 97.6L566.7 97.6L567.7 98.1L568.5 97.5L569.2 98.3L571.3 98.1L572.3 98.4L572.2 96.9L572.9 96'
    '.2L574.8 96Z'),
    ('UG', 'UG', 'path',
    'M592.3 263L586.7 263.2L583.8 263.2L582.8 263.6L581.2 264.5L580.5 264.2L580.5 261.9L581.2 260.6L581.3 258.1L581.9'
    ' 256.7L582.9 255L584 254.2L584.8 253.1L583.8 252.6L583.9 248.9L585 248.1L586.7 248.8L588.9 248L590.8 248.1L592.5'
    ' 246.6L593.8 248.8L594.1 250.4L595.4 254L594.4 256.3L593 258.4L592.3 259.7Z'),
    ('US', 'US', 'path',
    'M205.3 105.5L212.1 105.5L219.2 105.5L221.6 105.5L228.9 105.5L236 105.5L243.2 105.5L250.4 105.5L258.5 105.5L266.7'
    ' 105.5L271.7 105.5L272.2 104.3L273 104.3L272.7 106L273.3 106.5L274.9 106.7L277.1 107.2L279.1 108.1L281.2 107.7L2'
    '83.8 108.5L284.6 108.5L287.1 107.6L288.9 108.7L290.9 109.9L292.4 110.9L294 111.9L293.9 112.7L294.4 113.1L294.1 1'
    '13.4L294.7 113.5L295.3 113.1L295.2 113.9L295.5 114.4L296.2 114.4L296.4 114.7L295.9 115.3L297.9 116.7L297.5 119.6'
    'L297.1 122.3L295.8 124.1L294.1 125.8L293.2 126.9L293.1 127.3L293.2 127.7L293.9 128.2L294.5 128.2L297.9 126.5L300'
    '.6 126L304.4 124.5L304.5 124.2L304.6 123.2L304.4 122.6L305.6 122.1L308.1 122.1L310.3 122.1L311.5 120.9L311.9 120'
    '.6L315.1 118.4L316.4 117.8L320.1 117.8L324.7 117.8L325.1 117L326 116.9L327.1 116.4L328.4 115L329.9 112.6L332.4 1'
    '10.2L333 111.1L334.8 110.5L335.6 111.4L334.4 115.6L335.5 117.4L335.6 118.4L332.6 119.9L329.8 121L326.9 121.9L325'
    '.1 123.8L324.5 124.5L324 126.1L324.4 127.8L325.4 127.9L325.5 126.7L326 127.4L325.6 128.3L323.8 128.8L322.6 128.8'
    'L320.6 129.3L319.5 129.5L318 129.6L315.7 130.6L319.5 130L320.1 130.6L316.3 131.5L314.7 131.5L314.9 131.1L313.9 1'
    '32L314.6 132.1L313.5 134.4L311 136.8L311.1 136L310.5 135.8L309.9 135.1L310 136.8L310.5 137.3L310.2 138.5L309.1 1'
    '39.7L307.1 142.3L306.9 142.1L308.2 140L307.2 138.8L307.6 136.2L306.7 137.5L306.8 139.5L305.2 139L306.7 140L306.1'
    ' 143.1L306.7 143.3L306.7 144.4L306.4 147.5L304.2 149.9L301.3 150.8L299.2 152.7L297.9 152.9L296.3 154L295.7 155.1'
    'L292.4 157.2L290.6 158.7L289 160.6L288.1 162.8L288.1 165L288.5 167.7L289.2 170L288.9 171.4L289.5 175L289 177.2L2'
    '88.7 178.4L287.7 180.4L286.9 180.8L285.6 180.4L285.5 179L284.6 178.2L283.7 175.5L282.9 173.1L282.7 171.8L283.7 1'
    '69.7L283.3 168L281.8 165.3L280.9 164.9L278 166.3L277.5 166.1L276.6 164.7L275.1 163.9L272.1 164.3L269.9 163.9L267'
    '.8 164.1L266.6 164.6L266.9 165.5L266.6 166.8L267 167.4L266.4 167.8L265.6 167.3L264.4 167.9L262.6 167.8L261 166.2'
    'L258.6 166.6L256.9 165.8L255.2 166L252.9 166.8L249.9 169.1L247 170.5L245.3 172L244.3 173.5L243.8 175.6L243.6 177'
    '.2L243.9 178.2L242.9 178.3L241.1 177.6L239.3 176.7L238.9 175.2L238.8 172.9L237.7 171.1L237.2 169.3L236.4 167.1L2'
    '34.9 165.8L232.8 165.9L230.5 168.4L228.5 167.5L227.4 166.5L227.3 164.8L226.8 163.1L225.7 161.7L224.6 160.7L224 1'
    '59.6L219.5 159.6L219.1 160.9L217.1 160.9L211.9 160.9L206.7 158.7L203.2 157.1L203.7 156.5L200.3 156.8L197.3 157.1'
    'L197.3 155.5L196.3 153.6L195.2 153.3L195.2 152.4L193.9 152.2L193.2 151.3L191 151L190.5 150.5L190.8 148.8L189.5 1'
    '45.6L189.1 141.2L189.5 140.5L188.8 139.4L187.9 136.8L188.6 134.2L188 132.5L189.8 129.9L190.9 127.2L191.2 124.8L1'
    '93.6 121.9L195.3 119L197 116.2L198.7 112L199.4 109.4L199.5 108L200.1 107.4L203 108.4L202.7 111.3L203.8 110.5L204'
    '.7 108ZM84.9 196.6L85.3 196.9L85.7 197.3L86.1 198.4L86 198.6L84.8 199.3L83.8 199.8L83.3 200.3L82.7 199.8L83 199L'
    '82.8 197.8L83.1 197.4L83.7 196.9L83.6 196.3L83.9 196L84.1 196.1ZM83.9 194.4L83.6 194.8L82.6 195L82.4 194.4L82.1 '
    '194.1L82.1 193.9L82.5 193.7L83.3 194ZM82.2 193.1L82.1 193.5L80.7 193.4L81 193ZM79.3 191.4L79.5 191.6L80 192.7L79'
    '.8 192.9L79.6 192.8L78.7 192.7L78.6 192L78.5 191.9ZM76.2 189.8L76.1 190.6L75.6 190.9L74.9 190.3L75.1 190.1L75.6 '
    '189.8ZM130 71.6L131.5 71.9L130.6 73L128.8 73.4L127.9 72.9L127.3 72.1ZM153.2 78.6L154.6 78.8L154.7 79.7L151.6 81.'
    '1L148.4 82.2L147.9 81.5L148.7 80.1L151.6 79.1ZM210.3 45.8L200.6 55.9L186.4 71.9L188.5 71.9L190 72.7L190.6 74L191'
    '.1 75.9L194.5 74.3L197.5 73.3L197.5 74.8L198.1 76L199.2 77.3L199 79.4L198.9 82.8L201.5 84.6L200.2 86.5L198 87.9L'
    '197.5 86.8L196.1 85.9L197.3 83.3L196.1 80.9L196.9 78.2L194.9 78L191.3 77.9L189.3 77.1L187.1 74.1L185.4 73.5L182.'
    '4 72.5L179.1 72.7L175.8 71.4L174.3 70.2L171.3 70.8L170 72.8L168.6 73L165.5 73.6L162.7 74.6L159.6 75.2L160.8 73.5'
    'L164.3 70.7L167.5 69.8L167.5 69.1L163.3 70.6L160 72.6L155 74.6L155.4 76L151.4 78.1L147.9 79.3L144.9 80.2L143.2 8'
    '1.5L138.3 83L136.4 84.4L132.6 85.7L131.2 85.4L128.4 86.3L125.2 87.3L122.4 88.3L117.7 89.1L117.8 88.6L121.5 87.2L'
    '124.5 86.3L128.4 84.7L131.5 84.4L133.7 83.2L138.4 81.4L139.4 80.8L142 79.8L144.4 77.6L147.1 75.9L143.7 76.7L143.'
    '4 76.2L141.2 77.3L141.1 75.8L139.5 76.9L140 75.4L136.7 76.6L135.3 76.6L136.7 74.8L138.1 73.8L137.7 72.8L134.2 73'
    '.3L133.7 72L132.8 71.3L134.4 69.7L133.9 68.4L136.4 66.8L139.8 65.2L142.1 63.8L144.1 63.6L145.1 64L148.2 62.7L149'
    '.6 62.9L152.1 62.1L153 60.8L152.3 60.3L155 59.2L153.7 59.2L150.8 59.8L149.5 60.5L148.4 59.8L145 60.2L142.6 59.5L'
    '142.9 58.4L142 56.8L146.2 55.6L152.4 54.3L154.2 54.3L152.4 55.7L157 55.5L157.1 53.8L155.6 52.8L155.7 51.5L155 50'
    '.3L153.1 49.4L155.9 48L159.7 48L163.7 46.7L165.7 45.4L169.2 44.2L171.6 43.9L176.8 42.7L178.4 42.9L183.2 41.5L185'
    '.6 42L185.7 43.2L187.2 42.7L190.5 42.9L189.7 43.5L192.3 43.9L194.7 43.7L198.1 44.5L201.8 44.7L203 45.1L206.1 44.'
    '7L208.4 45.5ZM128.4 62L129.2 62.5L130.9 62.3L131.8 63L133.6 63.4L133.1 63.7L130.8 64.3L129.8 63.7L129.5 63.1L127'
    '.4 63.3L127.2 63.1Z'),
    ('UY', 'UY', 'path',
    'M349.9 355.5L351.6 355.2L354.5 357.7L355.5 357.6L358.5 359.6L360.7 361.4L362.6 363.5L361.6 365L362.6 366.8L361.8'
    ' 368.8L359.2 370.6L357.2 369.9L355.9 370.3L353.3 368.9L351.6 369L349.7 367.3L349.6 365.2L350 364.5L349.5 361.4L3'
    '49.7 358.1Z'),
    ('UZ', 'UZ', 'path',
    'M639.7 129.4L637.1 117.8L643 116L643.5 116.3L647.9 118.5L650.2 119.7L653.2 122.5L656 122L660.2 121.8L663.7 124.1'
    'L664.3 127.2L665.5 127.2L666.7 129.8L669.9 129.9L670.9 131.4L671.8 131.4L672.4 129.1L675.1 126.9L676.4 126.4L677'
    '.2 126.7L675.6 128.7L677.8 129.9L679.4 129.1L682.7 130.8L680.1 133L678.1 132.7L677.1 132.8L676.5 131.9L676.7 130'
    '.5L673.5 131.2L673.2 133.2L672.5 134.9L670.3 134.8L670 136.2L672 136.9L673.1 139.3L672.4 142.5L670.3 141.8L668.9'
    ' 141.8L668.5 139.9L664.9 138.5L661.9 137L659.9 135.5L656.6 133.3L654.6 130.1L653.7 129.5L651 129.6L649.9 129L649'
    '.1 126.5L645.4 124.8L643.7 126.7L641.8 127.7L642.5 129.3Z'),
    ('VE', 'VE', 'path',
    'M334.9 243.6L335.2 244.5L334.2 245.7L331.1 246.9L329.2 247.4L328.4 248.1L326.2 247.3L324.2 246.9L323.7 247.2L324'
    '.9 248L324.7 250.1L325.1 252.1L327.4 252.4L327.5 253.1L325.6 254L325.3 255.3L324.1 255.8L322.1 256.5L321.6 257.5'
    'L319.5 257.7L318 256L317.2 252.9L316.5 251.8L315.5 251.1L316.9 249.5L316.8 248.8L316 247.9L315.5 245.8L315.8 243'
    '.5L316.5 242.5L317 240.8L316.1 240.2L314.5 240.6L312.5 240.4L311.4 240.8L309.6 238.1L308.1 237.7L304.6 238L303.9'
    ' 236.9L303.3 236.6L303.2 235.9L303.6 234.8L303.4 233.5L302.9 232.8L302.6 231.4L301.2 231.1L302.1 229.3L302.5 227'
    'L303.4 225.9L304.5 225L305.3 223.4L307.1 222.9L306.9 223.6L305.3 224L306.1 225.4L306 227.1L304.7 228.9L305.6 231'
    '.4L306.8 231.2L307.5 228.9L306.7 227.8L306.7 225.4L310.2 224.1L309.9 222.6L310.9 221.6L311.7 223.9L313.6 223.9L3'
    '15.3 225.7L315.3 226.7L317.7 226.7L320.7 226.4L322.1 227.8L324.2 228.2L325.8 227.2L325.8 226.4L329.2 226.3L332.4'
    ' 226.2L330.1 227.1L330.9 228.6L333.1 228.9L335.1 230.4L335.4 233L336.8 232.9L337.9 233.6L335.6 235.5L335.3 236.6'
    'L336.2 237.8L335.5 238.4L333.9 238.9L333.9 240.3L333.1 241.2Z'),
    ('VN', 'VN', 'path',
    'M782.6 226.9L784.8 225.7L787.6 225.4L786.3 223.5L790.5 221.1L790.5 217.3L789.6 215.2L789.7 212L788.7 209.8L786.3'
    ' 207.6L784.2 204.8L781.4 201.1L777.9 199.2L778.5 198L780.1 197.2L778.6 194.5L775.3 194.4L773.6 191.6L771.5 189L7'
    '72.8 188.3L774.9 188.3L777.5 187.9L779.4 186.2L780.9 187.4L783.4 188L783.4 189.8L784.9 191.1L787.7 191.9L784.7 1'
    '94.7L783 197.6L782.8 199.8L785.3 203.2L788.5 207.3L791.2 209.3L793.2 211.8L795.1 217.7L795.4 223.2L793.3 225.3L7'
    '90.4 227.3L788.4 230L785.3 232.9L784.1 230.9L784.7 228.7Z'),
    ('VU', 'VU', 'path',
    'M949.9 310.1L951.1 312L950.2 312.4L949.6 311ZM948.9 309.4L948.7 308.6L949.1 306.1L950.2 307.1L950.1 309.7L949.5 '
    '309.3Z'),
    ('XK', NULL, 'path',
    'M551.3 127.6L551 126.5L550.4 126.2L549.8 125.4L550.2 124.6L550.8 124.4L551.1 123.4L551.5 123.2L551.9 123.7L552.3'
    ' 123.8L552.7 124.3L553.1 124.5L553.7 125.1L554 125.1L553.8 125.8L553.5 126.2L553.6 126.4L553.1 126.5L551.7 127L5'
    '51.6 127.7Z'),
    ('YE', 'YE', 'path',
    'M639.2 200L641.7 205.2L642.7 207.5L640.8 208.3L640.4 209.7L640.4 210.8L637.8 212.1L633.6 213.6L631.3 215.8L630.1'
    ' 216L629.3 215.8L627.8 217.1L626.1 217.7L623.9 217.9L623.2 218.1L622.6 218.9L621.9 219.1L621.6 219.9L620.2 219.9'
    'L619.4 220.3L617.5 220.1L616.7 218.3L616.7 216.6L616.2 215.6L615.6 213.3L614.7 212L615.3 211.9L614.9 210.4L615.2'
    ' 209.8L615 208.4L616.1 207.4L615.8 206.1L616.4 204.5L617.5 205.3L618.3 205.1L621.3 205L621.9 205.3L624.5 205.6L6'
    '25.5 205.5L626.2 206.5L627.5 206L629.1 202.7L631.5 201.2Z'),
    ('ZA', 'ZA', 'path',
    'M542.8 350.3L544.1 348.8L545.1 349.6L545.5 351L546.6 351.2L548.3 351.8L549.7 351.6L552.1 350L552.6 338.3L553.3 3'
    '38.7L554.7 341.7L554.4 343.7L554.9 344.8L556.8 344.5L558.2 343.1L559.5 342.1L560.2 340.6L561.6 339.8L562.6 340.2'
    'L563.9 341.1L566 341.3L567.7 340.5L568 339.5L568.6 338L570 337.8L570.9 336.6L571.9 334.5L574.4 332.1L578.3 329.8'
    'L579.4 329.8L580.6 330.3L581.5 330L582.9 330.3L583.9 334.7L584.5 337L583.8 340.5L583.9 341.7L582.6 341.1L581.9 3'
    '41.3L581.6 342.2L580.8 343.4L580.7 344.5L582.2 346.2L583.7 345.9L584.4 344.5L586.4 344.5L585.5 346.8L585 349.5L5'
    '84.2 350.9L582.3 352.5L581.8 353L580.5 354.6L579.7 356.2L578 358.5L574.9 361.8L572.9 363.7L570.8 365.1L568 366.3'
    'L566.7 366.5L566.3 367.4L564.8 366.9L563.5 367.5L560.7 366.9L559.1 367.3L558.1 367.1L555.3 368.4L553.1 368.9L551'
    '.5 370.1L550.3 370.2L549.3 369L548.4 369L547.4 367.5L547.2 368L546.9 367.1L547.1 365.3L546.3 363.2L547.2 362.6L5'
    '47.2 360.1L545.7 357.2L544.5 354.5ZM575.8 351.5L574.7 350.6L573.4 351.2L571.9 352.5L570.4 354.5L572.2 356.9L573.'
    '1 356.6L573.7 355.6L575.2 355.1L575.7 354L576.6 352.5Z'),
    ('ZM', 'ZM', 'path',
    'M583.4 286.3L584.5 287.1L585.6 287.6L587.3 288.2L588.8 289.1L590.1 290.5L590.7 293.2L590.2 294L589.6 296.6L590 2'
    '99.2L589.1 300.3L588.2 303.3L589.6 304.1L581.3 306.7L581.5 308.9L579.4 309.4L577.9 310.6L577.5 311.7L576.5 312L5'
    '74.1 314.6L572.5 316.6L571.6 316.7L570.8 316.3L567.8 316L567.3 315.7L567.3 315.5L566.2 314.8L564.5 314.6L562.3 3'
    '15.3L560.6 313.3L558.9 310.7L559.2 300.7L564.9 300.7L564.7 299.6L565.1 298.4L564.7 297L565 295.4L564.7 294.5L565'
    '.7 294.5L565.8 295.5L567.1 295.4L568.8 295.7L569.7 297.2L571.8 297.6L573.5 296.6L574 298.3L576.1 298.7L577.1 300'
    'L578.1 301.8L580.2 301.8L580.1 298.4L579.3 299L577.5 297.8L576.7 297.2L577.2 294L577.7 290.3L577.1 288.9L578 286'
    '.9L578.7 286.5L582.3 286Z'),
    ('ZW', 'ZW', 'path',
    'M582.9 330.3L581.5 330L580.6 330.3L579.4 329.8L578.3 329.8L576.7 328.3L574.6 327.8L573.9 325.8L574 324.7L572.9 3'
    '24.4L570 320.9L569.2 319.1L568.7 318.5L567.8 316L570.8 316.3L571.6 316.7L572.5 316.6L574.1 314.6L576.5 312L577.5'
    ' 311.7L577.9 310.6L579.4 309.4L581.5 308.9L581.6 310.1L583.9 310L585.1 310.7L585.6 311.5L586.9 311.7L588.3 312.7'
    'L588.1 316.7L587.4 318.9L587.2 321.3L587.6 322.2L587.2 324.1L586.8 324.4L585.9 326.7Z'),
    ('AD', 'AD', 'dot', '503.8 125.6'),
    ('AG', 'AG', 'dot', '334 206.2'),
    ('AI', 'AI', 'dot', '331 202.6'),
    ('AS', 'AS', 'dot', '39.7 305'),
    ('AW', 'AW', 'dot', '310.9 220.6'),
    ('AX', 'AX', 'dot', '544.4 72.4'),
    ('BB', 'BB', 'dot', '339 218.7'),
    ('BH', 'BH', 'dot', '633.2 176.6'),
    ('BL', 'BL', 'dot', '331.5 203.6'),
    ('BM', 'BM', 'dot', '332.5 157.9'),
    ('BQ', 'BQ', 'dot', '315.4 221.7'),
    ('CC', 'CC', 'dot', '762 298.4'),
    ('CK', 'CK', 'dot', '74.3 327'),
    ('CV', 'CV', 'dot', '436.6 212.9'),
    ('CW', 'CW', 'dot', '313.5 221.6'),
    ('CX', 'CX', 'dot', '786.3 292.8'),
    ('DM', 'DM', 'dot', '334.7 211.7'),
    ('FM', 'FM', 'dot', '912.1 236.6'),
    ('FO', 'FO', 'dot', '485.1 67'),
    ('GD', 'GD', 'dot', '333 222'),
    ('GF', 'GF', 'dot', '357.7 244.5'),
    ('GG', 'GG', 'dot', '493.9 104.1'),
    ('GI', 'GI', 'dot', '486.4 145.7'),
    ('GP', 'GP', 'dot', '334.5 208.8'),
    ('GS', 'GS', 'dot', '415.2 430.5'),
    ('GU', 'GU', 'dot', '890.7 217.5'),
    ('HK', 'HK', 'dot', '803.5 189.6'),
    ('IM', 'IM', 'dot', '489.6 89.9'),
    ('IO', 'IO', 'dot', '696.6 283.1'),
    ('JE', 'JE', 'dot', '495 104.9'),
    ('KI', 'KI', 'dot', '970.9 255.5'),
    ('KM', 'KM', 'dot', '617 296.8'),
    ('KN', 'KN', 'dot', '331.7 205.4'),
    ('KY', 'KY', 'dot', '282.3 199.1'),
    ('LC', 'LC', 'dot', '335.5 215.8'),
    ('LI', 'LI', 'dot', '523.1 111.2'),
    ('MC', 'MC', 'dot', '518.2 121.9'),
    ('MF', 'MF', 'dot', '330.9 203'),
    ('MH', 'MH', 'dot', '964.9 237.5'),
    ('MO', 'MO', 'dot', '801.9 189.9'),
    ('MP', 'MP', 'dot', '892.5 212'),
    ('MQ', 'MQ', 'dot', '335.4 213.9'),
    ('MS', 'MS', 'dot', '332.8 207.2'),
    ('MT', 'MT', 'dot', '537.1 146.4'),
    ('MU', 'MU', 'dot', '653.6 323.7'),
    ('MV', 'MV', 'dot', '699.9 246.9'),
    ('NF', 'NF', 'dot', '939 351.8'),
    ('NR', 'NR', 'dot', '954.4 261.6'),
    ('NU', 'NU', 'dot', '45.3 320'),
    ('PF', 'PF', 'dot', '98.7 315.3'),
    ('PM', 'PM', 'dot', '363.4 111.5'),
    ('PN', 'PN', 'dot', '156.4 339.2'),
    ('PW', 'PW', 'dot', '865.2 236.9'),
    ('RE', 'RE', 'dot', '647.9 325.9'),
    ('SC', 'SC', 'dot', '650.8 274.7'),
    ('SG', 'SG', 'dot', '782.7 256'),
    ('SH', 'SH', 'dot', '484.7 310.2'),
    ('SJ', 'SJ', 'dot', '530.2 24.9'),
    ('SM', 'SM', 'dot', '530.7 121.2'),
    ('ST', 'ST', 'dot', '518.3 259'),
    ('SX', 'SX', 'dot', '331 203'),
    ('TC', 'TC', 'dot', '310.5 192.2'),
    ('TK', 'TK', 'dot', '35.8 289.5'),
    ('TO', 'TO', 'dot', '33 326.7'),
    ('TV', 'TV', 'dot', '986.2 286.9'),
    ('UM', 'UM', 'dot', '35.4 170.8'),
    ('VA', 'VA', 'dot', '531 127.5'),
    ('VC', 'VC', 'dot', '334.6 218.5'),
    ('VG', 'VG', 'dot', '326.9 201.8'),
    ('VI', 'VI', 'dot', '326 202.1'),
    ('WF', 'WF', 'dot', '24.4 301.9'),
    ('WS', 'WS', 'dot', '36.7 303.6'),
    ('YT', 'YT', 'dot', '622.2 300.3');

-- One row a day, one number a currency, in the order of the list at the end.
INSERT INTO exchange_rates (day, currency, per_euro, source)
SELECT day::date, currency, per_euro, 'Euro reference rates'
FROM (VALUES
    ('2020-12-28', ARRAY[1.6083, 1.9558, 6.3443, 1.5677, 1.0854, 7.9906, 26.247, 7.4361, 0.90408, 9.4731, 7.5435,
        363.46, 17337.66, 3.9275, 89.8145, 156.1, 126.54, 1340.87, 24.3136, 4.949, 10.5713, 1.716, 58.7, 4.4907,
        4.8745, 90.0681, 10.107, 1.6237, 36.865, 9.1254, 1.2219, 17.8008]),
    ('2020-12-29', ARRAY[1.6121, 1.9558, 6.3717, 1.5713, 1.0862, 8.007, 26.302, 7.4382, 0.90863, 9.5043, 7.5447,
        364.53, 17305.6, 3.9363, 89.942, 156.3, 127.23, 1340.33, 24.4001, 4.9655, 10.55, 1.7171, 58.903, 4.5308,
        4.8757, 90.1883, 10.084, 1.6274, 36.826, 9.0177, 1.2259, 17.9651]),
    ('2020-12-30', ARRAY[1.6025, 1.9558, 6.3574, 1.5701, 1.0857, 8.0134, 26.252, 7.4393, 0.90307, 9.521, 7.546,
        364.88, 17254.81, 3.9429, 89.8824, 156.1, 126.57, 1335.83, 24.3733, 4.9578, 10.547, 1.7071, 59.026, 4.5565,
        4.8681, 91.8851, 10.0568, 1.6257, 36.769, 9.0321, 1.2281, 18.0053]),
    ('2020-12-31', ARRAY[1.5896, 1.9558, 6.3735, 1.5633, 1.0802, 8.0225, 26.242, 7.4409, 0.89903, 9.5142, 7.5519,
        363.89, 17240.76, 3.9447, 89.6605, 156.1, 126.49, 1336, 24.416, 4.934, 10.4703, 1.6984, 59.125, 4.5597,
        4.8683, 91.4671, 10.0343, 1.6218, 36.727, 9.1131, 1.2271, 18.0219]),
    ('2021-01-04', ARRAY[1.5928, 1.9558, 6.3241, 1.5621, 1.0811, 7.9484, 26.141, 7.4379, 0.9016, 9.533, 7.5565,
        361.32, 17062.67, 3.943, 89.789, 156.1, 126.62, 1332.03, 24.3031, 4.9264, 10.444, 1.7065, 59.058, 4.5475,
        4.8713, 90.342, 10.0895, 1.6198, 36.728, 9.0579, 1.2296, 17.9214]),
    ('2021-01-05', ARRAY[1.5927, 1.9558, 6.5517, 1.5651, 1.0803, 7.9315, 26.227, 7.4387, 0.90333, 9.5136, 7.5588,
        360.27, 17075.1, 3.9277, 89.867, 156.1, 126.25, 1335.85, 24.586, 4.9293, 10.4713, 1.7036, 59.02, 4.5473,
        4.8721, 91.6715, 10.057, 1.618, 36.776, 9.0694, 1.2271, 18.4194]),
    ('2021-01-06', ARRAY[1.5824, 1.9558, 6.5119, 1.564, 1.0821, 7.9653, 26.145, 7.4393, 0.90635, 9.5659, 7.5595,
        357.86, 17168.2, 3.9289, 90.204, 156.3, 127.03, 1339.3, 24.3543, 4.9482, 10.381, 1.6916, 59.296, 4.516, 4.872,
        90.8175, 10.0653, 1.6246, 36.921, 9.0554, 1.2338, 18.5123]),
    ('2021-01-07', ARRAY[1.5836, 1.9558, 6.5172, 1.5601, 1.0833, 7.9392, 26.147, 7.4392, 0.9019, 9.5176, 7.566,
        357.79, 17259.99, 3.9027, 90.0455, 155.3, 127.13, 1342.29, 24.2552, 4.957, 10.3435, 1.6907, 59.043, 4.4998,
        4.8712, 91.2, 10.0575, 1.6253, 36.859, 8.9987, 1.2276, 18.7919]),
    ('2021-01-08', ARRAY[1.5758, 1.9558, 6.5748, 1.5543, 1.0827, 7.9184, 26.163, 7.4369, 0.90128, 9.4982, 7.569,
        359.62, 17247.33, 3.8981, 89.7975, 155.5, 127.26, 1337.9, 24.4718, 4.9359, 10.2863, 1.6883, 58.947, 4.5113,
        4.8708, 90.8, 10.051, 1.6228, 36.848, 9.0146, 1.225, 18.7212]),
    ('2021-01-11', ARRAY[1.5783, 1.9558, 6.6562, 1.5551, 1.0838, 7.8806, 26.239, 7.4372, 0.90235, 9.433, 7.58, 360.7,
        17267.14, 3.8676, 89.346, 157.1, 126.76, 1335.76, 24.5301, 4.9284, 10.368, 1.6918, 58.486, 4.5294, 4.8705,
        90.8075, 10.076, 1.618, 36.659, 9.055, 1.2163, 18.8079]),
    ('2021-01-12', ARRAY[1.5742, 1.9558, 6.6592, 1.551, 1.0812, 7.8576, 26.19, 7.4385, 0.8944, 9.4314, 7.5805, 359.66,
        17201.73, 3.8441, 89.0915, 156.2, 126.74, 1336.38, 24.301, 4.9343, 10.3765, 1.694, 58.434, 4.5248, 4.8713,
        90.0537, 10.0878, 1.6146, 36.641, 9.105, 1.2161, 18.7269]),
    ('2021-01-13', ARRAY[1.5734, 1.9558, 6.4869, 1.5487, 1.0812, 7.8716, 26.173, 7.4392, 0.88983, 9.4336, 7.5805,
        360.25, 17188.25, 3.8212, 89.0095, 156, 126.44, 1335.2, 24.1414, 4.9205, 10.339, 1.6954, 58.472, 4.5253,
        4.8725, 89.7859, 10.1383, 1.6139, 36.547, 9.0531, 1.2166, 18.6329]),
    ('2021-01-14', ARRAY[1.5642, 1.9558, 6.3888, 1.5381, 1.0805, 7.8409, 26.19, 7.4393, 0.88943, 9.4005, 7.569,
        359.57, 17026.94, 3.8095, 88.6625, 156.6, 126.21, 1330.37, 24.0418, 4.8932, 10.3108, 1.6853, 58.232, 4.5379,
        4.8738, 89.09, 10.1059, 1.609, 36.396, 8.9492, 1.2124, 18.4147]),
    ('2021-01-15', ARRAY[1.568, 1.9558, 6.3697, 1.5413, 1.077, 7.8499, 26.163, 7.4393, 0.88998, 9.4005, 7.5535,
        359.99, 17032.57, 3.9546, 88.6365, 156.4, 125.74, 1333.6, 24.0231, 4.8939, 10.3135, 1.6896, 58.226, 4.5375,
        4.8733, 89.0364, 10.1305, 1.6105, 36.411, 9.0179, 1.2123, 18.4627]),
    ('2021-01-18', ARRAY[1.5721, 1.9558, 6.391, 1.5413, 1.0747, 7.8359, 26.185, 7.4393, 0.89073, 9.3538, 7.5535,
        360.39, 17053.67, 3.9018, 88.4365, 156.8, 125.18, 1335.05, 23.9785, 4.8883, 10.3858, 1.6975, 57.989, 4.5389,
        4.8743, 89.5913, 10.154, 1.6078, 36.361, 9.0546, 1.2064, 18.4919]),
    ('2021-01-19', ARRAY[1.5723, 1.9558, 6.3848, 1.5438, 1.0769, 7.861, 26.161, 7.4393, 0.891, 9.4052, 7.5655, 358.52,
        17080.95, 3.9354, 88.7525, 157, 126.16, 1337.54, 23.787, 4.9135, 10.3423, 1.702, 58.251, 4.5352, 4.8744,
        89.44, 10.0953, 1.6114, 36.426, 9.0257, 1.2132, 18.1181]),
    ('2021-01-20', ARRAY[1.5666, 1.9558, 6.439, 1.5379, 1.0778, 7.8292, 26.125, 7.4382, 0.88563, 9.3804, 7.5635,
        357.38, 17004.08, 3.9373, 88.368, 157.2, 125.62, 1333.62, 23.7719, 4.8949, 10.323, 1.6965, 58.122, 4.5322,
        4.8738, 89.085, 10.1383, 1.6054, 36.315, 9.0111, 1.2101, 18.1101]),
    ('2021-01-21', ARRAY[1.5635, 1.9558, 6.4073, 1.5345, 1.0773, 7.8552, 26.094, 7.4395, 0.88625, 9.4245, 7.565,
        357.38, 17009.04, 3.9775, 88.722, 156.8, 125.72, 1337.11, 23.8443, 4.8997, 10.2513, 1.6853, 58.406, 4.5284,
        4.874, 89.6369, 10.0825, 1.6081, 36.389, 8.9555, 1.2158, 17.9988]),
    ('2021-01-22', ARRAY[1.577, 1.9558, 6.5765, 1.5458, 1.0773, 7.8822, 26.152, 7.4404, 0.89045, 9.4255, 7.5655,
        357.61, 17140.23, 3.9892, 88.767, 157, 126.19, 1344.48, 24.2345, 4.9155, 10.3308, 1.6945, 58.444, 4.5385,
        4.874, 91.1009, 10.0815, 1.6149, 36.486, 9.0195, 1.2158, 18.381]),
    ('2021-01-25', ARRAY[1.5728, 1.9558, 6.6434, 1.5459, 1.0772, 7.8712, 26.08, 7.4406, 0.888, 9.4199, 7.5665, 357.33,
        17108.31, 3.9716, 88.63, 157, 126.06, 1340.18, 24.2927, 4.9149, 10.3478, 1.6854, 58.427, 4.5409, 4.8744,
        91.6732, 10.0625, 1.6124, 36.438, 8.9865, 1.2152, 18.493]),
    ('2021-01-26', ARRAY[1.5709, 1.9558, 6.5816, 1.5444, 1.0789, 7.8537, 26.08, 7.439, 0.88698, 9.4132, 7.563, 358.61,
        17126.85, 3.9692, 88.5555, 157, 125.93, 1339.51, 24.3386, 4.9161, 10.3873, 1.6793, 58.379, 4.5465, 4.8748,
        91.2538, 10.0715, 1.6099, 36.405, 8.9269, 1.2143, 18.4065]),
    ('2021-01-27', ARRAY[1.5744, 1.9558, 6.4967, 1.5453, 1.0759, 7.8411, 26.025, 7.4377, 0.88395, 9.3911, 7.559,
        360.9, 17123.2, 3.9556, 88.438, 157, 125.87, 1340.79, 24.4497, 4.9007, 10.4555, 1.6844, 58.27, 4.552, 4.8753,
        91.7258, 10.1139, 1.6088, 36.342, 8.9542, 1.2114, 18.4379]),
    ('2021-01-28', ARRAY[1.5914, 1.9558, 6.5857, 1.5564, 1.0783, 7.8226, 26.114, 7.4368, 0.88603, 9.3742, 7.5652,
        360.34, 17069.17, 3.9825, 88.321, 156, 126.2, 1350.76, 24.7187, 4.8914, 10.5205, 1.7008, 58.126, 4.5471,
        4.8761, 92.3842, 10.1353, 1.6119, 36.315, 8.9313, 1.2091, 18.4355]),
    ('2021-01-29', ARRAY[1.5819, 1.9558, 6.6568, 1.552, 1.0798, 7.8047, 26.02, 7.437, 0.88383, 9.4093, 7.5658, 358.39,
        16994.16, 3.9814, 88.432, 156.1, 127.05, 1354.98, 24.5417, 4.906, 10.343, 1.6863, 58.333, 4.5304, 4.875,
        91.8979, 10.111, 1.6121, 36.287, 8.8772, 1.2136, 18.3058]),
    ('2021-02-01', ARRAY[1.5831, 1.9558, 6.5765, 1.5474, 1.0816, 7.8143, 25.975, 7.4373, 0.882, 9.3687, 7.5745,
        356.35, 17011.92, 3.9739, 88.345, 156.3, 126.77, 1351.21, 24.5157, 4.885, 10.389, 1.6844, 58.083, 4.508,
        4.8735, 91.6248, 10.1627, 1.6092, 36.228, 8.6902, 1.2084, 18.1574]),
    ('2021-02-02', ARRAY[1.5847, 1.9558, 6.4904, 1.5422, 1.0808, 7.7756, 25.9, 7.4373, 0.88075, 9.3361, 7.581, 355.7,
        16878.4, 3.9727, 87.906, 156.1, 126.46, 1344.07, 24.3492, 4.8712, 10.3463, 1.6793, 57.708, 4.4953, 4.8743,
        90.9307, 10.1593, 1.6041, 36.12, 8.6629, 1.2044, 18.0067]),
    ('2021-02-03', ARRAY[1.5781, 1.9558, 6.4256, 1.5373, 1.0804, 7.7623, 25.925, 7.4375, 0.88145, 9.315, 7.5693,
        355.51, 16852.88, 3.9695, 87.6185, 156.1, 126.25, 1341.03, 24.219, 4.8681, 10.354, 1.6695, 57.721, 4.4917,
        4.8734, 91.2217, 10.1303, 1.6021, 36.111, 8.6136, 1.2017, 17.9412]),
    ('2021-02-04', ARRAY[1.5727, 1.9558, 6.4285, 1.5358, 1.0818, 7.7542, 25.895, 7.4367, 0.87693, 9.3003, 7.5715,
        355.59, 16838.85, 3.9549, 87.4345, 156.1, 126.24, 1341.26, 24.2904, 4.8686, 10.338, 1.6666, 57.668, 4.4941,
        4.8755, 90.6192, 10.1358, 1.6025, 36.06, 8.549, 1.1996, 18.0297]),
    ('2021-02-05', ARRAY[1.5761, 1.9558, 6.5248, 1.5344, 1.0825, 7.7535, 25.806, 7.4362, 0.87538, 9.29, 7.5613,
        356.58, 16820.24, 3.9456, 87.367, 154.9, 126.72, 1345.45, 24.349, 4.8777, 10.3068, 1.6776, 57.641, 4.5023,
        4.8747, 89.6325, 10.1228, 1.6033, 36.069, 8.4753, 1.1983, 17.9407]),
    ('2021-02-08', ARRAY[1.5693, 1.9558, 6.4955, 1.5363, 1.0842, 7.7618, 25.739, 7.4365, 0.87833, 9.3219, 7.5583,
        358.33, 16876.31, 3.9487, 87.724, 154.7, 126.97, 1347.77, 24.305, 4.8888, 10.2725, 1.674, 57.843, 4.4824,
        4.8748, 89.4049, 10.1148, 1.6067, 36.098, 8.5308, 1.2025, 17.9701]),
    ('2021-02-09', ARRAY[1.5681, 1.9558, 6.553, 1.5414, 1.0817, 7.7894, 25.738, 7.4369, 0.87828, 9.3827, 7.567,
        358.88, 16929.8, 3.9401, 88.2765, 154.1, 126.58, 1347.42, 24.3205, 4.8997, 10.2588, 1.6741, 58.142, 4.4761,
        4.8753, 89.6164, 10.1058, 1.6074, 36.239, 8.5883, 1.2104, 17.8953]),
    ('2021-02-10', ARRAY[1.5682, 1.9558, 6.5641, 1.5394, 1.0805, 7.8235, 25.835, 7.4373, 0.8765, 9.4014, 7.5645,
        357.53, 16956.58, 3.9441, 88.3185, 155.2, 127.04, 1340.67, 24.3776, 4.9042, 10.228, 1.6803, 58.269, 4.4819,
        4.8752, 89.5116, 10.08, 1.608, 36.266, 8.5503, 1.2127, 17.8301]),
    ('2021-02-11', ARRAY[1.5638, 1.9558, 6.4936, 1.5384, 1.0802, 7.8448, 25.772, 7.438, 0.87755, 9.4171, 7.5688,
        357.18, 16963.1, 3.9531, 88.404, 155.8, 127.12, 1339.97, 24.2037, 4.9104, 10.2595, 1.6772, 58.343, 4.4975,
        4.8745, 89.3792, 10.0868, 1.608, 36.271, 8.5254, 1.2147, 17.7533]),
    ('2021-02-12', ARRAY[1.5666, 1.9558, 6.5302, 1.5418, 1.0803, 7.8207, 25.753, 7.4361, 0.87753, 9.3868, 7.571,
        358.87, 16936.37, 3.9377, 87.877, 155.8, 127.15, 1337.98, 24.2515, 4.8947, 10.285, 1.684, 58.181, 4.4999,
        4.8746, 89.8055, 10.0818, 1.6066, 36.215, 8.501, 1.2108, 17.7362]),
    ('2021-02-15', ARRAY[1.5602, 1.9558, 6.5134, 1.5346, 1.0802, 7.8332, 25.682, 7.4366, 0.87225, 9.4033, 7.572,
        358.15, 16857.31, 3.9349, 88.068, 155.6, 127.72, 1337.12, 24.1825, 4.8934, 10.1963, 1.6785, 58.136, 4.4864,
        4.8753, 88.9548, 10.0435, 1.6046, 36.254, 8.4418, 1.2129, 17.5006]),
    ('2021-02-16', ARRAY[1.5613, 1.9558, 6.5209, 1.5365, 1.08, 7.8422, 25.753, 7.4367, 0.87333, 9.4139, 7.572, 358.51,
        16974.4, 3.9304, 88.4195, 155.6, 128.16, 1341.09, 24.3866, 4.8936, 10.1938, 1.6774, 58.606, 4.4942, 4.876,
        89.3431, 10.0415, 1.6086, 36.332, 8.4673, 1.2143, 17.6544]),
    ('2021-02-17', ARRAY[1.5573, 1.9558, 6.4771, 1.5304, 1.0806, 7.7886, 25.883, 7.4368, 0.8696, 9.3493, 7.5705,
        359.03, 16959.38, 3.9278, 87.794, 155.8, 127.94, 1334.77, 24.4836, 4.8702, 10.2113, 1.6786, 58.433, 4.5012,
        4.875, 89.0524, 10.0413, 1.6028, 36.168, 8.4348, 1.206, 17.8247]),
    ('2021-02-18', ARRAY[1.5518, 1.9558, 6.5252, 1.5307, 1.0829, 7.8172, 25.864, 7.4362, 0.8654, 9.3684, 7.5765,
        358.73, 16998.02, 3.9403, 87.6695, 155.8, 127.69, 1336.85, 24.389, 4.8844, 10.2178, 1.6735, 58.616, 4.4888,
        4.8751, 88.9872, 10.0328, 1.6028, 36.276, 8.3975, 1.2084, 17.5602]),
    ('2021-02-19', ARRAY[1.5445, 1.9558, 6.5633, 1.5307, 1.0851, 7.8318, 25.849, 7.4368, 0.86508, 9.4121, 7.578,
        358.5, 17094.81, 3.97, 88.0145, 155.6, 127.81, 1339.59, 24.7094, 4.9048, 10.2095, 1.6642, 58.846, 4.483,
        4.8758, 89.6089, 10.033, 1.6059, 36.386, 8.447, 1.2139, 17.7391]),
    ('2021-02-22', ARRAY[1.5392, 1.9558, 6.6843, 1.5328, 1.0888, 7.8447, 25.954, 7.4365, 0.8653, 9.407, 7.5714,
        359.09, 17197.5, 3.9683, 87.972, 155.6, 128, 1350.83, 25.2189, 4.9048, 10.3185, 1.6583, 59.112, 4.4982,
        4.8758, 90.98, 10.0315, 1.6058, 36.448, 8.5684, 1.2133, 18.0732]),
    ('2021-02-23', ARRAY[1.5378, 1.9558, 6.6062, 1.5319, 1.0946, 7.8506, 25.906, 7.4366, 0.86308, 9.4153, 7.577,
        359.14, 17129.52, 3.9655, 88.0575, 155.2, 127.98, 1351.72, 25.1611, 4.91, 10.319, 1.6585, 59.021, 4.5066,
        4.876, 89.9219, 10.0747, 1.6048, 36.453, 8.5681, 1.2143, 17.8599]),
    ('2021-02-24', ARRAY[1.5347, 1.9558, 6.5642, 1.5266, 1.1029, 7.8362, 25.978, 7.4364, 0.8603, 9.4189, 7.5805,
        359.74, 17070.23, 3.9682, 87.876, 154.6, 128.69, 1346.15, 24.77, 4.91, 10.2483, 1.6451, 59.072, 4.5178,
        4.8749, 89.4919, 10.0893, 1.6049, 36.487, 8.7071, 1.2146, 17.5723]),
    ('2021-02-25', ARRAY[1.5317, 1.9558, 6.6663, 1.5257, 1.1076, 7.8898, 26.11, 7.4363, 0.86408, 9.4793, 7.5895,
        360.18, 17352.1, 4.0086, 88.794, 153.3, 129.73, 1359.14, 25.3424, 4.9383, 10.2275, 1.6409, 59.492, 4.5122,
        4.8748, 90.3519, 10.0668, 1.612, 36.858, 8.8344, 1.2225, 18.1101]),
    ('2021-02-26', ARRAY[1.5605, 1.9558, 6.6644, 1.5331, 1.0986, 7.8385, 26.195, 7.4361, 0.87053, 9.401, 7.583,
        361.43, 17353.51, 4.0072, 89.5766, 152.9, 128.83, 1367.1, 25.2879, 4.9096, 10.4012, 1.6622, 59.09, 4.5186,
        4.875, 90.6697, 10.1388, 1.6106, 36.799, 9.0168, 1.2121, 18.1025]),
    ('2021-03-01', ARRAY[1.557, 1.9558, 6.7244, 1.5274, 1.1014, 7.797, 26.087, 7.436, 0.86558, 9.3498, 7.5775, 362.86,
        17254.29, 3.9828, 88.6665, 153.9, 128.63, 1352.8, 25.0317, 4.8881, 10.36, 1.6629, 58.531, 4.5263, 4.8749,
        89.3155, 10.1833, 1.6042, 36.436, 8.7175, 1.2053, 18.1498]),
    ('2021-03-02', ARRAY[1.5422, 1.9558, 6.8387, 1.5225, 1.105, 7.784, 26.142, 7.4361, 0.86433, 9.3297, 7.5825, 363.7,
        17230.11, 3.97, 88.259, 152.1, 128.58, 1354.37, 24.8772, 4.8804, 10.2555, 1.6565, 58.338, 4.5322, 4.8762,
        88.6885, 10.14, 1.6016, 36.401, 8.8151, 1.2028, 18.1353]),
    ('2021-03-03', ARRAY[1.5455, 1.9558, 6.8827, 1.5234, 1.1064, 7.7897, 26.138, 7.4362, 0.86351, 9.3452, 7.5805,
        363.75, 17175.15, 3.964, 87.7665, 152.5, 128.81, 1347.23, 24.9919, 4.8806, 10.2451, 1.6581, 58.42, 4.5336,
        4.8775, 88.8857, 10.125, 1.6041, 36.566, 8.9009, 1.2048, 18.0073]),
    ('2021-03-04', ARRAY[1.5449, 1.9558, 6.7469, 1.5213, 1.1114, 7.7846, 26.208, 7.4361, 0.8627, 9.3363, 7.587,
        364.53, 17166.5, 3.983, 87.552, 153.3, 129.23, 1353.89, 25.0615, 4.8828, 10.2595, 1.6599, 58.399, 4.5529,
        4.8813, 88.6563, 10.1595, 1.6024, 36.511, 8.9666, 1.2034, 18.0926]),
    ('2021-03-05', ARRAY[1.5565, 1.9558, 6.7979, 1.516, 1.1066, 7.7489, 26.303, 7.4363, 0.863, 9.2695, 7.5745, 366.29,
        17184.09, 3.9606, 87.2305, 152.9, 129.3, 1347.11, 25.3204, 4.8635, 10.211, 1.6737, 58.048, 4.5748, 4.8813,
        88.8807, 10.1863, 1.6008, 36.422, 8.9502, 1.1938, 18.2619]),
    ('2021-03-08', ARRAY[1.5499, 1.9558, 6.8228, 1.5035, 1.1087, 7.7446, 26.417, 7.4362, 0.85728, 9.2183, 7.578,
        367.19, 17039.58, 3.9612, 87.0475, 152.7, 128.9, 1351.68, 25.5759, 4.874, 10.1785, 1.6673, 57.803, 4.6002,
        4.8852, 88.7408, 10.1803, 1.5996, 36.535, 9.1062, 1.1866, 18.3582]),
    ('2021-03-09', ARRAY[1.544, 1.9558, 6.9553, 1.499, 1.1071, 7.7478, 26.288, 7.4366, 0.85704, 9.2325, 7.5913,
        366.83, 17140.98, 3.9602, 86.827, 151.75, 129.5, 1353.91, 25.3635, 4.8974, 10.0838, 1.6607, 57.724, 4.5843,
        4.887, 87.9711, 10.136, 1.6011, 36.597, 9.1023, 1.1894, 18.3128]),
    ('2021-03-10', ARRAY[1.543, 1.9558, 6.8807, 1.5041, 1.1069, 7.7433, 26.226, 7.4366, 0.85655, 9.2307, 7.5865,
        367.48, 17130.43, 3.9532, 86.81, 152.1, 129.12, 1357.05, 25.2221, 4.9072, 10.0813, 1.659, 57.78, 4.5752,
        4.8865, 87.9744, 10.1305, 1.6019, 36.592, 9.0269, 1.1892, 18.174]),
    ('2021-03-11', ARRAY[1.5384, 1.9558, 6.7039, 1.5051, 1.1066, 7.7614, 26.154, 7.4366, 0.8567, 9.287, 7.586, 365.88,
        17241.34, 3.9537, 86.888, 153.3, 129.82, 1353.09, 24.7978, 4.9163, 10.091, 1.6546, 57.971, 4.576, 4.884,
        88.0432, 10.1295, 1.6032, 36.57, 8.9028, 1.1969, 17.8077]),
    ('2021-03-12', ARRAY[1.5394, 1.9558, 6.6421, 1.4975, 1.1094, 7.7636, 26.15, 7.4366, 0.85835, 9.2642, 7.5885,
        366.18, 17174.63, 3.9637, 86.726, 153.9, 130.14, 1354.93, 24.8556, 4.914, 10.0863, 1.6633, 57.772, 4.5867,
        4.885, 87.703, 10.1388, 1.6053, 36.73, 9.0452, 1.1933, 17.8505]),
    ('2021-03-15', ARRAY[1.5419, 1.9558, 6.6896, 1.4874, 1.1084, 7.7508, 26.193, 7.4362, 0.8567, 9.2553, 7.5798,
        367.63, 17165.81, 3.9428, 86.4925, 153.5, 130.17, 1351.97, 24.661, 4.9021, 10.0988, 1.6588, 57.868, 4.5914,
        4.8845, 87.1471, 10.185, 1.604, 36.63, 8.9852, 1.192, 17.7316]),
    ('2021-03-16', ARRAY[1.539, 1.9558, 6.6722, 1.4867, 1.1033, 7.7519, 26.197, 7.436, 0.85945, 9.2626, 7.5765, 367.3,
        17206.59, 3.9297, 86.479, 151.6, 129.88, 1347.36, 24.6021, 4.9064, 10.1028, 1.6578, 57.994, 4.5933, 4.8868,
        86.6948, 10.1388, 1.6049, 36.655, 8.935, 1.1926, 17.7067]),
    ('2021-03-17', ARRAY[1.5427, 1.9558, 6.7299, 1.4852, 1.1047, 7.7435, 26.159, 7.436, 0.85668, 9.2476, 7.5765,
        367.74, 17216.3, 3.9155, 86.429, 151.4, 130.02, 1346.65, 24.6882, 4.9075, 10.1213, 1.6618, 57.982, 4.6136,
        4.8874, 87.8245, 10.1355, 1.6036, 36.656, 8.9498, 1.1907, 17.718]),
    ('2021-03-18', ARRAY[1.5347, 1.9558, 6.6225, 1.4824, 1.1069, 7.7507, 26.17, 7.436, 0.85575, 9.2493, 7.575, 368.18,
        17165.19, 3.929, 86.6105, 151.6, 130.08, 1343.25, 24.5306, 4.8976, 10.1058, 1.6567, 57.997, 4.6253, 4.8858,
        88.1313, 10.157, 1.6013, 36.772, 8.7701, 1.1912, 17.6202]),
    ('2021-03-19', ARRAY[1.5365, 1.9558, 6.571, 1.4877, 1.1066, 7.7413, 26.127, 7.4364, 0.85763, 9.2352, 7.5758,
        367.94, 17128.99, 3.9213, 86.2155, 151.4, 129.54, 1344.69, 24.16, 4.8842, 10.2018, 1.6598, 57.795, 4.62,
        4.8853, 88.075, 10.1743, 1.597, 36.672, 8.6354, 1.1891, 17.5051]),
    ('2021-03-22', ARRAY[1.54, 1.9558, 6.5917, 1.4903, 1.1023, 7.7582, 26.075, 7.436, 0.86233, 9.2614, 7.574, 366.9,
        17176.42, 3.9404, 86.2895, 151.2, 129.77, 1344.78, 24.6337, 4.9064, 10.1393, 1.6617, 57.843, 4.6017, 4.8862,
        88.9011, 10.158, 1.5992, 36.816, 9.4097, 1.1926, 17.5657]),
    ('2021-03-23', ARRAY[1.5491, 1.9558, 6.5562, 1.4938, 1.1066, 7.7367, 26.198, 7.436, 0.86198, 9.229, 7.5755,
        366.51, 17105.58, 3.9099, 86.1025, 148.3, 128.99, 1342.48, 24.5926, 4.8988, 10.1783, 1.6918, 57.779, 4.6191,
        4.8893, 90.2781, 10.1813, 1.5955, 36.819, 9.3638, 1.1883, 17.5818]),
    ('2021-03-24', ARRAY[1.5532, 1.9558, 6.5258, 1.4884, 1.1068, 7.7133, 26.206, 7.436, 0.8625, 9.1863, 7.573, 364.93,
        17082, 3.8918, 85.8585, 150.1, 128.6, 1338.12, 24.5236, 4.8843, 10.1563, 1.6963, 57.468, 4.628, 4.888,
        90.2013, 10.1635, 1.5917, 36.658, 9.4009, 1.1825, 17.5248]),
    ('2021-03-25', ARRAY[1.5548, 1.9558, 6.696, 1.4849, 1.1045, 7.722, 26.233, 7.436, 0.86068, 9.17, 7.5748, 364.78,
        17024.39, 3.9091, 85.7605, 149.8, 128.75, 1340.88, 24.6616, 4.8937, 10.1653, 1.6948, 57.335, 4.6399, 4.8865,
        90.0115, 10.1935, 1.5899, 36.746, 9.4313, 1.1802, 17.6852]),
    ('2021-03-26', ARRAY[1.5459, 1.9558, 6.711, 1.4814, 1.109, 7.7063, 26.081, 7.4361, 0.85503, 9.154, 7.574, 363.58,
        16986.7, 3.9261, 85.4845, 149.8, 129.34, 1332.17, 24.2575, 4.8854, 10.1258, 1.6863, 57.132, 4.6493, 4.8878,
        89.5075, 10.1905, 1.5865, 36.654, 9.4523, 1.1782, 17.6845]),
    ('2021-03-29', ARRAY[1.5398, 1.9558, 6.7964, 1.4833, 1.1075, 7.7334, 26.079, 7.436, 0.8512, 9.1618, 7.5723,
        362.32, 17021.99, 3.9254, 85.5038, 151, 129.19, 1334.49, 24.4513, 4.8803, 10.0738, 1.6805, 57.112, 4.6457,
        4.9025, 89.4425, 10.2205, 1.586, 36.731, 9.6209, 1.1784, 17.6924]),
    ('2021-03-30', ARRAY[1.5419, 1.9558, 6.7685, 1.4814, 1.1057, 7.7154, 26.122, 7.4369, 0.85378, 9.1283, 7.5698,
        363.3, 17063.2, 3.9133, 86.254, 148.5, 129.48, 1331.35, 24.2262, 4.8737, 10.0613, 1.6794, 57.015, 4.6582,
        4.921, 89.1591, 10.2473, 1.5815, 36.714, 9.78, 1.1741, 17.5396]),
    ('2021-03-31', ARRAY[1.5412, 1.9558, 6.7409, 1.4782, 1.107, 7.6812, 26.143, 7.4373, 0.85209, 9.1153, 7.5705,
        363.27, 17030.56, 3.9178, 85.813, 148.1, 129.91, 1324.19, 24.0506, 4.8618, 9.9955, 1.6769, 56.901, 4.6508,
        4.9223, 88.3175, 10.2383, 1.5768, 36.658, 9.725, 1.1725, 17.3484]),
    ('2021-04-01', ARRAY[1.55, 1.9558, 6.6149, 1.4787, 1.1099, 7.7195, 26.085, 7.4379, 0.85195, 9.1346, 7.5705,
        361.84, 17068.23, 3.915, 86.2275, 148.7, 130.03, 1328.36, 23.8792, 4.8693, 10.0408, 1.6806, 57.076, 4.6089,
        4.9088, 89.5944, 10.2753, 1.5801, 36.73, 9.5903, 1.1746, 17.2074]),
    ('2021-04-06', ARRAY[1.5482, 1.9558, 6.6644, 1.484, 1.107, 7.739, 26.051, 7.4379, 0.85358, 9.186, 7.57, 360.31,
        17133.31, 3.9005, 86.7, 149.5, 130.27, 1323.16, 23.9395, 4.8801, 10.0768, 1.6814, 57.424, 4.5914, 4.9175,
        90.5074, 10.261, 1.584, 37.054, 9.6281, 1.1812, 17.1399]),
    ('2021-04-07', ARRAY[1.5581, 1.9558, 6.644, 1.4982, 1.1044, 7.7761, 25.919, 7.4365, 0.86065, 9.2527, 7.5763,
        359.68, 17304.71, 3.9236, 88.3675, 150.4, 130.56, 1328.05, 24.0091, 4.9099, 10.0535, 1.6907, 57.965, 4.5756,
        4.9185, 92.3359, 10.236, 1.5917, 37.286, 9.7227, 1.1884, 17.2803]),
    ('2021-04-08', ARRAY[1.5539, 1.9558, 6.6545, 1.4947, 1.1021, 7.7749, 25.875, 7.4377, 0.8629, 9.2356, 7.5835,
        358.65, 17257.41, 3.8994, 88.5885, 151, 129.71, 1324.91, 23.9497, 4.9125, 10.078, 1.6855, 57.713, 4.5513,
        4.9198, 91.4618, 10.2073, 1.5916, 37.347, 9.6799, 1.1873, 17.2677]),
    ('2021-04-09', ARRAY[1.5579, 1.9558, 6.6641, 1.495, 1.101, 7.7934, 25.945, 7.4372, 0.86658, 9.247, 7.5755, 357.97,
        17354.52, 3.9093, 88.8145, 151.9, 130.42, 1331.28, 23.9374, 4.9157, 10.113, 1.686, 57.764, 4.5392, 4.9198,
        91.8152, 10.1725, 1.5941, 37.388, 9.6903, 1.1888, 17.31]),
    ('2021-04-12', ARRAY[1.5613, 1.9558, 6.746, 1.4931, 1.0998, 7.7907, 26.031, 7.4369, 0.86518, 9.2564, 7.5673,
        356.43, 17391.62, 3.9185, 89.302, 151.9, 130.2, 1338.46, 23.969, 4.9199, 10.094, 1.6914, 57.845, 4.5246,
        4.9203, 91.9588, 10.1975, 1.5964, 37.504, 9.7038, 1.1904, 17.3878]),
    ('2021-04-13', ARRAY[1.5652, 1.9558, 6.8216, 1.5006, 1.1001, 7.7905, 26.016, 7.4374, 0.86698, 9.2477, 7.5695,
        359.44, 17431.21, 3.93, 89.7215, 151.9, 130.23, 1337.32, 24.0251, 4.919, 10.1675, 1.6946, 57.854, 4.5668,
        4.9223, 91.845, 10.211, 1.5981, 37.579, 9.6893, 1.1896, 17.4228]),
    ('2021-04-14', ARRAY[1.5561, 1.9558, 6.8189, 1.5026, 1.1033, 7.8146, 25.929, 7.4372, 0.86918, 9.2915, 7.5703,
        358.61, 17496.57, 3.9311, 89.833, 151.7, 130.33, 1333.87, 24.0508, 4.9393, 10.0745, 1.6821, 58.031, 4.5537,
        4.924, 90.5504, 10.1433, 1.5998, 37.519, 9.6792, 1.1964, 17.2989]),
    ('2021-04-15', ARRAY[1.5448, 1.9558, 6.7631, 1.4955, 1.1046, 7.8129, 25.942, 7.4372, 0.86753, 9.2984, 7.5615,
        358.93, 17497.09, 3.9279, 89.801, 151.9, 130.14, 1335.3, 23.9455, 4.937, 10.0433, 1.6716, 58.013, 4.5554,
        4.925, 92.2336, 10.1298, 1.5974, 37.376, 9.7111, 1.197, 17.0453]),
    ('2021-04-16', ARRAY[1.5459, 1.9558, 6.74, 1.4986, 1.1011, 7.8157, 25.927, 7.4368, 0.86793, 9.3152, 7.5668, 361.1,
        17420.96, 3.9286, 89.2355, 151.9, 130.37, 1335.7, 23.8806, 4.9466, 10.018, 1.6725, 58.001, 4.5509, 4.9263,
        90.8921, 10.1055, 1.598, 37.42, 9.6692, 1.1986, 17.0967]),
    ('2021-04-19', ARRAY[1.5491, 1.9558, 6.7056, 1.5038, 1.0998, 7.8323, 25.903, 7.4364, 0.86355, 9.3475, 7.5713,
        360.23, 17463.33, 3.9262, 90.0675, 151.7, 130.09, 1340.89, 23.886, 4.9626, 9.9733, 1.675, 58.223, 4.5473,
        4.926, 91.7527, 10.0985, 1.6014, 37.589, 9.7198, 1.2035, 17.1398]),
    ('2021-04-20', ARRAY[1.5492, 1.9558, 6.7117, 1.5089, 1.1029, 7.8303, 25.903, 7.4365, 0.86295, 9.355, 7.5715,
        361.11, 17508.48, 3.9166, 90.548, 151.9, 130.64, 1342.91, 23.9731, 4.9596, 9.9965, 1.6735, 58.214, 4.5525,
        4.9278, 92.2786, 10.1288, 1.6009, 37.69, 9.7764, 1.2051, 17.2287]),
    ('2021-04-21', ARRAY[1.5554, 1.9558, 6.6869, 1.5137, 1.1026, 7.8011, 25.893, 7.4364, 0.8625, 9.3209, 7.575, 362.3,
        17464.9, 3.9099, 90.5955, 150.6, 129.8, 1344.21, 23.9052, 4.9481, 10.0423, 1.6726, 58.147, 4.5561, 4.926,
        92.0836, 10.1513, 1.5971, 37.666, 9.8156, 1.2007, 17.145]),
    ('2021-04-22', ARRAY[1.5581, 1.9558, 6.6546, 1.5067, 1.1035, 7.8181, 25.86, 7.4366, 0.86855, 9.3474, 7.5718,
        363.52, 17515.06, 3.9297, 90.394, 151, 130.3, 1346.21, 24.0079, 4.9539, 10.0475, 1.6789, 58.304, 4.5567,
        4.9274, 91.3275, 10.1237, 1.6001, 37.77, 9.9553, 1.2046, 17.2348]),
    ('2021-04-23', ARRAY[1.559, 1.9558, 6.5572, 1.5062, 1.1038, 7.832, 25.847, 7.4361, 0.86905, 9.3653, 7.5705,
        363.47, 17526.35, 3.9256, 90.4715, 151.2, 129.98, 1347.03, 23.9455, 4.9585, 10.043, 1.6802, 58.333, 4.5623,
        4.9245, 90.3287, 10.1405, 1.601, 37.85, 10.0635, 1.2066, 17.2068]),
    ('2021-04-26', ARRAY[1.5518, 1.9558, 6.5895, 1.503, 1.1067, 7.8379, 25.807, 7.4362, 0.86975, 9.3777, 7.5652,
        363.3, 17502.08, 3.917, 90.378, 151, 130.54, 1343.56, 23.9814, 4.9524, 10.0358, 1.6727, 58.433, 4.5571,
        4.9233, 90.5838, 10.1308, 1.6027, 37.995, 10.0428, 1.2085, 17.2441]),
    ('2021-04-27', ARRAY[1.5533, 1.9558, 6.5723, 1.4985, 1.1038, 7.8373, 25.895, 7.436, 0.86895, 9.3825, 7.56, 362.77,
        17539.51, 3.9174, 90.152, 150, 130.88, 1343.47, 24.0829, 4.9531, 10.0073, 1.6724, 58.517, 4.5644, 4.9253,
        90.555, 10.1403, 1.6024, 37.92, 9.9189, 1.2088, 17.3383]),
    ('2021-04-28', ARRAY[1.5576, 1.9558, 6.562, 1.4955, 1.1044, 7.8268, 25.96, 7.436, 0.86988, 9.3696, 7.5593, 361.75,
        17501.5, 3.9264, 89.889, 148.8, 131.47, 1344.95, 24.1724, 4.9523, 9.9795, 1.6711, 58.547, 4.5859, 4.9288,
        90.022, 10.111, 1.601, 37.852, 9.8677, 1.207, 17.3156]),
    ('2021-04-29', ARRAY[1.5554, 1.9558, 6.4984, 1.4902, 1.102, 7.8463, 25.817, 7.436, 0.8691, 9.4156, 7.555, 360.39,
        17486.41, 3.9373, 89.8545, 148.4, 132.2, 1343.39, 24.2355, 4.977, 9.9145, 1.6703, 58.641, 4.5654, 4.9227,
        90.0538, 10.1123, 1.6076, 37.842, 9.9694, 1.2129, 17.2752]),
    ('2021-04-30', ARRAY[1.5581, 1.9558, 6.4597, 1.4834, 1.0998, 7.8134, 25.883, 7.436, 0.86863, 9.3816, 7.5465,
        359.86, 17424.24, 3.9199, 89.4795, 149.6, 131.62, 1346.24, 24.2345, 4.9482, 9.9533, 1.6738, 58.286, 4.5635,
        4.9285, 90.7108, 10.164, 1.6045, 37.648, 9.9777, 1.2082, 17.3875]),
    ('2021-05-03', ARRAY[1.5573, 1.9558, 6.5507, 1.4807, 1.1016, 7.7967, 25.773, 7.4365, 0.86838, 9.3554, 7.5433,
        359.94, 17374.55, 3.9053, 88.996, 151, 131.9, 1351.95, 24.4071, 4.9432, 10.016, 1.6786, 58.081, 4.5518,
        4.9269, 90.7472, 10.1803, 1.6044, 37.565, 10.0087, 1.2044, 17.3953]),
    ('2021-05-04', ARRAY[1.5608, 1.9558, 6.5785, 1.4836, 1.098, 7.8136, 25.841, 7.4361, 0.8677, 9.3374, 7.5408,
        360.31, 17395.47, 3.9097, 88.814, 148.8, 131.26, 1353.56, 24.404, 4.9563, 10.0123, 1.6887, 57.787, 4.5584,
        4.9275, 90.2438, 10.1673, 1.6073, 37.475, 10.011, 1.2021, 17.4433]),
    ('2021-05-05', ARRAY[1.551, 1.9558, 6.5174, 1.4731, 1.0965, 7.7636, 25.825, 7.436, 0.86274, 9.3267, 7.5315,
        359.65, 17313.31, 3.9212, 88.6925, 150.8, 131.2, 1350.98, 24.2675, 4.9431, 9.9848, 1.6683, 57.658, 4.5778,
        4.9271, 89.7964, 10.1945, 1.6035, 37.366, 10.0174, 1.2005, 17.3013]),
    ('2021-05-06', ARRAY[1.5547, 1.9558, 6.4707, 1.4764, 1.0953, 7.8054, 25.847, 7.436, 0.86708, 9.3685, 7.5335,
        358.18, 17246.34, 3.9312, 88.9405, 150.9, 131.69, 1352.78, 24.4195, 4.9711, 10.0558, 1.6715, 57.845, 4.5868,
        4.9264, 89.8825, 10.194, 1.6096, 37.712, 10.049, 1.206, 17.2081]),
    ('2021-05-07', ARRAY[1.5523, 1.9558, 6.3801, 1.4689, 1.0963, 7.7809, 25.682, 7.4361, 0.8681, 9.3661, 7.5345,
        358.01, 17208.37, 3.9438, 88.6375, 150.5, 131.76, 1350.52, 24.2006, 4.9587, 10.0125, 1.673, 57.747, 4.5754,
        4.9265, 89.4671, 10.1263, 1.6061, 37.588, 10.0019, 1.2059, 17.1863]),
    ('2021-05-10', ARRAY[1.5433, 1.9558, 6.3848, 1.4743, 1.0939, 7.8045, 25.591, 7.4361, 0.86195, 9.4504, 7.5415,
        357.26, 17189.26, 3.9537, 89.2585, 150.9, 132.31, 1353.14, 24.2464, 4.9984, 10.0008, 1.6673, 58.247, 4.5631,
        4.9248, 90.0154, 10.1235, 1.611, 37.809, 10.0495, 1.2169, 17.0843]),
    ('2021-05-11', ARRAY[1.5509, 1.9558, 6.3576, 1.4729, 1.0976, 7.8177, 25.571, 7.436, 0.86013, 9.4527, 7.5387,
        358.34, 17254.2, 3.9958, 89.289, 150.9, 132.12, 1361.23, 24.1364, 5.0122, 10.032, 1.6718, 58.23, 4.5522,
        4.927, 89.9947, 10.113, 1.6125, 37.849, 10.0811, 1.217, 16.9847]),
    ('2021-05-12', ARRAY[1.5526, 1.9558, 6.349, 1.4643, 1.0966, 7.8051, 25.522, 7.436, 0.85798, 9.4115, 7.5276, 357.4,
        17284.09, 3.9732, 88.963, 150.7, 131.82, 1362.98, 24.1783, 4.9993, 10.0263, 1.6753, 57.924, 4.5438, 4.9263,
        89.8963, 10.106, 1.6103, 37.832, 10.112, 1.2118, 16.9354]),
    ('2021-05-13', ARRAY[1.5673, 1.9558, 6.4027, 1.4665, 1.096, 7.7969, 25.575, 7.4365, 0.86063, 9.3841, 7.5275,
        357.13, 17317.81, 3.9774, 88.8595, 150.5, 132.37, 1368.03, 24.3353, 4.9835, 10.127, 1.6885, 57.903, 4.5467,
        4.9273, 89.7244, 10.172, 1.612, 37.874, 10.2653, 1.2081, 17.1055]),
    ('2021-05-14', ARRAY[1.5634, 1.9558, 6.3942, 1.47, 1.0952, 7.8024, 25.492, 7.4362, 0.86083, 9.4151, 7.519, 355.52,
        17331.95, 3.9757, 88.807, 150.9, 132.49, 1368.07, 24.0232, 5.0013, 10.0074, 1.6771, 57.867, 4.5218, 4.9259,
        89.6216, 10.1265, 1.6161, 38.012, 10.2174, 1.2123, 17.0722]),
    ('2021-05-17', ARRAY[1.5683, 1.9558, 6.4365, 1.472, 1.095, 7.8226, 25.498, 7.4363, 0.86215, 9.4318, 7.5164, 352.9,
        17422.72, 3.9888, 89.0282, 151.1, 132.6, 1382.18, 24.1677, 5.016, 10.0665, 1.6879, 58.201, 4.5428, 4.9259,
        89.9493, 10.1552, 1.623, 38.214, 10.166, 1.2143, 17.2064]),
    ('2021-05-18', ARRAY[1.5652, 1.9558, 6.4085, 1.4693, 1.0963, 7.8501, 25.427, 7.4363, 0.85998, 9.4912, 7.5205,
        350.5, 17443.85, 4.0008, 89.231, 150.3, 133.09, 1378.11, 24.1211, 5.0434, 10.0125, 1.6821, 58.515, 4.5243,
        4.9273, 90.0375, 10.1363, 1.6245, 38.402, 10.1885, 1.2222, 17.0837]),
    ('2021-05-19', ARRAY[1.5765, 1.9558, 6.452, 1.4747, 1.1008, 7.8594, 25.445, 7.436, 0.86233, 9.4819, 7.51, 350.85,
        17552, 3.9838, 89.329, 149.9, 133.3, 1379.9, 24.2954, 5.0533, 10.1058, 1.6981, 58.431, 4.5188, 4.9278,
        90.0135, 10.1633, 1.6265, 38.388, 10.291, 1.2212, 17.1447]),
    ('2021-05-20', ARRAY[1.5736, 1.9558, 6.4567, 1.4778, 1.0991, 7.8563, 25.519, 7.4364, 0.864, 9.4726, 7.5095, 350.6,
        17589.83, 3.9849, 89.163, 149.3, 132.95, 1379.9, 24.2825, 5.0594, 10.1775, 1.6986, 58.41, 4.5153, 4.9278,
        89.8263, 10.1813, 1.6261, 38.305, 10.2114, 1.2203, 17.1639]),
    ('2021-05-21', ARRAY[1.5698, 1.9558, 6.4628, 1.468, 1.0951, 7.8393, 25.452, 7.4362, 0.8587, 9.4639, 7.5102,
        349.11, 17495.87, 3.9658, 88.802, 147.9, 132.61, 1373.05, 24.2741, 5.0471, 10.142, 1.6914, 58.391, 4.4892,
        4.9268, 89.4741, 10.122, 1.6218, 38.234, 10.2151, 1.2188, 16.988]),
    ('2021-05-24', ARRAY[1.5804, 1.9558, 6.5299, 1.4731, 1.0957, 7.8487, 25.424, 7.4364, 0.86408, 9.4833, 7.5043,
        347.47, 17530.33, 3.9791, 89.0517, 150.98, 132.97, 1375.43, 24.3683, 5.0631, 10.209, 1.6997, 58.731, 4.485,
        4.9255, 90.0519, 10.167, 1.6236, 38.297, 10.2427, 1.2212, 17.0622]),
    ('2021-05-25', ARRAY[1.5785, 1.9558, 6.497, 1.4758, 1.0977, 7.856, 25.447, 7.436, 0.86573, 9.5197, 7.512, 348.86,
        17575.54, 3.9733, 89.236, 148.3, 133.49, 1375.57, 24.3183, 5.0809, 10.1965, 1.6918, 59.033, 4.4839, 4.925,
        90.0534, 10.1338, 1.6255, 38.448, 10.3176, 1.2264, 16.9591]),
    ('2021-05-26', ARRAY[1.5732, 1.9558, 6.5006, 1.4784, 1.0958, 7.8149, 25.451, 7.436, 0.8633, 9.4922, 7.5125,
        350.56, 17473.28, 3.9743, 88.971, 148.3, 133.16, 1366, 24.2995, 5.0659, 10.178, 1.6737, 58.881, 4.4971, 4.918,
        90.0602, 10.1503, 1.6189, 38.203, 10.3325, 1.2229, 16.9282]),
    ('2021-05-27', ARRAY[1.5753, 1.9558, 6.4683, 1.4746, 1.0967, 7.7808, 25.439, 7.4363, 0.86068, 9.468, 7.517,
        348.54, 17449.52, 3.9619, 88.563, 146.7, 133.42, 1362.64, 24.2556, 5.05, 10.1953, 1.672, 58.575, 4.4837,
        4.9161, 89.536, 10.1298, 1.6146, 38.18, 10.2986, 1.2198, 16.7647]),
    ('2021-05-28', ARRAY[1.5796, 1.9558, 6.3844, 1.4711, 1.096, 7.7422, 25.451, 7.4366, 0.85765, 9.4246, 7.518,
        347.85, 17404.54, 3.9482, 88.086, 146.5, 133.65, 1355.86, 24.3191, 5.0189, 10.179, 1.6811, 58.075, 4.4865,
        4.9196, 89.4203, 10.125, 1.6102, 38.004, 10.4398, 1.2142, 16.7945]),
    ('2021-05-31', ARRAY[1.5775, 1.9558, 6.3868, 1.4727, 1.0982, 7.7722, 25.454, 7.4365, 0.86013, 9.469, 7.5062,
        347.61, 17402.96, 3.9608, 88.5414, 147.6, 133.79, 1352.04, 24.3131, 5.0323, 10.2183, 1.6799, 58.138, 4.4856,
        4.9195, 89.535, 10.121, 1.613, 38.067, 10.3728, 1.2201, 16.7974]),
    ('2021-06-01', ARRAY[1.5793, 1.9558, 6.3596, 1.4708, 1.0986, 7.8043, 25.462, 7.4366, 0.86285, 9.4853, 7.5085,
        346.46, 17426.6, 3.9628, 89.1155, 147.5, 134.05, 1355.39, 24.3279, 5.0446, 10.1113, 1.6837, 58.406, 4.4661,
        4.9191, 89.9113, 10.0955, 1.6169, 38.105, 10.4162, 1.2225, 16.8285]),
    ('2021-06-02', ARRAY[1.5756, 1.9558, 6.2891, 1.4705, 1.0982, 7.7812, 25.465, 7.4365, 0.86125, 9.4555, 7.5043,
        346.06, 17391.63, 3.9649, 89.083, 146.1, 133.72, 1356.11, 24.3207, 5.0267, 10.1393, 1.6843, 58.312, 4.4653,
        4.9208, 89.5138, 10.0898, 1.6129, 37.959, 10.4641, 1.2186, 16.7269]),
    ('2021-06-03', ARRAY[1.5792, 1.9558, 6.1894, 1.471, 1.0961, 7.791, 25.448, 7.4365, 0.85955, 9.4551, 7.5013,
        345.82, 17420.91, 3.9598, 88.8755, 146.3, 133.81, 1357.75, 24.33, 5.0241, 10.1501, 1.6915, 58.208, 4.452,
        4.922, 89.2163, 10.1145, 1.6141, 37.938, 10.565, 1.2187, 16.5218]),
    ('2021-06-04', ARRAY[1.5804, 1.9558, 6.1874, 1.468, 1.0951, 7.7667, 25.451, 7.4368, 0.8569, 9.4, 7.5035, 346.56,
        17358.97, 3.946, 88.4602, 147.1, 133.39, 1352.93, 24.4415, 5.0019, 10.156, 1.6936, 57.874, 4.4703, 4.923,
        88.6904, 10.105, 1.6094, 37.866, 10.5183, 1.2117, 16.5424]),
    ('2021-06-07', ARRAY[1.5678, 1.9558, 6.1389, 1.4681, 1.0934, 7.7795, 25.4, 7.4369, 0.85825, 9.4355, 7.5005,
        345.91, 17325.1, 3.9522, 88.5305, 146.7, 132.98, 1351.23, 24.045, 5.0205, 10.0483, 1.6832, 57.93, 4.4662,
        4.9234, 88.6023, 10.0552, 1.6093, 37.933, 10.4902, 1.2162, 16.3923]),
    ('2021-06-08', ARRAY[1.5718, 1.9558, 6.13, 1.4706, 1.0914, 7.7938, 25.394, 7.4364, 0.861, 9.4526, 7.4975, 347.86,
        17358.22, 3.9506, 88.778, 146.9, 133.28, 1358.73, 24.0699, 5.0196, 10.048, 1.6885, 58.097, 4.4698, 4.9238,
        88.2824, 10.0755, 1.612, 37.996, 10.4666, 1.2182, 16.4593]),
    ('2021-06-09', ARRAY[1.5731, 1.9558, 6.1345, 1.4729, 1.0913, 7.7879, 25.377, 7.4366, 0.86053, 9.4615, 7.5025,
        347.19, 17375.74, 3.9554, 88.96, 146.9, 133.38, 1359.9, 23.939, 5.0213, 10.0518, 1.6925, 58.241, 4.456,
        4.9248, 87.9491, 10.0595, 1.6133, 38, 10.4651, 1.2195, 16.5303]),
    ('2021-06-10', ARRAY[1.5731, 1.9558, 6.1432, 1.4739, 1.0909, 7.7828, 25.391, 7.4364, 0.86293, 9.4467, 7.4985,
        346.14, 17375.34, 3.9466, 88.9732, 146.8, 133.35, 1358.76, 23.9905, 5.0163, 10.1118, 1.6932, 58.129, 4.4818,
        4.9223, 87.8666, 10.0715, 1.6129, 37.947, 10.3284, 1.2174, 16.6091]),
    ('2021-06-11', ARRAY[1.5687, 1.9558, 6.158, 1.4687, 1.0883, 7.7519, 25.335, 7.4361, 0.8571, 9.4089, 7.4915,
        346.24, 17215.96, 3.9381, 88.6714, 147.2, 132.88, 1351.09, 23.9003, 4.981, 10.0828, 1.6931, 57.876, 4.4695,
        4.9183, 86.962, 10.0643, 1.606, 37.666, 10.1969, 1.2125, 16.4782]),
    ('2021-06-14', ARRAY[1.5696, 1.9558, 6.1846, 1.4737, 1.0889, 7.7501, 25.422, 7.4361, 0.85898, 9.4008, 7.489,
        351.14, 17267.62, 3.9303, 88.7015, 147.2, 132.95, 1355.07, 24.1179, 4.9841, 10.0828, 1.6959, 57.969, 4.5152,
        4.9203, 87.504, 10.0944, 1.607, 37.717, 10.138, 1.2112, 16.7159]),
    ('2021-06-15', ARRAY[1.5742, 1.9558, 6.1394, 1.4758, 1.0899, 7.7502, 25.45, 7.4362, 0.8615, 9.3991, 7.4883,
        352.08, 17254.07, 3.9273, 88.8031, 147.2, 133.28, 1354.1, 24.1978, 4.9849, 10.0823, 1.6987, 58.203, 4.5235,
        4.9243, 87.235, 10.0858, 1.6063, 37.716, 10.3586, 1.2108, 16.68]),
    ('2021-06-16', ARRAY[1.5719, 1.9558, 6.1063, 1.4764, 1.0896, 7.7582, 25.472, 7.4366, 0.8583, 9.4107, 7.498,
        351.67, 17270.58, 3.9269, 88.8795, 147, 133.19, 1356.23, 24.1996, 4.9921, 10.1208, 1.695, 58.274, 4.5166,
        4.9236, 87.2354, 10.1283, 1.6073, 37.766, 10.3613, 1.2124, 16.6604]),
    ('2021-06-17', ARRAY[1.5763, 1.9558, 6.0286, 1.4718, 1.0925, 7.6877, 25.51, 7.4369, 0.85525, 9.2694, 7.495, 354.3,
        17266.58, 3.8929, 88.481, 146.8, 132.09, 1354.06, 24.4406, 4.9419, 10.1973, 1.7025, 57.842, 4.5375, 4.9243,
        86.4188, 10.1905, 1.6, 37.482, 10.3103, 1.1937, 16.8057]),
    ('2021-06-18', ARRAY[1.5832, 1.9558, 5.9575, 1.4721, 1.0941, 7.6619, 25.519, 7.4364, 0.85785, 9.2379, 7.4985,
        355.41, 17174.78, 3.8901, 88.0297, 146.4, 131.12, 1347.13, 24.3373, 4.9246, 10.2868, 1.7069, 57.616, 4.5492,
        4.9249, 86.0172, 10.233, 1.5978, 37.419, 10.3459, 1.1898, 16.8223]),
    ('2021-06-21', ARRAY[1.5821, 1.9558, 6.0192, 1.4758, 1.0954, 7.6916, 25.569, 7.4364, 0.8567, 9.2326, 7.4995,
        354.11, 17175.29, 3.8849, 88.186, 147.04, 130.91, 1349.19, 24.4932, 4.9318, 10.2673, 1.7057, 57.973, 4.5329,
        4.9237, 87.1265, 10.2163, 1.5989, 37.593, 10.4483, 1.1891, 16.9453]),
    ('2021-06-22', ARRAY[1.5818, 1.9558, 5.9682, 1.4726, 1.0943, 7.7014, 25.533, 7.436, 0.8556, 9.2365, 7.4985,
        355.16, 17196.34, 3.8793, 88.3735, 146.6, 131.5, 1350.72, 24.4812, 4.9497, 10.2198, 1.7011, 57.892, 4.5328,
        4.9255, 87.055, 10.157, 1.6009, 37.728, 10.3395, 1.1894, 17.0431]),
    ('2021-06-23', ARRAY[1.5762, 1.9558, 5.9203, 1.4667, 1.0963, 7.7393, 25.408, 7.4362, 0.85435, 9.2807, 7.5009,
        349.34, 17265.33, 3.8903, 88.6476, 146.4, 132.44, 1357.96, 24.2265, 4.9734, 10.1725, 1.6945, 58.218, 4.5227,
        4.9263, 86.6975, 10.1288, 1.6064, 37.986, 10.3334, 1.1951, 16.9387]),
    ('2021-06-24', ARRAY[1.5756, 1.9558, 5.9041, 1.4678, 1.0967, 7.7193, 25.423, 7.4362, 0.85883, 9.2675, 7.4993,
        350.52, 17249.38, 3.8791, 88.502, 146.2, 132.2, 1351.07, 23.9678, 4.9654, 10.174, 1.6903, 58.051, 4.5245,
        4.9245, 86.2638, 10.1133, 1.6039, 38.016, 10.3802, 1.1936, 17.0028]),
    ('2021-06-25', ARRAY[1.5726, 1.9558, 5.8635, 1.4696, 1.0956, 7.7139, 25.487, 7.4363, 0.8595, 9.2751, 7.4975,
        351.88, 17245.4, 3.8811, 88.6824, 147.1, 132.27, 1346.35, 23.6766, 4.9664, 10.136, 1.6881, 57.96, 4.5132,
        4.9263, 86.188, 10.1103, 1.6035, 38.013, 10.3887, 1.195, 16.8359]),
    ('2021-06-28', ARRAY[1.5753, 1.9558, 5.9159, 1.4687, 1.0969, 7.6922, 25.499, 7.4369, 0.8571, 9.2459, 7.4964,
        351.98, 17274.78, 3.8834, 88.494, 147.3, 132.13, 1347.92, 23.6527, 4.9379, 10.1763, 1.6926, 57.978, 4.507,
        4.9268, 86.0594, 10.1268, 1.6014, 38.082, 10.413, 1.191, 16.9846]),
    ('2021-06-29', ARRAY[1.5811, 1.9558, 5.8826, 1.4706, 1.0965, 7.6814, 25.477, 7.4363, 0.85948, 9.2297, 7.496,
        351.11, 17339.93, 3.876, 88.305, 147.3, 131.54, 1341.25, 23.6108, 4.9353, 10.1893, 1.7, 57.765, 4.5193,
        4.9275, 86.4662, 10.151, 1.5985, 38.166, 10.361, 1.1888, 17.052]),
    ('2021-06-30', ARRAY[1.5853, 1.9558, 5.905, 1.4722, 1.098, 7.6742, 25.488, 7.4362, 0.85805, 9.2293, 7.4913,
        351.68, 17280.3, 3.8763, 88.324, 146.5, 131.43, 1341.41, 23.5784, 4.9336, 10.1717, 1.7026, 58.063, 4.5201,
        4.928, 86.7725, 10.111, 1.5976, 38.118, 10.321, 1.1884, 17.0114]),
    ('2021-07-01', ARRAY[1.5836, 1.9558, 5.8955, 1.4698, 1.0985, 7.6842, 25.507, 7.436, 0.86033, 9.2273, 7.4893,
        351.86, 17259.71, 3.8748, 88.559, 146.7, 132.42, 1345.86, 23.727, 4.9426, 10.2105, 1.6965, 58.493, 4.5164,
        4.9275, 86.6085, 10.1738, 1.5989, 38.088, 10.3307, 1.1884, 16.9744]),
    ('2021-07-02', ARRAY[1.5836, 1.9558, 5.9421, 1.4677, 1.0945, 7.6594, 25.606, 7.436, 0.86003, 9.1838, 7.4887,
        352.1, 17191.94, 3.8708, 88.3055, 147.3, 131.74, 1343.49, 23.5936, 4.9225, 10.2375, 1.6988, 58.423, 4.5264,
        4.9283, 87.12, 10.1583, 1.5969, 38.052, 10.278, 1.1823, 17.0787]),
    ('2021-07-05', ARRAY[1.576, 1.9558, 6.0069, 1.4669, 1.0935, 7.6677, 25.586, 7.436, 0.85665, 9.2182, 7.4885,
        351.53, 17176.31, 3.8713, 88.1605, 147.1, 131.58, 1341.22, 23.5266, 4.9315, 10.1778, 1.6901, 58.491, 4.5059,
        4.9261, 87.06, 10.1435, 1.596, 38.114, 10.2889, 1.1866, 16.8813]),
    ('2021-07-06', ARRAY[1.5633, 1.9558, 6.0292, 1.464, 1.093, 7.6545, 25.61, 7.4361, 0.8545, 9.1942, 7.4855, 353.4,
        17151.39, 3.8643, 88.2126, 147.1, 130.99, 1341.67, 23.459, 4.9193, 10.215, 1.6703, 58.753, 4.4941, 4.9264,
        86.9726, 10.149, 1.592, 38.13, 10.2514, 1.1838, 16.8278]),
    ('2021-07-07', ARRAY[1.5711, 1.9558, 6.1224, 1.4708, 1.0917, 7.6478, 25.688, 7.4361, 0.855, 9.19, 7.4867, 355.57,
        17146.47, 3.865, 88.2825, 146.3, 130.86, 1344.89, 23.5724, 4.9241, 10.2475, 1.676, 58.96, 4.5192, 4.9268,
        87.8009, 10.1813, 1.5924, 38.173, 10.2566, 1.1831, 16.8666]),
    ('2021-07-08', ARRAY[1.5957, 1.9558, 6.2463, 1.4893, 1.0851, 7.6832, 25.894, 7.4366, 0.86133, 9.1967, 7.4913,
        358.57, 17280.56, 3.8823, 88.6073, 146.3, 129.91, 1361.34, 23.7922, 4.9501, 10.4138, 1.7048, 59.347, 4.5504,
        4.9272, 89.0266, 10.1908, 1.602, 38.497, 10.2904, 1.1838, 17.0554]),
    ('2021-07-09', ARRAY[1.5868, 1.9558, 6.2369, 1.4817, 1.0852, 7.6834, 25.791, 7.4367, 0.85758, 9.2117, 7.4929,
        355.1, 17190.24, 3.8924, 88.371, 146.3, 130.46, 1358.2, 23.58, 4.9691, 10.3355, 1.6982, 59.384, 4.5497,
        4.9286, 88.0163, 10.1853, 1.6029, 38.598, 10.277, 1.1858, 16.8759]),
    ('2021-07-12', ARRAY[1.5888, 1.9558, 6.2426, 1.4813, 1.0852, 7.6751, 25.723, 7.4375, 0.8557, 9.2052, 7.4948,
        355.38, 17199.18, 3.892, 88.411, 146.3, 130.55, 1361.95, 23.6064, 4.9678, 10.328, 1.7019, 59.847, 4.5542,
        4.928, 88.4389, 10.2008, 1.6027, 38.732, 10.2372, 1.1852, 17.1471]),
    ('2021-07-13', ARRAY[1.584, 1.9558, 6.1316, 1.4782, 1.0857, 7.6598, 25.644, 7.438, 0.85518, 9.197, 7.492, 356.67,
        17142.99, 3.8844, 88.2879, 146.5, 130.55, 1356.76, 23.555, 4.965, 10.3085, 1.6981, 59.239, 4.5687, 4.9276,
        87.8029, 10.1818, 1.6014, 38.635, 10.1726, 1.1844, 17.2735]),
    ('2021-07-14', ARRAY[1.5817, 1.9558, 6.0591, 1.4732, 1.084, 7.6268, 25.646, 7.4376, 0.85158, 9.1742, 7.4928,
        358.08, 17107.91, 3.8672, 87.9885, 146.3, 130.3, 1355.24, 23.5734, 4.9616, 10.332, 1.6819, 59.365, 4.5736,
        4.9287, 87.4789, 10.205, 1.599, 38.525, 10.1485, 1.1812, 17.2975]),
    ('2021-07-15', ARRAY[1.5876, 1.9558, 6.0075, 1.4808, 1.0828, 7.6304, 25.587, 7.4375, 0.85188, 9.1726, 7.4918,
        359.45, 17143.25, 3.8553, 88.051, 146.1, 129.93, 1350.13, 23.5383, 4.9627, 10.3803, 1.6888, 59.272, 4.5748,
        4.929, 87.5176, 10.2335, 1.5995, 38.598, 10.1061, 1.1809, 17.2028]),
    ('2021-07-16', ARRAY[1.5907, 1.9558, 6.0146, 1.4856, 1.0853, 7.6373, 25.538, 7.4381, 0.85298, 9.1684, 7.4968,
        359.73, 17083.05, 3.8796, 88.031, 145.9, 130.03, 1347.94, 23.4589, 4.9681, 10.3878, 1.6836, 59.364, 4.5867,
        4.9285, 87.5186, 10.2428, 1.5993, 38.669, 10.0521, 1.1802, 16.984]),
    ('2021-07-19', ARRAY[1.6043, 1.9558, 6.0813, 1.5028, 1.084, 7.6344, 25.605, 7.4377, 0.85913, 9.1419, 7.5065,
        359.48, 17144.2, 3.8781, 88.226, 146.1, 128.96, 1357.53, 23.5865, 4.9717, 10.538, 1.6986, 59.865, 4.5885,
        4.9268, 87.9317, 10.2533, 1.6045, 38.663, 10.1142, 1.1766, 17.0741]),
    ('2021-07-20', ARRAY[1.6082, 1.9558, 6.1633, 1.5023, 1.0838, 7.6305, 25.642, 7.4381, 0.86545, 9.1529, 7.521,
        359.45, 17143.51, 3.881, 87.921, 146.9, 129.03, 1352.39, 23.599, 4.9743, 10.617, 1.7049, 60.005, 4.5954,
        4.9255, 87.6775, 10.2535, 1.6106, 38.634, 10.0664, 1.1775, 17.1349]),
    ('2021-07-21', ARRAY[1.6089, 1.9558, 6.1732, 1.4932, 1.0848, 7.6201, 25.695, 7.4385, 0.86363, 9.1518, 7.5276,
        360.2, 17119.8, 3.8755, 87.7895, 148, 129.63, 1359.56, 23.774, 4.9825, 10.5808, 1.7004, 59.396, 4.5987,
        4.9255, 87.5209, 10.2448, 1.6104, 38.695, 10.1063, 1.1772, 17.2811]),
    ('2021-07-22', ARRAY[1.5959, 1.9558, 6.1029, 1.4779, 1.0829, 7.6153, 25.639, 7.4382, 0.85563, 9.1506, 7.532,
        357.87, 17063.23, 3.8524, 87.6615, 148.2, 129.83, 1352.59, 23.729, 4.9726, 10.3795, 1.6906, 58.921, 4.5661,
        4.9227, 86.9522, 10.2245, 1.602, 38.704, 10.0717, 1.1775, 17.1449]),
    ('2021-07-23', ARRAY[1.5944, 1.9558, 6.1009, 1.4788, 1.0838, 7.6224, 25.65, 7.4382, 0.85543, 9.142, 7.5353,
        359.13, 17050.24, 3.851, 87.5905, 149, 130.11, 1354.19, 23.6237, 4.9733, 10.4065, 1.6846, 59.12, 4.5691,
        4.9227, 86.6254, 10.2105, 1.5997, 38.743, 10.0573, 1.1767, 17.3882]),
    ('2021-07-26', ARRAY[1.601, 1.9558, 6.1546, 1.4804, 1.0826, 7.6426, 25.629, 7.4372, 0.85468, 9.1656, 7.5245,
        361.65, 17084.23, 3.8487, 87.7305, 148.6, 130.05, 1360.69, 23.6826, 4.9877, 10.427, 1.6889, 59.342, 4.5888,
        4.9223, 87.1713, 10.205, 1.6032, 38.832, 10.0973, 1.1787, 17.4846]),
    ('2021-07-27', ARRAY[1.6029, 1.9558, 6.1288, 1.4839, 1.0806, 7.6799, 25.685, 7.4371, 0.85503, 9.1915, 7.5064,
        359.43, 17109.52, 3.8411, 87.913, 149, 129.98, 1360.75, 23.6687, 4.999, 10.4423, 1.6956, 59.553, 4.5906,
        4.9196, 87.0133, 10.165, 1.6059, 38.926, 10.107, 1.181, 17.5332]),
    ('2021-07-28', ARRAY[1.6081, 1.9558, 6.0931, 1.484, 1.0802, 7.6722, 25.625, 7.4373, 0.85095, 9.188, 7.5066,
        359.72, 17117.84, 3.8492, 87.833, 148.4, 129.97, 1362.99, 23.5823, 5.0003, 10.4828, 1.7013, 59.465, 4.5965,
        4.9213, 86.7666, 10.1963, 1.6057, 38.78, 10.0973, 1.1807, 17.4792]),
    ('2021-07-29', ARRAY[1.6062, 1.9558, 6.0419, 1.4808, 1.0788, 7.6691, 25.506, 7.4376, 0.8508, 9.2272, 7.5085,
        358.08, 17172.66, 3.8521, 88.1675, 147.2, 130.41, 1360.07, 23.5655, 5.0324, 10.3993, 1.6986, 59.722, 4.5782,
        4.9215, 87.0021, 10.1675, 1.6072, 39.003, 10.0851, 1.1873, 17.3117]),
    ('2021-07-30', ARRAY[1.6133, 1.9558, 6.0716, 1.4791, 1.0771, 7.6838, 25.501, 7.4379, 0.8514, 9.2451, 7.5003,
        357.2, 17184.46, 3.8403, 88.3941, 146.6, 130.39, 1368.74, 23.6277, 5.018, 10.4405, 1.699, 59.479, 4.5636,
        4.9203, 86.7116, 10.1868, 1.609, 39.098, 9.9985, 1.1891, 17.3283]),
    ('2021-08-02', ARRAY[1.6141, 1.9558, 6.1459, 1.4816, 1.0761, 7.6807, 25.476, 7.4381, 0.85568, 9.2398, 7.4963,
        356.01, 17089.57, 3.8321, 88.396, 146.8, 130.17, 1367.67, 23.5605, 5.0218, 10.4515, 1.7041, 59.211, 4.5562,
        4.918, 86.4182, 10.191, 1.6069, 39.152, 9.9181, 1.1886, 17.0993]),
    ('2021-08-03', ARRAY[1.6086, 1.9558, 6.1791, 1.4874, 1.0735, 7.6818, 25.49, 7.4376, 0.85355, 9.2428, 7.5005,
        354.59, 16995.64, 3.8211, 88.2175, 146.6, 129.7, 1364.59, 23.5939, 5.0161, 10.4343, 1.6953, 58.946, 4.5562,
        4.9183, 86.7063, 10.2045, 1.6056, 39.244, 9.9576, 1.1885, 17.1001]),
    ('2021-08-04', ARRAY[1.6002, 1.9558, 6.161, 1.488, 1.0729, 7.6638, 25.44, 7.4367, 0.85153, 9.2236, 7.5009, 354.24,
        16965.65, 3.8035, 87.9575, 147.6, 129.31, 1355.44, 23.5576, 5.0077, 10.455, 1.6784, 58.988, 4.5438, 4.9185,
        86.5106, 10.197, 1.6, 39.272, 10.0115, 1.1861, 16.9211]),
    ('2021-08-05', ARRAY[1.599, 1.9558, 6.1064, 1.4817, 1.0733, 7.6555, 25.415, 7.4366, 0.8506, 9.216, 7.5008, 353.95,
        16993.36, 3.8035, 87.8256, 148, 129.79, 1353.34, 23.6112, 4.9977, 10.441, 1.6759, 59.66, 4.548, 4.9159,
        86.5784, 10.1983, 1.5996, 39.389, 10.1155, 1.185, 17.0232]),
    ('2021-08-06', ARRAY[1.5968, 1.9558, 6.1594, 1.4763, 1.0724, 7.6379, 25.413, 7.4371, 0.8484, 9.1827, 7.4978,
        352.72, 16934.12, 3.7967, 87.4993, 147.8, 129.64, 1349.15, 23.5178, 4.9814, 10.423, 1.6737, 59.644, 4.5563,
        4.916, 86.4194, 10.1683, 1.5952, 39.359, 10.1385, 1.1807, 17.0983]),
    ('2021-08-09', ARRAY[1.6002, 1.9558, 6.1735, 1.4747, 1.0786, 7.619, 25.391, 7.437, 0.84745, 9.1521, 7.4995,
        353.87, 16916.78, 3.7851, 87.3195, 147.8, 129.5, 1345.82, 23.5526, 4.9731, 10.4885, 1.6763, 59.275, 4.5645,
        4.9134, 86.3776, 10.2175, 1.5943, 39.329, 10.1679, 1.1761, 17.2075]),
    ('2021-08-10', ARRAY[1.5965, 1.9558, 6.1471, 1.4729, 1.0813, 7.5975, 25.382, 7.4373, 0.84568, 9.1228, 7.4985,
        352.86, 16863.01, 3.7825, 87.193, 148.2, 129.48, 1349.76, 23.5629, 4.9566, 10.468, 1.6758, 59.007, 4.5755,
        4.916, 86.3225, 10.2145, 1.592, 39.222, 10.0813, 1.1722, 17.3605]),
    ('2021-08-11', ARRAY[1.5958, 1.9558, 6.1113, 1.4677, 1.0818, 7.5996, 25.405, 7.4373, 0.84698, 9.1187, 7.4955,
        354.84, 16881.52, 3.7694, 87.1605, 148, 129.68, 1357.41, 23.5291, 4.9684, 10.4548, 1.6704, 59.126, 4.5858,
        4.9163, 86.8412, 10.2305, 1.5924, 39.062, 10.1467, 1.1718, 17.3326]),
    ('2021-08-12', ARRAY[1.5963, 1.9558, 6.1263, 1.4694, 1.0824, 7.6036, 25.393, 7.4371, 0.84743, 9.1336, 7.4988,
        353.25, 16844.57, 3.7817, 87.1095, 148, 129.61, 1365.19, 23.357, 4.9691, 10.3755, 1.6716, 59.231, 4.5876,
        4.9145, 86.2888, 10.1883, 1.5933, 38.762, 10.0553, 1.1739, 17.278]),
    ('2021-08-13', ARRAY[1.6006, 1.9558, 6.1611, 1.4724, 1.0829, 7.6237, 25.386, 7.437, 0.85093, 9.1573, 7.4983,
        353.03, 16901.56, 3.7837, 87.374, 148, 129.64, 1369.96, 23.3755, 4.9854, 10.3753, 1.6776, 59.543, 4.574,
        4.9115, 86.2279, 10.1993, 1.5967, 39.213, 10.0648, 1.1765, 17.4561]),
    ('2021-08-16', ARRAY[1.6059, 1.9558, 6.2143, 1.4782, 1.0758, 7.6243, 25.427, 7.4367, 0.84873, 9.1641, 7.4946,
        351.89, 16920.96, 3.7871, 87.3695, 148.2, 128.75, 1374.09, 23.4319, 4.9884, 10.4048, 1.6754, 59.763, 4.5653,
        4.9138, 86.4513, 10.2008, 1.5967, 39.371, 9.9717, 1.1772, 17.3852]),
    ('2021-08-17', ARRAY[1.6138, 1.9558, 6.2065, 1.4838, 1.0713, 7.6244, 25.441, 7.4365, 0.85323, 9.1704, 7.491,
        351.15, 16932.04, 3.7991, 87.439, 148.4, 128.57, 1381.91, 23.4266, 4.9869, 10.3983, 1.6983, 59.346, 4.5605,
        4.9256, 86.3767, 10.1948, 1.5993, 39.208, 9.9113, 1.1767, 17.4416]),
    ('2021-08-18', ARRAY[1.617, 1.9558, 6.1913, 1.4793, 1.0726, 7.5976, 25.447, 7.4368, 0.85183, 9.1299, 7.4953,
        350.52, 16872.12, 3.79, 87.047, 148.4, 128.67, 1371.95, 23.4178, 4.9682, 10.422, 1.698, 59.15, 4.5634, 4.9254,
        86.3484, 10.2233, 1.5942, 39.02, 9.938, 1.1723, 17.4356]),
    ('2021-08-19', ARRAY[1.6319, 1.9558, 6.3662, 1.4919, 1.0723, 7.5901, 25.501, 7.4369, 0.85523, 9.1121, 7.5028,
        350.98, 16922.07, 3.8024, 86.9975, 148.8, 128.21, 1375.34, 23.5852, 4.9573, 10.545, 1.7101, 59.084, 4.5832,
        4.9295, 86.7175, 10.2798, 1.5942, 38.994, 9.9731, 1.1696, 17.7504]),
    ('2021-08-20', ARRAY[1.6373, 1.9558, 6.3622, 1.5069, 1.0711, 7.5854, 25.559, 7.4368, 0.8575, 9.0924, 7.499,
        350.92, 16887.06, 3.7875, 86.8025, 149.4, 127.97, 1380.66, 23.6848, 4.9456, 10.6, 1.7108, 58.765, 4.5895,
        4.9344, 86.9259, 10.3263, 1.5907, 38.946, 9.9571, 1.1671, 17.875]),
    ('2021-08-23', ARRAY[1.6311, 1.9558, 6.2826, 1.4911, 1.0744, 7.599, 25.514, 7.4369, 0.85635, 9.1313, 7.4958,
        350.13, 16870.3, 3.7857, 86.915, 150.2, 129.02, 1372.54, 23.8334, 4.952, 10.487, 1.7063, 58.808, 4.5868,
        4.9294, 86.8572, 10.2573, 1.5924, 39.091, 9.915, 1.1718, 17.8218]),
    ('2021-08-24', ARRAY[1.6203, 1.9558, 6.2681, 1.4822, 1.0711, 7.6042, 25.533, 7.437, 0.85578, 9.1448, 7.4938,
        349.69, 16897, 3.7789, 87.0625, 150, 128.74, 1369, 23.8606, 4.9525, 10.4003, 1.6893, 58.783, 4.5792, 4.928,
        86.7484, 10.209, 1.5918, 38.595, 9.8836, 1.174, 17.6902]),
    ('2021-08-25', ARRAY[1.6191, 1.9558, 6.1707, 1.4827, 1.0739, 7.6031, 25.531, 7.4366, 0.8559, 9.1357, 7.4925,
        348.76, 16943.59, 3.7925, 87.152, 148.6, 129, 1370.17, 23.7798, 4.935, 10.3863, 1.69, 58.495, 4.5779, 4.929,
        86.6276, 10.2248, 1.5901, 38.465, 9.8787, 1.1736, 17.5801]),
    ('2021-08-26', ARRAY[1.6206, 1.9558, 6.1506, 1.4838, 1.0789, 7.6285, 25.546, 7.4366, 0.85718, 9.1625, 7.4885,
        349.18, 16996.28, 3.7932, 87.234, 148.6, 129.6, 1373.36, 23.9001, 4.9363, 10.3615, 1.6882, 58.803, 4.5779,
        4.9318, 87.0756, 10.2413, 1.592, 38.525, 9.845, 1.1767, 17.542]),
    ('2021-08-27', ARRAY[1.622, 1.9558, 6.1692, 1.4914, 1.0796, 7.6195, 25.563, 7.4363, 0.85703, 9.1619, 7.4886,
        350.87, 16968.95, 3.8007, 86.701, 149.2, 129.59, 1375.78, 23.9686, 4.9279, 10.3575, 1.6927, 58.754, 4.5827,
        4.934, 87.0549, 10.2345, 1.5888, 38.406, 9.8809, 1.1761, 17.5356]),
    ('2021-08-30', ARRAY[1.6167, 1.9558, 6.1529, 1.4867, 1.0798, 7.6347, 25.566, 7.4361, 0.85748, 9.1891, 7.4935,
        348.3, 16916.81, 3.7998, 86.5035, 149.8, 129.66, 1375.03, 23.8273, 4.9057, 10.2395, 1.6844, 58.786, 4.5678,
        4.9343, 86.7119, 10.1813, 1.5881, 38.271, 9.8909, 1.1801, 17.2578]),
    ('2021-08-31', ARRAY[1.6156, 1.9558, 6.1386, 1.4896, 1.0799, 7.6465, 25.523, 7.436, 0.85875, 9.2086, 7.49, 348.8,
        16879.69, 3.7951, 86.385, 149.6, 129.95, 1370.03, 23.7864, 4.9194, 10.26, 1.676, 58.765, 4.5296, 4.9359,
        86.76, 10.1625, 1.5897, 38.129, 9.831, 1.1834, 17.2282]),
    ('2021-09-01', ARRAY[1.6088, 1.9558, 6.0886, 1.4879, 1.0845, 7.6421, 25.406, 7.4361, 0.85863, 9.1907, 7.49,
        348.03, 16872.69, 3.7846, 86.348, 149, 130.35, 1369.25, 23.6484, 4.9085, 10.2633, 1.6776, 59.163, 4.5078,
        4.9346, 86.3373, 10.1961, 1.5916, 38.204, 9.7985, 1.1817, 17.0532]),
    ('2021-09-02', ARRAY[1.6038, 1.9558, 6.1429, 1.4944, 1.0848, 7.6503, 25.382, 7.436, 0.85915, 9.2075, 7.501,
        347.85, 16874.01, 3.8029, 86.5205, 150.6, 130.31, 1372.66, 23.6529, 4.9256, 10.2938, 1.6702, 59.039, 4.5069,
        4.9393, 86.2301, 10.1939, 1.5921, 38.446, 9.7942, 1.1846, 16.9882]),
    ('2021-09-03', ARRAY[1.5961, 1.9558, 6.1279, 1.4879, 1.0863, 7.6555, 25.422, 7.4361, 0.8584, 9.2285, 7.4973,
        348.4, 16934.44, 3.8023, 86.7045, 150.6, 130.54, 1374.06, 23.6503, 4.9227, 10.2738, 1.6654, 59.202, 4.5088,
        4.9438, 86.381, 10.1708, 1.5941, 38.62, 9.8574, 1.1872, 17.0285]),
    ('2021-09-06', ARRAY[1.5952, 1.9558, 6.1638, 1.4883, 1.0869, 7.6611, 25.401, 7.436, 0.8571, 9.2226, 7.487, 347.03,
        16876.96, 3.7974, 86.7135, 150.6, 130.34, 1372.45, 23.6212, 4.9212, 10.2728, 1.6612, 59.267, 4.5208, 4.9478,
        86.5584, 10.1658, 1.5926, 38.516, 9.8199, 1.1864, 16.9075]),
    ('2021-09-07', ARRAY[1.6044, 1.9558, 6.1323, 1.4936, 1.0853, 7.667, 25.423, 7.4362, 0.86115, 9.2197, 7.479,
        348.59, 16911.96, 3.8018, 87.1355, 150.8, 130.51, 1380.15, 23.6659, 4.9284, 10.299, 1.6667, 59.566, 4.518,
        4.9506, 86.92, 10.1515, 1.5956, 38.64, 9.8735, 1.186, 16.9774]),
    ('2021-09-08', ARRAY[1.6027, 1.9558, 6.1718, 1.4982, 1.0888, 7.6376, 25.394, 7.436, 0.85873, 9.1971, 7.479,
        350.14, 16871.1, 3.7936, 87.0105, 150.6, 130.31, 1377.95, 23.5314, 4.9135, 10.265, 1.6633, 59.282, 4.5178,
        4.9495, 86.626, 10.174, 1.5909, 38.71, 9.9891, 1.1827, 16.8839]),
    ('2021-09-09', ARRAY[1.6035, 1.9558, 6.267, 1.5002, 1.0861, 7.6402, 25.398, 7.4362, 0.85555, 9.2072, 7.4859,
        350.88, 16858.46, 3.7926, 87.0705, 150.8, 130.1, 1382.73, 23.5363, 4.9123, 10.2648, 1.6617, 59.085, 4.5335,
        4.9466, 86.276, 10.1863, 1.5901, 38.687, 10.0272, 1.1838, 16.7458]),
    ('2021-09-10', ARRAY[1.5986, 1.9558, 6.1436, 1.4919, 1.0854, 7.6228, 25.288, 7.4362, 0.8526, 9.2086, 7.4861,
        349.88, 16812.55, 3.7871, 86.9469, 151.4, 130.03, 1380.55, 23.5404, 4.8998, 10.2028, 1.6554, 59.045, 4.5417,
        4.9413, 86.1085, 10.1843, 1.5847, 38.655, 9.9558, 1.1841, 16.6627]),
    ('2021-09-13', ARRAY[1.6015, 1.9558, 6.1563, 1.4931, 1.0873, 7.6059, 25.348, 7.4362, 0.8512, 9.1641, 7.4775,
        349.58, 16787.94, 3.7795, 86.844, 151.4, 129.62, 1383.74, 23.401, 4.8893, 10.1885, 1.6575, 58.819, 4.5518,
        4.9453, 85.8875, 10.1853, 1.5821, 38.762, 9.9468, 1.178, 16.7103]),
    ('2021-09-14', ARRAY[1.6114, 1.9558, 6.1788, 1.4951, 1.0887, 7.6168, 25.389, 7.4361, 0.8526, 9.1899, 7.476,
        350.05, 16857.27, 3.7968, 87.037, 151.2, 130.08, 1382.66, 23.5067, 4.917, 10.1745, 1.6625, 58.868, 4.5542,
        4.9485, 86.1062, 10.1453, 1.587, 38.927, 9.9848, 1.1814, 16.8097]),
    ('2021-09-15', ARRAY[1.6153, 1.9558, 6.1979, 1.5004, 1.0845, 7.6069, 25.318, 7.4361, 0.8551, 9.2021, 7.4838,
        348.86, 16826.33, 3.7881, 86.8625, 151.2, 129.11, 1380.77, 23.4927, 4.917, 10.1418, 1.6666, 58.742, 4.5501,
        4.9485, 85.9738, 10.136, 1.586, 38.865, 9.9769, 1.1824, 16.8973]),
    ('2021-09-16', ARRAY[1.6077, 1.9558, 6.1611, 1.4863, 1.0886, 7.5849, 25.281, 7.436, 0.85025, 9.1575, 7.5041,
        350.19, 16766.34, 3.7742, 86.473, 151.2, 128.67, 1380.44, 23.3728, 4.8952, 10.1293, 1.6548, 58.715, 4.5763,
        4.9488, 85.2347, 10.1518, 1.5805, 38.918, 9.9663, 1.1763, 17.0544]),
    ('2021-09-17', ARRAY[1.6111, 1.9558, 6.2039, 1.4913, 1.0931, 7.6044, 25.296, 7.436, 0.85363, 9.1691, 7.5092,
        351.49, 16762.9, 3.7752, 86.5335, 151.4, 129.61, 1386.26, 23.4722, 4.914, 10.1208, 1.6658, 58.819, 4.5804,
        4.9488, 85.4338, 10.1553, 1.5851, 39.145, 10.1323, 1.178, 17.1891]),
    ('2021-09-20', ARRAY[1.6201, 1.9558, 6.2495, 1.5056, 1.0883, 7.5726, 25.432, 7.4359, 0.85705, 9.1188, 7.5055,
        353.97, 16742.86, 3.7635, 86.272, 152, 128.18, 1393.32, 23.6419, 4.9098, 10.243, 1.6694, 58.845, 4.5997,
        4.9493, 86.07, 10.2173, 1.5839, 39.062, 10.1512, 1.1711, 17.3301]),
    ('2021-09-21', ARRAY[1.62, 1.9558, 6.2483, 1.4995, 1.0845, 7.5945, 25.4, 7.436, 0.85855, 9.1389, 7.4975, 354.63,
        16708.12, 3.7664, 86.4895, 152.3, 128.34, 1388.85, 23.5912, 4.9118, 10.1828, 1.6707, 58.825, 4.6261, 4.9497,
        85.982, 10.1763, 1.5866, 39.205, 10.1586, 1.1738, 17.4427]),
    ('2021-09-22', ARRAY[1.6178, 1.9558, 6.1636, 1.4997, 1.082, 7.585, 25.38, 7.4361, 0.86, 9.1333, 7.4935, 355.28,
        16694.77, 3.7592, 86.622, 152.1, 128.5, 1387.87, 23.5533, 4.9174, 10.1268, 1.6696, 58.995, 4.6325, 4.9505,
        85.3877, 10.1758, 1.5855, 39.222, 10.1523, 1.1729, 17.3368]),
    ('2021-09-23', ARRAY[1.611, 1.9558, 6.1788, 1.485, 1.0831, 7.5643, 25.352, 7.4362, 0.85495, 9.1205, 7.4945,
        356.15, 16671.56, 3.7491, 86.367, 151.7, 128.88, 1374.73, 23.4303, 4.8992, 10.086, 1.6622, 58.87, 4.6077,
        4.9503, 85.2372, 10.1398, 1.5798, 38.964, 10.246, 1.1715, 17.126]),
    ('2021-09-24', ARRAY[1.6165, 1.9558, 6.2332, 1.4895, 1.083, 7.5803, 25.408, 7.4362, 0.85703, 9.124, 7.4955,
        356.99, 16747.11, 3.75, 86.471, 150.9, 129.49, 1382.54, 23.628, 4.9085, 10.089, 1.6687, 59.597, 4.6047,
        4.9508, 85.5104, 10.138, 1.5865, 39.2, 10.359, 1.1719, 17.5453]),
    ('2021-09-27', ARRAY[1.6129, 1.9558, 6.2187, 1.4812, 1.085, 7.5609, 25.443, 7.436, 0.8542, 9.1054, 7.5028, 358.13,
        16673.16, 3.7427, 86.4025, 150.1, 129.74, 1382.04, 23.5043, 4.8991, 10.0655, 1.6711, 59.881, 4.5955, 4.9495,
        84.9955, 10.1738, 1.584, 39.276, 10.3471, 1.1698, 17.6179]),
    ('2021-09-28', ARRAY[1.6115, 1.9558, 6.3122, 1.4776, 1.084, 7.5433, 25.517, 7.436, 0.8595, 9.0882, 7.5013, 359.39,
        16697.39, 3.7505, 86.5595, 149.7, 130.17, 1385.41, 23.5909, 4.8843, 10.102, 1.6781, 59.626, 4.6176, 4.9498,
        84.7497, 10.1933, 1.5846, 39.46, 10.3685, 1.1678, 17.6299]),
    ('2021-09-29', ARRAY[1.6112, 1.9558, 6.3218, 1.4793, 1.0829, 7.5347, 25.457, 7.436, 0.86443, 9.0714, 7.4975,
        359.6, 16670.71, 3.7425, 86.467, 150.7, 129.89, 1381.2, 23.7082, 4.8769, 10.143, 1.6826, 59.203, 4.626, 4.946,
        84.6823, 10.183, 1.5822, 39.49, 10.3168, 1.1654, 17.521]),
    ('2021-09-30', ARRAY[1.6095, 1.9558, 6.2631, 1.475, 1.083, 7.4847, 25.495, 7.436, 0.86053, 9.0184, 7.4889, 360.19,
        16572.03, 3.7363, 86.0766, 150.9, 129.67, 1371.58, 23.7439, 4.8475, 10.165, 1.6858, 59.066, 4.6197, 4.9475,
        84.3391, 10.1683, 1.576, 39.235, 10.2981, 1.1579, 17.5629]),
    ('2021-10-01', ARRAY[1.5985, 1.9558, 6.2816, 1.4698, 1.0791, 7.4781, 25.309, 7.4372, 0.85653, 9.0304, 7.498,
        358.16, 16563.71, 3.7353, 85.975, 149.7, 128.97, 1371.32, 23.7955, 4.8482, 10.0204, 1.6751, 58.752, 4.5826,
        4.947, 84.7187, 10.1538, 1.5733, 39.022, 10.2583, 1.16, 17.3449]),
    ('2021-10-04', ARRAY[1.5957, 1.9558, 6.2579, 1.4668, 1.0768, 7.5013, 25.32, 7.4374, 0.8553, 9.0597, 7.493, 355.9,
        16575.85, 3.7456, 86.4025, 150.1, 129.21, 1372.5, 23.8512, 4.8569, 9.977, 1.6687, 59.06, 4.5685, 4.9478,
        84.7198, 10.1435, 1.5777, 39.242, 10.2816, 1.1636, 17.3166]),
    ('2021-10-05', ARRAY[1.5937, 1.9558, 6.3106, 1.4612, 1.0752, 7.4805, 25.308, 7.4379, 0.85173, 9.0324, 7.505,
        356.9, 16506.62, 3.7477, 86.488, 148, 128.99, 1376.12, 23.7904, 4.8482, 9.9155, 1.665, 58.893, 4.5998, 4.9477,
        84.1541, 10.131, 1.5743, 39.203, 10.2707, 1.1602, 17.3792]),
    ('2021-10-06', ARRAY[1.5913, 1.9558, 6.3584, 1.4575, 1.0715, 7.4407, 25.415, 7.4398, 0.8497, 8.9876, 7.508,
        359.43, 16487.75, 3.7452, 86.438, 148.6, 128.52, 1379.91, 23.9641, 4.8297, 9.923, 1.6728, 58.804, 4.5925,
        4.9458, 83.6242, 10.1628, 1.5712, 39.116, 10.2802, 1.1542, 17.4561]),
    ('2021-10-07', ARRAY[1.5839, 1.9558, 6.338, 1.4545, 1.0712, 7.4536, 25.415, 7.4399, 0.85023, 9.0008, 7.515,
        358.16, 16406.7, 3.7353, 86.408, 148.8, 128.78, 1375.87, 23.7032, 4.837, 9.9388, 1.6676, 58.308, 4.5458,
        4.9475, 83.178, 10.1453, 1.5697, 39.051, 10.2594, 1.1562, 17.2074]),
    ('2021-10-08', ARRAY[1.5837, 1.9558, 6.3638, 1.4499, 1.0734, 7.4591, 25.434, 7.4413, 0.8489, 9.0066, 7.5188,
        360.19, 16430.43, 3.7374, 86.7495, 149.4, 129.32, 1381.8, 23.8295, 4.8335, 9.8855, 1.6686, 58.43, 4.6182,
        4.9483, 83.239, 10.1138, 1.5681, 39.161, 10.311, 1.1569, 17.2259]),
    ('2021-10-11', ARRAY[1.5751, 1.9558, 6.3719, 1.4431, 1.0722, 7.4644, 25.399, 7.4412, 0.84878, 9.0049, 7.5155,
        360.7, 16444.42, 3.7358, 87.334, 150, 130.7, 1383.43, 24.0051, 4.8264, 9.888, 1.668, 58.924, 4.5913, 4.9493,
        82.963, 10.1163, 1.5665, 39.195, 10.3726, 1.1574, 17.3108]),
    ('2021-10-12', ARRAY[1.566, 1.9558, 6.3977, 1.4395, 1.0729, 7.4522, 25.376, 7.4408, 0.84755, 8.9915, 7.5155,
        359.91, 16396.85, 3.7275, 87.272, 150, 131.06, 1383.4, 24.0232, 4.8132, 9.8608, 1.6591, 58.711, 4.5805,
        4.9499, 83.0176, 10.1078, 1.5664, 38.501, 10.4044, 1.1555, 17.265]),
    ('2021-10-13', ARRAY[1.5722, 1.9558, 6.3814, 1.4386, 1.0722, 7.4482, 25.369, 7.4407, 0.84898, 8.9952, 7.518,
        360.2, 16438.27, 3.7408, 87.1095, 150, 131.3, 1378.13, 23.9497, 4.8098, 9.8555, 1.6647, 58.564, 4.5772, 4.949,
        83.0248, 10.1195, 1.5646, 38.478, 10.4833, 1.1562, 17.194]),
    ('2021-10-14', ARRAY[1.5644, 1.9558, 6.3528, 1.4361, 1.0686, 7.4683, 25.387, 7.4406, 0.84618, 9.0244, 7.5127, 359,
        16353.05, 3.7372, 87.3355, 149.6, 131.65, 1375.51, 23.8458, 4.8195, 9.7928, 1.6506, 58.778, 4.5693, 4.95,
        83.1225, 10.0138, 1.5642, 38.524, 10.6104, 1.1602, 17.162]),
    ('2021-10-15', ARRAY[1.564, 1.9558, 6.3635, 1.4342, 1.0729, 7.4663, 25.403, 7.4402, 0.84368, 9.0258, 7.5105,
        359.71, 16292.6, 3.7409, 86.967, 149.6, 132.65, 1371.21, 23.8542, 4.8241, 9.7625, 1.6445, 58.903, 4.5644,
        4.9465, 82.6325, 10.0288, 1.5637, 38.669, 10.7132, 1.1602, 17.0504]),
    ('2021-10-18', ARRAY[1.5707, 1.9558, 6.3651, 1.4384, 1.0712, 7.4617, 25.453, 7.44, 0.84438, 9.0268, 7.5085,
        361.35, 16371.79, 3.7402, 87.4083, 150, 132.46, 1377.9, 23.7177, 4.8406, 9.7643, 1.6436, 59.025, 4.5787,
        4.949, 82.7185, 10.0375, 1.5659, 38.827, 10.774, 1.1604, 17.1217]),
    ('2021-10-19', ARRAY[1.5601, 1.9558, 6.4806, 1.4389, 1.0716, 7.4464, 25.505, 7.4406, 0.84275, 9.0635, 7.5083,
        360.64, 16422.33, 3.7425, 87.5, 150, 133.12, 1372.96, 23.7003, 4.8619, 9.734, 1.6294, 59.157, 4.5729, 4.9488,
        82.6346, 10.03, 1.5666, 38.881, 10.8484, 1.1655, 17.0003]),
    ('2021-10-20', ARRAY[1.5528, 1.9558, 6.483, 1.4349, 1.0739, 7.4302, 25.519, 7.4404, 0.84503, 9.0375, 7.5092,
        361.59, 16404.06, 3.7357, 87.0086, 150, 132.78, 1364.31, 23.4814, 4.8369, 9.7435, 1.6219, 58.972, 4.585,
        4.9487, 82.5141, 10.015, 1.5629, 38.774, 10.7821, 1.1623, 16.8307]),
    ('2021-10-21', ARRAY[1.5528, 1.9558, 6.5892, 1.4359, 1.069, 7.4463, 25.615, 7.4406, 0.8429, 9.0487, 7.5132,
        363.39, 16460.85, 3.7379, 87.1445, 149.8, 132.85, 1370.6, 23.6004, 4.8387, 9.7065, 1.6214, 59.124, 4.603,
        4.9467, 82.9299, 10.0145, 1.5672, 38.862, 10.9681, 1.1637, 16.9215]),
    ('2021-10-22', ARRAY[1.551, 1.9558, 6.6304, 1.4341, 1.0668, 7.4337, 25.655, 7.4405, 0.8437, 9.0412, 7.5265,
        363.52, 16500.43, 3.7304, 87.074, 150.2, 132.43, 1368.39, 23.5402, 4.8265, 9.7075, 1.6257, 59.084, 4.5975,
        4.9454, 81.8586, 9.9748, 1.5669, 38.763, 11.183, 1.163, 17.0626]),
    ('2021-10-25', ARRAY[1.5505, 1.9558, 6.5405, 1.4347, 1.0666, 7.4142, 25.734, 7.4399, 0.8438, 9.0191, 7.5273,
        365.84, 16452.15, 3.7207, 87.216, 149.8, 131.88, 1357.3, 23.4551, 4.817, 9.7098, 1.6235, 58.814, 4.6187,
        4.9475, 81.1067, 10, 1.5633, 38.423, 11.2232, 1.1603, 17.1563]),
    ('2021-10-26', ARRAY[1.5465, 1.9558, 6.462, 1.4361, 1.0684, 7.4124, 25.7, 7.4392, 0.84178, 9.0335, 7.5225, 365.29,
        16408.24, 3.7178, 87.082, 150, 132.47, 1354.11, 23.4016, 4.8174, 9.6828, 1.6172, 58.947, 4.6009, 4.9468,
        80.6417, 9.9848, 1.5637, 38.456, 10.9744, 1.1618, 17.1309]),
    ('2021-10-27', ARRAY[1.5458, 1.9558, 6.451, 1.4414, 1.067, 7.426, 25.684, 7.4394, 0.8453, 9.0363, 7.5145, 364.05,
        16509.26, 3.7062, 87.201, 149.8, 132, 1360.44, 23.4502, 4.8263, 9.7368, 1.6211, 58.924, 4.6207, 4.9484,
        81.495, 9.9713, 1.5665, 38.65, 11.0173, 1.1617, 17.3934]),
    ('2021-10-28', ARRAY[1.5411, 1.9558, 6.4798, 1.4325, 1.0656, 7.4169, 25.709, 7.4391, 0.84373, 9.0167, 7.5155,
        363.33, 16468.73, 3.6859, 86.8032, 149.6, 131.7, 1357.69, 23.5842, 4.8111, 9.7468, 1.6146, 58.717, 4.6192,
        4.9495, 81.6042, 9.969, 1.5623, 38.547, 11.1435, 1.1593, 17.5553]),
    ('2021-10-29', ARRAY[1.5455, 1.9558, 6.5698, 1.4383, 1.0611, 7.4488, 25.697, 7.4389, 0.8449, 9.0563, 7.527, 360,
        16556.28, 3.667, 87.183, 149.8, 132.62, 1362.92, 23.8048, 4.8222, 9.7495, 1.6255, 58.654, 4.6215, 4.9493,
        82.3284, 9.9368, 1.5676, 38.72, 11.1393, 1.1645, 17.7447]),
    ('2021-11-01', ARRAY[1.54, 1.9558, 6.5426, 1.4325, 1.0562, 7.4077, 25.634, 7.4396, 0.84575, 9.0108, 7.5253,
        360.48, 16532.95, 3.636, 86.7275, 150.2, 132.19, 1363.88, 23.9402, 4.8066, 9.7368, 1.6097, 58.55, 4.6225,
        4.9493, 82.2438, 9.9135, 1.5624, 38.613, 11.0202, 1.1578, 17.7451]),
    ('2021-11-02', ARRAY[1.5544, 1.9558, 6.5907, 1.4389, 1.0594, 7.4239, 25.572, 7.4399, 0.84955, 9.0297, 7.5307,
        359.35, 16570.39, 3.63, 86.604, 150.8, 132.03, 1363.97, 24.073, 4.8135, 9.792, 1.626, 58.56, 4.6078, 4.95,
        83.2159, 9.8973, 1.5637, 38.568, 11.0656, 1.1603, 17.9158]),
    ('2021-11-03', ARRAY[1.5574, 1.9558, 6.5663, 1.4386, 1.0568, 7.4082, 25.546, 7.4381, 0.84823, 9.0114, 7.5195,
        358.88, 16594.39, 3.6291, 86.2355, 150.2, 131.9, 1369.05, 24.0953, 4.8089, 9.861, 1.622, 58.611, 4.5875,
        4.9494, 83.3463, 9.912, 1.5627, 38.624, 11.2219, 1.1578, 17.8613]),
    ('2021-11-04', ARRAY[1.5602, 1.9558, 6.4833, 1.4365, 1.0554, 7.3983, 25.469, 7.4377, 0.8535, 9.0059, 7.524,
        359.86, 16618.72, 3.6052, 86.0955, 150.2, 131.77, 1369.33, 23.8191, 4.8052, 9.859, 1.6235, 58.579, 4.6067,
        4.9494, 82.7443, 9.906, 1.5627, 38.542, 11.2503, 1.1569, 17.5896]),
    ('2021-11-05', ARRAY[1.5594, 1.9558, 6.4193, 1.4341, 1.0559, 7.3756, 25.275, 7.4376, 0.85545, 8.967, 7.5218,
        359.5, 16504.97, 3.5875, 85.5415, 150.2, 130.98, 1366.75, 23.6152, 4.7919, 9.8878, 1.6242, 57.949, 4.6037,
        4.9496, 82.0294, 9.9033, 1.5581, 38.341, 11.1858, 1.1519, 17.5039]),
    ('2021-11-08', ARRAY[1.5621, 1.9558, 6.4669, 1.4411, 1.0591, 7.4048, 25.252, 7.4383, 0.85478, 9.0175, 7.5188,
        359.76, 16507.4, 3.5842, 85.8135, 150.4, 131.29, 1368.52, 23.6244, 4.8111, 9.8745, 1.6151, 58.019, 4.5956,
        4.9491, 82.6617, 9.9588, 1.5611, 38.211, 11.2782, 1.1579, 17.3716]),
    ('2021-11-09', ARRAY[1.5642, 1.9558, 6.3847, 1.4397, 1.0592, 7.3989, 25.197, 7.4377, 0.8538, 9.0186, 7.519,
        360.99, 16500.26, 3.5928, 85.791, 150.4, 130.9, 1362.47, 23.5335, 4.8039, 9.8555, 1.6192, 57.98, 4.5926,
        4.9476, 82.1148, 9.8995, 1.5601, 37.932, 11.2605, 1.1577, 17.3964]),
    ('2021-11-10', ARRAY[1.5697, 1.9558, 6.2965, 1.4371, 1.0555, 7.3866, 25.209, 7.4376, 0.85548, 9.0035, 7.5165,
        362.15, 16460.52, 3.5938, 85.8824, 150.4, 130.9, 1362.58, 23.5282, 4.8006, 9.8848, 1.6285, 57.859, 4.6121,
        4.9496, 81.8733, 9.9645, 1.5585, 37.899, 11.3563, 1.1558, 17.5294]),
    ('2021-11-11', ARRAY[1.5699, 1.9558, 6.2383, 1.4419, 1.0561, 7.3292, 25.254, 7.4372, 0.85538, 8.9299, 7.5118,
        364.8, 16342.32, 3.5754, 85.309, 150.4, 130.59, 1353.13, 23.5367, 4.7765, 9.9695, 1.6318, 57.372, 4.6296,
        4.9474, 81.5313, 9.9648, 1.5516, 37.652, 11.3605, 1.146, 17.4775]),
    ('2021-11-12', ARRAY[1.569, 1.9558, 6.1902, 1.4416, 1.0568, 7.3047, 25.238, 7.437, 0.85505, 8.9206, 7.5123,
        366.15, 16239.91, 3.56, 85.193, 150.4, 130.5, 1349.1, 23.6472, 4.7692, 9.9508, 1.6293, 56.995, 4.6428, 4.9488,
        82.6649, 10.0085, 1.5494, 37.527, 11.3987, 1.1448, 17.4919]),
    ('2021-11-15', ARRAY[1.5537, 1.9558, 6.2458, 1.4334, 1.0533, 7.3034, 25.217, 7.4375, 0.85165, 8.9156, 7.5128,
        365.98, 16225.69, 3.5501, 85.143, 150.4, 130.32, 1350.36, 23.5097, 4.7624, 9.9173, 1.6174, 57.309, 4.6374,
        4.9496, 82.8109, 10.007, 1.5457, 37.428, 11.4643, 1.1444, 17.3545]),
    ('2021-11-16', ARRAY[1.549, 1.9558, 6.1838, 1.4248, 1.0528, 7.2627, 25.227, 7.4367, 0.84533, 8.8544, 7.5099,
        366.35, 16182.27, 3.5148, 84.5404, 150.4, 129.89, 1343, 23.4423, 4.7359, 9.8863, 1.6186, 57.225, 4.6545,
        4.9493, 83.1933, 10.0293, 1.5393, 37.153, 11.602, 1.1368, 17.3177]),
    ('2021-11-17', ARRAY[1.5521, 1.9558, 6.2028, 1.4206, 1.053, 7.217, 25.22, 7.4365, 0.8409, 8.814, 7.5116, 364.73,
        16117.38, 3.4658, 84.03, 149.8, 129.78, 1337.42, 23.4259, 4.729, 9.8895, 1.6162, 56.944, 4.6571, 4.9493,
        82.0791, 10.0303, 1.5364, 36.969, 11.8601, 1.1316, 17.5176]),
    ('2021-11-18', ARRAY[1.558, 1.9558, 6.2839, 1.4295, 1.0511, 7.2419, 25.23, 7.4362, 0.84173, 8.8366, 7.512, 363.69,
        16138.1, 3.4941, 84.218, 148.8, 129.58, 1342.26, 23.5605, 4.7439, 9.9523, 1.6106, 57.099, 4.6565, 4.9497,
        82.82, 10.0555, 1.5408, 37.03, 12.5522, 1.1345, 17.7211]),
    ('2021-11-19', ARRAY[1.5581, 1.9558, 6.268, 1.4254, 1.0462, 7.2027, 25.413, 7.4366, 0.83928, 8.7832, 7.516, 367.8,
        16105.54, 3.4887, 83.6905, 147.8, 128.22, 1344.64, 23.4637, 4.7152, 10.0483, 1.6098, 57.073, 4.6818, 4.9495,
        82.8124, 10.096, 1.5344, 36.969, 12.5247, 1.1271, 17.7513]),
    ('2021-11-22', ARRAY[1.5532, 1.9558, 6.3043, 1.4257, 1.0454, 7.1975, 25.373, 7.4368, 0.83923, 8.7875, 7.5185,
        369.12, 16075.81, 3.4842, 83.852, 148.2, 128.69, 1338.72, 23.5855, 4.7204, 10.0715, 1.6095, 57.146, 4.6984,
        4.9496, 84.4872, 10.128, 1.5357, 37.116, 12.6714, 1.1278, 17.7799]),
    ('2021-11-23', ARRAY[1.5581, 1.9558, 6.3298, 1.4324, 1.0492, 7.1943, 25.445, 7.4364, 0.84185, 8.7744, 7.524,
        370.91, 16069.18, 3.5014, 83.8395, 147.6, 129.36, 1340.6, 23.7773, 4.7277, 10.071, 1.6241, 57.119, 4.7119,
        4.9495, 84.5002, 10.133, 1.5381, 37.275, 14.1306, 1.1259, 17.849]),
    ('2021-11-24', ARRAY[1.5549, 1.9558, 6.2705, 1.4227, 1.0484, 7.16, 25.501, 7.4367, 0.83935, 8.7372, 7.519, 369.15,
        16018.25, 3.5163, 83.439, 146.6, 129.06, 1331.51, 23.833, 4.7183, 10.026, 1.6257, 56.504, 4.6802, 4.9493,
        83.8087, 10.1905, 1.533, 37.389, 13.5022, 1.1206, 17.8078]),
    ('2021-11-25', ARRAY[1.5627, 1.9558, 6.2643, 1.4223, 1.048, 7.1676, 25.475, 7.4362, 0.84295, 8.7514, 7.5225,
        366.61, 16034.61, 3.547, 83.6074, 147, 129.41, 1337.04, 24.1647, 4.7468, 10.0655, 1.6394, 56.451, 4.6661,
        4.9494, 83.9075, 10.176, 1.535, 37.496, 13.4739, 1.1223, 17.8177]),
    ('2021-11-26', ARRAY[1.5795, 1.9558, 6.3286, 1.4397, 1.0446, 7.2149, 25.662, 7.4365, 0.8462, 8.8045, 7.5228,
        368.56, 16248.69, 3.5863, 84.5395, 147.4, 128.82, 1348.9, 24.4974, 4.7863, 10.1613, 1.6538, 56.997, 4.7117,
        4.9498, 84.9702, 10.26, 1.547, 38.006, 13.7642, 1.1291, 18.2448]),
    ('2021-11-29', ARRAY[1.5782, 1.9558, 6.3184, 1.4362, 1.044, 7.2002, 25.671, 7.4367, 0.84583, 8.795, 7.529, 368.58,
        16193.78, 3.5617, 84.6635, 147, 128.21, 1344.73, 24.67, 4.7793, 10.214, 1.6552, 56.787, 4.6962, 4.9498,
        84.0171, 10.2903, 1.5441, 37.978, 14.3166, 1.1276, 18.2509]),
    ('2021-11-30', ARRAY[1.5898, 1.9558, 6.3762, 1.4518, 1.043, 7.2395, 25.526, 7.4368, 0.85173, 8.8601, 7.5315,
        365.68, 16277.55, 3.5887, 85.3274, 147, 128.2, 1350.29, 24.5059, 4.7753, 10.2795, 1.6644, 57.271, 4.6639,
        4.951, 84.6123, 10.286, 1.5521, 38.282, 14.9342, 1.1363, 18.2269]),
    ('2021-12-01', ARRAY[1.5849, 1.9558, 6.3498, 1.4433, 1.0427, 7.2065, 25.443, 7.4362, 0.85, 8.8154, 7.5185, 363.78,
        16249.4, 3.5623, 84.7485, 146.6, 128.27, 1330.53, 24.0869, 4.7745, 10.2195, 1.6548, 57.004, 4.6283, 4.9467,
        83.6246, 10.226, 1.5431, 38.151, 15.1664, 1.1314, 17.9011]),
    ('2021-12-02', ARRAY[1.5975, 1.9558, 6.3935, 1.4526, 1.0414, 7.2297, 25.42, 7.4362, 0.85135, 8.8375, 7.5245,
        362.44, 16342.16, 3.5904, 85.052, 146.8, 127.94, 1333.57, 24.1963, 4.7964, 10.2962, 1.6662, 57.32, 4.5953,
        4.9488, 83.5138, 10.2658, 1.5501, 38.413, 15.2937, 1.1339, 17.9652]),
    ('2021-12-03', ARRAY[1.5999, 1.9558, 6.3687, 1.4471, 1.0387, 7.1935, 25.415, 7.4362, 0.85048, 8.8006, 7.5273,
        363.86, 16288.18, 3.5655, 84.8455, 146.8, 127.97, 1334.04, 23.9841, 4.7772, 10.2875, 1.6634, 57.048, 4.5923,
        4.9493, 83.0225, 10.3185, 1.5466, 38.254, 15.6131, 1.1291, 17.9509]),
    ('2021-12-06', ARRAY[1.6034, 1.9558, 6.416, 1.4437, 1.0416, 7.1986, 25.421, 7.4362, 0.85128, 8.8053, 7.5265,
        364.43, 16306.04, 3.5726, 85.119, 147.2, 127.78, 1333.81, 23.9694, 4.7817, 10.2943, 1.6703, 56.915, 4.5924,
        4.9462, 83.3889, 10.2688, 1.5456, 38.252, 15.5642, 1.1287, 18.0231]),
    ('2021-12-07', ARRAY[1.5836, 1.9558, 6.3327, 1.4258, 1.0414, 7.1671, 25.465, 7.4363, 0.84933, 8.7753, 7.5205,
        365.88, 16175.52, 3.5495, 84.878, 147.4, 127.83, 1325.5, 23.8972, 4.7635, 10.19, 1.6607, 56.772, 4.5942,
        4.9488, 83.7755, 10.2573, 1.538, 37.91, 15.369, 1.1256, 17.9612]),
    ('2021-12-08', ARRAY[1.5841, 1.9558, 6.335, 1.4281, 1.0432, 7.1726, 25.475, 7.4362, 0.85603, 8.8088, 7.525,
        368.13, 16205.54, 3.5176, 85.2345, 147.4, 128.57, 1328.25, 23.6365, 4.7733, 10.096, 1.6659, 56.784, 4.5962,
        4.9488, 83.3019, 10.2513, 1.5415, 37.829, 15.4796, 1.1299, 17.8168]),
    ('2021-12-09', ARRAY[1.584, 1.9558, 6.2718, 1.4363, 1.0446, 7.2114, 25.434, 7.4362, 0.8574, 8.8186, 7.5305,
        365.81, 16265.76, 3.513, 85.5075, 147.4, 128.21, 1331.42, 23.8011, 4.7693, 10.155, 1.6672, 57.045, 4.6045,
        4.9493, 83.2976, 10.257, 1.5446, 37.96, 15.6175, 1.1311, 18.019]),
    ('2021-12-10', ARRAY[1.5765, 1.9558, 6.2923, 1.434, 1.0424, 7.1814, 25.365, 7.4362, 0.85355, 8.7918, 7.525,
        365.58, 16202.7, 3.4931, 85.3105, 147.8, 128.2, 1331.35, 23.6094, 4.7488, 10.1335, 1.6635, 56.746, 4.6123,
        4.9494, 82.8024, 10.2463, 1.5396, 37.945, 15.6908, 1.1273, 18.0414]),
    ('2021-12-13', ARRAY[1.5795, 1.9558, 6.319, 1.4388, 1.0418, 7.1777, 25.401, 7.4362, 0.85158, 8.7967, 7.521,
        367.07, 16155.54, 3.504, 85.4225, 148, 128.19, 1333.6, 23.5354, 4.7678, 10.1598, 1.6651, 56.731, 4.6221,
        4.9494, 82.8238, 10.231, 1.542, 37.612, 16.0525, 1.1278, 17.9694]),
    ('2021-12-14', ARRAY[1.5866, 1.9558, 6.3723, 1.449, 1.0404, 7.1956, 25.334, 7.4362, 0.85345, 8.8227, 7.5213,
        366.85, 16179.72, 3.5242, 85.879, 147.4, 128.45, 1338.31, 23.7839, 4.786, 10.2475, 1.6723, 56.882, 4.63,
        4.9494, 83.1963, 10.281, 1.5469, 37.716, 16.2092, 1.1309, 18.1219]),
    ('2021-12-15', ARRAY[1.5763, 1.9558, 6.4354, 1.4496, 1.0416, 7.1691, 25.271, 7.4362, 0.8498, 8.7861, 7.5208,
        369.09, 16165.75, 3.535, 86.0345, 146.8, 128.25, 1335.4, 23.8856, 4.7638, 10.2278, 1.6689, 56.574, 4.6272,
        4.9493, 83.0838, 10.2565, 1.5405, 37.615, 16.5612, 1.1262, 18.1976]),
    ('2021-12-16', ARRAY[1.5714, 1.9558, 6.4378, 1.4484, 1.0457, 7.2183, 25.282, 7.4362, 0.84835, 8.8432, 7.5171,
        369.24, 16265.88, 3.5248, 86.4005, 146.8, 129.37, 1341.38, 23.7706, 4.7685, 10.1458, 1.661, 56.681, 4.6278,
        4.9498, 83.286, 10.2465, 1.5455, 37.919, 17.5824, 1.1336, 18.1121]),
    ('2021-12-17', ARRAY[1.5815, 1.9558, 6.4648, 1.4527, 1.0409, 7.2234, 25.255, 7.4364, 0.85208, 8.8388, 7.5223,
        367.57, 16268.73, 3.5495, 86.064, 146.2, 128.28, 1342.76, 23.5473, 4.7807, 10.1783, 1.6738, 56.621, 4.6336,
        4.9501, 83.6856, 10.2753, 1.5459, 37.706, 19.1155, 1.133, 17.928]),
    ('2021-12-20', ARRAY[1.5855, 1.9558, 6.4219, 1.4569, 1.0408, 7.1882, 25.234, 7.4363, 0.85205, 8.7943, 7.515,
        366.69, 16244.16, 3.5608, 85.5025, 146.6, 127.98, 1343.4, 23.4407, 4.7645, 10.1915, 1.6778, 56.256, 4.6337,
        4.9486, 83.59, 10.301, 1.5415, 37.889, 20.0434, 1.1273, 17.8271]),
    ('2021-12-21', ARRAY[1.584, 1.9558, 6.4573, 1.4599, 1.0417, 7.1965, 25.24, 7.4362, 0.8528, 8.8111, 7.5215, 368,
        16135.51, 3.577, 85.3648, 146.8, 128.44, 1345.39, 23.4677, 4.754, 10.1488, 1.6726, 56.389, 4.6375, 4.95,
        83.5985, 10.3315, 1.5414, 38.019, 14.7132, 1.1295, 17.9025]),
    ('2021-12-22', ARRAY[1.5758, 1.9558, 6.4616, 1.4589, 1.0432, 7.1999, 25.24, 7.4362, 0.849, 8.8155, 7.5208, 368.54,
        16102.79, 3.5775, 85.407, 146.8, 129.08, 1346.25, 23.47, 4.7617, 10.0613, 1.6674, 56.772, 4.632, 4.9503,
        83.4396, 10.2906, 1.5422, 38.13, 14.0719, 1.1301, 17.9668]),
    ('2021-12-23', ARRAY[1.5639, 1.9558, 6.4015, 1.451, 1.0413, 7.2056, 25.088, 7.4362, 0.84228, 8.8215, 7.5165,
        369.84, 16041.87, 3.5663, 85.0775, 147, 129.39, 1343.29, 23.409, 4.7502, 10.0113, 1.6609, 56.633, 4.628,
        4.9495, 83.2366, 10.3035, 1.5379, 37.934, 12.6525, 1.131, 17.7769]),
    ('2021-12-24', ARRAY[1.5645, 1.9558, 6.4229, 1.4502, 1.0402, 7.2064, 25.014, 7.436, 0.84389, 8.8255, 7.5108,
        370.82, 16056.5, 3.5735, 84.885, 147.2, 129.45, 1343.18, 23.3103, 4.748, 10.0043, 1.6589, 56.592, 4.619,
        4.9498, 83.2027, 10.33, 1.5343, 37.833, 13.2402, 1.1317, 17.5821]),
    ('2021-12-27', ARRAY[1.5685, 1.9558, 6.4157, 1.4529, 1.0396, 7.2087, 25.139, 7.4362, 0.8433, 8.8246, 7.5025,
        370.22, 16081.55, 3.5465, 84.8105, 147.4, 129.79, 1343.6, 23.3216, 4.7318, 10.0405, 1.666, 56.83, 4.605,
        4.9498, 83.2088, 10.325, 1.5354, 37.963, 12.8099, 1.1312, 17.5609]),
    ('2021-12-28', ARRAY[1.5603, 1.9558, 6.3981, 1.4487, 1.0381, 7.2159, 24.98, 7.4362, 0.84248, 8.838, 7.5175,
        369.08, 16126.51, 3.5223, 84.6335, 147.4, 130.16, 1345.14, 23.4003, 4.7369, 9.9728, 1.6602, 57.288, 4.6063,
        4.95, 83.4446, 10.2528, 1.5335, 37.948, 13.3521, 1.1331, 17.8113]),
    ('2021-12-29', ARRAY[1.5638, 1.9558, 6.3824, 1.4486, 1.038, 7.1994, 24.958, 7.4365, 0.84115, 8.8127, 7.52, 370.22,
        16112.32, 3.5179, 84.388, 147.4, 129.97, 1341.06, 23.2544, 4.7269, 9.9883, 1.6625, 57.592, 4.6037, 4.9499,
        83.5863, 10.2608, 1.5309, 37.888, 14.1525, 1.1303, 17.9471]),
    ('2021-12-30', ARRAY[1.5594, 1.9558, 6.3734, 1.4481, 1.0363, 7.223, 24.917, 7.4365, 0.8393, 8.8399, 7.5211,
        370.15, 16163.41, 3.5204, 84.2575, 147.6, 130.44, 1347.56, 23.2431, 4.7336, 9.9703, 1.6545, 57.849, 4.596,
        4.9494, 84.8888, 10.2438, 1.533, 37.867, 14.7184, 1.1334, 18.0173]),
    ('2021-12-31', ARRAY[1.5615, 1.9558, 6.3101, 1.4393, 1.0331, 7.1947, 24.858, 7.4364, 0.84028, 8.8333, 7.5156,
        369.19, 16100.42, 3.5159, 84.2292, 147.6, 130.38, 1346.38, 23.1438, 4.7184, 9.9888, 1.6579, 57.763, 4.5969,
        4.949, 85.3004, 10.2503, 1.5279, 37.653, 15.2335, 1.1326, 18.0625]),
    ('2022-01-03', ARRAY[1.5691, 1.9558, 6.3539, 1.442, 1.0372, 7.2174, 24.818, 7.4382, 0.84135, 8.8541, 7.519,
        367.71, 16202.02, 3.5139, 84.3949, 147.6, 130.56, 1354.4, 23.2259, 4.7379, 10.0013, 1.6651, 58.051, 4.5895,
        4.9483, 84.5313, 10.2958, 1.5333, 37.665, 15.0777, 1.1355, 17.9661]),
    ('2022-01-04', ARRAY[1.5682, 1.9558, 6.4174, 1.4382, 1.0355, 7.1924, 24.745, 7.4378, 0.83618, 8.7919, 7.5185,
        365.12, 16199.73, 3.4909, 84.2055, 147.8, 131.17, 1352.91, 23.1808, 4.7214, 10.0138, 1.6668, 57.988, 4.5667,
        4.9481, 84.9202, 10.2808, 1.531, 37.582, 15.1384, 1.1279, 18.108]),
    ('2022-01-05', ARRAY[1.56, 1.9558, 6.4146, 1.4399, 1.0364, 7.2087, 24.581, 7.4384, 0.83546, 8.8227, 7.519, 362.15,
        16263.02, 3.4989, 84.161, 146.8, 131.03, 1354.61, 23.1422, 4.7466, 9.9672, 1.6597, 57.713, 4.5666, 4.946,
        85.7275, 10.2545, 1.534, 37.607, 15.2446, 1.1319, 17.9369]),
    ('2022-01-06', ARRAY[1.5778, 1.9558, 6.442, 1.4451, 1.0395, 7.2187, 24.528, 7.4393, 0.83593, 8.8272, 7.5197,
        359.84, 16291.88, 3.5247, 84.2475, 146.8, 131.05, 1362.06, 23.2549, 4.767, 10.035, 1.6752, 57.943, 4.5614,
        4.9435, 86.5088, 10.3265, 1.5388, 37.962, 15.5504, 1.1315, 17.7932]),
    ('2022-01-07', ARRAY[1.5804, 1.9558, 6.4343, 1.4374, 1.0422, 7.206, 24.439, 7.438, 0.8343, 8.8133, 7.5214, 358.68,
        16188.43, 3.5135, 83.978, 146, 130.9, 1359.96, 23.1109, 4.7553, 10.0288, 1.6748, 58.046, 4.5496, 4.9451,
        85.298, 10.2839, 1.5356, 38.074, 15.7206, 1.1298, 17.6701]),
    ('2022-01-10', ARRAY[1.5774, 1.9558, 6.3969, 1.4327, 1.0446, 7.2128, 24.357, 7.4381, 0.83398, 8.8233, 7.5278,
        358.4, 16181.9, 3.5303, 83.8, 146.2, 130.45, 1355.68, 23.0597, 4.7536, 10.0253, 1.6753, 58.141, 4.5334,
        4.9449, 84.9825, 10.3038, 1.5344, 38.074, 15.7183, 1.1318, 17.6999]),
    ('2022-01-11', ARRAY[1.5804, 1.9558, 6.389, 1.4329, 1.0502, 7.2255, 24.412, 7.4404, 0.83475, 8.8384, 7.5236,
        357.45, 16221.39, 3.549, 83.7481, 147, 130.95, 1352.85, 23.0888, 4.7515, 10.0165, 1.6772, 57.979, 4.5438,
        4.945, 84.8663, 10.3075, 1.5342, 37.862, 15.696, 1.1336, 17.7094]),
    ('2022-01-12', ARRAY[1.5762, 1.9558, 6.3458, 1.4261, 1.0486, 7.2379, 24.423, 7.4414, 0.83338, 8.863, 7.524,
        355.98, 16295.93, 3.5406, 84.0285, 147, 131.19, 1353.27, 23.1852, 4.7595, 9.927, 1.6775, 58.08, 4.5359,
        4.9453, 84.7559, 10.264, 1.5358, 37.936, 15.5922, 1.137, 17.5645]),
    ('2022-01-13', ARRAY[1.5709, 1.9558, 6.3518, 1.4304, 1.0453, 7.2913, 24.458, 7.4409, 0.83545, 8.9289, 7.5202,
        355.24, 16379.02, 3.5638, 84.717, 147, 130.98, 1359.24, 23.3894, 4.7875, 9.9333, 1.6676, 58.572, 4.5361,
        4.944, 86.603, 10.238, 1.5427, 38.08, 15.5744, 1.1463, 17.6381]),
    ('2022-01-14', ARRAY[1.5803, 1.9558, 6.3361, 1.433, 1.0429, 7.2728, 24.493, 7.4414, 0.83508, 8.9119, 7.5205,
        356.1, 16388.85, 3.5565, 84.9445, 147, 130.17, 1361.27, 23.2684, 4.7831, 9.9863, 1.6745, 58.727, 4.5414,
        4.9429, 88.0011, 10.2684, 1.5418, 38.033, 15.5256, 1.1447, 17.6043]),
    ('2022-01-17', ARRAY[1.5811, 1.9558, 6.2808, 1.4287, 1.0429, 7.2402, 24.467, 7.4417, 0.83573, 8.8844, 7.5275,
        356.09, 16337.73, 3.5479, 84.7295, 146.8, 130.64, 1359.89, 23.1901, 4.7704, 9.9623, 1.6765, 58.496, 4.5256,
        4.9443, 87.3907, 10.305, 1.5374, 37.761, 15.2757, 1.1403, 17.601]),
    ('2022-01-18', ARRAY[1.5833, 1.9558, 6.2797, 1.4228, 1.0414, 7.2212, 24.426, 7.4425, 0.83673, 8.8576, 7.5225, 357,
        16318.64, 3.5557, 84.813, 146, 130.39, 1355.33, 23.1443, 4.7554, 9.9638, 1.6798, 58.553, 4.526, 4.9449,
        86.7325, 10.3185, 1.5349, 37.635, 15.4447, 1.1367, 17.5398]),
    ('2022-01-19', ARRAY[1.5709, 1.9558, 6.2657, 1.4144, 1.0383, 7.2003, 24.313, 7.4419, 0.83168, 8.8392, 7.5238,
        355.88, 16283.78, 3.5529, 84.4135, 145.2, 129.86, 1347.1, 23.0922, 4.757, 9.9368, 1.6684, 58.429, 4.5229,
        4.9449, 86.48, 10.3428, 1.5293, 37.467, 15.4207, 1.1345, 17.3889]),
    ('2022-01-20', ARRAY[1.5662, 1.9558, 6.1621, 1.4158, 1.0382, 7.1936, 24.263, 7.4424, 0.83265, 8.8274, 7.525,
        355.81, 16267.5, 3.5564, 84.362, 145.4, 129.53, 1349.16, 23.1684, 4.7489, 9.9578, 1.6731, 58.285, 4.5228,
        4.9453, 86.8952, 10.3708, 1.5261, 37.319, 15.2094, 1.1338, 17.2531]),
    ('2022-01-21', ARRAY[1.5774, 1.9558, 6.2063, 1.4211, 1.0353, 7.1946, 24.347, 7.4431, 0.83633, 8.837, 7.528,
        358.19, 16244.2, 3.5668, 84.419, 145.6, 129.14, 1351.89, 23.2229, 4.7508, 10.0523, 1.6884, 58.171, 4.5318,
        4.9453, 86.838, 10.414, 1.526, 37.358, 15.223, 1.1348, 17.1546]),
    ('2022-01-24', ARRAY[1.5866, 1.9558, 6.1901, 1.4269, 1.0308, 7.1533, 24.528, 7.4431, 0.83803, 8.8003, 7.529,
        359.84, 16213.69, 3.5846, 84.3495, 145.6, 128.62, 1352.41, 23.2566, 4.7352, 10.1638, 1.6901, 58.045, 4.5572,
        4.9453, 88.649, 10.5038, 1.5216, 37.382, 15.1621, 1.1304, 17.2509]),
    ('2022-01-25', ARRAY[1.5814, 1.9558, 6.2049, 1.4247, 1.0364, 7.1325, 24.5, 7.4437, 0.83713, 8.7725, 7.5295,
        359.44, 16169.54, 3.5898, 84.277, 146, 128.49, 1350.71, 23.2909, 4.7213, 10.1385, 1.6911, 57.753, 4.5751,
        4.9448, 88.7384, 10.502, 1.5157, 37.28, 15.2723, 1.1268, 17.2669]),
    ('2022-01-26', ARRAY[1.5727, 1.9558, 6.1084, 1.4173, 1.0386, 7.1293, 24.531, 7.442, 0.83458, 8.7791, 7.529,
        359.67, 16185.31, 3.5834, 84.4288, 145.6, 128.86, 1350.03, 23.1845, 4.7268, 10.0115, 1.6865, 57.728, 4.5864,
        4.9451, 89.265, 10.4493, 1.5162, 37.169, 15.2877, 1.1277, 17.0858]),
    ('2022-01-27', ARRAY[1.5771, 1.9558, 6.0159, 1.4161, 1.0391, 7.1061, 24.427, 7.4428, 0.83368, 8.6951, 7.5328,
        358.09, 16052.42, 3.5695, 83.7893, 145.2, 128.74, 1344.5, 23.143, 4.6844, 9.9903, 1.6872, 57.295, 4.5592,
        4.9466, 87.139, 10.445, 1.5089, 37.124, 15.1946, 1.116, 17.1112]),
    ('2022-01-28', ARRAY[1.5971, 1.9558, 6.0147, 1.4239, 1.0378, 7.0857, 24.443, 7.4432, 0.83178, 8.681, 7.529,
        358.42, 16047.76, 3.5697, 83.6015, 144, 128.68, 1349.47, 23.1854, 4.6668, 10.026, 1.7031, 57.028, 4.5755,
        4.9463, 86.6113, 10.552, 1.5109, 37.229, 15.1424, 1.1138, 17.3844]),
    ('2022-01-31', ARRAY[1.582, 1.9558, 6.003, 1.4233, 1.0404, 7.0963, 24.372, 7.4419, 0.83153, 8.6994, 7.5293,
        357.19, 16036.76, 3.564, 83.3655, 143.2, 128.79, 1349.08, 23.1856, 4.6693, 10.0085, 1.6983, 56.985, 4.5892,
        4.9475, 86.7251, 10.489, 1.511, 37.144, 14.931, 1.1156, 17.3734])
) AS daily (day, rates)
CROSS JOIN LATERAL unnest(rates, ARRAY[
    'AUD', 'BGN', 'BRL', 'CAD', 'CHF', 'CNY', 'CZK', 'DKK', 'GBP', 'HKD', 'HRK', 'HUF', 'IDR', 'ILS', 'INR', 'ISK',
    'JPY', 'KRW', 'MXN', 'MYR', 'NOK', 'NZD', 'PHP', 'PLN', 'RON', 'RUB', 'SEK', 'SGD', 'THB', 'TRY', 'USD', 'ZAR'
]) AS rate (per_euro, currency);

-- Where the registered office is, is our choice (DEFAULT); weekend and hours are those of S8.
INSERT INTO offices (name, city, country, time_zone, opens_at, closes_at, is_registered_office, evidence, note) VALUES
    ('Registered office', 'Lisbon', 'PT', 'Europe/Lisbon', '09:00', '17:00', true, 'DEFAULT',
        'Business days are Monday to Friday except holidays at the registered office (S8). Which office that is was not'
        ' readable: Lisbon is proposed and has to be confirmed.');
INSERT INTO office_weekend_days (office_id, weekday)
SELECT id, weekday FROM offices, unnest(ARRAY[6, 7]) AS weekday WHERE is_registered_office;
INSERT INTO office_holidays (office_id, day, name)
SELECT id, day::date, holiday.name FROM offices, (VALUES
    ('2020-01-01', 'New Year''s Day'), ('2020-04-10', 'Good Friday'), ('2020-04-12', 'Easter Sunday'),
    ('2020-04-25', 'Freedom Day'), ('2020-05-01', 'Labour Day'), ('2020-06-10', 'Portugal Day'),
    ('2020-06-11', 'Corpus Christi'), ('2020-06-13', 'Saint Anthony''s Day (Lisbon)'),
    ('2020-08-15', 'Assumption Day'), ('2020-10-05', 'Republic Day'), ('2020-11-01', 'All Saints'' Day'),
    ('2020-12-01', 'Restoration of Independence'), ('2020-12-08', 'Immaculate Conception'),
    ('2020-12-25', 'Christmas Day'), ('2021-01-01', 'New Year''s Day'), ('2021-04-02', 'Good Friday'),
    ('2021-04-04', 'Easter Sunday'), ('2021-04-25', 'Freedom Day'), ('2021-05-01', 'Labour Day'),
    ('2021-06-03', 'Corpus Christi'), ('2021-06-10', 'Portugal Day'), ('2021-06-13', 'Saint Anthony''s Day (Lisbon)'),
    ('2021-08-15', 'Assumption Day'), ('2021-10-05', 'Republic Day'), ('2021-11-01', 'All Saints'' Day'),
    ('2021-12-01', 'Restoration of Independence'), ('2021-12-08', 'Immaculate Conception'),
    ('2021-12-25', 'Christmas Day'), ('2022-01-01', 'New Year''s Day'), ('2022-04-15', 'Good Friday'),
    ('2022-04-17', 'Easter Sunday'), ('2022-04-25', 'Freedom Day'), ('2022-05-01', 'Labour Day'),
    ('2022-06-10', 'Portugal Day'), ('2022-06-13', 'Saint Anthony''s Day (Lisbon)'), ('2022-06-16', 'Corpus Christi'),
    ('2022-08-15', 'Assumption Day'), ('2022-10-05', 'Republic Day'), ('2022-11-01', 'All Saints'' Day'),
    ('2022-12-01', 'Restoration of Independence'), ('2022-12-08', 'Immaculate Conception'),
    ('2022-12-25', 'Christmas Day'), ('2023-01-01', 'New Year''s Day'), ('2023-04-07', 'Good Friday'),
    ('2023-04-09', 'Easter Sunday'), ('2023-04-25', 'Freedom Day'), ('2023-05-01', 'Labour Day'),
    ('2023-06-08', 'Corpus Christi'), ('2023-06-10', 'Portugal Day'), ('2023-06-13', 'Saint Anthony''s Day (Lisbon)'),
    ('2023-08-15', 'Assumption Day'), ('2023-10-05', 'Republic Day'), ('2023-11-01', 'All Saints'' Day'),
    ('2023-12-01', 'Restoration of Independence'), ('2023-12-08', 'Immaculate Conception'),
    ('2023-12-25', 'Christmas Day')
) AS holiday (day, name) WHERE is_registered_office;
