-- Who sits where, and which seats nobody may have any more. A seat has a row when it is one or the other; taking and
-- retiring one are the same insert, so one of them comes first and the other finds the row.
CREATE TABLE event_seats (
    event_id        uuid    NOT NULL,
    seat_id         text    NOT NULL CHECK (length(seat_id) BETWEEN 1 AND 40),
    registration_id uuid    UNIQUE,
    retired         boolean NOT NULL,
    PRIMARY KEY (event_id, seat_id),
    FOREIGN KEY (event_id, registration_id) REFERENCES registrations (event_id, id),
    CONSTRAINT taken_or_retired CHECK ((registration_id IS NOT NULL) <> retired)
);

-- How new our knowledge of an event's seats is.
CREATE TABLE event_seatings (
    event_id uuid   PRIMARY KEY,
    revision bigint NOT NULL
);
