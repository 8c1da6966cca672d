CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE users (
    id            uuid PRIMARY KEY,
    email         text        NOT NULL CONSTRAINT users_email_unique UNIQUE CHECK (char_length(email) BETWEEN 3 AND 254),
    password_hash text        NOT NULL,
    name          text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    name_key      text        NOT NULL,
    search_text   text        NOT NULL,
    locale        text        NOT NULL CHECK (locale IN ('pt-BR', 'en')),
    status        text        NOT NULL CHECK (status IN ('ACTIVE', 'DEACTIVATED')),
    version       bigint      NOT NULL,
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    last_login_at timestamptz
);
COMMENT ON COLUMN users.name_key IS 'the name without accents and in lower case, for sorting';
COMMENT ON COLUMN users.search_text IS 'name and e-mail without accents and in lower case, for searching';
CREATE INDEX users_by_creation ON users (created_at, id);
CREATE INDEX users_by_name ON users (name_key, id);
CREATE INDEX users_by_email ON users (email, id);
CREATE INDEX users_by_search_text ON users USING gin (search_text gin_trgm_ops);
