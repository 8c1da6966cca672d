-- Other systems that act for an organization with some of its permissions, never for a person.
CREATE TABLE api_clients (
    id                  uuid PRIMARY KEY,
    organization_id     uuid        NOT NULL REFERENCES organizations (id),
    name                text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    scopes              text[]      NOT NULL CHECK (cardinality(scopes) > 0),
    requests_per_minute integer     NOT NULL CHECK (requests_per_minute BETWEEN 1 AND 3000),
    version             bigint      NOT NULL,
    created_at          timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL,
    revoked_at          timestamptz
);
CREATE INDEX api_clients_of_organization ON api_clients (organization_id, created_at, id);

-- A secret is 256 random bits, kept as SHA-256. A client has at most two valid ones: the old and the new while it
-- changes from one to the other.
CREATE TABLE api_client_secrets (
    id           uuid PRIMARY KEY,
    client_id    uuid        NOT NULL REFERENCES api_clients (id) ON DELETE CASCADE,
    slot         smallint    NOT NULL CHECK (slot IN (1, 2)),
    hash         bytea       NOT NULL CHECK (octet_length(hash) = 32),
    hint         text        NOT NULL CHECK (char_length(hint) = 4),
    created_at   timestamptz NOT NULL,
    last_used_at timestamptz,
    CONSTRAINT api_client_secrets_at_most_two UNIQUE (client_id, slot)
);
COMMENT ON COLUMN api_client_secrets.hint IS 'the last characters, by which people tell two secrets apart';
