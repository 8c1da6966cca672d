-- What happens during an event, where, and who speaks.
CREATE TABLE tracks (
    id       uuid PRIMARY KEY,
    event_id uuid NOT NULL REFERENCES events ON DELETE CASCADE,
    name     text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    color    text NOT NULL CHECK (color ~ '^#[0-9a-f]{6}$'),
    UNIQUE (event_id, name),
    UNIQUE (id, event_id)
);

-- A speaker is known to an organization, not to one event.
CREATE TABLE speakers (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL,
    name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    headline        text        NOT NULL CHECK (length(headline) <= 160),
    biography       text        NOT NULL CHECK (length(biography) <= 5000),
    email           text        CHECK (length(email) BETWEEN 3 AND 254 AND email = lower(email)),
    links           text[]      NOT NULL CHECK (cardinality(links) <= 5),
    version         bigint      NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL
);
CREATE INDEX speakers_by_organization ON speakers (organization_id, name, id);
CREATE INDEX speakers_by_email ON speakers (email) WHERE email IS NOT NULL;

CREATE TABLE sessions (
    id          uuid        PRIMARY KEY,
    event_id    uuid        NOT NULL REFERENCES events ON DELETE CASCADE,
    title       text        NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    description text        NOT NULL CHECK (length(description) <= 5000),
    starts_at   timestamptz NOT NULL,
    ends_at     timestamptz NOT NULL,
    track_id    uuid,
    room        text        CHECK (length(room) BETWEEN 1 AND 120),
    capacity    int         CHECK (capacity BETWEEN 1 AND 1000000),
    taken       int         NOT NULL DEFAULT 0 CHECK (taken >= 0),
    version     bigint      NOT NULL,
    created_at  timestamptz NOT NULL,
    updated_at  timestamptz NOT NULL,
    CONSTRAINT session_ends_after_start CHECK (ends_at > starts_at),
    CONSTRAINT session_never_overfull CHECK (capacity IS NULL OR taken <= capacity),
    CONSTRAINT track_of_the_same_event FOREIGN KEY (track_id, event_id) REFERENCES tracks (id, event_id)
        ON DELETE SET NULL (track_id)
);
CREATE INDEX sessions_by_event ON sessions (event_id, starts_at, id);
CREATE INDEX sessions_by_track ON sessions (track_id) WHERE track_id IS NOT NULL;

CREATE TABLE session_speakers (
    session_id uuid NOT NULL REFERENCES sessions ON DELETE CASCADE,
    speaker_id uuid NOT NULL REFERENCES speakers,
    position   int  NOT NULL,
    PRIMARY KEY (session_id, speaker_id)
);
CREATE INDEX sessions_by_speaker ON session_speakers (speaker_id);

-- What somebody wants to go to. In a session with a capacity it is a place, counted in sessions.taken.
CREATE TABLE session_picks (
    user_id    uuid        NOT NULL,
    session_id uuid        NOT NULL REFERENCES sessions ON DELETE CASCADE,
    picked_at  timestamptz NOT NULL,
    PRIMARY KEY (user_id, session_id)
);
CREATE INDEX picks_of_session ON session_picks (session_id);
