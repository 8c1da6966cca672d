CREATE TABLE reports (
    id              uuid        PRIMARY KEY,
    type            text        NOT NULL CHECK (type IN ('EVENT_PARTICIPANTS')),
    format          text        NOT NULL CHECK (format IN ('JSON')),
    event_id        uuid        NOT NULL,
    organization_id uuid        NOT NULL,
    requested_by    uuid        NOT NULL,
    mail_to         text[]      NOT NULL,
    locale          text        NOT NULL,
    status          text        NOT NULL CHECK (status IN ('QUEUED', 'RUNNING', 'READY', 'FAILED')),
    progress        int         NOT NULL CHECK (progress BETWEEN 0 AND 100),
    failure         text        CHECK (failure IN ('EVENT_DELETED', 'NOT_GENERATED')),
    attempts        int         NOT NULL CHECK (attempts >= 0),
    next_attempt_at timestamptz NOT NULL,
    lease_owner     uuid,
    lease_until     timestamptz,
    file_name       text,
    size_bytes      bigint,
    created_at      timestamptz NOT NULL,
    finished_at     timestamptz,
    version         bigint      NOT NULL,
    CHECK ((status = 'RUNNING') = (lease_owner IS NOT NULL)),
    CHECK ((status = 'RUNNING') = (lease_until IS NOT NULL)),
    CHECK ((status IN ('READY', 'FAILED')) = (finished_at IS NOT NULL)),
    CHECK ((status = 'READY') = (file_name IS NOT NULL AND size_bytes IS NOT NULL)),
    CHECK ((status = 'FAILED') = (failure IS NOT NULL))
);
CREATE INDEX reports_of_event ON reports (event_id, created_at, id);
CREATE INDEX reports_of_organization ON reports (organization_id, created_at, id);
CREATE INDEX reports_queued ON reports (next_attempt_at, id) WHERE status = 'QUEUED';
CREATE INDEX reports_running ON reports (lease_until) WHERE status = 'RUNNING';

-- A document in pieces, so that neither writing nor reading one needs all of it in memory.
CREATE TABLE report_chunks (
    report_id uuid  NOT NULL REFERENCES reports ON DELETE CASCADE,
    ordinal   int   NOT NULL CHECK (ordinal >= 0),
    content   bytea NOT NULL,
    PRIMARY KEY (report_id, ordinal)
);
