-- What a day asks of a million registrations: which close soon. Ends and answers have their indexes already.
CREATE INDEX opportunity_registrations_closing ON opportunity_registrations (expected_close) WHERE state = 'approved';
