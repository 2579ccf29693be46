-- The business days of the registered office (R104), for statements; what the calendar of PartnerProgram says as well.

CREATE FUNCTION desk.is_business_day(day date) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
    RETURN NOT EXISTS (
            SELECT FROM office_weekend_days JOIN offices ON offices.id = office_id
            WHERE is_registered_office AND weekday = extract(isodow FROM $1))
        AND NOT EXISTS (
            SELECT FROM office_holidays JOIN offices ON offices.id = office_id
            WHERE is_registered_office AND office_holidays.day = $1);
END
$$;

-- The so many-th business day after a day, or before it where `count` is negative.
CREATE FUNCTION desk.business_day_from(day date, count int) RETURNS date
LANGUAGE plpgsql STABLE STRICT SET search_path = public, pg_temp AS $$
DECLARE
    found date := day;
    missing int := abs(count);
BEGIN
    WHILE missing > 0 LOOP
        found := found + sign(count)::int;
        IF desk.is_business_day(found) THEN
            missing := missing - 1;
        END IF;
    END LOOP;
    RETURN found;
END
$$;

CREATE FUNCTION desk.office_zone() RETURNS text LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
    RETURN (SELECT time_zone FROM offices ORDER BY is_registered_office DESC, id LIMIT 1);
END
$$;

-- When an application that arrived at `submitted` has to be answered: ten business days (DEFAULT), as in PartnerApplication.
CREATE FUNCTION desk.application_due(submitted timestamptz) RETURNS date
LANGUAGE plpgsql STABLE STRICT SET search_path = public, pg_temp AS $$
BEGIN
    RETURN desk.business_day_from((submitted AT TIME ZONE desk.office_zone())::date, 10);
END
$$;

-- What arrived before this instant should have been answered before `today`.
CREATE FUNCTION desk.applications_late_before(today date) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
    RETURN desk.business_day_from(today, -10)::timestamp AT TIME ZONE desk.office_zone();
END
$$;

GRANT EXECUTE ON FUNCTION desk.is_business_day, desk.business_day_from, desk.office_zone, desk.application_due,
    desk.applications_late_before TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
