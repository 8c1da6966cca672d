-- Plans of where one sits. The plan itself is one document: it is drawn, read and replaced as a whole.
CREATE TABLE seat_maps (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL,
    venue_id        uuid        NOT NULL REFERENCES venues ON DELETE CASCADE,
    name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    plan            jsonb       NOT NULL CHECK (plan ->> 'schema' = 'palco.seat-map.v1'),
    seats           int         NOT NULL CHECK (seats BETWEEN 0 AND 10000),
    places          int         NOT NULL CHECK (places >= seats),
    version         bigint      NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL
);
CREATE INDEX seat_maps_by_venue ON seat_maps (venue_id, name, id);

-- Which plan an event sells by. The row stays when the plan is taken away, for its revision must only grow.
CREATE TABLE event_seat_maps (
    event_id    uuid   PRIMARY KEY REFERENCES events ON DELETE CASCADE,
    seat_map_id uuid   REFERENCES seat_maps ON DELETE SET NULL,
    revision    bigint NOT NULL
);
CREATE INDEX event_seat_maps_by_map ON event_seat_maps (seat_map_id) WHERE seat_map_id IS NOT NULL;
