-- What the measures have in common: one function a measure, over a period and a list of partners, that gives every fact a
-- requirement might count. Each says whether it counts for a partner, and otherwise why not; nothing that was looked at is
-- left out. They read past row-level security, since a partner's own achievements lie in tables that it may not read at
-- large; so each asks first who may know.
CREATE TYPE measures.candidate AS (
    partner_id bigint,
    -- What it is, and which, as EvidenceKind and its register have it.
    kind text,
    evidence_id bigint,
    reference text,
    label text,
    -- The day that decides whether it lies in the period; null while there is none.
    day date,
    -- Whose it is: null is the partner's own, otherwise the affiliate's name, with the consents by which it counts (R24).
    affiliate text,
    consents text[],
    -- By which a row picks it: the certificate, the fee, msp for an MSP project, the sales stage asked for.
    trait text,
    -- What counts once within a row: the opportunity, the person, the project.
    group_key text,
    score numeric,
    amount numeric,
    currency text,
    -- Units of the currency for one euro, and the day of that rate.
    per_euro numeric,
    rate_on date,
    -- Why it does not count, as ExclusionReason has it, with the day, the words and the person that its sentence names; null
    -- where it counts.
    reason text,
    reason_on date,
    reason_detail text,
    reason_by text
);

CREATE FUNCTION measures.allow(of_partners bigint[]) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT coalesce(app.is_staff() OR app.is_auditor() OR of_partners <@ ARRAY[app.partner_id()], false) THEN
        RAISE EXCEPTION 'A partner is measured by the office and by itself.' USING ERRCODE = 'insufficient_privilege';
    END IF;
END
$$;
COMMENT ON FUNCTION measures.allow IS 'Refuses whoever may not know what these partners achieved.';

-- The partners, each with itself and with the affiliates that ever had a consent for the measure to count with it, whatever
-- became of that consent. An affiliate without one does not occur: nothing of it is the partner's to read (R23). The number
-- of rows is told as what one scorecard or a few hundred partners give: told as large, every scorecard read whole tables.
CREATE FUNCTION measures.counted_companies(of_partners bigint[], of_measure text)
RETURNS TABLE (partner_id bigint, organisation_id bigint, is_own boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY
        SELECT partners.id, partners.organisation_id, true FROM partners WHERE partners.id = ANY (of_partners)
        UNION ALL
        SELECT DISTINCT consent.partner_id, affiliate_id, false
        FROM affiliate_consents consent
        WHERE consent.partner_id = ANY (of_partners) AND of_measure = ANY (consent.measures)
            AND state IN ('consented', 'revoked', 'expired');
END
$$;

-- By which consents a fact counts with a partner on a day and in a country: none for what is its own; null where it does not.
CREATE FUNCTION measures.consents_for(
    of_partner bigint, of_organisation bigint, is_own boolean, of_measure text, on_day date, in_country text
) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF is_own THEN
        RETURN '{}';
    END IF;
    RETURN (
        SELECT counted."references" FROM desk.counted_with(of_partner, of_measure, on_day) counted
        WHERE counted.organisation_id = of_organisation AND NOT counted.is_own AND in_country = ANY (counted.countries));
END
$$;

CREATE FUNCTION measures.in_territory(of_partner bigint, in_country text, on_day date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM partner_territories WHERE partner_id = of_partner AND country = in_country AND valid @> on_day)
$$;

CREATE FUNCTION measures.office_day(instant timestamptz) RETURNS date
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
    RETURN (instant AT TIME ZONE desk.office_zone())::date;
END
$$;
COMMENT ON FUNCTION measures.office_day IS 'The calendar day in the registered office.';

GRANT EXECUTE ON FUNCTION measures.allow TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
