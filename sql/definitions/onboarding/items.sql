-- The items of onboarding tasks with when each was done: ticked by somebody, or seen by the office itself. A closed task keeps
-- what was seen when it was closed.
CREATE VIEW desk.onboarding_items WITH (security_invoker = true) AS
SELECT item.task_id, item.position, item.title, item.fact, item.done_by, coalesce(item.done_at, CASE item.fact
    WHEN 'administrator_signed_in' THEN (
        SELECT min(first_signed_in_at) FROM users
        WHERE users.partner_id = task.partner_id AND users.id IN (
            SELECT user_id FROM user_roles WHERE role = 'partner_administrator'))
    WHEN 'colleagues_invited' THEN (
        SELECT created_at FROM users WHERE users.partner_id = task.partner_id ORDER BY id OFFSET 1 LIMIT 1)
    WHEN 'company_described' THEN (
        SELECT saved_at FROM partner_profiles WHERE partner_profiles.partner_id = task.partner_id AND summary <> '')
    END) AS done_at
FROM onboarding_items item JOIN onboarding_tasks task ON task.id = item.task_id;
GRANT SELECT ON desk.onboarding_items TO partnerdesk_staff, partnerdesk_partner, partnerdesk_auditor;
