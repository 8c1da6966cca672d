CREATE TABLE outbox_messages (
    id              uuid        PRIMARY KEY,
    exchange        text        NOT NULL,
    type            text        NOT NULL,
    subject         text        NOT NULL,
    body            text        NOT NULL,
    traceparent     text,
    created_at      timestamptz NOT NULL,
    attempts        int         NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_attempt_at timestamptz NOT NULL,
    last_error      text,
    parked_at       timestamptz
);
CREATE INDEX outbox_messages_due ON outbox_messages (next_attempt_at, id) WHERE parked_at IS NULL;
CREATE INDEX outbox_messages_parked ON outbox_messages (parked_at) WHERE parked_at IS NOT NULL;
