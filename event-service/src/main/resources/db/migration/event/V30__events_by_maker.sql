-- What somebody made, for the export of their data.
CREATE INDEX events_by_maker ON events (created_by, created_at);
