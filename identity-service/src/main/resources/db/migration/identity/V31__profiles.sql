-- What people say about themselves beyond name and language.
CREATE TABLE profiles (
    user_id    uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    time_zone  text CHECK (char_length(time_zone) BETWEEN 1 AND 64),
    biography  text CHECK (char_length(biography) BETWEEN 1 AND 2000),
    updated_at timestamptz NOT NULL
);
CREATE TABLE profile_links (
    user_id  uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    position int  NOT NULL CHECK (position BETWEEN 0 AND 9),
    kind     text NOT NULL CHECK (kind IN ('WEBSITE', 'INSTAGRAM', 'LINKEDIN', 'X', 'YOUTUBE', 'FACEBOOK', 'GITHUB', 'OTHER')),
    url      text NOT NULL CHECK (url LIKE 'https://%' AND char_length(url) <= 300),
    PRIMARY KEY (user_id, position)
);
-- A new photo is a new row with a new id, so that an address always shows the same picture.
CREATE TABLE photos (
    id         uuid PRIMARY KEY,
    user_id    uuid        NOT NULL CONSTRAINT photos_one_per_user UNIQUE REFERENCES users (id) ON DELETE CASCADE,
    large      bytea       NOT NULL,
    small      bytea       NOT NULL,
    created_at timestamptz NOT NULL
);
COMMENT ON COLUMN photos.large IS 'JPEG of 512 by 512 pixels, made here';
COMMENT ON COLUMN photos.small IS 'JPEG of 128 by 128 pixels, made here';
CREATE TABLE preferences (
    user_id uuid  NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    key     text  NOT NULL CHECK (char_length(key) BETWEEN 1 AND 62),
    value   jsonb NOT NULL,
    PRIMARY KEY (user_id, key)
);
