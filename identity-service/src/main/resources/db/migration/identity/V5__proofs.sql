-- When and how the person of a session last proved who they are (RFC 8176 names); sessions from before had a password.
ALTER TABLE sessions ADD COLUMN proven_at timestamptz, ADD COLUMN methods text[] NOT NULL DEFAULT '{pwd}';
UPDATE sessions SET proven_at = created_at;
ALTER TABLE sessions ALTER COLUMN proven_at SET NOT NULL, ALTER COLUMN methods DROP DEFAULT;
