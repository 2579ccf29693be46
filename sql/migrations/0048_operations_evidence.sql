-- What a partner has in a country (R16–R19): the document that shows it, and why it ended.
ALTER TABLE partner_operations ADD COLUMN document_id bigint REFERENCES documents;
ALTER TABLE partner_operations ADD COLUMN end_reason text NOT NULL DEFAULT '';
ALTER TABLE partner_operations ADD COLUMN ended_by bigint REFERENCES users;
CREATE INDEX partner_operations_document_id ON partner_operations (document_id);
CREATE INDEX partner_operations_ended_by ON partner_operations (ended_by);
