-- Who has proved that the mail sent to their address reaches them. Administrators were named by the operator.
ALTER TABLE users ADD COLUMN email_verified_at timestamptz;
UPDATE users u SET email_verified_at = created_at
WHERE EXISTS (SELECT 1 FROM user_roles ur JOIN roles r ON r.id = ur.role_id WHERE ur.user_id = u.id AND r.name = 'ADMIN');

-- Links that were mailed: one per account and purpose, so a newer one replaces the older. Only the SHA-256 is kept.
CREATE TABLE mailed_links (
    user_id    uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    purpose    text        NOT NULL CHECK (purpose IN ('RESET_PASSWORD', 'VERIFY_EMAIL')),
    hash       bytea       NOT NULL CONSTRAINT mailed_links_by_hash UNIQUE CHECK (octet_length(hash) = 32),
    email      text        NOT NULL CHECK (char_length(email) BETWEEN 3 AND 254),
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL CHECK (expires_at > created_at),
    PRIMARY KEY (user_id, purpose)
);
COMMENT ON COLUMN mailed_links.email IS 'where it was mailed to, which is what its use proves';
CREATE INDEX mailed_links_by_expiry ON mailed_links (expires_at);

-- Wishes to recover a password, worked off after they were answered, so the answer takes as long for every address.
CREATE TABLE recovery_requests (
    id         uuid PRIMARY KEY,
    email      text        NOT NULL CHECK (char_length(email) BETWEEN 1 AND 254),
    locale     text        NOT NULL CHECK (locale IN ('pt-BR', 'en')),
    created_at timestamptz NOT NULL
);

-- How often something happened lately, for example wrong passwords of an account; subjects are hashed, for they may be
-- somebody's address.
CREATE TABLE throttle_counters (
    rule              text        NOT NULL CHECK (char_length(rule) BETWEEN 1 AND 40),
    subject           bytea       NOT NULL CHECK (octet_length(subject) = 32),
    count             integer     NOT NULL CHECK (count > 0),
    window_started_at timestamptz NOT NULL,
    window_ends_at    timestamptz NOT NULL CHECK (window_ends_at > window_started_at),
    PRIMARY KEY (rule, subject)
);
CREATE INDEX throttle_counters_by_end ON throttle_counters (window_ends_at);
