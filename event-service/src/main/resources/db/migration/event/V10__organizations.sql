-- Our note of what organizations are called, told by identity-service; the one that every installation begins with is
-- there from the start.
CREATE TABLE organizations (
    id      uuid PRIMARY KEY,
    name    text   NOT NULL,
    version bigint NOT NULL
);
INSERT INTO organizations (id, name, version) VALUES ('019a0000-0000-7000-8000-000000000001', 'Palco', 0);
