CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- What search compares: lower case, without accents. IMMUTABLE holds as long as the dictionary is not edited.
CREATE FUNCTION searchable(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(public.unaccent('public.unaccent'::regdictionary, value));

CREATE TABLE events (
    id                  uuid          PRIMARY KEY,
    organization_id     uuid          NOT NULL,
    title               text          NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    description         text          NOT NULL CHECK (length(description) <= 20000),
    starts_at           timestamptz   NOT NULL,
    ends_at             timestamptz   NOT NULL,
    time_zone           text          NOT NULL,
    location_name       text          NOT NULL CHECK (length(location_name) BETWEEN 1 AND 200),
    location_address    text          CHECK (length(location_address) <= 500),
    latitude            float8        CHECK (latitude BETWEEN -90 AND 90),
    longitude           float8        CHECK (longitude BETWEEN -180 AND 180),
    categories          text[]        NOT NULL,
    capacity            int           NOT NULL CHECK (capacity BETWEEN 1 AND 1000000),
    status              text          NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'CANCELLED', 'COMPLETED')),
    cancellation_reason text          CHECK (length(cancellation_reason) <= 500),
    created_by          uuid          NOT NULL,
    version             bigint        NOT NULL,
    created_at          timestamptz   NOT NULL,
    updated_at          timestamptz   NOT NULL,
    search_text         text          NOT NULL GENERATED ALWAYS AS
                                      (searchable(title || ' ' || location_name || ' ' || coalesce(location_address, '')
                                                  || ' ' || description)) STORED,
    CONSTRAINT ends_after_start CHECK (ends_at > starts_at),
    CONSTRAINT whole_coordinates CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT reason_only_when_cancelled CHECK (cancellation_reason IS NULL OR status = 'CANCELLED')
);
CREATE INDEX events_by_start ON events (status, starts_at, id);
CREATE INDEX events_by_end ON events (ends_at) WHERE status = 'PUBLISHED';
CREATE INDEX events_by_organization ON events (organization_id, starts_at, id);
CREATE INDEX events_by_creation ON events (created_at, id);
CREATE INDEX events_by_text ON events USING gin (search_text gin_trgm_ops);

-- How many places are taken, as registration-service last told; the newest revision wins.
CREATE TABLE event_places (
    event_id uuid   PRIMARY KEY,
    taken    int    NOT NULL CHECK (taken >= 0),
    revision bigint NOT NULL
);
