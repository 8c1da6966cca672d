-- Public keys of credentials (WebAuthn level 3) that people keep on their devices.
CREATE TABLE passkeys (
    id                 uuid PRIMARY KEY,
    user_id            uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    label              text        NOT NULL CHECK (char_length(label) BETWEEN 1 AND 60),
    credential_id      bytea       NOT NULL CONSTRAINT passkeys_by_credential UNIQUE
                       CHECK (octet_length(credential_id) BETWEEN 1 AND 1023),
    public_key         bytea       NOT NULL,
    signature_count    bigint      NOT NULL CHECK (signature_count >= 0),
    uv_initialized     boolean     NOT NULL,
    transports         text[]      NOT NULL,
    backup_eligible    boolean     NOT NULL,
    backup_state       boolean     NOT NULL,
    attestation_object bytea,
    client_data        bytea,
    created_at         timestamptz NOT NULL,
    last_used_at       timestamptz
);
CREATE INDEX passkeys_by_user ON passkeys (user_id, created_at);

-- What a device has to sign; each is answered once.
CREATE TABLE passkey_challenges (
    id         uuid PRIMARY KEY,
    purpose    text        NOT NULL CHECK (purpose IN ('REGISTER', 'SIGN_IN', 'SECOND_FACTOR', 'STEP_UP')),
    challenge  bytea       NOT NULL CHECK (octet_length(challenge) >= 16),
    user_id    uuid REFERENCES users (id) ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > created_at),
    CHECK ((purpose = 'SIGN_IN') = (user_id IS NULL))
);
CREATE INDEX passkey_challenges_by_expiry ON passkey_challenges (expires_at);
