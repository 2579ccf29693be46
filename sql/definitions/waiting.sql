-- What waits for the one who asks, by the list that shows it. Row-level security leaves each their own.
CREATE FUNCTION desk.waiting(today date) RETURNS TABLE (href text, count bigint, is_late boolean)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT '/applications', count(*), coalesce(bool_or(state_since < now() - interval '10 days'), false)
    FROM applications WHERE state IN ('submitted', 'under_review') AND app.is_staff()
        AND (assigned_to IS NULL OR assigned_to = app.user_id())
    UNION ALL
    SELECT '/agreements', count(*), false
    FROM agreements WHERE state IN ('draft', 'partner_signed') AND app.is_staff() AND app.has_role('legal')
    UNION ALL
    SELECT '/onboarding', count(*), coalesce(bool_or(due_on < today), false)
    FROM onboarding_tasks WHERE state = 'open' AND owner_id = app.user_id()
    UNION ALL
    SELECT '/profile-changes',
        (SELECT count(*) FROM profile_changes WHERE state = 'proposed')
            + (SELECT count(*) FROM profile_publications WHERE state = 'submitted'), false
    WHERE app.is_staff()
$$;
GRANT EXECUTE ON FUNCTION desk.waiting(date) TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
