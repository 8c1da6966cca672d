-- The state of a key follows from the time: announced before active_from, signing until the next one's active_from,
-- published until every token it signed has expired. The newest has no end yet.
CREATE TABLE signing_keys (
    kid             text PRIMARY KEY,
    public_jwk      text        NOT NULL,
    private_key     bytea       NOT NULL,
    created_at      timestamptz NOT NULL,
    active_from     timestamptz NOT NULL,
    published_until timestamptz CHECK (published_until > active_from)
);
COMMENT ON COLUMN signing_keys.private_key IS 'PKCS #8, AES-256-GCM under the master key';
CREATE INDEX signing_keys_by_activation ON signing_keys (active_from DESC);
CREATE UNIQUE INDEX signing_keys_one_newest ON signing_keys ((true)) WHERE published_until IS NULL;
