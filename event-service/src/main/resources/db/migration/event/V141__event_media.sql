-- The pictures and documents of an event. Deleting a draft takes them away in the same transaction.
CREATE TABLE event_pictures (
    file_id  uuid    PRIMARY KEY REFERENCES files (id),
    event_id uuid    NOT NULL REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,
    position int     NOT NULL CHECK (position >= 0),
    cover    boolean NOT NULL,
    alt_pt   text    NOT NULL CHECK (length(alt_pt) <= 300),
    alt_en   text    NOT NULL CHECK (length(alt_en) <= 300)
);
CREATE INDEX event_pictures_in_order ON event_pictures (event_id, position, file_id);
CREATE UNIQUE INDEX event_pictures_one_cover ON event_pictures (event_id) WHERE cover;

CREATE TABLE event_attachments (
    file_id  uuid NOT NULL PRIMARY KEY REFERENCES files (id),
    event_id uuid NOT NULL REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,
    title    text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    audience text NOT NULL CHECK (audience IN ('EVERYBODY', 'ATTENDEES'))
);
CREATE INDEX event_attachments_by_event ON event_attachments (event_id, file_id);
