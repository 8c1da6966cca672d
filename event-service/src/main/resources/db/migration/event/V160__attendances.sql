-- Who has a place at which event, as registration-service last told: for what only attendees may see, and for what they
-- see of their own.
CREATE TABLE attendances (
    registration_id uuid    PRIMARY KEY,
    event_id        uuid    NOT NULL,
    user_id         uuid,
    participant_id  uuid    NOT NULL,
    active          boolean NOT NULL,
    version         bigint  NOT NULL
);
CREATE INDEX attendances_by_user ON attendances (user_id, event_id) WHERE active;
CREATE INDEX attendances_by_participant ON attendances (participant_id, event_id) WHERE active;

-- Their addresses: an organizer may have registered somebody who has an account with that address. What a registration
-- says counts only until something is heard of the participant, hence version -1.
CREATE TABLE attendees (
    participant_id uuid   PRIMARY KEY,
    email          text   NOT NULL CHECK (length(email) BETWEEN 3 AND 254 AND email = lower(email)),
    version        bigint NOT NULL
);
CREATE INDEX attendees_by_email ON attendees (email);

CREATE TABLE verified_addresses (
    user_id     uuid        PRIMARY KEY,
    email       text        NOT NULL CHECK (length(email) BETWEEN 3 AND 254 AND email = lower(email)),
    verified_at timestamptz NOT NULL
);
CREATE INDEX verified_addresses_by_email ON verified_addresses (email);
