-- Who has a place at which event, as registration-service last told; those who must hear when the event changes.
CREATE TABLE attendees (
    registration_id uuid    PRIMARY KEY,
    event_id        uuid    NOT NULL,
    organization_id uuid    NOT NULL,
    user_id         uuid,
    participant_id  uuid    NOT NULL,
    name            text    NOT NULL,
    email           text    NOT NULL,
    locale          text    NOT NULL,
    active          boolean NOT NULL,
    version         bigint  NOT NULL,
    person_version  bigint  NOT NULL,
    event_version   bigint  NOT NULL
);
CREATE INDEX attendees_of_event ON attendees (event_id, registration_id) WHERE active;
CREATE INDEX attendees_by_participant ON attendees (participant_id);
CREATE INDEX attendees_by_user ON attendees (user_id) WHERE user_id IS NOT NULL;
CREATE INDEX attendees_by_address ON attendees (lower(email));

-- What is known of each event, to tell what of a change matters to those who come.
CREATE TABLE known_events (
    event_id uuid   PRIMARY KEY,
    version  bigint NOT NULL,
    facts    jsonb  NOT NULL
);

-- Changes that are being told, some recipients at a time; `progress` is the last registration that was written to. One
-- that fails waits by itself and holds up no other.
CREATE TABLE announcements (
    event_id   uuid   PRIMARY KEY,
    cause_id   uuid   NOT NULL,
    version    bigint NOT NULL,
    before     jsonb  NOT NULL,
    progress   uuid,
    due_at     timestamptz NOT NULL
);

ALTER TABLE mails
    DROP CONSTRAINT mails_kind_check,
    ADD CONSTRAINT mails_kind_check CHECK (kind IN ('TICKET', 'CHANGE', 'CANCELLATION', 'REPORT', 'ACCOUNT'));
