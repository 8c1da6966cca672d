-- Our replica of which addresses are proven to be whose, so that what an organizer enters for an address is its owner's.
CREATE TABLE verified_addresses (
    user_id     uuid        PRIMARY KEY,
    email       text        NOT NULL CHECK (length(email) BETWEEN 3 AND 254 AND email = lower(email)),
    verified_at timestamptz NOT NULL
);
CREATE INDEX verified_addresses_by_email ON verified_addresses (email, verified_at DESC);
CREATE INDEX participants_by_email ON participants (email) WHERE removed_at IS NULL;
