-- A mail may be forgotten before the mail that repeats it.
ALTER TABLE mails
    DROP CONSTRAINT mails_resend_of_fkey,
    ADD CONSTRAINT mails_resend_of_fkey FOREIGN KEY (resend_of) REFERENCES mails ON DELETE SET NULL;
CREATE INDEX mails_by_original ON mails (resend_of) WHERE resend_of IS NOT NULL;
CREATE INDEX mails_by_age ON mails (created_at);
CREATE INDEX mails_of_attachment ON mails (attachment_id) WHERE attachment_id IS NOT NULL;
