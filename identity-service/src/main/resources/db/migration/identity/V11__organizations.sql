ALTER TABLE organizations
    ADD COLUMN name_key               text,
    ADD COLUMN second_factor_required boolean NOT NULL DEFAULT false,
    ADD COLUMN created_by             uuid,
    ADD COLUMN version                bigint  NOT NULL DEFAULT 0,
    ADD COLUMN updated_at             timestamptz;
UPDATE organizations SET name_key = lower(name), updated_at = created_at;
ALTER TABLE organizations
    ALTER COLUMN name_key SET NOT NULL,
    ALTER COLUMN second_factor_required DROP DEFAULT,
    ALTER COLUMN version DROP DEFAULT,
    ALTER COLUMN created_at DROP DEFAULT,
    ALTER COLUMN updated_at SET NOT NULL;
COMMENT ON COLUMN organizations.name_key IS 'the name without accents and in lower case, for sorting and searching';
COMMENT ON COLUMN organizations.created_by IS 'no reference, for the account may be gone';
CREATE INDEX organizations_by_name ON organizations (name_key, id);
CREATE INDEX organizations_by_part_of_name ON organizations USING gin (name_key gin_trgm_ops);
CREATE INDEX organizations_by_creator ON organizations (created_by);

CREATE TABLE memberships (
    organization_id uuid        NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    user_id         uuid        NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    joined_at       timestamptz NOT NULL,
    PRIMARY KEY (organization_id, user_id)
);
CREATE INDEX memberships_by_user ON memberships (user_id, organization_id);
INSERT INTO memberships (organization_id, user_id, joined_at)
SELECT DISTINCT organization_id, user_id, now() FROM user_roles WHERE organization_id IS NOT NULL;

-- Only members hold roles in an organization, and lose them with their membership.
ALTER TABLE user_roles
    ADD FOREIGN KEY (organization_id, user_id) REFERENCES memberships (organization_id, user_id) ON DELETE CASCADE;
CREATE INDEX user_roles_by_organization ON user_roles (organization_id, role_id) WHERE organization_id IS NOT NULL;

-- Built-in roles and those of the platform belong to no organization; an organization's own role is held only there.
ALTER TABLE roles
    ADD COLUMN organization_id uuid REFERENCES organizations (id) ON DELETE CASCADE,
    ADD COLUMN version         bigint NOT NULL DEFAULT 0,
    DROP CONSTRAINT roles_name_unique,
    ADD CHECK (CASE WHEN organization_id IS NULL THEN built_in OR scope = 'PLATFORM'
                    ELSE scope = 'ORGANIZATION' AND NOT built_in END);
CREATE UNIQUE INDEX roles_name_unique ON roles (organization_id, lower(name)) NULLS NOT DISTINCT;

CREATE FUNCTION user_roles_stay_at_home() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM roles r WHERE r.id = NEW.role_id AND r.organization_id <> NEW.organization_id) THEN
        RAISE EXCEPTION 'role % belongs to another organization', NEW.role_id USING ERRCODE = 'foreign_key_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER user_roles_stay_at_home BEFORE INSERT OR UPDATE ON user_roles
    FOR EACH ROW EXECUTE FUNCTION user_roles_stay_at_home();
