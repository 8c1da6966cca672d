CREATE TABLE notes (
    id   uuid NOT NULL,
    text text NOT NULL
);
