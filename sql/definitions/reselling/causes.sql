-- The last day of the financial review that holds on a day; the latest decision is the one that counts (R141).
CREATE FUNCTION desk.financial_review_holds_until(of_partner bigint, on_day date) RETURNS date
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT CASE WHEN valid_until >= on_day THEN valid_until END FROM financial_reviews
    WHERE partner_id = of_partner AND decided_on <= on_day ORDER BY decided_on DESC, id DESC LIMIT 1
$$;

-- Since when a partner holds Sales on a day (R139).
CREATE FUNCTION desk.sales_held_since(of_partner bigint, on_day date) RETURNS date
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT min(lower(valid)) FROM partner_authorizations WHERE partner_id = of_partner AND level = 'sales' AND valid @> on_day
$$;

-- Invoices that are past due and delinquent on a day (R142).
CREATE FUNCTION desk.delinquent_invoices(of_partner bigint, on_day date) RETURNS text[]
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT coalesce(array_agg(invoice_number ORDER BY due_on, invoice_number), '{}') FROM debts
    WHERE partner_id = of_partner AND coalesce(grace_until, due_on) < on_day AND coalesce(paid_on > on_day, true)
$$;

-- What suspends a reseller on a day (SM8), in the order of the alphabet; as ResellChecklist.Facts.causes.
CREATE FUNCTION desk.reseller_causes(of_partner bigint, on_day date) RETURNS text[]
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT array_remove(ARRAY[
        CASE WHEN cardinality(desk.delinquent_invoices(of_partner, on_day)) > 0 THEN 'debt' END,
        CASE WHEN desk.financial_review_holds_until(of_partner, on_day) IS NULL THEN 'review' END,
        CASE WHEN desk.sales_held_since(of_partner, on_day) IS NULL THEN 'sales' END], NULL)
$$;
GRANT EXECUTE ON FUNCTION desk.financial_review_holds_until, desk.sales_held_since, desk.delinquent_invoices, desk.reseller_causes
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
