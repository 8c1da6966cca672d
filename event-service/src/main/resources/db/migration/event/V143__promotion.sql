-- How many came to an event's page by which way, a row a day: nothing about who they were.
CREATE TABLE event_visits (
    event_id      uuid   NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    day           date   NOT NULL,
    channel       text   NOT NULL CHECK (channel ~ '^[A-Z]{1,20}$'),
    visits        bigint NOT NULL CHECK (visits >= 0),
    registrations bigint NOT NULL CHECK (registrations >= 0),
    PRIMARY KEY (event_id, day, channel)
);

-- What a map of the site lists, in its order.
CREATE INDEX events_in_sitemap ON events (id) INCLUDE (updated_at) WHERE status = 'PUBLISHED';
