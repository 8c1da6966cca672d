-- Accounts whose data was erased here, so that a message under way does not bring it back.
CREATE TABLE erased_people (
    user_id   uuid        PRIMARY KEY,
    erased_at timestamptz NOT NULL
);
