-- Events that repeat by a rule (RFC 5545). What repeats is a local time in the series' zone; every occurrence is an
-- event of its own, so it has its own capacity, status and registrations.
CREATE TABLE series (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL,
    rule            text        NOT NULL CHECK (length(rule) BETWEEN 1 AND 400),
    starts_on       date        NOT NULL,
    starts_at_time  time        NOT NULL,
    span_seconds    bigint      NOT NULL CHECK (span_seconds > 0),
    time_zone       text        NOT NULL,
    blueprint       jsonb       NOT NULL,
    status          text        NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'CANCELLED')),
    planned_until   date        NOT NULL,
    endless         boolean     NOT NULL,
    created_by      uuid        NOT NULL,
    version         bigint      NOT NULL,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL
);
CREATE INDEX series_by_organization ON series (organization_id, created_at, id);
CREATE INDEX series_by_maker ON series (created_by, created_at);
CREATE INDEX series_to_extend ON series (planned_until) WHERE endless AND status <> 'CANCELLED';

-- Dates that are left out (EXDATE); a table of its own, so that throwing one date away waits for nobody who changes the
-- series.
CREATE TABLE series_exdates (
    series_id uuid NOT NULL REFERENCES series ON DELETE CASCADE,
    date      date NOT NULL,
    PRIMARY KEY (series_id, date)
);

-- `recurrence_id` is the date in the rule that an event stands for; `overrides` names what was changed for it alone.
ALTER TABLE events
    ADD COLUMN series_id     uuid   REFERENCES series,
    ADD COLUMN recurrence_id date,
    ADD COLUMN overrides     text[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT whole_occurrence CHECK ((series_id IS NULL) = (recurrence_id IS NULL)),
    ADD CONSTRAINT one_event_per_date UNIQUE (series_id, recurrence_id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX events_by_series ON events (series_id, starts_at, id) WHERE series_id IS NOT NULL;
