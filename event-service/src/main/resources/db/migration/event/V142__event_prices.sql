-- What places cost, as registration-service last told; the newest version wins. No row means free.
CREATE TABLE event_prices (
    event_id uuid   PRIMARY KEY,
    lowest   bigint NOT NULL CHECK (lowest >= 0),
    highest  bigint NOT NULL CHECK (highest >= lowest),
    currency text   NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    version  bigint NOT NULL
);
CREATE INDEX event_prices_paid ON event_prices (event_id) WHERE lowest > 0;
