-- What is forgotten after its time is found by its age (desk.forget_outlived).
CREATE INDEX form_drafts_kept_at ON form_drafts (kept_at);
CREATE INDEX form_submissions_at ON form_submissions (at);
CREATE INDEX sign_in_attempts_at ON sign_in_attempts (at);
CREATE INDEX password_reset_requests_at ON password_reset_requests (at);
CREATE INDEX sessions_over ON sessions (least(ended_at, expires_at));
CREATE INDEX messages_finished ON messages (coalesce(sent_at, given_up_at));
