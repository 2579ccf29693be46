-- What waits for the one who asks. Row-level security leaves each their own.

-- Partners have no right to look at mail, and ask in vain.
CREATE FUNCTION desk.mail_given_up() RETURNS TABLE (count bigint, oldest timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT count(*), min(queued_at) FROM messages
    WHERE given_up_at IS NOT NULL AND sent_at IS NULL AND app.has_role('system_administrator')
$$;

-- The roles that the one who asks holds now.
CREATE FUNCTION desk.asker_roles() RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN ARRAY(
        SELECT role FROM user_roles JOIN users ON users.id = user_id
        WHERE users.id = app.user_id() AND state = 'active' AND valid @> now());
END
$$;

-- One row for each list that may hold work: the address that shows exactly the rows counted, how many are overdue, since
-- when the oldest waits, and which day is due next. Asked for at every page, and so written in plpgsql, which plans it once a
-- connection: as a function of SQL it was planned each time, which took ten times as long as carrying it out.
CREATE FUNCTION desk.work_lists(today date)
RETURNS TABLE (name text, href text, count bigint, late bigint, oldest timestamptz, next_due date)
LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE
    -- Once, and not for every row.
    asker bigint := app.user_id();
    asker_partner bigint := app.partner_id();
    asker_is_staff boolean := app.is_staff();
    asker_roles text[] := desk.asker_roles();
BEGIN
    RETURN QUERY
    SELECT 'applications_unassigned', '/applications?tab=unassigned', count(*),
        count(*) FILTER (WHERE submitted_at < desk.applications_late_before(today)), min(submitted_at),
        desk.application_due(min(submitted_at))
    FROM applications
    WHERE state = 'submitted' AND asker_is_staff AND asker_roles && ARRAY['channel_manager', 'program_manager']
    UNION ALL
    SELECT 'applications_mine', '/applications?tab=mine', count(*),
        count(*) FILTER (WHERE submitted_at < desk.applications_late_before(today)), min(submitted_at),
        desk.application_due(min(submitted_at))
    FROM applications
    WHERE state = 'under_review' AND assigned_to = asker AND asker_is_staff
    UNION ALL
    SELECT 'order_forms_missing', '/applications?tab=approved', count(*), 0, min(state_since), NULL
    FROM applications
    WHERE state IN ('approved', 'agreement_sent') AND asker_is_staff AND asker_roles && ARRAY['legal'] AND NOT EXISTS (
        SELECT FROM agreements WHERE application_id = applications.id AND kind = 'order_form'
            AND state IN ('draft', 'sent', 'partner_signed', 'executed', 'active'))
    UNION ALL
    SELECT 'agreements_draft', '/agreements?tab=draft', count(*), 0, min(created_at), NULL
    FROM agreements WHERE state = 'draft' AND asker_is_staff AND asker_roles && ARRAY['legal']
    UNION ALL
    SELECT 'agreements_waiting', '/agreements?tab=waiting', count(*), 0, min(partner_signed_on)::timestamptz, NULL
    FROM agreements WHERE state = 'partner_signed' AND asker_is_staff AND asker_roles && ARRAY['legal']
    UNION ALL
    SELECT 'agreements_to_sign', '/agreements?tab=sent', count(*), count(*) FILTER (WHERE expires_on < today),
        min(sent_at), min(expires_on)
    FROM agreements WHERE state = 'sent' AND partner_id = asker_partner
    UNION ALL
    SELECT 'onboarding_mine',
        coalesce('/partners/' || asker_partner || '/onboarding', '/onboarding?tab=mine'),
        count(*), count(*) FILTER (WHERE due_on < today), NULL, min(due_on)
    FROM onboarding_tasks WHERE state = 'open' AND owner_id = asker
    UNION ALL
    SELECT 'registrations_unassigned', '/opportunities?tab=unassigned', count(*), count(*) FILTER (WHERE due_on < today),
        min(submitted_at), min(due_on)
    FROM opportunity_registrations
    WHERE state = 'submitted' AND asker_is_staff AND asker_roles && ARRAY['deal_reviewer', 'program_manager']
    UNION ALL
    SELECT 'registrations_mine', '/opportunities?tab=mine', count(*), count(*) FILTER (WHERE due_on < today), min(submitted_at),
        min(due_on)
    FROM opportunity_registrations WHERE state = 'under_review' AND reviewer_id = asker AND asker_is_staff
    UNION ALL
    SELECT 'registrations_returned', '/opportunities?tab=returned', count(*), 0, min(submitted_at), NULL
    FROM opportunity_registrations WHERE state = 'returned' AND partner_id = asker_partner
    UNION ALL
    SELECT 'projects_unsupported', '/projects?tab=missing', count(*), count(*) FILTER (WHERE started_on <= today), NULL, NULL
    FROM delivery_projects p
    WHERE partner_id = asker_partner AND needs_support AND runs_until >= today AND NOT EXISTS (
        SELECT FROM project_supports s
        WHERE s.project_id = p.id AND s.state <> 'returned' AND s.valid @> greatest(p.started_on, today))
    UNION ALL
    SELECT 'supports_to_answer', '/projects?tab=answer', count(DISTINCT project_id), 0, min(recorded_at), NULL
    FROM project_supports
    WHERE state = 'recorded' AND asker_is_staff AND asker_roles && ARRAY['channel_manager', 'program_manager', 'partner_success_manager']
    UNION ALL
    SELECT 'exceptions_to_decide', '/exceptions?tab=asked', count(*), 0, min(asked_at), NULL
    FROM authorization_exceptions
    WHERE state = 'asked' AND asked_by <> asker AND asker_is_staff AND asker_roles && ARRAY['program_manager']
    UNION ALL
    SELECT 'reviews_flagged', '/reviews?tab=look', count(*), 0, min(received_at), NULL
    FROM review_responses r
    WHERE flags <> '{}' AND score IS NOT NULL AND asker_is_staff
        AND asker_roles && ARRAY['channel_manager', 'program_manager', 'partner_success_manager'] AND NOT EXISTS (
            SELECT FROM review_decisions d WHERE d.response_id = r.id AND d.state = 'approved' AND d.ended_by IS NULL
                AND d.kind <> 'withdrawal')
    UNION ALL
    SELECT 'reviews_to_decide', '/reviews?tab=decide', count(*), 0, min(asked_at), NULL
    FROM review_decisions
    WHERE state = 'asked' AND asked_by <> asker AND asker_is_staff
        AND asker_roles && ARRAY['channel_manager', 'program_manager', 'partner_success_manager']
    UNION ALL
    SELECT 'msp_clients_to_verify', '/msp-clients?tab=verify', count(*), 0, min(entered_at), NULL
    FROM msp_client_agreements WHERE state = 'signed' AND asker_is_staff AND asker_roles && ARRAY['channel_manager', 'program_manager']
    UNION ALL
    SELECT 'new_hires_to_decide', '/new-hires?tab=decide', count(*), 0, min(claimed_at), NULL
    FROM person_claims WHERE state = 'claimed' AND asker_is_staff AND asker_roles && ARRAY['training_team', 'program_manager']
    UNION ALL
    SELECT 'certificates_to_verify', '/certificates?tab=verify', count(*), 0, min(recorded_at), NULL
    FROM certificate_holdings WHERE state = 'claimed' AND asker_is_staff AND asker_roles && ARRAY['training_team', 'program_manager']
    UNION ALL
    SELECT 'joint_plans_to_answer', '/joint-plans?tab=answer', count(*), 0, NULL, NULL
    FROM joint_plans WHERE state = 'proposed' AND CASE WHEN asker_partner IS NULL
        THEN proposed_by_partner AND asker_is_staff AND asker_roles && ARRAY['channel_manager', 'program_manager']
        ELSE NOT proposed_by_partner AND partner_id = asker_partner END
    UNION ALL
    SELECT 'fees_overdue', '/fees?tab=overdue', count(*), count(*), NULL, min(due_on)
    FROM partner_fees WHERE state IN ('due', 'invoiced') AND due_on < today
        AND (partner_id = asker_partner OR asker_is_staff AND asker_roles && ARRAY['finance_analyst'])
    UNION ALL
    SELECT 'waivers_to_decide', '/fees?tab=waivers', count(*), 0, min(waiver_asked_at), NULL
    FROM partner_fees WHERE state IN ('due', 'invoiced') AND waiver_asked_by IS NOT NULL AND asker_is_staff
        AND asker_roles && ARRAY['finance_analyst', 'program_manager']
    UNION ALL
    SELECT 'invitations_to_answer', '/cosell-invitations?tab=open', count(*), count(*) FILTER (WHERE answer_by < today),
        min(invited_at), min(answer_by)
    FROM cosell_invitations WHERE state = 'invited' AND partner_id = asker_partner
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
    WHERE asker_is_staff AND asker_roles && ARRAY['channel_manager', 'program_manager']
    UNION ALL
    SELECT 'consents_requested', '/affiliate-consents?tab=requested', count(*), 0, min(requested_at), NULL
    FROM affiliate_consents WHERE state = 'requested' AND asker_is_staff AND asker_roles && ARRAY['program_manager']
    UNION ALL
    SELECT 'consents_under_review', '/affiliate-consents?tab=review', count(*), 0, min(requested_at), NULL
    FROM affiliate_consents WHERE state = 'under_review' AND asker_is_staff AND asker_roles && ARRAY['program_manager']
    UNION ALL
    SELECT 'mail_given_up', '/outbox?tab=given-up', failed.count, failed.count, failed.oldest, NULL
    FROM desk.mail_given_up() failed
    UNION ALL
    SELECT 'users_invited', '/users?tab=invited', count(*), 0, min(created_at), NULL
    FROM users WHERE state = 'invited' AND asker_roles && ARRAY['system_administrator']
    UNION ALL
    SELECT 'financial_reviews_asked', '/financial-reviews?tab=asked', count(*), 0, min(taken_up_at), NULL
    FROM financial_reviews
    WHERE state = 'info_requested' AND partner_id = asker_partner AND asker_roles && ARRAY['partner_administrator']
    UNION ALL
    SELECT 'access_requests', '/access-requests', count(*), 0, min(requested_at), NULL
    FROM access_requests WHERE state = 'open' AND partner_id = asker_partner AND asker_roles && ARRAY['partner_administrator'];
    -- Partners have no right to these, and may not even ask.
    IF asker_is_staff THEN
        RETURN QUERY
        SELECT 'tasks_mine', '/tasks?tab=mine', count(*), count(*) FILTER (WHERE due_on < today), min(opened_at), min(due_on)
        FROM partner_tasks WHERE state = 'open' AND owner_id = asker
        UNION ALL
        -- Each is late: a partner has a manager on every day (R21).
        SELECT 'managers_missing', '/channel-managers', missing.count, missing.count, NULL, NULL
        FROM (SELECT count(*) FROM desk.partners_without_manager()) missing WHERE asker_roles && ARRAY['program_manager', 'system_administrator'];
        RETURN QUERY
        SELECT 'combinations_reported', '/combinations?tab=reported', count(*), count(*) FILTER (WHERE effective_on < today),
            min(reported_at), min(effective_on)
        FROM business_combinations WHERE state = 'reported' AND asker_roles && ARRAY['program_manager']
        UNION ALL
        SELECT 'combinations_due', '/combinations?tab=due', count(*), count(*) FILTER (WHERE effective_on < today),
            min(assessed_at), min(effective_on)
        FROM business_combinations
        WHERE state = 'assessed' AND assessed_by <> asker AND effective_on <= today
            AND asker_roles && ARRAY['channel_manager', 'program_manager', 'legal']
        UNION ALL
        SELECT 'financial_reviews_requested', '/financial-reviews?tab=requested', count(*), 0, min(requested_at), NULL
        FROM financial_reviews WHERE state = 'requested' AND asker_roles && ARRAY['finance_analyst']
        UNION ALL
        SELECT 'financial_reviews_to_decide', '/financial-reviews?tab=decide', count(*), 0, min(recommended_at), NULL
        FROM financial_reviews
        WHERE state = 'in_review' AND recommended_at IS NOT NULL AND asker_roles && ARRAY['finance_analyst']
            AND asker <> ALL (app.financial_review_preparers(id))
        UNION ALL
        SELECT 'evaluations_to_approve', '/evaluations?tab=approve', count(*), 0, min(reviewed_at), NULL
        FROM evaluation_runs
        WHERE state = 'in_review' AND NOT is_preview AND asker NOT IN (created_by, reviewed_by)
            AND asker_roles && ARRAY['program_manager'];
    END IF;
END
$$;

-- The same for the rail: one row a module.
CREATE FUNCTION desk.waiting(today date) RETURNS TABLE (href text, count bigint, is_late boolean)
LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT split_part(href, '?', 1), sum(count)::bigint, sum(late) > 0 FROM desk.work_lists(today)
    WHERE name <> 'users_invited' GROUP BY 1
$$;
GRANT EXECUTE ON FUNCTION desk.mail_given_up, desk.asker_roles, desk.work_lists, desk.waiting
    TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
