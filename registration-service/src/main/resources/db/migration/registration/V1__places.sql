CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- What search compares: lower case, without accents. IMMUTABLE holds as long as the dictionary is not edited.
CREATE FUNCTION searchable(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(public.unaccent('public.unaccent'::regdictionary, value));

-- Our replica of what event-service says; the newest version wins.
CREATE TABLE event_terms (
    event_id         uuid        PRIMARY KEY,
    organization_id  uuid        NOT NULL,
    title            text        NOT NULL,
    starts_at        timestamptz NOT NULL,
    ends_at          timestamptz NOT NULL,
    time_zone        text        NOT NULL,
    location_name    text        NOT NULL,
    location_address text,
    latitude         float8,
    longitude        float8,
    status           text        NOT NULL
                     CHECK (status IN ('DRAFT', 'PUBLISHED', 'CANCELLED', 'COMPLETED', 'DELETED')),
    version          bigint      NOT NULL
);

-- The inventory: one row per event, narrow, because everybody who registers updates it. A place is taken by one
-- conditional UPDATE of it; the CHECK holds even if that were wrong.
CREATE TABLE event_places (
    event_id      uuid    PRIMARY KEY,
    open          boolean NOT NULL,
    capacity      int     NOT NULL CHECK (capacity >= 0),
    taken         int     NOT NULL CHECK (taken >= 0),
    revision      bigint  NOT NULL,
    terms_version bigint  NOT NULL,
    CONSTRAINT never_oversold CHECK (taken <= capacity)
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

CREATE TABLE participants (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL,
    user_id         uuid,
    name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    email           text        NOT NULL CHECK (length(email) BETWEEN 3 AND 254 AND email = lower(email)),
    phone           text        CHECK (length(phone) <= 40),
    document_id     text        CHECK (length(document_id) <= 40),
    notes           text        CHECK (length(notes) <= 2000),
    version         bigint      NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    removed_at      timestamptz,
    search_text     text        NOT NULL GENERATED ALWAYS AS (searchable(name || ' ' || email)) STORED
);
CREATE UNIQUE INDEX participants_one_per_email ON participants (organization_id, email) WHERE removed_at IS NULL;
CREATE INDEX participants_by_name ON participants (organization_id, name, id) WHERE removed_at IS NULL;
CREATE INDEX participants_by_creation ON participants (organization_id, created_at, id) WHERE removed_at IS NULL;
CREATE INDEX participants_by_text ON participants USING gin (search_text gin_trgm_ops) WHERE removed_at IS NULL;

-- The key begins with the event, so the table can be partitioned and archived by it.
CREATE TABLE registrations (
    id                  uuid        NOT NULL,
    event_id            uuid        NOT NULL REFERENCES event_terms (event_id),
    organization_id     uuid        NOT NULL,
    participant_id      uuid        NOT NULL REFERENCES participants (id),
    user_id             uuid,
    locale              text        NOT NULL,
    status              text        NOT NULL CHECK (status IN ('HELD', 'CONFIRMED', 'CANCELLED', 'CHECKED_IN')),
    ticket_code         text        NOT NULL,
    answers             jsonb,
    cancellation_cause  text        CHECK (cancellation_cause IN ('PARTICIPANT', 'ORGANIZER', 'EVENT_CANCELLED')),
    cancellation_reason text        CHECK (length(cancellation_reason) <= 500),
    version             bigint      NOT NULL,
    created_at          timestamptz NOT NULL,
    updated_at          timestamptz NOT NULL,
    PRIMARY KEY (event_id, id),
    CONSTRAINT cause_when_cancelled CHECK ((status = 'CANCELLED') = (cancellation_cause IS NOT NULL))
);
CREATE UNIQUE INDEX registrations_one_active ON registrations (event_id, participant_id) WHERE status <> 'CANCELLED';
CREATE INDEX registrations_by_id ON registrations (id);
CREATE INDEX registrations_by_event ON registrations (event_id, created_at, id);
CREATE INDEX registrations_by_user ON registrations (user_id, created_at, id) WHERE user_id IS NOT NULL;
CREATE INDEX registrations_by_participant ON registrations (participant_id);

CREATE TABLE ticket_keys (
    id                 text        PRIMARY KEY,
    public_key         bytea       NOT NULL,
    sealed_private_key bytea       NOT NULL,
    created_at         timestamptz NOT NULL
);
