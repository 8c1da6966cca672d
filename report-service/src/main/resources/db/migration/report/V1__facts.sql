-- The newest that is known of each event. A deleted one stays as a tombstone, so that a late message cannot revive it.
CREATE TABLE event_facts (
    event_id            uuid        PRIMARY KEY,
    organization_id     uuid        NOT NULL,
    version             bigint      NOT NULL,
    deleted             boolean     NOT NULL,
    title               text,
    description         text,
    starts_at           timestamptz,
    ends_at             timestamptz,
    time_zone           text,
    location_name       text,
    location_address    text,
    location_latitude   double precision,
    location_longitude  double precision,
    categories          text[],
    capacity            int,
    status              text,
    cancellation_reason text,
    created_at          timestamptz,
    updated_at          timestamptz,
    CHECK (deleted OR (title IS NOT NULL AND description IS NOT NULL AND starts_at IS NOT NULL AND ends_at IS NOT NULL
        AND time_zone IS NOT NULL AND location_name IS NOT NULL AND categories IS NOT NULL AND capacity IS NOT NULL
        AND status IS NOT NULL AND created_at IS NOT NULL AND updated_at IS NOT NULL))
);

-- Grows with every registration: the event leads the key and every query, so it can be partitioned by it.
CREATE TABLE registration_facts (
    event_id          uuid        NOT NULL,
    registration_id   uuid        NOT NULL,
    organization_id   uuid        NOT NULL,
    participant_id    uuid        NOT NULL,
    participant_name  text        NOT NULL,
    participant_email text        NOT NULL,
    status            text        NOT NULL,
    registered_at     timestamptz NOT NULL,
    version           bigint      NOT NULL,
    PRIMARY KEY (event_id, registration_id)
);
CREATE INDEX registration_facts_in_order ON registration_facts (event_id, registered_at, registration_id);

-- Corrections of names and addresses. They hold for all registrations of the participant, those still to come included.
CREATE TABLE participant_facts (
    participant_id  uuid   PRIMARY KEY,
    organization_id uuid   NOT NULL,
    name            text   NOT NULL,
    email           text   NOT NULL,
    version         bigint NOT NULL
);
