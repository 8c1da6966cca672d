CREATE TABLE idempotency_keys (
    scope       text        NOT NULL,
    key         text        NOT NULL CHECK (length(key) BETWEEN 8 AND 200),
    fingerprint bytea       NOT NULL,
    status      int,
    location    text,
    etag        text,
    body        text,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_keys_created_at ON idempotency_keys (created_at);
