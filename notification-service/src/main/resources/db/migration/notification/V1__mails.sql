-- Documents that go out with mails; once per message, however many recipients it has.
CREATE TABLE attachments (
    id         uuid        PRIMARY KEY,
    file_name  text        NOT NULL,
    media_type text        NOT NULL,
    content    bytea       NOT NULL,
    created_at timestamptz NOT NULL
);
CREATE INDEX attachments_created_at ON attachments (created_at);

-- One row per mail and recipient: what it says, and its fate. `cause_id` is the id of the message that caused it.
CREATE TABLE mails (
    id                   uuid        PRIMARY KEY,
    cause_id             uuid        NOT NULL,
    kind                 text        NOT NULL CHECK (kind IN ('TICKET', 'CANCELLATION', 'REPORT')),
    recipient            text        NOT NULL,
    recipient_name       text,
    locale               text        NOT NULL,
    subject              text        NOT NULL,
    content              jsonb       NOT NULL,
    attachment_id        uuid        REFERENCES attachments ON DELETE SET NULL,
    message_id           text        NOT NULL UNIQUE,
    organization_id      uuid        NOT NULL,
    event_id             uuid        NOT NULL,
    registration_id      uuid,
    registration_version bigint,
    user_id              uuid,
    resend_of            uuid        REFERENCES mails,
    status               text        NOT NULL CHECK (status IN ('PENDING', 'SENDING', 'SENT', 'FAILED', 'SUPPRESSED')),
    attempts             int         NOT NULL CHECK (attempts >= 0),
    next_attempt_at      timestamptz NOT NULL,
    lease_owner          uuid,
    lease_until          timestamptz,
    last_error           text,
    created_at           timestamptz NOT NULL,
    sent_at              timestamptz,
    UNIQUE (cause_id, kind, recipient),
    CHECK ((registration_id IS NULL) = (registration_version IS NULL)),
    CHECK ((status = 'SENDING') = (lease_owner IS NOT NULL)),
    CHECK ((status = 'SENDING') = (lease_until IS NOT NULL)),
    CHECK ((status = 'SENT') = (sent_at IS NOT NULL))
);
CREATE INDEX mails_due ON mails (next_attempt_at, id) WHERE status = 'PENDING';
CREATE INDEX mails_leased ON mails (lease_until) WHERE status = 'SENDING';
CREATE INDEX mails_of_event ON mails (event_id, created_at, id);
CREATE INDEX mails_of_registration ON mails (registration_id, created_at, id) WHERE registration_id IS NOT NULL;
CREATE INDEX mails_of_user ON mails (user_id, created_at, id) WHERE user_id IS NOT NULL;
CREATE INDEX mails_of_recipient ON mails (lower(recipient), created_at, id);
CREATE INDEX mails_of_organization ON mails (organization_id, created_at, id);

-- The newest version that was heard of each registration, so that nothing outdated is mailed.
CREATE TABLE registration_versions (
    registration_id uuid   PRIMARY KEY,
    version         bigint NOT NULL
);
