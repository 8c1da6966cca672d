-- Blueprints from which events are made. `blueprint` is what the event was, with all times counted from its beginning;
-- each part in it is read by the feature that wrote it.
CREATE TABLE event_templates (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL,
    name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    parts           text[]      NOT NULL,
    blueprint       jsonb       NOT NULL,
    created_by      uuid        NOT NULL,
    version         bigint      NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    UNIQUE (organization_id, name)
);
CREATE INDEX templates_by_maker ON event_templates (created_by);
