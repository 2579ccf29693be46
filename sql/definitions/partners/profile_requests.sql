-- What partners propose to change of their identity and what they ask to publish, as one list: `key` numbers both kinds.

CREATE VIEW desk.profile_requests WITH (security_invoker = true) AS
SELECT id * 2 AS key, id, 'change' AS kind, partner_id, state, state = 'proposed' AS is_open,
    proposed_at AS asked_at, proposed_by AS asked_by, decided_at, decided_by
FROM profile_changes
UNION ALL
SELECT id * 2 + 1, id, 'publication', partner_id, state, state = 'submitted', requested_at, requested_by,
    decided_at, decided_by
FROM profile_publications;

GRANT SELECT ON desk.profile_requests TO partnerdesk_staff, partnerdesk_auditor;
