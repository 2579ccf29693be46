-- What waits to be answered, whoever asks at every page.
CREATE INDEX joint_plans_proposed ON joint_plans (partner_id) WHERE state = 'proposed';
