ALTER TABLE speakers ADD COLUMN photo_id uuid REFERENCES files (id);
CREATE INDEX speakers_by_photo ON speakers (photo_id) WHERE photo_id IS NOT NULL;

-- What a session leaves behind: links, or documents. Checked at the end of the transaction, so that whoever deletes the
-- session or its event can take these away after it, files included.
CREATE TABLE session_materials (
    id         uuid        PRIMARY KEY,
    session_id uuid        NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
    event_id   uuid        NOT NULL,
    title      text        NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    url        text        CHECK (url ~ '^https://' AND length(url) <= 500),
    file_id    uuid        UNIQUE REFERENCES files (id),
    audience   text        NOT NULL CHECK (audience IN ('EVERYBODY', 'ATTENDEES')),
    created_at timestamptz NOT NULL,
    CONSTRAINT either_a_link_or_a_file CHECK ((url IS NULL) <> (file_id IS NULL))
);
CREATE INDEX materials_of_session ON session_materials (session_id, created_at);
CREATE INDEX materials_of_event ON session_materials (event_id);
