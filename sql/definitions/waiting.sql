-- What waits for the one who asks. Row-level security leaves each their own.

-- Partners have no right to look at mail, and ask in vain.
CREATE FUNCTION desk.mail_given_up() RETURNS TABLE (count bigint, oldest timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT count(*), min(queued_at) FROM messages
    WHERE given_up_at IS NOT NULL AND sent_at IS NULL AND app.has_role('system_administrator')
$$;

-- One row for each list that may hold work: the address that shows exactly the rows counted, how many are overdue, since
-- when the oldest waits, and which day is due next. Asked for at every page, and so written in plpgsql, which plans it once a
-- connection: as a function of SQL it was planned each time, which took ten times as long as carrying it out.
CREATE FUNCTION desk.work_lists(today date)
RETURNS TABLE (name text, href text, count bigint, late bigint, oldest timestamptz, next_due date)
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT 'applications_unassigned', '/applications?tab=unassigned', count(*),
        count(*) FILTER (WHERE submitted_at < desk.applications_late_before(today)), min(submitted_at),
        desk.application_due(min(submitted_at))
    FROM applications
    WHERE state = 'submitted' AND app.is_staff() AND app.has_role('channel_manager', 'program_manager')
    UNION ALL
    SELECT 'applications_mine', '/applications?tab=mine', count(*),
        count(*) FILTER (WHERE submitted_at < desk.applications_late_before(today)), min(submitted_at),
        desk.application_due(min(submitted_at))
    FROM applications
    WHERE state = 'under_review' AND assigned_to = app.user_id() AND app.is_staff()
    UNION ALL
    SELECT 'order_forms_missing', '/applications?tab=approved', count(*), 0, min(state_since), NULL
    FROM applications
    WHERE state IN ('approved', 'agreement_sent') AND app.is_staff() AND app.has_role('legal') AND NOT EXISTS (
        SELECT FROM agreements WHERE application_id = applications.id AND kind = 'order_form'
            AND state IN ('draft', 'sent', 'partner_signed', 'executed', 'active'))
    UNION ALL
    SELECT 'agreements_draft', '/agreements?tab=draft', count(*), 0, min(created_at), NULL
    FROM agreements WHERE state = 'draft' AND app.is_staff() AND app.has_role('legal')
    UNION ALL
    SELECT 'agreements_waiting', '/agreements?tab=waiting', count(*), 0, min(partner_signed_on)::timestamptz, NULL
    FROM agreements WHERE state = 'partner_signed' AND app.is_staff() AND app.has_role('legal')
    UNION ALL
    SELECT 'agreements_to_sign', '/agreements?tab=sent', count(*), count(*) FILTER (WHERE expires_on < today),
        min(sent_at), min(expires_on)
    FROM agreements WHERE state = 'sent' AND partner_id = app.partner_id()
    UNION ALL
    SELECT 'onboarding_mine',
        coalesce('/partners/' || app.partner_id() || '/onboarding', '/onboarding?tab=mine'),
        count(*), count(*) FILTER (WHERE due_on < today), NULL, min(due_on)
    FROM onboarding_tasks WHERE state = 'open' AND owner_id = app.user_id()
    UNION ALL
    SELECT 'registrations_unassigned', '/opportunities?tab=unassigned', count(*), count(*) FILTER (WHERE due_on < today),
        min(submitted_at), min(due_on)
    FROM opportunity_registrations
    WHERE state = 'submitted' AND app.is_staff() AND app.has_role('deal_reviewer', 'program_manager')
    UNION ALL
    SELECT 'registrations_mine', '/opportunities?tab=mine', count(*), count(*) FILTER (WHERE due_on < today), min(submitted_at),
        min(due_on)
    FROM opportunity_registrations WHERE state = 'under_review' AND reviewer_id = app.user_id() AND app.is_staff()
    UNION ALL
    SELECT 'registrations_returned', '/opportunities?tab=returned', count(*), 0, min(submitted_at), NULL
    FROM opportunity_registrations WHERE state = 'returned' AND partner_id = app.partner_id()
    UNION ALL
    SELECT 'projects_unsupported', '/projects?tab=missing', count(*), count(*) FILTER (WHERE started_on <= today), NULL, NULL
    FROM delivery_projects p
    WHERE partner_id = app.partner_id() AND needs_support AND runs_until >= today AND NOT EXISTS (
        SELECT FROM project_supports s
        WHERE s.project_id = p.id AND s.state <> 'returned' AND s.valid @> greatest(p.started_on, today))
    UNION ALL
    SELECT 'supports_to_answer', '/projects?tab=answer', count(DISTINCT project_id), 0, min(recorded_at), NULL
    FROM project_supports
    WHERE state = 'recorded' AND app.is_staff() AND app.has_role('channel_manager', 'program_manager', 'partner_success_manager')
    UNION ALL
    SELECT 'exceptions_to_decide', '/exceptions?tab=asked', count(*), 0, min(asked_at), NULL
    FROM authorization_exceptions
    WHERE state = 'asked' AND asked_by <> app.user_id() AND app.is_staff() AND app.has_role('program_manager')
    UNION ALL
    SELECT 'reviews_flagged', '/reviews?tab=look', count(*), 0, min(received_at), NULL
    FROM review_responses r
    WHERE flags <> '{}' AND score IS NOT NULL AND app.is_staff()
        AND app.has_role('channel_manager', 'program_manager', 'partner_success_manager') AND NOT EXISTS (
            SELECT FROM review_decisions d WHERE d.response_id = r.id AND d.state = 'approved' AND d.ended_by IS NULL
                AND d.kind <> 'withdrawal')
    UNION ALL
    SELECT 'reviews_to_decide', '/reviews?tab=decide', count(*), 0, min(asked_at), NULL
    FROM review_decisions
    WHERE state = 'asked' AND asked_by <> app.user_id() AND app.is_staff()
        AND app.has_role('channel_manager', 'program_manager', 'partner_success_manager')
    UNION ALL
    SELECT 'msp_clients_to_verify', '/msp-clients?tab=verify', count(*), 0, min(entered_at), NULL
    FROM msp_client_agreements WHERE state = 'signed' AND app.is_staff() AND app.has_role('channel_manager', 'program_manager')
    UNION ALL
    SELECT 'new_hires_to_decide', '/new-hires?tab=decide', count(*), 0, min(claimed_at), NULL
    FROM person_claims WHERE state = 'claimed' AND app.is_staff() AND app.has_role('training_team', 'program_manager')
    UNION ALL
    SELECT 'certificates_to_verify', '/certificates?tab=verify', count(*), 0, min(recorded_at), NULL
    FROM certificate_holdings WHERE state = 'claimed' AND app.is_staff() AND app.has_role('training_team', 'program_manager')
    UNION ALL
    SELECT 'joint_plans_to_answer', '/joint-plans?tab=answer', count(*), 0, NULL, NULL
    FROM joint_plans WHERE state = 'proposed' AND CASE WHEN app.partner_id() IS NULL
        THEN proposed_by_partner AND app.is_staff() AND app.has_role('channel_manager', 'program_manager')
        ELSE NOT proposed_by_partner AND partner_id = app.partner_id() END
    UNION ALL
    SELECT 'fees_overdue', '/fees?tab=overdue', count(*), count(*), NULL, min(due_on)
    FROM partner_fees WHERE state IN ('due', 'invoiced') AND due_on < today
        AND (partner_id = app.partner_id() OR app.is_staff() AND app.has_role('finance_analyst'))
    UNION ALL
    SELECT 'waivers_to_decide', '/fees?tab=waivers', count(*), 0, min(waiver_asked_at), NULL
    FROM partner_fees WHERE state IN ('due', 'invoiced') AND waiver_asked_by IS NOT NULL AND app.is_staff()
        AND app.has_role('finance_analyst', 'program_manager')
    UNION ALL
    SELECT 'invitations_to_answer', '/cosell-invitations?tab=open', count(*), count(*) FILTER (WHERE answer_by < today),
        min(invited_at), min(answer_by)
    FROM cosell_invitations WHERE state = 'invited' AND partner_id = app.partner_id()
    UNION ALL
    SELECT 'integrator_invitations', '/integrators?tab=open', count(*), 0, min(invited_at), NULL
    FROM integrator_invitations
    WHERE state = 'invited' AND partner_id = app.partner_id() AND app.has_role('partner_administrator')
    UNION ALL
    SELECT 'profile_changes', '/profile-changes?tab=waiting', count(*), 0, min(since), NULL
    FROM (
        SELECT proposed_at AS since FROM profile_changes WHERE state = 'proposed'
        UNION ALL
        SELECT requested_at FROM profile_publications WHERE state = 'submitted') asked
    WHERE app.is_staff() AND app.has_role('channel_manager', 'program_manager')
    UNION ALL
    SELECT 'consents_requested', '/affiliate-consents?tab=requested', count(*), 0, min(requested_at), NULL
    FROM affiliate_consents WHERE state = 'requested' AND app.is_staff() AND app.has_role('program_manager')
    UNION ALL
    SELECT 'consents_under_review', '/affiliate-consents?tab=review', count(*), 0, min(requested_at), NULL
    FROM affiliate_consents WHERE state = 'under_review' AND app.is_staff() AND app.has_role('program_manager')
    UNION ALL
    SELECT 'mail_given_up', '/outbox?tab=given-up', failed.count, failed.count, failed.oldest, NULL
    FROM desk.mail_given_up() failed
    UNION ALL
    SELECT 'users_invited', '/users?tab=invited', count(*), 0, min(created_at), NULL
    FROM users WHERE state = 'invited' AND app.has_role('system_administrator')
    UNION ALL
    SELECT 'access_requests', '/access-requests', count(*), 0, min(requested_at), NULL
    FROM access_requests WHERE state = 'open' AND partner_id = app.partner_id() AND app.has_role('partner_administrator');
    -- Partners have no right to these, and may not even ask.
    IF app.is_staff() THEN
        RETURN QUERY
        SELECT 'tasks_mine', '/tasks?tab=mine', count(*), count(*) FILTER (WHERE due_on < today), min(opened_at), min(due_on)
        FROM partner_tasks WHERE state = 'open' AND owner_id = app.user_id()
        UNION ALL
        -- Each is late: a partner has a manager on every day (R21).
        SELECT 'managers_missing', '/channel-managers', missing.count, missing.count, NULL, NULL
        FROM (SELECT count(*) FROM desk.partners_without_manager()) missing WHERE app.has_role('program_manager', 'system_administrator');
        RETURN QUERY
        SELECT 'combinations_reported', '/combinations?tab=reported', count(*), count(*) FILTER (WHERE effective_on < today),
            min(reported_at), min(effective_on)
        FROM business_combinations WHERE state = 'reported' AND app.has_role('program_manager')
        UNION ALL
        SELECT 'combinations_due', '/combinations?tab=due', count(*), count(*) FILTER (WHERE effective_on < today),
            min(assessed_at), min(effective_on)
        FROM business_combinations
        WHERE state = 'assessed' AND assessed_by <> app.user_id() AND effective_on <= today
            AND app.has_role('channel_manager', 'program_manager', 'legal');
    END IF;
END
$$;

-- The same for the rail: one row a module.
CREATE FUNCTION desk.waiting(today date) RETURNS TABLE (href text, count bigint, is_late boolean)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT split_part(href, '?', 1), sum(count)::bigint, sum(late) > 0 FROM desk.work_lists(today)
    WHERE name <> 'users_invited' GROUP BY 1
$$;
GRANT EXECUTE ON FUNCTION desk.mail_given_up, desk.work_lists, desk.waiting
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
