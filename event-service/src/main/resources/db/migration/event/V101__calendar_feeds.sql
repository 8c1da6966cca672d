-- Addresses under which somebody's own calendar can be read without signing in. Whoever has the key has the calendar, so
-- only its hash is kept, and it works no more once the row is gone.
CREATE TABLE calendar_feeds (
    id           uuid        PRIMARY KEY,
    user_id      uuid        NOT NULL,
    label        text        NOT NULL CHECK (length(label) BETWEEN 1 AND 80),
    key_hash     bytea       NOT NULL UNIQUE CHECK (length(key_hash) = 32),
    created_at   timestamptz NOT NULL,
    last_read_at timestamptz
);
CREATE INDEX calendar_feeds_by_user ON calendar_feeds (user_id, created_at);
