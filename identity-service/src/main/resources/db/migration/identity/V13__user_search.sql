-- Every filter and sort of the user search has an index; see docs/performance.md for what that gives with a million.
CREATE INDEX users_by_last_login ON users ((coalesce(last_login_at, timestamptz '1970-01-01 00:00:00+00')), id);
CREATE INDEX users_deactivated ON users (created_at, id) WHERE status = 'DEACTIVATED';
CREATE INDEX users_by_start_of_name ON users (name_key text_pattern_ops);
CREATE INDEX users_by_start_of_email ON users (email text_pattern_ops);
-- The planner must know well how rare a text is: it chooses between the trigrams and the order of the list by it.
ALTER TABLE users ALTER COLUMN search_text SET STATISTICS 1000;
