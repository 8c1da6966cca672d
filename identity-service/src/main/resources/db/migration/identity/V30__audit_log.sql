-- The activity log: one chain of entries, appended under the lock of the one row of audit_chain. A hash covers the entry
-- and the hash before it, but personal data only by a salted digest: an erasure takes data and salt, and the chain holds.
CREATE TABLE audit_log (
    sequence        bigint      NOT NULL CHECK (sequence > 0),
    recorded_at     timestamptz NOT NULL,
    id              uuid        NOT NULL,
    at              timestamptz NOT NULL,
    service         text        NOT NULL,
    action          text        NOT NULL,
    actor_kind      text        NOT NULL CHECK (actor_kind IN ('PERSON', 'CLIENT', 'ANONYMOUS', 'SYSTEM')),
    actor_id        uuid,
    actor_data      jsonb,
    actor_salt      text,
    actor_digest    text        NOT NULL CHECK (actor_digest ~ '^[0-9a-f]{64}$'),
    organization_id uuid,
    subject_type    text,
    subject_id      text,
    subject_data    jsonb,
    subject_salt    text,
    subject_digest  text        NOT NULL CHECK (subject_digest ~ '^[0-9a-f]{64}$'),
    outcome         text        NOT NULL CHECK (outcome IN ('DONE', 'REFUSED')),
    request_id      text,
    details         jsonb       NOT NULL,
    previous_hash   text        NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
    hash            text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (sequence, recorded_at),
    CHECK ((actor_data IS NULL) = (actor_salt IS NULL)),
    CHECK ((subject_data IS NULL) = (subject_salt IS NULL))
) PARTITION BY RANGE (recorded_at);
CREATE INDEX audit_log_by_time ON audit_log (at, id);
CREATE INDEX audit_log_by_organization ON audit_log (organization_id, at, id) WHERE organization_id IS NOT NULL;
CREATE INDEX audit_log_by_action ON audit_log (action text_pattern_ops, at, id);
CREATE INDEX audit_log_by_actor ON audit_log (actor_id, at, id) WHERE actor_id IS NOT NULL;
CREATE INDEX audit_log_by_subject ON audit_log (subject_id, at, id) WHERE subject_id IS NOT NULL;
CREATE INDEX audit_log_by_label ON audit_log (lower(subject_data ->> 'label')) WHERE subject_data ->> 'label' IS NOT NULL;
CREATE INDEX audit_log_by_text ON audit_log USING gin (lower(
    action || ' ' || coalesce(subject_id, '') || ' ' || coalesce(subject_data ->> 'label', '') || ' '
    || coalesce(actor_data ->> 'name', '') || ' ' || coalesce(actor_data ->> 'address', '')) gin_trgm_ops);

CREATE FUNCTION audit_log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- The one change there is: an erasure takes personal data and its salt away, and nothing else.
    IF TG_OP = 'UPDATE'
        AND (new.actor_data IS NULL OR new.actor_data IS NOT DISTINCT FROM old.actor_data)
        AND (new.actor_salt IS NULL OR new.actor_salt IS NOT DISTINCT FROM old.actor_salt)
        AND (new.subject_data IS NULL OR new.subject_data IS NOT DISTINCT FROM old.subject_data)
        AND (new.subject_salt IS NULL OR new.subject_salt IS NOT DISTINCT FROM old.subject_salt)
        AND to_jsonb(new) - ARRAY['actor_data', 'actor_salt', 'subject_data', 'subject_salt']
          = to_jsonb(old) - ARRAY['actor_data', 'actor_salt', 'subject_data', 'subject_salt'] THEN
        RETURN new;
    END IF;
    RAISE EXCEPTION 'the activity log is append-only';
END $$;
CREATE TRIGGER audit_log_keeps_rows BEFORE UPDATE OR DELETE ON audit_log
    FOR EACH ROW EXECUTE FUNCTION audit_log_is_append_only();
CREATE TRIGGER audit_log_keeps_all_rows BEFORE TRUNCATE ON audit_log
    FOR EACH STATEMENT EXECUTE FUNCTION audit_log_is_append_only();

-- Where the chain begins (months that are over for long are dropped) and where it ends.
CREATE TABLE audit_chain (
    single        boolean PRIMARY KEY DEFAULT true CHECK (single),
    base_sequence bigint NOT NULL,
    base_hash     text   NOT NULL,
    head_sequence bigint NOT NULL CHECK (head_sequence >= base_sequence),
    head_hash     text   NOT NULL
);
INSERT INTO audit_chain (base_sequence, base_hash, head_sequence, head_hash)
VALUES (0, repeat('0', 64), 0, repeat('0', 64));

CREATE TABLE audit_verifications (
    at              timestamptz PRIMARY KEY,
    checked         bigint NOT NULL,
    head_sequence   bigint NOT NULL,
    head_hash       text   NOT NULL,
    broken_sequence bigint,
    broken_reason   text,
    CHECK ((broken_sequence IS NULL) = (broken_reason IS NULL))
);

-- People whose data was erased: what is told about them later enters the log without it.
CREATE TABLE audit_erased_people (
    user_id   uuid PRIMARY KEY,
    erased_at timestamptz NOT NULL
);
