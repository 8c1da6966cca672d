CREATE EXTENSION IF NOT EXISTS btree_gist;

-- What events need and there is only so much of.
CREATE TABLE resources (
    id               uuid        PRIMARY KEY,
    organization_id  uuid        NOT NULL,
    kind             text        NOT NULL CHECK (kind IN ('ROOM', 'EQUIPMENT', 'CATERING', 'STAFF')),
    name             text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    description      text        CHECK (length(description) <= 2000),
    stock            int         NOT NULL CHECK (stock BETWEEN 1 AND 1000000),
    setup_minutes    int         NOT NULL CHECK (setup_minutes BETWEEN 0 AND 10080),
    teardown_minutes int         NOT NULL CHECK (teardown_minutes BETWEEN 0 AND 10080),
    room_id          uuid        UNIQUE REFERENCES rooms ON DELETE CASCADE,
    user_id          uuid,
    menus            jsonb       NOT NULL,
    version          bigint      NOT NULL,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    CONSTRAINT one_of_a_kind CHECK (stock = 1 OR kind IN ('EQUIPMENT', 'CATERING')),
    CONSTRAINT rooms_have_a_room CHECK ((room_id IS NOT NULL) = (kind = 'ROOM')),
    CONSTRAINT only_staff_are_people CHECK (user_id IS NULL OR kind = 'STAFF')
);
CREATE INDEX resources_by_name ON resources (organization_id, name, id);
CREATE INDEX resources_by_user ON resources (user_id) WHERE user_id IS NOT NULL;

-- Who has what when. `occupied` is the time with set-up before and tear-down after.
CREATE TABLE bookings (
    id               uuid        PRIMARY KEY,
    resource_id      uuid        NOT NULL REFERENCES resources ON DELETE CASCADE,
    event_id         uuid        NOT NULL REFERENCES events ON DELETE CASCADE,
    exclusive        boolean     NOT NULL,
    quantity         int         NOT NULL CHECK (quantity >= 1),
    starts_at        timestamptz NOT NULL,
    ends_at          timestamptz NOT NULL,
    setup_minutes    int         NOT NULL CHECK (setup_minutes BETWEEN 0 AND 10080),
    teardown_minutes int         NOT NULL CHECK (teardown_minutes BETWEEN 0 AND 10080),
    occupied         tstzrange   NOT NULL,
    menu             text        CHECK (length(menu) <= 100),
    version          bigint      NOT NULL,
    CONSTRAINT ends_after_start CHECK (ends_at > starts_at),
    CONSTRAINT occupied_while_used CHECK (occupied @> tstzrange(starts_at, ends_at)),
    CONSTRAINT single_things_are_whole CHECK (NOT exclusive OR quantity = 1),
    -- Checked when a statement is done, so that all bookings of an event can move together.
    CONSTRAINT one_at_a_time EXCLUDE USING gist (resource_id WITH =, occupied WITH &&) WHERE (exclusive)
        DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX bookings_by_time ON bookings USING gist (resource_id, occupied);
CREATE INDEX bookings_by_event ON bookings (event_id);

-- The most of a resource that is in use at any moment of a time. It can only grow where a booking begins.
CREATE FUNCTION peak_use(resource uuid, during tstzrange) RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT coalesce(max((SELECT sum(c.quantity)
                           FROM bookings c
                          WHERE c.resource_id = resource
                            AND c.occupied @> greatest(lower(b.occupied), lower(during)))), 0)
      FROM bookings b
     WHERE b.resource_id = resource AND b.occupied && during;
END;

-- Counted stock is never given out twice, whoever writes: the resource's row makes writers wait for each other, and what
-- is looked at afterwards is what was committed before.
CREATE FUNCTION keep_within_stock() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    available int;
BEGIN
    SELECT stock INTO available FROM resources WHERE id = NEW.resource_id FOR NO KEY UPDATE;
    IF peak_use(NEW.resource_id, NEW.occupied) > available THEN
        RAISE EXCEPTION 'more booked than there is' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'within_stock';
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER within_stock
    AFTER INSERT OR UPDATE ON bookings
    FOR EACH ROW WHEN (NOT NEW.exclusive) EXECUTE FUNCTION keep_within_stock();

CREATE FUNCTION keep_stock_above_use() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF peak_use(NEW.id, tstzrange(now(), NULL)) > NEW.stock THEN
        RAISE EXCEPTION 'more booked than there would be'
            USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'within_stock';
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER stock_above_use
    AFTER UPDATE OF stock ON resources
    FOR EACH ROW WHEN (NEW.stock < OLD.stock) EXECUTE FUNCTION keep_stock_above_use();
