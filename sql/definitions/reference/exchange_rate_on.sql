CREATE FUNCTION desk.exchange_rate_on(wanted text, on_day date)
RETURNS TABLE (day date, per_euro numeric, source text) LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT on_day, 1::numeric, 'The euro itself' WHERE wanted = 'EUR'
    UNION ALL
    (SELECT rate.day, rate.per_euro, rate.source FROM exchange_rates AS rate
    WHERE currency = wanted AND rate.day <= on_day AND rate.day > on_day - 10
    ORDER BY rate.day DESC LIMIT 1)
$$;
COMMENT ON FUNCTION desk.exchange_rate_on IS
    'Units of a currency for one euro on a day, from the last rate of the ten days up to it (A8); no row without one.';
GRANT EXECUTE ON FUNCTION desk.exchange_rate_on TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
