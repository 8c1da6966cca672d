CREATE TABLE organizations (
    id         uuid PRIMARY KEY,
    name       text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    created_at timestamptz NOT NULL DEFAULT now()
);
-- The organization that everything belongs to by default; the other services know its id, too.
INSERT INTO organizations (id, name) VALUES ('019a0000-0000-7000-8000-000000000001', 'Palco');

CREATE TABLE roles (
    id          uuid PRIMARY KEY,
    name        text    NOT NULL CONSTRAINT roles_name_unique UNIQUE CHECK (char_length(name) BETWEEN 1 AND 50),
    scope       text    NOT NULL CHECK (scope IN ('PLATFORM', 'ORGANIZATION')),
    permissions text[]  NOT NULL,
    built_in    boolean NOT NULL,
    UNIQUE (id, scope)
);

-- A role of the platform is held as such, one of scope ORGANIZATION inside an organization.
CREATE TABLE user_roles (
    user_id         uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    role_id         uuid NOT NULL,
    scope           text NOT NULL,
    organization_id uuid REFERENCES organizations (id),
    FOREIGN KEY (role_id, scope) REFERENCES roles (id, scope),
    CHECK ((scope = 'PLATFORM') = (organization_id IS NULL)),
    CONSTRAINT user_roles_unique UNIQUE NULLS NOT DISTINCT (user_id, role_id, organization_id)
);
CREATE INDEX user_roles_by_role ON user_roles (role_id);
