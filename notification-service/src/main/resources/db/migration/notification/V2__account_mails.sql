-- Mails about accounts belong to their reader alone, to no organization and no event; what their links let one do ends.
ALTER TABLE mails
    ALTER COLUMN organization_id DROP NOT NULL,
    ALTER COLUMN event_id DROP NOT NULL,
    ADD COLUMN expires_at timestamptz,
    DROP CONSTRAINT mails_kind_check,
    ADD CONSTRAINT mails_kind_check CHECK (kind IN ('TICKET', 'CANCELLATION', 'REPORT', 'ACCOUNT')),
    ADD CONSTRAINT mails_belong_to_an_event
        CHECK (kind = 'ACCOUNT' OR (organization_id IS NOT NULL AND event_id IS NOT NULL)),
    ADD CONSTRAINT mails_forget_their_links CHECK (status IN ('PENDING', 'SENDING') OR NOT content ? 'sealedPath');
