-- What a change of channel managers moves. A place is a country, or a GEO but for its countries that have a rule of
-- their own.

CREATE FUNCTION desk.manager_place(wanted_geo text, wanted_country text, day date) RETURNS SETOF text
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT wanted_country WHERE wanted_country IS NOT NULL
    UNION ALL
    SELECT alpha2 FROM countries WHERE geo = wanted_geo AND NOT EXISTS (
        SELECT FROM channel_manager_rules own
        WHERE own.country = alpha2 AND own.valid @> day AND own.id = desk.manager_rule(alpha2, NULL, day))
$$;

-- The partners of a place whom `successor` does not look after on that day: whether somebody chose their manager by hand,
-- and up to which day the change would hold, where a later one is planned.
CREATE FUNCTION desk.manager_moves(wanted_geo text, wanted_country text, day date, successor bigint)
RETURNS TABLE (partner_id bigint, before_id bigint, by_hand boolean, until date)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT partners.id, held.manager_id, held.id IS NOT NULL AND held.rule_id IS NULL,
        CASE WHEN held.id IS NOT NULL THEN upper(held.valid) ELSE (
            SELECT min(lower(later.valid)) FROM partner_managers later
            WHERE later.partner_id = partners.id AND lower(later.valid) > day) END
    FROM partners JOIN partner_locations place ON place.partner_id = partners.id AND place.valid @> day
        LEFT JOIN partner_managers held ON held.partner_id = partners.id AND held.valid @> day
    WHERE place.country IN (SELECT desk.manager_place(wanted_geo, wanted_country, day))
        AND partners.status NOT IN ('prospect', 'removed', 'terminated', 'merged')
        AND held.manager_id IS DISTINCT FROM successor
$$;

-- The applications of a place that `former` has before him: under review, or approved with him as the rules' manager.
CREATE FUNCTION desk.applications_of_manager(wanted_geo text, wanted_country text, day date, former bigint)
RETURNS SETOF bigint LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT id FROM applications
    WHERE coalesce(location_country, country) IN (SELECT desk.manager_place(wanted_geo, wanted_country, day)) AND (
        (state IN ('under_review', 'info_requested') AND assigned_to = former)
        OR (state IN ('approved', 'agreement_sent') AND manager_id = former AND manager_reason IS NULL))
$$;

-- Those carry out what was decided, past the rights to write each single table: a system administrator keeps the rules,
-- and does not draw up agreements. They give how many things were moved.
CREATE FUNCTION desk.move_applications(wanted_geo text, wanted_country text, day date, former bigint, successor bigint)
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    moved bigint;
BEGIN
    IF NOT app.is_staff() THEN
        RETURN 0;
    END IF;
    UPDATE applications SET version = version + 1,
        assigned_to = CASE WHEN assigned_to = former THEN successor ELSE assigned_to END,
        manager_id = CASE WHEN manager_id = former THEN successor ELSE manager_id END
    WHERE id IN (SELECT desk.applications_of_manager(wanted_geo, wanted_country, day, former));
    GET DIAGNOSTICS moved = ROW_COUNT;
    RETURN moved;
END
$$;

-- Open onboarding tasks, other tasks and drafts of agreements of `partners` that the manager before had; 0 where there was
-- nobody.
CREATE FUNCTION desk.move_open_work(partners bigint[], managers_before bigint[], successor bigint)
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    moved bigint := 0;
    rows bigint;
BEGIN
    IF NOT app.is_staff() THEN
        RETURN 0;
    END IF;
    UPDATE onboarding_tasks SET owner_id = successor, version = version + 1
    FROM unnest(partners, managers_before) AS former (partner, manager)
    WHERE partner_id = partner AND owner_id IS NOT DISTINCT FROM nullif(manager, 0) AND state = 'open';
    GET DIAGNOSTICS rows = ROW_COUNT;
    moved := moved + rows;
    UPDATE partner_tasks SET owner_id = successor, version = version + 1
    FROM unnest(partners, managers_before) AS former (partner, manager)
    WHERE partner_id = partner AND owner_id IS NOT DISTINCT FROM nullif(manager, 0) AND state = 'open';
    GET DIAGNOSTICS rows = ROW_COUNT;
    moved := moved + rows;
    UPDATE agreements SET manager_id = successor, version = version + 1
    FROM unnest(partners, managers_before) AS former (partner, manager)
    WHERE partner_id = partner AND manager_id = manager AND state = 'draft';
    GET DIAGNOSTICS rows = ROW_COUNT;
    RETURN moved + rows;
END
$$;

-- Partners in the program whose manager has left or is no channel manager any more, and those who have none. Asked for at
-- every page: it goes from the few who have left to their partners.
CREATE FUNCTION desk.partners_without_manager() RETURNS SETOF bigint
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT id FROM partners WHERE manager_id IS NULL AND status IN ('registered', 'authorized', 'removal_pending')
    UNION ALL
    SELECT partners.id FROM users former JOIN partners ON manager_id = former.id
    WHERE status IN ('registered', 'authorized', 'removal_pending') AND former.kind = 'staff' AND NOT (
        former.state = 'active' AND EXISTS (SELECT FROM user_roles held
            WHERE held.user_id = former.id AND held.role = 'channel_manager' AND held.valid @> now()))
$$;
GRANT EXECUTE ON FUNCTION desk.manager_place, desk.manager_moves, desk.applications_of_manager,
    desk.partners_without_manager TO partnerdesk_staff, partnerdesk_auditor;
GRANT EXECUTE ON FUNCTION desk.move_applications, desk.move_open_work TO partnerdesk_staff;
