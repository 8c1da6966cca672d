-- Where people have signed in from before: a browser by its cookie, other clients by what they say of themselves.
CREATE TABLE known_devices (
    user_id       uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    hash          bytea       NOT NULL CHECK (octet_length(hash) = 32),
    first_seen_at timestamptz NOT NULL,
    last_seen_at  timestamptz NOT NULL,
    PRIMARY KEY (user_id, hash)
);
CREATE INDEX known_devices_by_last_seen ON known_devices (last_seen_at);

ALTER TABLE sessions ADD COLUMN known boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN sessions.known IS 'whether its device had signed this user in before';
ALTER TABLE sessions DROP CONSTRAINT sessions_end_reason_check;
ALTER TABLE sessions ADD CONSTRAINT sessions_end_reason_check
    CHECK (end_reason IN ('LOGOUT', 'REUSE', 'DEACTIVATION', 'PASSWORD', 'REVOKED'));

-- throttle_counters counts these now.
DROP TABLE login_failures;
