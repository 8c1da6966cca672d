-- What people agreed to, and when they took it back: every decision is a row, the last one of a purpose counts.
CREATE TABLE consents (
    id           uuid PRIMARY KEY,
    user_id      uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    purpose      text        NOT NULL CHECK (char_length(purpose) BETWEEN 1 AND 40),
    text_version text        NOT NULL CHECK (char_length(text_version) BETWEEN 1 AND 20),
    granted      boolean     NOT NULL,
    source       text        NOT NULL CHECK (source IN ('SIGN_UP', 'PRIVACY_PAGE', 'API')),
    decided_at   timestamptz NOT NULL
);
CREATE INDEX consents_of_user ON consents (user_id, decided_at, id);

-- Archives of everything about somebody. Parts and content are encrypted with the master key.
CREATE TABLE exports (
    id           uuid PRIMARY KEY,
    user_id      uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    status       text        NOT NULL CHECK (status IN ('COLLECTING', 'READY', 'FAILED', 'EXPIRED')),
    requested_at timestamptz NOT NULL,
    finished_at  timestamptz,
    expires_at   timestamptz,
    content      bytea,
    CHECK ((status = 'COLLECTING') = (finished_at IS NULL)),
    CHECK ((status = 'READY') = (content IS NOT NULL)),
    CHECK (status <> 'READY' OR expires_at IS NOT NULL)
);
CREATE UNIQUE INDEX exports_one_at_a_time ON exports (user_id) WHERE status = 'COLLECTING';
CREATE INDEX exports_of_user ON exports (user_id, requested_at, id);
CREATE INDEX exports_by_time ON exports (requested_at, id);
CREATE TABLE export_parts (
    export_id uuid  NOT NULL REFERENCES exports (id) ON DELETE CASCADE,
    service   text  NOT NULL,
    part      int   NOT NULL CHECK (part BETWEEN 1 AND parts),
    parts     int   NOT NULL,
    section   text,
    rows      bytea NOT NULL,
    PRIMARY KEY (export_id, service, part)
);

-- Accounts that are gone. Their id is all that remains of them here, once they were told that it is done.
CREATE TABLE erasures (
    user_id      uuid PRIMARY KEY,
    contact      bytea,
    requested_at timestamptz NOT NULL,
    completed_at timestamptz,
    CHECK (completed_at IS NULL OR contact IS NULL)
);
COMMENT ON COLUMN erasures.contact IS 'whom to tell, AES-256-GCM under the master key; gone when they are told';
CREATE INDEX erasures_by_time ON erasures (requested_at, user_id);
CREATE TABLE erasure_answers (
    user_id     uuid        NOT NULL REFERENCES erasures (user_id) ON DELETE CASCADE,
    service     text        NOT NULL,
    kept        jsonb       NOT NULL,
    answered_at timestamptz NOT NULL,
    PRIMARY KEY (user_id, service)
);
