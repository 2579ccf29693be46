-- What happened, in words, in the order in which it happened: each entry tells a row of another table.
INSERT INTO timeline_entries (partner_id, application_id, at, happened_on, actor_id, actor, title, detail, link, audience)
SELECT happened.partner_id, application_id, at, happened_on, actor_id, coalesce(users.name, actor, 'The partner'), title, detail, link, audience FROM (
    SELECT agreements.partner_id, NULL::bigint AS application_id, executed_at AS at, signature_date AS happened_on, vendor_signed_by AS actor_id, NULL AS actor,
        CASE kind WHEN 'order_form' THEN 'Order Form ' ELSE 'Addendum ' END || reference || ' executed' AS title, 'Signed by both' AS detail,
        '/agreements/' || agreements.id AS link, 'shared' AS audience
    FROM agreements WHERE executed_at IS NOT NULL
    UNION ALL
    SELECT partner_id, NULL, pg_temp.at(lower(valid), 7), lower(valid), NULL, 'Partnerdesk',
        CASE status WHEN 'registered' THEN 'Registered partner' WHEN 'authorized' THEN 'Authorized partner' WHEN 'removal_pending' THEN 'Removal pending'
            WHEN 'removed' THEN 'Removed from the program' WHEN 'terminated' THEN 'Agreement terminated' ELSE 'Merged into another partner' END, cause, NULL, 'shared'
    FROM partner_memberships WHERE lower(valid) <= app.today()
    UNION ALL
    SELECT partner_id, NULL, pg_temp.at(lower(valid), 8), lower(valid), recorded_by, NULL, 'Channel manager: ' || (SELECT name FROM users WHERE users.id = manager_id), reason, NULL, 'shared'
    FROM partner_managers WHERE reason <> 'By location'
    UNION ALL
    SELECT partners.id, NULL, pg_temp.at(lower(valid), 2), lower(valid), recorded_by, NULL, 'Legal name: ' || legal_name, 'Accepted after a look at the company register', NULL, 'shared'
    FROM organisation_identities JOIN partners USING (organisation_id) WHERE lower(valid) > signed_on
    UNION ALL
    SELECT partner_id, NULL, pg_temp.at(done_on, 11), done_on, done_by, NULL, title || CASE state WHEN 'done' THEN ' done' ELSE ' not needed' END, evidence, NULL, 'shared'
    FROM onboarding_tasks WHERE state <> 'open'
    UNION ALL
    SELECT partner_id, NULL, proposed_at, NULL, proposed_by, NULL, 'Change of the profile proposed', reason, '/partners/' || partner_id || '/profile', 'shared' FROM profile_changes
    UNION ALL
    SELECT partner_id, NULL, decided_at, NULL, decided_by, NULL, 'Change of the profile ' || replace(state, '_', ' '), NULL, '/partners/' || partner_id || '/profile', 'shared'
    FROM profile_changes WHERE decided_at IS NOT NULL
    UNION ALL
    SELECT partner_id, NULL, coalesce(decided_at, requested_at), NULL, coalesce(decided_by, requested_by), NULL,
        CASE state WHEN 'submitted' THEN 'Publication of the profile requested' WHEN 'returned' THEN 'Profile returned' ELSE 'Profile published' END, reason, NULL, 'shared'
    FROM profile_publications
    UNION ALL
    SELECT partner_id, NULL, pg_temp.at(date '2021-11-17', n), NULL, pg_temp.manager_of(country, '2021-11-17'), NULL, 'Called the partner',
        'They have a first project in sight and expect to certify two people.', NULL, 'internal' FROM demo_partners WHERE fate IN ('ending', 'pending', 'extended')
    UNION ALL
    SELECT NULL, application_id, at, NULL, by_user, actor, CASE to_state WHEN 'draft' THEN 'Application begun' WHEN 'submitted' THEN 'Application sent'
        WHEN 'under_review' THEN 'Review begun' WHEN 'info_requested' THEN 'Information asked for' WHEN 'approved' THEN 'Application approved'
        WHEN 'agreement_sent' THEN 'Order Form sent' WHEN 'onboarded' THEN 'Partner created' WHEN 'rejected' THEN 'Application rejected'
        WHEN 'withdrawn' THEN 'Application withdrawn' ELSE 'Application expired' END, reason, '/applications/' || application_id, 'shared'
    FROM application_transitions
) AS happened LEFT JOIN users ON users.id = actor_id
ORDER BY at;
