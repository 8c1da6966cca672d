-- Time-based one-time passwords (RFC 6238). A secret counts once a first code has confirmed it; a step counts once.
CREATE TABLE totp_secrets (
    user_id       uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    sealed_secret bytea       NOT NULL,
    created_at    timestamptz NOT NULL,
    confirmed_at  timestamptz,
    last_step     bigint      NOT NULL DEFAULT 0
);
COMMENT ON COLUMN totp_secrets.sealed_secret IS '160 bits, AES-256-GCM under the master key';
COMMENT ON COLUMN totp_secrets.last_step IS 'the newest step (30 s since 1970) whose code was accepted; only later ones are';

-- Codes for those who have lost their second factor; a used one is gone. almost 100 random bits each, so SHA-256 suffices.
CREATE TABLE recovery_codes (
    user_id    uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    hash       bytea       NOT NULL CHECK (octet_length(hash) = 32),
    created_at timestamptz NOT NULL,
    PRIMARY KEY (user_id, hash)
);

-- Sign-ins whose password was right and whose second factor is still to come.
CREATE TABLE pending_sign_ins (
    hash       bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
    user_id    uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    client     bytea       NOT NULL CHECK (octet_length(client) = 32),
    misses     integer     NOT NULL DEFAULT 0 CHECK (misses >= 0),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > created_at)
);
COMMENT ON COLUMN pending_sign_ins.client IS 'SHA-256 of what the client says of itself; another one cannot go on';
CREATE INDEX pending_sign_ins_by_expiry ON pending_sign_ins (expires_at);
CREATE INDEX pending_sign_ins_by_user ON pending_sign_ins (user_id);
