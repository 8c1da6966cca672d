-- Points on the earth as points in space, so that "within so many metres" is an index search (GiST on a cube) that knows
-- neither the poles nor the date line. Distances on the surface and through the earth differ by the arc's chord.
CREATE EXTENSION IF NOT EXISTS cube;

CREATE FUNCTION earth_point(latitude float8, longitude float8) RETURNS public.cube
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN public.cube(ARRAY[6371000 * cos(radians(latitude)) * cos(radians(longitude)),
                             6371000 * cos(radians(latitude)) * sin(radians(longitude)),
                             6371000 * sin(radians(latitude))]);

CREATE FUNCTION chord_of(metres float8) RETURNS float8
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN 2 * 6371000 * sin(least(metres / (2 * 6371000), pi() / 2));

CREATE FUNCTION metres_between(a public.cube, b public.cube) RETURNS float8
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN 2 * 6371000 * asin(least(public.cube_distance(a, b) / (2 * 6371000), 1));

CREATE TABLE venues (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL,
    name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    address         text        CHECK (length(address) <= 500),
    city            text        CHECK (length(city) <= 100),
    state           text        CHECK (length(state) <= 100),
    latitude        float8      CHECK (latitude BETWEEN -90 AND 90),
    longitude       float8      CHECK (longitude BETWEEN -180 AND 180),
    time_zone       text        NOT NULL,
    accessibility   text        CHECK (length(accessibility) <= 2000),
    version         bigint      NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    search_text     text        NOT NULL GENERATED ALWAYS AS
                                (searchable(name || ' ' || coalesce(address, '') || ' ' || coalesce(city, ''))) STORED,
    CONSTRAINT whole_coordinates CHECK ((latitude IS NULL) = (longitude IS NULL))
);
CREATE INDEX venues_by_name ON venues (organization_id, name, id);
CREATE INDEX venues_by_text ON venues USING gin (search_text gin_trgm_ops);

CREATE TABLE rooms (
    id            uuid   PRIMARY KEY,
    venue_id      uuid   NOT NULL REFERENCES venues ON DELETE CASCADE,
    name          text   NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    capacity      int    CHECK (capacity BETWEEN 1 AND 1000000),
    accessibility text   CHECK (length(accessibility) <= 2000),
    version       bigint NOT NULL
);
CREATE UNIQUE INDEX rooms_have_names_of_their_own ON rooms (venue_id, lower(name));

-- The place is copied from the venue, so an event keeps saying where it was after the venue is gone.
ALTER TABLE events
    ADD COLUMN venue_id uuid REFERENCES venues ON DELETE SET NULL,
    ADD COLUMN online_url text CHECK (length(online_url) <= 500),
    ADD COLUMN location_city text CHECK (length(location_city) <= 100),
    ADD COLUMN location_state text CHECK (length(location_state) <= 100);
CREATE INDEX events_by_venue ON events (venue_id, starts_at) WHERE venue_id IS NOT NULL;
CREATE INDEX events_by_city ON events (searchable(location_city), starts_at, id) WHERE location_city IS NOT NULL;
CREATE INDEX events_by_place ON events USING gist (earth_point(latitude, longitude)) WHERE latitude IS NOT NULL;
