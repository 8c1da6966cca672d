-- Whose access tokens are refused before they expire. A row matters for minutes, until the last such token has expired.
CREATE TABLE revoked_access (
    user_id    uuid CONSTRAINT revoked_access_one_per_user UNIQUE,
    session_id uuid CONSTRAINT revoked_access_one_per_session UNIQUE,
    revoked_at timestamptz NOT NULL,
    until      timestamptz NOT NULL,
    CHECK (num_nonnulls(user_id, session_id) = 1),
    CHECK (until > revoked_at)
);
COMMENT ON COLUMN revoked_access.user_id IS 'the subject of the tokens, a user or an API client; no reference, for it may be gone';
CREATE INDEX revoked_access_by_end ON revoked_access (until);
