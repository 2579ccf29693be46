-- A partner's history is read newest first, a page at a time.
CREATE INDEX timeline_entries_partner_newest ON timeline_entries (partner_id, at DESC, id DESC);
CREATE INDEX profile_changes_wait_by_age ON profile_changes (proposed_at) WHERE state = 'proposed';
CREATE INDEX profile_publications_wait_by_age ON profile_publications (requested_at) WHERE state = 'submitted';
