-- Of the token that the mail carries, only its SHA-256 is kept. A closed invitation stays for a while, so that asking
-- and taking back again and again does not get around the limits on mails.
CREATE TABLE invitations (
    id              uuid PRIMARY KEY,
    organization_id uuid        NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    email           text        NOT NULL CHECK (char_length(email) BETWEEN 3 AND 254),
    token_hash      bytea       NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    invited_by      uuid REFERENCES users (id) ON DELETE SET NULL,
    created_at      timestamptz NOT NULL,
    sent_at         timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL CHECK (expires_at > sent_at),
    closed_at       timestamptz,
    outcome         text CHECK (outcome IN ('ACCEPTED', 'REVOKED', 'REPLACED')),
    CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
CREATE UNIQUE INDEX invitations_one_open_per_address ON invitations (organization_id, email) WHERE closed_at IS NULL;
CREATE INDEX invitations_by_organization ON invitations (organization_id, created_at, id);
CREATE INDEX invitations_by_end ON invitations (expires_at);

CREATE TABLE invitation_roles (
    invitation_id uuid NOT NULL REFERENCES invitations (id) ON DELETE CASCADE,
    role_id       uuid NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
    PRIMARY KEY (invitation_id, role_id)
);
CREATE INDEX invitation_roles_by_role ON invitation_roles (role_id);
